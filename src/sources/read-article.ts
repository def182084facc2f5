/**
 * One saved page to one cleaned article: decode, repair, strip, find the body, find the metadata.
 * The order matters: byte damage must be mended before anything folds, strips or splits the text.
 */
import type { RawArticle, RawMetadata, RawParagraph } from '../schema/raw-article.ts';
import { hashId, sha256Hex } from '../text/hash.ts';
import { tracked, type TrackedText } from '../text/tracked-text.ts';
import { repairByteShift } from './byte-shift/repair-byte-shift.ts';
import { decodeBytes } from './decode.ts';
import { describePage } from './describe-page.ts';
import { findBody } from './find-body.ts';
import { findTitle } from './find-title.ts';
import { gatherParagraphs } from './gather-paragraphs.ts';
import type { LineHint } from './line-hint.ts';
import { markLostCharacters } from './mark-lost-characters.ts';
import { pageLines } from './page-lines.ts';
import { pageOffsets } from './page-offsets.ts';
import { readPage, type PageContent } from './read-page.ts';
import { stripDoubledCommas } from './strip-doubled-commas.ts';
import { stripGlosses } from './strip-glosses.ts';
import { stripMarkdown } from './strip-markdown.ts';
import { stripMarkup } from './strip-markup.ts';
import { unwrapLines } from './unwrap-lines.ts';

export interface SourceFile {
  /** Path relative to the input folder, with `/`. */
  name: string;
  bytes: Uint8Array;
}

export type ReadArticle = { ok: true; article: RawArticle } | { ok: false; reason: string };

/** Largest file read, in bytes: ten times the largest article page met. */
export const largestFile = 8_000_000;
export const tooLarge = `The file is larger than ${largestFile / 1_000_000} MB.`;
/** Longest text content, in UTF-16 code units, and longest line count. */
const maxText = 2_000_000;
const maxLines = 60_000;

const refusals = {
  empty: 'The file is empty.',
  binary: 'The file is not text: it looks like an image, an archive or another binary format.',
  'unknown-encoding': 'The text is in no encoding known here (UTF-8, UTF-16, GB 18030, Big5).',
} as const;

/** `reason` is a sentence in plain English for the report. Never throws on any bytes. */
export function readArticle(file: SourceFile): ReadArticle {
  const refuse = (reason: string): ReadArticle => ({ ok: false, reason });
  if (file.bytes.length > largestFile) return refuse(tooLarge);
  const decoded = decodeBytes(file.bytes);
  if (!decoded.ok) return refuse(refusals[decoded.reason]);
  const content = readPage(file.name, decoded.text);
  if (content === null) return refuse('The page nests its elements too deeply to be an article.');
  if (content.page.length > maxText)
    return refuse(`The page holds more than ${maxText / 1_000_000} million characters of text.`);
  if (tooManyLines(content.page)) return refuse(`The page has more than ${maxLines} lines.`);
  const article = cleanArticle(content);
  if (article === null)
    return refuse('No article text was found: the page holds no running Chinese text.');
  const metadata: RawMetadata = {
    id: hashId(file.bytes),
    ...article.metadata,
    source: { name: file.name, bytes: file.bytes.length, sha256: sha256Hex(file.bytes) },
    dropped: article.dropped,
  };
  return { ok: true, article: { metadata, paragraphs: article.paragraphs, page: content.page } };
}

function tooManyLines(page: string): boolean {
  let lines = 0;
  for (let at = page.indexOf('\n'); at >= 0; at = page.indexOf('\n', at + 1))
    if (++lines > maxLines) return true;
  return false;
}

interface CleanArticle {
  metadata: Omit<RawMetadata, 'id' | 'source' | 'dropped'>;
  paragraphs: RawParagraph[];
  dropped: RawMetadata['dropped'];
}

function cleanArticle(content: PageContent): CleanArticle | null {
  const shifted = markLostCharacters(repairByteShift(tracked(content.page)));
  const repaired = stripDoubledCommas(stripGlosses(shifted));
  const markdown = content.format === 'markdown' ? stripMarkdown(repaired) : null;
  const { tracked: plain, cutOff } = stripMarkup(markdown?.tracked ?? repaired);
  const whole = content.format === 'html' ? plain : unwrapLines(plain);
  const hints = hintsFor(
    content,
    markdown?.headings ?? new Map<number, number>(),
    markdown?.tracked ?? null,
  );
  const offsets = pageOffsets(whole);
  const lines = pageLines(
    whole.text,
    hintFinder(hints, (offset) => offsets.start(offset)),
  );
  const title = findTitle(lines, content.facts);
  const body = findBody(lines, title);
  if (body.end === body.first) return null;
  const gathered = gatherParagraphs(content.page, whole, lines, body.fates);
  if (!gathered.paragraphs.some((paragraph) => paragraph.role === 'body')) return null;
  const metadata = describePage({
    lines,
    body,
    title,
    paragraphs: gathered.paragraphs,
    content,
    frontMatter: markdown?.frontMatter ?? new Map<string, string>(),
    cutOff,
    text: whole.text,
  });
  return { metadata, paragraphs: gathered.paragraphs, dropped: gathered.dropped };
}

/** Markdown's headings as hints; for HTML the hints it came with. */
function hintsFor(
  content: PageContent,
  headings: Map<number, number>,
  stripped: TrackedText | null,
): LineHint[] {
  if (stripped === null || headings.size === 0) return content.hints;
  const offsets = pageOffsets(stripped);
  return [...headings].map(([at, heading]) => {
    const line = stripped.text.slice(at, at + 300).split('\n', 1)[0] ?? '';
    const found = { heading, chrome: null, main: false, strong: false, linked: 0 };
    return { start: offsets.start(at), end: offsets.end(at + line.length), ...found };
  });
}

/** Hints are sorted; the lines ask in order, but any order is answered. */
function hintFinder(
  hints: readonly LineHint[],
  pageOffset: (offset: number) => number,
): (offset: number) => LineHint | null {
  return (offset) => {
    const at = pageOffset(offset);
    let low = 0;
    let high = hints.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((hints[middle]?.end ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const hint = hints[low];
    return hint !== undefined && hint.start <= at ? hint : null;
  };
}
