/**
 * The only validator of bundle files: parsed JSON in, the typed value or every problem out. Keys that
 * version 1 does not know are left out of the value, so that a later minor addition does not break
 * an older page. What holds between records is checked in validate-bundle.ts.
 */
import * as v from 'valibot';
import {
  articleFileSchema,
  collectionSchema,
  ledgerSchema,
  manifestSchema,
  type ArticleFile,
  type Collection,
  type Ledger,
  type Manifest,
} from './bundle.ts';
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
  const result = v.safeParse(schema, json, { abortEarly: false, abortPipeEarly: false });
  if (result.success) return { ok: true, value: result.output };
  return {
    ok: false,
    problems: result.issues.map((issue) => {
      const keys = (issue.path ?? []).map((item) => item.key as string | number);
      const [list, index] = keys;
      const name = recordNames.get(String(list));
      if (name === undefined || typeof index !== 'number') {
        return { record: file, field: fieldPath(keys), message: shortened(issue.message) };
      }
      return {
        record: recordName(name, `${list}[${index}]`, issue.path?.[1]?.value),
        field: fieldPath(keys.slice(2)),
        message: shortened(issue.message),
      };
    }),
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
