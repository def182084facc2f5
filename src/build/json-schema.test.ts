import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { inventedBundle, inventedQuality } from '../schema/invented-bundle.fixture.ts';
import { jsonSchemaFiles } from './json-schema.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
const files = jsonSchemaFiles();
for (const text of files.values()) ajv.addSchema(JSON.parse(text) as object);

/** What an independent validator finds wrong, as text; empty when the data keeps to the schema. */
function problems(file: string, data: unknown): string {
  ajv.validate(`urn:xiangyu:collection:1:${file}`, JSON.parse(JSON.stringify(data)));
  return ajv.errors ? ajv.errorsText(ajv.errors) : '';
}

describe('the published JSON Schema', () => {
  // `npm run schema` writes them anew
  it.each([...files])('%s is the one generated from the types', async (file, text) => {
    await expect(text).toMatchFileSnapshot(`../../public/schema/${file}`);
  });

  it('passes a sound bundle', () => {
    const { manifest, collection, articleFiles, ledger } = inventedBundle();
    expect(problems('manifest', manifest)).toBe('');
    expect(problems('collection', collection)).toBe('');
    for (const file of articleFiles.values()) expect(problems('article', file)).toBe('');
    expect(problems('ledger', ledger)).toBe('');
    expect(problems('quality', inventedQuality)).toBe('');
  });

  it('refuses wrong types, missing and unknown keys, and what is no id', () => {
    const { collection, manifest } = inventedBundle();
    const [quotation] = collection.quotations;
    const broken = (change: object) => ({
      ...collection,
      quotations: [{ ...quotation, ...change }],
    });
    expect(problems('collection', broken({ kind: 'poem' }))).toContain('/quotations/0/kind');
    expect(problems('collection', broken({ id: 'a b' }))).toContain('/quotations/0/id');
    expect(problems('collection', broken({ mood: 'glad' }))).toContain('additional properties');
    expect(problems('collection', broken({ witnesses: [] }))).toContain('/quotations/0/witnesses');
    expect(problems('manifest', { ...manifest, version: undefined })).toContain('version');
  });

  const collection = new URL('../../public/collection/', import.meta.url);
  const shipped = existsSync(collection)
    ? readdirSync(collection, { recursive: true }).map(String)
    : [];
  it.each(
    shipped.filter((path) => /^(manifest|collection|ledger|quality|articles.+)\.json$/.test(path)),
  )('passes the shipped %s', (path) => {
    const file = path.startsWith('articles') ? 'article' : path.replace('.json', '');
    expect(problems(file, JSON.parse(readFileSync(new URL(path, collection), 'utf8')))).toBe('');
  });
});
