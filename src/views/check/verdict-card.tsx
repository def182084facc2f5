/** What is known of one pasted part, said first in words. */
import type { ReactNode } from 'react';
import { defaultFilters } from '../../search/filters.ts';
import { quotePhrase } from '../../search/query.ts';
import { formatRoute } from '../../store/format-route.ts';
import { longestQuery } from '../../store/parse-route.ts';
import { defaultQuery } from '../../store/route.ts';
import { mostListed, verdictName } from './check-report.ts';
import { MatchCard } from './verdict-match.tsx';
import type { Verdict } from './verdicts.ts';
import { useCheckWords } from './words.ts';

interface Props {
  verdict: Verdict;
  /** Counted from 1; null for the only one. */
  number: number | null;
}

export function VerdictCard({ verdict, number }: Props): ReactNode {
  const own = useCheckWords();
  const { kind, words, matches } = verdict;
  const listed = matches.slice(0, mostListed);
  const more = matches.length - listed.length;
  const filters = { ...defaultFilters, kind: [], q: quotePhrase(words).slice(0, longestQuery) };
  return (
    <section className={`verdict verdict-${kind}`}>
      <p className="verdict-words" lang="zh-Hans">
        {number !== null && <span className="verdict-number">{own.part(number)}</span>}
        <q>{words}</q>
      </p>
      <h2>
        <VerdictMark kind={kind} />
        {verdictName(verdict, own)}
      </h2>
      {kind === 'exact' && (
        <p className="quiet">
          {own.foundIn(matches.length)}
          {own.stop}
          {own.space}
          {own.exactNote}
        </p>
      )}
      {kind === 'near' && (
        <>
          <p>{own.nearNote}</p>
          <p className="check-legend">
            <ins>{own.addedMark}</ins> <del>{own.removedMark}</del>
          </p>
        </>
      )}
      {kind === 'absent' && <p>{own.absentNote}</p>}
      {kind === 'absent' && verdict.close && <p>{own.close}</p>}
      {kind === 'absent' && !verdict.close && matches.length > 0 && (
        <p className="quiet">{own.resembling}</p>
      )}
      {listed.length > 0 && (
        <ul className="check-matches">
          {listed.map((match) => (
            <MatchCard key={match.quotation.id} pasted={words} match={match} />
          ))}
        </ul>
      )}
      {more > 0 && (
        <p>
          <a href={formatRoute({ view: 'quotes', query: { ...defaultQuery, filters } })}>
            {own.more(more)}
          </a>
        </p>
      )}
    </section>
  );
}

/** A tick, a wave or a ring beside the words that say the same. */
function VerdictMark({ kind }: { kind: Verdict['kind'] }): ReactNode {
  const paths: Record<Verdict['kind'], string> = {
    exact: 'm3 8.5 3.2 3.2L13 4.8',
    near: 'M2 9.5c2-4 4-4 6-1.5s4 2.5 6-1.5',
    absent: 'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3Z',
    short: 'M4 8h8',
  };
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[kind]} fill="none" stroke="currentColor" strokeWidth="1.8" />
    </svg>
  );
}
