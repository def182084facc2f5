import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentences } from './sentences.ts';

const cases: { label: string; text: string; expect: string[] }[] = [
  {
    label: 'plain sentences',
    text: '天晴了。大家出门!走吧',
    expect: ['天晴了。', '大家出门!', '走吧'],
  },
  {
    label: 'marks inside a quotation end nothing',
    text: '林知远说：“先看病。再看路。”会散了。',
    expect: ['林知远说：“先看病。再看路。”', '会散了。'],
  },
  {
    label: 'the speaker after the quotation belongs to it',
    text: '“把灯修好。”林知远强调。第二天灯亮了。',
    expect: ['“把灯修好。”林知远强调。', '第二天灯亮了。'],
  },
  {
    label: 'an unclosed mark gives up',
    text: '他说：“走。大家走了。',
    expect: ['他说：“走。', '大家走了。'],
  },
  { label: 'corner brackets', text: '她說：「好。」散會。', expect: ['她說：「好。」', '散會。'] },
];

test.each(cases)('$label', ({ text, expect: wanted }) => {
  expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(wanted);
});

test('sentences cover any text without gaps', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'天地“”「」"。!?…，他说a') }), (text) => {
      expect(
        sentences(text)
          .map(({ start, end }) => text.slice(start, end))
          .join(''),
      ).toBe(text);
    }),
  );
});
