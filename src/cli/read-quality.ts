/** Reads the figures of an evaluation, which become the bundle's `quality.json`. */
import { readFile } from 'node:fs/promises';
import type { Quality } from '../schema/quality.ts';
import { validateQuality } from '../schema/validate.ts';
import { CommandProblem } from './problem.ts';

/** @throws CommandProblem where the file cannot be read or is not what `--write-quality` writes */
export async function readQuality(path: string): Promise<Quality> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(path, 'utf8'));
  } catch {
    throw new CommandProblem(`The figures ${path} cannot be read as JSON; nothing was written.`);
  }
  const quality = validateQuality(json);
  if (quality.ok) return quality.value;
  const [first] = quality.problems;
  throw new CommandProblem(
    `The figures ${path} are broken (${first?.field}: ${first?.message}); nothing was written. Write them with “npm run evaluate -- … --write-quality <file>”.`,
  );
}
