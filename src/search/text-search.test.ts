import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold.ts';
import { searchFields, type SearchDocument, type SearchField } from './documents.ts';
import { inventedDocument, inventedText } from './invented-texts.ts';
import { parseQuery, type ParsedQuery } from './query.ts';
import { createTextSearch, startTextSearch, type Strategy } from './text-search.ts';

/** The slow obvious twin: folds every field and looks with `includes`. */
function oracle(
  documents: readonly SearchDocument[],
  { groups }: ParsedQuery,
  fields: readonly SearchField[],
): number[] {
  const holds = (document: SearchDocument, term: string): boolean =>
    fields.some((field) => fold(document[field]).includes(term));
  return documents.flatMap((document, number) =>
    groups.every((group) => group.some(({ text, excluded }) => holds(document, text) !== excluded))
      ? [number]
      : [],
  );
}

/** One to three pieces cut out of the documents or invented, joined by what the language knows. */
function queriesFrom(documents: readonly SearchDocument[]): fc.Arbitrary<string> {
  const cut = fc
    .tuple(fc.nat(), fc.constantFrom(...searchFields), fc.nat(), fc.integer({ min: 1, max: 6 }))
    .map(([document, field, from, length]) => {
      const text = documents[document % Math.max(1, documents.length)]?.[field] ?? '';
      const start = from % (text.length + 1);
      return text.slice(start, start + length);
    });
  const piece = fc
    .tuple(
      fc.constantFrom('', '-', '“', '"', '「'),
      fc.oneof({ weight: 4, arbitrary: cut }, { weight: 1, arbitrary: inventedText(4) }),
    )
    .map(
      ([mark, words]) =>
        ({ '': words, '-': `-${words}`, '“': `“${words}”`, '"': `"${words}"`, '「': `「${words}` })[
          mark
        ] ?? words,
    );
  return fc
    .array(fc.tuple(piece, fc.constantFrom(' ', '　', ' OR ', '|', ' ')), {
      minLength: 1,
      maxLength: 3,
    })
    .map((pieces) => pieces.flat().join(''));
}

const fieldChoice = fc.oneof(
  fc.constant(searchFields),
  fc.subarray([...searchFields], { minLength: 1 }),
);

describe('text search', () => {
  it.each<Strategy>(['scan', 'flexsearch', 'pairs'])(
    'finds what a substring search of the folded fields finds, served by %s',
    (strategy) => {
      fc.assert(
        fc.property(
          fc.array(inventedDocument, { maxLength: 40 }).chain((documents) =>
            fc.tuple(
              fc.constant(documents),
              fc.array(fc.tuple(queriesFrom(documents), fieldChoice), {
                minLength: 10,
                maxLength: 10,
              }),
            ),
          ),
          ([documents, queries]) => {
            const search = createTextSearch(documents, strategy);
            for (const [query, fields] of queries) {
              expect(search.search(query, fields)).toEqual(
                oracle(documents, parseQuery(query), fields),
              );
            }
          },
        ),
        { numRuns: 100 },
      );
    },
  );

  it('answers alike before, while and after its index is built', () => {
    const documents = fc.sample(inventedDocument, { numRuns: 300, seed: 7 });
    const queries = ['天', '的的', '国 家', '人|"家门" -树', '里,'];
    for (const strategy of ['flexsearch', 'pairs'] as const) {
      const search = startTextSearch(documents, strategy);
      let ready = false;
      for (let steps = 0; !ready; steps++) {
        expect(steps).toBeLessThan(100);
        for (const query of queries) {
          expect(search.search(query)).toEqual(oracle(documents, parseQuery(query), searchFields));
        }
        ready = search.step(70);
      }
      expect(search.progress).toBe(1);
      for (const query of queries) {
        expect(search.search(query)).toEqual(oracle(documents, parseQuery(query), searchFields));
      }
    }
  });

  it('finds beyond one list byte: numbers of documents far apart', () => {
    const filler: SearchDocument = { text: '甲', speaker: '', place: '', article: '', context: '' };
    const documents = Array.from({ length: 40_000 }, (_, number) =>
      number === 3 || number === 200 || number === 39_999 ? { ...filler, text: '巷語巷' } : filler,
    );
    expect(createTextSearch(documents, 'pairs').search('巷语')).toEqual([3, 200, 39_999]);
  });

  it('does not find a term across the end of a field or of a wording', () => {
    const documents = [
      { text: '门前\n巷里', speaker: '', place: '', article: '', context: '人家' },
      { text: '天', speaker: '', place: '', article: '', context: '' },
    ];
    const search = createTextSearch(documents);
    expect(search.search('前巷')).toEqual([]);
    expect(search.search('里人')).toEqual([]);
    expect(search.search('家天')).toEqual([]);
    expect(search.search('前\n巷')).toEqual([0]);
  });
});
