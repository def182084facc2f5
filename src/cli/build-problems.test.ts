/** `build` on what cannot be built: one sentence, exit code 1, nothing on disk. */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type CommandLine,
  createCommandLine,
  expectProblem,
  inventedPage as page,
  type Ran,
  writeFiles,
} from './command-line.fixture.ts';

let line: CommandLine;
beforeAll(() => {
  line = createCommandLine();
});
afterAll(() => line.remove());
const at = (path: string): string => join(line.folder, path);

describe('what cannot be built is one sentence and leaves nothing', () => {
  const build = (folder: string, ...more: string[]): Ran =>
    line.run(['build', folder, '--out', 'none', ...more]);
  beforeAll(() => {
    writeFiles(line.folder, {
      'pages/one.txt': page,
      'a-file.txt': page,
      'letters/letter.docx': 'Dear …',
      'noise/empty.txt': '',
      'noise/picture.html': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 0, 1]),
      'rows/bad.csv': '日期,地点\n昨天某时,\n',
      'rows/big5.csv': new Uint8Array([0xa4, 0xa4, 0xa4, 0xe5, 0x2c, 0xff]),
    });
    mkdirSync(at('empty'));
  });

  test.each<[string, () => Ran, string[]]>([
    ['a missing folder', () => build('nowhere'), ['nowhere does not exist', 'Give the folder']],
    ['a file', () => build('a-file.txt'), ['a-file.txt is a file', 'Give the folder']],
    ['an empty folder', () => build('empty'), ['empty holds no .txt', 'nothing was written']],
    ['a folder of other files', () => build('letters'), ['letters holds no .txt']],
    ['nothing readable', () => build('noise'), ['None of the 2 pages in noise could be read']],
    ['no --out', () => line.run(['build', 'pages']), ['--out <folder>']],
    [
      'the pages as --out',
      () => line.run(['build', 'pages', '--out', 'pages/.']),
      ['the folder of the pages itself'],
    ],
    [
      '--out inside',
      () => line.run(['build', 'pages', '--out', 'pages/out']),
      ['one inside the other'],
    ],
    [
      'pages inside --out',
      () => line.run(['build', 'pages', '--out', '.']),
      ['one inside the other'],
    ],
    [
      'somebody’s folder as --out',
      () => line.run(['build', 'pages', '--out', 'letters']),
      ['letters is not empty and holds no bundle'],
    ],
    [
      'a file as --out',
      () => line.run(['build', 'pages', '--out', 'a-file.txt']),
      ['a-file.txt is a file'],
    ],
    [
      'an --out that cannot be made',
      () => line.run(['build', 'pages', '--out', 'a-file.txt/out']),
      ['cannot be written to a-file.txt/out', 'Give a folder'],
    ],
    ['an unknown option', () => build('pages', '--speed', '9'), ["'--speed'", '--help']],
    ['an option without its value', () => build('pages', '--title'), ['--title', '--help']],
    ['an unknown command', () => line.run(['bild', 'pages']), ['no command “bild”']],
    [
      'two folders',
      () => line.run(['build', 'pages', 'noise', '--out', 'none']),
      ['takes one folder, not 2'],
    ],
    [
      'a limit of no seconds',
      () => build('pages', '--seconds-per-page', '0'),
      ['a number above 0'],
    ],
    [
      'a missing table',
      () => build('pages', '--visits', 'no.csv'),
      ['no.csv cannot be read', '--visits'],
    ],
    [
      'a table in another encoding',
      () => build('pages', '--visits', 'rows/big5.csv'),
      ['not in UTF-8', 'Save it as'],
    ],
    [
      'a table without a usable row',
      () => build('pages', '--visits', 'rows/bad.csv'),
      ['no usable row'],
    ],
    [
      'names from no bundle',
      () => build('pages', '--like', 'empty'),
      ['empty/manifest.json cannot be read'],
    ],
    [
      'an option of the other command',
      () => line.run(['check', 'pages', '--full-text']),
      ['takes no --full-text'],
    ],
    [
      'checking nothing',
      () => line.run(['check', 'nowhere']),
      ['nowhere does not exist', 'Give the folder'],
    ],
  ])('%s', (_, run, parts) => {
    expectProblem(run(), ...parts);
    expect(existsSync(at('none'))).toBe(false);
    expect(readdirSync(line.folder).filter((name) => /\.(new|old)-/.test(name))).toEqual([]);
  });

  test('without a command it says how it is used', () => {
    expect(line.run([])).toMatchObject({ code: 2, out: expect.stringContaining('Usage:') });
    expect(line.run(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('--out') });
  });

  test('of files that none can read, each is named with its reason', () => {
    const { out } = build('noise');
    expect(out).toContain('empty.txt: The file is empty.');
    expect(out).toContain('picture.html: The file is not text');
  });
});
