/** The day of the speech that 在讲话中 refers back to: 某人5日的讲话 in a sentence before. */
import type { DateMention } from '../dates/find-dates.ts';
import type { ReadArticle } from '../visits/read-article.ts';
import { speechOn } from './speech-words.ts';

/** Looks in `paragraph` and those before it, nearest first; null where no speech of `speaker` is dated. */
export function findSpeechDate(
  article: ReadArticle,
  speaker: string,
  paragraph: number,
): DateMention | null {
  for (let index = paragraph; index >= 0; index--) {
    const text = article.paragraphs[index]?.masked ?? '';
    for (
      let at = text.lastIndexOf(speaker);
      at >= 0;
      at = at === 0 ? -1 : text.lastIndexOf(speaker, at - 1)
    ) {
      const after = at + speaker.length;
      const words = speechOn.exec(text.slice(after, after + 24))?.[0];
      if (words === undefined) continue;
      const date = article.dates[index]?.find(
        ({ ref, kind }) =>
          kind === 'point' && ref.start >= after && ref.end <= after + words.length,
      );
      if (date !== undefined) return date;
    }
  }
  return null;
}
