/** What the builder makes of one page, in the terms of the gold. */
import type { Attribution, QuotationKind } from '../../schema/bundle.ts';
import type { RawArticle } from '../../schema/raw-article.ts';
import type { FoundQuotation, FoundSaid, FoundVisit, PlaceStep } from '../../pipeline/found.ts';

export interface PredictedQuote {
  text: string;
  /** Offsets in the paragraphs joined by line feeds. */
  start: number;
  end: number;
  kind: QuotationKind;
  speaker: string | null;
  attribution: Attribution;
  date: string | null;
  /** The text says the date, so that a finer one than the gold's may stand. */
  dateShown: boolean;
  /** Names of the place's steps, deepest first. */
  place: string[];
}

export interface PredictedVisit {
  place: string[];
  date: string | null;
  dates: string[];
  visitor: string;
}

export interface PredictedPage {
  article: RawArticle;
  /** Paragraphs joined by line feeds. */
  text: string;
  quotes: PredictedQuote[];
  visits: PredictedVisit[];
}

export function predictedPage(
  article: RawArticle,
  found: {
    quotations: readonly FoundQuotation[];
    said: readonly FoundSaid[];
    visits: readonly FoundVisit[];
  },
): PredictedPage {
  const offsets: number[] = [];
  let length = 0;
  for (const paragraph of article.paragraphs) {
    offsets.push(length);
    length += paragraph.text.length + 1;
  }
  const text = article.paragraphs.map((paragraph) => paragraph.text).join('\n');
  return {
    article,
    text,
    quotes: found.quotations.map((quotation, i) => {
      const from = offsets[quotation.ref.paragraph] ?? 0;
      const start = from + quotation.ref.start;
      const end = from + quotation.ref.end;
      const said = found.said[i];
      return {
        text: text.slice(start, end),
        start,
        end,
        kind: quotation.kind,
        speaker: quotation.speaker?.name ?? null,
        attribution: quotation.attribution,
        date: said?.date ?? null,
        dateShown: said?.evidence.some((evidence) => evidence.fact === 'date') ?? false,
        place: names(said?.place ?? null),
      };
    }),
    visits: found.visits.map((visit) => ({
      place: names(visit.place),
      date: visit.date,
      dates: visit.otherDates,
      visitor: visit.visitor.name,
    })),
  };
}

function names(place: readonly PlaceStep[] | null): string[] {
  return (place ?? []).map((step) => step.name).toReversed();
}
