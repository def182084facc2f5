/** Puts a bundle in its place in one step: written beside, then renamed, so that nothing is ever half there. */
import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { CommandProblem } from './problem.ts';

/** Whether the folder may be replaced: it is not there, empty, or a bundle. Anything else is somebody's. */
export async function checkOutput(folder: string): Promise<'free' | 'bundle'> {
  const info = await stat(folder).catch(() => null);
  if (info === null) return 'free';
  if (!info.isDirectory()) {
    throw new CommandProblem(`${folder} is a file. Give a folder to --out.`);
  }
  const entries = (await readdir(folder)).sort();
  if (entries.length === 0) return 'free';
  if (!(await isBundle(folder))) {
    throw new CommandProblem(
      `The folder ${folder} is not empty and holds no bundle; nothing was written. Give an empty folder, or an older bundle to replace.`,
    );
  }
  const own = entries.find((name) => !/^\.|^articles$|\.json$/.test(name));
  if (own === undefined) return 'bundle';
  throw new CommandProblem(
    `The folder ${folder} holds ${own}, which is no part of a bundle and would be lost; nothing was written. Move it elsewhere.`,
  );
}

/** Replacing one folder must not take the other along, and a bundle is no page to read. */
export async function checkApart(pages: string, out: string): Promise<void> {
  const [from, to] = [await existingPath(pages), await existingPath(out)];
  if (from === to) {
    throw new CommandProblem(
      `--out is the folder of the pages itself (${pages}); nothing was written. Give another folder.`,
    );
  }
  if ((to + sep).startsWith(from + sep) || (from + sep).startsWith(to + sep)) {
    throw new CommandProblem(
      `The folder of the pages (${pages}) and --out (${out}) lie one inside the other; nothing was written. Give a folder beside it.`,
    );
  }
}

/** Absolute, links followed as far as there is something. */
async function existingPath(path: string): Promise<string> {
  const absolute = resolve(path);
  const real = await realpath(absolute).catch(() => null);
  if (real !== null) return real;
  const parent = dirname(absolute);
  return parent === absolute ? absolute : join(await existingPath(parent), basename(absolute));
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
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error;
    throw new CommandProblem(
      `The bundle cannot be written to ${folder} (${error.message}); what was there is unchanged. Give a folder that you may write to, on a disk with room.`,
    );
  } finally {
    // where it could not be made, there is nothing to remove
    await rm(staged, { recursive: true, force: true }).catch(() => undefined);
  }
}
