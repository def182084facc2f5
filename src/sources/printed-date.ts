/** Dates as page headers print them (2024-09-13, 2021年6月8日, 2023.05.04), as EDTF civil dates. */
import { civil, dateSpan } from '../text/civil-date.ts';

export interface PrintedDate {
  /** EDTF day or month; null where the digits name no day of the calendar. */
  date: string | null;
  /** Span of the printed date and a time of day right after it, in the text given. */
  start: number;
  end: number;
}

const pattern =
  /(?<!\d)((?:19|20)\d{2}) ?(?:年|[-/.]) ?(\d{1,2})(?: ?(?:月|[-/.]) ?(\d{1,2})(?!\d)日?| ?月)(?:[ t]{1,3}\d{1,2}:\d{2}(?::\d{2})?)?/g;

/** Every date in `folded` (see `fold`), in order. At most 20, which is more than any header prints. */
export function printedDates(folded: string): PrintedDate[] {
  const found: PrintedDate[] = [];
  for (const match of folded.matchAll(pattern)) {
    const date = civil(
      Number(match[1]),
      Number(match[2]),
      match[3] === undefined ? undefined : Number(match[3]),
    );
    found.push({
      date: dateSpan(date) === null ? null : date,
      start: match.index,
      end: match.index + match[0].length,
    });
    if (found.length === 20) break;
  }
  return found;
}
