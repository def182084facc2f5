import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RawArticle, RawParagraph } from '../../schema/raw-article.ts';
import { replace, tracked, undo } from '../../text/tracked-text.ts';
import { choosePassages } from './choose-passages.ts';

function article(...paragraphs: (string | RawParagraph)[]): RawArticle {
  return {
    metadata: {} as RawArticle['metadata'],
    page: '',
    paragraphs: paragraphs.map((one) =>
      typeof one === 'string' ? { role: 'body', text: one, edits: [] } : one,
    ),
  };
}

test('the sentence around a stretch is shown, neighbours that are needed too make one passage', () => {
  const { passages, locate } = choosePassages(
    article('天亮了。他说：“灯要修。”大家笑了。人散了。', '第二段。'),
    [
      { paragraph: 0, start: 8, end: 11 },
      { paragraph: 0, start: 14, end: 16 },
    ],
    false,
  );
  expect(passages).toEqual([
    { paragraph: 0, offset: 4, text: '他说：“灯要修。”大家笑了。', edits: [] },
  ]);
  expect(locate({ paragraph: 0, start: 8, end: 11 })).toEqual({ passage: 0, start: 4, end: 7 });
  expect(locate({ paragraph: 0, start: 0, end: 2 })).toBeNull();
  expect(locate({ paragraph: 1, start: 0, end: 2 })).toBeNull();
});

test('full text keeps every paragraph', () => {
  const { passages } = choosePassages(article('甲。乙。', '丙。'), [], true);
  expect(passages.map(({ text }) => text)).toEqual(['甲。乙。', '丙。']);
});

test('a repair that crosses a sentence border is shown whole, and passages undo to what the page prints', () => {
  const mended = replace(tracked('甲乙?“丙。丁。'), [
    { start: 2, end: 4, with: '。“', kind: 'byteshift', grade: 'inferred' },
  ]);
  const paragraph: RawParagraph = { role: 'body', text: mended.text, edits: [...mended.edits] };
  const { passages } = choosePassages(
    article(paragraph),
    [{ paragraph: 0, start: 0, end: 1 }],
    false,
  );
  expect(passages.length).toBe(1);
  for (const passage of passages) expect('甲乙?“丙。丁。').toContain(undo(passage));
});

test('every stretch asked for is located and reads the same there', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'天地。“”!，人'),
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(text, fc.nat(39), fc.nat(39), (words, a, b) => {
      const start = Math.min(a, b) % words.length;
      const end = Math.min(words.length, start + Math.abs(a - b) + 1);
      const ref = { paragraph: 0, start, end };
      const { passages, locate } = choosePassages(article(words), [ref], false);
      const at = locate(ref);
      expect(at).not.toBeNull();
      expect(passages[at?.passage ?? 0]?.text.slice(at?.start, at?.end)).toBe(
        words.slice(start, end),
      );
    }),
  );
});
