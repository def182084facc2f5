/** Puts a bundle in its place in one step: written beside, then renamed, so that nothing is ever half there. */
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CommandProblem } from './problem.ts';

/** Whether the folder may be replaced: it is not there, empty, or a bundle. Anything else is somebody's. */
export async function checkOutput(folder: string): Promise<'free' | 'bundle'> {
  const info = await stat(folder).catch(() => null);
  if (info === null) return 'free';
  if (!info.isDirectory()) {
    throw new CommandProblem(`${folder} is a file. Give a folder to --out.`);
  }
  const entries = await readdir(folder);
  if (entries.length === 0) return 'free';
  if (await isBundle(folder)) return 'bundle';
  throw new CommandProblem(
    `The folder ${folder} is not empty and holds no bundle; nothing was written. Give an empty folder, or an older bundle to replace.`,
  );
}

async function isBundle(folder: string): Promise<boolean> {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    return (
      typeof manifest === 'object' &&
      manifest !== null &&
      'format' in manifest &&
      manifest.format === 'xiangyu-collection'
    );
  } catch {
    return false;
  }
}

export async function writeBundle(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  signal: AbortSignal,
): Promise<void> {
  const target = resolve(folder);
  const staged = `${target}.new-${process.pid}`;
  const retired = `${target}.old-${process.pid}`;
  try {
    for (const [name, bytes] of files) {
      signal.throwIfAborted();
      const path = join(staged, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes);
    }
    signal.throwIfAborted();
    const replaced = await rename(target, retired).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return false;
        throw error;
      },
    );
    try {
      await rename(staged, target);
    } catch (error) {
      if (replaced) await rename(retired, target);
      throw error;
    }
    await rm(retired, { recursive: true, force: true });
  } finally {
    await rm(staged, { recursive: true, force: true });
  }
}
