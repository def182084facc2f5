/** A cross table of themes: names, and the table of quotations that each cell opens. */
import type { ReactNode } from 'react';
import type { Filters } from '../../search/filters.ts';
import { NONE } from '../../search/filters.ts';
import { ELSEWHERE } from '../../search/overview-columns.ts';
import type { CrossTable } from '../../search/overview-cross-table.ts';
import type { Scope } from '../../search/overview-scope.ts';
import { formatRoute } from '../../store/format-route.ts';
import { longestList } from '../../store/parse-route.ts';
import { useLanguage, useLibrary, useWords } from '../app-context.ts';
import { provinceName } from './province-name.ts';
import { quotesLink, yearFilter } from './quotes-link.ts';
import { ShareTable } from './share-table.tsx';
import { useThemeWords } from './words.ts';

export function ThemeShares({
  table,
  scope,
  by,
  elsewhere,
  alone = false,
}: {
  table: CrossTable;
  scope: Scope;
  by: 'year' | 'place';
  /** What the column of places of no known province stands for. */
  elsewhere: readonly string[];
  /** The page is that of the theme itself: its name leads nowhere. */
  alone?: boolean;
}): ReactNode {
  const common = useWords();
  const words = useThemeWords();
  const language = useLanguage();
  const library = useLibrary();
  const column = (key: string): Partial<Filters> =>
    by === 'year' ? yearFilter(key) : { place: key === ELSEWHERE ? elsewhere : [key] };
  const nameColumn = (key: string): { label: string; lang?: string } => {
    if (by === 'year') return { label: key === NONE ? common.date.undated : key };
    if (key === NONE) return { label: common.filters.placeless };
    if (key === ELSEWHERE) return { label: words.elsewhere };
    const place = library.places.get(key);
    return { label: place === undefined ? key : provinceName(place), lang: 'zh-Hans' };
  };
  return (
    <ShareTable
      table={table}
      caption={
        by === 'year'
          ? alone
            ? words.overTime
            : words.byTime
          : alone
            ? words.overPlaces
            : words.byPlace
      }
      corner={words.theme}
      years={by === 'year'}
      nameRow={(id) => ({
        label: library.themes.get(id)?.label[language] ?? id,
        href: alone ? null : formatRoute({ view: 'theme', id, scope }),
      })}
      nameColumn={nameColumn}
      hrefOf={(row, key) =>
        key === ELSEWHERE && elsewhere.length > longestList
          ? null
          : quotesLink(scope, row === null ? column(key) : { theme: [row], ...column(key) })
      }
    />
  );
}
