import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tracked, undo } from '../text/tracked-text.ts';
import { stripDoubledCommas } from './strip-doubled-commas.ts';

const noisy =
  '巷子窄窄的,,路灯却亮,。老人,、孩子都坐在门口,,说着话,。“回来了,!”有人问,:吃了吗,？\n天黑了,，没有人走,。';

describe('stripDoubledCommas', () => {
  it('takes out the comma before another mark where the page has it throughout', () => {
    const done = stripDoubledCommas(tracked(noisy));
    expect(done.text).toBe(
      '巷子窄窄的,路灯却亮。老人、孩子都坐在门口,说着话。“回来了!”有人问:吃了吗？\n天黑了，没有人走。',
    );
    expect(undo(done)).toBe(noisy);
    expect(stripDoubledCommas(done)).toEqual(done);
    expect(done.edits.every(({ kind, grade }) => kind === 'markup' && grade === 'exact')).toBe(
      true,
    );
  });

  it.each([
    ['a slip or two', '他说,。后来,、再后来，都好了。雨停了。天晴了。'],
    ['fields of a table', '1,,2,,3,,4,,5,,6。'],
    [
      'four slips in a long text',
      '春天来了,。夏天来了,。秋天来了,。冬天来了,。'.padEnd(300, '一年又一年。'),
    ],
  ])('leaves %s', (_label, page) => {
    expect(stripDoubledCommas(tracked(page)).edits).toEqual([]);
  });

  it('never throws and is reversible', () => {
    const text = fc
      .array(fc.constantFrom(',', '，', '。', '、', '？', '巷', '灯', '\n'), { maxLength: 60 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, (page) => {
        expect(undo(stripDoubledCommas(tracked(page)))).toBe(page);
      }),
    );
  });
});
