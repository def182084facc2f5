/**
 * Reads the name of a place that begins at a given character: coded divisions one inside the other, then
 * town and neighbourhood by their class words. 陕西榆林绥德县的郝家桥村 is one chain of four steps.
 */
import type { PlaceStep } from '../found.ts';
import {
  ambiguousShortNames,
  neverShort,
  notAfterShortName,
  notBeforeShortName,
} from './data/ambiguous-names.ts';
import {
  genericName,
  hamlet,
  neverAtStart,
  neverInName,
  placeClasses,
  type PlaceClass,
} from './data/place-classes.ts';
import { type Division, lineage, liesIn, namesAt } from './gazetteer.ts';

export interface PlaceReading {
  start: number;
  end: number;
  /** Largest first, completed upwards where the gazetteer decides. */
  steps: PlaceStep[];
  /** Where the divisions end and the names below them begin; equal to `start` where none are named. */
  divisionsEnd: number;
  /** Where the name of the smallest division begins. */
  lastDivision: number;
}

export interface ReadOptions {
  /** The words stand where a place must: right after 来到, between 在 and 考察. */
  expected: boolean;
  /** Divisions that the text around names; they decide between two of one name. */
  context: readonly Division[];
}

/** @param text folded; reads at `at` only; null where no place begins there */
export function readPlace(text: string, at: number, options: ReadOptions): PlaceReading | null {
  const divisions = readDivisions(text, at, options);
  if (divisions === null) {
    const below = readBelow(text, at, options.expected);
    return below === null
      ? null
      : { start: at, end: below.end, steps: below.steps, divisionsEnd: at, lastDivision: at };
  }
  const gap = /^的(?!确|士)/.test(text.slice(divisions.end, divisions.end + 2)) ? 1 : 0;
  const below = readBelow(text, divisions.end + gap, gap === 0);
  return {
    start: at,
    end: below?.end ?? divisions.end,
    steps: [...divisions.steps, ...(below?.steps ?? [])],
    divisionsEnd: divisions.end,
    lastDivision: divisions.last,
  };
}

/** The steps of a division and those it lies in. */
function stepsOf(division: Division): PlaceStep[] {
  return lineage(division).map(({ name, level, code }) => ({ name, level, code }));
}

const levelRank = { province: 0, city: 1, district: 2, town: 3, community: 4, site: 5 } as const;

interface Candidate {
  division: Division;
  short: boolean;
}

function readDivisions(
  text: string,
  at: number,
  options: ReadOptions,
): { end: number; last: number; steps: PlaceStep[] } | null {
  let end = at;
  let last = at;
  let candidates: Candidate[] = [];
  for (;;) {
    const next = nextDivision(text, end, candidates, options);
    if (next === null) break;
    last = end;
    end += next.length;
    candidates = next.candidates;
  }
  if (candidates.length === 0) return null;
  const chosen = choose(candidates, options.context);
  if (chosen !== null) return { end, last, steps: stepsOf(chosen) };
  const [first] = candidates;
  if (first === undefined || first.short) return null;
  // one full name, several divisions: the name stands, its code and province do not
  return {
    end,
    last,
    steps: [{ name: text.slice(at, end), level: first.division.level, code: null }],
  };
}

function nextDivision(
  text: string,
  at: number,
  outer: readonly Candidate[],
  { expected, context }: ReadOptions,
): { length: number; candidates: Candidate[] } | null {
  for (const match of namesAt(text, at)) {
    const name = text.slice(at, at + match.length);
    const fits = match.divisions.filter((candidate) => {
      const { division, short } = candidate;
      const inside = outer.some(
        (other) => other.division !== division && liesIn(division, other.division),
      );
      if (outer.length > 0 && !inside) return false;
      if (!short) return true;
      if (division.level === 'district' && neverShort.has(name)) return false;
      const after = text.slice(at + match.length, at + match.length + 4);
      if (notAfterShortName.test(after)) return false;
      if (division.level === 'province' || division.code === null) {
        return outer.length > 0 || !notBeforeShortName.test(text.slice(Math.max(0, at - 3), at));
      }
      if (outer.length > 0) return division.level === 'city' || !anotherName.test(after);
      if (division.level === 'district' || ambiguousShortNames.has(name)) {
        if (anotherName.test(after)) return false;
        if (context.some((known) => known === division)) return true;
        // a county by its bare name is one only where the words end with it
        return (
          expected &&
          (division.level === 'city' || (!ambiguousShortNames.has(name) && endsThere.test(after)))
        );
      }
      return !notBeforeShortName.test(text.slice(Math.max(0, at - 3), at));
    });
    if (fits.length > 0) return { length: match.length, candidates: fits };
  }
  return null;
}

const endsThere = /^(?:$|[,。;:、!?]|考察|调研|视察|看望|慰问|走访|参观|检查|指导|等地|时|期间)/;

/** A class word right after a county's short name makes it the name of something smaller: 安宁堡, 横山村. */
const anotherName =
  /^(?:村|镇|乡|街道|社区|寺|湖|河|桥|新城|新村|古镇|苑|里|巷|小区|花园|堡|庄|屯|营|山|岛|江|港)/;

/** The one division that several of a name can be; null where the text leaves it open. */
function choose(candidates: readonly Candidate[], context: readonly Division[]): Division | null {
  const current = candidates.filter((candidate) => !candidate.division.former);
  const open = current.length > 0 ? current : candidates;
  const highest = Math.min(...open.map((candidate) => levelRank[candidate.division.level]));
  const top = open.filter((candidate) => levelRank[candidate.division.level] === highest);
  if (top.length === 1) return top[0]?.division ?? null;
  const near = top.filter((candidate) =>
    context.some((known) => known !== candidate.division && liesIn(candidate.division, known)),
  );
  return near.length === 1 ? (near[0]?.division ?? null) : null;
}

/** Town and neighbourhood that begin at `at`. `anchored`: something before says that a place begins here. */
function readBelow(
  text: string,
  at: number,
  anchored: boolean,
): { end: number; steps: PlaceStep[] } | null {
  const first = readNamed(text, at, anchored, null);
  if (first === null) return null;
  if (first.level !== 'town') return { end: first.end, steps: [stepFrom(text, at, first)] };
  const gap = text.charAt(first.end) === '的' ? 1 : 0;
  const second = readNamed(text, first.end + gap, gap === 0, 'community');
  const steps = [stepFrom(text, at, first)];
  if (second === null) return { end: first.end, steps };
  return { end: second.end, steps: [...steps, stepFrom(text, first.end + gap, second)] };
}

function stepFrom(
  text: string,
  start: number,
  named: { end: number; level: PlaceStep['level'] },
): PlaceStep {
  return { name: text.slice(start, named.end), level: named.level, code: null };
}

const longestStem = Math.max(...placeClasses.map((known) => known.stem));
const nameChar = /[\p{Script=Han}\d〇·]/u;

function readNamed(
  text: string,
  at: number,
  anchored: boolean,
  only: PlaceStep['level'] | null,
): { end: number; level: PlaceStep['level'] } | null {
  for (let length = 0; length <= longestStem; length++) {
    if (length > 0 && !nameChar.test(text.charAt(at + length - 1))) return null;
    const stem = text.slice(at, at + length);
    if (length > 0 && neverInName.test(stem)) return null;
    if (length === 0) continue;
    const known = classAt(text, at + length, stem, anchored);
    if (known === null || (only !== null && known.level !== only)) continue;
    if (genericName.test(stem) || neverAtStart.test(stem)) return null;
    let end = at + length + known.suffix.length;
    // 民主村 + 社区, 南锣鼓巷 + 社区: the longer class word decides
    for (;;) {
      const longer = classAt(text, end, text.slice(at, end), true);
      if (longer === null || longer.level !== 'community') break;
      if (known.level === 'town') break;
      end += longer.suffix.length;
    }
    if (known.level === 'community') end += hamlet.exec(text.slice(end, end + 9))?.[0].length ?? 0;
    return { end, level: known.level };
  }
  return null;
}

function classAt(text: string, at: number, stem: string, anchored: boolean): PlaceClass | null {
  for (const known of placeClasses) {
    if (!text.startsWith(known.suffix, at) || stem.length > known.stem + 4) continue;
    if (known.weak === true && !anchored) continue;
    if (known.notAfter?.test(stem) === true) continue;
    const after = text.slice(at + known.suffix.length, at + known.suffix.length + 10);
    if (known.notBefore?.test(after) === true) continue;
    return known;
  }
  return null;
}
