import { describe, expect, it } from 'vitest';
import { NONE } from '../../search/filters.ts';
import { parseQuery } from '../../search/query.ts';
import { phraseFilter, quotesLink, yearFilter } from './quotes-link.ts';

describe('links to the table', () => {
  it('ask for the kinds that were counted', () => {
    expect(quotesLink('speech', { theme: ['a'] })).toBe('#/quotes?theme=a');
    expect(quotesLink('said', {})).toBe('#/quotes?kind=speech,reported');
    expect(quotesLink('all', { place: ['b'] })).toBe('#/quotes?place=b&kind=any');
  });

  it('ask for a year, or for what has no date', () => {
    expect(quotesLink('speech', yearFilter('2021'))).toBe('#/quotes?from=2021&to=2021');
    expect(quotesLink('speech', yearFilter(NONE))).toBe('#/quotes?undated=1');
  });

  it.each(['便民', '门 OR 灯', '-食堂', '一老 一小'])(
    'find a phrase as it stands: %s',
    (phrase) => {
      const filter = phraseFilter(phrase);
      expect(filter?.fields).toEqual(['text']);
      expect(parseQuery(filter?.q ?? '').groups).toEqual([
        [{ text: phrase.toLowerCase(), excluded: false }],
      ]);
    },
  );

  it('cannot ask for a phrase with a quotation mark in it', () => {
    expect(phraseFilter('村“两委”')).toBeNull();
  });
});
