import { expect, test } from 'vitest';
import { readingText } from './reading-text.ts';

const cases: { label: string; text: string; script: 'Hans' | 'Hant'; expect: string }[] = [
  {
    label: 'characters and marks',
    text: '為民服務,好不好?',
    script: 'Hant',
    expect: '为民服务，好不好？',
  },
  {
    label: 'phrases decide',
    text: '乾隆年間,衣服乾了',
    script: 'Hant',
    expect: '乾隆年间，衣服干了',
  },
  { label: '著 as 着', text: '看著著名的樓', script: 'Hant', expect: '看着著名的楼' },
  {
    label: 'a Simplified page keeps its characters',
    text: '他著书,',
    script: 'Hans',
    expect: '他著书，',
  },
  {
    label: 'times and figures keep their marks',
    text: '12:30, 3.5%',
    script: 'Hans',
    expect: '12:30, 3.5%',
  },
];

test.each(cases)('$label', ({ text, script, expect: wanted }) => {
  expect(readingText(text, script)).toBe(wanted);
});
