/** Which quotations have a static page of their own to share; the build that writes it and the page that links to it agree here. */
import type { Quotation } from '../schema/bundle.ts';

/** Above this many quotations only verbatim speech gets pages: hosts bound the number of files. */
const MOST = 20_000;

/** @param all how many quotations the collection holds */
export function hasSharePage({ kind }: Pick<Quotation, 'kind'>, all: number): boolean {
  return all <= MOST || kind === 'speech';
}
