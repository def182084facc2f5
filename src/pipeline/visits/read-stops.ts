/**
 * Stops of leaders as an article tells them, sentence by sentence: somebody, a verb of visiting, a place, and
 * the date that governs them. One stop may be told several times; `find-visits.ts` joins the tellings.
 */
import { isFiner } from '../../text/civil-date.ts';
import type { FoundPerson, PlaceStep, TextRef } from '../found.ts';
import type { DateMention } from '../dates/find-dates.ts';
import { division } from '../places/gazetteer.ts';
import type { LeaderMention } from './find-leaders.ts';
import type { ReadArticle } from './read-article.ts';
import { readSlot, type SlotReading } from './read-slot.ts';
import { resolvePlace } from './resolve-place.ts';
import {
  actsThere,
  arrives,
  forOccasion,
  looks,
  notOfPlace,
  notThere,
  notVisitAfter,
  occasions,
  otherActor,
  otherWordBefore,
  recollection,
  saysBetween,
  saysThere,
  severalTimes,
  unreal,
  visitAfter,
  visitWords,
} from './visit-words.ts';

type Basis = 'explicit' | 'relative' | 'context';
export interface Stop {
  visitor: FoundPerson;
  visitorRef: TextRef;
  steps: PlaceStep[];
  placeRef: TextRef;
  placeBasis: 'explicit' | 'context';
  date: string | null;
  dateRef: TextRef | null;
  dateBasis: Basis;
  /** The sentence, and which of its paragraph. */
  ref: TextRef;
  sentence: number;
  /** Offset of the verb in the paragraph. */
  at: number;
  /** Told as something past when the article's own visit took place. */
  recollection: boolean;
}

/** What one sentence hands on to the next. */
interface Thread {
  subject: LeaderMention | null;
  subjectParagraph: number;
  lastStop: Stop | null;
  /** 今年以来, which dates what the paragraph tells after it. */
  scope: DateMention | null;
}

export function readStops(article: ReadArticle): Stop[] {
  const stops: Stop[] = [];
  const thread: Thread = { subject: null, subjectParagraph: -1, lastStop: null, scope: null };
  article.paragraphs.forEach((paragraph, index) => {
    thread.scope = null;
    if (index - thread.subjectParagraph > 1) thread.subject = null;
    if (paragraph.role === 'heading') return;
    paragraph.sentences.forEach((_, sentence) => {
      stops.push(...stopsInSentence(article, index, sentence, thread));
    });
  });
  return stops;
}

interface Frame {
  verb: string;
  at: number;
  slot: SlotReading;
}

function stopsInSentence(
  article: ReadArticle,
  paragraph: number,
  sentence: number,
  thread: Thread,
): Stop[] {
  const text = article.paragraphs[paragraph]?.masked ?? '';
  const span = article.paragraphs[paragraph]?.sentences[sentence];
  if (span === undefined) return [];
  const within = <T extends { start: number; end: number }>(one: T): boolean =>
    one.start >= span.start && one.end <= span.end;
  const leaders = (article.leaders[paragraph] ?? []).filter((one) => one.acts && within(one));
  const dates = (article.dates[paragraph] ?? []).filter((one) => within(one.ref));
  const stops: Stop[] = [];
  if (
    leaders.length === 0 &&
    thread.subject === null &&
    !(article.leaders[paragraph] ?? []).some((one) => one.acts)
  ) {
    return stops;
  }
  let outer: PlaceStep[] | null = null;
  let done = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(visitWords)) {
    const at = span.start + match.index;
    if (at < done) continue;
    const frame = readFrame(text, match[0], at, span, article);
    if (frame === null) continue;
    const subject = findSubject(text, frame, span, leaders, thread, article, paragraph);
    if (subject === null) continue;
    if (!tellsVisit(text, frame, span, subject)) {
      outer = frame.slot.places[0]?.steps ?? outer;
      continue;
    }
    const several = severalTimes.test(text.slice(span.start, frame.at));
    const governing = several ? null : findDate(dates, frame.at, thread, paragraph, sentence);
    for (const place of stopPlaces(article, paragraph, sentence, frame, stops)) {
      const steps = attach(place.steps, outer ?? above(article, paragraph, sentence, thread));
      const carried =
        governing ??
        (several ? null : carry(dates, frame.at, thread, paragraph, sentence, steps, subject));
      const stop: Stop = {
        visitor: subject.person,
        visitorRef: { paragraph: subject.paragraph, start: subject.start, end: subject.end },
        steps,
        placeRef: place.ref,
        placeBasis: place.basis,
        date: carried?.date ?? null,
        dateRef: carried?.ref ?? null,
        dateBasis: carried?.basis ?? 'context',
        ref: { paragraph, start: span.start, end: span.end },
        sentence,
        at: frame.at,
        recollection: recollection.test(
          text.slice(Math.max(span.start, at - 12), at + match[0].length),
        ),
      };
      stops.push(stop);
      outer = steps;
    }
    done = frame.slot.end;
  }
  const since = dates.find((date) => date.kind === 'since' && date.date !== null);
  if (since !== undefined) thread.scope = since;
  const last = stops.findLast((stop) => !stop.recollection);
  if (last !== undefined) thread.lastStop = last;
  const actor = leaders[leaders.length - 1];
  if (actor !== undefined) {
    thread.subject = actor;
    thread.subjectParagraph = paragraph;
  } else if (/^(?:记者|村民|居民|群众|大家)/.test(text.slice(span.start, span.start + 4))) {
    thread.subject = null;
  }
  return stops;
}

function readFrame(
  text: string,
  verb: string,
  at: number,
  span: { start: number; end: number },
  article: ReadArticle,
): Frame | null {
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
function tellsVisit(
  text: string,
  { verb, at, slot }: Frame,
  span: { start: number; end: number },
  subject: Subject,
): boolean {
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
    return !(
      site &&
      (verb.startsWith('深入') || /多次[^,]{0,4}$/.test(text.slice(span.start, at)))
    );
  }
  const bareSite = slot.places.every(
    ({ steps }) => steps.length === 1 && steps[0]?.level === 'site',
  );
  // 多次前往码头、物流园: kinds of places, not one
  if (bareSite && slot.places.length > 0 && /多次|一次次|每次/.test(text.slice(span.start, at))) {
    return false;
  }
  if (arrives.test(verb)) return !(slot.described && /^(?:前往|赶赴|奔赴|深入)/.test(verb));
  if (verb === '下')
    return slot.places.some(({ steps }) => steps.some((step) => step.code !== null));
  if (slot.described && !/^(?:这|当地)/.test(text.slice(at + verb.length, at + verb.length + 2)))
    return false;
  return visits;
}

interface Subject {
  person: FoundPerson;
  paragraph: number;
  start: number;
  end: number;
}

const adverbsOnly =
  /^(?:随后|接着|紧接着|之后|其间|期间|途中|当天|当日|次日|[上下]午|中午|晚上?|傍晚|清晨|一大早|一路|先后|还|又|也|再次|首先|最后|第一站|一站|考察的|[\d年月日,]|离开[^,。]{2,12},|在考察中,)*$/;

function findSubject(
  text: string,
  { verb, at, slot }: Frame,
  span: { start: number; end: number },
  leaders: readonly LeaderMention[],
  thread: Thread,
  article: ReadArticle,
  paragraph: number,
): Subject | null {
  const before = leaders.findLast((one) => one.end <= at);
  if (before !== undefined && !otherActor.test(text.slice(before.end, at)))
    return { ...before, paragraph };
  if (before === undefined && verb === '在') {
    const after = leaders.find((one) => one.start >= slot.end);
    if (after !== undefined) {
      const between = text.slice(slot.end, after.start);
      if (
        /^[^,。;]{0,16}(?:的|时|期间|,)(?:(?:中共中央|中央|国务院|国家|全国|省|市)[^,。;]{0,30})?$/.test(
          between,
        ) ||
        between === ''
      )
        return { ...after, paragraph };
    }
  }
  if (
    before === undefined &&
    verb === '在' &&
    thread.subject !== null &&
    /^,他(?![们人])/.test(text.slice(slot.end))
  ) {
    return { person: thread.subject.person, paragraph, start: slot.end + 1, end: slot.end + 2 };
  }
  const lead = text.slice(span.start, at);
  const clause = lead.slice(lead.lastIndexOf(',') + 1);
  const known = thread.subject;
  if (before === undefined && known !== null) {
    const person = { ...known, paragraph: thread.subjectParagraph };
    if (/(?:^|[^其])他(?![们人家])/.test(clause) && !otherActor.test(clause)) return person;
    if (thread.subjectParagraph === paragraph && adverbsOnly.test(lead)) return person;
  }
  // 在甲社区，指出“…”；在乙社区，强调“…”……总书记多次…: the paragraph has one who speaks
  if (
    verb === '在' &&
    saysThere.test(text.slice(slot.end, slot.end + 14)) &&
    /^(?:.*[;。])?$/.test(lead.slice(-1))
  ) {
    const speakers = (article.leaders[paragraph] ?? []).filter((one) => one.acts);
    const [one] = speakers;
    if (one !== undefined && new Set(speakers.map(({ person }) => person.name)).size === 1)
      return { ...one, paragraph };
  }
  return null;
}

/** The date named before the verb in its sentence; `undefined`-like null where none is. */
function findDate(
  dates: readonly DateMention[],
  at: number,
  thread: Thread,
  paragraph: number,
  sentence: number,
): DateMention | null {
  const before = dates.filter((date) => date.ref.end <= at);
  const points = before.filter((date) => date.kind === 'point' && date.date !== null);
  const last = points.at(-1);
  if (last !== undefined) {
    // 2月，…今年首次…: the finer of two that agree
    return points.findLast((one) => isFiner(one.date ?? '', last.date ?? '')) ?? last;
  }
  if (before.some((date) => date.kind !== 'since')) return null;
  const since = before.findLast((date) => date.date !== null && date.basis === 'relative');
  if (since !== undefined) return since;
  const told = thread.lastStop?.ref.paragraph === paragraph && thread.lastStop.sentence < sentence;
  return !told && thread.scope?.basis === 'relative' ? thread.scope : null;
}

/** The date of the stop before, where the telling goes on without a new one. */
function carry(
  dates: readonly DateMention[],
  at: number,
  thread: Thread,
  paragraph: number,
  sentence: number,
  steps: readonly PlaceStep[],
  subject: Subject,
): DateMention | null {
  const last = thread.lastStop;
  if (last === null || last.date === null || last.dateRef === null) return null;
  if (last.ref.paragraph !== paragraph || sentence - last.sentence > 3) return null;
  if (last.visitor.name !== subject.person.name || dates.some((date) => date.ref.end <= at))
    return null;
  const [a, b] = [last.steps[0], steps[0]];
  if (a?.level === 'province' && b?.level === 'province' && a.name !== b.name) return null;
  return { date: last.date, basis: 'context', ref: last.dateRef, kind: 'point' };
}

interface StopPlace {
  steps: PlaceStep[];
  ref: TextRef;
  basis: 'explicit' | 'context';
}

function stopPlaces(
  article: ReadArticle,
  paragraph: number,
  sentence: number,
  { at, verb, slot }: Frame,
  earlier: readonly Stop[],
): StopPlace[] {
  if (slot.places.length > 0) {
    return slot.places.map(({ start, end, steps }) => ({
      steps: fullest(article, steps),
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

/** The chain as the article names the place most fully elsewhere. */
function fullest(article: ReadArticle, steps: PlaceStep[]): PlaceStep[] {
  if (steps[0]?.level === 'province') return steps;
  const leaf = steps[steps.length - 1];
  const longer = article.places
    .flat()
    .filter(({ steps: other }) => other.length > steps.length && other.at(-1)?.name === leaf?.name);
  return longer.sort((a, b) => b.steps.length - a.steps.length)[0]?.steps ?? steps;
}

/** Puts a chain without divisions under the ones the sentence or the sentence before names. */
function attach(steps: PlaceStep[], outer: readonly PlaceStep[] | null): PlaceStep[] {
  if (outer === null || steps.some((step) => step.code !== null || step.level === 'province'))
    return steps;
  const above = outer.filter((step) => ['province', 'city', 'district'].includes(step.level));
  return above.length === 0 ? steps : [...above, ...steps];
}

function above(
  article: ReadArticle,
  paragraph: number,
  sentence: number,
  thread: Thread,
): readonly PlaceStep[] | null {
  const last = thread.lastStop;
  if (last?.ref.paragraph === paragraph && sentence - last.sentence <= 1) {
    const leaf = last.steps.at(-1);
    if (leaf !== undefined && leaf.code !== null && leaf.level !== 'province') return last.steps;
  }
  const span = article.paragraphs[paragraph]?.sentences[sentence - 1];
  if (span === undefined) return null;
  const named = (article.places[paragraph] ?? []).filter(
    ({ ref }) => ref.start >= span.start && ref.end <= span.end,
  );
  const [only] = named;
  const code = only?.steps.at(-1)?.code?.slice(0, 6);
  return named.length === 1 && code !== undefined && division(code)?.level !== 'province'
    ? (only?.steps ?? null)
    : null;
}
