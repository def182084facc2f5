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

export interface FacetList {
  /** The first options; values with a quotation come first, most quotations first, the unknown one last. */
  options: FacetOption[];
  /** Chosen ones that are not among them. */
  beyond: FacetOption[];
  /** Options in all. */
  total: number;
}

/**
 * A facet may have thousands of values, of which a search leaves few: only those are sorted, and only the
 * first `most` become options, since this is done for every key that is typed.
 */
export function facetOptions(
  facet: 'theme' | 'speaker' | 'article',
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
  most: number,
  { library, words, language }: Named,
): FacetList {
  const { values, codes, codeOf } = library.facets.columns[facet];
  const lang = facet === 'theme' ? undefined : 'zh-Hans';
  const option = (value: string): FacetOption => ({
    value,
    count: counts.get(value) ?? 0,
    label: labelOf(facet, value, library, words, language),
    ...(facet === 'speaker' ? otherNames(library, value) : {}),
    ...(lang !== undefined && value !== NONE ? { lang } : {}),
  });
  const left = [...counts].filter(([value]) => value !== NONE);
  left.sort((a, b) => b[1] - a[1] || (codeOf.get(a[0]) ?? 0) - (codeOf.get(b[0]) ?? 0));
  const listed = left.slice(0, most).map(([value]) => value);
  for (let code = 1; code < values.length && listed.length < most; code++) {
    const value = values[code] as string;
    if (!counts.has(value)) listed.push(value);
  }
  const unknown = codes.includes(0);
  if (unknown && listed.length < most) listed.push(NONE);
  return {
    options: listed.map(option),
    beyond: chosen.filter((value) => codeOf.has(value) && !listed.includes(value)).map(option),
    total: values.length - 1 + Number(unknown),
  };
}

/** What names are made from. */
interface Named {
  library: Library;
  words: Dictionary;
  language: Language;
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
