/** What of a pasted text is to be checked: the words in its quotation marks, or, without marks, its sentences. */
import type { Span } from '../../schema/primitives.ts';
import { sentences } from '../../text/sentences.ts';

/** About a page; what is pasted beyond it is not looked at. */
export const MOST_PASTED = 10_000;
/** Without marks a text up to this long is one quotation; a longer one is taken sentence by sentence. */
const ONE_PART = 160;

const openers = '“「『﹁﹃„〝';
const closers = '”」』﹂﹄‟〞';

/** Half-open spans of `pasted`, in order, without the marks around them. */
export function splitParts(pasted: string): Span[] {
  const text = pasted.slice(0, MOST_PASTED);
  const quoted = quotedSpans(text).filter((span) => !isBlank(text, span));
  if (quoted.length > 0) return quoted;
  const whole = trimmed(text, { start: 0, end: text.length });
  if (whole.start === whole.end) return [];
  if (whole.end - whole.start <= ONE_PART) return [whole];
  const spans: Span[] = [];
  for (let from = 0; from < text.length;) {
    const lineBreak = text.indexOf('\n', from);
    const to = lineBreak < 0 ? text.length : lineBreak;
    for (const { start, end } of sentences(text.slice(from, to))) {
      spans.push(trimmed(text, { start: from + start, end: from + end }));
    }
    from = to + 1;
  }
  return spans.filter((span) => !isBlank(text, span));
}

/** Outermost pairs of marks; straight ones take turns. An opening mark that is never closed opens nothing. */
function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = -1;
  let depth = 0;
  let straight = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '"' || char === '＂') {
      if (depth > 0 && !straight) continue;
      if (straight) spans.push({ start, end: i });
      else start = i + 1;
      straight = !straight;
      depth = straight ? 1 : 0;
    } else if (!straight && openers.includes(char)) {
      if (depth === 0) start = i + 1;
      depth++;
    } else if (!straight && depth > 0 && closers.includes(char)) {
      depth--;
      if (depth === 0) spans.push({ start, end: i });
    }
  }
  return spans;
}

function trimmed(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  const from = start + (slice.length - slice.trimStart().length);
  return { start: from, end: Math.max(from, from + slice.trim().length) };
}

function isBlank(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trim() === '';
}
