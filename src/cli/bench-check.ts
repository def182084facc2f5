/**
 * `npm run bench:check -- <folder of pages or text file> [--size 100000] [--seed 1] [--show]`: 300 quotations
 * of the collection, altered, and 300 sentences that are not in it. Prints how many of the first are found, the
 * right one first, how many of the second are called found (word for word or with differences, as the page
 * calls it), and how long an answer takes. Twice: with the other pages drawn at random, so that the news of one
 * day lies on both sides, and with those of later days only.
 *
 * News prints its sentences again with a clause more or less. A sentence is foreign to the collection when less
 * than half of its words stand in a row in one quotation of it. Sentences that only do not stand in it whole are
 * counted besides; `--show` prints each that is called found, for reading.
 */
import { parseArgs } from 'node:util';
import { createCandidateFinder } from '../search/check/candidates.ts';
import {
  createQuotationChecker,
  type CheckedPart,
  type QuotationChecker,
} from '../search/check/check-quotation.ts';
import { buildWordings, type Wordings } from '../search/check/wordings.ts';
import { createTextSearch } from '../search/text-search.ts';
import { foldWords } from '../text/fold.ts';
import { alterations } from './bench/altered-quotations.ts';
import { benchFolder, readSentences } from './bench/real-sentences.ts';
import { documentOf } from './bench/search-engines.ts';
import { seededRandom, type SeededRandom } from './bench/seeded-random.ts';

const CASES = 300;
/** Sentences between the collection and those held out: no page lies in both, and of later pages no running news (about a week). */
const GAP = 1_000;
/** Sentences read for one of the second kind, most of which need not be looked at. */
const SPARE = 20 * CASES;

interface Checked {
  texts: readonly string[];
  check: (text: string) => CheckedPart | undefined;
  /** Milliseconds of each answer. */
  times: number[];
}

const splits = {
  'other pages drawn at random': (folder: string, most: number, random: SeededRandom) =>
    readSentences(folder, random, most),
  'pages of later days': (folder: string, most: number) => readSentences(folder, null, most),
};

function wordingsOf(texts: readonly string[]): Wordings {
  const builder = buildWordings(createTextSearch(texts.map(documentOf)).texts);
  let wordings = null;
  while (wordings === null) wordings = builder.step(texts.length);
  return wordings;
}

const isFound = (part: CheckedPart | undefined): boolean =>
  part?.kind === 'exact' || part?.kind === 'near';

function timed(checker: QuotationChecker, texts: readonly string[]): Checked {
  const times: number[] = [];
  const check = (text: string): CheckedPart | undefined => {
    const before = performance.now();
    // Marks around a whole text make it one part, as a reporter pastes it.
    const [part] = checker.check(`“${text.replace(/[“”"]/g, '')}”`);
    times.push(performance.now() - before);
    return part;
  };
  return { texts, check, times };
}

function checkAltered({ texts, check }: Checked, random: SeededRandom, show: boolean): void {
  const kinds = Object.keys(alterations);
  const tally = new Map(kinds.map((kind) => [kind, { cases: 0, first: 0 }]));
  let right = 0;
  for (let number = 0; number < CASES;) {
    const kind = kinds[number % kinds.length] ?? '';
    const document = random.integer(texts.length);
    const text = texts[document] ?? '';
    const altered = alterations[kind]?.(text, random, texts) ?? null;
    const row = tally.get(kind);
    if (altered === null || foldWords(altered).length < 4 || row === undefined) continue;
    number++;
    row.cases++;
    const part = check(altered);
    const found = part?.kind === 'exact' || part?.kind === 'near' ? part.matches : [];
    if (found[0]?.document === document) {
      row.first++;
      right++;
    } else if (show) {
      console.log(`MISSED (${kind}, ${part?.kind})\n  is    ${text}\n  asked ${altered}`);
      console.log(`  found ${texts[found[0]?.document ?? -1] ?? '–'}`);
    }
  }
  for (const [kind, { cases, first }] of tally)
    console.log(`${kind}: ${first} of ${cases} right first`);
  console.log(`right first: ${percent(right, CASES)} of ${CASES} altered quotations`);
}

function checkOthers(
  { texts, check }: Checked,
  others: readonly string[],
  inHalf: (words: string) => boolean,
  show: boolean,
): void {
  let [all, allFound, foreign, foreignFound] = [0, 0, 0, 0];
  for (const text of others) {
    if (foreign === CASES) break;
    const strange = !inHalf(foldWords(text));
    const part = check(text);
    const found = isFound(part);
    all++;
    if (strange) foreign++;
    if (!found) continue;
    allFound++;
    if (strange) foreignFound++;
    if (!show || (part?.kind !== 'near' && part?.kind !== 'exact')) continue;
    const score = part.kind === 'near' ? part.matches[0]?.score.toFixed(2) : 'exact';
    console.log(`CALLED FOUND (${score}${strange ? ', foreign' : ''})\n  asked ${text}`);
    console.log(`  found ${texts[part.matches[0]?.document ?? -1]}`);
  }
  if (foreign < CASES) throw new Error(`Too few sentences: ${foreign} foreign ones of ${all}.`);
  console.log(`false found: ${percent(foreignFound, foreign)} of ${foreign} foreign sentences`);
  console.log(
    `besides: of all ${all} sentences that do not stand in the collection whole, half of the words of ${percent(all - foreign, all)} stand in it in a row; ${percent(allFound, all)} are called found`,
  );
}

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

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
  console.log(`${size} quotations of ${folder}, seed ${values.seed}`);
  for (const [name, read] of Object.entries(splits)) {
    const random = seededRandom(Number(values.seed));
    const all = read(folder, size + GAP + SPARE, random);
    const texts = all.slice(0, size);
    const start = performance.now();
    const wordings = wordingsOf(texts);
    console.log(`\n${name}: indexed in ${(performance.now() - start).toFixed(0)} ms`);
    const checked = timed(
      createQuotationChecker(wordings, (document) => texts[document] ?? ''),
      texts,
    );
    const finder = createCandidateFinder(wordings);
    const stands = (words: string): boolean => finder.holding(words).length > 0;
    const others = random
      .shuffle(all.slice(size + GAP))
      .filter((sentence) => !stands(foldWords(sentence)));
    for (const text of others.slice(-50)) checked.check(text);
    checked.times.length = 0;
    checkAltered(checked, random, values.show);
    checkOthers(
      checked,
      others,
      (words) => {
        const half = Math.ceil(words.length / 2);
        for (let at = 0; at + half <= words.length; at++) {
          if (stands(words.slice(at, at + half))) return true;
        }
        return false;
      },
      values.show,
    );
    const sorted = checked.times.sort((a, b) => a - b);
    const at = (share: number): string =>
      (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
    console.log(`an answer: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(0.9999)} ms`);
  }
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
