/** The bundle's theme records, from the taxonomy. */
import type { Theme } from '../../schema/bundle.ts';
import { termList } from './assign-themes.ts';
import { taxonomy } from './data/taxonomy.ts';

/** Every theme in the taxonomy's order, whether or not a quotation has it. */
export function themeRecords(): Theme[] {
  return taxonomy.map(({ id, label, description, terms }) => ({
    id,
    label: { ...label },
    description: { ...description },
    terms: termList(terms),
  }));
}
