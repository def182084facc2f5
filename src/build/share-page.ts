/**
 * The small static page behind a shared link: link previews do not run scripts, so the quotation
 * stands in its head (Open Graph, JSON-LD) and body; a script of ours goes on to the page itself.
 * Everything that comes from articles is escaped here and nowhere else.
 */
import { hasSharePage } from '../export/has-share-page.ts';
import type { Article, Collection, Quotation } from '../schema/bundle.ts';

/** What a preview must say of words that are not somebody's own, verbatim. */
const kindNotes: Record<Quotation['kind'], string> = {
  speech: '',
  reported: '转述，非原话',
  term: '提法',
  title: '题名',
};

/** Above this many bytes a page shows the beginning of a long quotation and says so by an ellipsis. */
export const largestSharePage = 6000;
const shortened = 160;
/** A share page runs one script of ours, which goes on to the page. */
export const sharePagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'";

export interface SharedQuotation {
  quotation: Quotation;
  speaker: string | null;
  place: string | null;
  /** Article of the witness that the quotation is read by. */
  article: Article;
  /** What of the words and their speaker is not certain. */
  cautions: readonly string[];
  /** Title of the collection. */
  site: string;
  /** schema.org description of the quotation, or null for none. */
  structuredData: object | null;
}

/** The HTML of `q/<id>/index.html`; at most `largestSharePage` bytes as long as names and titles are sane. */
export function sharePage(shared: SharedQuotation): string {
  const whole = draw(shared, shared.quotation.text, shared.structuredData);
  if (new TextEncoder().encode(whole).length <= largestSharePage) return whole;
  // a quotation cut short is no data to pass on: the machine-readable form goes
  return draw(shared, `${[...shared.quotation.text].slice(0, shortened).join('')}……`, null);
}

function draw(shared: SharedQuotation, words: string, structuredData: object | null): string {
  const { quotation, article, site } = shared;
  const speaker = shared.speaker ?? '';
  const where = [quotation.said.date, shared.place].filter((part) => part !== null).join(' · ');
  const source = [article.publisher, article.title, article.published]
    .filter((part) => part !== null)
    .join(' · ');
  const kind = kindNotes[quotation.kind];
  const note = [kind, ...shared.cautions.filter((caution) => caution !== kind)]
    .filter((part) => part !== '')
    .join('；');
  const by =
    speaker === '' || note === '' ? clip(speaker, 60) || note : `${clip(speaker, 60)}（${note}）`;
  const title = clip([by, clip(words, 40)].filter((part) => part !== '').join('：'), 120);
  const open = `../../#/quote/${encodeURIComponent(quotation.id)}`;
  const meta = (property: string, content: string): string =>
    `<meta property="${property}" content="${escapeHtml(content)}">`;
  return `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(sharePagePolicy)}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)} | ${escapeHtml(clip(site, 60))}</title>
<link rel="canonical" href="./">
<link rel="stylesheet" href="../share.css">
${meta('og:type', 'article')}
${meta('og:site_name', clip(site, 60))}
${meta('og:title', title)}
${meta('og:description', words)}
<meta name="twitter:card" content="summary">
${structuredData === null ? '' : `<script type="application/ld+json">${escapeJson(structuredData)}</script>\n`}<script type="module" src="../open.js"></script>
</head>
<body>
<main>
<blockquote>${escapeHtml(words)}</blockquote>
<p>${escapeHtml([by, where].filter((part) => part !== '').join(' · '))}</p>
<p><cite>${escapeHtml(clip(source, 160))}</cite></p>
<p><a id="open" href="${escapeHtml(open)}">查看全文与出处</a></p>
</main>
</body>
</html>
`;
}

/** Files that every share page uses, by name inside `q/`. */
export const sharePageAssets = new Map([
  ['open.js', "location.replace(document.getElementById('open').href);\n"],
  [
    'share.css',
    `:root { color-scheme: light dark; }
body { max-width: 34em; margin: 12vh auto; padding: 0 1.5em; font: 1rem/1.8 system-ui, sans-serif; }
blockquote { margin: 0 0 1em; font: 1.4em/1.8 'Source Han Serif SC', 'Noto Serif CJK SC', 'Songti SC', SimSun, serif; }
p { margin: 0.3em 0; }
cite { font-style: normal; opacity: 0.75; }
`,
  ],
]);

/** The quotations that get a page, and a sentence about the others or null. */
export function sharedQuotations({ quotations }: Collection): {
  shared: readonly Quotation[];
  notice: string | null;
} {
  const shared = quotations.filter((quotation) => hasSharePage(quotation, quotations.length));
  if (shared.length === quotations.length) return { shared, notice: null };
  const notice = `share pages are written for the ${shared.length} verbatim quotations only, not for all ${quotations.length}`;
  return { shared, notice };
}

function clip(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
function escapeHtml(text: string): string {
  // NUL and a lone surrogate have no form in HTML
  return text
    .replace(/[&<>"']/g, (mark) => entities[mark] ?? mark)
    .replace(/[\0\p{Cs}]/gu, '\ufffd');
}

/** JSON inside a script element: no `<` may end it early. */
function escapeJson(value: object): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (mark) => {
    return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
