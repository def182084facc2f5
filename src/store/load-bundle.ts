/** Reads manifest and collection in order and says, where that fails, what is wrong with which file. */
import type { ArticleFile, Collection, Manifest } from '../schema/bundle.ts';
import type { Ledger } from '../schema/ledger.ts';
import {
  validateArticleFile,
  validateCollectionInSteps,
  validateContexts,
  validateLedger,
  validateManifest,
  validateQuality,
} from '../schema/validate.ts';
import type { Contexts } from '../schema/contexts.ts';
import type { Quality } from '../schema/quality.ts';
import { fetchJson, type Fetch, type Loaded } from './fetch-json.ts';

export interface LoadedBundle {
  manifest: Manifest;
  collection: Collection;
}

export async function loadBundle(fetcher: Fetch): Promise<Loaded<LoadedBundle>> {
  const manifest = await loadManifest(fetcher);
  if (!manifest.ok) return manifest;
  const expected = manifest.value.files['collection.json']?.bytes ?? null;
  const collection = await fetchJson('collection.json', validateCollectionInSteps, {
    fetcher,
    expected,
  });
  if (!collection.ok) return collection;
  return { ok: true, value: { manifest: manifest.value, collection: collection.value } };
}

export function loadArticle(id: string, fetcher: Fetch): Promise<Loaded<ArticleFile>> {
  return fetchJson(`articles/${id}.json`, validateArticleFile, { fetcher });
}

export function loadLedger(fetcher: Fetch): Promise<Loaded<Ledger>> {
  return fetchJson('ledger.json', validateLedger, { fetcher });
}

export function loadQuality(fetcher: Fetch): Promise<Loaded<Quality>> {
  return fetchJson('quality.json', validateQuality, { fetcher });
}

export function loadContexts(fetcher: Fetch): Promise<Loaded<Contexts>> {
  return fetchJson('contexts.json', validateContexts, { fetcher });
}

/** Format and version first: a file of another program should not be told of its missing fields. */
async function loadManifest(fetcher: Fetch): Promise<Loaded<Manifest>> {
  const file = 'manifest.json';
  const loose = await fetchJson(file, (json) => ({ ok: true, value: json }), { fetcher });
  if (!loose.ok) return loose;
  const { format, version } = record(loose.value);
  if (format !== 'xiangyu-collection') return { ok: false, failure: { code: 'format', file } };
  if (version !== 1) {
    return { ok: false, failure: { code: 'version', file, version: String(version).slice(0, 20) } };
  }
  const checked = validateManifest(loose.value);
  if (checked.ok) return checked;
  return { ok: false, failure: { code: 'invalid', file, problems: checked.problems } };
}

function record(json: unknown): { format?: unknown; version?: unknown } {
  return typeof json === 'object' && json !== null ? json : {};
}
