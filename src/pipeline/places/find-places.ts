/** Every place an article names, in reading order, each as a chain. A name is read, not whether anybody went there. */
import type { RawArticle } from '../../schema/raw-article.ts';
import { fold } from '../../text/fold.ts';
import type { PlaceStep, TextRef } from '../found.ts';
import { type Division, division, namesAt } from './gazetteer.ts';
import { mergeChains, samePlace } from './place-id.ts';
import { readPlace } from './read-place.ts';
import { readSite } from './read-site.ts';

export interface PlaceMention {
  ref: TextRef;
  /** Chain as far as these words and the gazetteer decide it. */
  steps: PlaceStep[];
  /** The mention opens its sentence: the sentence is about the place. */
  topic: boolean;
}

/** Divisions that the article names in full or by an unmistakable short name; they decide between two of one name. */
export function namedDivisions(texts: readonly string[]): Division[] {
  const found = new Set<Division>();
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      for (const { length, divisions } of namesAt(text, at)) {
        const [only] = divisions.filter(
          ({ division: known, short }) => !known.former && (!short || known.level !== 'district'),
        );
        if (only === undefined || divisions.filter(({ short }) => short === only.short).length > 1)
          continue;
        for (
          let up: Division | null = only.division;
          up !== null;
          up = up.parent === null ? null : division(up.parent)
        ) {
          found.add(up);
        }
        at += length - 1;
        break;
      }
      // 河北阜平: a county's short name after its province or city is read as a chain
    }
    for (const start of chainStarts(text)) {
      const chain = readPlace(text, start, { expected: false, context: [] });
      const last = chain?.steps.findLast((step) => step.code !== null);
      const known = last === undefined ? null : division(last.code?.slice(0, 6) ?? '');
      if (known !== null) found.add(known);
    }
  }
  return [...found];
}

function* chainStarts(text: string): Iterable<number> {
  for (let at = 0; at < text.length; at++) {
    const [longest] = namesAt(text, at);
    if (longest === undefined) continue;
    yield at;
    at += longest.length - 1;
  }
}

/** Words after which a name of a place may begin. */
const before = /(?:在|到|自|从|于|进|往|赴|是|为|、|与|和)$/;
/** Function words that a name which nothing announces may not hold. */
const unlikely = /[和与及为有对从到以将也都就并而向给让使等其不要此中上下里内外个第]/;

/** @param divisions `namedDivisions` of the article's folded paragraphs, where the caller has them */
export function findPlaces(article: RawArticle, divisions?: readonly Division[]): PlaceMention[] {
  const texts = article.paragraphs.map((paragraph) => fold(paragraph.text));
  const context = divisions ?? namedDivisions(texts);
  const found = texts.flatMap((text, paragraph) => placesIn(text, paragraph, context));
  const byName = new Map<string, PlaceMention[]>();
  for (const mention of found) {
    const name = beginning(mention);
    const known = byName.get(name);
    // one mention of each chain is enough
    if (known === undefined) byName.set(name, [mention]);
    else if (!known.some((other) => sameChain(other.steps, mention.steps))) known.push(mention);
  }
  return found.map((mention) => ({
    ...mention,
    steps: completed(mention, byName.get(beginning(mention)) ?? []),
  }));
}

const beginning = ({ steps }: PlaceMention): string => steps.at(-1)?.name.slice(0, 2) ?? '';

function sameChain(a: readonly PlaceStep[], b: readonly PlaceStep[]): boolean {
  return a.length === b.length && a.every((step, at) => step.name === b[at]?.name);
}

function placesIn(text: string, paragraph: number, context: readonly Division[]): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let at = 0; at < text.length; at++) {
    const opensSentence = at === 0 || /[。!?;:\s"]/.test(text.charAt(at - 1));
    const announced =
      opensSentence ||
      text.charAt(at - 1) === ',' ||
      before.test(text.slice(Math.max(0, at - 2), at));
    const coded = namesAt(text, at).length > 0;
    if (!announced && !coded) continue;
    const reading = readPlace(text, at, { expected: false, context });
    if (reading !== null) {
      const name = reading.steps[reading.steps.length - 1]?.name ?? '';
      const below = reading.divisionsEnd === at;
      if (below && (!announced || unlikely.test(name))) continue;
      const site =
        opensSentence && reading.divisionsEnd === reading.end
          ? openingSite(text, reading.end)
          : null;
      const end = site?.end ?? reading.end;
      const steps: PlaceStep[] =
        site === null
          ? reading.steps
          : [...reading.steps, { name: site.name, level: 'site', code: null }];
      found.push({ ref: { paragraph, start: at, end }, steps, topic: opensSentence });
      at = end - 1;
      continue;
    }
    if (!opensSentence) continue;
    const site = openingSite(text, at);
    if (site === null) continue;
    found.push({
      ref: { paragraph, start: at, end: site.end },
      steps: [{ name: site.name, level: 'site', code: null }],
      topic: true,
    });
    at = site.end - 1;
  }
  return found;
}

/** A site that a sentence opens with: 青石峡水电站是… Its verb must follow at once. */
function openingSite(text: string, at: number): { end: number; name: string } | null {
  const stretch = /^[^,。;:!?、"的是]{2,24}?(?=是|于|位于|以|有|距|毗邻|覆盖|现|地处|,|始建)/.exec(
    text.slice(at, at + 28),
  );
  if (stretch === null) return null;
  const site = readSite(text, at, at + stretch[0].length);
  return site.found === 'site' && site.start === at && site.end === at + stretch[0].length
    ? { end: site.end, name: site.name }
    : null;
}

/** The fullest chain by which the article names the same place. */
function completed(mention: PlaceMention, all: readonly PlaceMention[]): PlaceStep[] {
  let steps = mention.steps;
  if (steps[0]?.level === 'province') return steps;
  for (const other of all) {
    if (other.steps.length > steps.length && samePlace(steps, other.steps))
      steps = mergeChains(other.steps, steps);
  }
  return steps;
}
