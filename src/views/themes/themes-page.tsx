/** Themes by time and place. */
import type { ReactNode } from 'react';
import { useWords } from '../app-context.ts';

export default function ThemesPage(_: { scope: string; pair: unknown }): ReactNode {
  return <h1 tabIndex={-1}>{useWords().name}</h1>;
}
