/**
 * Which sentences of an article the bundle shows: those that hold a quotation or evidence. Runs of
 * neighbouring sentences of one paragraph become one passage; passages never overlap.
 */
import type { Passage } from '../../schema/bundle.ts';
import type { Span } from '../../schema/primitives.ts';
import type { RawArticle, RawParagraph } from '../../schema/raw-article.ts';
import { sentences } from '../../text/sentences.ts';
import { slice } from '../../text/tracked-text.ts';
import type { TextRef } from '../found.ts';

/** Where a stretch of a paragraph lies in the published passages. */
export interface PassageRef extends Span {
  passage: number;
}

export interface ChosenPassages {
  passages: Passage[];
  /** Position of a stretch that was asked for; null if no single passage holds it. */
  locate: (ref: TextRef) => PassageRef | null;
}

/**
 * @param needed stretches that must be shown, in any order
 * @param fullText keep every paragraph whole instead
 */
export function choosePassages(
  article: RawArticle,
  needed: readonly TextRef[],
  fullText: boolean,
): ChosenPassages {
  const byParagraph = new Map<number, TextRef[]>();
  for (const ref of needed) {
    const refs = byParagraph.get(ref.paragraph);
    if (refs === undefined) byParagraph.set(ref.paragraph, [ref]);
    else refs.push(ref);
  }
  const passages: Passage[] = [];
  const firstOfParagraph = new Map<number, number>();
  article.paragraphs.forEach((paragraph, index) => {
    const refs = byParagraph.get(index);
    if (!fullText && refs === undefined) return;
    const spans = fullText
      ? [{ start: 0, end: paragraph.text.length }]
      : sentencesAround(paragraph, refs ?? []);
    firstOfParagraph.set(index, passages.length);
    for (const { start, end } of spans) {
      const part = slice(paragraph, start, end);
      passages.push({ paragraph: index, offset: start, text: part.text, edits: [...part.edits] });
    }
  });
  const locate = (ref: TextRef): PassageRef | null => {
    for (let at = firstOfParagraph.get(ref.paragraph) ?? passages.length; ; at++) {
      const passage = passages[at];
      if (passage === undefined || passage.paragraph !== ref.paragraph) return null;
      const start = ref.start - passage.offset;
      const end = ref.end - passage.offset;
      if (start >= 0 && end <= passage.text.length) return { passage: at, start, end };
    }
  };
  return { passages, locate };
}

function sentencesAround(paragraph: RawParagraph, refs: readonly TextRef[]): Span[] {
  const all = sentences(paragraph.text);
  const wanted = all.map(({ start, end }) =>
    refs.some((ref) => ref.start < end && Math.max(ref.end, ref.start + 1) > start),
  );
  const runs: Span[] = [];
  all.forEach((sentence, at) => {
    if (!wanted[at]) return;
    const last = runs[runs.length - 1];
    if (last !== undefined && last.end === sentence.start) last.end = sentence.end;
    else runs.push({ ...sentence });
  });
  return joinAcrossEdits(runs, paragraph);
}

/** A repair is shown whole: a run whose border cuts an edit grows over it, and joins a run it then touches. */
function joinAcrossEdits(runs: readonly Span[], paragraph: RawParagraph): Span[] {
  const grown: Span[] = [];
  for (const run of runs) {
    let { start, end } = run;
    for (const edit of paragraph.edits) {
      if (edit.start < start && edit.end > start) start = edit.start;
      if (edit.start < end && edit.end > end) end = edit.end;
    }
    const last = grown[grown.length - 1];
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else grown.push({ start, end });
  }
  return grown;
}
