import { describe, expect, test } from 'vitest';
import type { RawArticle } from '../../schema/raw-article.ts';
import type { FoundQuotation } from '../found.ts';
import { findVisits } from '../visits/find-visits.ts';
import { locateQuotations } from './locate-quotations.ts';

const speaker = { name: '林远舟', kind: 'person', aliases: [] } as const;

/** Finds every “…” of the text as a speech of 林远舟 and draws where and when it was said. */
function drawn(text: string, change: Partial<FoundQuotation> = {}): string[] {
  const article = {
    metadata: { published: '2024-09-13' },
    paragraphs: text.split('\n').map((line) => ({ role: 'body', text: line, edits: [] })),
    page: text,
  } as unknown as RawArticle;
  const quotations = article.paragraphs.flatMap((paragraph, index) =>
    [...paragraph.text.matchAll(/“([^”]*)”/g)].map((match): FoundQuotation => ({
      ref: { paragraph: index, start: match.index + 1, end: match.index + match[0].length - 1 },
      kind: 'speech',
      speaker: { ...speaker, aliases: [] },
      attribution: 'explicit',
      cue: null,
      source: null,
      occasion: null,
      marksIntact: true,
      ...change,
    })),
  );
  const visits = findVisits(article);
  return locateQuotations(article, quotations, visits).map(({ place, date, visit, evidence }) => {
    for (const { ref } of evidence) {
      expect(article.paragraphs[ref.paragraph]?.text.slice(ref.start, ref.end)).not.toBe('');
    }
    expect(evidence.some(({ fact }) => fact === 'date')).toBe(date !== null);
    expect(evidence.some(({ fact }) => fact === 'place')).toBe(place !== null);
    return `${place?.at(-1)?.name ?? '?'} ${date ?? '?'}${visit === null ? '' : ` #${visit}`}`;
  });
}

const visit = '2021年6月7日，国务院总理林远舟来到西宁市石桥巷社区。';

describe('said at a stop', () => {
  test.each([
    [
      'in the words’ own sentence',
      '今年6月，国务院总理林远舟在兰州柳西社区考察时强调：“要实。”',
      ['柳西社区 2024-06 #0'],
    ],
    ['no year of what is planned', '在研究今年的工作时，林远舟强调：“要实。”', ['? ?']],
    [
      'not where the words between speak of many times',
      `${visit}他一直牵挂基层，走遍全省。林远舟指出：“要实。”`,
      ['? ?'],
    ],
    ['in the sentence after', `${visit}林远舟指出：“要实。”`, ['石桥巷社区 2021-06-07 #0']],
    [
      'in the paragraph after a report that ends with the stop',
      `${visit}\n林远舟强调：“要实。”`,
      ['石桥巷社区 2021-06-07 #0'],
    ],
    [
      'where the paragraph stays on the spot',
      `${visit}\n社区广场上，林远舟对大家说：“要实。”`,
      ['石桥巷社区 2021-06-07 #0'],
    ],
    [
      'each stop of a run has its own',
      '国务院总理林远舟常去社区。在唐山祥柳社区，指出“要实”；在长春花山社区，强调“要细”……林远舟很关心。',
      ['祥柳社区 ? #0', '花山社区 ? #1'],
    ],
  ])('%s', (_, text, expected) => {
    expect(drawn(text)).toEqual(expected);
  });
});

describe('not at a stop', () => {
  test.each([
    ['before the visit is told', `“要实。”${visit}`, ['? ?']],
    ['again and again', `${visit}林远舟反复强调，“要实。”`, ['? ?']],
    ['two paragraphs on', `${visit}\n社区很大。\n林远舟强调：“要实。”`, ['? ?']],
    ['on another day', `${visit}2022年3月，林远舟强调：“要实。”`, ['? 2022-03']],
    [
      'perhaps at the meeting after it',
      '2021年6月，国务院总理林远舟考察兰州，并主持召开座谈会。林远舟要求，“要实。”',
      ['? 2021-06'],
    ],
    [
      'at a meeting that has a day alone',
      '今年6月，国务院总理林远舟在主持集体学习时强调：“要实。”',
      ['? 2024-06'],
    ],
    [
      'announced at the end of the paragraph above',
      '早在2014年10月，在大会上，国务院总理林远舟作出要求——\n“要实。”',
      ['? 2014-10'],
    ],
  ])('%s', (_, text, expected) => {
    expect(drawn(text)).toEqual(expected);
  });

  test('somebody else’s words are not said where the leader went', () => {
    const other = { name: '何青', kind: 'person', aliases: [] } as const;
    expect(drawn(`${visit}何青说：“好。”`, { speaker: { ...other, aliases: [] } })).toEqual([
      '? ?',
    ]);
    expect(drawn(`${visit}林远舟指出：“要实。”`, { speaker: null })).toEqual(['? ?']);
    expect(drawn(`${visit}林远舟指出：“要实。”`, { kind: 'term' })).toEqual(['? ?']);
  });
});

test('said at a meeting told of before', () => {
  const text =
    '国务院总理林远舟12月22日在松涛阁会见何青。\n何青很高兴。\n在会见何青时，林远舟表示，“要实。”';
  expect(drawn(text)).toEqual(['松涛阁 2023-12-22']);
});

test('said in a speech told of before', () => {
  const text = '国务院总理林远舟10日的讲话很长。\n林远舟在讲话中强调：“要实。”';
  expect(drawn(text)).toEqual(['? 2024-09-10']);
});

test('said on the day that stands right behind the words', () => {
  const said = (text: string): string[] => {
    const start = text.indexOf('说');
    return drawn(text, { cue: { paragraph: 0, start, end: start + 1 } });
  };
  expect(said('“要实。”9月8日，林远舟说。')).toEqual(['? 2024-09-08']);
  expect(said('“要实。”谈起2013年的事，林远舟说。')).toEqual(['? ?']);
});

test('no words in print were said after they were printed', () => {
  expect(drawn('2025年3月，林远舟强调：“要实。”')).toEqual(['? ?']);
  expect(drawn('2024年，林远舟强调：“要实。”')).toEqual(['? 2024']);
});
