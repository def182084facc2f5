/**
 * Takes out forum tags ([b], [backcolor=…]), left-over HTML tags and literal entities, each as an edit.
 * A tag that the page's end cuts off ("[backcolor=transparent !im") goes too, and is reported.
 */
import { fold } from '../text/fold.ts';
import { replace, type Replacement, type TrackedText } from '../text/tracked-text.ts';

export interface StrippedMarkup {
  tracked: TrackedText;
  /** The last tag of the text breaks off: the copy is incomplete. */
  cutOff: boolean;
}

/** Tags of Discuz, phpBB and UBB that stand alone or carry no words of their own. */
const forumTags =
  'b|i|u|s|p|h[1-6]|em|strong|sub|sup|font|color|backcolor|size|face|align|left|right|center|justify|indent|float|url|email|quote|code|list|table|tr|td|th|hr|br|img|attach|attachimg|media|flash|audio|video|free|hide|password|index|page|postbg|style|span|div|\\*';
const htmlTags =
  'a|abbr|article|aside|b|bdo|big|blockquote|body|br|button|center|code|div|em|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|label|li|link|main|meta|nav|noscript|ol|option|p|pre|script|section|select|small|span|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|title|tr|u|ul|xmp|o:p';

/** `[img]address[/img]`: the address is no words of the article. Bounded, hence linear. */
const withContent =
  /\[(img|attach|attachimg|media|flash|audio|video)(?:=[^[\]\n]{0,200})?\][^[\]\n]{0,500}\[\/\1\]/g;
const forumTag = new RegExp(
  `\\[/?(?:${forumTags})(?:=[^\\[\\]\\n]{0,200}| [^\\[\\]\\n]{0,200})?\\]`,
  'g',
);
const htmlTag = new RegExp(`</?(?:${htmlTags})(?:[ \\t/][^<>\\n]{0,500})?>`, 'g');
const comment = /<!--[^<>\n]{0,500}-->/g;
const entity =
  /&(?:nbsp|ensp|emsp|thinsp|amp|lt|gt|quot|ldquo|rdquo|lsquo|rsquo|middot|mdash|hellip|#\d{2,5});/g;
/** A tag with a value that starts on the line and never ends. */
const cutTag = new RegExp(`\\[/?(?:${forumTags})(?:=[^\\[\\]\\n]{0,200})?$`);

const entityChars: Record<string, string> = {
  '&nbsp;': ' ',
  '&ensp;': ' ',
  '&emsp;': ' ',
  '&thinsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&lsquo;': '‘',
  '&rsquo;': '’',
  '&middot;': '·',
  '&mdash;': '—',
  '&hellip;': '…',
};

function entityChar(name: string): string {
  const known = entityChars[name];
  if (known !== undefined) return known;
  const code = Number(name.slice(2, -1));
  // control characters and halves of surrogate pairs stay as they are printed
  return code < 32 || (code >= 0xd800 && code < 0xe000) || code > 0xffff
    ? name
    : String.fromCharCode(code);
}

/** Text and edits after all tags and entities; `cutOff` only for a tag name the text has used whole before. */
export function stripMarkup(before: TrackedText): StrippedMarkup {
  // folding lowers the case and keeps offsets; its quotation marks do not matter inside tags
  const folded = fold(before.text);
  const found: Replacement[] = [];
  const add = (start: number, end: number, put: string): void => {
    found.push({ start, end, with: put, kind: 'markup', grade: 'exact' });
  };
  if (folded.includes('[')) {
    for (const m of folded.matchAll(withContent)) add(m.index, m.index + m[0].length, '');
    for (const m of folded.matchAll(forumTag)) add(m.index, m.index + m[0].length, '');
  }
  if (before.text.includes('<')) {
    for (const m of folded.matchAll(htmlTag)) add(m.index, m.index + m[0].length, '');
    for (const m of folded.matchAll(comment)) add(m.index, m.index + m[0].length, '');
  }
  if (before.text.includes('&')) {
    for (const m of before.text.matchAll(entity)) {
      const put = entityChar(m[0]);
      if (put !== m[0]) add(m.index, m.index + m[0].length, put);
    }
  }
  const cutOff = cutTags(before.text, folded, add);
  return { tracked: replace(before, withoutOverlaps(found)), cutOff };
}

/** Lines that end inside a tag, if the same tag stands whole elsewhere: then it is mark-up, not an author's bracket. */
function cutTags(
  printed: string,
  folded: string,
  add: (start: number, end: number, put: string) => void,
): boolean {
  let cut = false;
  for (let open = folded.lastIndexOf('['), tries = 0; open >= 0 && tries < 8; tries++) {
    const newline = folded.indexOf('\n', open);
    const end = open + printed.slice(open, newline < 0 ? undefined : newline).trimEnd().length;
    const tag = end - open <= 220 ? cutTag.exec(folded.slice(open, end)) : null;
    const name = tag === null ? '' : (/^\[\/?[a-z0-9*]+/.exec(tag[0])?.[0] ?? '');
    if (
      name.length >= 2 &&
      folded.indexOf(']', folded.indexOf(name)) < open &&
      folded.indexOf(name) < open
    ) {
      add(open, end, '');
      cut = true;
    }
    open = open === 0 ? -1 : folded.lastIndexOf('[', open - 1);
  }
  return cut;
}

/** Sorted; of two that overlap the one that starts first stays. */
function withoutOverlaps(found: Replacement[]): Replacement[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let done = 0;
  return found.filter((edit) => {
    if (edit.start < done) return false;
    done = edit.end;
    return true;
  });
}
