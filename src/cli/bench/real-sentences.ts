/** Documents for benchmarks: the sentences of a folder of saved pages, or the lines of a text file. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { foldWords } from '../../text/fold.ts';
import { sentences } from '../../text/sentences.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Where to read: the argument, else the unpacked transcripts of the shared folder; says what is missing. */
export function benchFolder(argument: string | undefined): string {
  const shared = process.env['XIANGYU_SHARED'];
  const folder =
    argument ?? (shared === undefined ? undefined : join(shared, 'corpus', 'transcripts'));
  if (folder === undefined) {
    throw new Error(
      'Which pages? Give a folder of saved pages or a text file, or set XIANGYU_SHARED to the folder that holds corpus/transcripts.',
    );
  }
  if (!existsSync(folder)) {
    throw new Error(`There is no ${folder}. Unpack the transcripts there, or give another folder.`);
  }
  return folder;
}

/** Distinct sentences of 20 to 200 characters, at most `limit`, from pages in an order decided by the seed. */
export function readSentences(folder: string, random: SeededRandom, limit: number): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  const take = (text: string): void => {
    for (const { start, end } of sentences(text)) {
      const sentence = text.slice(start, end).trim();
      if (sentence.length < 20 || sentence.length > 200) continue;
      const words = foldWords(sentence);
      if (seen.has(words)) continue;
      seen.add(words);
      found.push(sentence);
    }
  };
  if (statSync(folder).isFile()) {
    for (const line of readFileSync(folder, 'utf8').split('\n')) take(line);
    return random.shuffle(found).slice(0, limit);
  }
  const names = readdirSync(folder).filter((name) => /\.(?:html?|txt)$/.test(name));
  for (const name of random.shuffle(names.sort())) {
    if (found.length >= limit) break;
    for (const line of plainLines(readFileSync(join(folder, name), 'utf8'))) take(line);
  }
  return found.slice(0, limit);
}

/** Text of the paragraphs of a page; enough for measuring, no reader of damaged pages. */
function plainLines(page: string): string[] {
  const body = page.slice(Math.max(0, page.indexOf('<body')));
  return body
    .split(/<\/p>|\n/)
    .map((part) =>
      part
        .replace(/<[^<>]*>/g, '')
        .replaceAll('&amp;', '&')
        .trim(),
    )
    .filter((line) => line !== '');
}
