/** Takes out Markdown's signs, each as an edit, and remembers which lines are headings. For `.md` files only. */
import { replace, type Replacement, type TrackedText } from '../text/tracked-text.ts';

export interface StrippedMarkdown {
  tracked: TrackedText;
  /** `key: value` lines of a YAML front matter, keys in lower case. */
  frontMatter: Map<string, string>;
  /** Level (1 to 6) of each heading by the offset, in the stripped text, of its first character. */
  headings: Map<number, number>;
}

const frontMatterLine = /^([a-z_]{1,20}): {0,4}(.{1,300})$/i;
const image = /!\[[^\]\n]{0,200}\]\([^()\n]{0,500}\)/g;
const link = /\[([^[\]\n]{1,300})\]\([^()\n]{0,500}\)/g;
const emphasis = /(\*\*\*|\*\*|\*|__|~~|`)(?=[^\s*_~`])([^*_~`\n]{1,500})\1/g;
const lead = /^(?:#{1,6}[ \t]|>[ \t]?|[-*+][ \t]|(?:[-*_][ \t]?){3,20}$|```)/;

export function stripMarkdown(before: TrackedText): StrippedMarkdown {
  const found: Replacement[] = [];
  const take = (start: number, end: number): void => {
    if (end > start) found.push({ start, end, with: '', kind: 'markup', grade: 'exact' });
  };
  const frontMatter = new Map<string, string>();
  const levels: { at: number; level: number }[] = [];
  let inFront = false;
  let offset = 0;
  for (const [number, line] of before.text.split('\n').entries()) {
    const start = offset;
    offset += line.length + 1;
    const text = line.trimEnd();
    if (text === '---' && (number === 0 || inFront)) {
      inFront = number === 0;
      take(start, start + text.length);
      continue;
    }
    if (inFront) {
      const entry = frontMatterLine.exec(text);
      if (entry?.[1] !== undefined && entry[2] !== undefined) {
        frontMatter.set(entry[1].toLowerCase(), entry[2].trim().replace(/^["']|["']$/g, ''));
      }
      take(start, start + text.length);
      continue;
    }
    const sign = lead.exec(line)?.[0] ?? '';
    take(start, start + sign.length);
    if (sign.startsWith('#')) levels.push({ at: start + sign.length, level: sign.trim().length });
    const from = start + sign.length;
    inline(line.slice(sign.length), from, take);
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let done = 0;
  const apart = found.filter((edit) => edit.start >= done && ((done = edit.end), true));
  const headings = new Map<number, number>();
  let next = 0;
  let removed = 0;
  for (const { at, level } of levels) {
    for (let edit; (edit = apart[next]) !== undefined && edit.end <= at; next++) {
      removed += edit.end - edit.start;
    }
    headings.set(at - removed, level);
  }
  return {
    tracked: replace(before, apart),
    frontMatter,
    headings,
  };
}

function inline(line: string, from: number, take: (start: number, end: number) => void): void {
  for (const m of line.matchAll(image)) take(from + m.index, from + m.index + m[0].length);
  for (const m of line.matchAll(link)) {
    if (line.charAt(m.index - 1) === '!') continue;
    const words = from + m.index + 1 + (m[1] ?? '').length;
    take(from + m.index, from + m.index + 1);
    take(words, from + m.index + m[0].length);
  }
  for (const m of line.matchAll(emphasis)) {
    const sign = (m[1] ?? '').length;
    take(from + m.index, from + m.index + sign);
    take(from + m.index + m[0].length - sign, from + m.index + m[0].length);
  }
}
