/**
 * Whether a regular expression takes linear time on any text, so that no page can hold up the reader. Two questions:
 * repetition without an end must not be ambiguous (asked of recheck, which builds the automaton), and what repetition
 * with an end may try at one place must stay a small number (counted here).
 */
import { parseSync, Visitor } from 'oxc-parser';

export interface Pattern {
  source: string;
  flags: string;
}

/** What recheck's `checkSync` says, as far as it is used here. */
export interface Verdict {
  status: 'safe' | 'vulnerable' | 'unknown';
  complexity?: { summary: string } | undefined;
}

/** Attempts at one place of a text, of a pattern that is tried at every place and of one that is tried at the start alone. */
const MOST_WAYS = 2_000;
const MOST_WAYS_AT_START = 100_000;

/** The regular expression literals of a file. */
export function patternsOf(path: string, text: string): Pattern[] {
  const found: Pattern[] = [];
  new Visitor({
    Literal(node) {
      if ('regex' in node) found.push({ source: node.regex.pattern, flags: node.regex.flags });
    },
  }).visit(parseSync(path, text).program);
  return found;
}

/** Why the pattern is not linear, or null. `check` is recheck's. */
export function superlinear(
  { source, flags }: Pattern,
  check: (source: string, flags: string) => Verdict,
): string | null {
  const ways = waysOf(source);
  if (ways > (source.startsWith('^') ? MOST_WAYS_AT_START : MOST_WAYS))
    return `may try ${ways} ways at one place`;
  if (!/[*+]|\{\d+,\}/.test(source.replace(/\\./gs, ''))) return null; // every repetition has an end
  const { status, complexity } = check(shortened(source), flags);
  return status === 'safe' ? null : (complexity?.summary ?? status);
}

/** Ends of repetitions do not change whether the others are ambiguous, but make huge automata: {2,40} becomes {2,3}. */
function shortened(source: string): string {
  return source.replace(/\\.|\{(\d+),(\d+)\}/gs, (all, least?: string, most?: string) =>
    least === undefined || Number(most) <= 3 ? all : `{${Math.min(2, Number(least))},3}`,
  );
}

/**
 * Product of the lengths that bounded repetitions may take; of alternatives the worst; a repeated group to its power.
 * A class that cannot match the character behind it has one length only: `[^)]{0,9}\)`.
 */
export function waysOf(source: string): number {
  let at = 0;
  const disjunction = (): number => {
    let worst = 1;
    let ways = 1;
    while (at < source.length && source[at] !== ')') {
      const char = source[at];
      if (char === '|') {
        at++;
        ways = 1;
        continue;
      }
      const start = at;
      const inner = atom();
      ways *= repeated(inner, source.slice(start, at));
      worst = Math.max(worst, ways);
    }
    return worst;
  };
  const atom = (): number => {
    const char = source[at++];
    if (char === '\\') {
      at += source[at] === 'p' || source[at] === 'P' ? source.slice(at).indexOf('}') + 1 : 1;
    } else if (char === '[') {
      while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
      at++;
    } else if (char === '(') {
      at += /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(source.slice(at))?.[0].length ?? 0;
      const inner = disjunction();
      at++;
      return inner;
    }
    return 1;
  };
  const repeated = (inner: number, text: string): number => {
    const bounds = /^(?:\{(\d+)(?:,(\d*))?\}|[*+?])\??/.exec(source.slice(at));
    if (bounds === null) return inner;
    at += bounds[0].length;
    const least = Number(bounds[1] ?? 0);
    const most = bounds[2] === undefined ? Number(bounds[1] ?? 1) : Number(bounds[2] || 1);
    const lengths = most > 3 && !endsAt(text, source.slice(at)) ? most - least + 1 : 1;
    return inner ** Math.max(1, most) * lengths;
  };
  return disjunction();
}

/** Whether one character of the class `text` cannot be the literal that the rest of the pattern begins with. */
function endsAt(text: string, rest: string): boolean {
  const literal = /^\)*(?:\\([^\w])|([^\w\s\\()[\]{}|.*+?^$]|[a-z:]))/i.exec(rest);
  const next = literal?.[1] ?? literal?.[2];
  return next !== undefined && !text.startsWith('(') && !new RegExp(`^${text}$`, 'u').test(next);
}
