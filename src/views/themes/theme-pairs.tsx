/** Pairs of themes that stand in one quotation, most first; one pair's quotations can stand open. */
import { useMemo, type ReactNode } from 'react';
import type { Quotation } from '../../schema/bundle.ts';
import { themePairs } from '../../search/overview-pairs.ts';
import type { Scope } from '../../search/overview-scope.ts';
import { formatRoute } from '../../store/format-route.ts';
import { useLanguage, useLibrary } from '../app-context.ts';
import { CountList } from './count-list.tsx';
import { OpenQuotations } from './quote-lines.tsx';
import { useThemeWords } from './words.ts';

export function ThemePairs({
  quotations,
  scope,
  pair,
}: {
  quotations: readonly Quotation[];
  scope: Scope;
  pair: readonly [string, string] | null;
}): ReactNode {
  const words = useThemeWords();
  const language = useLanguage();
  const library = useLibrary();
  const { themes } = library.collection;
  const pairs = useMemo(() => themePairs(quotations, themes), [quotations, themes]);
  const label = (id: string): string => library.themes.get(id)?.label[language] ?? id;
  const common = useMemo(
    () =>
      pair === null
        ? []
        : quotations.filter((one) => pair.every((id) => one.themes.some((t) => t.theme === id))),
    [quotations, pair],
  );
  if (pairs.length === 0) return <p className="quiet">{words.noPairs}</p>;
  return (
    <>
      <p className="quiet">{words.pairsLede}</p>
      <CountList
        items={pairs.map(({ first, second, together, ofFirst, ofSecond }) => ({
          key: `${first} ${second}`,
          label: words.pair(label(first), label(second)),
          count: together,
          href: formatRoute({ view: 'themes', scope, pair: [first, second] }),
          note: words.pairOf(label(first), ofFirst, label(second), ofSecond),
          open: pair !== null && pair.includes(first) && pair.includes(second),
        }))}
      />
      {pair !== null && (
        <OpenQuotations
          heading={words.bothLines(label(pair[0]), label(pair[1]))}
          quotations={common}
          closed={formatRoute({ view: 'themes', scope, pair: null })}
        />
      )}
    </>
  );
}
