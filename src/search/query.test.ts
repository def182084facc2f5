import { describe, expect, it } from 'vitest';
import { highlight, parseQuery } from './query.ts';

/** `a|b -c` as `[a | b] [-c]`. */
const drawn = (typed: string): string =>
  parseQuery(typed)
    .groups.map(
      (group) => `[${group.map(({ text, excluded }) => (excluded ? '-' : '') + text).join(' | ')}]`,
    )
    .join(' ');

const cases: { label: string; typed: string; read: string }[] = [
  { label: 'nothing', typed: '  　 ', read: '' },
  { label: 'spaces of any width are AND', typed: '社区　治理 家', read: '[社区] [治理] [家]' },
  { label: 'script, width and case are folded', typed: '國ＡB！', read: '[国ab!]' },
  { label: 'a phrase in curly marks', typed: '“前 门” 巷', read: '[前 门] [巷]' },
  { label: 'a phrase in corner brackets', typed: '「前门」', read: '[前门]' },
  { label: 'a phrase in straight marks', typed: '"前门，巷"', read: '[前门,巷]' },
  { label: 'a minus excludes', typed: '社区 -治理', read: '[社区] [-治理]' },
  { label: 'a full-width minus excludes', typed: '社区 －治理', read: '[社区] [-治理]' },
  { label: 'a minus excludes a phrase', typed: '-"治 理"', read: '[-治 理]' },
  { label: 'a minus inside a word is a character', typed: 'a-b', read: '[a-b]' },
  { label: 'OR is either and binds before AND', typed: '甲 OR 乙 丙', read: '[甲 | 乙] [丙]' },
  { label: 'a bar needs no spaces', typed: '甲|乙｜丙', read: '[甲 | 乙 | 丙]' },
  { label: 'either of an excluded word', typed: '甲 | -乙', read: '[甲 | -乙]' },
  { label: 'lower-case or is a word', typed: '甲 or 乙', read: '[甲] [or] [乙]' },
  { label: 'OR as the start of a word is a word', typed: 'ORB', read: '[orb]' },
  { label: 'an or that joins nothing stands as typed', typed: '甲 OR', read: '[甲] [or]' },
  { label: 'a leading bar stands as typed', typed: '| 甲', read: '[|] [甲]' },
  { label: 'a lone minus stands as typed', typed: '甲 - 乙', read: '[甲] [-] [乙]' },
  {
    label: 'an open mark stands as typed with what follows',
    typed: '甲 “乙 丙',
    read: '[甲] ["乙 丙]',
  },
  { label: 'an empty phrase stands as typed', typed: '“” 甲', read: '[""] [甲]' },
  { label: 'marks inside a word stand as typed', typed: '他说“甲”', read: '[他说"甲"]' },
  { label: 'a phrase that goes on stands as typed', typed: '“甲”乙', read: '["甲"乙]' },
  { label: 'a line break is a space', typed: '甲\n乙', read: '[甲] [乙]' },
];

describe('query language', () => {
  it.each(cases)('$label: $typed', ({ typed, read }) => {
    expect(drawn(typed)).toBe(read);
  });
});

describe('highlight', () => {
  const marked = (printed: string, typed: string): string => {
    let out = '';
    let at = 0;
    for (const { start, end } of highlight(printed, parseQuery(typed))) {
      out += `${printed.slice(at, start)}[${printed.slice(start, end)}]`;
      at = end;
    }
    return out + printed.slice(at);
  };
  it('marks the printed form in another script', () => {
    expect(marked('國家，国家', '国家')).toBe('[國家]，[国家]');
  });
  it('joins hits that overlap or touch', () => {
    expect(marked('天天天巷', '天天')).toBe('[天天天]巷');
    expect(marked('前门巷里', '前门 巷')).toBe('[前门巷]里');
  });
  it('does not mark what is excluded', () => {
    expect(marked('前门巷里', '巷 -前')).toBe('前门[巷]里');
  });
});
