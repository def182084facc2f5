import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const views = fileURLToPath(new URL('..', import.meta.url));
const sheets = readdirSync(views, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css') && dirname(path) !== 'styles')
  .sort();

/** The first class of every selector: what a rule is about. */
function rootClasses(css: string): ReadonlySet<string> {
  const selectors = css
    .replace(/\/\*[^*]*\*\//g, '')
    .split(/[{}]/)
    .filter((piece) => !piece.includes(';') && !piece.trim().startsWith('@'))
    .flatMap((list) => list.split(','));
  return new Set(selectors.flatMap((one) => /^\s*\.([a-z][a-z0-9-]*)/.exec(one)?.[1] ?? []));
}

// a sheet stays when its view goes: what it says of a class holds in every view opened later
it('gives no class a meaning in two views, of which the one opened first would change the other', () => {
  const owner = new Map<string, string>();
  const shared: string[] = [];
  for (const path of sheets) {
    for (const name of rootClasses(readFileSync(join(views, path), 'utf8'))) {
      const before = owner.get(name);
      if (before !== undefined && before !== dirname(path)) shared.push(`.${name}: ${before}, ${path}`); // prettier-ignore
      owner.set(name, dirname(path));
    }
  }
  expect(sheets.length).toBeGreaterThan(5);
  expect(shared).toEqual([]);
});
