/** A text with what it adds and leaves out against another: lines for the eye, `ins` and `del` for everyone. */
import type { ReactNode } from 'react';
import type { DiffPart } from '../../search/diff.ts';
import './char-diff.css';

interface Props {
  /** The text compared with. */
  a: string;
  /** The text shown. */
  b: string;
  /** `diffChars(a, b)`. */
  parts: readonly DiffPart[];
}

export function CharDiff({ a, b, parts }: Props): ReactNode {
  return parts.map(({ kind, a: from, b: to }) => {
    const key = `${kind} ${from.start} ${to.start}`;
    if (kind === 'removed') return <del key={key}>{a.slice(from.start, from.end)}</del>;
    const text = b.slice(to.start, to.end);
    return kind === 'added' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
  });
}
