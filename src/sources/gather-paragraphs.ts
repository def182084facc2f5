/** Lines and their fates to paragraphs with edits, and an account of what was left out of the page. */
import type { Edit } from '../schema/edit.ts';
import type { RawMetadata, RawParagraph } from '../schema/raw-article.ts';
import { fold } from '../text/fold.ts';
import { replace, slice, type Replacement, type TrackedText } from '../text/tracked-text.ts';
import type { DropReason } from './data/boilerplate-lines.ts';
import { signature } from './find-authors.ts';
import type { LineFate } from './find-body.ts';
import { brokenBetween } from './join-lines.ts';
import type { PageLine } from './page-lines.ts';
import { pageOffsets } from './page-offsets.ts';

export interface Gathered {
  paragraphs: RawParagraph[];
  /** Characters of the page by reason, white space between lines not counted; largest first. */
  dropped: RawMetadata['dropped'];
}

/** A note on the author at the end of a last paragraph belongs to the metadata: `……发挥好。（作者：某某）`. */
const authorNote =
  /\((?:[\u4e00-\u9fff]{0,6})?(?:作者|记者|执笔|撰稿|来源|责任编辑|责编)[^。()]{1,60}\)?$|\(下转[^()]{1,8}\)$|\((?:本文|原文)?(?:刊于|载于|原载|刊发于)[^()]{1,40}\)$|\((?:文 ?[/、]? ?图|图 ?[/、]? ?文)[ :/][^。()]{2,30}\)$|\((?:[a-z]{2,12}|[\u4e00-\u9fff]{2,14}(?:日报|晚报|时报|网|电视台|客户端))\)$/;

interface Stretch {
  start: number;
  end: number;
  role: 'heading' | 'body';
}

export function gatherParagraphs(
  page: string,
  whole: TrackedText,
  lines: readonly PageLine[],
  fates: readonly LineFate[],
): Gathered {
  const stretches: Stretch[] = [];
  const joins: Replacement[] = [];
  const before = pageOffsets(whole);
  const account = new Account(page);
  for (const [i, line] of lines.entries()) {
    const fate = fates[i];
    if (fate === undefined || 'reason' in fate) {
      account.drop(before.start(line.start), before.end(line.end), fate?.reason ?? 'outside');
      continue;
    }
    const last = stretches.at(-1);
    const above = lines[i - 1];
    const aboveFate = fates[i - 1];
    if (
      last !== undefined &&
      above !== undefined &&
      aboveFate !== undefined &&
      'role' in aboveFate &&
      brokenBetween(above, line)
    ) {
      joins.push({
        start: above.end,
        end: line.start,
        with: '',
        kind: 'linebreak',
        grade: 'exact',
      });
      last.end = line.end;
      last.role = 'body';
    } else stretches.push({ start: line.start, end: line.end, role: fate.role });
  }
  trimAuthorNote(whole.text, stretches.at(-1), (start, end) => {
    account.drop(before.end(start), before.end(end), 'metadata');
  });
  for (const { start, end } of stretches) {
    account.keep(
      before.start(start) + markupAt(whole, start),
      before.end(end) - markupAt(whole, end),
    );
  }
  const joined = replace(whole, joins);
  let removed = 0;
  let next = 0;
  const moved = (offset: number): number => {
    for (let join; (join = joins[next]) !== undefined && join.end <= offset; next++)
      removed += join.end - join.start;
    return offset - removed;
  };
  const paragraphs = stretches.map(({ start, end, role }): RawParagraph => {
    const cut = cutOut(joined, moved(start), moved(end));
    return { role, text: cut.text, edits: [...cut.edits] };
  });
  return { paragraphs, dropped: account.dropped() };
}

/** The edits that touch a stretch, found by halving: a page may have very many. */
function editsNear(whole: TrackedText, start: number, end: number): Edit[] {
  let low = 0;
  let high = whole.edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((whole.edits[middle]?.end ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < whole.edits.length && (whole.edits[to]?.start ?? 0) <= end) to++;
  return whole.edits.slice(low, to);
}

/** Mark-up taken out at either end of a paragraph is no repair of its words, so it is left out of its edits. */
function isEdgeMarkup(edit: Edit, start: number, end: number): boolean {
  return (
    edit.kind === 'markup' && edit.start === edit.end && (edit.start <= start || edit.end >= end)
  );
}

function cutOut(whole: TrackedText, start: number, end: number): TrackedText {
  const edits = editsNear(whole, start, end).filter((edit) => !isEdgeMarkup(edit, start, end));
  return slice({ text: whole.text, edits }, start, end);
}

/** Length in the page of the mark-up taken out at one place. */
function markupAt(whole: TrackedText, at: number): number {
  return editsNear(whole, at, at)
    .filter((edit) => isEdgeMarkup(edit, at, at))
    .reduce((sum, edit) => sum + edit.raw.length, 0);
}

function trimAuthorNote(
  text: string,
  last: Stretch | undefined,
  drop: (start: number, end: number) => void,
): void {
  if (last === undefined || last.role !== 'body') return;
  const tail = fold(text.slice(Math.max(last.start, last.end - 80), last.end));
  const note = authorNote.exec(tail) ?? signature(tail);
  if (note === null || note.index === 0) return;
  const start = last.end - note[0].length;
  if (!/[。!?…"”」]$/.test(tail.slice(0, note.index).trimEnd())) return;
  drop(start, last.end);
  last.end =
    start - (tail.slice(0, note.index).length - tail.slice(0, note.index).trimEnd().length);
}

/** Which characters of the page went where. Nothing is lost: what neither was kept nor dropped is mark-up or white space. */
class Account {
  private readonly page: string;
  private readonly ranges: { start: number; end: number; reason: DropReason | null }[] = [];

  constructor(page: string) {
    this.page = page;
  }

  keep(start: number, end: number): void {
    this.ranges.push({ start, end, reason: null });
  }

  drop(start: number, end: number, reason: DropReason): void {
    this.ranges.push({ start, end, reason });
  }

  dropped(): Gathered['dropped'] {
    const chars = new Map<DropReason, number>();
    const add = (reason: DropReason, start: number, end: number): void => {
      const count =
        reason === 'markup' ? this.page.slice(start, end).replace(/\s/g, '').length : end - start;
      if (count > 0) chars.set(reason, (chars.get(reason) ?? 0) + count);
    };
    let done = 0;
    for (const { start, end, reason } of this.ranges.sort(
      (a, b) => a.start - b.start || a.end - b.end,
    )) {
      if (start > done) add('markup', done, start);
      if (reason !== null && end > Math.max(start, done)) add(reason, Math.max(start, done), end);
      done = Math.max(done, end);
    }
    add('markup', done, this.page.length);
    return [...chars]
      .map(([reason, count]) => ({ reason, chars: count }))
      .sort((a, b) => b.chars - a.chars || (a.reason < b.reason ? -1 : 1));
  }
}
