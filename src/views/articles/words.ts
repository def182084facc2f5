/** The words of the list of articles and of an article's page, in three languages. */
import type { ArticleColumn, ArticleText } from '../../store/route.ts';
import type { Language } from '../../store/preferences.ts';
import { useLanguage } from '../app-context.ts';
import type { EditGrade } from '../../schema/edit.ts';
import type { ArticleMarkKind } from './article-marks.ts';
import { en } from './words-en.ts';
import { hans } from './words-zh-hans.ts';
import { hant } from './words-zh-hant.ts';

export interface ArticleWords {
  heading: string;
  lede: (count: number) => string;
  columns: Record<ArticleColumn, string>;
  sortBy: (column: string) => string;
  scripts: Record<'Hans' | 'Hant', string>;
  complete: string;
  incomplete: string;
  noRepairs: string;
  repairs: (kind: string, count: number) => string;
  /** Quotations by the least sure repair in their words. */
  quotationsBy: Record<EditGrade, (count: number) => string>;
  chars: (count: number) => string;
  nothingDropped: string;
  quotations: (count: number) => string;
  back: string;
  unknown: string;
  unknownLede: string;
  moved: string;
  gone: (label: string) => string;
  fetching: string;
  failed: string;
  retry: string;
  original: string;
  by: string;
  affiliation: string;
  publisher: string;
  site: string;
  column: string;
  form: string;
  file: string;
  bytes: (count: number) => string;
  damage: string;
  dropped: string;
  datesHeading: string;
  visitedOn: string;
  saidOn: string;
  text: string;
  excerpts: string;
  choose: string;
  texts: Record<ArticleText, string>;
  textNotes: Record<ArticleText, string>;
  hansPrinted: string;
  hantMissing: string;
  legend: string;
  marks: Record<ArticleMarkKind, string>;
  repaired: string;
  omitted: (paragraphs: number, chars: number) => string;
  afterwards: string;
  notes: (number: number) => string;
  pointed: string;
  pointedGone: string;
  removed: string;
  repair: string;
  reasons: Record<string, string>;
}

const dictionaries: Readonly<Record<Language, ArticleWords>> = {
  'zh-Hans': hans,
  'zh-Hant': hant,
  en,
};

export function useArticleWords(): ArticleWords {
  return dictionaries[useLanguage()];
}
