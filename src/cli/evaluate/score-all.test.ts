import { describe, expect, it } from 'vitest';
import type { FoundQuotation, FoundSaid } from '../../pipeline/found.ts';
import { type GoldPage, parseGold } from './gold.ts';
import { predictedPage } from './predicted-page.ts';
import { printScore } from './print-score.ts';
import { scoreAll } from './score-all.ts';
import { sectionArticle } from './section-article.ts';

const text = '安然在长桥村说：“桥要修好，路也要修好。”\n“清溪经验”传开了。安然强调，要守住水。';

/** A gold line with the row under test changed by `change`. */
function gold(change: Record<string, unknown> = {}): GoldPage {
  const at = (words: string): { start: number; end: number; text: string } => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    text: words,
  });
  const row = {
    id: 'T1',
    title: '长桥',
    date: '2024-05-02',
    text,
    quotes: [
      {
        ...at('桥要修好，路也要修好。'),
        kind: 'speech',
        speaker: '安然',
        place: '云州长桥村',
        date: '2024-05',
        ...change,
      },
      { ...at('清溪经验'), kind: 'term', speaker: null, place: null, date: null },
    ],
    visits: [
      { place: '云州长桥村', placeParts: { city: '云州', community: '长桥村' }, date: '2024-05' },
      { place: '云州水厂', date: null, optional: true },
    ],
    reported: [{ ...at('要守住水'), speaker: '安然', cue: '强调' }],
  };
  const [page] = parseGold(JSON.stringify(row));
  if (page === undefined) throw new Error('no page');
  return page;
}

const place = [
  { name: '云州市', level: 'city' as const, code: null },
  { name: '长桥村', level: 'community' as const, code: null },
];

/** The page as a perfect builder finds it, with the first quotation changed. */
function found(change: Partial<FoundQuotation> = {}, saidChange: Partial<FoundSaid> = {}) {
  const speaker = { name: '安然', kind: 'person' as const, aliases: [] };
  const base = { cue: null, source: null, occasion: null, marksIntact: true };
  const quotations: FoundQuotation[] = [
    {
      ...base,
      ref: { paragraph: 0, start: 9, end: 20 },
      kind: 'speech',
      speaker,
      attribution: 'explicit',
      ...change,
    },
    {
      ...base,
      ref: { paragraph: 1, start: 1, end: 5 },
      kind: 'term',
      speaker: null,
      attribution: 'none',
    },
    {
      ...base,
      ref: { paragraph: 1, start: 15, end: 19 },
      kind: 'reported',
      speaker,
      attribution: 'explicit',
    },
  ];
  const nothing: FoundSaid = { date: null, place: null, visit: null, occasion: null, evidence: [] };
  const said = [{ ...nothing, date: '2024-05', place, ...saidChange }, nothing, nothing];
  const visits = [
    {
      visitor: speaker,
      place,
      date: '2024-05',
      otherDates: [],
      ref: { paragraph: 0, start: 0, end: 6 },
      evidence: [],
    },
  ];
  return predictedPage(sectionArticle(gold(), text), { quotations, said, visits });
}

const score = (page: GoldPage, predicted = found()) =>
  scoreAll('test', [{ gold: page, page: predicted }]);

describe('scoring a page', () => {
  it('gives full marks to a perfect page', () => {
    const { summary, misses } = score(gold());
    expect(misses).toEqual([]);
    expect(summary).toMatchObject({
      rows: 2,
      speechF1: 1,
      withHard: { speaker: 1, date: 1, place: 1 },
      visits: { right: 1, wrong: 0, missed: 0 },
      reported: { exact: 1, overlapping: 1, precision: 1, speaker: 1 },
    });
  });

  const cases: {
    label: string;
    gold?: Record<string, unknown>;
    quote?: Partial<FoundQuotation>;
    said?: Partial<FoundSaid>;
    misses: string[];
  }[] = [
    {
      label: 'a wrong kind is a miss of one kind and a find of another',
      quote: { kind: 'term' },
      misses: ['kind'],
    },
    {
      label: 'a wrong speaker',
      quote: { speaker: { name: '林远', kind: 'person', aliases: [] } },
      misses: ['speaker'],
    },
    { label: 'no speaker where there is one', quote: { speaker: null }, misses: ['speaker'] },
    {
      label: 'a span that is one character short matches no row',
      quote: { ref: { paragraph: 0, start: 9, end: 19 } },
      misses: ['quotation', 'quotation'],
    },
    {
      label: 'a date in dateAlt is right',
      gold: { date: '2024', dateAlt: ['2024-05'] },
      misses: [],
    },
    { label: 'a finer date needs words that say it', gold: { date: '2024' }, misses: ['date'] },
    { label: 'a date where the gold has none', gold: { date: null }, misses: ['date'] },
    { label: 'the class word of a place does not matter', gold: { place: '云州长桥' }, misses: [] },
    { label: 'a coarser place is wrong', said: { place: place.slice(0, 1) }, misses: ['place'] },
  ];
  it.each(cases)('$label', ({ gold: change, quote, said, misses }) => {
    expect(score(gold(change), found(quote, said)).misses.map((miss) => miss.what)).toEqual(misses);
  });

  it('counts a hard row only in the figures with hard rows', () => {
    const { summary } = score(gold({ hard: true }), found({ kind: 'term' }));
    expect([summary.withHard.rows, summary.withoutHard.rows]).toEqual([2, 1]);
    expect(summary.withHard.speech.missed).toBe(1);
    expect(summary.withoutHard.speech.missed).toBe(0);
    expect(summary.withoutHard.term.wrong).toBe(0);
  });

  it('counts words wrongly given to the leader', () => {
    const leader = { name: '习近平', kind: 'person' as const, aliases: [] };
    const { summary } = score(gold(), found({ speaker: leader }));
    expect([summary.withHard.leaderSaid, summary.withHard.leaderSaidRows]).toEqual([0, 1]);
  });

  it('prints each error on one line with its page and context', () => {
    const lines = printScore(score(gold(), found({ speaker: null })));
    expect(lines.at(-1)).toContain('T1 speaker: expected 安然, found –');
    expect(lines.at(-1)).toContain('[桥要修好，路也要修好。]');
  });
});

describe('scoring a saved page', () => {
  const page = (quotes: string[]): GoldPage => {
    const rows = quotes.map((words) => ({ text: words, kind: 'term' }));
    const line = JSON.stringify({
      id: 'S1',
      file: 's.txt',
      title: '长桥',
      column: null,
      quotes: rows,
      visits: [],
      absent: ['清溪'],
      first: '安然在长桥村说',
    });
    return parseGold(line)[0] as GoldPage;
  };

  it('matches by words and order, and lists what must not have survived', () => {
    const { misses, summary } = score(page(['桥要修好,路也要修好', '清溪经验']));
    expect(misses.map((miss) => miss.what)).toEqual(['kind', 'visit', 'absent']);
    expect(summary.metadata).toMatchObject({
      title: { right: 1 },
      column: { right: 1 },
      first: { right: 1 },
    });
  });

  it('counts a quotation out of order as missed', () => {
    const { summary } = score(page(['清溪经验', '桥要修好,路也要修好']));
    expect(summary.withHard.term.missed + summary.withHard.speech.missed).toBe(1);
  });

  it('lets a gap stand for one character', () => {
    const { misses } = score(page(['桥要修好,路也要修好', '清溪经验']), {
      ...found(),
      quotes: found().quotes.map((quote) => ({ ...quote, text: quote.text.replace('经', '□') })),
    });
    expect(misses.filter((miss) => miss.what === 'quotation')).toEqual([]);
  });
});

describe('reading gold', () => {
  it('counts offsets in code points', () => {
    const line = {
      id: 'A',
      text: '𠮷说“好的”',
      quotes: [{ start: 3, end: 5, text: '好的', kind: 'term' }],
    };
    expect(parseGold(JSON.stringify(line))[0]?.quotes[0]?.span).toEqual({ start: 4, end: 6 });
  });

  it('names the line that is not JSON', () => {
    expect(() => parseGold('{"id":"A"}\n{')).toThrow('Line 2');
  });
});
