/** The bundle's records as files: the same records give the same bytes. */
import type { Localized, Manifest } from '../schema/bundle.ts';
import { contextsOf } from '../schema/contexts.ts';
import type { Quality } from '../schema/quality.ts';
import type { BuiltCollection } from '../pipeline/build-collection.ts';
import { sha256Hex } from '../text/hash.ts';
import { linePerRecord } from '../schema/line-per-record.ts';

export interface BundleTitles {
  title: Localized;
  description: Localized;
}

/** Paths inside the bundle folder and their bytes, `manifest.json` last. */
export function serializeBundle(
  { collection, articleFiles, ledger }: BuiltCollection,
  titles: BundleTitles,
  quality: Quality | null,
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const encoder = new TextEncoder();
  files.set('collection.json', encoder.encode(linePerRecord(collection)));
  files.set('ledger.json', encoder.encode(linePerRecord(ledger)));
  for (const file of articleFiles) {
    files.set(`articles/${file.id}.json`, encoder.encode(linePerRecord(file)));
  }
  files.set('contexts.json', encoder.encode(linePerRecord(contextsOf(collection, articleFiles))));
  if (quality !== null) files.set('quality.json', encoder.encode(linePerRecord(quality)));
  const manifest: Manifest = {
    format: 'xiangyu-collection',
    version: 1,
    ...titles,
    counts: Object.fromEntries(
      Object.entries(collection).map(([name, records]) => [name, records.length]),
    ),
    files: Object.fromEntries(
      [...files].map(([name, bytes]) => [name, { bytes: bytes.length, sha256: sha256Hex(bytes) }]),
    ),
  };
  files.set('manifest.json', encoder.encode(`${JSON.stringify(manifest, null, 1)}\n`));
  return files;
}
