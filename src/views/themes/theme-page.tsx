/** One theme. */
import type { ReactNode } from 'react';
import { useWords } from '../app-context.ts';

export default function ThemePage(_: { id: string; scope: string }): ReactNode {
  return <h1 tabIndex={-1}>{useWords().name}</h1>;
}
