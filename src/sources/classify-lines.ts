/** Why each line of a page cannot be the article's, judged by the line and by the lines beside it; null where it may be. */
import { foldWords } from '../text/fold.ts';
import { classifyLine, type LineClass } from './classify-line.ts';
import { isSentenceEnd, type PageLine } from './page-lines.ts';

/** `isRepeat`: the page prints the line more than once, so that it parts nothing. */
export type Classes = ((LineClass & { isRepeat?: true }) | null)[];

/** A line as long as this that stands this often on a page is the text of its pictures. */
const PICTURE_TEXT = { han: 8, times: 3 } as const;
/** Words of a summary that stand in the article too. */
const SUMMARY_PROBE = 16;

/** `title` is the line that prints the headline, or -1. */
export function classifyLines(lines: readonly PageLine[], title: number): Classes {
  const classes: Classes = lines.map(classifyLine);
  markRepeats(lines, classes, title);
  markSummaries(lines, classes);
  markDeck(lines, classes, title);
  markNotices(lines, classes);
  closeCredits(lines, classes);
  return classes;
}

/** Pages print the headline again: in the breadcrumb's place, over each picture, for the printer. */
function markRepeats(lines: readonly PageLine[], classes: Classes, title: number): void {
  const headline = title < 0 ? null : withoutPage(lines[title]?.folded ?? '');
  const times = new Map<string, number>();
  for (const { folded, han } of lines)
    if (han >= PICTURE_TEXT.han) times.set(folded, (times.get(folded) ?? 0) + 1);
  for (const [i, { folded }] of lines.entries()) {
    if (i === title || (headline !== null && withoutPage(folded) === headline)) {
      classes[i] = { reason: 'metadata', ends: false, isRepeat: true };
    } else if (classes[i] === null && (times.get(folded) ?? 0) >= PICTURE_TEXT.times) {
      classes[i] = { reason: 'caption', ends: false, isRepeat: true };
    }
  }
}

/** A paged article numbers its headline: `……（2）`. */
function withoutPage(folded: string): string {
  return folded.replace(/ ?\(\d{1,2}\)$/, '');
}

/** `内容提要：` and words that the article itself has: kept twice, every quotation in them would count twice. */
function markSummaries(lines: readonly PageLine[], classes: Classes): void {
  for (const [i, { folded }] of lines.entries()) {
    if (classes[i] !== null || !/^[[【]?(?:内容)?(?:摘要|提要)[\]】]? ?[:：]/.test(folded))
      continue;
    const words = foldWords(folded);
    const middle = Math.max(6, (words.length - SUMMARY_PROBE) >> 1);
    const probe = words.slice(middle, middle + SUMMARY_PROBE);
    if (probe.length < SUMMARY_PROBE) continue;
    if (lines.some((line, j) => j !== i && foldWords(line.folded).includes(probe)))
      classes[i] = { reason: 'metadata', ends: false };
  }
}

/** Longest deck, in characters, and how far behind it its words are looked for. */
const DECK = { longest: 200, gram: 5, shared: 0.7, ahead: 40_000 } as const;

/**
 * What editors lift out of an article and set over its first paragraph: most of its words, five by five, stand in
 * paragraphs further down. A paragraph of its own length with the same words is another version, not the source.
 */
function markDeck(lines: readonly PageLine[], classes: Classes, title: number): void {
  if (title < 0) return;
  const at = lines.findIndex((line, i) => i > title && classes[i] === null && line.prose);
  const line = lines[at];
  if (line === undefined || line.folded.length > DECK.longest || /^["“]/.test(line.printed)) return;
  const words = foldWords(line.printed);
  let ahead = '';
  for (const [i, { prose, printed }] of lines.entries()) {
    if (i <= at || !prose || ahead.length > DECK.ahead) continue;
    if (printed.length > line.printed.length * 1.3) ahead += `${foldWords(printed)}\n`;
  }
  const grams = words.length - DECK.gram + 1;
  let shared = 0;
  for (let i = 0; i < grams; i++) if (ahead.includes(words.slice(i, i + DECK.gram))) shared++;
  if (shared >= grams * DECK.shared) classes[at] = { reason: 'metadata', ends: false };
}

/** `某某日报社严正声明` and the paragraphs of law under it, which some papers put over every article. */
function markNotices(lines: readonly PageLine[], classes: Classes): void {
  for (let i = 0; i < lines.length; i++) {
    if (!/^[^。,:]{0,14}(?:严正|郑重|版权)声明:?$/.test(lines[i]?.folded ?? '')) continue;
    for (let j = i; j < lines.length; j++) {
      const folded = lines[j]?.folded ?? '';
      const isLaw = /授权|版权|侵权|侵害|转载|声明/.test(folded);
      if (j > i && !isLaw) break;
      classes[j] = { reason: 'copyright', ends: false };
    }
  }
}

/** `初审:` alone on a line names somebody on the next one, and so on down the list. */
function closeCredits(lines: readonly PageLine[], classes: Classes): void {
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (before === undefined || classes[i] !== null || classes[i - 1]?.reason !== 'credits')
      continue;
    if (/[:/]$/.test(before.folded) && line.printed.length <= 12 && !isSentenceEnd(line.folded)) {
      classes[i] = { reason: 'credits', ends: true };
    }
  }
}
