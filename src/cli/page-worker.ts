/** Worker thread of the builder: one page's bytes in, the cleaned article and what was found in it out. */
import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { extractArticle } from '../pipeline/extract-article.ts';
import { readArticle } from '../sources/read-article.ts';
import type { PageAnswer, PageRequest } from './read-pages.ts';

parentPort?.on('message', (request: PageRequest) => {
  void answer(request).then((reply) => parentPort?.postMessage(reply));
});

async function answer({ number, name, path }: PageRequest): Promise<PageAnswer> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch {
    return { number, ok: false, reason: 'the file cannot be read' };
  }
  try {
    const read = readArticle({ name, bytes });
    if (!read.ok) return { number, ok: false, reason: read.reason };
    return { number, ok: true, article: read.article, findings: extractArticle(read.article) };
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { number, ok: false, reason: `a bug stopped its reading; please report it: ${detail}` };
  }
}
