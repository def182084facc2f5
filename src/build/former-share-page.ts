/**
 * The page behind a shared link whose quotation moved or is gone: the link still opens the collection, which
 * tells of it. It holds no words: those withdrawn are not passed on by previews, and those moved stand on
 * the page of their own.
 */
import { escapeXml } from '../export/escape-xml.ts';
import type { Ledger, LedgerEntry } from '../schema/ledger.ts';
import { sharePagePolicy } from './share-page.ts';

/** Quotations of the ledger that the collection has no more, each with a page that tells of it. */
export function formerQuotations({ entries }: Ledger): LedgerEntry[] {
  return entries.filter(({ record, state }) => record === 'quotation' && state !== 'live');
}

/** The HTML of `q/<id>/index.html`. */
export function formerSharePage({ id, to }: LedgerEntry, site: string): string {
  const told = to === undefined ? '这条引语已经撤下' : '这条引语换了地址';
  const open = `../../#/quote/${encodeURIComponent(id)}`;
  return `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeXml(sharePagePolicy)}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${told} | ${escapeXml(site)}</title>
<link rel="canonical" href="${to === undefined ? './' : `../${encodeURIComponent(to)}/`}">
<link rel="stylesheet" href="../share.css">
<meta property="og:type" content="website">
<meta property="og:site_name" content="${escapeXml(site)}">
<meta property="og:title" content="${told}">
<script type="module" src="../open.js"></script>
</head>
<body>
<main>
<p>${told}</p>
<p><a id="open" href="${escapeXml(open)}">${to === undefined ? '查看说明' : '查看这条引语'}</a></p>
</main>
</body>
</html>
`;
}
