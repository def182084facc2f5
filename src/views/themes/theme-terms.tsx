/** The words that assign a theme, each leading to its quotations within the theme. */
import { useMemo, type ReactNode } from 'react';
import type { Quotation, Theme } from '../../schema/bundle.ts';
import type { Scope } from '../../search/overview-scope.ts';
import { formatRoute } from '../../store/format-route.ts';
import { CountList } from './count-list.tsx';
import { countTerms } from './count-terms.ts';
import { useThemeWords } from './words.ts';

export function ThemeTerms({
  theme,
  quotations,
  scope,
}: {
  theme: Theme;
  quotations: readonly Quotation[];
  scope: Scope;
}): ReactNode {
  const words = useThemeWords();
  const terms = useMemo(() => countTerms(theme, quotations), [theme, quotations]);
  const found = terms.filter(({ count }) => count > 0);
  const unseen = terms.filter(({ count }) => count === 0);
  return (
    <>
      <p className="quiet">{words.wordsLede}</p>
      <CountList
        items={found.map(({ term, count }) => ({
          key: term,
          label: term,
          lang: 'zh-Hans',
          count,
          href: formatRoute({
            view: 'phrase',
            q: [term],
            scope,
            at: { phrase: 0, by: 'theme', key: theme.id },
          }),
        }))}
      />
      {unseen.length > 0 && (
        <details className="unseen-terms">
          <summary>
            {words.unseenWords} {unseen.length}
          </summary>
          <p lang="zh-Hans">{unseen.map(({ term }) => term).join('、')}</p>
        </details>
      )}
    </>
  );
}
