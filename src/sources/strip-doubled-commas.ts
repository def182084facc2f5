/**
 * Takes out the commas that some mirrors put before every other mark (`走进社区,。`, `老人,、孩子`). A typing slip
 * stays: only a page that does it throughout is touched.
 */
import { replace, type Replacement, type TrackedText } from '../text/tracked-text.ts';

const doubled = /[,，](?=[,，。、;；:：!！?？])/g;
/** Nobody writes these two; `,,` alone could be a list of empty fields. */
const telling = /[,，][。、]/g;
const stops = /[。、]/g;
const FEWEST = 4;
/** Share of the page's 。 and 、 that have a comma before them. */
const SHARE = 0.3;

/** Whether the page has a comma before other marks throughout. */
export function doublesCommas(text: string): boolean {
  const found = text.match(telling)?.length ?? 0;
  return found >= FEWEST && found >= SHARE * (text.match(stops)?.length ?? 0);
}

/** Removes each comma that stands before another mark, on pages that do so throughout; grade exact. */
export function stripDoubledCommas(page: TrackedText): TrackedText {
  if (!doublesCommas(page.text)) return page;
  const replacements = Array.from(page.text.matchAll(doubled), ({ index }): Replacement => ({
    start: index,
    end: index + 1,
    with: '',
    kind: 'markup',
    grade: 'exact',
  }));
  return replace(page, replacements);
}
