/** `build` from the outside: what it reads, prints and leaves on disk. */
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { visitsTableColumns } from '../pipeline/reported-visits/parse-visits-table.ts';
import {
  type CommandLine,
  createCommandLine,
  expectProblem,
  inventedPage as page,
  readFiles,
  writeFiles,
} from './command-line.fixture.ts';

const invented = fileURLToPath(new URL('../../e2e/articles', import.meta.url));

/** A row of the visits table with a source, its other columns empty. */
function cells(row: Partial<Record<(typeof visitsTableColumns)[number], string>>): string[] {
  const source = {
    source1_title: '书记来了',
    source1_publisher: '陇上晚讯',
    source1_date: '2023-05-18',
  };
  const all = {
    level: 'community',
    confidence: 'one-source',
    source1_url: 'https://news.example/1',
    ...source,
    ...row,
  };
  return visitsTableColumns.map(
    (column) => (({ ...all }) as Partial<Record<string, string>>)[column] ?? '',
  );
}

let line: CommandLine;
beforeAll(() => {
  line = createCommandLine();
});
afterAll(() => line.remove());
const at = (path: string): string => join(line.folder, path);

test('what cannot be read is named with its reason, and the rest is built', () => {
  writeFiles(at('mixed'), {
    'one.txt': page,
    'again/copy.txt': page,
    'empty.html': '',
    'README.md': '# Pages\nSaved by hand.\n',
    'huge.txt': new Uint8Array(8_000_001).fill(0x61),
    'picture.jpg': '…',
    '.hidden.txt': page,
    'od\u001b[31md\u202e 名字 &<b>.txt': page.replace('青禾里的门', '青禾里的窗'),
  });
  symlinkSync(at('mixed/one.txt'), at('mixed/link.txt'));
  const { code, out, err } = line.run(['build', 'mixed', '--out', 'mixed-out']);
  expect(code).toBe(0);
  expect(err).toBe('');
  for (const said of [
    'empty.html: The file is empty.',
    'README.md: No article text was found',
    'huge.txt: The file is larger than 8 MB.',
    'picture.jpg: not a .txt',
    'link.txt: a symbolic link, not followed',
    'one.txt: as again/copy.txt',
    '3 pages, 3 refused, 2 skipped',
    '2 articles',
    'Written to mixed-out',
  ]) {
    expect(out).toContain(said);
  }
  for (const kept of ['\u001b', '\u202e', 'hidden']) expect(out).not.toContain(kept);
  expect(line.run(['check', 'mixed-out'])).toMatchObject({ code: 0, err: '' });
});

test('a bundle that replaces one keeps its name and its links', () => {
  writeFiles(at('first'), { 'a.txt': page });
  line.run(['build', 'first', '--out', 'kept', '--title', '门牌', '--title-en', 'Doors']);
  const before = readFiles(at('kept'));
  const ids = [...(before['collection.json'] ?? '').matchAll(/"id":"(q-[a-z\d]+)"/g)].map(
    (id) => id[1] ?? '',
  );
  expect(ids.length).toBeGreaterThan(1);
  writeFiles(at('second'), { 'b.txt': page.replace('居民的事要常记', '居民的灯要常亮') });
  expect(line.run(['build', 'second', '--out', 'kept']).code).toBe(0);
  const after = readFiles(at('kept'));
  expect(JSON.parse(after['manifest.json'] ?? '')).toMatchObject({
    title: { 'zh-Hans': '门牌', en: 'Doors' },
  });
  for (const id of ids) expect(after['ledger.json']).toContain(id);
  expect(line.run(['check', 'kept']).code).toBe(0);

  expect(line.run(['build', 'first', '--out', 'alike', '--like', 'kept']).code).toBe(0);
  const alike = readFiles(at('alike'));
  expect(JSON.parse(alike['manifest.json'] ?? '')).toMatchObject({ title: { en: 'Doors' } });
  for (const id of ids) expect(alike['ledger.json']).toContain(id);

  writeFileSync(at('kept/ledger.json'), (after['ledger.json'] ?? '').slice(0, 60));
  expectProblem(
    line.run(['build', 'first', '--out', 'kept']),
    'ledger.json cannot be read',
    'Put the file back',
  );
  writeFileSync(at('kept/ledger.json'), '{"entries":7}');
  expectProblem(
    line.run(['build', 'first', '--out', 'kept']),
    'kept is broken',
    'nothing was written',
  );
  expect(readFileSync(at('kept/collection.json'), 'utf8')).toBe(after['collection.json']);
});

test('a file of somebody’s in the old bundle is not lost with it', () => {
  writeFiles(at('mine'), { 'a.txt': page });
  line.run(['build', 'mine', '--out', 'mine-out']);
  writeFileSync(at('mine-out/notes.txt'), 'Ask again on Monday.');
  expectProblem(line.run(['build', 'mine', '--out', 'mine-out']), 'holds notes.txt', 'Move it');
  expect(existsSync(at('mine-out/notes.txt'))).toBe(true);
});

test('the same pages under other names, in other folders and time zones: the same bytes', () => {
  const pages = Object.entries(readFiles(invented));
  const renamed = pages
    .toReversed()
    .map(([name, text], i) => [`${i}/${String(99 - i)}${name.slice(name.lastIndexOf('.'))}`, text]);
  writeFiles(at('as-they-are'), Object.fromEntries(pages));
  writeFiles(at('renamed'), Object.fromEntries(renamed));
  // the fixtures in other encodings go in as bytes
  for (const [i, [name]] of pages.toReversed().entries()) {
    const bytes = readFileSync(join(invented, name));
    writeFileSync(at(`as-they-are/${name}`), bytes);
    writeFileSync(at(`renamed/${i}/${String(99 - i)}${name.slice(name.lastIndexOf('.'))}`), bytes);
  }
  const one = line.run(['build', 'as-they-are', '--out', 'here'], {
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
  });
  const other = line.run(['build', 'renamed', '--out', 'there'], { TZ: 'America/Adak', LANG: 'C' });
  expect([one.code, other.code]).toEqual([0, 0]);
  expect(readFiles(at('there'))).toEqual(readFiles(at('here')));
});

// 400 pages, since so many are worth a line on the way, which tells when to interrupt
test('Ctrl-C while pages are read: exit code 130, the old bundle whole, nothing beside it', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 400 }, (_, i) => [
      `${i}.txt`,
      page.replace('常开', `常开${i}次`).repeat(20),
    ]),
  );
  writeFiles(at('many'), many);
  writeFiles(at('few'), { 'a.txt': page });
  line.run(['build', 'few', '--out', 'stopped']);
  const before = readFiles(at('stopped'));
  const ran = await line.interrupt(['build', 'many', '--out', 'stopped']);
  expect(ran).toMatchObject({
    code: 130,
    err: expect.stringContaining('Stopped; nothing was written.'),
  });
  expect(readFiles(at('stopped'))).toEqual(before);
  expect(readdirSync(line.folder).filter((name) => name.startsWith('stopped'))).toEqual([
    'stopped',
  ]);
});

test('a table of visits: its rows are told, its broken ones by line and reason', () => {
  writeFiles(line.folder, {
    'told/a.txt': page,
    'rows/some.csv': [
      visitsTableColumns,
      cells({
        id: 'a',
        date: '2023-05-17',
        community: '青禾里社区',
        city: '兰州市',
        province: '甘肃省',
      }),
      cells({ id: 'b', date: '某日', community: '青禾里社区', city: '兰州市', province: '甘肃省' }),
    ]
      .map((row) => row.join(','))
      .join('\n'),
  });
  const { code, out } = line.run([
    'build',
    'told',
    '--out',
    'told-out',
    '--visits',
    'rows/some.csv',
  ]);
  expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/line 3: /) });
  expect(out).toContain('1 row of the table taken, 1 refused');
  expect(line.run(['check', 'told-out']).code).toBe(0);
});

test('full text keeps every paragraph, else only the sentences around what is quoted', () => {
  const aside = '一句没有人说的话留在这里，它不是引文，离得很远。';
  writeFiles(line.folder, { 'plain/a.txt': `${page}${aside}\n` });
  const articles = [[], ['--full-text']].map((more, i) => {
    expect(line.run(['build', 'plain', '--out', `plain-${i}`, ...more]).code).toBe(0);
    const files = Object.entries(readFiles(at(`plain-${i}`)));
    return files.find(([name]) => name.startsWith('articles/'))?.[1];
  });
  expect(articles[0]).not.toContain(aside);
  expect(articles[1]).toContain(aside);
});
