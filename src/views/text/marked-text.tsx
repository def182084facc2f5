/** Printed text with its marks: search hits, repairs by grade, gaps, and the spans a view points at. */
import { Fragment, type ReactNode } from 'react';
import { GAP, type EditGrade } from '../../schema/edit.ts';
import type { Span } from '../../schema/primitives.ts';
import { cutAtSpans } from './cut-at-spans.ts';

export type MarkKind = 'hit' | 'theme' | 'quote' | 'cue' | 'source' | 'evidence' | EditGrade;
export interface TextMark extends Span {
  kind: MarkKind;
}

/** Outer to inner: what frames the text first, what is active last. */
const nesting: readonly MarkKind[] = [
  'quote', 'cue', 'source', 'exact', 'pinned', 'inferred', 'gap', 'theme', 'evidence', 'hit',
]; // prettier-ignore

export function MarkedText({
  text,
  marks,
}: {
  text: string;
  marks: readonly TextMark[];
}): ReactNode {
  return cutAtSpans(text, [...marks, ...gapsOf(text)]).map((piece) => {
    const kinds = nesting.filter((kind) => piece.marks.some((mark) => mark.kind === kind));
    return (
      <Fragment key={piece.start}>
        {kinds.reduceRight<ReactNode>((inner, kind) => wrap(kind, inner), piece.text)}
      </Fragment>
    );
  });
}

function wrap(kind: MarkKind, inner: ReactNode): ReactNode {
  if (kind === 'hit' || kind === 'evidence') return <mark className={`mark-${kind}`}>{inner}</mark>;
  return <span className={`mark-${kind}`}>{inner}</span>;
}

function gapsOf(text: string): TextMark[] {
  const gaps: TextMark[] = [];
  for (let at = text.indexOf(GAP); at >= 0; at = text.indexOf(GAP, at + 1)) {
    gaps.push({ start: at, end: at + 1, kind: 'gap' });
  }
  return gaps;
}
