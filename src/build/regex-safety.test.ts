/** Every regular expression that sees the text of a page takes linear time: those written down and those put together from tables. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Pattern, patternsOf, superlinear, waysOf } from './regex-safety.ts';

// the automaton as JavaScript; the package's other forms start a program of their own
process.env['RECHECK_SYNC_BACKEND'] = 'pure';
const { checkSync } = await import('recheck');
const check = (source: string, flags: string): ReturnType<typeof checkSync> =>
  checkSync(source, flags, { timeout: 60_000 });

const src = new URL('../', import.meta.url);
const files = ['text', 'sources', 'pipeline', 'search']
  .flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, src), { recursive: true }).map(
      (path) => `${folder}/${String(path).replaceAll('\\', '/')}`,
    ),
  )
  .filter((path) => /\.ts$/.test(path) && !/\.(?:test|fixture|d)\.ts$/.test(path))
  .sort();

/** `path source` of a pattern that is not linear → why that does no harm, and how much text it sees. */
const waived: Record<string, string> = {
  'sources/data/boilerplate-lines.ts ^[^>»›]{1,21}(?:[>»›][^>»›]{1,22}){1,5}[>»›]?$':
    'each crumb of the trail ends at the next arrow, which no crumb holds: one way to read a line',
};

const written = files.flatMap((path) =>
  patternsOf(path, readFileSync(new URL(path, src), 'utf8')).map((pattern) => ({ path, pattern })),
);

/** Patterns that `new RegExp(…)` makes while the modules load and read the invented articles. */
async function putTogether(): Promise<Pattern[]> {
  const made = new Map<string, Pattern>();
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, args: [string | RegExp, string?], newTarget) {
      const made_ = Reflect.construct(target, args, newTarget) as RegExp;
      made.set(String(made_), { source: made_.source, flags: made_.flags });
      return made_;
    },
  });
  try {
    for (const path of files) await import(/* @vite-ignore */ new URL(path, src).href);
    const { readArticle } = await import('../sources/read-article.ts');
    const { extractArticle } = await import('../pipeline/extract-article.ts');
    const articles = new URL('../e2e/articles/', src);
    for (const name of readdirSync(articles, { recursive: true }).map(String)) {
      if (!/\.\w+$/.test(name)) continue;
      const read = readArticle({ name, bytes: readFileSync(new URL(name, articles)) });
      if (read.ok) extractArticle(read.article);
    }
  } finally {
    globalThis.RegExp = original;
  }
  return [...made.values()];
}

describe('regular expressions that see page text', () => {
  test('written as literals', { timeout: 300_000 }, () => {
    expect(written.length).toBeGreaterThan(300);
    const found = written.flatMap(({ path, pattern }) => {
      const reason = superlinear(pattern, check);
      return reason === null ? [] : [{ key: `${path} ${pattern.source}`, reason }];
    });
    expect(found.filter(({ key }) => waived[key] === undefined)).toEqual([]);
    expect(Object.keys(waived).filter((key) => found.every((one) => one.key !== key))).toEqual([]);
  });

  test('put together from tables', { timeout: 300_000 }, async () => {
    const made = await putTogether();
    expect(made.length).toBeGreaterThan(10);
    expect(
      made.flatMap((pattern) => {
        const reason = superlinear(pattern, check);
        return reason === null ? [] : [{ ...pattern, reason }];
      }),
    ).toEqual([]);
  });
});

describe('the checker', () => {
  test.each([
    ['(?:a+)+b', 'exponential'],
    ['^(?:好|好的|的好)*$', 'exponential'],
    ['\\s+$', 'polynomial'],
    ['[^。]*。', 'polynomial'],
    ['“.*”.*说', 'polynomial'],
    ['.{1,40}说.{1,60}', 'ways'],
    ['^.{1,20}(?:>.{1,20}){1,5}$', 'ways'],
  ])('sees that %s is not linear', (source, reason) => {
    expect(superlinear({ source, flags: 'u' }, check)).toMatch(reason);
  });

  test.each([
    '^[^。]*。',
    '“[^”]{1,60}”',
    '[，。]\\s',
    '^(?:第\\d+次|又)*$',
    '\\[[^\\]]{0,300}\\]\\([^)]{0,500}\\)',
  ])('lets %s pass', (source) => {
    expect(superlinear({ source, flags: '' }, check)).toBeNull();
  });

  test('counts the ways of bounded repetitions', () => {
    expect(waysOf('ab?c')).toBe(1);
    expect(waysOf('.{1,10}')).toBe(10);
    expect(waysOf('.{1,10}a.{0,4}')).toBe(50);
    expect(waysOf('(?:.{1,10}|.{1,20})')).toBe(20);
    expect(waysOf('(?:.{1,10},){1,3}')).toBe(1000);
    expect(waysOf('[^)]{1,10}\\)')).toBe(1);
    expect(waysOf('(?<x>[)\\]({]{1,5})')).toBe(5);
  });

  test('finds the literals of a file', () => {
    expect(patternsOf('a.ts', 'const a = /x+/gu; // /y/\nconst b = "/z/";')).toEqual([
      { source: 'x+', flags: 'gu' },
    ]);
  });
});
