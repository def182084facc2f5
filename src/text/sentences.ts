/**
 * Sentence boundaries of Chinese text. A mark inside quotation marks ends no sentence, so that a
 * sentence always holds its quotations whole; an unclosed mark is given up at the paragraph's end.
 */
import type { Span } from '../schema/primitives.ts';
import { fold } from './fold.ts';

const enders = new Set('。!?…');
/** What may follow an end mark and still belong to its sentence. */
const closers = new Set('"\'”’」』)）》>】］]');

/** Half-open spans that cover `text` without gaps, in order; empty for empty text. */
export function sentences(text: string): Span[] {
  const cut = boundaries(text, true);
  return cut.balanced ? cut.spans : boundaries(text, false).spans;
}

function boundaries(text: string, respectMarks: boolean): { spans: Span[]; balanced: boolean } {
  const folded = fold(text);
  const spans: Span[] = [];
  let start = 0;
  let depth = 0;
  let straightOpen = false;
  for (let i = 0; i < text.length; i++) {
    const printed = text.charAt(i);
    if ('“「『﹁﹃'.includes(printed)) depth++;
    else if ('”」』﹂﹄'.includes(printed)) depth = Math.max(0, depth - 1);
    else if (printed === '"' || printed === '＂') straightOpen = !straightOpen;
    const inside = respectMarks && (depth > 0 || straightOpen);
    const closesAfterEnd =
      respectMarks &&
      depth === 0 &&
      !straightOpen &&
      closers.has(folded.charAt(i)) &&
      enders.has(folded.charAt(i - 1)) &&
      // “…。”他说: the sentence goes on when the speaker follows the mark directly
      !goesOn(folded, i + 1);
    if (inside || (!enders.has(folded.charAt(i)) && !closesAfterEnd)) continue;
    let end = i + 1;
    while (
      end < text.length &&
      (enders.has(folded.charAt(end)) || closers.has(folded.charAt(end)))
    ) {
      if (folded.charAt(end) === '"' && '“「『'.includes(text.charAt(end))) break;
      end++;
    }
    spans.push({ start, end });
    start = end;
    i = end - 1;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return { spans, balanced: depth === 0 && !straightOpen };
}

/** After a quotation that ends in 。” the sentence goes on with who said it, at most a few words, e.g. 习近平总书记强调。 */
function goesOn(folded: string, from: number): boolean {
  const rest = folded.slice(from, from + 24);
  const end = rest.search(/[。!?…"]/);
  const tail = end === -1 ? rest : rest.slice(0, end);
  return (
    tail.length > 1 && /(?:说|道|指出|强调|表示|要求|称|写道|问|回答|叮嘱|勉励|告诉)/.test(tail)
  );
}
