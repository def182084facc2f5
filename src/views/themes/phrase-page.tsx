/** Follows phrases: the share of the quotations that print them, by year and by visit, each number opening its lines. */
import type { ReactNode } from 'react';
import { NONE } from '../../search/filters.ts';
import { phraseQuery } from '../../search/overview-phrases.ts';
import type { Scope } from '../../search/overview-scope.ts';
import { formatRoute } from '../../store/format-route.ts';
import type { OpenLines } from '../../store/route.ts';
import { useApp, useLanguage, useLibrary, useWords } from '../app-context.ts';
import { formatDate } from '../format-date.ts';
import { OverviewTabs } from './overview-tabs.tsx';
import { PhraseForm } from './phrase-form.tsx';
import { PhraseTries } from './phrase-tries.tsx';
import { OpenQuotations } from './quote-lines.tsx';
import { phraseFilter, quotesLink } from './quotes-link.ts';
import { ScopeSwitch } from './scope-switch.tsx';
import { ShareTable } from './share-table.tsx';
import { percentOf } from './shares.ts';
import { usePhraseTables } from './use-phrase-tables.ts';
import { VisitShares } from './visit-shares.tsx';
import { useThemeWords } from './words.ts';
import './themes.css';

interface Props {
  q: readonly string[];
  scope: Scope;
  at: OpenLines | null;
}

export default function PhrasePage({ q, scope, at }: Props): ReactNode {
  const common = useWords();
  const words = useThemeWords();
  const language = useLanguage();
  const library = useLibrary();
  const go = useApp((state) => state.go);
  const tables = usePhraseTables(library, q, scope);
  const { byYear, byVisit } = tables;
  const linkTo = (open: OpenLines | null): string =>
    formatRoute({ view: 'phrase', q, scope, at: open });
  const whereOf = ({ by, key }: OpenLines): string => {
    if (by === 'all') return words.everywhere;
    if (by === 'theme') return library.themes.get(key)?.label[language] ?? key;
    if (by === 'year') return formatDate(key === NONE ? null : key, common.date);
    const visit = library.visits.get(key);
    const place = library.places.get(visit?.place ?? '')?.name ?? key;
    return visit === undefined ? key : `${place} ${formatDate(visit.date, common.date)}`;
  };
  /** Stand below the table in which they were opened. */
  const lines = (open: OpenLines): ReactNode => (
    <OpenQuotations
      heading={words.linesOf(q[open.phrase] ?? '', whereOf(open))}
      quotations={tables.linesOf(open)}
      marked={phraseQuery(q[open.phrase] ?? '')}
      closed={linkTo(null)}
    />
  );
  const phraseAt = (row: string): string => q[Number(row)] ?? '';
  return (
    <div className="overview">
      <header className="overview-head">
        <OverviewTabs at="phrase" scope={scope} />
        <h1 tabIndex={-1}>{words.phrase}</h1>
        <p className="overview-lede">{words.phraseLede}</p>
        <PhraseForm
          phrases={q}
          onChange={(phrases) => go({ view: 'phrase', q: phrases, scope, at: null })}
        />
        <ScopeSwitch
          scope={scope}
          routeOf={(one) => ({ view: 'phrase', q, scope: one, at: null })}
        />
      </header>
      {q.length === 0 && <PhraseTries scope={scope} />}
      {q.length > 0 && (
        <>
          <section>
            <h2>{words.totals}</h2>
            <ul className="phrase-totals">
              {byYear.rows.map(({ key, count }) => (
                <li key={key} data-phrase={key}>
                  <bdi>{phraseAt(key)}</bdi>{' '}
                  {count === 0 ? (
                    <span className="quiet">{words.phraseNone}</span>
                  ) : (
                    <a href={linkTo({ phrase: Number(key), by: 'all', key: '' })}>
                      {words.share(count, byYear.total)} (
                      {words.percent(percentOf(count, byYear.total))})
                    </a>
                  )}{' '}
                  {count > 0 && <InTable phrase={phraseAt(key)} scope={scope} />}
                </li>
              ))}
            </ul>
            {(at?.by === 'all' || at?.by === 'theme') && lines(at)}
          </section>
          <section>
            <h2>{words.overTime}</h2>
            <ShareTable
              table={byYear}
              caption={words.overTime}
              corner={words.phrase}
              years
              nameRow={(row) => ({ label: phraseAt(row), href: null })}
              nameColumn={(year) => ({ label: year === NONE ? common.date.undated : year })}
              hrefOf={(row, key) =>
                row === null ? null : linkTo({ phrase: Number(row), by: 'year', key })
              }
              open={at?.by === 'year' ? { row: String(at.phrase), column: at.key } : null}
            />
            {at?.by === 'year' && lines(at)}
          </section>
          <section>
            <h2>{words.byVisit}</h2>
            <p className="quiet">{words.byVisitLede(byVisit.columns.length, tables.visits)}</p>
            <VisitShares
              table={byVisit}
              phrases={q}
              open={at?.by === 'visit' ? { row: String(at.phrase), column: at.key } : null}
              hrefOf={(row, key) => linkTo({ phrase: Number(row), by: 'visit', key })}
            />
            {at?.by === 'visit' && lines(at)}
          </section>
        </>
      )}
    </div>
  );
}

function InTable({ phrase, scope }: { phrase: string; scope: Scope }): ReactNode {
  const words = useThemeWords();
  const filter = phraseFilter(phrase);
  if (filter === null) return null;
  return (
    <a className="button-quiet" href={quotesLink(scope, filter)}>
      {words.phraseInTable}
    </a>
  );
}
