/** Reads the place or places that a verb of visiting governs: 来到甲市乙村、丙厂, 在甲县考察. */
import type { PlaceStep } from '../found.ts';
import type { Division } from '../places/gazetteer.ts';
import { readPlace } from '../places/read-place.ts';
import { readSite } from '../places/read-site.ts';
import { slotEnd } from './visit-words.ts';

export interface SlotPlace {
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

const fillers = /^(?:了|过|当时的?|位于|地处|当地的?|著名的)/;
const listed = /^(?:、|和|与|及|以及)/;
const longestSlot = 46;

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
    reading.end = Math.max(one.end, itemEnd(text, one.end, stop, true));
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
  const ends = [verb, comma].filter((end) => end >= 0);
  const end = ends.length === 0 ? Math.min(stretch.length, longestSlot) : Math.min(...ends);
  return from + (rest && end > 24 ? 0 : end);
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
    if (named !== null && (named.end === end || of < 12)) return withRest(text, named, stop, context);
  }
  const site = readSite(text, at, end);
  if (site.found === 'described') return 'described';
  if (site.found === 'site') return namedSite(text, site, context);
  // 贫困县阜平, 革命老区照金镇: the name closes the words
  for (let inner = at + 1; inner < end - 1; inner++) {
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
  read: { start: number; end: number; steps: PlaceStep[] },
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
  const site = readSite(text, read.end, end);
  if (site.found !== 'site' || leaf.level === 'town') return read;
  return {
    start: read.start,
    end: site.end,
    steps: [...read.steps, { name: site.name, level: 'site', code: null }],
  };
}
