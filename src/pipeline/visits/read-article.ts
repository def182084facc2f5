/** One article prepared for the rules about visits: sentences, dates, places and leaders, each found once. */
import type { RawArticle } from '../../schema/raw-article.ts';
import { type DateMention, findDates } from '../dates/find-dates.ts';
import { findPlaces, namedDivisions, type PlaceMention } from '../places/find-places.ts';
import type { PlaceStep } from '../found.ts';
import type { Division } from '../places/gazetteer.ts';
import { type ReadParagraph, readParagraphs } from '../quotations/read-paragraph.ts';
import { findLeaders, type LeaderMention, titledLeaders } from './find-leaders.ts';

export interface ReadArticle {
  paragraphs: ReadParagraph[];
  /** By paragraph, in reading order. */
  dates: DateMention[][];
  places: PlaceMention[][];
  leaders: LeaderMention[][];
  /** By the name of a place, the longest chain by which the article names it. */
  fullest: ReadonlyMap<string, PlaceStep[]>;
  context: readonly Division[];
}

export function readArticle(article: RawArticle): ReadArticle {
  const paragraphs = readParagraphs(article.paragraphs).map(withNamesOpen);
  const folded = paragraphs.map((paragraph) => paragraph.folded);
  const others = titledLeaders(folded);
  const byParagraph = <T extends { ref: { paragraph: number } }>(all: readonly T[]): T[][] => {
    const rows: T[][] = paragraphs.map(() => []);
    for (const one of all) rows[one.ref.paragraph]?.push(one);
    return rows;
  };
  const context = namedDivisions(folded);
  const places = findPlaces(article, context);
  return {
    paragraphs,
    dates: byParagraph(findDates(article)),
    places: byParagraph(places),
    fullest: fullestChains(places),
    leaders: paragraphs.map((paragraph) => findLeaders(paragraph.masked, others)),
    context,
  };
}

function fullestChains(places: readonly PlaceMention[]): Map<string, PlaceStep[]> {
  const chains = new Map<string, PlaceStep[]>();
  for (const { steps } of places) {
    const name = steps.at(-1)?.name ?? '';
    if (steps.length > (chains.get(name)?.length ?? 0)) chains.set(name, steps);
  }
  return chains;
}

/** 甲城“智谷”创新社区: a quotation inside a name is part of it and is not masked. */
function withNamesOpen(paragraph: ReadParagraph): ReadParagraph {
  let { masked } = paragraph;
  for (const { open, start, end, close } of paragraph.quotes) {
    if (end - start > 8 || !/^\p{Script=Han}/u.test(masked.charAt(close))) continue;
    if (!/\p{Script=Han}$/u.test(masked.charAt(open - 1))) continue;
    masked = masked.slice(0, open) + paragraph.folded.slice(open, close) + masked.slice(close);
  }
  return masked === paragraph.masked ? paragraph : { ...paragraph, masked };
}
