/** Reads a bundle from disk for checking; what cannot be read or parsed is a problem, not an exception. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface LoadedBundle {
  /** Parsed JSON by path inside the bundle. */
  json: Map<string, unknown>;
  bytes: Map<string, Uint8Array>;
  /** Sentences naming the file and what is wrong with it. */
  problems: string[];
}

export async function loadBundle(folder: string): Promise<LoadedBundle> {
  const loaded: LoadedBundle = { json: new Map(), bytes: new Map(), problems: [] };
  const listed = await readdir(folder).catch((): string[] => []);
  const articles = await readdir(join(folder, 'articles')).catch(() => []);
  const names = [
    'manifest.json',
    'collection.json',
    'ledger.json',
    // Those that a bundle may do without.
    ...['contexts.json', 'quality.json'].filter((name) => listed.includes(name)),
    ...[...articles].sort((a, b) => (a < b ? -1 : 1)).map((name) => `articles/${name}`),
  ];
  for (const name of names) {
    const bytes = await readFile(join(folder, name)).catch(() => null);
    if (bytes === null) {
      loaded.problems.push(`${name}: is missing or cannot be read`);
      continue;
    }
    loaded.bytes.set(name, bytes);
    try {
      loaded.json.set(name, JSON.parse(bytes.toString('utf8')));
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      loaded.problems.push(`${name}: is not JSON (${detail}); it may be cut off`);
    }
  }
  return loaded;
}
