/** What a file's format says of a stretch of its text, beyond the words: for HTML the element it stands in. */

export interface LineHint {
  /** Half-open span in the page's own text, UTF-16 code units. */
  start: number;
  end: number;
  /** `h1` to `h6` as 1 to 6, else null. */
  heading: number | null;
  /** Stands in nav, header, footer, aside, form or a container named after them. */
  chrome: 'navigation' | 'comments' | 'share' | 'related' | null;
  /** Stands in the element that holds the article. */
  main: boolean;
  /** All words are bold: an author's heading if the line is short. */
  strong: boolean;
  /** Share of the characters that are links, 0 to 1. */
  linked: number;
}

/** What a file says of itself outside its text (meta elements, JSON-LD, front matter), as printed; null where silent. */
export interface DeclaredFacts {
  title: string | null;
  /** The `<title>` element, which may carry the site's name. */
  windowTitle: string | null;
  authors: string[];
  publisher: string | null;
  siteName: string | null;
  published: string | null;
  url: string | null;
}

export const noFacts: DeclaredFacts = {
  title: null,
  windowTitle: null,
  authors: [],
  publisher: null,
  siteName: null,
  published: null,
  url: null,
};
