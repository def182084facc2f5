/**
 * `npm run bench:check -- <folder of pages or text file> [--size 100000]`: 300 quotations of the
 * collection, altered, and 300 sentences of later pages that are not in it. Prints how many of the first
 * are found, the right one first, how many of the second are called found, and how long an answer takes.
 * News prints its sentences again, cut or with a name changed: a sentence that shares a run of 16 words
 * with the collection is in it in part, and is counted apart.
 */
import { parseArgs } from 'node:util';
import { createQuotationChecker, type CheckedPart } from '../search/check/check-quotation.ts';
import { buildWordings } from '../search/check/wordings.ts';
import { createTextSearch } from '../search/text-search.ts';
import { foldWords } from '../text/fold.ts';
import { alterations } from './bench/altered-quotations.ts';
import { benchFolder, readSentences } from './bench/real-sentences.ts';
import { documentOf } from './bench/search-engines.ts';
import { seededRandom } from './bench/seeded-random.ts';

const CASES = 300;
/** Characters in a row that a sentence foreign to the collection does not share with it. */
const RUN = 16;
/** Sentences between the collection and those held out: about a week, so that no page and no running news lies in both. */
const GAP = 1_000;

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      size: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
      show: { type: 'boolean', default: false },
    },
  });
  const folder = benchFolder(positionals[0]);
  const size = Number(values.size);
  const random = seededRandom(Number(values.seed));
  const all = readSentences(folder, null, size + GAP + 20 * CASES);
  const texts = all.slice(0, size);
  const inCollection = texts.map(foldWords).join('\n');
  const later = random
    .shuffle(all.slice(size + GAP))
    .filter((sentence) => !inCollection.includes(foldWords(sentence)));
  const reprinted = sharingRuns(later, inCollection);
  const heldOut = later.filter((sentence) => !reprinted.has(sentence)).slice(0, CASES);
  const inPart = later.filter((sentence) => reprinted.has(sentence)).slice(0, CASES);
  if (heldOut.length < CASES) throw new Error(`Too few sentences in ${folder}: ${all.length}.`);

  const search = createTextSearch(texts.map(documentOf));
  const start = performance.now();
  const builder = buildWordings(search.texts);
  let wordings = null;
  while (wordings === null) wordings = builder.step(size);
  const checker = createQuotationChecker(wordings, (document) => texts[document] ?? '');
  console.log(
    `${size} quotations of ${folder}; index of wordings built in ${(performance.now() - start).toFixed(0)} ms`,
  );

  const times: number[] = [];
  const check = (text: string): CheckedPart[] => {
    const before = performance.now();
    // Marks around a whole text make it one part, as a reporter pastes it.
    const parts = checker.check(`“${text.replace(/[“”"]/g, '')}”`);
    times.push(performance.now() - before);
    return parts;
  };
  for (const text of heldOut.slice(0, 50)) check(text);
  times.length = 0;

  const kinds = Object.keys(alterations);
  const tally = new Map(kinds.map((kind) => [kind, { cases: 0, first: 0 }]));
  let right = 0;
  for (let number = 0; number < CASES;) {
    const kind = kinds[number % kinds.length] ?? '';
    const document = random.integer(size);
    const text = texts[document] ?? '';
    const altered = alterations[kind]?.(text, random, texts) ?? null;
    const row = tally.get(kind);
    if (altered === null || foldWords(altered).length < 4 || row === undefined) continue;
    number++;
    row.cases++;
    const [part] = check(altered);
    const found = part?.kind === 'exact' || part?.kind === 'near' ? part.matches : [];
    if (found[0]?.document === document) {
      row.first++;
      right++;
    } else if (values.show) {
      console.log(`MISSED (${kind}, ${part?.kind})\n  is    ${text}\n  asked ${altered}`);
      console.log(`  found ${texts[found[0]?.document ?? -1] ?? '–'}`);
    }
  }
  const calledFound = (sentences: readonly string[]): number =>
    sentences.filter((text) => {
      const [part] = check(text);
      if (part?.kind !== 'exact' && part?.kind !== 'near') return false;
      if (values.show) {
        const score = part.kind === 'near' ? part.matches[0]?.score.toFixed(2) : 'exact';
        console.log(`CALLED FOUND (${score})\n  asked ${text}`);
        console.log(`  found ${texts[part.matches[0]?.document ?? -1]}`);
      }
      return true;
    }).length;
  const called = calledFound(heldOut);
  const calledInPart = calledFound(inPart);
  for (const [kind, { cases, first }] of tally)
    console.log(`${kind}: ${first} of ${cases} right first`);
  console.log(
    `right first: ${((100 * right) / CASES).toFixed(1)} % of ${CASES} altered quotations`,
  );
  console.log(
    `false found: ${((100 * called) / CASES).toFixed(1)} % of ${CASES} foreign sentences`,
  );
  const share = (100 * reprinted.size) / later.length;
  const shareFound = (100 * calledInPart) / Math.max(1, inPart.length);
  console.log(
    `besides: ${share.toFixed(0)} % of the sentences of later pages share ${RUN} characters in a row with the collection; of ${inPart.length} such, ${shareFound.toFixed(1)} % are called found`,
  );
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  console.log(`an answer: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(0.9999)} ms`);
}

/** Those of `sentences` that share a run of RUN words with `joined` words, found in one pass over it. */
function sharingRuns(sentences: readonly string[], joined: string): Set<string> {
  const holders = new Map<string, string[]>();
  for (const sentence of sentences) {
    const words = foldWords(sentence);
    for (let at = 0; at + RUN <= words.length; at++) {
      const run = words.slice(at, at + RUN);
      const known = holders.get(run);
      if (known === undefined) holders.set(run, [sentence]);
      else known.push(sentence);
    }
  }
  const sharing = new Set<string>();
  for (let at = 0; at + RUN <= joined.length; at++) {
    for (const sentence of holders.get(joined.slice(at, at + RUN)) ?? []) sharing.add(sentence);
  }
  return sharing;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
