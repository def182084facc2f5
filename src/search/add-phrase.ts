/** Narrowing a search as typed by one phrase more, so that it is still read as it was. */
import { parseQuery, type QueryTerm } from './query.ts';

/**
 * `typed` with a quoted `phrase` as one group more; null where no order of the two is read so (an "or" or an
 * opening mark at its end would take the phrase in, one at its beginning would join it).
 */
export function addPhrase(typed: string, phrase: string): string | null {
  const both = sorted([...parseQuery(typed).groups, ...parseQuery(phrase).groups]);
  const orders = [`${typed.trim()} ${phrase}`, `${phrase} ${typed.trim()}`];
  return orders.find((order) => sorted(parseQuery(order).groups) === both) ?? null;
}

const sorted = (groups: readonly (readonly QueryTerm[])[]): string =>
  groups
    .map((group) => JSON.stringify(group.map(({ text, excluded }) => [text, excluded])))
    .sort()
    .join();
