/** The line that prints the headline, by a sum of named reasons; -1 where no line is good enough. */
import { foldWords } from '../text/fold.ts';
import { classifyLine } from './classify-line.ts';
import { surnames } from './data/surnames.ts';
import { findWindowTitle } from './find-window-title.ts';
import type { DeclaredFacts } from './line-hint.ts';
import type { PageLine } from './page-lines.ts';
import { isSentenceEnd } from './page-lines.ts';

const weights = {
  topHeading: 6,
  lowerHeading: 2,
  declared: 6,
  inBreadcrumb: 6,
  beforeDate: 4,
  beforeForumTools: 5,
  afterBreadcrumb: 3,
  fullLength: 3,
  beforeText: 1,
  firstOfPage: 1,
  siteName: -6,
} as const;

const minimum = 3;

/** The label of a line that gives a headline; what follows is the headline. */
export const originalTitle = /^原标题 ?[:：] ?/;

/** Looks at the lines before the running text, at most the first 400 of the page. */
export function findTitle(lines: readonly PageLine[], facts: DeclaredFacts): number {
  const head = lines.slice(0, 400);
  const classes = head.map(classifyLine);
  const text = firstText(head, classes);
  const shown = findWindowTitle(lines);
  const declared = [facts.title, facts.windowTitle, shown?.headline ?? null].map((title) =>
    title === null ? '' : foldWords(title),
  );
  const crumbs = head
    .filter((line) => />|»|›/.test(line.folded) && line.folded.length <= 120)
    .map((line) => foldWords(line.printed));
  let best = -1;
  let bestScore = minimum - 1;
  for (let i = shown?.repeated === true ? 1 : 0; i < Math.min(text, head.length); i++) {
    const line = head[i];
    if (line === undefined || classes[i] !== null || line.han < 3 || line.folded.length > 90)
      continue;
    if (line.folded.includes('。') || /^—|^[([【].{0,20}[)\]】]$/.test(line.folded)) continue;
    // a clause, a kicker (`再访某巷，读懂邻里之道——`), a line of a list, an author
    if (/(?:[,、;:]|——)$/.test(line.folded) || /[,;]$/.test(head[i - 1]?.folded ?? '')) continue;
    if (line.han <= 3 && surnames.has(line.folded.charAt(0))) continue;
    const words = foldWords(line.printed);
    const near = (test: (other: number) => boolean): boolean =>
      [1, 2, 3].some((step) => i + step < head.length && test(i + step));
    const reasons = {
      topHeading: line.hint?.heading === 1,
      lowerHeading: (line.hint?.heading ?? 9) <= 3 && line.hint?.heading !== 1,
      declared: declared.some((title) => title !== '' && title.startsWith(words) && line.han >= 4),
      inBreadcrumb:
        line.han >= 6 && crumbs.some((crumb) => crumb.endsWith(words) && crumb !== words),
      beforeDate: near((k) => classes[k]?.reason === 'metadata'),
      beforeForumTools: near((k) => /^\[?复制链接|^电梯直达/.test(head[k]?.folded ?? '')),
      afterBreadcrumb: classes
        .slice(Math.max(0, i - 2), i)
        .some(
          (found, k, near2) =>
            found?.reason === 'navigation' &&
            head[i - near2.length + k]?.folded.includes('>') === true,
        ),
      fullLength: line.han >= 8 && line.han <= 60,
      beforeText: i === text - 1,
      firstOfPage: classes.slice(0, i).every((found) => found !== null),
      siteName: isBanner(line.folded),
    };
    let score = 0;
    for (const [name, holds] of Object.entries(reasons)) {
      if (holds) score += weights[name as keyof typeof weights];
    }
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return best >= 0 ? best : original(head.slice(0, text));
}

/** `原标题：……`, where the page prints no other headline. */
function original(lines: readonly PageLine[]): number {
  return lines.findIndex(
    ({ folded, han }) => han >= 8 && folded.length <= 90 && originalTitle.test(folded),
  );
}

/** The first line of running text: a title may be a question of some length, but not two sentences. */
function firstText(lines: readonly PageLine[], classes: ReturnType<typeof classifyLine>[]): number {
  const found = lines.findIndex(
    (line, i) =>
      classes[i] === null &&
      line.prose &&
      (line.folded.includes('。') || line.han > 60) &&
      isSentenceEnd(line.folded),
  );
  return found < 0 ? lines.length : found;
}

/** `某地网|全名网|口号`, or a site's name alone. */
function isBanner(folded: string): boolean {
  if (/["!?,]/.test(folded) || folded.length > 60) return false;
  return folded
    .split(/ ?[|丨] ?/)
    .some((part) => /(?:网|网站|论坛|门户|在线|频道)$/.test(part) && part.length <= 14);
}
