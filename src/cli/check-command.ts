/** `check <folder>`: every problem of a bundle, each with its file, record and field. */
import { stat } from 'node:fs/promises';
import { bundleProblems } from './bundle-problems.ts';
import { loadBundle } from './load-bundle.ts';
import { CommandProblem } from './problem.ts';

/** @returns the exit code: 0 where the bundle is sound */
export async function checkCommand(folder: string, print: (line: string) => void): Promise<number> {
  const info = await stat(folder).catch(() => null);
  if (info === null || !info.isDirectory()) {
    throw new CommandProblem(`The folder ${folder} does not exist. Give the folder of a bundle.`);
  }
  const { json, bytes, problems } = await loadBundle(folder);
  const all = [...problems, ...bundleProblems(json, bytes)];
  for (const problem of all) print(problem);
  print(
    all.length === 0
      ? `${folder}: sound, ${bytes.size} files.`
      : `${folder}: ${all.length} problem${all.length === 1 ? '' : 's'}. Build the bundle again from its pages.`,
  );
  return all.length === 0 ? 0 : 1;
}
