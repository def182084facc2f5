/** Reads the place or places that a verb of visiting governs: 来到甲市乙村、丙厂, 在甲县考察. */
import type { PlaceStep } from '../found.ts';
import type { Division } from '../places/gazetteer.ts';
import { type PlaceReading, readPlace } from '../places/read-place.ts';
import { readSite } from '../places/read-site.ts';
import { siteClass } from '../places/data/site-classes.ts';
import { slotEnd } from './visit-words.ts';

interface SlotPlace {
  start: number;
  end: number;
  steps: PlaceStep[];
}
export interface SlotReading {
  places: SlotPlace[];
  /** The words describe a place named elsewhere: 这里, 社区服务中心, 村民家. */
  described: boolean;
  /** One past the last word of the places; where a verb after them begins. */
  end: number;
}

const fillers = /^(?:了|过|母校|当时的?|位于|地处|当地的?|著名的)/;
const apposition = /[县区市乡镇州旗岛]$/;
const listed = /^(?:、|和|与|及|以及)/;
const longestSlot = 46;
const ownName =
  /^(?:第[一二三四五六七八九十\d]{1,3}|总|人民|中心|科技|理工|师范|交通|农业|工业|工程|财经|医科|外国语|经济|高新|技术|国际|综合|中医|妇幼|革命|烈士)*(?:博物馆|博物院|新馆|图书馆|纪念馆|展览馆|规划馆|大学|学院|中学|小学|医院|机场|港|火车站|高铁站|车站|古城|高新区|开发区|工业园区|植物园|动物园|陵园)$/;
/** Firms and schools carry the name of their city as part of their own. */
const namedAfterCity = /(?:公司|集团|厂|港|机场|站|医院|大学|学院|中学|小学)$/;

/** @param text folded and masked, @param limit end of the sentence */
export function readSlot(
  text: string,
  from: number,
  limit: number,
  context: readonly Division[],
): SlotReading {
  const reading: SlotReading = { places: [], described: false, end: from };
  let at = from + (fillers.exec(text.slice(from, from + 5))?.[0].length ?? 0);
  const stop = Math.min(limit, from + longestSlot * 2);
  for (let item = 0; item < 8; item++) {
    const one = readItem(text, at, stop, context);
    if (one === null) break;
    if (one === 'described') {
      reading.described = true;
      reading.end = itemEnd(text, at, stop);
      break;
    }
    reading.places.push(one);
    reading.end = listed.test(text.slice(one.end, one.end + 2))
      ? one.end
      : Math.max(one.end, itemEnd(text, one.end, stop, true));
    const joined = listed.exec(text.slice(reading.end, reading.end + 2))?.[0].length ?? 0;
    if (joined === 0) break;
    at = reading.end + joined;
  }
  if (/^等(?:地|市|县|社区|村)?/.test(text.slice(reading.end, reading.end + 3))) {
    reading.end +=
      /^等(?:地|市|县|社区|村)?/.exec(text.slice(reading.end, reading.end + 3))?.[0].length ?? 0;
  }
  return reading;
}

/** End of one place's words: a mark, a list separator or a verb after it. */
function itemEnd(text: string, from: number, stop: number, rest = false): number {
  const stretch = text.slice(from, stop);
  const verb = stretch.search(slotEnd);
  const comma = stretch.search(/、|等地|等[,。]/);
  const ends = [verb, comma, joint(stretch)].filter((end) => end >= 0);
  const end = ends.length === 0 ? Math.min(stretch.length, longestSlot) : Math.min(...ends);
  return from + (rest && end > 24 ? 0 : end);
}

/** 甲馆和乙院: where one named site ends and the next begins; -1 without. */
function joint(stretch: string): number {
  for (const match of stretch.slice(0, longestSlot).matchAll(/[和与及]|以及/g)) {
    if (siteClass.test(stretch.slice(0, match.index))) return match.index;
  }
  return -1;
}

function readItem(
  text: string,
  at: number,
  stop: number,
  context: readonly Division[],
): SlotPlace | 'described' | null {
  const direct = readPlace(text, at, { expected: true, context });
  if (direct !== null) return withRest(text, direct, stop, context);
  const end = itemEnd(text, at, stop);
  if (end <= at) return null;
  const dash = text.indexOf('——', at);
  if (dash >= 0 && dash <= at + 30 && dash + 2 < stop) {
    const named = readPlace(text, dash + 2, { expected: true, context });
    if (named !== null) return withRest(text, named, stop, context);
  }
  const of = text.slice(at, end).lastIndexOf('的');
  if (of > 0) {
    const named = readPlace(text, at + of + 1, { expected: true, context });
    if (named !== null) {
      const read = withRest(text, named, stop, context);
      if (itemEnd(text, read.end, stop) - read.end <= 1) return read;
    }
  }
  const site = readSite(text, at, end);
  if (site.found === 'described') return 'described';
  if (site.found === 'site' && !site.name.startsWith('"')) return namedSite(text, site, context);
  // 贫困县阜平, 革命老区照金镇: the name closes the words
  for (let inner = at + 1; inner < end - 1; inner++) {
    if (!apposition.test(text.slice(at, inner))) continue;
    const named = readPlace(text, inner, { expected: true, context });
    if (named !== null && named.end === end && named.divisionsEnd > inner) return named;
  }
  return null;
}

/** A site whose words begin with the divisions it lies in. */
function namedSite(
  text: string,
  site: { start: number; end: number; name: string },
  context: readonly Division[],
): SlotPlace {
  const inside = readPlace(text, site.start, { expected: true, context });
  const above =
    inside !== null && inside.divisionsEnd > site.start && inside.divisionsEnd < site.end - 2;
  return {
    start: site.start,
    end: site.end,
    steps: [
      ...(above ? inside.steps.filter((step) => step.code !== null) : []),
      {
        name: above ? text.slice(inside.divisionsEnd, site.end) : site.name,
        level: 'site',
        code: null,
      },
    ],
  };
}

/** What follows the divisions in the slot: a site, a village after 的, or nothing that is named. */
function withRest(
  text: string,
  read: PlaceReading,
  stop: number,
  context: readonly Division[],
): SlotPlace {
  const leaf = read.steps[read.steps.length - 1];
  if (leaf === undefined || leaf.level === 'community' || leaf.level === 'site') return read;
  const end = itemEnd(text, read.end, stop, true);
  if (end <= read.end) return read;
  const of = text.slice(read.end, end).lastIndexOf('的');
  if (of >= 0) {
    const below = readPlace(text, read.end + of + 1, { expected: true, context });
    if (below !== null && below.divisionsEnd === below.start) {
      return { start: read.start, end: below.end, steps: [...read.steps, ...below.steps] };
    }
  }
  if (leaf.level === 'town') return read;
  const site = readSite(text, read.end, end);
  // 甲市博物馆: a class word alone takes the name of its city
  const rest = text.slice(read.end, end);
  if (site.found === 'described' && ownName.test(rest)) {
    const name = text.slice(read.lastDivision, end);
    return { start: read.start, end, steps: [...read.steps, { name, level: 'site', code: null }] };
  }
  if (site.found !== 'site') return read;
  const whole = site.start === read.end && namedAfterCity.test(site.name);
  return {
    start: read.start,
    end: site.end,
    steps: [
      ...read.steps,
      {
        name: whole ? text.slice(read.lastDivision, site.end) : site.name,
        level: 'site',
        code: null,
      },
    ],
  };
}
