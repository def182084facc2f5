import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventedBundle, inventedQuality } from './invented-bundle.fixture.ts';
import {
  validateArticleFile,
  validateCollection,
  validateCollectionInSteps,
  validateLedger,
  validateManifest,
  validateQuality,
} from './validate.ts';

/** The fixture as a reader gets it: parsed JSON, free to be broken. */
// oxlint-disable-next-line typescript/no-explicit-any -- the point of these tests is JSON of the wrong shape
const json = (value: unknown): any => JSON.parse(JSON.stringify(value));
const bundle = inventedBundle();

describe('checking in steps', () => {
  const inSteps = (value: unknown, step: number) => {
    const steps = validateCollectionInSteps(value, step);
    for (;;) {
      const next = steps.next();
      if (next.done === true) return next.value;
    }
  };
  const broken = fc.constantFrom<unknown>(
    null,
    3,
    '',
    [],
    {},
    { id: '' },
    { id: 'q' },
    'x'.repeat(9),
  );
  /** A list of the collection: a place in it, whether to put something in or over a record or its field, and what. */
  const damage = fc.record({
    list: fc.constantFrom('articles', 'quotations', 'visits', 'places', 'speakers', 'themes'),
    at: fc.nat({ max: 6 }),
    field: fc.constantFrom(null, 'id', 'said', 'witnesses', 'name', 'date', 'unheard-of'),
    value: broken,
  });

  it('finds what checking at once finds: the same value, the same problems in the same order', () => {
    fc.assert(
      fc.property(
        fc.array(damage, { maxLength: 4 }),
        fc.integer({ min: 1, max: 4 }),
        (damages, step) => {
          const collection = json(bundle.collection);
          for (const { list, at, field, value } of damages) {
            const records = collection[list];
            const record = records[at];
            if (field === null || typeof record !== 'object' || record === null) {
              records.splice(at, 0, value);
            } else record[field] = value;
          }
          expect(inSteps(collection, step)).toEqual(validateCollection(collection));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('says the same of what is no collection at all', () => {
    const { places: _, ...incomplete } = json(bundle.collection);
    const cases = [null, 7, [], {}, incomplete, { ...incomplete, places: 'none' }];
    for (const one of cases) expect(inSteps(one, 1)).toEqual(validateCollection(one));
  });

  it('can be interrupted between records', () => {
    const steps = validateCollectionInSteps(json(bundle.collection), 1);
    let turns = 0;
    while (steps.next().done !== true) turns++;
    const records = Object.values(bundle.collection).reduce((sum, list) => sum + list.length, 0);
    expect(turns).toBe(records);
  });
});

describe('the validator', () => {
  it('passes a sound bundle and gives it back unchanged', () => {
    const [id, file] = [...bundle.articleFiles][0] ?? ['', undefined];
    expect(validateManifest(json(bundle.manifest))).toEqual({ ok: true, value: bundle.manifest });
    expect(validateCollection(json(bundle.collection))).toEqual({
      ok: true,
      value: bundle.collection,
    });
    expect(validateArticleFile(json(file))).toMatchObject({ ok: true, value: { id } });
    expect(validateLedger(json(bundle.ledger))).toEqual({ ok: true, value: bundle.ledger });
    expect(validateQuality(json(inventedQuality))).toEqual({ ok: true, value: inventedQuality });
  });

  it('leaves out keys it does not know', () => {
    const collection = json(bundle.collection);
    collection.places[0].population = 9;
    expect(validateCollection(collection)).toEqual({ ok: true, value: bundle.collection });
  });

  it('lists every problem, with its record and field', () => {
    const collection = json(bundle.collection);
    collection.quotations[0].kind = 'poem';
    collection.quotations[0].witnesses[1].start = -1.5;
    delete collection.visits[0].place;
    collection.visits[0].citations[0].confidence = 'surely';
    collection.articles[1].published = '2021-02-29';
    collection.articles[1].url = 'javascript:alert(1)';
    collection.speakers.push('林知远');
    const result = validateCollection(collection);
    const found = result.ok
      ? []
      : result.problems.map(({ record, field }) => `${record}: ${field}`);
    expect(found).toEqual([
      'article a-two: published',
      'article a-two: url',
      'quotation q-one: kind',
      'quotation q-one: witnesses[1].start',
      'quotation q-one: witnesses[1].start',
      'visit 2021-06-07-liuwan: place',
      'visit 2021-06-07-liuwan: citations[0].confidence',
      'speakers[1]: ',
    ]);
  });

  it.each([
    ['another format', { format: 'other' }, 'format'],
    ['a later version', { version: 2 }, 'version'],
    ['no counts', { counts: null }, 'counts'],
  ])('refuses a manifest of %s', (_label, change, field) => {
    const result = validateManifest({ ...json(bundle.manifest), ...change });
    expect(result.ok ? [] : result.problems).toMatchObject([{ record: 'manifest', field }]);
  });

  it.each(['..', '.', '../x', 'a/b', 'a b', ''])(
    'takes no id that could leave its folder: %j',
    (id) => {
      const collection = json(bundle.collection);
      collection.themes[0].id = id;
      const result = validateCollection(collection);
      expect(result.ok ? [] : result.problems).toMatchObject([{ field: 'id' }]);
    },
  );

  it('takes no figure of the evaluation that is not a share', () => {
    const quality = json(inventedQuality);
    quality.sets[0].figures[0].value = 98.2;
    quality.rulesChanged = 'yesterday';
    const result = validateQuality(quality);
    expect(result.ok ? [] : result.problems.map(({ field }) => field)).toEqual([
      'rulesChanged',
      'sets[0].figures[0].value',
    ]);
  });

  it('shortens a message that quotes a long value', () => {
    const result = validateManifest({ ...json(bundle.manifest), format: 'x'.repeat(5000) });
    expect(result.ok ? 0 : result.problems[0]?.message.length).toBe(201);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        for (const check of [
          validateManifest,
          validateCollection,
          validateArticleFile,
          validateLedger,
          validateQuality,
        ]) {
          const result = check(value);
          expect(result.ok || result.problems.length > 0).toBe(true);
        }
      }),
    );
  });
});
