/**
 * Which lines are the article's. Assumes one article a page: it is the densest stretch of running text,
 * it begins after title and date line and ends where credits, comments or related links begin.
 */
import { classifyLines, type Classes } from './classify-lines.ts';
import type { DropReason } from './data/boilerplate-lines.ts';
import { isSentenceEnd, type PageLine } from './page-lines.ts';

export type LineFate = { role: 'heading' | 'body' } | { reason: DropReason };

export interface FoundBody {
  /** One entry per line. */
  fates: LineFate[];
  /** Half-open range of lines in which the article's paragraphs lie; empty where there is none. */
  first: number;
  end: number;
}

/** `title` is the line that prints the headline, or -1: the article begins after it. */
export function findBody(lines: readonly PageLine[], title: number): FoundBody {
  const classes = classifyLines(lines, title);
  const usable = lines.map((line, i) => line.prose && classes[i] === null && i > title);
  const mainHan = sumHan(lines, (i) => usable[i] === true && lines[i]?.hint?.main === true);
  const allHan = sumHan(lines, (i) => usable[i] === true);
  if (mainHan > 0 && mainHan * 2 >= allHan) {
    for (const i of lines.keys()) if (lines[i]?.hint?.main !== true) usable[i] = false;
  }
  const stop = findStop(lines, classes, usable, title);
  const [firstProse, lastProse] = densest(lines, classes, usable, title + 1, stop);
  if (firstProse < 0)
    return {
      fates: lines.map((_, i) => ({ reason: classes[i]?.reason ?? 'outside' })),
      first: 0,
      end: 0,
    };
  const first = extendBack(lines, classes, firstProse, title);
  const end = throughVerse(
    lines,
    classes,
    first,
    extendForward(lines, classes, lastProse, stop),
    stop,
  );
  const fates = lines.map((line, i): LineFate => {
    const reason = classes[i]?.reason;
    if (i < first || i >= end) return { reason: reason ?? 'outside' };
    if (reason !== undefined) return { reason };
    const cut = i === lines.length - 1 && breaksOff(line);
    return { role: isHeading(line) && !cut ? 'heading' : 'body' };
  });
  settleHeadings(lines, fates, first, end);
  return { fates, first, end };
}

function sumHan(lines: readonly PageLine[], counts: (i: number) => boolean): number {
  return lines.reduce((sum, line, i) => sum + (counts(i) ? line.han : 0), 0);
}

/**
 * The line at which the article is over: the first closing mark with enough text before it. A box of related
 * links in mid-article closes nothing when a later credit line shows that the article went on.
 */
function findStop(
  lines: readonly PageLine[],
  classes: Classes,
  usable: boolean[],
  title: number,
): number {
  const total = sumHan(lines, (i) => usable[i] === true);
  let read = 0;
  let posts = 0;
  for (const [i, line] of lines.entries()) {
    if (usable[i] === true) read += line.han;
    if (i <= title || read === 0) continue;
    const found = classes[i];
    if (
      found?.reason === 'forum-chrome' &&
      line.folded.startsWith('发表于') &&
      read > 0 &&
      ++posts > 0
    )
      return i;
    if (found?.ends !== true || (read < 120 && read * 2 < total)) continue;
    if (found.reason !== 'related') return i;
    const goesOn =
      classes.some((later, j) => j > i && later?.reason === 'credits') &&
      lines.some((_, j) => j > i && usable[j] === true);
    if (!goesOn) return i;
  }
  return lines.length;
}

/** First and last line of the stretch with most running text. Many foreign lines in between part two stretches. */
function densest(
  lines: readonly PageLine[],
  classes: Classes,
  usable: boolean[],
  from: number,
  stop: number,
): [number, number] {
  let best: [number, number] = [-1, -1];
  let bestHan = 0;
  let start = -1;
  let last = -1;
  let han = 0;
  let foreign = 0;
  for (let i = from; i <= stop; i++) {
    const line = lines[i];
    const inside = i < stop && line !== undefined;
    if (inside && usable[i] === true && (start < 0 || (foreign <= 3 && i - last <= 16))) {
      if (start < 0) start = i;
      han += line.han;
      last = i;
      foreign = 0;
      continue;
    }
    const parted = start >= 0 && (!inside || usable[i] === true);
    if (parted) {
      if (han > bestHan) {
        bestHan = han;
        best = [start, last];
      }
      start = inside ? i : -1;
      last = i;
      han = inside ? line.han : 0;
      foreign = 0;
    } else if (inside && classes[i] !== null && classes[i]?.isRepeat !== true) {
      if (classes[i]?.reason !== 'caption') foreign++;
    }
  }
  return best;
}

/** Short whole sentences right before the first long one: “…。” as a motto, a line of verse. */
function extendBack(
  lines: readonly PageLine[],
  classes: Classes,
  first: number,
  title: number,
): number {
  let from = first;
  for (let i = first - 1; i > title; i--) {
    const main = lines[i]?.hint?.main === true;
    if (classes[i] === null && (main || opensArticle(lines[i]))) from = i;
    // inside the element that holds the article, a date or the headline again parts nothing
    else if (!main || classes[i]?.reason !== 'metadata') break;
  }
  return from;
}

function opensArticle(line: PageLine | undefined): boolean {
  if (line === undefined) return false;
  // `……，会议决定：` or `……的时刻——` and what follows on the next line
  const end = line.folded.slice(-120);
  if (line.han >= 10 && /(?::|——)$/.test(end) && /[,、]/.test(end)) return true;
  return line.han >= 6 && isSentenceEnd(line.folded) && /[。!?;…"”」]/.test(line.printed.slice(-2));
}

/** Short sentences after the last long one still belong; so does the end of a list. */
function extendForward(
  lines: readonly PageLine[],
  classes: Classes,
  last: number,
  stop: number,
): number {
  let end = last + 1;
  while (
    end < stop &&
    classes[end] === null &&
    (closesArticle(lines[end]) || (end === lines.length - 1 && breaksOff(lines[end])))
  )
    end++;
  return end;
}

/** Lines without a full stop, in a row, that make an article set in such lines. */
const FEWEST_VERSES = 5;

/** An article set line by line without full stops goes on to the credits that close it. */
function throughVerse(
  lines: readonly PageLine[],
  classes: Classes,
  first: number,
  end: number,
  stop: number,
): number {
  if (classes[stop]?.reason !== 'credits') return end;
  const isVerse = (i: number): boolean => {
    const { han = 0, folded = '' } = lines[i] ?? {};
    return classes[i] === null && han >= 3 && han <= 30 && !/[。:|>]$|[|>]/.test(folded);
  };
  let verses = 0;
  for (let i = first; i < end; i++) if (isVerse(i)) verses++;
  let to = end;
  while (to < stop && (isVerse(to) || classes[to]?.reason === 'caption')) to++;
  const isClosed = classes
    .slice(to, stop)
    .every((found) => found?.reason === 'credits' || found?.reason === 'metadata');
  return verses >= FEWEST_VERSES && isClosed ? to : end;
}

function closesArticle(line: PageLine | undefined): boolean {
  if (line === undefined) return false;
  if (line.hint?.main === true || (line.han >= 2 && isSentenceEnd(line.folded))) return true;
  // a last sentence that breaks off
  return line.han >= 20 && /[,、]/.test(line.folded) && !/[|:]/.test(line.folded);
}

/** The file's last line, a sentence of which only the beginning is there. */
function breaksOff(line: PageLine | undefined): boolean {
  if (line === undefined || isSentenceEnd(line.folded)) return false;
  return line.han >= 8 && /[,、]/.test(line.folded) && !/[|>©]/.test(line.folded);
}

function isHeading(line: PageLine): boolean {
  if (line.hint?.heading !== null && line.hint?.heading !== undefined)
    return line.folded.length <= 80;
  const short = line.folded.length <= 40 && line.folded.split(/[,、]/).length <= 2;
  if (short && line.hint?.strong === true && !/。["')]?$/.test(line.folded)) return true;
  return short && !/[。!?;…:,、]["')”」』]{0,2}$/.test(line.folded) && !line.folded.includes('。');
}

/** A heading has text under it. Three or more short lines in a row are a list, which is body. */
function settleHeadings(
  lines: readonly PageLine[],
  fates: LineFate[],
  first: number,
  end: number,
): void {
  for (let i = first; i < end;) {
    const run: number[] = [];
    let j = i;
    for (; j < end; j++) {
      const fate = fates[j];
      if (fate !== undefined && 'reason' in fate) continue;
      if (fate?.role !== 'heading') break;
      run.push(j);
    }
    if (run.length >= 3)
      for (const k of run)
        if (lines[k]?.hint?.heading == null && lines[k]?.hint?.strong !== true)
          fates[k] = { role: 'body' };
    i = Math.max(j, i) + 1;
  }
}
