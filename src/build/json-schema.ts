/**
 * The bundle contract as JSON Schema (2020-12), for readers in other languages. Derived from the
 * schemas in src/schema; `npm run schema` writes the result to public/schema.
 */
import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { articleFileSchema, collectionSchema, manifestSchema } from '../schema/bundle.ts';
import { ledgerSchema } from '../schema/ledger.ts';
import { contextsSchema } from '../schema/contexts.ts';
import { qualitySchema } from '../schema/quality.ts';

const files: readonly [file: string, title: string, schema: v.GenericSchema][] = [
  ['manifest', 'Xiangyu collection, version 1: manifest.json', manifestSchema],
  ['collection', 'Xiangyu collection, version 1: collection.json', collectionSchema],
  ['article', 'Xiangyu collection, version 1: articles/<id>.json', articleFileSchema],
  ['ledger', 'Xiangyu collection, version 1: ledger.json', ledgerSchema],
  ['quality', 'Xiangyu collection, version 1: quality.json', qualitySchema],
  ['contexts', 'Xiangyu collection, version 1: contexts.json', contextsSchema],
];

/** File name in public/schema → its text. */
export function jsonSchemaFiles(): Map<string, string> {
  return new Map(
    files.map(([file, title, schema]) => {
      const { $schema, ...rest } = toJsonSchema(schema, {
        target: 'draft-2020-12',
        // The calendar behind a date's digits has no counterpart; validate.ts checks it.
        ignoreActions: ['check'],
        // JSON Schema patterns are Unicode patterns already, so that the flag may go.
        overrideAction: ({ valibotAction, jsonSchema }) =>
          valibotAction.type === 'regex' && 'requirement' in valibotAction
            ? { ...jsonSchema, pattern: (valibotAction.requirement as RegExp).source }
            : undefined,
        // The builder writes no other key. Readers ignore keys they do not know (see validate.ts).
        overrideSchema: ({ valibotSchema, jsonSchema }) => {
          if (valibotSchema.type === 'object')
            return { ...jsonSchema, additionalProperties: false };
          // The converter knows records with free keys only; its output is right for named ones too.
          return valibotSchema.type === 'record' ? jsonSchema : undefined;
        },
      });
      const $id = `urn:xiangyu:collection:1:${file}`;
      return [
        `${file}.schema.json`,
        `${JSON.stringify({ $schema, $id, title, ...rest }, null, 2)}\n`,
      ];
    }),
  );
}
