import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Collection, Quotation } from '../schema/bundle.ts';
import { documentMaker, searchFields, type SearchDocument } from '../search/documents.ts';
import { createFacetIndex } from '../search/facet-index.ts';
import { facetCounts, matchQuotations } from '../search/facets.ts';
import { defaultFilters, type Filters } from '../search/filters.ts';
import { inventedText } from '../search/invented-texts.ts';
import { parseQuery } from '../search/query.ts';
import { fold } from '../text/fold.ts';
import { createSearchClient, type WorkerPort } from './search-client.ts';
import type { FromSearchWorker } from './search-messages.ts';
import { packDocuments, unpackDocuments } from './packed-documents.ts';
import { serveSearch } from './serve-search.ts';

/** The page's end and the worker's without a worker between them: messages are copied, as a worker's are. */
function path() {
  const hear: ((event: { data: FromSearchWorker }) => void)[] = [];
  const tasks: (() => void)[] = [];
  const receive = serveSearch(
    (data) => {
      for (const listener of hear) listener({ data: structuredClone(data) });
    },
    (task) => {
      tasks.push(task);
      return () => void tasks.splice(tasks.indexOf(task), 1);
    },
  );
  const port: WorkerPort = {
    postMessage: (message) => receive(structuredClone(message)),
    addEventListener: (_, listener) => void hear.push(listener),
    terminate: () => undefined,
  };
  // Slices of documents are sent one after the other at once.
  return { client: createSearchClient(port, (task) => task()), build: () => tasks.shift()?.() };
}

const themeIds = ['water', 'home', 'road'];
const speakerIds = ['lin', 'mo'];
const places: Collection['places'] = [
  { id: 'shan', name: '山里省', level: 'province', parent: null, code: null, readings: [] },
  { id: 'men', name: '门前鎮', level: 'town', parent: 'shan', code: null, readings: [] },
];

const quotation = fc
  .record({
    text: inventedText(24).filter((text) => text !== ''),
    speaker: fc.constantFrom(null, ...speakerIds),
    place: fc.constantFrom(null, ...places.map(({ id }) => id)),
    themes: fc.subarray(themeIds),
  })
  .map(({ text, speaker, place, themes }): Omit<Quotation, 'id'> => {
    const said = { date: null, place, visit: null, occasion: null, evidence: [] };
    return {
      kind: 'speech',
      text,
      speaker,
      attribution: 'none',
      said,
      themes: themes.map((theme) => ({ theme, spans: [] })),
      witnesses: [],
      related: [],
      conflicts: [],
    };
  });

function collectionOf(size: number): Collection {
  const quotations = fc
    .sample(quotation, { numRuns: size, seed: 20_211 })
    .map((one, i) => ({ ...one, id: `q-${i}` }));
  const speakers = speakerIds.map((id, i) => ({
    id,
    name: ['林阿樹', 'Ａb老莫'][i] ?? id,
    kind: 'person' as const,
    aliases: [],
    readings: [],
  }));
  return { articles: [], quotations, visits: [], places, speakers, themes: [] };
}

/** A query cut from some document: one stretch, two, either, a phrase, or without something. */
const cut = fc.record({
  document: fc.nat(),
  field: fc.constantFrom<(typeof searchFields)[number]>('text', 'text', 'text', 'speaker', 'place'),
  start: fc.nat(),
  length: fc.integer({ min: 1, max: 6 }),
});
const query = fc.record({
  cuts: fc.array(cut, { minLength: 1, maxLength: 2 }),
  how: fc.constantFrom('and', 'or', 'phrase', 'minus'),
});
type Query = typeof query extends fc.Arbitrary<infer Q> ? Q : never;

function written({ cuts, how }: Query, documents: readonly SearchDocument[]): string {
  const parts = cuts.map(({ document, field, start, length }) => {
    const text = documents[document % documents.length]?.[field] ?? '';
    const from = start % Math.max(1, text.length);
    return text.slice(from, from + length);
  });
  if (how === 'phrase') return `“${parts[0] ?? ''}”`;
  if (how === 'or') return parts.join(' OR ');
  return parts.join(how === 'minus' ? ' -' : ' ');
}

/** The slow obvious twin: every field of every document is folded and looked through. */
function oracle(folded: readonly string[][], typed: string): number[] {
  const { groups } = parseQuery(typed);
  return folded.flatMap((fields, row) =>
    groups.every((group) =>
      group.some(({ text, excluded }) => fields.some((field) => field.includes(text)) !== excluded),
    )
      ? [row]
      : [],
  );
}

/** How often each value stands in the rows. */
function counted(rows: readonly number[], valuesOf: (row: number) => readonly string[]) {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const values = valuesOf(row);
    for (const value of values.length === 0 ? ['none'] : values) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

describe('a search on its way to the worker and back', () => {
  // Below and above the size from which pair lists serve; the larger one takes two messages.
  it.each([
    [60, 500],
    [4_100, 500],
  ])(
    'finds and counts of %i quotations what looking through them finds, while the index is built and after',
    async (size, runs) => {
      const collection = collectionOf(size);
      const make = documentMaker(collection);
      const documents = collection.quotations.map(make);
      const folded = documents.map((one) => searchFields.map((field) => fold(one[field])));
      const index = createFacetIndex(collection);
      const { client, build } = path();
      client.load(size, (row) => documents[row] as SearchDocument);
      const of = (row: number): Quotation => collection.quotations[row] as Quotation;
      const themesOf = (row: number): string[] => of(row).themes.map(({ theme }) => theme);
      await fc.assert(
        fc.asyncProperty(query, fc.subarray(themeIds), async (asked, theme) => {
          build();
          const typed = written(asked, documents);
          const answer = await client.ask<'search'>({
            kind: 'search',
            query: typed,
            fields: searchFields,
            ranked: true,
          });
          const found = oracle(folded, typed);
          expect(Array.from(answer?.hits ?? [])).toEqual(found);
          expect(Array.from(answer?.best ?? []).sort((a, b) => a - b)).toEqual(found);
          const filters: Filters = { ...defaultFilters, q: typed, theme };
          const hits = answer?.hits ?? null;
          const left = found.filter(
            (row) => theme.length === 0 || themesOf(row).some((one) => theme.includes(one)),
          );
          expect(matchQuotations(index, filters, hits)).toEqual(left);
          const { total, values } = facetCounts(index, filters, hits);
          expect(total).toBe(left.length);
          expect(values.theme).toEqual(counted(found, themesOf));
          const speakers = counted(left, (row) => [of(row).speaker ?? 'none']);
          expect(values.speaker).toEqual(speakers);
          const chains = counted(left, (row) => {
            const { place } = of(row).said;
            return place === 'men' ? ['men', 'shan'] : place === null ? [] : [place];
          });
          expect(values.place).toEqual(chains);
        }),
        { numRuns: runs, seed: 4 },
      );
    },
  );
});

it('documents come out as they were packed, whatever they hold', () => {
  const text = fc.string({
    unit: fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  });
  const document = fc.record({ text, speaker: text, place: text, article: text, context: text });
  fc.assert(
    fc.property(fc.array(document), (documents) => {
      expect(unpackDocuments(structuredClone(packDocuments(documents)))).toEqual(documents);
    }),
  );
});
