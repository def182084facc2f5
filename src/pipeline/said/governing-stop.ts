/** The stop at which words were said that name none themselves. */
import { consistent } from '../../text/civil-date.ts';
import type { FoundQuotation } from '../found.ts';
import type { ReadArticle } from '../visits/read-article.ts';
import type { Stop } from '../visits/stop.ts';
import { goesOn } from './speech-words.ts';

/** Paragraphs that a stop governs beyond its own, where they go on from it. */
export const FARTHEST_STOP = 3;

/** The stop that still governs: in the sentences before, or in the paragraph before where this one goes on from it. */
export function stopBefore(
  article: ReadArticle,
  stops: readonly Stop[],
  paragraph: number,
  sentence: number,
  lead: string,
  attribution: FoundQuotation['attribution'],
  speaker: string,
): Stop | null {
  const of = (index: number): Stop[] =>
    stops.filter((stop) => stop.ref.paragraph === index && stop.visitor.name === speaker);
  const last = of(paragraph).findLast((stop) => stop.sentence < sentence);
  if (last !== undefined) return newDate(article, paragraph, last, sentence) ? null : last;
  const first = article.paragraphs[paragraph]?.masked ?? '';
  for (let back = 1; back <= FARTHEST_STOP; back++) {
    const index = paragraph - back;
    const here = article.paragraphs[index];
    if (here === undefined || here.role === 'heading') return null;
    const above = of(index).at(-1);
    const continued = goesOn.test(first);
    if (above !== undefined) {
      if (continued) return above;
      const endsThere = above.sentence === here.sentences.length - 1;
      const speaks = sentence === 0 && attribution === 'explicit' && lead.length <= 24;
      return back === 1 && endsThere && speaks ? above : null;
    }
    if (!continued || !goesOn.test(here.masked)) return null;
  }
  return null;
}

/** Whether a sentence after the stop speaks of another day. */
function newDate(article: ReadArticle, paragraph: number, stop: Stop, sentence: number): boolean {
  const spans = article.paragraphs[paragraph]?.sentences ?? [];
  const from = spans[stop.sentence]?.end ?? 0;
  const to = spans[sentence]?.start ?? 0;
  return (article.dates[paragraph] ?? []).some(
    ({ kind, date, ref }) =>
      kind === 'point' &&
      date !== null &&
      ref.start >= from &&
      ref.end <= to &&
      !(stop.date !== null && consistent(date, stop.date)),
  );
}

/** The words between the stop's verb and the saying. */
export function textBetween(
  article: ReadArticle,
  stop: Stop,
  paragraph: number,
  end: number,
): string {
  if (stop.ref.paragraph === paragraph)
    return article.paragraphs[paragraph]?.masked.slice(stop.at, end) ?? '';
  return (
    (article.paragraphs[stop.ref.paragraph]?.masked.slice(stop.at) ?? '') +
    (article.paragraphs[paragraph]?.masked.slice(0, end) ?? '')
  );
}
