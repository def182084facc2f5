/** Why a row was found whose words are not in the quotation itself: the stretch of its passage that holds them. */
import type { ReactNode } from 'react';
import { highlight, parseQuery } from '../../search/query.ts';
import { fieldsAsked } from '../../store/searching.ts';
import { useApp } from '../app-context.ts';
import { MarkedText } from '../text/marked-text.tsx';

/** Characters shown on either side of the words. */
const around = 14;

interface Props {
  /** Row of the quotation. */
  row: number;
  text: string;
}

export function ContextHit({ row, text }: Props): ReactNode {
  const settled = useApp((state) => state.settled);
  const context = useApp((state) => state.contexts?.[row] ?? '');
  if (settled === null || settled.hits === null) return null;
  const { q, fields } = settled.query.filters;
  if (!fieldsAsked(fields).includes('context')) return null;
  const query = parseQuery(q);
  if (highlight(text, query).length > 0) return null;
  const [first] = highlight(context, query);
  if (first === undefined) return null;
  const start = Math.max(0, first.start - around);
  const end = Math.min(context.length, first.end + around);
  const shown = context.slice(start, end);
  return (
    <span className="context-hit">
      {start > 0 && '…'}
      <MarkedText
        text={shown}
        marks={highlight(shown, query).map((span) => ({ ...span, kind: 'hit' as const }))}
      />
      {end < context.length && '…'}
    </span>
  );
}
