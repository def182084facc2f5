/**
 * The only validator of bundle files: parsed JSON in, the typed value or every problem out. Keys that
 * version 1 does not know are left out of the value, so that a later minor addition does not break
 * an older page. What holds between records is checked in validate-bundle.ts.
 */
import * as v from 'valibot';
import {
  articleFileSchema,
  collectionSchema,
  manifestSchema,
  type ArticleFile,
  type Collection,
  type Manifest,
} from './bundle.ts';
import { ledgerSchema, type Ledger } from './ledger.ts';
import { contextsSchema, type Contexts } from './contexts.ts';
import type { Problem } from './problem.ts';
import { qualitySchema, type Quality } from './quality.ts';

export type Validated<Value> = { ok: true; value: Value } | { ok: false; problems: Problem[] };

export function validateManifest(json: unknown): Validated<Manifest> {
  return validate(manifestSchema, json, 'manifest');
}

/** Problems name the record by its id where it has one: `quotation q-3f…`, else by index: `quotations[3]`. */
export function validateCollection(json: unknown): Validated<Collection> {
  return validate(collectionSchema, json, 'collection');
}

/** So many records are checked in one step: some milliseconds. */
const STEP = 1_000;

/**
 * The same in steps, for a collection so large that checking it at once would hold up a page. Interrupted
 * wherever it yields; `step`: records of one step.
 */
export function* validateCollectionInSteps(
  json: unknown,
  step = STEP,
): Generator<undefined, Validated<Collection>, undefined> {
  const lists = Object.entries(collectionSchema.entries) as [keyof Collection, v.GenericSchema][];
  const given = json as Partial<Record<keyof Collection, unknown>> | null;
  const whole =
    typeof given === 'object' &&
    given !== null &&
    lists.every(([name]) => Array.isArray(given[name]));
  if (!whole) return validateCollection(json);
  const problems: Problem[] = [];
  const value: Partial<Record<keyof Collection, unknown[]>> = {};
  for (const [name, schema] of lists) {
    const records = given[name] as unknown[];
    const checked: unknown[] = (value[name] = []);
    for (let from = 0; from < records.length; from += step) {
      const slice = records.slice(from, from + step);
      const result = v.safeParse(schema, slice, everyIssue);
      if (result.success) for (const record of result.output as unknown[]) checked.push(record);
      else {
        for (const issue of result.issues) {
          problems.push(problemOf(issue, 'collection', { list: name, from }));
        }
      }
      yield undefined;
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: value as Collection };
}

export function validateArticleFile(json: unknown): Validated<ArticleFile> {
  return validate(articleFileSchema, json, 'article file');
}

export function validateLedger(json: unknown): Validated<Ledger> {
  return validate(ledgerSchema, json, 'ledger');
}

export function validateQuality(json: unknown): Validated<Quality> {
  return validate(qualitySchema, json, 'quality');
}

export function validateContexts(json: unknown): Validated<Contexts> {
  return validate(contextsSchema, json, 'contexts');
}

/** What one record of each list of the files is called. */
const recordNames = new Map([
  ['articles', 'article'],
  ['quotations', 'quotation'],
  ['visits', 'visit'],
  ['places', 'place'],
  ['speakers', 'speaker'],
  ['themes', 'theme'],
  ['passages', 'passage'],
  ['entries', 'ledger entry'],
]);

function validate<Schema extends v.GenericSchema>(
  schema: Schema,
  json: unknown,
  file: string,
): Validated<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, json, everyIssue);
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, problems: result.issues.map((issue) => problemOf(issue, file)) };
}

const everyIssue = { abortEarly: false, abortPipeEarly: false } as const;

/** `part`: the issue is of records of this list, from this one on, instead of the whole file. */
function problemOf(
  issue: v.BaseIssue<unknown>,
  file: string,
  part?: { list: string; from: number },
): Problem {
  const { message } = issue;
  const path: readonly v.IssuePathItem[] = issue.path ?? [];
  const own = path.map(({ key }) => key as string | number);
  const [first, ...rest] = own;
  const keys = part === undefined ? own : [part.list, part.from + Number(first), ...rest];
  const [list, index] = keys;
  const name = recordNames.get(String(list));
  if (name === undefined || typeof index !== 'number') {
    return { record: file, field: fieldPath(keys), message: shortened(message) };
  }
  const record = path[part === undefined ? 1 : 0]?.value;
  return {
    record: recordName(name, `${list}[${index}]`, record),
    field: fieldPath(keys.slice(2)),
    message: shortened(message),
  };
}

function recordName(name: string, place: string, record: unknown): string {
  const id =
    typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined;
  return typeof id === 'string' && id !== '' ? `${name} ${id.slice(0, 120)}` : place;
}

function fieldPath(keys: readonly (string | number)[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? key : `${path}.${key}`;
  }, '');
}

/** A message may quote the value it was given, which may be a whole article. */
function shortened(message: string): string {
  return message.length > 200 ? `${message.slice(0, 200)}…` : message;
}
