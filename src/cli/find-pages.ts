/** The saved pages of a folder and its subfolders, in an order that depends on their names alone. */
import { lstat, readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { CommandProblem } from './problem.ts';

const pageExtensions = new Set(['.txt', '.html', '.htm', '.md']);
/** Deeper folders are a loop or a mistake. */
const MAX_DEPTH = 32;

export interface PageFile {
  /** Path relative to the folder, with `/`. */
  name: string;
  path: string;
  bytes: number;
}

export interface FoundPages {
  pages: PageFile[];
  /** Files and folders that are no pages, by the reason they were passed over. */
  skipped: { name: string; reason: string }[];
}

export async function findPages(folder: string): Promise<FoundPages> {
  const info = await stat(folder).catch(() => null);
  if (info === null) {
    throw new CommandProblem(
      `The folder ${folder} does not exist. Give the folder that holds the saved pages.`,
    );
  }
  if (!info.isDirectory()) {
    throw new CommandProblem(`${folder} is a file. Give the folder that holds the saved pages.`);
  }
  const found: FoundPages = { pages: [], skipped: [] };
  await walk(folder, '', 0, found);
  const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
  found.pages.sort(byName);
  found.skipped.sort(byName);
  return found;
}

async function walk(
  folder: string,
  prefix: string,
  depth: number,
  found: FoundPages,
): Promise<void> {
  const entries = await readdir(join(folder, prefix), { withFileTypes: true }).catch(() => null);
  if (entries === null) {
    found.skipped.push({
      name: prefix === '' ? folder : `${prefix}/`,
      reason: 'the folder cannot be read',
    });
    return;
  }
  for (const entry of entries) {
    const name = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    if (entry.isSymbolicLink()) {
      found.skipped.push({ name, reason: 'a symbolic link, not followed' });
    } else if (entry.isDirectory()) {
      if (depth < MAX_DEPTH) await walk(folder, name, depth + 1, found);
      else found.skipped.push({ name: `${name}/`, reason: `deeper than ${MAX_DEPTH} folders` });
    } else if (!entry.isFile()) {
      found.skipped.push({ name, reason: 'a device or a pipe, not a file' });
    } else if (!pageExtensions.has(extname(entry.name).toLowerCase())) {
      found.skipped.push({ name, reason: 'not a .txt, .html, .htm or .md file' });
    } else {
      const path = join(folder, name);
      const info = await lstat(path).catch(() => null);
      if (info === null) found.skipped.push({ name, reason: 'the file cannot be read' });
      else found.pages.push({ name, path, bytes: info.size });
    }
  }
}
