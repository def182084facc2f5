/** `npm run sample -- <bundle>`: prints quotations (or visits) drawn by a fixed seed, for reading by eye. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  quotationKinds,
  type ArticleFile,
  type Collection,
  type QuotationKind,
} from '../schema/bundle.ts';
import { drawSample, drawVisits } from './sample/draw-sample.ts';
import { printQuotation, printVisit } from './sample/print-sample.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    kind: { type: 'string' },
    speaker: { type: 'string' },
    visits: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
const kind = quotationKinds.find((one) => one === values.kind) ?? null;
if (folder === undefined || (values.kind !== undefined && kind === null)) {
  console.error(
    'Usage: npm run sample -- <bundle> [--count 100] [--seed 1] [--visits] ' +
      `[--kind ${quotationKinds.join('|')}] [--speaker <name>, or -<name> for all others]`,
  );
  process.exit(2);
}
print(folder, kind);

function print(bundle: string, wanted: QuotationKind | null): void {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(bundle, path), 'utf8'));
  const collection = read('collection.json') as Collection;
  const files = new Map<string, ArticleFile>();
  const article = (id: string): ArticleFile => {
    const known = files.get(id) ?? (read(`articles/${id}.json`) as ArticleFile);
    files.set(id, known);
    return known;
  };
  const source = { collection, article };
  const wish = { count: Number(values.count), seed: Number(values.seed) };
  const records = values.visits
    ? drawVisits(collection, wish).map((visit) => printVisit(source, visit))
    : drawSample(collection, {
        ...wish,
        kind: wanted,
        speaker: values.speaker ?? null,
      }).map((quotation) => printQuotation(source, quotation));
  for (const [i, lines] of records.entries()) console.log(`${i + 1}. ${lines.join('\n')}\n`);
}
