import { describe, expect, it } from 'vitest';
import { tracked, undo } from '../text/tracked-text.ts';
import { markLostCharacters } from './mark-lost-characters.ts';

describe('markLostCharacters', () => {
  const cases: [string, string, string][] = [
    ['one lost character', '社\ufffd区', '社□区'],
    ['a run is one gap', '社\ufffd\ufffd\ufffd区', '社□区'],
    ['U+FFFD read as GBK', '社锟斤拷区', '社□区'],
    ['a run of it, broken off', '社锟斤拷锟斤拷锟斤区', '社□区'],
    ['in Traditional characters', '社錕斤拷區', '社□區'],
    ['the < of a closing tag', '灯亮椤?/p>', '灯亮椤□</p>'],
    ['a question before a path', '在哪里?/pages 里', '在哪里?/pages 里'],
    ['nothing lost', '锟铻是一把剑。', '锟铻是一把剑。'],
  ];
  it.each(cases)('%s', (_label, page, expected) => {
    const done = markLostCharacters(tracked(page));
    expect(done.text).toBe(expected);
    expect(undo(done)).toBe(page);
    expect(done.edits.every(({ kind, grade }) => kind === 'byteshift' && grade === 'gap')).toBe(
      true,
    );
    expect(markLostCharacters(done)).toEqual(done);
  });
});
