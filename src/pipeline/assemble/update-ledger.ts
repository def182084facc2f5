/**
 * The ledger keeps every id ever published, so that an old link opens what took its place or says
 * what became of it. Entries are only added; states follow what the new collection holds.
 */
import type { Collection } from '../../schema/bundle.ts';
import type { Ledger, LedgerEntry } from '../../schema/ledger.ts';
import { fold, foldWords } from '../../text/fold.ts';
import { hashId } from '../../text/hash.ts';
import { wordsKey } from './merge-witnesses.ts';

type Entry = LedgerEntry;

/** Characters of a label: enough to recognise a quotation by. */
const LABEL_LENGTH = 40;

export function updateLedger(before: Ledger | null, collection: Collection): Ledger {
  const live = liveEntries(collection);
  const liveByKey = new Map(live.map((entry) => [keyOf(entry), entry]));
  const known = new Set((before?.entries ?? []).map(keyOf));
  const liveByWords = new Map<string, Entry[]>();
  for (const entry of live) {
    const sameWords = liveByWords.get(successionKey(entry));
    if (sameWords === undefined) liveByWords.set(successionKey(entry), [entry]);
    else sameWords.push(entry);
  }
  const kept = (before?.entries ?? []).map((entry): Entry => {
    const now = liveByKey.get(keyOf(entry));
    if (now !== undefined) return now;
    const { to, ...rest } = entry;
    // what an id once led to it goes on leading to, whatever else has the same words by now
    const led =
      to === undefined ? undefined : liveByKey.get(keyOf({ record: entry.record, id: to }));
    const sameWords = liveByWords.get(successionKey(entry)) ?? [];
    const successor = led ?? findSuccessor(entry, sameWords, known);
    return successor === null
      ? { ...rest, state: 'gone' }
      : { ...rest, state: 'alias', to: successor.id };
  });
  const entries = [...kept, ...live.filter((entry) => !known.has(keyOf(entry)))];
  entries.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return { format: 'xiangyu-ledger', version: 1, entries };
}

const successionKey = ({ record, label, words }: Entry): string =>
  `${record} ${words ?? foldWords(label)}`;
const keyOf = (entry: Pick<Entry, 'record' | 'id'>): string => `${entry.record} ${entry.id}`;

function liveEntries({ quotations, visits, articles, places }: Collection): Entry[] {
  const placeNames = new Map(places.map(({ id, name }) => [id, name]));
  const label = (text: string): string => Array.from(text).slice(0, LABEL_LENGTH).join('');
  return [
    ...quotations.map(({ id, text, kind, speaker }) => ({
      ...entry('quotation', id, label(text)),
      words: hashId(wordsKey(text)),
      kind,
      speaker,
    })),
    ...visits.map(({ id, place }) => entry('visit', id, label(placeNames.get(place) ?? place))),
    ...articles.map(({ id, title }) => entry('article', id, label(title))),
  ];
}

function entry(record: Entry['record'], id: string, label: string): Entry {
  return { id, record, state: 'live', label };
}

/**
 * The one live record that an id that is gone must have turned into: a quotation of the same words
 * (its speaker was corrected), an article of the same title (its page was saved anew), a visit to the
 * same place that got its date. Null where none or more than one fits. The same words that somebody
 * else was known to have said before are his, not what became of these.
 */
function findSuccessor(
  gone: Entry,
  sameWords: readonly Entry[],
  known: ReadonlySet<string>,
): Entry | null {
  if (foldWords(gone.label) === '') return null;
  const fitting = sameWords.filter((candidate) => {
    if (gone.record === 'visit') return sameVisit(gone.id, candidate.id);
    const sameSpeaker = gone.speaker == null || gone.speaker === candidate.speaker;
    return gone.record !== 'quotation' || sameSpeaker || !known.has(keyOf(candidate));
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Visit ids are a date or `undated`, then the place: the same place with a finer or a first date. */
function sameVisit(gone: string, candidate: string): boolean {
  const [before, after] = [parts(gone), parts(candidate)];
  return (
    fold(before.place) === fold(after.place) &&
    (before.date === null || (after.date !== null && after.date.startsWith(before.date)))
  );
}

function parts(id: string): { date: string | null; place: string } {
  const dated = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)-(.*)$/u.exec(id);
  if (dated !== null) return { date: dated[1] ?? null, place: dated[2] ?? '' };
  return { date: null, place: id.replace(/^undated-/, '') };
}
