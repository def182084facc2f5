/** A page's text as lines with what can be said of each alone; the later steps decide which are the article. */
import { fold } from '../text/fold.ts';
import type { LineHint } from './line-hint.ts';

export interface PageLine {
  /** Span in the repaired text, without white space and bullets at either end; empty lines have none. */
  start: number;
  end: number;
  /** The span's text, as printed and folded (one to one). */
  printed: string;
  folded: string;
  /** Line breaks between this line and the one before: 1 follows directly, 2 stands apart. */
  breaks: number;
  /** Begins with the two-em indent of a Chinese paragraph. */
  indented: boolean;
  /** Chinese characters in it. */
  han: number;
  /** Reads as running text: a sentence or more, not a label. */
  prose: boolean;
  hint: LineHint | null;
}

const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** Bullets and frames that stand before the words of a line; square bullets before a source line stay. */
const leading = /^[\s\u200b\ufeff•·*◆◇★☆|]+/;
const endMark = /[。!?…;][\])"'’”」』》]{0,3}$/;

export function isSentenceEnd(text: string): boolean {
  return endMark.test(fold(text.slice(-8)));
}

export function countHan(text: string): number {
  let han = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)) han++;
  }
  return han;
}

/** Lines with words in them, in order. `hintAt` gives the hint for an offset of the repaired text. */
export function pageLines(text: string, hintAt: (offset: number) => LineHint | null): PageLine[] {
  const folded = fold(text);
  const lines: PageLine[] = [];
  let from = 0;
  let breaks = 0;
  const take = (to: number): void => {
    const whole = text.slice(from, to);
    // bounded: a line's first 80 characters hold any bullet; the rest is trimmed without a pattern
    const lead = leading.exec(whole.slice(0, 80))?.[0].length ?? 0;
    const start = from + lead + (whole.length - lead - whole.slice(lead).trimStart().length);
    const end = start + text.slice(start, Math.max(start, to)).trimEnd().length;
    if (end <= start) return;
    const printed = text.slice(start, end);
    const plain = folded.slice(start, end);
    const han = countHan(plain);
    lines.push({
      start,
      end,
      printed,
      folded: plain,
      breaks,
      indented: /^[ \u00a0\u2003]{0,4}[\u3000\u2003]{1,4}/.test(whole),
      han,
      prose: isProse(plain, han),
      hint: hintAt(start),
    });
    breaks = 0;
  };
  for (const match of text.matchAll(lineBreak)) {
    take(match.index);
    breaks++;
    from = match.index + match[0].length;
  }
  take(text.length);
  return lines;
}

function isProse(folded: string, han: number): boolean {
  if (han < 12) return false;
  const ended = isSentenceEnd(folded);
  if (ended && (folded.includes('。') || han >= 30)) return true;
  // a sentence that a page break or a missing stop leaves open
  return han >= 25 && (folded.includes('。') || (han >= 40 && /[,;:]/.test(folded)));
}
