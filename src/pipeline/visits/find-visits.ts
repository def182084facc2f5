/**
 * Visits an article reports as having happened: who, where, when, each with its words. Several tellings of
 * one visit are one record; a province is a visit only where nothing within it is named.
 */
import type { RawArticle } from '../../schema/raw-article.ts';
import { consistent, isFiner } from '../../text/civil-date.ts';
import type { FoundEvidence, FoundVisit, PlaceStep } from '../found.ts';
import { mergeChains, samePlace } from '../places/place-id.ts';
import { readArticle } from './read-article.ts';
import { readStops } from './read-stops.ts';
import type { Stop } from './stop.ts';

/** In order of first telling. `stops` are the article's own, where the caller has them. */
export function findVisits(
  article: RawArticle,
  stops: readonly Stop[] = readStops(readArticle(article)),
): FoundVisit[] {
  return joinStops(stops);
}

/** Joins tellings: dated ones by place and date, then undated ones with the visit they must mean. */
function joinStops(stops: readonly Stop[]): FoundVisit[] {
  const named = withoutProvinces(withLongerSites(stops));
  // whoever visits the same place has the same first characters in its name
  const buckets = new Map<string, Stop[]>();
  for (const stop of named) {
    const key = `${stop.visitor.name}›${stop.steps.at(-1)?.name.slice(0, 2) ?? ''}`;
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [stop]);
    else bucket.push(stop);
  }
  return [...buckets.values()]
    .flatMap(groupStops)
    .map((group) => group.sort(byPosition))
    .sort((a, b) => byPosition(a[0], b[0]))
    .map(toVisit);
}

interface Group {
  stops: Stop[];
  /** One stop for each way of telling place and date; the others add nothing to a comparison. */
  ways: Map<string, Stop>;
}

/** @param stops of one visitor */
function groupStops(stops: readonly Stop[]): Stop[][] {
  const groups: Group[] = [];
  const put = (stop: Stop, group: Group | undefined): void => {
    const into = group ?? { stops: [], ways: new Map<string, Stop>() };
    if (group === undefined) groups.push(into);
    into.stops.push(stop);
    const way = `${stop.steps.map(({ name }) => name).join('›')} ${stop.date} ${stop.recollection}`;
    if (!into.ways.has(way)) into.ways.set(way, stop);
  };
  for (const stop of stops.filter((one) => one.date !== null)) {
    put(
      stop,
      groups.find(({ ways }) => [...ways.values()].every((member) => oneVisit(member, stop))),
    );
  }
  for (const stop of stops.filter((one) => one.date === null)) {
    const fitting = groups.filter(({ ways }) =>
      [...ways.values()].every(
        (member) =>
          samePlace(member.steps, stop.steps) &&
          (member.date === null || member.recollection === stop.recollection),
      ),
    );
    // of several visits to a place, an undated mention belongs to the one told last before it
    const before = fitting.filter((group) => byPosition(group.stops[0], stop) < 0);
    put(stop, before.at(-1) ?? fitting[0]);
  }
  return groups.map((group) => group.stops);
}

function byPosition(a: Stop | undefined, b: Stop | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return a.ref.paragraph - b.ref.paragraph || a.at - b.at || a.placeRef.start - b.placeRef.start;
}

function oneVisit(a: Stop, b: Stop): boolean {
  return (
    samePlace(a.steps, b.steps) && a.date !== null && b.date !== null && consistent(a.date, b.date)
  );
}

/** Municipalities and special regions are visited as cities are. */
const municipality = /^(?:北京|天津|上海|重庆|香港|澳门)/;

/** A province in which the same journey has a named stop says no more than that stop. */
function withoutProvinces(stops: readonly Stop[]): Stop[] {
  const inside = new Map<string, Stop[]>();
  const keyOf = ({ steps, visitor }: Stop): string => `${visitor.name}›${steps[0]?.name ?? ''}`;
  for (const stop of stops) {
    if (stop.steps.length < 2) continue;
    const known = inside.get(keyOf(stop));
    if (known === undefined) inside.set(keyOf(stop), [stop]);
    else if (!known.some(({ date }) => date === stop.date)) known.push(stop);
  }
  return stops.filter((stop) => {
    const [province] = stop.steps;
    if (stop.steps.length > 1 || province?.level !== 'province') return true;
    if (municipality.test(province.name)) return true;
    return !(inside.get(keyOf(stop)) ?? []).some(
      ({ date }) => date === null || stop.date === null || consistent(date, stop.date),
    );
  });
}

/** 海防指挥部 where the article also says 某总队海防指挥部: the longer name of one site. */
function withLongerSites(stops: readonly Stop[]): Stop[] {
  const chains = new Map<string, PlaceStep[]>();
  for (const { steps } of stops) {
    const leaf = steps.at(-1);
    if (leaf?.level === 'site') chains.set(leaf.name, steps);
  }
  const longest = new Map<string, PlaceStep[]>();
  for (const [name, steps] of chains) {
    for (let from = 1; name.length - from >= 5; from++) {
      const ending = name.slice(from);
      if (chains.has(ending) && !longest.has(ending)) longest.set(ending, steps);
    }
  }
  return stops.map((stop) => {
    const leaf = stop.steps.at(-1);
    const longer = leaf?.level === 'site' ? longest.get(leaf.name) : undefined;
    return longer === undefined ? stop : { ...stop, steps: longer };
  });
}

function toVisit(group: readonly Stop[]): FoundVisit {
  const [first] = group;
  if (first === undefined) throw new Error('a visit without a telling');
  const dates = [...new Set(group.map((stop) => stop.date).filter((date) => date !== null))];
  const date = dates.reduce<string | null>(
    (best, one) => (best === null || isFiner(one, best) ? one : best),
    null,
  );
  let place = first.steps;
  for (const { steps } of group) {
    if (steps !== place && steps.length >= place.length) place = mergeChains(place, steps);
  }
  const evidence = new Map<string, FoundEvidence>();
  const add = (found: FoundEvidence): void => {
    const { paragraph, start, end } = found.ref;
    const key = `${found.fact} ${paragraph} ${start} ${end}`;
    if (!evidence.has(key)) evidence.set(key, found);
  };
  for (const stop of group) {
    add({ fact: 'visitor', ref: stop.visitorRef, basis: 'explicit' });
    add({ fact: 'place', ref: stop.placeRef, basis: stop.placeBasis });
    if (stop.dateRef !== null) add({ fact: 'date', ref: stop.dateRef, basis: stop.dateBasis });
  }
  return {
    visitor: {
      ...first.visitor,
      aliases: [...new Set(group.flatMap((stop) => stop.visitor.aliases))],
    },
    place,
    date,
    otherDates: dates.filter((one) => date !== null && !consistent(one, date)),
    ref: first.ref,
    evidence: [...evidence.values()],
  };
}
