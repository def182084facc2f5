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

/** What the transcripts begin with is printed by the site, not said by anybody. */
const LEAD = /^央视网消息(?:（[^（）]{1,12}）)?[：:]/;

/**
 * Distinct sentences of 20 to 200 characters, at most `limit`, from pages in an order decided by
 * `random`; null: in the order of their names, which for the transcripts is the order of time.
 */
export function readSentences(
  folder: string,
  random: SeededRandom | null,
  limit: number,
): string[] {
  const order = <T>(items: T[]): T[] => (random === null ? items : random.shuffle(items));
  const found: string[] = [];
  const seen = new Set<string>();
  const take = (text: string): void => {
    for (const { start, end } of sentences(text)) {
      const sentence = text.slice(start, end).replace(LEAD, '').trim();
      if (sentence.length < 20 || sentence.length > 200) continue;
      const words = foldWords(sentence);
      if (seen.has(words)) continue;
      seen.add(words);
      found.push(sentence);
    }
  };
  if (statSync(folder).isFile()) {
    for (const line of readFileSync(folder, 'utf8').split('\n')) take(line);
    return order(found).slice(0, limit);
  }
  const names = readdirSync(folder).filter((name) => /\.(?:html?|txt)$/.test(name));
  for (const name of order(names.sort())) {
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
