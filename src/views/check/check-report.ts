/** The result of a check as plain text with its sources, for pasting into a message or a draft. */
import type { Quotation } from '../../schema/bundle.ts';
import { formatDate } from '../format-date.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { Library } from '../../store/library.ts';
import { quoteMarks } from '../text/quote-marks.ts';
import { differenceSentence } from './difference.ts';
import type { Verdict, VerdictMatch } from './verdicts.ts';
import type { CheckWords } from './words.ts';

/** Quotations listed for one part at most; the page lists the others. */
export const mostListed = 10;

interface Terms {
  words: Dictionary;
  own: CheckWords;
  library: Library;
  /** Lasting address of a quotation. */
  linkOf: (quotation: Quotation) => string;
}

export function checkReport(verdicts: readonly Verdict[], terms: Terms): string {
  const { own } = terms;
  const parts = verdicts.map((verdict, i) => {
    const number = verdicts.length > 1 ? `${own.part(i + 1)} ` : '';
    const lines = [`${number}“${verdict.words}”`, verdictName(verdict, own)];
    if (verdict.kind === 'absent') {
      lines.push(own.absentNote);
      const [first] = verdict.matches;
      if (verdict.close && first !== undefined)
        lines.push(own.close, ...told(verdict, first, terms));
      return lines.join('\n');
    }
    for (const match of verdict.matches.slice(0, mostListed))
      lines.push(...told(verdict, match, terms));
    const more = verdict.matches.length - mostListed;
    if (more > 0) lines.push(own.more(more));
    return lines.join('\n');
  });
  return `${parts.join('\n\n')}\n`;
}

/** What is said of a part; only what stands word for word is called so. */
export function verdictName({ kind, matches }: Verdict, own: CheckWords): string {
  switch (kind) {
    case 'exact':
      return matches.some(({ whole }) => whole) ? own.exact : own.exactWithin;
    case 'near':
      return own.near;
    case 'absent':
      return own.absent;
    case 'short':
      return own.short;
  }
}

function told(
  verdict: Verdict,
  match: VerdictMatch,
  { words, own, library, linkOf }: Terms,
): string[] {
  const { quotation, wording, diff, sources, whole } = match;
  const speaker =
    quotation.speaker === null
      ? own.noSpeaker
      : (library.speakers.get(quotation.speaker)?.name ?? own.noSpeaker);
  const badge = quotation.kind === 'reported' ? ` [${words.reportedBadge}]` : '';
  const [open, close] = quoteMarks[quotation.kind];
  const lines: string[] = [];
  if (diff !== null) lines.push(`${own.held}${words.colon}${open}${wording}${close}`);
  else if (!whole) lines.push(`${own.held}${words.colon}${open}${quotation.text}${close}`);
  if (diff !== null) lines.push(differenceSentence(verdict.words, wording, diff, own));
  lines.push(`— ${speaker}${badge}`);
  for (const { article, witness, same } of sources) {
    const date = article.published === null ? '' : `, ${formatDate(article.published, words.date)}`;
    const publisher = article.publisher === null ? '' : `, ${article.publisher}`;
    const otherwise = same ? '' : ` (${own.otherwise}“${witness.text}”)`;
    const repaired = witness.grade === 'intact' ? '' : ` [${words.gradeNotes[witness.grade]}]`;
    lines.push(`  ${article.title}${publisher}${date}${otherwise}${repaired}`);
  }
  lines.push(`  ${linkOf(quotation)}`);
  return lines;
}
