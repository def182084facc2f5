/** Everything the pipeline finds in one article on its own; independent of the other articles, so it can run in parallel. */
import type { RawArticle } from '../schema/raw-article.ts';
import type { FoundQuotation, FoundSaid, FoundVisit } from './found.ts';
import { extractQuotations } from './quotations/extract-quotations.ts';
import { locateQuotations } from './said/locate-quotations.ts';
import { findVisits } from './visits/find-visits.ts';
import { readArticle } from './visits/read-article.ts';
import { readStops } from './visits/read-stops.ts';

export interface ArticleFindings {
  quotations: FoundQuotation[];
  /** In the order of `quotations`. */
  said: FoundSaid[];
  visits: FoundVisit[];
}

export function extractArticle(article: RawArticle): ArticleFindings {
  const quotations = extractQuotations(article);
  // places, dates and stops are looked for once and serve both the visits and the quotations
  const read = readArticle(article);
  const stops = readStops(read);
  const visits = findVisits(article, stops);
  const said = locateQuotations(article, quotations, visits, read, stops);
  return { quotations, visits, said };
}
