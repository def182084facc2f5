import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP, type Edit } from '../../schema/edit.ts';
import type { RawArticle } from '../../schema/raw-article.ts';
import { undo } from '../../text/tracked-text.ts';
import { supplyFromCopies } from './supply-from-copies.ts';

/** 话 and others that begin with its first byte in GBK, as the repair lists them. */
const likeTalk = '花华滑画划化话伙怀淮坏欢'.split('');

/** An article of paragraphs, in which `[x|abc]` is a gap (x is □) or a shown guess with the candidates abc. */
function article(id: string, script: 'Hans' | 'Hant', ...drawn: string[]): RawArticle {
  const paragraphs = drawn.map((line) => {
    const edits: Edit[] = [];
    let text = '';
    for (const part of line.split(/(\[[^\]]*\])/)) {
      const marked = /^\[(.)\|(.*)\]$/.exec(part);
      if (marked === null) {
        text += part;
        continue;
      }
      const [, shown = '', candidates = ''] = marked;
      edits.push({
        start: text.length,
        end: text.length + 1,
        raw: '?',
        kind: 'byteshift',
        grade: shown === GAP ? 'gap' : 'inferred',
        ...(candidates === '' ? {} : { candidates: candidates.split('') }),
      });
      text += shown;
    }
    return { role: 'body' as const, text, edits };
  });
  return { metadata: { id, script } as RawArticle['metadata'], paragraphs, page: '' };
}

const supply = (...articles: RawArticle[]): string[] =>
  supplyFromCopies(articles).flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));

const clean = '老槐树下的居民说了一席话，大家听得都很认真。';

describe('supplyFromCopies', () => {
  it('takes a lost character from another copy and says from which', () => {
    const damaged = article(
      'a',
      'Hans',
      `老槐树下的居民说了一席[□|${likeTalk.join('')}]，大家听得都很认真。`,
    );
    const [first] = supplyFromCopies([damaged, article('b', 'Hans', clean)]);
    expect(first?.paragraphs[0]?.text).toBe(clean);
    expect(first?.paragraphs[0]?.edits[0]).toMatchObject({
      grade: 'inferred',
      suppliedBy: 'b',
      raw: '?',
    });
    expect(first?.paragraphs[0]?.edits[0]?.candidates?.[0]).toBe('话');
  });

  it('replaces a wrong guess, and marks a right one', () => {
    const [wrong, right] = ['花', '话'].map((guess) =>
      article(
        guess,
        'Hans',
        `老槐树下的居民说了一席[${guess}|${likeTalk.join('')}]，大家听得都很认真。`,
      ),
    ) as [RawArticle, RawArticle];
    const done = supplyFromCopies([wrong, right, article('b', 'Hans', clean)]);
    expect(done.map(({ paragraphs }) => paragraphs[0]?.text)).toEqual([clean, clean, clean]);
    expect(done[1]?.paragraphs[0]?.edits[0]?.suppliedBy).toBe('b');
  });

  it('writes it in the script of the damaged page', () => {
    const damaged = article(
      'a',
      'Hant',
      '老槐樹下的居民說了一席[□|誄誅話誆誇誈誌認誎誏誐誑]，大家聽得都很認真。',
    );
    expect(supply(damaged, article('b', 'Hans', clean))[0]).toContain('一席話，');
  });

  it('needs one side only at the edge of a paragraph', () => {
    expect(
      supply(article('a', 'Hans', '大家听得都很认真[□|。海]'), article('b', 'Hans', clean))[0],
    ).toBe('大家听得都很认真。');
  });

  it('passes over what is lost beside it', () => {
    const damaged = '老槐树下的居民说了[□|一]席[□|话]，大家听得都很认真。';
    expect(supply(article('a', 'Hans', damaged), article('b', 'Hans', clean))[0]).toBe(clean);
  });

  const refusals: [string, string, string[]][] = [
    ['the words around differ', '村口的居民讲完了一席[□|话花]，大家听得都很认真。', [clean]],
    ['too few characters agree', '一席[□|话花]，大家听', [clean]],
    ['the surviving byte forbids it', '老槐树下的居民说了一席[□|花华]，大家听得都很认真。', [clean]],
    ['the copies differ', '老槐树下的居民说了一席[□|话花]，大家听得都很认真。', [clean, clean.replace('话', '花')]],
    ['the copy lost it too', '老槐树下的居民说了一席[□|话花]，大家听得都很认真。', ['老槐树下的居民说了一席[话|话花]，大家听得都很认真。']],
  ]; // prettier-ignore
  it.each(refusals)('leaves the gap where %s', (_label, damaged, copies) => {
    const articles = [
      article('a', 'Hans', damaged),
      ...copies.map((copy, i) => article(`b${i}`, 'Hans', copy)),
    ];
    expect(supplyFromCopies(articles)[0]).toBe(articles[0]);
  });

  it('gives the same in any order, keeps what the page printed, and repeats itself', () => {
    const all = [
      article('a', 'Hans', `老槐树下的居民说了一席[□|${likeTalk.join('')}]，大家听得都很认真。`),
      article('b', 'Hans', clean),
      article('c', 'Hans', clean),
      article('d', 'Hans', `老槐树下的居民说了一席话，大家听得[□|都]很认真。`),
    ];
    const byId = (articles: RawArticle[]): RawArticle[] =>
      [...articles].sort((one, other) => (one.metadata.id < other.metadata.id ? -1 : 1));
    const expected = supplyFromCopies(all);
    expect(expected[0]?.paragraphs[0]?.edits[0]?.suppliedBy).toBe('b');
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        const done = supplyFromCopies(shuffled);
        expect(byId(done)).toEqual(byId(expected));
        expect(supplyFromCopies(done)).toEqual(done);
        done.forEach(({ paragraphs }, i) =>
          paragraphs.forEach((paragraph, k) =>
            expect(undo(paragraph)).toBe(undo(shuffled[i]?.paragraphs[k] ?? paragraph)),
          ),
        );
      }),
    );
  });
});
