/** Sentences for benchmarks where no folder of pages is at hand: clauses of the shipped collection in new orders. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SeededRandom } from './seeded-random.ts';

/** `size` distinct sentences of two to five clauses. They repeat each other far more than real ones do. */
export function recombinedSentences(
  collection: string,
  size: number,
  random: SeededRandom,
): string[] {
  const folder = join(collection, 'articles');
  if (!existsSync(folder)) throw new Error(`There is no collection in ${collection}.`);
  const texts = readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const file = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
        passages: { text: string }[];
      };
      return file.passages.map(({ text }) => text);
    });
  const clauses = [
    ...new Set(texts.flatMap((text) => text.match(/[\p{Script=Han}\p{N}]{4,24}/gu) ?? [])),
  ];
  const found = new Set<string>();
  while (found.size < size) {
    const parts = Array.from({ length: 2 + random.integer(4) }, () => random.pick(clauses));
    found.add(`${parts.join('，')}。`);
  }
  return [...found];
}
