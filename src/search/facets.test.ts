import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationKinds, type Collection, type Quotation, type Visit } from '../schema/bundle.ts';
import { dateSpan } from '../text/civil-date.ts';
import { createFacetIndex, valueFacets, type ValueFacet } from './facet-index.ts';
import { facetCounts, matchQuotations, whichFilterEmpties } from './facets.ts';
import { defaultFilters, isActive, NONE, withoutFilter, type Filters } from './filters.ts';

const parents: Record<string, string | null> = {
  shan: null,
  'shan-he': 'shan',
  'shan-he-li': 'shan-he',
  hai: null,
  'hai-an': 'hai',
};
const placeIds = Object.keys(parents);
const dates = [
  '2019',
  '2019-02',
  '2020-02-29',
  '2020-03',
  '2020-03-31',
  '2020-04-01',
  '2021-12-31',
];

const quotation = (id: number): fc.Arbitrary<Quotation> =>
  fc
    .record({
      kind: fc.constantFrom(...quotationKinds),
      speaker: fc.constantFrom(null, 'lin', 'mo'),
      place: fc.constantFrom(null, ...placeIds),
      date: fc.constantFrom(null, ...dates),
      visit: fc.constantFrom(null, 'v1', 'v2'),
      themes: fc.subarray(['water', 'home', 'road']),
      articles: fc.subarray(['a1', 'a2', 'a3'], { minLength: 1 }),
    })
    .map(({ kind, speaker, place, date, visit, themes, articles }) => {
      const said = { date, place, visit, occasion: null, evidence: [] };
      return {
        id: `q-${id}`,
        kind,
        text: '话',
        speaker,
        attribution: 'none',
        said,
        themes: themes.map((theme) => ({ theme, spans: [] })),
        witnesses: articles.map((article) => ({
          article,
          passage: 0,
          start: 0,
          end: 1,
          text: '话',
          kind,
          speaker,
          attribution: 'none' as const,
          cue: null,
          source: null,
          said,
          grade: 'intact' as const,
        })),
        related: [],
        conflicts: [],
      };
    });

const collection: fc.Arbitrary<Collection> = fc.nat({ max: 25 }).chain((size) =>
  fc
    .tuple(
      fc.tuple(...Array.from({ length: size }, (_, id) => quotation(id))),
      fc.subarray(Array.from({ length: size }, (_, id) => `q-${id}`)),
    )
    .map(([quotations, listed]) => ({
      articles: [],
      quotations,
      visits: [
        {
          id: 'v2',
          visitor: 'lin',
          place: 'shan',
          date: null,
          evidence: [],
          quotations: listed,
          citations: [],
          reported: [],
          conflicts: [],
        } satisfies Visit,
      ],
      places: placeIds.map((id) => ({
        id,
        name: id,
        level: 'site' as const,
        parent: parents[id] ?? null,
        code: null,
        readings: [],
      })),
      speakers: [],
      themes: [],
    })),
);

const filters: fc.Arbitrary<Filters> = fc.record({
  q: fc.constantFrom('', '话'),
  fields: fc.constant([]),
  place: fc.subarray([NONE, ...placeIds]),
  from: fc.constantFrom(null, '2019', '2020-03', '2020-03-31', '2021'),
  to: fc.constantFrom(null, '2019-02', '2020', '2020-03-31', '2020-03'),
  undated: fc.boolean(),
  theme: fc.subarray([NONE, 'water', 'home', 'unheard-of']),
  kind: fc.subarray([...quotationKinds]),
  speaker: fc.subarray([NONE, 'lin', 'mo']),
  article: fc.subarray(['a1', 'a2', 'a3']),
  visit: fc.subarray(['v1', 'v2']),
});

/** The slow obvious twin: the values of a quotation, spelled out. */
function valuesOf(from: Collection, q: Quotation, facet: ValueFacet): string[] {
  const known: string[] = [];
  if (facet === 'place') {
    for (let at: string | null = q.said.place; at !== null; at = parents[at] ?? null)
      known.push(at);
  }
  if (facet === 'theme') known.push(...q.themes.map(({ theme }) => theme));
  if (facet === 'kind') known.push(q.kind);
  if (facet === 'speaker' && q.speaker !== null) known.push(q.speaker);
  if (facet === 'article') known.push(...q.witnesses.map(({ article }) => article));
  if (facet === 'visit') {
    if (q.said.visit !== null) known.push(q.said.visit);
    for (const { id, quotations } of from.visits) if (quotations.includes(q.id)) known.push(id);
  }
  return known.length === 0 ? [NONE] : [...new Set(known)];
}

function matches(from: Collection, q: Quotation, chosen: Filters, hits: number[] | null): boolean {
  if (hits !== null && !hits.includes(from.quotations.indexOf(q))) return false;
  for (const facet of valueFacets) {
    const wanted: readonly string[] = chosen[facet];
    if (wanted.length > 0 && !valuesOf(from, q, facet).some((v) => wanted.includes(v)))
      return false;
  }
  if (!isActive(chosen, 'date')) return true;
  const said = q.said.date === null ? null : dateSpan(q.said.date);
  if (said === null) return chosen.undated;
  if (chosen.from === null && chosen.to === null) return false;
  const first = chosen.from === null ? -Infinity : (dateSpan(chosen.from)?.from ?? NaN);
  const end = chosen.to === null ? Infinity : (dateSpan(chosen.to)?.to ?? NaN);
  for (let day = said.from; day < said.to; day++) if (day >= first && day < end) return true;
  return false;
}

const rowsOf = (from: Collection, chosen: Filters, hits: number[] | null): number[] =>
  from.quotations.flatMap((q, row) => (matches(from, q, chosen, hits) ? [row] : []));

describe('facets', () => {
  const situation = fc.tuple(collection, filters, fc.boolean()).map(([from, chosen, searched]) => ({
    from,
    chosen,
    hits: searched ? from.quotations.flatMap((_, row) => (row % 3 === 0 ? [] : [row])) : null,
  }));

  it('leaves the rows that a reading of every filter, one by one, leaves', () => {
    fc.assert(
      fc.property(situation, ({ from, chosen, hits }) => {
        expect(matchQuotations(createFacetIndex(from), chosen, hits)).toEqual(
          rowsOf(from, chosen, hits),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('counts for each value what choosing it alone in its filter would show', () => {
    fc.assert(
      fc.property(situation, ({ from, chosen, hits }) => {
        const index = createFacetIndex(from);
        const counts = facetCounts(index, chosen, hits);
        expect(counts.total).toBe(rowsOf(from, chosen, hits).length);
        for (const facet of valueFacets) {
          const values = new Set([
            NONE,
            ...from.quotations.flatMap((q) => valuesOf(from, q, facet)),
          ]);
          for (const value of values) {
            expect(counts.values[facet].get(value) ?? 0).toBe(
              rowsOf(from, { ...chosen, [facet]: [value] }, hits).length,
            );
          }
        }
        const dateless = withoutFilter(chosen, 'date');
        expect(counts.undated).toBe(rowsOf(from, { ...dateless, undated: true }, hits).length);
        for (const { value, overlapping } of [...counts.years, ...counts.months]) {
          expect(overlapping).toBe(
            rowsOf(from, { ...dateless, from: value, to: value }, hits).length,
          );
        }
        const dated = rowsOf(from, dateless, hits).length - counts.undated;
        expect(counts.years.reduce((sum, { within }) => sum + within, 0)).toBe(dated);
      }),
      { numRuns: 300 },
    );
  });

  it('names the filters that alone empty a result, with what lifting them gives', () => {
    fc.assert(
      fc.property(situation, ({ from, chosen, hits }) => {
        fc.pre(rowsOf(from, chosen, hits).length === 0);
        for (const { filter, wouldGive } of whichFilterEmpties(
          createFacetIndex(from),
          chosen,
          hits,
        )) {
          const lifted = withoutFilter(chosen, filter);
          const rows = rowsOf(from, lifted, filter === 'q' ? null : hits);
          expect(wouldGive).toBe(rows.length);
          expect(wouldGive).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('lays an imprecise month in its month and counts it in no day', () => {
    const [from] = fc.sample(collection, { numRuns: 1, seed: 3 });
    const [one] = fc.sample(quotation(1), { numRuns: 1, seed: 3 });
    if (from === undefined || one === undefined) throw new Error('nothing was made');
    const march = { ...one, kind: 'speech' as const, said: { ...one.said, date: '2020-03' } };
    const index = createFacetIndex({ ...from, quotations: [march] });
    const rows = (first: string, last: string): number[] =>
      matchQuotations(index, { ...defaultFilters, from: first, to: last }, null);
    expect(rows('2020-03-10', '2020-03-12')).toEqual([0]);
    expect(rows('2020-04-01', '2020')).toEqual([]);
    expect(rows('2019', '2020-02')).toEqual([]);
    expect(facetCounts(index, defaultFilters, null).months).toEqual([
      { value: '2020-03', within: 1, overlapping: 1 },
    ]);
  });
});
