/**
 * The parts of TanStack Table in use. Rows are ordered and paged before they come to the table
 * (store/sort-rows.ts), so that 100,000 of them need no model each. One object for the life of the page.
 */
import { tableFeatures } from '@tanstack/react-table';

export const features = tableFeatures({});
