/** The values a reader can choose in each facet, with the names the interface shows for them. */
import { NONE, type FilterName, type Filters } from '../../search/filters.ts';
import type { ValueFacet } from '../../search/facet-index.ts';
import type { Library } from '../../store/library.ts';
import type { Language } from '../../store/preferences.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import { visitDateStanding } from '../text/date-standing.ts';
import { formatDate, formatRange } from '../format-date.ts';

export interface FacetOption {
  value: string;
  label: string;
  /** Quotations that choosing the value would show. */
  count: number;
  /** Visits without words that it stands for, where they are shown. */
  silent?: number;
  /** Other names and pinyin by which the value is found. */
  aliases?: readonly string[];
  readings?: readonly string[];
  /** Language of the label where it is not the interface's. */
  lang?: string;
}

/** Name of one value, also for chips; an id that is unknown names itself. */
export function labelOf(
  facet: ValueFacet,
  value: string,
  library: Library,
  words: Dictionary,
  language: Language,
): string {
  const { filters } = words;
  switch (facet) {
    case 'place':
      return value === NONE ? filters.placeless : (library.places.get(value)?.name ?? value);
    case 'theme':
      return value === NONE
        ? filters.themeless
        : (library.themes.get(value)?.label[language] ?? value);
    case 'speaker':
      return value === NONE ? filters.speakerless : (library.speakers.get(value)?.name ?? value);
    case 'article':
      return library.articles.get(value)?.title ?? value;
    case 'kind':
      return words.kinds[value as keyof Dictionary['kinds']];
    case 'visit': {
      const visit = library.visits.get(value);
      if (visit === undefined) return value;
      const place = library.places.get(visit.place)?.name ?? visit.place;
      const inferred = visitDateStanding(visit) === 'inferred' ? ` ${words.date.inferred}` : '';
      return `${place} ${formatDate(visit.date, words.date)}${inferred}`;
    }
  }
}

function filterLabel(name: FilterName, { filters }: Dictionary): string {
  return name === 'q' ? filters.query : filters[name];
}

/** Values with a quotation come first, most quotations first; the unknown one is last. */
export function facetOptions(
  facet: 'theme' | 'speaker' | 'article',
  counts: ReadonlyMap<string, number>,
  library: Library,
  words: Dictionary,
  language: Language,
): FacetOption[] {
  const { values, codes } = library.facets.columns[facet];
  const lang = facet === 'theme' ? undefined : 'zh-Hans';
  // A facet may have thousands of values, of which a search leaves few: only those are sorted, and only
  // what is shown is named.
  const option = (value: string, count: number): FacetOption => ({
    value,
    count,
    get label() {
      return labelOf(facet, value, library, words, language);
    },
    ...(facet === 'speaker' ? otherNames(library, value) : {}),
    ...(lang !== undefined && value !== NONE ? { lang } : {}),
  });
  const left: { value: string; code: number; count: number }[] = [];
  const empty: FacetOption[] = [];
  values.forEach((value, code) => {
    const count = counts.get(value) ?? 0;
    if (code === 0) return;
    if (count > 0) left.push({ value, code, count });
    else empty.push(option(value, 0));
  });
  left.sort((a, b) => b.count - a.count || a.code - b.code);
  return [
    ...left.map(({ value, count }) => option(value, count)),
    ...empty,
    ...(codes.includes(0) ? [option(NONE, counts.get(NONE) ?? 0)] : []),
  ];
}

function otherNames(library: Library, id: string): Pick<FacetOption, 'aliases' | 'readings'> {
  const { aliases = [], readings = [] } = library.speakers.get(id) ?? {};
  return { aliases, readings };
}

/** A filter with what it asks for, as the reader sees it in the chips: 查找：海边. */
export function filterPhrase(
  name: FilterName,
  filters: Filters,
  library: Library,
  words: Dictionary,
  language: Language,
): string {
  const asked = askedFor(name, filters, library, words, language);
  return asked === ''
    ? filterLabel(name, words)
    : `${filterLabel(name, words)}${words.colon}${asked}`;
}

function askedFor(
  name: FilterName,
  filters: Filters,
  library: Library,
  words: Dictionary,
  language: Language,
): string {
  if (name === 'q') return filters.q.trim();
  if (name !== 'date') {
    return filters[name]
      .map((value) => labelOf(name, value, library, words, language))
      .join(words.listComma);
  }
  const range = formatRange(filters.from, filters.to, words.date);
  return [range, filters.undated ? words.filters.undated : null]
    .filter((part) => part !== null)
    .join(words.listComma);
}

/** `chosen` with one value added or taken out. */
export function toggled<Value>(chosen: readonly Value[], value: Value): readonly Value[] {
  return chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
}
