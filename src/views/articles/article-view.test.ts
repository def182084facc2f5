import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleFile, Passage } from '../../schema/bundle.ts';
import { editGrades, editKinds, type Edit } from '../../schema/edit.ts';
import { fold } from '../../text/fold.ts';
import { undo } from '../../text/tracked-text.ts';
import { articleFacts, sortArticles } from './article-facts.ts';
import { articleFlow } from './article-flow.ts';
import { articleMarks } from './article-marks.ts';
import { saidBetween, visitsOf } from './article-times.ts';
import { inventedArticle } from './invented-article.fixture.ts';
import { evidenceAddress, pointedAt } from './pointed-at.ts';
import { readingPieces } from './reading-pieces.ts';

const { collection, file } = inventedArticle();

/** `#4` a passage of four characters; digits between dots: `1.0#4` paragraph 1, offset 0. */
const drawn = (...passages: [paragraph: number, offset: number, text: string][]): ArticleFile => ({
  id: 'a-drawn',
  passages: passages.map(([paragraph, offset, text]) => ({ paragraph, offset, text, edits: [] })),
});
const told = (article: ArticleFile): string[] =>
  articleFlow(article).map((item) =>
    item.kind === 'passage' ? item.passage.text : `${item.paragraphs}¶${item.chars}`,
  );

describe('the flow of an article', () => {
  it('says what is left out before, between and within paragraphs', () => {
    expect(told(drawn([2, 5, '灯亮了。'], [2, 9, '门开了。'], [2, 20, '雨停了。'], [5, 0, '好。']))).toEqual([
      '2¶5', '灯亮了。', '门开了。', '0¶7', '雨停了。', '2¶0', '好。',
    ]); // prettier-ignore
  });

  it('says nothing where nothing is left out', () => {
    expect(told(drawn([0, 0, '灯亮了。'], [1, 0, '门开了。']))).toEqual(['灯亮了。', '门开了。']);
  });
});

/** Passages with repairs that do not overlap, of every kind and grade. */
const damaged: fc.Arbitrary<Passage> = fc
  .array(
    fc.record({
      plain: fc.string({ unit: fc.constantFrom(...'灯亮了門開'), maxLength: 4 }),
      now: fc.string({ unit: fc.constantFrom(...'社區□'), maxLength: 3 }),
      raw: fc.string({ unit: fc.constantFrom(...'?鐏(qū)\n'), maxLength: 4 }),
      kind: fc.constantFrom(...editKinds),
      grade: fc.constantFrom(...editGrades),
    }),
    { maxLength: 6 },
  )
  .map((steps) => {
    let text = '';
    const edits: Edit[] = [];
    for (const { plain, now, raw, kind, grade } of steps) {
      text += plain;
      edits.push({ start: text.length, end: text.length + now.length, raw, kind, grade });
      text += now;
    }
    return { paragraph: 0, offset: 0, text, edits };
  });
const spans = fc.array(
  fc.record({ start: fc.nat(20), length: fc.nat(8) }).map(({ start, length }) => ({
    start,
    end: start + length,
  })),
  { maxLength: 4 },
);

describe('the pieces of a passage', () => {
  it('give the passage, the page’s own characters, or Simplified ones of the same length', () => {
    fc.assert(
      fc.property(damaged, spans, (passage, marks) => {
        const joined = (shown: 'printed' | 'repaired' | 'hans' | 'hant'): string =>
          readingPieces(passage, marks, shown)
            .map(({ text }) => text)
            .join('');
        expect(joined('printed')).toBe(undo(passage));
        expect(joined('repaired')).toBe(passage.text);
        expect(joined('hant')).toBe(passage.text);
        expect(joined('hans')).toBe(fold(passage.text));
      }),
    );
  });

  it('name every repair, and mark exactly the characters of a span', () => {
    fc.assert(
      fc.property(damaged, spans, (passage, marks) => {
        const pieces = readingPieces(passage, marks, 'repaired');
        expect(new Set(pieces.flatMap(({ index }) => (index < 0 ? [] : [index]))).size).toBe(
          passage.edits.length,
        );
        for (const mark of marks) {
          const within = pieces.filter((piece) => piece.marks.includes(mark));
          expect(within.map(({ text }) => text).join('')).toBe(
            passage.text.slice(mark.start, mark.end),
          );
        }
      }),
    );
  });
});

describe('the marks of an article', () => {
  it('are its quotations, cues, people, dates and places, each counted once', () => {
    const marks = [...articleMarks(collection, 'a-one').values()].flat();
    const { passages } = { passages: [...articleMarks(collection, 'a-one').keys()] };
    expect(passages).toEqual([0]);
    const kinds = marks.map(({ kind, quotation }) => `${kind} ${quotation?.id ?? ''}`.trim());
    expect(kinds).toContain('quote q-one');
    expect(kinds).toContain('quote q-two');
    expect(kinds).toContain('cue');
    expect(kinds).toContain('visit');
    expect(new Set(marks.map((mark) => JSON.stringify(mark))).size).toBe(marks.length);
  });
});

describe('what a link into an article points at', () => {
  it('is the quotation’s words there', () => {
    const [found, ...others] = pointedAt('q-one', file, new Map(collection.quotations.map((one) => [one.id, one]))); // prettier-ignore
    expect(others).toEqual([]);
    expect(file.passages[found?.passage ?? 9]?.text.slice(found?.start, found?.end)).toBe(
      '家门囗的事要有人管',
    );
  });

  it('is the words of a fact, by the address that evidence has', () => {
    const address = evidenceAddress({ fact: 'date', article: 'a-two', passage: 0, start: 2, end: 5, basis: 'explicit' }); // prettier-ignore
    expect(pointedAt(address, file, new Map())).toEqual([{ passage: 0, start: 2, end: 5 }]);
    expect(pointedAt('p1', file, new Map())).toEqual([{ passage: 1, start: 0, end: 7 }]);
  });

  it.each(['q-nothing', 'p9', 'p0-5-5', 'p0-900-901', 'px'])('is nothing for %s', (at) => {
    expect(pointedAt(at, file, new Map())).toEqual([]);
  });
});

describe('the facts of the list', () => {
  it('are what a slow count of the collection gives', () => {
    for (const { article, quotations, grades, repairs, dropped } of articleFacts(collection)) {
      const own = collection.quotations.filter((one) =>
        one.witnesses.some((witness) => witness.article === article.id),
      );
      expect(quotations).toBe(own.length);
      expect(Object.values(grades).reduce((all, one) => all + one, 0)).toBe(own.length);
      let slow = 0;
      for (const count of Object.values(article.repairs)) slow += count ?? 0;
      expect(repairs).toBe(slow);
      expect(dropped).toBe(article.dropped.reduce((all, one) => all + one.chars, 0));
    }
    expect(articleFacts(collection).map(({ grades }) => grades.inferred)).toEqual([0, 1]);
  });

  it('are sorted both ways, undated articles last', () => {
    const facts = articleFacts(collection).map((one, i) => ({
      ...one,
      article: { ...one.article, published: ['2021', null][i] ?? null },
      repairs: i,
    }));
    const order = (column: 'date' | 'damage', descending: boolean): string[] =>
      sortArticles(facts, { column, descending }).map(({ article }) => article.id);
    expect(order('date', true)).toEqual(['a-one', 'a-two']);
    expect(order('date', false)).toEqual(['a-one', 'a-two']);
    expect(order('damage', true)).toEqual(['a-two', 'a-one']);
    expect(order('damage', false)).toEqual(['a-one', 'a-two']);
  });

  it('tell the visits and the dates that the article itself gives', () => {
    expect(visitsOf(collection, 'a-one').map(({ id }) => id)).toEqual(['2021-06-07-liuwan']);
    expect(visitsOf(collection, 'a-two')).toEqual([]);
    expect(saidBetween(collection, 'a-two')).toBeNull();
  });
});
