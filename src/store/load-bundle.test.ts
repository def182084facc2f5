import { describe, expect, it } from 'vitest';
import type { Fetch } from './fetch-json.ts';
import { loadArticle, loadBundle } from './load-bundle.ts';

const title = { 'zh-Hans': '巷', 'zh-Hant': '巷', en: 'Lane' };
const manifest = {
  format: 'xiangyu-collection',
  version: 1,
  title,
  description: title,
  counts: {},
  files: { 'collection.json': { bytes: 90, sha256: 'x' } },
};
const collection = {
  articles: [],
  quotations: [],
  visits: [],
  places: [],
  speakers: [],
  themes: [],
};

/** A host with these files: text is served, a number is a status, undefined does not answer. */
function host(files: Record<string, string | number>): Fetch {
  return async (url) => {
    const file = files[url.replace('collection/', '')];
    if (file === undefined) throw new TypeError('Failed to fetch');
    const bytes = new TextEncoder().encode(typeof file === 'string' ? file : '');
    const status = typeof file === 'number' ? file : 200;
    return { ok: status === 200, status, arrayBuffer: async () => bytes.buffer };
  };
}

const sound = {
  'manifest.json': JSON.stringify(manifest),
  'collection.json': JSON.stringify(collection),
};

const failureOf = async (files: Record<string, string | number>): Promise<unknown> => {
  const loaded = await loadBundle(host(files));
  return loaded.ok ? null : loaded.failure;
};

describe('loading the bundle', () => {
  it('gives manifest and collection of a sound bundle', async () => {
    const loaded = await loadBundle(host(sound));
    expect(loaded).toEqual({ ok: true, value: { manifest, collection } });
  });

  it.each([
    ['a host that does not answer', {}, { code: 'unreachable', file: 'manifest.json' }],
    ['a missing file', { ...sound, 'collection.json': 404 }, { code: 'missing', status: 404 }],
    [
      'a page instead of a file',
      { ...sound, 'manifest.json': '\n<!doctype html>' },
      { code: 'html' },
    ],
    [
      'a file that breaks off',
      { ...sound, 'collection.json': '{"articles": [' },
      { code: 'truncated', file: 'collection.json', bytes: 14, expected: 90 },
    ],
    ['an empty file', { ...sound, 'manifest.json': '' }, { code: 'truncated', bytes: 0 }],
    ['JSON of another program', { ...sound, 'manifest.json': '[1]' }, { code: 'format' }],
    [
      'a later version',
      { ...sound, 'manifest.json': JSON.stringify({ ...manifest, version: 2 }) },
      { code: 'version', version: '2' },
    ],
    [
      'records that break the contract',
      {
        ...sound,
        'collection.json': JSON.stringify({ ...collection, places: [{ id: 'x' }], themes: 3 }),
      },
      { code: 'invalid', file: 'collection.json' },
    ],
  ])('tells %s', async (_label, files, failure) => {
    expect(await failureOf(files as Record<string, string | number>)).toMatchObject(failure);
  });

  it('lists every problem of the records', async () => {
    const failure = await failureOf({ ...sound, 'collection.json': '{"places": [{"id": "x"}]}' });
    expect((failure as { problems: unknown[] }).problems.length).toBeGreaterThan(5);
  });

  it('reads an article’s passages', async () => {
    const file = { id: 'a1', passages: [] };
    const loaded = await loadArticle('a1', host({ 'articles/a1.json': JSON.stringify(file) }));
    expect(loaded).toEqual({ ok: true, value: file });
  });
});
