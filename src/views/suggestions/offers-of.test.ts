import { describe, expect, it } from 'vitest';
import { inventedBundle } from '../../schema/invented-bundle.fixture.ts';
import { matchQuotations } from '../../search/facets.ts';
import { defaultFilters, type Filters } from '../../search/filters.ts';
import { libraryOf } from '../../store/library.ts';
import { zhHans } from '../dictionary/zh-hans.ts';
import { countFilters, emptyLeads, leadsOf, offersOf, withOffer } from './offers-of.ts';

const { collection } = inventedBundle();
const library = libraryOf(collection);
const everyKind: Filters = { ...defaultFilters, kind: [], q: '查不到' };
const offers = (typed: string, filters = everyKind) =>
  offersOf(countFilters(library, filters), typed, 'zh-Hans', zhHans.date, 6);
const leads = (typed: string, filters = everyKind) =>
  leadsOf(countFilters(library, filters), typed, 'zh-Hans', zhHans.date, 4);
const given = (filters: Filters): number => matchQuotations(library.facets, filters, null).length;

const dates = collection.quotations.flatMap(({ said }) => said.date ?? []);
const [date = ''] = dates;
const said = collection.quotations.find((one) => one.said.date === date)?.said;
const place = collection.places.find(({ id }) => id === said?.place);
if (place === undefined) throw new Error('the fixture has no quotation with a date and a place');
const typedNames = [
  ...collection.places.map(({ name }) => name),
  ...collection.themes.map(({ label }) => label['zh-Hans']),
  ...collection.speakers.map(({ name }) => name),
  ...dates.flatMap((one) => [one, one.slice(0, 7), one.slice(0, 4)]),
];

describe('what typed words name', () => {
  const narrowings: [string, Filters][] = [
    ['nothing chosen', everyKind],
    ['the kinds of the first screen', defaultFilters],
    ['another place chosen', { ...everyKind, place: ['none'] }],
    ['a year chosen', { ...everyKind, from: '2019', to: '2021', undated: true }],
    ['a place chosen', { ...everyKind, place: [place.id] }],
  ];
  it.each(narrowings)('comes with the number of quotations it gives: %s', (_, filters) => {
    const seen = typedNames.flatMap((typed) => offers(typed, filters));
    for (const offer of seen) {
      expect(offer.count).toBeGreaterThan(0);
      expect(`${offer.label} ${offer.count}`).toBe(
        `${offer.label} ${given(withOffer(filters, offer))}`,
      );
    }
    expect(seen.length > 0).toBe(given({ ...filters, q: '' }) > 0);
  });

  it('is the year that is typed, as a filter of dates in place of the words', () => {
    const year = date.slice(0, 4);
    const [offer] = offers(year);
    expect(offer).toMatchObject({ kind: 'date', id: year, label: `${Number(year)}年` });
    if (offer === undefined) throw new Error('no offer');
    expect(withOffer(everyKind, offer)).toEqual({ ...everyKind, q: '', from: year, to: year });
  });

  it('is nothing for words that name nothing', () => {
    expect(offers('查不到的东西')).toEqual([]);
    expect(offers('1066')).toEqual([]);
  });
});

describe('in place of words that are found nowhere', () => {
  it('is what the words name as a whole', () => {
    const [lead] = leads(place.name);
    expect(lead?.filters).toEqual({ ...everyKind, q: '', place: [place.id] });
    expect(lead?.count).toBe(given(lead?.filters ?? everyKind));
  });
  it('is what each of them names, all together, where together they give something', () => {
    const year = date.slice(0, 4);
    const [lead, ...more] = leads(`${place.name} ${year}年`);
    expect(more).toEqual([]);
    expect(lead?.filters).toEqual({ ...everyKind, q: '', place: [place.id], from: year, to: year });
    expect(lead?.count).toBeGreaterThan(0);
    expect(lead?.count).toBe(given(lead?.filters ?? everyKind));
  });
  it.each(['查不到', `-${place.name} ${date.slice(0, 4)}`, `${place.name} 查不到`, '1066 1067'])(
    'is nothing for %s',
    (typed) => {
      expect(leads(typed)).toEqual([]);
    },
  );
  it('gives something without the other filters where with them it gives nothing', () => {
    const narrowed: Filters = { ...everyKind, q: place.name, from: '1066', to: '1066' };
    const { leads: found, lifted } = emptyLeads(library, narrowed, 'zh-Hans', zhHans.date);
    expect(lifted).toBe(true);
    expect(found[0]?.filters).toEqual({ ...everyKind, q: '', place: [place.id] });
    for (const { filters, count } of found) expect(count).toBe(given(filters));
    const beside = emptyLeads(
      library,
      { ...narrowed, from: null, to: null },
      'zh-Hans',
      zhHans.date,
    );
    expect(beside).toMatchObject({ lifted: false, leads: [{ count: found[0]?.count }] });
    const none = emptyLeads(library, { ...narrowed, q: '查不到' }, 'zh-Hans', zhHans.date);
    expect(none.leads).toEqual([]);
  });
});
