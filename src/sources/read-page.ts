/** A saved file's text content with what its format says of it: HTML, Markdown or bare text. */
import type { DeclaredFacts, LineHint } from './line-hint.ts';
import { noFacts } from './line-hint.ts';
import { htmlText } from './html-text.ts';

export interface PageContent {
  format: 'html' | 'markdown' | 'text';
  page: string;
  hints: LineHint[];
  facts: DeclaredFacts;
}

/** null where an HTML file nests deeper than any page does. */
export function readPage(name: string, text: string): PageContent | null {
  const ending = /\.([a-z]{2,5})$/i.exec(name)?.[1]?.toLowerCase();
  if (isHtml(text, ending)) {
    const read = htmlText(text);
    return read === null ? null : { format: 'html', ...read };
  }
  return { format: ending === 'md' ? 'markdown' : 'text', page: text, hints: [], facts: noFacts };
}

/** By content first: a page saved under `.txt` may be HTML, and copied text under `.html` may have no tags. */
function isHtml(text: string, ending: string | undefined): boolean {
  const head = text.slice(0, 4096).toLowerCase();
  if (/<!doctype html|<html[\s>]|<body[\s>]/.test(head)) return true;
  const closed = /<\/(?:p|div|h1|td|article)>/i.test(text);
  if (ending === 'html' || ending === 'htm') return closed || /<(?:br|p|div)\b/i.test(text);
  return closed && /^\s{0,40}<(?:div|p|h1|article|table|head|meta)\b/.test(head);
}
