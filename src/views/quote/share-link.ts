/** The address to share: a small static page for each quotation, beside the page's own document. */
import { hasSharePage } from '../../export/has-share-page.ts';
import type { Quotation } from '../../schema/bundle.ts';
import { formatRoute } from '../../store/format-route.ts';

/**
 * @param all how many quotations the collection holds: of a very large one not all have a page of their own,
 *   and the others are shared by their address in the page
 * @param base the document's address; what follows its folder does not matter
 */
export function shareLink(
  { id, kind }: Pick<Quotation, 'id' | 'kind'>,
  all: number,
  base: string,
): string {
  const address = hasSharePage({ kind }, all)
    ? `q/${encodeURIComponent(id)}/`
    : formatRoute({ view: 'quote', id });
  return new URL(address, base.replace(/[?#].*$/s, '')).href;
}
