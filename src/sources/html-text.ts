/**
 * HTML to text content with a hint for every line, by a pure-JS parser: no DOM, nothing runs, nothing loads.
 * White space collapses as in a browser; blocks end lines; what a reader cannot see is left out.
 */
import { Parser } from 'htmlparser2';
import { declaredFacts, type MetaElement } from './declared-facts.ts';
import type { DeclaredFacts, LineHint } from './line-hint.ts';

export interface HtmlText {
  page: string;
  /** In order, not overlapping; lines without a hint are white space. */
  hints: LineHint[];
  facts: DeclaredFacts;
}

/** No page nests deeper; the parser's time grows with the square of the depth (htmlparser2 12.0.0). */
const maxDepth = 1000;
/** How much is parsed between two looks at the depth, in UTF-16 code units. */
const step = 4096;

const unseen = new Set(
  'script style template svg math iframe object noscript select datalist textarea video audio canvas'.split(
    ' ',
  ),
);
const blocks = new Set(
  'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);
const voids = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
const bold = new Set(['b', 'strong']);
const chromeTags = new Map<string, LineHint['chrome']>([
  ['nav', 'navigation'],
  ['footer', 'navigation'],
  ['aside', 'related'],
  ['form', 'navigation'],
  ['button', 'share'],
]);
/** Names that sites give to containers; matched as whole words of `id`, `class` and `role`. */
const chromeNames: [RegExp, NonNullable<LineHint['chrome']>][] = [
  [/(?:^|[ _-])(?:comments?|pinglun|reply|replies|discuss)(?:$|[ _-])/, 'comments'],
  [/(?:^|[ _-])(?:share|bdsharebuttonbox|social|sns)(?:$|[ _-])/, 'share'],
  [
    /(?:^|[ _-])(?:related|recommend|hotnews|sidebar|rank|tuijian|xgyd|ads?|advert)(?:$|[ _-])/,
    'related',
  ],
  [
    /(?:^|[ _-])(?:nav|navbar|navigation|menu|breadcrumbs?|crumbs?|footer|copyright|topbar|toolbar)(?:$|[ _-])/,
    'navigation',
  ],
];
const mainNames =
  /(?:^|[ _-])(?:articlebody|article-content|article_content|articlecontent|article-body|post-content|entry-content|content-article|trs_editor|rm_txt_con|text_con|detail-content|content_area|postmessage)(?:$|[ _-])|(?:^| )t_f(?:$| )|^postmessage_\d{1,12}$/;
const hiddenStyle = /display ?: ?none|visibility ?: ?hidden|font-size ?: ?0(?:px|pt|em)?(?:;|$)/;

interface Open {
  name: string;
  unseen: boolean;
  chrome: LineHint['chrome'];
  main: boolean;
  heading: number | null;
  bold: boolean;
  link: boolean;
  pre: boolean;
}

/** null where elements nest more than 1,000 deep. */
export function htmlText(html: string): HtmlText | null {
  const reader = new TextReader();
  const metas: MetaElement[] = [];
  const jsonLd: string[] = [];
  let canonical: string | null = null;
  let windowTitle = '';
  let collect: 'title' | 'json' | null = null;
  const stack: Open[] = [];
  const root: Open = {
    name: '',
    unseen: false,
    chrome: null,
    main: false,
    heading: null,
    bold: false,
    link: false,
    pre: false,
  };
  const top = (): Open => stack.at(-1) ?? root;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'meta' && metas.length < 500) metas.push(metaElement(attributes));
      if (name === 'link' && (attributes['rel'] ?? '').toLowerCase() === 'canonical')
        canonical ??= attributes['href'] ?? null;
      if (name === 'title' && !top().unseen) collect = 'title';
      if (name === 'script' && /ld\+json/i.test(attributes['type'] ?? '')) {
        collect = 'json';
        jsonLd.push('');
      }
      if (blocks.has(name)) reader.endLine(1);
      if (voids.has(name)) return;
      stack.push(opened(name, attributes, top()));
    },
    ontext(text) {
      if (collect === 'title') windowTitle = (windowTitle + text).slice(0, 500);
      else if (collect === 'json') jsonLd.push((jsonLd.pop() ?? '') + text);
      else if (!top().unseen) reader.add(text, top());
    },
    onclosetag(name) {
      if (name === 'title' || name === 'script') collect = null;
      if (blocks.has(name)) reader.endLine(1);
      if (top().name === name) stack.pop();
    },
  });
  for (let at = 0; at < html.length; at += step) {
    parser.write(html.slice(at, at + step));
    if (stack.length > maxDepth) return null;
  }
  parser.end();
  reader.endLine(1);
  return {
    page: reader.page,
    hints: reader.hints,
    facts: declaredFacts(metas, jsonLd, canonical, windowTitle.trim() || null),
  };
}

function metaElement(attributes: Record<string, string>): MetaElement {
  const name = attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? '';
  return { name: name.toLowerCase(), content: (attributes['content'] ?? '').trim().slice(0, 1000) };
}

function opened(name: string, attributes: Record<string, string>, parent: Open): Open {
  const names = `${attributes['id'] ?? ''} ${attributes['class'] ?? ''} ${attributes['role'] ?? ''}`
    .trim()
    .slice(0, 300)
    .toLowerCase();
  const hidden =
    unseen.has(name) ||
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    hiddenStyle.test((attributes['style'] ?? '').slice(0, 500).toLowerCase());
  const main =
    parent.main ||
    name === 'article' ||
    attributes['itemprop'] === 'articleBody' ||
    mainNames.test(names);
  // an article's own header is no navigation; the page's is
  const tagChrome = chromeTags.get(name) ?? (name === 'header' && !main ? 'navigation' : null);
  const named =
    name === 'body' || name === 'html'
      ? null
      : (chromeNames.find(([test]) => test.test(names))?.[1] ?? null);
  return {
    name,
    unseen: parent.unseen || hidden,
    chrome: parent.chrome ?? tagChrome ?? named,
    main,
    heading: /^h[1-6]$/.test(name) ? Number(name.charAt(1)) : parent.heading,
    bold: parent.bold || bold.has(name),
    link: parent.link || name === 'a',
    pre: parent.pre || name === 'pre',
  };
}

/** Gathers the lines; a line is everything between two block boundaries. */
class TextReader {
  readonly hints: LineHint[] = [];
  private readonly parts: string[] = [];
  private length = 0;
  private line = '';
  private words = 0;
  private boldWords = 0;
  private linkWords = 0;
  private first: Open | null = null;

  get page(): string {
    return this.parts.join('');
  }

  add(text: string, at: Open): void {
    if (at.pre) {
      const lines = text.split('\n');
      for (const [i, part] of lines.entries()) {
        if (i > 0) this.endLine(0);
        this.append(part, at);
      }
    } else this.append(text.replace(/[ \t\r\n\f]+/g, ' '), at);
  }

  private append(text: string, at: Open): void {
    const joined =
      (this.line === '' || this.line.endsWith(' ')) && text.startsWith(' ') ? text.slice(1) : text;
    const words = joined.replace(/\s/g, '').length;
    if (words > 0) this.first ??= at;
    this.words += words;
    if (at.bold) this.boldWords += words;
    if (at.link) this.linkWords += words;
    this.line += joined;
  }

  /** Ends the line if it has words; paragraphs stand apart by a blank line. */
  endLine(blank: 0 | 1): void {
    if (this.first !== null) {
      const start = this.length;
      const line = this.line.trimEnd();
      this.parts.push(line, blank === 1 ? '\n\n' : '\n');
      this.length += line.length + 1 + blank;
      this.hints.push({
        start,
        end: start + line.length,
        heading: this.first.heading,
        chrome: this.first.chrome,
        main: this.first.main,
        strong: this.boldWords === this.words,
        linked: this.linkWords / this.words,
      });
    }
    this.line = '';
    this.words = this.boldWords = this.linkWords = 0;
    this.first = null;
  }
}
