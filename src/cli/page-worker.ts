/** Worker thread of the builder: one page's bytes in, the cleaned article and what was found in it out. */
import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { parentPort } from 'node:worker_threads';
import { extractArticle } from '../pipeline/extract-article.ts';
import { largestFile, readArticle, tooLarge } from '../sources/read-article.ts';
import type { PageMessage, PageRequest } from './read-pages.ts';

const post = (message: PageMessage): void => parentPort?.postMessage(message);

parentPort?.on('message', (request: PageRequest) => {
  void answer(request).then(post);
});
post('ready');

async function answer({ number, file }: PageRequest): Promise<PageMessage> {
  const refuse = (reason: string): PageMessage => ({ number, ok: false, reason });
  if (file.bytes > largestFile) return refuse(tooLarge);
  const bytes = await readFile(file.path).catch(() => null);
  if (bytes === null) return refuse('The file cannot be read.');
  try {
    const started = performance.now();
    const read = readArticle({ name: file.name, bytes });
    if (!read.ok) return refuse(read.reason);
    const findings = extractArticle(read.article);
    return { number, ok: true, ms: performance.now() - started, article: read.article, findings };
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return refuse(`A bug stopped its reading; please report it: ${detail}`);
  }
}
