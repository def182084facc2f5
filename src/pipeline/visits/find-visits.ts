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

/** In order of first telling. */
export function findVisits(article: RawArticle): FoundVisit[] {
  return joinStops(readStops(readArticle(article))).map(({ visit }) => visit);
}

export interface JoinedVisit {
  visit: FoundVisit;
  /** The tellings, in reading order. */
  stops: Stop[];
}

/** Joins tellings: dated ones by place and date, then undated ones with the visit they must mean. */
export function joinStops(stops: readonly Stop[]): JoinedVisit[] {
  const full = stops.map((stop) => ({ ...stop, steps: longerSite(stop, stops) }));
  const named = full.filter((stop) => !withinNamed(stop, full));
  const groups: Stop[][] = [];
  for (const stop of named.filter((one) => one.date !== null)) {
    const group = groups.find((other) => other.every((member) => oneVisit(member, stop)));
    if (group === undefined) groups.push([stop]);
    else group.push(stop);
  }
  for (const stop of named.filter((one) => one.date === null)) {
    const fitting = groups.filter((group) =>
      group.every(
        (member) =>
          samePlace(member.steps, stop.steps) &&
          member.visitor.name === stop.visitor.name &&
          (member.date === null || member.recollection === stop.recollection),
      ),
    );
    // of several visits to a place, an undated mention belongs to the one told last before it
    const before = fitting.filter((group) => isBefore(group[0], stop));
    const group = before[before.length - 1] ?? fitting[0];
    if (group === undefined) groups.push([stop]);
    else group.push(stop);
  }
  return groups
    .map((group) => group.sort(byPosition))
    .sort((a, b) => byPosition(a[0], b[0]))
    .map((group) => ({ visit: toVisit(group), stops: group }));
}

function byPosition(a: Stop | undefined, b: Stop | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return a.ref.paragraph - b.ref.paragraph || a.at - b.at || a.placeRef.start - b.placeRef.start;
}

const isBefore = (a: Stop | undefined, b: Stop): boolean => byPosition(a, b) < 0;

function oneVisit(a: Stop, b: Stop): boolean {
  return (
    a.visitor.name === b.visitor.name &&
    samePlace(a.steps, b.steps) &&
    a.date !== null &&
    b.date !== null &&
    consistent(a.date, b.date)
  );
}

/** Municipalities and special regions are visited as cities are. */
const municipality = /^(?:北京|天津|上海|重庆|香港|澳门)/;

/** A province in which the same journey has a named stop says no more than that stop. */
function withinNamed(stop: Stop, all: readonly Stop[]): boolean {
  const [province] = stop.steps;
  if (stop.steps.length > 1 || province?.level !== 'province' || municipality.test(province.name)) {
    return false;
  }
  return all.some(
    (other) =>
      other.steps.length > 1 &&
      other.steps[0]?.name === province.name &&
      other.visitor.name === stop.visitor.name &&
      (other.date === null || stop.date === null || consistent(other.date, stop.date)),
  );
}

/** 海防指挥部 where the article also says 某总队海防指挥部: the longer name of one site. */
function longerSite({ steps }: Stop, all: readonly Stop[]): PlaceStep[] {
  const leaf = steps.at(-1);
  if (leaf === undefined || leaf.level !== 'site' || leaf.name.length < 5) return steps;
  const longer = all.find((other) => {
    const name = other.steps.at(-1)?.name ?? '';
    return name.length > leaf.name.length && name.endsWith(leaf.name);
  });
  return longer?.steps ?? steps;
}

function toVisit(group: readonly Stop[]): FoundVisit {
  const [first] = group;
  if (first === undefined) throw new Error('a visit without a telling');
  const dates = [...new Set(group.map((stop) => stop.date).filter((date) => date !== null))];
  const date = dates.reduce<string | null>(
    (best, one) => (best === null || isFiner(one, best) ? one : best),
    null,
  );
  const place = group.reduce<PlaceStep[]>(
    (chain, stop) => (chain.length === 0 ? stop.steps : mergeChains(chain, stop.steps)),
    [],
  );
  const evidence: FoundEvidence[] = [];
  const add = (found: FoundEvidence): void => {
    const { paragraph, start, end } = found.ref;
    const known = evidence.some(
      ({ fact, ref }) =>
        fact === found.fact &&
        ref.paragraph === paragraph &&
        ref.start === start &&
        ref.end === end,
    );
    if (!known) evidence.push(found);
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
    evidence,
  };
}
