/** The date of a stop: the one its sentence names, else the one that the telling goes on from. */
import { isFiner } from '../../text/civil-date.ts';
import type { DateMention } from '../dates/find-dates.ts';
import type { PlaceStep } from '../found.ts';
import type { Subject } from './find-subject.ts';
import type { Here, Thread } from './stop.ts';
import { sameJourney } from './visit-words.ts';

/** The date named before the verb in its sentence, or the year the paragraph is set in; null where neither is. */
export function governingDate(
  dates: readonly DateMention[],
  at: number,
  thread: Thread,
  { paragraph, sentence }: Here,
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
export function carriedDate(
  dates: readonly DateMention[],
  at: number,
  thread: Thread,
  { paragraph, sentence, text, span }: Here,
  steps: readonly PlaceStep[],
  subject: Subject,
): DateMention | null {
  const last = thread.lastStop;
  if (last === null || last.date === null || last.dateRef === null) return null;
  const near = last.ref.paragraph === paragraph && sentence - last.sentence <= 3;
  const on =
    last.ref.paragraph < paragraph &&
    paragraph - last.ref.paragraph <= 3 &&
    !last.recollection &&
    last.date.length === 10 &&
    sameJourney.test(text.slice(Math.max(span.start, at - 10), at));
  if (!near && !on) return null;
  if (last.visitor.name !== subject.person.name || dates.some((date) => date.ref.end <= at))
    return null;
  const [a, b] = [last.steps[0], steps[0]];
  if (a?.level === 'province' && b?.level === 'province' && a.name !== b.name) return null;
  return { date: last.date, basis: 'context', ref: last.dateRef, kind: 'point' };
}
