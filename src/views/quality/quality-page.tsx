/** How the collection was made and how far it can be trusted. */
import type { ReactNode } from 'react';
import { useWords } from '../app-context.ts';

export default function QualityPage(_: { quote: string | null }): ReactNode {
  return <h1 tabIndex={-1}>{useWords().nav.quality}</h1>;
}
