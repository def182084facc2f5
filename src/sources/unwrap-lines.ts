/** Joins text that was wrapped line by line, at a fixed width or by hand; each line break taken out is an edit. */
import { replace, type Replacement, type TrackedText } from '../text/tracked-text.ts';
import { isSentenceEnd, pageLines, type PageLine } from './page-lines.ts';

/** How much shorter than the widest a full line can be, in columns: a mark that may not begin a line moves down. */
const slack = 4;

export function unwrapLines(before: TrackedText): TrackedText {
  const lines = pageLines(before.text, () => null);
  const joins: Replacement[] = [];
  for (let i = 0; i < lines.length;) {
    let end = i + 1;
    while (lines[end]?.breaks === 1) end++;
    const run = lines.slice(i, end);
    const wrap = wrapWidth(run);
    const ragged = wrap === null && isRagged(run);
    for (let k = 0; (wrap !== null || ragged) && k + 1 < run.length; k++) {
      const [line, next] = [run[k], run[k + 1]];
      if (line === undefined || next === undefined || next.indented) continue;
      if (wrap === null ? !endsOpen(line) : !isFull(line, wrap)) continue;
      joins.push({
        start: line.end,
        end: next.start,
        with: between(line, next),
        kind: 'linebreak',
        grade: 'exact',
      });
    }
    i = end;
  }
  return replace(before, joins);
}

/** Short lines broken wherever it pleased the writer, many of them after a comma, as social media set them. */
function isRagged(run: readonly PageLine[]): boolean {
  if (run.length < 4 || run.some((line) => columns(line) > 64)) return false;
  const afterComma = run.filter((line) => /[,、]$/.test(line.folded)).length;
  return afterComma * 4 >= run.length && run.some((line) => line.folded.includes('。'));
}

/** Ends in mid-sentence; a line without any mark may be a heading. */
function endsOpen(line: PageLine): boolean {
  return (
    /[,、]$/.test(line.folded) ||
    (!isSentenceEnd(line.folded) && /[,。]/.test(line.folded) && !/[:)》—]$/.test(line.folded))
  );
}

/** Nothing between Chinese characters, a space between two Latin words. */
function between(line: PageLine, next: PageLine): string {
  return /[a-z\d,.]$/.test(line.folded) && /^[a-z]/.test(next.folded) ? ' ' : '';
}

/** The width, in columns, at which lines that follow each other directly were wrapped; null where they were not. */
function wrapWidth(run: readonly PageLine[]): number | null {
  if (run.length < 4) return null;
  const counts = new Map<number, number>();
  for (const line of run) counts.set(columns(line), (counts.get(columns(line)) ?? 0) + 1);
  let best = 0;
  let most = 0;
  for (const width of counts.keys()) {
    let near = 0;
    for (let w = width - slack; w <= width; w++) near += counts.get(w) ?? 0;
    if (width >= 24 && width <= 160 && (near > most || (near === most && width > best))) {
      most = near;
      best = width;
    }
  }
  const full = run.filter((line) => isFull(line, best));
  const open = full.filter((line) => !isSentenceEnd(line.folded));
  const wrapped =
    full.length >= 3 && full.length * 5 >= run.length * 2 && open.length * 3 >= full.length * 2;
  return wrapped ? best : null;
}

function isFull(line: PageLine, width: number): boolean {
  return columns(line) >= width - slack && columns(line) <= width;
}

/** A Chinese character takes two columns, and so do its marks. */
function columns(line: PageLine): number {
  let sum = line.indented ? 4 : 0;
  for (let i = 0; i < line.printed.length; i++) {
    const char = line.printed.charAt(i);
    sum += char > '\u2e7f' || '“”‘’—…·'.includes(char) ? 2 : 1;
  }
  return sum;
}
