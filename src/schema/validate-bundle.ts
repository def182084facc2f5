/**
 * What must hold between the files of a bundle. Takes values that validate.ts has passed; lists every
 * problem. Pure: reading files and hashing them is the caller's.
 */
import type { ArticleFile, Collection, Manifest } from './bundle.ts';
import type { Ledger } from './ledger.ts';
import type { Problem } from './problem.ts';
import { checkLedger } from './validate-ledger.ts';
import { checkReferences } from './validate-references.ts';
import { checkPassages, checkSpans } from './validate-spans.ts';

export interface Bundle {
  manifest: Manifest;
  collection: Collection;
  /** `articles/<id>.json` by article id. */
  articleFiles: ReadonlyMap<string, ArticleFile>;
  ledger?: Ledger;
  /** The files as they lie on disk or came over the net, by path inside the bundle, without the manifest. */
  contents?: {
    files: ReadonlyMap<string, Uint8Array>;
    /** Lower-case hexadecimal SHA-256. */
    sha256: (bytes: Uint8Array) => string;
  };
}

const listNames = ['articles', 'quotations', 'visits', 'places', 'speakers', 'themes'] as const;

/** Every problem between the records and files of the bundle; empty when it is sound. */
export function checkBundle(bundle: Bundle): Problem[] {
  const { manifest, collection, articleFiles, ledger, contents } = bundle;
  const problems: Problem[] = [];
  checkReferences(collection, problems);
  checkSpans(collection, articleFiles, problems);
  checkArticleFiles(bundle, problems);
  checkCounts(manifest, collection, problems);
  if (ledger !== undefined) checkLedger(ledger, collection, problems);
  if (contents !== undefined) checkContents(manifest, contents, problems);
  checkWellFormed(manifest, 'manifest', problems);
  for (const list of listNames) {
    for (const record of collection[list]) {
      checkWellFormed(record, `${list.slice(0, -1)} ${record.id}`, problems);
    }
  }
  return problems;
}

function checkArticleFiles(
  { manifest, collection, articleFiles }: Bundle,
  problems: Problem[],
): void {
  const articles = new Set(collection.articles.map(({ id }) => id));
  for (const id of articles) {
    const record = `article ${id}`;
    if (!articleFiles.has(id))
      problems.push({ record, field: '', message: 'has no file of passages' });
    if (!Object.hasOwn(manifest.files, `articles/${id}.json`)) {
      problems.push({
        record: 'manifest',
        field: 'files',
        message: `does not list articles/${id}.json`,
      });
    }
  }
  if (!Object.hasOwn(manifest.files, 'collection.json')) {
    problems.push({ record: 'manifest', field: 'files', message: 'does not list collection.json' });
  }
  for (const [id, file] of articleFiles) {
    const record = `article file ${id}`;
    if (!articles.has(id)) problems.push({ record, field: '', message: 'belongs to no article' });
    if (file.id !== id) problems.push({ record, field: 'id', message: `is ${file.id}` });
    checkPassages(file, problems);
    file.passages.forEach((passage, index) =>
      checkWellFormed(passage, `passage ${index} of article ${id}`, problems),
    );
  }
}

function checkCounts(manifest: Manifest, collection: Collection, problems: Problem[]): void {
  for (const name of listNames) {
    const there = collection[name].length;
    const counted = Object.hasOwn(manifest.counts, name) ? manifest.counts[name] : undefined;
    if (counted === there) continue;
    const message = `is ${counted ?? 'missing'}, but the collection has ${there}`;
    problems.push({ record: 'manifest', field: `counts.${name}`, message });
  }
}

function checkContents(
  manifest: Manifest,
  { files, sha256 }: NonNullable<Bundle['contents']>,
  problems: Problem[],
): void {
  for (const [path, { bytes, sha256: expected }] of Object.entries(manifest.files)) {
    const field = `files.${path}`;
    const content = files.get(path);
    if (content === undefined) {
      problems.push({ record: 'manifest', field, message: 'is not in the bundle' });
    } else if (content.length !== bytes) {
      const message = `should have ${bytes} bytes, but has ${content.length}`;
      problems.push({ record: 'manifest', field: `${field}.bytes`, message });
    } else if (sha256(content) !== expected) {
      const message = 'is not the hash of the file: the file was changed after the build';
      problems.push({ record: 'manifest', field: `${field}.sha256`, message });
    }
  }
  for (const path of files.keys()) {
    if (Object.hasOwn(manifest.files, path)) continue;
    problems.push({ record: 'manifest', field: 'files', message: `does not list ${path}` });
  }
}

/** A lone surrogate cannot be written as UTF-8: the next reader would get another text. */
const loneSurrogate = /\p{Cs}/u;

function checkWellFormed(value: unknown, record: string, problems: Problem[], field = ''): void {
  if (typeof value === 'string') {
    if (loneSurrogate.test(value))
      problems.push({ record, field, message: 'holds half a character' });
  } else if (Array.isArray(value)) {
    value.forEach((item, i) => checkWellFormed(item, record, problems, `${field}[${i}]`));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      checkWellFormed(item, record, problems, field === '' ? key : `${field}.${key}`);
    }
  }
}
