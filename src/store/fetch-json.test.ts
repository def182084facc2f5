import { describe, expect, it } from 'vitest';
import type { Collection } from '../schema/bundle.ts';
import { inventedBundle } from '../schema/invented-bundle.fixture.ts';
import { linePerRecord } from '../schema/line-per-record.ts';
import { validateCollection, validateCollectionInSteps } from '../schema/validate.ts';
import { fetchJson, type Loaded } from './fetch-json.ts';

const { collection } = inventedBundle();
const [first] = collection.quotations;
if (first === undefined) throw new Error('the fixture has no quotation');

/** A collection of more than a million bytes. */
const many: Collection = {
  ...collection,
  quotations: Array.from({ length: 3_000 }, (_, i) => ({ ...first, id: `q-${i}` })),
};

/** Loads these bytes on a clock that goes on so many milliseconds each time it is looked at. */
async function loaded(
  bytes: Uint8Array | string,
  milliseconds = 20,
): Promise<{ result: Loaded<Collection>; turns: number }> {
  const file = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  let time = 0;
  let turns = 0;
  const result = await fetchJson('collection.json', validateCollectionInSteps, {
    fetcher: async () => ({
      ok: true,
      status: 200,
      arrayBuffer: async () => file.slice().buffer,
    }),
    expected: 7,
    turns: {
      now: () => (time += milliseconds),
      turn: async () => void turns++,
    },
  });
  return { result, turns };
}

describe('a large file', () => {
  const text = linePerRecord(many);

  it('is read and checked with turns for the page, to the same collection', async () => {
    expect(text.length).toBeGreaterThan(1_000_000);
    const { result, turns } = await loaded(text);
    expect(result).toEqual({ ok: true, value: many });
    expect(turns).toBeGreaterThan(4);
  });

  it('is read in any other layout, too', async () => {
    const { result } = await loaded(JSON.stringify(many));
    expect(result).toEqual({ ok: true, value: many });
  });

  it('lists every problem of the records, wherever they lie', async () => {
    const broken = JSON.parse(text) as { quotations: Record<string, unknown>[] };
    for (const at of [0, 999, 1_000, 2_999])
      Object.assign(broken.quotations[at] ?? {}, { kind: 'x' });
    delete broken.quotations[1_500]?.['id'];
    const { result } = await loaded(linePerRecord(broken));
    const expected = validateCollection(broken);
    expect(result).toEqual({
      ok: false,
      failure: {
        code: 'invalid',
        file: 'collection.json',
        problems: expected.ok ? [] : expected.problems,
      },
    });
    expect(expected.ok ? 0 : expected.problems.length).toBe(5);
  });

  it.each([
    ['breaks off between two records', text.slice(0, text.lastIndexOf('\n{"id":"q-2'))],
    ['breaks off within a record', text.slice(0, -5_000)],
    ['goes on after its end', `${text}{}`],
    ['is not UTF-8 at its end', Uint8Array.of(...new TextEncoder().encode('{\n'), 0xff, 0xfe)],
  ])('is refused where it %s', async (_label, bytes) => {
    const { result } = await loaded(bytes);
    expect(result).toMatchObject({ ok: false, failure: { code: 'truncated', expected: 7 } });
  });

  it('is told from a page that came instead', async () => {
    const { result } = await loaded(`\n <!doctype html>${'<p>不见了'.repeat(200_000)}`);
    expect(result).toEqual({ ok: false, failure: { code: 'html', file: 'collection.json' } });
  });
});

it('a small file takes no turns', async () => {
  const { result, turns } = await loaded(linePerRecord(collection), 1);
  expect(result).toEqual({ ok: true, value: collection });
  expect(turns).toBe(0);
});
