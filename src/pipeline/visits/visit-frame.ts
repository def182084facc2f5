/** A verb of visiting with the place it governs, and whether the two tell that somebody went there. */
import type { Subject } from './find-subject.ts';
import type { ReadArticle } from './read-article.ts';
import { readSlot, type SlotReading } from './read-slot.ts';
import type { Here } from './stop.ts';
import {
  actsThere,
  arrives,
  forOccasion,
  looks,
  notOfPlace,
  notThere,
  notVisitAfter,
  occasions,
  otherWordBefore,
  saysBetween,
  saysThere,
  unreal,
  visitAfter,
} from './visit-words.ts';

export interface VisitFrame {
  verb: string;
  at: number;
  slot: SlotReading;
}

/** How far back in its sentence a verb is judged, in characters: keeps the work linear on endless sentences. */
const longestLead = 200;

/** Reads the place that the verb at `at` governs; null where the syllable is another word or governs none. */
export function readFrame(
  { text, span }: Here,
  verb: string,
  at: number,
  article: ReadArticle,
): VisitFrame | null {
  const before = text.slice(Math.max(span.start, at - 8), at);
  if (otherWordBefore[verb.slice(-1)]?.test(before) === true && verb.length === 1) return null;
  if (verb === '下' && !/[一二三四五六七八九十多\d]次?$/.test(before)) return null;
  if (verb !== '在' && unreal.test(before)) return null;
  if (verb === '在' && /(?:从|结束)$/.test(before)) return null;
  const slot = readSlot(text, at + verb.length, span.end, article.context);
  if (slot.places.length === 0 && !slot.described) return null;
  if (
    looks.test(verb) &&
    /^(?:的|时|期间|中|等|活动)/.test(text.slice(at + verb.length, at + verb.length + 2))
  ) {
    return null;
  }
  return { verb, at, slot };
}

/** Whether the frame tells that the place was gone to. */
export function tellsVisit(
  { text, span }: Here,
  { verb, at, slot }: VisitFrame,
  subject: Subject,
): boolean {
  const lead = text.slice(Math.max(span.start, at - longestLead), at);
  const tail = text.slice(slot.end, Math.min(span.end, slot.end + 60));
  const clause = text.slice(Math.max(span.start, at - 16), Math.min(span.end, slot.end + 16));
  if (notThere.test(clause) || forOccasion.test(tail)) return false;
  const lastEnd = slot.places.at(-1)?.end ?? slot.end;
  if (notOfPlace.test(text.slice(lastEnd, slot.end + 6).split(/[,。;]/)[0] ?? '')) return false;
  const between =
    subject.end <= at && subject.start >= span.start ? text.slice(subject.end, at) : '';
  if (saysBetween.test(between) && !/我/.test(between)) return false;
  if (/^(?:的?途中|的路上|之?前[,夕]|等国|总统|总理|代表团)/.test(tail)) return false;
  const visits =
    visitAfter.test(tail) && !notVisitAfter.test(tail.replace(/^(?:实地|专程|亲自)/, ''));
  if (verb === '在') {
    if (visits) return true;
    if (/^工作|^任|^担任|^插队|^当/.test(tail)) return false;
    const leaf = slot.places[0]?.steps.at(-1)?.level;
    const spot = slot.described || (leaf !== undefined && leaf !== 'province' && leaf !== 'city');
    if (saysThere.test(tail)) return true;
    const after = subject.start >= slot.end ? text.slice(subject.end, subject.end + 40) : tail;
    const fronted = subject.start >= slot.end && /^,/.test(tail);
    if (occasions.test(after)) return false;
    return (
      (fronted || (spot && subject.end <= at && at - subject.end <= 2)) && actsThere.test(after)
    );
  }
  if (looks.test(verb)) {
    const leaf = slot.places[0]?.steps.at(-1);
    if (leaf === undefined) return false;
    const site = leaf.level === 'site' && leaf.code === null;
    return !(site && (verb.startsWith('深入') || /多次[^,]{0,4}$/.test(lead)));
  }
  const bareSite = slot.places.every(
    ({ steps }) => steps.length === 1 && steps[0]?.level === 'site',
  );
  // 多次前往码头、物流园: kinds of places, not one
  if (bareSite && slot.places.length > 0 && /多次|一次次|每次/.test(lead)) {
    return false;
  }
  // 回到北京: home again, and no visit; 回到某村, 回到母校某中学: one
  if (verb.startsWith('回到')) {
    const leaf = slot.places[0]?.steps.at(-1)?.level;
    return leaf === 'town' || leaf === 'community' || leaf === 'site';
  }
  if (arrives.test(verb)) return !(slot.described && /^(?:前往|赶赴|奔赴|深入)/.test(verb));
  if (verb === '下')
    return slot.places.some(({ steps }) => steps.some((step) => step.code !== null));
  if (slot.described && !/^(?:这|当地)/.test(text.slice(at + verb.length, at + verb.length + 2)))
    return false;
  return visits;
}
