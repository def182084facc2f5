/** What a bundle takes over from the one before it: its names, its figures and the ledger of its ids. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ledger } from '../schema/ledger.ts';
import type { Quality } from '../schema/quality.ts';
import { validateLedger, validateManifest } from '../schema/validate.ts';
import { CommandProblem } from './problem.ts';
import { readQuality } from './read-quality.ts';
import type { BundleTitles } from './serialize-bundle.ts';

interface Predecessor {
  titles: BundleTitles;
  ledger: Ledger;
  /** Null where it holds none. */
  quality: Quality | null;
}

/** @throws CommandProblem where a file is missing or broken, since links would be lost */
export async function readPredecessor(folder: string): Promise<Predecessor> {
  const parse = async (name: string): Promise<unknown> => {
    try {
      return JSON.parse(await readFile(join(folder, name), 'utf8'));
    } catch {
      throw new CommandProblem(
        `${join(folder, name)} cannot be read, so links into that bundle would be lost; nothing was written. Put the file back, or build into an empty folder.`,
      );
    }
  };
  const manifest = validateManifest(await parse('manifest.json'));
  const ledger = validateLedger(await parse('ledger.json'));
  for (const result of [manifest, ledger]) {
    if (result.ok) continue;
    const [first] = result.problems;
    throw new CommandProblem(
      `The bundle in ${folder} is broken (${first?.record}: ${first?.field} ${first?.message}), so links into it would be lost; nothing was written. Put its files back, or build into an empty folder.`,
    );
  }
  if (!manifest.ok || !ledger.ok) throw new Error('unreachable');
  const { title, description } = manifest.value;
  const figures = join(folder, 'quality.json');
  const hasFigures = (await stat(figures).catch(() => null)) !== null;
  return {
    titles: { title, description },
    ledger: ledger.value,
    quality: hasFigures ? await readQuality(figures) : null,
  };
}
