/** The place of a stop, put under the divisions that the words around it name. */
import type { PlaceStep, TextRef } from '../found.ts';
import { division } from '../places/gazetteer.ts';
import type { ReadArticle } from './read-article.ts';
import { resolvePlace } from './resolve-place.ts';
import type { Here, Stop, Thread } from './stop.ts';
import type { VisitFrame } from './visit-frame.ts';
import { withinSpan } from './within-span.ts';

interface StopPlace {
  steps: PlaceStep[];
  ref: TextRef;
  basis: 'explicit' | 'context';
}

/** The places a frame names, or the one its words stand for. */
export function placesOf(
  article: ReadArticle,
  { paragraph, sentence }: Here,
  { at, verb, slot }: VisitFrame,
  earlier: readonly Stop[],
): StopPlace[] {
  if (slot.places.length > 0) {
    return slot.places.map(({ start, end, steps }) => ({
      steps: fullest(article, steps).map(printed),
      ref: { paragraph, start, end },
      basis: 'explicit',
    }));
  }
  const words = article.paragraphs[paragraph]?.masked.slice(at + verb.length, slot.end) ?? '';
  const inside = earlier.some((stop) =>
    ['community', 'site'].includes(stop.steps.at(-1)?.level ?? ''),
  );
  if (inside && !/^(?:这|当地|此)/.test(words)) return [];
  const mention = resolvePlace(article, paragraph, sentence, at, words);
  return mention === null ? [] : [{ steps: mention.steps, ref: mention.ref, basis: 'context' }];
}

/** Names are read folded; their marks are set as Chinese sets them: “智谷”社区, 甲厂（乙城）. */
function printed(step: PlaceStep): PlaceStep {
  const name = step.name
    .replace(/"([^"]*)"/g, '“$1”')
    .replace(/\(/g, '（')
    .replace(/\)/g, '）');
  return name === step.name ? step : { ...step, name };
}

/** The chain as the article names the place most fully elsewhere. */
function fullest(article: ReadArticle, steps: PlaceStep[]): PlaceStep[] {
  if (steps[0]?.level === 'province') return steps;
  const longer = article.fullest.get(steps.at(-1)?.name ?? '');
  return longer !== undefined && longer.length > steps.length ? longer : steps;
}

/** Puts a chain without divisions under the ones the sentence or the sentence before names. */
export function attach(steps: PlaceStep[], outer: readonly PlaceStep[] | null): PlaceStep[] {
  if (outer === null || steps.some((step) => step.code !== null || step.level === 'province'))
    return steps;
  const above = outer.filter((step) => ['province', 'city', 'district'].includes(step.level));
  return above.length === 0 ? steps : [...above, ...steps];
}

/** Whether the stop's sentence names another city than the stop's own before the sentence's end. */
function severalPlaces(
  { places, paragraphs }: ReadArticle,
  { ref, sentence, steps }: Stop,
): boolean {
  const span = paragraphs[ref.paragraph]?.sentences[sentence];
  if (span === undefined) return false;
  const city = steps.find(({ level }) => level === 'city')?.code ?? null;
  return withinSpan(places[ref.paragraph] ?? [], (place) => place.ref, span.start, span.end).some(
    (place) => {
      const other = place.steps.find(({ level }) => level === 'city')?.code ?? null;
      return city !== null && other !== null && other !== city;
    },
  );
}

/** The divisions that the stop or the only place of the sentence before lies in. */
export function divisionsBefore(
  article: ReadArticle,
  { paragraph, sentence }: Here,
  thread: Thread,
): readonly PlaceStep[] | null {
  const last = thread.lastStop;
  if (last?.ref.paragraph === paragraph && sentence - last.sentence <= 1) {
    const leaf = last.steps.at(-1);
    if (leaf !== undefined && leaf.code !== null && leaf.level !== 'province') {
      // 先后来到甲市、乙市: in which of them the next place lies is not said
      return severalPlaces(article, last) ? null : last.steps;
    }
  }
  const span = article.paragraphs[paragraph]?.sentences[sentence - 1];
  if (span === undefined) return null;
  const named = withinSpan(article.places[paragraph] ?? [], ({ ref }) => ref, span.start, span.end);
  const [only] = named;
  const code = only?.steps.at(-1)?.code?.slice(0, 6);
  return named.length === 1 && code !== undefined && division(code)?.level !== 'province'
    ? (only?.steps ?? null)
    : null;
}
