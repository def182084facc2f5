/** The words that assign a theme, each leading to its quotations within the theme. */
import { useMemo, type ReactNode } from 'react';
import type { Quotation, Theme } from '../../schema/bundle.ts';
import type { Scope } from '../../search/overview-scope.ts';
import { formatRoute } from '../../store/format-route.ts';
import type { OpenLines } from '../../store/route.ts';
import { CountList } from './count-list.tsx';
import { countTerms } from './count-terms.ts';
import { phraseFilter, quotesLink } from './quotes-link.ts';
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
  const linkTo = (term: string): string => {
    const filter = phraseFilter(term);
    if (filter !== null) return quotesLink(scope, { ...filter, theme: [theme.id] });
    const at: OpenLines = { phrase: 0, by: 'theme', key: theme.id };
    return formatRoute({ view: 'phrase', q: [term], scope, at });
  };
  return (
    <>
      <p className="quiet">{words.wordsLede}</p>
      <CountList
        items={found.map(({ term, count }) => ({
          key: term,
          label: term,
          lang: 'zh-Hans',
          count,
          href: linkTo(term),
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
