/** Joins text that was wrapped line by line, at a fixed width or by hand; each line break taken out is an edit. */
import { replace, type Replacement, type TrackedText } from '../text/tracked-text.ts';
import { classifyLine } from './classify-line.ts';
import { isSentenceEnd, pageLines, type PageLine } from './page-lines.ts';

/** How much shorter than the widest a full line can be: a mark that may not begin a line moves down. */
const slack = { columns: 4, characters: 2 };

export function unwrapLines(before: TrackedText): TrackedText {
  const runs = directRuns(pageLines(before.text, () => null));
  const widths = runs.map(wrapWidths);
  const pageWide = measures.flatMap((measure) => mostFrequent(widths.flat(), measure) ?? []);
  const joins = runs.flatMap((run, at): Replacement[] => {
    const own = widths[at] ?? [];
    // a paragraph of two or three lines proves no width of its own; its neighbours do
    const wraps = own.length > 0 || run.length < 4 || isFullBut(run, pageWide) ? pageWide : [];
    const all = [...own, ...wraps];
    const ragged = all.length === 0 && isRagged(run);
    if (all.length === 0 && !ragged) return [];
    return run.slice(0, -1).flatMap((line, k): Replacement[] => {
      const next = run[k + 1];
      if (next === undefined || next.indented || classifyLine(next)?.reason === 'metadata')
        return [];
      const goesOn = ragged ? endsOpen(line) : isFull(line, all) || midSentence.test(next.folded);
      if (!goesOn) return [];
      const joint = { start: line.end, end: next.start, with: between(line, next) };
      return [{ ...joint, kind: 'linebreak', grade: 'exact' }];
    });
  });
  return replace(before, joins);
}

/** Marks that begin no line of their own. */
const midSentence = /^[,、。;:!?)」』”’]/;

/** Lines that follow each other without an empty one. */
function directRuns(lines: readonly PageLine[]): PageLine[][] {
  const runs: PageLine[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last !== undefined && line.breaks === 1) last.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** The width at which most of the page's wrapped runs were wrapped. */
function mostFrequent(wraps: readonly Wrap[], measure: Wrap['measure']): Wrap | null {
  const counts = new Map<number, number>();
  for (const wrap of wraps)
    if (wrap.measure === measure) counts.set(wrap.width, (counts.get(wrap.width) ?? 0) + 1);
  const width = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
  return width === undefined ? null : { measure, width };
}

/** Every line but the last is full, and one of them at least breaks off in mid-sentence. */
function isFullBut(run: readonly PageLine[], wraps: readonly Wrap[]): boolean {
  const lines = run.slice(0, -1);
  return (
    lines.every((line) => isFull(line, wraps)) && lines.some((line) => !isSentenceEnd(line.folded))
  );
}

/** Short lines broken wherever it pleased the writer, many of them after a comma, as social media set them. */
function isRagged(run: readonly PageLine[]): boolean {
  if (run.length < 4 || run.some((line) => lengthOf(line, 'columns') > 64)) return false;
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

/** How lines were measured when they were wrapped: by columns of a screen or by characters. */
interface Wrap {
  measure: 'columns' | 'characters';
  width: number;
}

const measures = ['columns', 'characters'] as const;

/** The widths at which lines that follow each other directly were wrapped; empty where they were not. */
function wrapWidths(run: readonly PageLine[]): Wrap[] {
  return measures.flatMap((measure) => wrapBy(run, measure) ?? []);
}

const narrowest = { columns: 24, characters: 12 };
const widest = { columns: 160, characters: 80 };

function wrapBy(run: readonly PageLine[], measure: Wrap['measure']): Wrap | null {
  if (run.length < 4) return null;
  const counts = new Map<number, number>();
  for (const line of run) {
    const length = lengthOf(line, measure);
    counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  let best = 0;
  let most = 0;
  for (const width of counts.keys()) {
    let near = 0;
    for (let w = width - slack[measure]; w <= width; w++) near += counts.get(w) ?? 0;
    const possible = width >= narrowest[measure] && width <= widest[measure];
    if (possible && (near > most || (near === most && width > best))) {
      most = near;
      best = width;
    }
  }
  const wrap: Wrap = { measure, width: best };
  const full = run.filter((line) => isFull(line, [wrap]));
  const open = full.filter((line) => !isSentenceEnd(line.folded));
  const wrapped =
    full.length >= 3 && full.length * 5 >= run.length * 2 && open.length * 3 >= full.length * 2;
  return wrapped ? wrap : null;
}

function isFull(line: PageLine, wraps: readonly Wrap[]): boolean {
  return wraps.some(({ measure, width }) => {
    const length = lengthOf(line, measure);
    return length >= width - slack[measure] && length <= width;
  });
}

/** A Chinese character takes two columns, and so do its marks. */
function lengthOf(line: PageLine, measure: Wrap['measure']): number {
  if (measure === 'characters') return line.printed.length + (line.indented ? 2 : 0);
  let sum = line.indented ? 4 : 0;
  for (let i = 0; i < line.printed.length; i++) {
    const char = line.printed.charAt(i);
    sum += char > '\u2e7f' || '“”‘’—…·'.includes(char) ? 2 : 1;
  }
  return sum;
}
