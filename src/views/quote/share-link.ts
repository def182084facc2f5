/** The address to share: a small static page for each quotation, beside the page's own document. */

/** `base` is the document's address; what follows its folder does not matter. */
export function shareLink(id: string, base: string): string {
  return new URL(`q/${encodeURIComponent(id)}/`, base.replace(/[?#].*$/s, '')).href;
}
