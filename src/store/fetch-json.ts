/**
 * The page's only boundary to the network: one JSON file of the bundle, read as text, validated.
 * Bad files end as a value that says in which of a few ways they are bad; the page adds the advice.
 */
import type { Problem } from '../schema/problem.ts';
import type { Validated } from '../schema/validate.ts';
import { inTurns, type Steps, type Turns } from './in-turns.ts';
import { readJson } from './read-json.ts';

export type LoadFailure =
  /** No answer at all: offline, refused, or opened from a folder instead of a server. */
  | { code: 'unreachable'; file: string }
  /** The host answered, but has no such file. */
  | { code: 'missing'; file: string; status: number }
  /** A page came instead of the file, as some hosts do for paths they do not know. */
  | { code: 'html'; file: string }
  /** The file breaks off, or its bytes are not UTF-8. */
  | { code: 'truncated'; file: string; bytes: number; expected: number | null }
  /** JSON, but not of this program. */
  | { code: 'format'; file: string }
  /** A collection of a version that this page cannot read. */
  | { code: 'version'; file: string; version: string }
  /** Records that break the contract; all of them. */
  | { code: 'invalid'; file: string; problems: readonly Problem[] };

export type Loaded<Value> = { ok: true; value: Value } | { ok: false; failure: LoadFailure };

export type Fetch = (url: string) => Promise<Pick<Response, 'ok' | 'status' | 'arrayBuffer'>>;

/** The browser's own, never from a cache that may hold another build's file. */
export const browserFetch: Fetch = (url) => fetch(url, { cache: 'no-cache' });

/**
 * `validate` may check in steps; a large file is read and checked in turns with the page, a small one at
 * once.
 */
export async function fetchJson<Value>(
  file: string,
  validate: (json: unknown) => Validated<Value> | Steps<Validated<Value>>,
  { fetcher, expected = null, turns }: { fetcher: Fetch; expected?: number | null; turns?: Turns },
): Promise<Loaded<Value>> {
  const fail = (failure: LoadFailure): Loaded<Value> => ({ ok: false, failure });
  let bytes: Uint8Array;
  try {
    const response = await fetcher(`collection/${file}`);
    if (!response.ok) return fail({ code: 'missing', file, status: response.status });
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch {
    return fail({ code: 'unreachable', file });
  }
  let json: unknown;
  try {
    json = await inTurns(readJson(bytes), turns);
  } catch {
    if (isPage(bytes)) return fail({ code: 'html', file });
    return fail({ code: 'truncated', file, bytes: bytes.length, expected });
  }
  const checking = validate(json);
  const checked = 'next' in checking ? await inTurns(checking, turns) : checking;
  return checked.ok ? checked : fail({ code: 'invalid', file, problems: checked.problems });
}

/** Whether something like `<!doctype html>` came. */
function isPage(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 1_000)).trimStart().startsWith('<');
}
