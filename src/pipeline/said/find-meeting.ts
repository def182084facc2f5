/** The meeting that 在会见李某时 refers back to: its place and day, as the sentence that reports it says. */
import type { DateMention } from '../dates/find-dates.ts';
import type { PlaceStep, TextRef } from '../found.ts';
import type { ReadArticle } from '../visits/read-article.ts';
import { meets } from './speech-words.ts';

export interface Meeting {
  place: { steps: PlaceStep[]; ref: TextRef } | null;
  date: DateMention | null;
}

const where = new RegExp(`在(\\p{Script=Han}{2,14}?)${meets.source}`, 'u');

/** The nearest meeting of `person` told before `paragraph`; null where none is. */
export function findMeeting(
  article: ReadArticle,
  person: string,
  paragraph: number,
): Meeting | null {
  for (let at = paragraph - 1; at >= 0; at--) {
    const read = article.paragraphs[at];
    for (const span of read?.sentences ?? []) {
      const text = read?.masked.slice(span.start, span.end) ?? '';
      const verb = text.search(meets);
      if (verb < 0) continue;
      const leader = article.leaders[at]?.find(
        (one) =>
          one.start >= span.start && one.end <= span.start + verb && one.person.name === person,
      );
      if (leader === undefined) continue;
      const place = where.exec(text);
      const start = span.start + (place?.index ?? 0) + 1;
      const name = place?.[1] ?? '';
      return {
        date:
          article.dates[at]?.find(
            (date) =>
              date.kind === 'point' &&
              date.ref.start >= span.start &&
              date.ref.end <= span.start + verb,
          ) ?? null,
        place:
          name === ''
            ? null
            : {
                steps: [{ name, level: 'site', code: null }],
                ref: { paragraph: at, start, end: start + name.length },
              },
      };
    }
  }
  return null;
}
