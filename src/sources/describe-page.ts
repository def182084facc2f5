/** The article's metadata from the lines around it and from what the file declares. What the page does not say is null. */
import type { RawMetadata, RawParagraph } from '../schema/raw-article.ts';
import { fold } from '../text/fold.ts';
import { detectScript } from './detect-script.ts';
import { bareNames, declaredAuthors, findByline } from './find-authors.ts';
import type { FoundBody } from './find-body.ts';
import { originalTitle } from './find-title.ts';
import { findPublication } from './find-publication.ts';
import { findSite } from './find-site.ts';
import { isComplete } from './is-complete.ts';
import { webAddress } from './declared-facts.ts';
import type { DeclaredFacts } from './line-hint.ts';
import type { PageLine } from './page-lines.ts';
import { printedDates } from './printed-date.ts';
import type { PageContent } from './read-page.ts';
import { splitColumn } from './split-column.ts';

export interface PageParts {
  lines: readonly PageLine[];
  body: FoundBody;
  /** Index of the headline among the lines, or -1. */
  title: number;
  paragraphs: readonly RawParagraph[];
  content: PageContent;
  frontMatter: ReadonlyMap<string, string>;
  cutOff: boolean;
  /** The repaired text of the whole page. */
  text: string;
}

export function describePage(parts: PageParts): Omit<RawMetadata, 'id' | 'source' | 'dropped'> {
  const { lines, body, paragraphs, content } = parts;
  const facts = withFrontMatter(content.facts, parts.frontMatter);
  const head = lines.slice(0, body.first).filter((_, i) => i !== parts.title);
  const tail = lines.slice(body.end);
  const opening = paragraphs.find((paragraph) => paragraph.role === 'body')?.text ?? '';
  const closing = paragraphs.findLast((paragraph) => paragraph.role === 'body')?.text ?? null;
  const title = headline(parts, facts, opening);
  const column = splitColumn(title);
  const ending = lines.slice(body.first, body.end).at(-1)?.printed ?? '';
  const publication = findPublication({
    head,
    tail,
    opening,
    closing: ending,
    story: paragraphs.slice(0, 5).map((paragraph) => paragraph.text),
    facts,
  });
  const found = findSite(lines, body, facts, title, column);
  // the source line gives the name in full: 某某谈网 for 某某谈
  const site = publication.publisher === `${found ?? ''}网` ? publication.publisher : found;
  const byline = findByline(
    [...head.slice(-40), ...insideNotes(parts), ...tail.slice(0, 15)].map((line) => line.printed),
    opening,
    ending,
  );
  return {
    title,
    column,
    // a column of comment named after a site is published by that site
    publisher:
      publication.publisher ??
      (column !== null && /[网網][评評]$/.test(column) ? column.slice(0, -1) : null) ??
      facts.siteName,
    authors:
      [byline.authors, declaredAuthors(facts.authors), bareNames(head.slice(-4))].find(
        (names) => names.length > 0,
      ) ?? [],
    affiliation: byline.affiliation,
    published: publication.published,
    reposted: publication.reposted,
    url: webAddress(facts.url) ? facts.url : null,
    site,
    script: detectScript(paragraphs.map((paragraph) => paragraph.text).join('')),
    complete: isComplete(closing, fold(ending), tail, content.format === 'html', parts.cutOff),
  };
}

/** By-lines that stand between the article's paragraphs. */
function insideNotes({ lines, body }: PageParts): PageLine[] {
  return lines.filter((_, i) => {
    const fate = body.fates[i];
    return (
      i >= body.first &&
      i < body.end &&
      fate !== undefined &&
      'reason' in fate &&
      fate.reason === 'metadata'
    );
  });
}

/** As printed. A page without a headline is named after its first words. */
function headline({ lines, title }: PageParts, facts: DeclaredFacts, opening: string): string {
  const printed = lines[title]?.printed ?? '';
  const label = originalTitle.exec(fold(printed))?.[0].length ?? 0;
  const line = printed
    .slice(label)
    .replace(/[[（(]复制链接[\])）]$/, '')
    .trim();
  if (line !== '') return withoutAddition(line, lines);
  const declared =
    facts.title ?? facts.windowTitle?.split(/ ?[_|｜] ?|[-—–](?=[^-—–]{2,12}$)/, 1)[0]?.trim();
  if (declared !== undefined && declared !== '') return declared;
  const words = opening.replace(/^[[【〔][^\]】〕]{1,8}[\]】〕] ?/, '');
  const first = /^[^。！？!?]{1,40}/.exec(words)?.[0] ?? '';
  if (first === '') return opening.slice(0, 40);
  // a sentence that is longer ends at its last clause
  const clause =
    first.length < 40 ? -1 : Math.max(...[...'，,；;：:'].map((mark) => first.lastIndexOf(mark)));
  return clause >= 8 ? first.slice(0, clause) : first;
}

/** `【某某化妆品】……`, where the page prints the original headline without the bracket: the bracket was added. */
function withoutAddition(title: string, lines: readonly PageLine[]): string {
  const rest = title.replace(/^[[【［][^\]】］]{2,12}[\]】］] ?/, '');
  if (rest === title) return title;
  const isOriginal = lines.some(({ folded }) => {
    const label = originalTitle.exec(folded)?.[0].length;
    return label !== undefined && folded.slice(label) === fold(rest);
  });
  return isOriginal ? rest : title;
}

/** Front matter of Markdown, in the keys that site generators use. */
function withFrontMatter(facts: DeclaredFacts, front: ReadonlyMap<string, string>): DeclaredFacts {
  if (front.size === 0) return facts;
  const get = (...keys: string[]): string | null =>
    keys.map((key) => front.get(key)).find((value) => value !== undefined) ?? null;
  const author = get('author', 'authors');
  return {
    title: get('title') ?? facts.title,
    windowTitle: facts.windowTitle,
    authors: author === null ? facts.authors : [author],
    publisher: get('publisher', 'source') ?? facts.publisher,
    siteName: get('site', 'site_name') ?? facts.siteName,
    published: printedDates(get('date', 'published') ?? '')[0]?.date ?? facts.published,
    url: get('url', 'link', 'canonical') ?? facts.url,
  };
}
