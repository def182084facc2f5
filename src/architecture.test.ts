/** The import table and the bans hold for every file of src; and the checker sees each kind of breach. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breaches } from './build/architecture.ts';

const src = new URL('.', import.meta.url);
const paths = readdirSync(src, { recursive: true })
  .map((path) => String(path).replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  .sort();

describe('the files of src', () => {
  it('keep the rules', () => {
    expect(paths.length).toBeGreaterThan(10);
    const found = paths.flatMap((path) =>
      breaches({ path, text: readFileSync(new URL(path, src), 'utf8') }),
    );
    expect(found).toEqual([]);
  });
});

// prettier-ignore
const violations: [path: string, text: string, part: string][] = [
  ['schema/a.ts', "import { fold } from '../text/fold.ts';", 'schema may not import from text'],
  ['text/a.ts', "import type { X } from '../pipeline/x.ts';", 'text may not import from pipeline'],
  ['pipeline/a.ts', "export { x } from '../sources/x.ts';", 'pipeline may not import from sources'],
  ['pipeline/a.ts', "export * from '../sources/x.ts';", 'pipeline may not import from sources'],
  ['pipeline/deep/er/a.ts', "import '../../../sources/x.ts';", 'pipeline may not import from sources'],
  ['store/a.ts', "const x = await import('../views/x.tsx');", 'store may not import from views'],
  ['views/a.tsx', "import { run } from '../pipeline/run.ts';", 'views may not import from pipeline'],
  ['views/a.tsx', "new Worker(new URL('../workers/x.ts', import.meta.url));", 'views may not import from workers'],
  ['main.tsx', "import './cli/main.ts';", 'main.tsx may not import from cli'],
  ['search/a.ts', "import x from './x';", 'name the file with its ending'],
  ['search/a.ts', "import x from './x.fixture.ts';", 'only tests may'],
  ['other/a.ts', '', 'no folder of the import table'],
  ['sources/a.ts', "import { readFileSync } from 'node:fs';", 'only cli and build run in Node alone'],
  ['views/a.tsx', "import 'node:path';", 'only cli and build run in Node alone'],
  ['search/a.ts', "import { useMemo } from 'react';", 'the interface stays'],
  ['export/a.ts', "import { create } from 'zustand';", 'the interface stays'],
  ['views/a.tsx', 'node.innerHTML = text;', 'text would become markup'],
  ['views/a.tsx', "node['outerHTML'] = text;", 'text would become markup'],
  ['views/a.tsx', "node.insertAdjacentHTML('beforeend', text);", 'text would become markup'],
  ['views/a.tsx', 'document.write(text);', 'text would become markup'],
  ['views/a.tsx', 'const x = <p dangerouslySetInnerHTML={{ __html: text }} />;', 'text would become markup'],
  ['views/a.tsx', 'const x = <iframe srcDoc={text} />;', 'text would become markup'],
  ['workers/a.ts', 'eval(text);', 'text would become code'],
  ['workers/a.ts', "new Function('return 1');", 'text would become code'],
  ['text/a.ts', "const x = new Date('1988-06-05');", 'new Date(Date.UTC(…))'],
  ['pipeline/a.ts', 'const x = new Date();', 'new Date(Date.UTC(…))'],
  ['pipeline/a.ts', 'const x = Date.now();', 'neither clock nor chance'],
  ['pipeline/a.ts', "const x = Date.parse('2020');", 'neither clock nor chance'],
  ['search/a.ts', 'const x = Math.random();', 'neither clock nor chance'],
  ['export/a.ts', 'const x = window.innerWidth;', 'pure folders know no page'],
  ['export/a.ts', "const x = document.createElement('p');", 'pure folders know no page'],
  ['sources/a.ts', "const x = fetch('https://a.example');", 'pure folders do no input or output'],
  ['pipeline/a.ts', 'x.sort((a, b) => a.localeCompare(b));', 'under every locale'],
  ['text/a.ts', "const x = new Intl.Segmenter('zh');", 'under every locale'],
  ['views/a.tsx', '\n'.repeat(301), 'more than 300 are two files'],
  ['views/a.tsx', 'const = 1;', 'does not parse'],
];

describe('the checker', () => {
  it.each(violations)('sees the breach in %s: %s', (path, text, part) => {
    expect(breaches({ path, text })).toEqual([expect.stringContaining(part)]);
  });

  // prettier-ignore
  it.each([
    ['text/a.ts', "import { span } from '../schema/primitives.ts';\nconst x = new Date(Date.UTC(2020, 1, 1));"],
    ['views/a.tsx', "import css from './a.module.css';\nconst x = <p>{'innerHTML'}</p>; // innerHTML, document.write"],
    ['text/data/a.ts', '\n'.repeat(900)],
    ['pipeline/a.test.ts', "import { read } from '../sources/read.ts';\nimport 'node:fs';"],
    ['search/a.ts', 'const x = (document: Row) => document.title;'],
    ['main.tsx', "import { start } from './workers/start.ts';"],
    ['build/a.ts', "import { readFileSync } from 'node:fs';"],
    ['views/a.tsx', 'const x = Date.now();'],
  ])('lets pass %s: %s', (path, text) => {
    expect(breaches({ path, text })).toEqual([]);
  });
});
