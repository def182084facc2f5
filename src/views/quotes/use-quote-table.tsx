/** The table model: the rows of the page that the address asks for. */
import { createColumnHelper, useTable, type ReactTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Quotation } from '../../schema/bundle.ts';
import type { Library } from '../../store/library.ts';
import { sortColumns, type QuotesQuery, type SortColumn } from '../../store/route.ts';
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

const cells: Readonly<Record<SortColumn, (props: QuoteRow) => React.ReactNode>> = {
  text: TextCell,
  speaker: SpeakerCell,
  place: PlaceCell,
  date: DateCell,
  themes: ThemesCell,
  article: ArticleCell,
};

const helper = createColumnHelper<typeof features, QuoteRow>();

const columns = helper.columns(
  sortColumns.map((column) => {
    const Cell = cells[column];
    return helper.display({
      id: column,
      cell: ({ row }) => <Cell {...row.original} />,
    });
  }),
);

/** `rows`: all rows of the result, in order; the table holds those of the page that is shown. */
export function useQuoteTable(
  library: Library,
  rows: readonly number[],
  { page, size }: QuotesQuery,
): ReactTable<typeof features, QuoteRow> {
  const data = useMemo(() => {
    const pages = Math.max(1, Math.ceil(rows.length / size));
    const first = (Math.min(page, pages) - 1) * size;
    return rows
      .slice(first, first + size)
      .map((row): QuoteRow => ({ row, quotation: quotationAt(library, row) }));
  }, [library, rows, page, size]);
  return useTable({ features, columns, data, getRowId: ({ quotation }) => quotation.id });
}
