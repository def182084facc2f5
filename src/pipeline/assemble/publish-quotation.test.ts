import { expect, test } from 'vitest';
import type { Evidence, Said, Witness } from '../../schema/bundle.ts';
import { createPlaceRegistry } from './place-registry.ts';
import { publishQuotation } from './publish-quotation.ts';

const facts = ['speaker', 'date', 'place', 'occasion', 'visit', 'visitor'] as const;

/** A witness in an article of its own that has words for every fact, whatever it makes of them. */
function witness(article: string, said: Partial<Said>, speaker: string | null = 'lin'): Witness {
  const evidence = facts.map((fact): Evidence => ({
    fact,
    article,
    passage: 0,
    start: 0,
    end: 1,
    basis: 'explicit',
  }));
  return {
    article,
    passage: 0,
    start: 0,
    end: 4,
    text: '修好路灯',
    kind: 'speech',
    speaker,
    attribution: speaker === null ? 'none' : 'explicit',
    cue: null,
    source: null,
    said: { date: null, place: null, visit: null, occasion: null, evidence, ...said },
    grade: 'intact',
  };
}

/** The articles whose words are shown for each fact of the consensus. */
function shown(...witnesses: Witness[]) {
  const { said, conflicts } = publishQuotation({
    id: 'q-one',
    speaker: 'lin',
    witnesses,
    reading: witnesses.map(({ text }) => text),
    registry: createPlaceRegistry([]),
  });
  const of = (fact: Evidence['fact']): string =>
    said.evidence
      .filter((found) => found.fact === fact)
      .map(({ article }) => article)
      .join(' ');
  return { said, conflicts, of };
}

test('only witnesses that give the value adopted are shown as its evidence', () => {
  const { said, of } = shown(
    witness('a', { date: '2021-06', occasion: '座谈会' }),
    witness('b', { date: '2021-06-07', visit: 'v-one' }),
    witness('c', { occasion: '城乡社區座談會' }, null),
  );
  expect(said).toMatchObject({ date: '2021-06-07', occasion: '城乡社區座談會', visit: 'v-one' });
  expect(of('date')).toBe('a b');
  expect(of('occasion')).toBe('a c');
  expect(of('visit')).toBe('b');
  expect(of('visitor')).toBe('b');
  expect(of('speaker')).toBe('a b');
  expect(of('place')).toBe('');
});

test('where witnesses contradict each other and nothing is adopted, nothing is its evidence', () => {
  const { said, conflicts, of } = shown(
    witness('a', { date: '2020-06-07', visit: 'v-one', occasion: '座谈会' }),
    witness('b', { date: '2021-06-07', visit: 'v-two', occasion: '现场会' }),
  );
  expect(said).toMatchObject({ date: null, visit: null, occasion: null });
  expect(of('date') + of('visit') + of('visitor') + of('occasion')).toBe('');
  expect(conflicts.map(({ fact }) => fact)).toEqual(['date', 'occasion', 'visit']);
});

test('the reading text is that of a witness that prints the words in marks, else of the least damaged', () => {
  const reported: Witness = { ...witness('a', {}), kind: 'reported', text: '修好，路灯' };
  const repaired: Witness = { ...witness('b', {}), grade: 'exact' };
  const inferred: Witness = { ...witness('c', {}), grade: 'inferred', text: '修好路灯！' };
  const read = (...witnesses: Witness[]): string =>
    publishQuotation({
      id: 'q-one',
      speaker: 'lin',
      witnesses,
      reading: witnesses.map(({ text }) => text),
      registry: createPlaceRegistry([]),
    }).text;
  expect(read(reported, inferred, repaired)).toBe(repaired.text);
  expect(read(reported, { ...reported, text: '修好路灯' })).toBe(reported.text);
});

test('words in marks of nobody that another article reports of somebody are his by the context alone', () => {
  const reported: Witness = { ...witness('a', {}), kind: 'reported' };
  const ofNobody = witness('b', {}, null);
  const attribution = (...witnesses: Witness[]): string =>
    publishQuotation({
      id: 'q-one',
      speaker: 'lin',
      witnesses,
      reading: witnesses.map(({ text }) => text),
      registry: createPlaceRegistry([]),
    }).attribution;
  expect(attribution(reported)).toBe('explicit');
  expect(attribution(reported, ofNobody)).toBe('implicit');
  expect(attribution(reported, ofNobody, witness('c', {}))).toBe('explicit');
});
