import { describe, expect, it } from 'vitest';
import type { Collection, Quotation } from '../schema/bundle.ts';
import { documentMaker } from './documents.ts';

const collection = {
  articles: [{ id: 'a1', title: '巷里的一天' }],
  places: [
    { id: 'shan', name: '山河省', parent: null },
    { id: 'shi', name: '柳市', parent: 'shan' },
    { id: 'ring', name: '环村', parent: 'ring' },
  ],
  speakers: [{ id: 'lin', name: '林阿树', aliases: ['林书记'] }],
} as unknown as Collection;
const quotation = (text: string, place: string | null, printed: string[]): Quotation =>
  ({
    text,
    speaker: place === null ? null : 'lin',
    said: { place },
    witnesses: printed.map((words) => ({ article: 'a1', text: words })),
  }) as unknown as Quotation;

describe('search documents', () => {
  it('holds each wording once, whatever its script, with names, the chain of places and the title', () => {
    const make = documentMaker(collection, () => ['他说路灯亮了。']);
    expect(make(quotation('路灯亮了', 'shi', ['路燈亮了', '路灯亮啦']))).toEqual({
      text: '路灯亮了\n路灯亮啦',
      speaker: '林阿树\n林书记',
      place: '山河省柳市',
      article: '巷里的一天',
      context: '他说路灯亮了。',
    });
  });
  it('leaves what is not known empty and does not run in circles', () => {
    const make = documentMaker(collection);
    expect(make(quotation('话', null, ['话']))).toMatchObject({
      speaker: '',
      place: '',
      context: '',
    });
    expect(make(quotation('话', 'ring', ['话'])).place).toBe('环村');
  });
});
