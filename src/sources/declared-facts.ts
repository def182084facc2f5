/** What an HTML page declares about itself: meta elements, JSON-LD, canonical address. Hostile input: only strings are taken. */
import { printedDates } from './printed-date.ts';
import type { DeclaredFacts } from './line-hint.ts';

export interface MetaElement {
  /** property, name or itemprop, in lower case. */
  name: string;
  content: string;
}

/** Names in order of trust. */
const metaNames = {
  title: ['og:title', 'citation_title', 'twitter:title', 'articletitle'],
  author: ['author', 'article:author', 'citation_author', 'og:article:author'],
  publisher: ['contentsource', 'source', 'citation_publisher', 'article:publisher'],
  siteName: ['og:site_name', 'application-name', 'sitename'],
  published: [
    'article:published_time',
    'og:published_time',
    'datepublished',
    'pubdate',
    'publishdate',
    'citation_publication_date',
    'og:release_date',
    'firstcreationtime',
  ],
  url: ['og:url', 'citation_public_url'],
} as const;

const articleTypes = new Set([
  'NewsArticle',
  'Article',
  'BlogPosting',
  'ReportageNewsArticle',
  'OpinionNewsArticle',
]);

export function declaredFacts(
  metas: readonly MetaElement[],
  jsonLd: readonly string[],
  canonical: string | null,
  windowTitle: string | null,
): DeclaredFacts {
  const news = jsonLd.map(newsArticle).find((found) => found !== null) ?? {};
  const meta = (names: readonly string[]): string | null => {
    for (const name of names) {
      const found = metas.find((one) => one.name === name && one.content !== '');
      if (found !== undefined) return found.content;
    }
    return null;
  };
  const authors = names(news['author']);
  const declared = meta(metaNames.author);
  return {
    title: text(news['headline']) ?? meta(metaNames.title),
    windowTitle,
    authors: authors.length > 0 ? authors : declared === null ? [] : [declared],
    publisher: names(news['publisher'])[0] ?? meta(metaNames.publisher),
    siteName: meta(metaNames.siteName),
    published: day(text(news['datePublished'])) ?? day(meta(metaNames.published)),
    url: [canonical, meta(metaNames.url), text(news['url'])].find((url) => webAddress(url)) ?? null,
  };
}

export function webAddress(url: string | null): url is string {
  return url !== null && url.length <= 2000 && /^https?:\/\/[^\s<>"]{3,}$/i.test(url);
}

/** The day a page declares. An ISO time keeps the day it prints: its own offset, not ours. */
function day(printed: string | null): string | null {
  if (printed === null) return null;
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(printed);
  const spelt = compact === null ? printed : `${compact[1]}-${compact[2]}-${compact[3]}`;
  return printedDates(spelt.slice(0, 40))[0]?.date ?? null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 1000) : null;
}

/** Names of a person, an organisation, or a list of them. */
function names(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value];
  return list.flatMap((one) => text(isRecord(one) ? one['name'] : one) ?? []);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first article of a JSON-LD script; broken JSON is as good as none. */
function newsArticle(source: string): Record<string, unknown> | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(source.slice(0, 200_000));
  } catch {
    return null;
  }
  const graph = isRecord(parsed) && Array.isArray(parsed['@graph']) ? parsed['@graph'] : parsed;
  const list: unknown[] = Array.isArray(graph) ? graph.slice(0, 100) : [graph];
  for (const one of list) {
    if (
      isRecord(one) &&
      [one['@type']].flat().some((type) => typeof type === 'string' && articleTypes.has(type))
    ) {
      return one;
    }
  }
  return null;
}
