/** Concordance: every hit on a line of its own, aligned, with the words that stand beside it. */
import { useMemo, type ReactNode } from 'react';
import type { Filters } from '../../search/filters.ts';
import { addPhrase } from '../../search/add-phrase.ts';
import { concordanceOrders, type ConcordanceOrder } from '../../search/concordance-orders.ts';
import type { QuestionOf } from '../../search/search-questions.ts';
import { formatRoute } from '../../store/format-route.ts';
import { longestQuery } from '../../store/parse-route.ts';
import { defaultQuery } from '../../store/route.ts';
import { fieldsAsked, type Settled } from '../../store/searching.ts';
import { useApp, useLibrary } from '../app-context.ts';
import { useResults } from '../quotes/use-results.ts';
import { useAnswer } from '../use-answer.ts';
import './concordance.css';
import { KwicTable } from './kwic-table.tsx';
import { NeighbourList } from './neighbour-list.tsx';
import { PageLinks } from './page-links.tsx';
import { useConcordanceWords } from './words.ts';

interface Props {
  filters: Filters;
  order: ConcordanceOrder;
  page: number;
}

const linesOnPage = 50;
/** Characters on either side: what a wide screen shows. */
const width = 30;

export default function ConcordancePage(props: Props): ReactNode {
  const own = useConcordanceWords();
  const settled = useApp((state) => state.settled);
  const q = props.filters.q.trim();
  const filters = { ...props.filters };
  return (
    <div className="concordance-page">
      <p className="back">
        <a href={formatRoute({ view: 'quotes', query: { ...defaultQuery, filters } })}>
          ← {own.back}
        </a>
      </p>
      <h1 tabIndex={-1}>{q === '' ? own.hit : own.heading(q)}</h1>
      {q === '' && <p>{own.empty}</p>}
      {q !== '' &&
        (settled === null || settled.hits === null ? (
          <p role="status" aria-busy="true">
            {own.searching}
          </p>
        ) : (
          <Lines {...props} settled={settled} />
        ))}
    </div>
  );
}

function Lines({ order, page, settled }: Props & { settled: Settled }): ReactNode {
  const own = useConcordanceWords();
  const library = useLibrary();
  const { rows } = useResults(library, settled);
  const { filters } = settled.query;
  const { q, fields } = filters;
  const asked = useMemo(() => {
    const within = new Uint8Array(library.facets.rows);
    for (const row of rows) within[row] = 1;
    return { query: q, fields: fieldsAsked(fields), rows: Uint32Array.from(rows), within };
  }, [library, rows, q, fields]);
  const question = useMemo<QuestionOf<'concordance'>>(
    () => ({
      kind: 'concordance',
      query: asked.query,
      fields: asked.fields,
      rows: asked.rows,
      order,
      from: (page - 1) * linesOnPage,
      count: linesOnPage,
      width,
    }),
    [asked, order, page],
  );
  const beside = useMemo<QuestionOf<'neighbours'>>(
    () => ({ kind: 'neighbours', query: asked.query, fields: asked.fields, within: asked.within }),
    [asked],
  );
  const found = useAnswer<'concordance'>(question);
  const neighbours = useAnswer<'neighbours'>(beside);
  if (found === null) {
    return (
      <p role="status" aria-busy="true">
        {own.searching}
      </p>
    );
  }
  const { total, documents, lines } = found.answer;
  const pages = Math.max(1, Math.ceil(total / linesOnPage));
  const elsewhere = found.question.rows.length - documents;
  return (
    <>
      <p role="status" className="concordance-count">
        {total === 0 ? own.none : own.lines(total, documents)}
        {elsewhere > 0 && <span className="quiet"> {own.elsewhere(elsewhere)}</span>}
      </p>
      <div className="concordance-columns">
        <section aria-label={own.caption} className="concordance-lines">
          <nav className="concordance-orders" aria-label={own.order}>
            {concordanceOrders.map((one) => (
              <a
                key={one}
                href={formatRoute({ view: 'words', filters, order: one, page: 1 })}
                aria-current={one === order ? true : undefined}
              >
                {own.orders[one]}
              </a>
            ))}
          </nav>
          {lines.length > 0 && <KwicTable lines={lines} />}
          <PageLinks
            page={Math.min(page, pages)}
            pages={pages}
            linkTo={(to) => formatRoute({ view: 'words', filters, order, page: to })}
          />
        </section>
        <NeighbourList
          neighbours={neighbours?.answer ?? null}
          linkTo={(phrase) => {
            const narrowed = addPhrase(q, phrase);
            return narrowed === null || narrowed.length > longestQuery
              ? null
              : formatRoute({
                  view: 'words',
                  filters: { ...filters, q: narrowed },
                  order,
                  page: 1,
                });
          }}
        />
      </div>
    </>
  );
}
