/** Every problem of a bundle's files as sentences: each file for itself, then what holds between them. */
import type { ArticleFile } from '../schema/bundle.ts';
import { contextsOf } from '../schema/contexts.ts';
import type { Problem } from '../schema/problem.ts';
import { checkBundle } from '../schema/validate-bundle.ts';
import {
  validateArticleFile,
  validateCollection,
  validateContexts,
  validateLedger,
  validateManifest,
  validateQuality,
  type Validated,
} from '../schema/validate.ts';
import { sha256Hex } from '../text/hash.ts';

/**
 * @param json parsed files by path inside the bundle
 * @param bytes the same files as they lie on disk
 */
export function bundleProblems(
  json: ReadonlyMap<string, unknown>,
  bytes: ReadonlyMap<string, Uint8Array>,
): string[] {
  const problems: string[] = [];
  const read = <Value>(
    name: string,
    validate: (json: unknown) => Validated<Value>,
  ): Value | null => {
    if (!json.has(name)) return null; // the loader has said so
    const result = validate(json.get(name));
    if (result.ok) return result.value;
    problems.push(...result.problems.map((problem) => sentence(problem, name)));
    return null;
  };
  const manifest = read('manifest.json', validateManifest);
  const collection = read('collection.json', validateCollection);
  const ledger = read('ledger.json', validateLedger);
  read('quality.json', validateQuality);
  const contexts = read('contexts.json', validateContexts);
  const articleFiles = new Map<string, ArticleFile>();
  for (const name of json.keys()) {
    const id = /^articles\/(.+)\.json$/.exec(name)?.[1];
    const file = id === undefined ? null : read(name, validateArticleFile);
    if (id !== undefined && file !== null) articleFiles.set(id, file);
  }
  if (manifest === null || collection === null || ledger === null || problems.length > 0) {
    return problems;
  }
  const files = new Map([...bytes].filter(([name]) => name !== 'manifest.json'));
  const contents = { files, sha256: sha256Hex };
  const found = checkBundle({ manifest, collection, articleFiles, ledger, contents });
  // a changed article changes its contexts, too: the cause alone is told
  if (found.length > 0) return found.map((problem) => sentence(problem, null));
  return contexts === null
    ? []
    : contextProblems(contexts.contexts, contextsOf(collection, articleFiles.values()).contexts);
}

function contextProblems(contexts: readonly string[], expected: readonly string[]): string[] {
  const rows = Array.from({ length: Math.max(expected.length, contexts.length) }, (_, i) => i);
  return rows
    .filter((row) => contexts[row] !== expected[row])
    .map((row) => `contexts.json: contexts[${row}] is not the passage of its quotation`);
}

function sentence({ record, field, message }: Problem, file: string | null): string {
  const where = [file, record, field].filter((part) => part !== null && part !== '').join(': ');
  return `${where} ${message}`;
}
