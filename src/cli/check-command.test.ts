/** `check` on a sound bundle and on broken ones. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type CommandLine,
  createCommandLine,
  inventedPage as page,
  readFiles,
  writeFiles,
} from './command-line.fixture.ts';

let line: CommandLine;
beforeAll(() => {
  line = createCommandLine();
});
afterAll(() => line.remove());
const at = (path: string): string => join(line.folder, path);

describe('check names what is wrong with a bundle', () => {
  let sound: Record<string, string>;
  beforeAll(() => {
    writeFiles(at('checked'), { 'a.txt': page });
    line.run(['build', 'checked', '--out', 'sound']);
    sound = readFiles(at('sound'));
  });
  const article = (): string =>
    Object.keys(sound).find((name) => name.startsWith('articles/')) ?? '';

  test.each<[string, () => Record<string, string | null>, string]>([
    ['a file that is missing', () => ({ [article()]: null }), 'articles/'],
    [
      'a file cut off',
      () => ({ 'collection.json': (sound['collection.json'] ?? '').slice(0, 200) }),
      'collection.json: is not JSON',
    ],
    [
      'HTML instead of JSON',
      () => ({ 'manifest.json': '<!doctype html><title>404</title>' }),
      'manifest.json: is not JSON',
    ],
    [
      'another version',
      () => ({
        'manifest.json': (sound['manifest.json'] ?? '').replace('"version": 1', '"version": 9'),
      }),
      'version',
    ],
    [
      'a changed word',
      () => ({ [article()]: (sound[article()] ?? '').replace('常开', '常关') }),
      'was changed after the build',
    ],
    ['a file more', () => ({ 'articles/zzzz.json': '{"id":"zzzz","passages":[]}' }), 'zzzz'],
  ])('%s', (label, change, part) => {
    const folder = `broken-${label.replaceAll(' ', '-')}`;
    const files = { ...sound, ...change() };
    writeFiles(
      at(folder),
      Object.fromEntries(
        Object.entries(files).flatMap(([name, text]) => (text === null ? [] : [[name, text]])),
      ),
    );
    const { code, out, err } = line.run(['check', folder]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain(part);
    expect(out).toMatch(/: \d+ problems?\. Build the bundle again/);
  });
});
