import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CommandProblem } from './problem.ts';
import { checkOutput, writeBundle } from './write-bundle.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xiangyu-'));
});
afterEach(() => rm(folder, { recursive: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const bundle = (mark: string): Map<string, Uint8Array> =>
  new Map([
    ['articles/a.json', bytes(mark)],
    ['manifest.json', bytes('{"format":"xiangyu-collection"}')],
  ]);
const never = new AbortController().signal;

test('a folder that is not there, is empty or holds a bundle may be written', async () => {
  expect(await checkOutput(join(folder, 'new'))).toBe('free');
  expect(await checkOutput(folder)).toBe('free');
  await writeBundle(join(folder, 'new'), bundle('1'), never);
  expect(await checkOutput(join(folder, 'new'))).toBe('bundle');
});

test('somebody’s folder and a file are left alone', async () => {
  await writeFile(join(folder, 'letter.txt'), 'Dear …');
  await expect(checkOutput(folder)).rejects.toThrow(CommandProblem);
  await expect(checkOutput(join(folder, 'letter.txt'))).rejects.toThrow('is a file');
});

test('a bundle replaces the one before it whole and leaves nothing beside it', async () => {
  const out = join(folder, 'out');
  await writeBundle(out, bundle('1').set('articles/old.json', bytes('')), never);
  await writeBundle(out, bundle('2'), never);
  expect(await readFile(join(out, 'articles/a.json'), 'utf8')).toBe('2');
  expect(await readdir(join(out, 'articles'))).toEqual(['a.json']);
  expect(await readdir(folder)).toEqual(['out']);
});

test('when it is stopped, the old bundle stays and nothing half-written does', async () => {
  const out = join(folder, 'out');
  await writeBundle(out, bundle('1'), never);
  await expect(writeBundle(out, bundle('2'), AbortSignal.abort())).rejects.toThrow('aborted');
  expect(await readFile(join(out, 'articles/a.json'), 'utf8')).toBe('1');
  expect(await readdir(folder)).toEqual(['out']);
});

test('a parent folder that is missing is made', async () => {
  await mkdir(join(folder, 'deep'));
  await writeBundle(join(folder, 'deep/er/out'), bundle('1'), never);
  expect(await readdir(join(folder, 'deep/er'))).toEqual(['out']);
});
