/** Which named place 这里, 村里, 社区服务中心 or 他家 stands for: the one the sentences before are about. */
import type { PlaceMention } from '../places/find-places.ts';
import type { ReadArticle } from './read-article.ts';
import { withinSpan } from './within-span.ts';

const rank = { province: 0, city: 1, district: 2, town: 3, community: 4, site: 4 } as const;
const pointing = /^(?:这里|这儿|此地|此处|当地|那里|该|这[个座家片处条所])/;
const farthest = 3;
/** 地处渭北高原的照金，…: a place named by nothing but where it lies. */
const located = /^(?:地处|位于)[^,。;]{2,14}的(\p{Script=Han}{2,6}),/u;

/**
 * @param at offset of the words in their paragraph
 * @returns the mention that names the place, or null where the text leaves it open
 */
export function resolvePlace(
  article: ReadArticle,
  paragraph: number,
  sentence: number,
  at: number,
  words: string,
): PlaceMention | null {
  const points = pointing.test(words);
  const here = article.paragraphs[paragraph];
  if (here === undefined) return null;
  const start = here.sentences[sentence]?.start ?? 0;
  const lowest = points ? 1 : 3;
  const inSentence = mentionsIn(article, paragraph, start, at, lowest);
  if (points && inSentence.length > 0) return pick(inSentence);
  for (let back = sentence - 1; back >= Math.max(0, sentence - farthest); back--) {
    const span = here.sentences[back];
    if (span === undefined) break;
    const found = mentionsIn(article, paragraph, span.start, span.end, lowest);
    if (found.length > 0) return pick(found);
    const name = located.exec(here.masked.slice(span.start, span.end))?.[1];
    if (name !== undefined && points) return byFirstWords(article, name);
  }
  if (!points || sentence > 0) return null;
  const above = article.paragraphs[paragraph - 1];
  if (above === undefined || above.role === 'heading') return null;
  for (let back = above.sentences.length - 1; back >= 0; back--) {
    const span = above.sentences[back];
    if (span === undefined) break;
    const found = mentionsIn(article, paragraph - 1, span.start, span.end, lowest);
    if (found.length > 0) return pick(found);
  }
  return null;
}

function mentionsIn(
  article: ReadArticle,
  paragraph: number,
  start: number,
  end: number,
  lowest: number,
): PlaceMention[] {
  return withinSpan(article.places[paragraph] ?? [], ({ ref }) => ref, start, end).filter(
    ({ steps }) => rank[steps.at(-1)?.level ?? 'province'] >= lowest,
  );
}

/** What the sentence is about, else its most specific place; null where two are equally specific. */
function pick(mentions: readonly PlaceMention[]): PlaceMention | null {
  const topic = mentions.find((mention) => mention.topic);
  if (topic !== undefined) return topic;
  const level = (mention: PlaceMention): number =>
    rank[mention.steps[mention.steps.length - 1]?.level ?? 'province'];
  const highest = Math.max(...mentions.map(level));
  const best = mentions.filter((mention) => level(mention) === highest);
  const names = new Set(best.map((mention) => mention.steps[mention.steps.length - 1]?.name));
  return names.size === 1 ? (best[0] ?? null) : null;
}

/** 照金 where the article names 照金村 elsewhere. */
function byFirstWords(article: ReadArticle, name: string): PlaceMention | null {
  const fitting = article.places
    .flat()
    .filter(({ steps }) => steps[steps.length - 1]?.name.startsWith(name) === true);
  return fitting.find(({ steps }) => steps[steps.length - 1]?.level === 'community') ?? null;
}
