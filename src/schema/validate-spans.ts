/** Spans and edits: they lie inside their text, cut no character in two and agree with what they quote. */
import type {
  ArticleFile,
  Collection,
  Evidence,
  Passage,
  Witness,
  WitnessGrade,
} from './bundle.ts';
import { GAP, type Edit } from './edit.ts';
import type { Span } from './primitives.ts';
import type { Problem } from './problem.ts';

const gradeRank: Record<WitnessGrade, number> = {
  intact: 0,
  exact: 1,
  pinned: 2,
  inferred: 3,
  gap: 4,
};

/** What is wrong with a span that should mark at least one character of `text`, or null. */
export function spanFault({ start, end }: Span, text: string): string | null {
  if (start >= end) return `is empty or reversed: ${start} to ${end}`;
  if (end > text.length) return `ends at ${end}, beyond the ${text.length} code units of the text`;
  if (cutsPair(text, start) || cutsPair(text, end)) return 'cuts a character in two';
  return null;
}

function cutsPair(text: string, at: number): boolean {
  return at > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}

/** Passages in reading order without overlap, their edits likewise. */
export function checkPassages(file: ArticleFile, problems: Problem[]): void {
  let before: Passage | undefined;
  file.passages.forEach((passage, index) => {
    const record = `passage ${index} of article ${file.id}`;
    if (before !== undefined && !follows(before, passage)) {
      problems.push({
        record,
        field: 'offset',
        message: 'begins before the end of the passage before it',
      });
    }
    before = passage;
    if (passage.text === '') problems.push({ record, field: 'text', message: 'is empty' });
    checkEdits(passage, record, problems);
  });
}

function follows(before: Passage, passage: Passage): boolean {
  if (passage.paragraph !== before.paragraph) return passage.paragraph > before.paragraph;
  return passage.offset >= before.offset + before.text.length;
}

function checkEdits(passage: Passage, record: string, problems: Problem[]): void {
  let done = 0;
  passage.edits.forEach((edit, index) => {
    const field = `edits[${index}]`;
    const fault = editFault(edit, passage.text);
    if (fault !== null) problems.push({ record, field, message: fault });
    if (edit.start < done) {
      problems.push({
        record,
        field,
        message: `begins at ${edit.start}, inside the edit before it`,
      });
    }
    done = Math.max(done, edit.end);
  });
}

function editFault(edit: Edit, text: string): string | null {
  // an edit may be empty in the text: something was only taken out
  const fault = edit.start === edit.end && edit.end <= text.length ? null : spanFault(edit, text);
  if (fault !== null) return fault;
  const reading = text.slice(edit.start, edit.end);
  if (edit.grade === 'gap' && !reading.includes(GAP))
    return `is a gap, but the text shows no ${GAP}`;
  if (reading === edit.raw) return 'changes nothing';
  return null;
}

/** Every span of a collection's quotations and visits, against the passages they point into. */
export function checkSpans(
  collection: Collection,
  files: ReadonlyMap<string, ArticleFile>,
  problems: Problem[],
): void {
  for (const quotation of collection.quotations) {
    const record = `quotation ${quotation.id}`;
    quotation.themes.forEach((theme, i) =>
      theme.spans.forEach((span, j) => {
        const message = spanFault(span, quotation.text);
        if (message !== null) problems.push({ record, field: `themes[${i}].spans[${j}]`, message });
      }),
    );
    checkEvidence(quotation.said.evidence, files, record, 'said.evidence', problems);
    quotation.witnesses.forEach((witness, i) =>
      checkWitness(witness, files, record, `witnesses[${i}]`, problems),
    );
  }
  for (const visit of collection.visits) {
    checkEvidence(visit.evidence, files, `visit ${visit.id}`, 'evidence', problems);
  }
}

function checkWitness(
  witness: Witness,
  files: ReadonlyMap<string, ArticleFile>,
  record: string,
  field: string,
  problems: Problem[],
): void {
  checkEvidence(witness.said.evidence, files, record, `${field}.said.evidence`, problems);
  const passage = files.get(witness.article)?.passages[witness.passage];
  if (passage === undefined) {
    problems.push({ record, field: `${field}.passage`, message: noPassage(witness) });
    return;
  }
  for (const part of ['cue', 'source'] as const) {
    const span = witness[part];
    const message = span === null ? null : spanFault(span, passage.text);
    if (message !== null) problems.push({ record, field: `${field}.${part}`, message });
  }
  const fault = spanFault(witness, passage.text);
  if (fault !== null) {
    problems.push({ record, field, message: fault });
    return;
  }
  if (passage.text.slice(witness.start, witness.end) !== witness.text) {
    problems.push({
      record,
      field: `${field}.text`,
      message: 'is not what the passage prints there',
    });
  }
  const unsure = passage.edits
    .filter((edit) => edit.start < witness.end && edit.end > witness.start)
    .find((edit) => gradeRank[edit.grade] > gradeRank[witness.grade]);
  if (unsure !== undefined) {
    const message = `is ${witness.grade}, but the words hold a repair graded ${unsure.grade}`;
    problems.push({ record, field: `${field}.grade`, message });
  }
}

function checkEvidence(
  evidence: readonly Evidence[],
  files: ReadonlyMap<string, ArticleFile>,
  record: string,
  field: string,
  problems: Problem[],
): void {
  evidence.forEach((entry, index) => {
    const passage = files.get(entry.article)?.passages[entry.passage];
    const message = passage === undefined ? noPassage(entry) : spanFault(entry, passage.text);
    if (message !== null) problems.push({ record, field: `${field}[${index}]`, message });
  });
}

function noPassage({ article, passage }: { article: string; passage: number }): string {
  return `points to passage ${passage} of article ${article}, which is not there`;
}
