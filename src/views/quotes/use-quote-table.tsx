/** The table model: rows in the order and on the page that the address asks for. */
import { createColumnHelper, useTable, type ReactTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Quotation } from '../../schema/bundle.ts';
import type { Library } from '../../store/library.ts';
import type { Language } from '../../store/preferences.ts';
import { sortColumns, type QuotesQuery, type SortColumn } from '../../store/route.ts';
import { ranksOf } from '../../store/sort-rows.ts';
import { features } from './table-features.ts';
import {
  ArticleCell,
  DateCell,
  PlaceCell,
  SpeakerCell,
  TextCell,
  ThemesCell,
} from './quote-cells.tsx';
import { quotationAt } from './use-results.ts';

export interface QuoteRow {
  /** Index into `collection.quotations`. */
  row: number;
  quotation: Quotation;
}

const cells: Readonly<Record<SortColumn, (props: { quotation: Quotation }) => React.ReactNode>> = {
  text: TextCell,
  speaker: SpeakerCell,
  place: PlaceCell,
  date: DateCell,
  themes: ThemesCell,
  article: ArticleCell,
};

const helper = createColumnHelper<typeof features, QuoteRow>();

export function useQuoteTable(
  library: Library,
  rows: readonly number[],
  { sort, page, size }: QuotesQuery,
  language: Language,
): ReactTable<typeof features, QuoteRow> {
  const data = useMemo(
    () => rows.map((row): QuoteRow => ({ row, quotation: quotationAt(library, row) })),
    [library, rows],
  );
  const columns = useMemo(
    () =>
      helper.columns(
        sortColumns.map((column) => {
          const Cell = cells[column];
          return helper.accessor(({ row }) => ranksOf(library, column, language)[row], {
            id: column,
            sortFn: 'basic',
            sortUndefined: 'last',
            cell: ({ row }) => <Cell quotation={row.original.quotation} />,
          });
        }),
      ),
    [library, language],
  );
  const pages = Math.max(1, Math.ceil(rows.length / size));
  return useTable({
    features,
    columns,
    data,
    getRowId: ({ quotation }) => quotation.id,
    autoResetPageIndex: false,
    state: {
      sorting: [{ id: sort.column, desc: sort.descending }],
      pagination: { pageIndex: Math.min(page, pages) - 1, pageSize: size },
    },
  });
}
