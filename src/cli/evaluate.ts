/** `npm run evaluate`: scores the builder against gold and lists every error. The shell: files in, lines out. */
import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { extractArticle } from '../pipeline/extract-article.ts';
import type { RawArticle } from '../schema/raw-article.ts';
import { validateQuality } from '../schema/validate.ts';
import { readArticle } from '../sources/read-article.ts';
import { type GoldPage, parseGold } from './evaluate/gold.ts';
import { predictedPage } from './evaluate/predicted-page.ts';
import { printScore } from './evaluate/print-score.ts';
import { qualityRecord } from './evaluate/quality-record.ts';
import { type Score, scoreAll } from './evaluate/score-all.ts';
import { sectionArticle } from './evaluate/section-article.ts';
import { CommandProblem } from './problem.ts';

const usage = `Usage: npm run evaluate -- <gold.jsonl> [<gold.jsonl>…] [--sources <folder>] [--json] [--write-quality <file> [--rules-changed <date>]]
    --sources <folder>  the saved pages that the gold names (default: beside the gold, in ../corpus/seeds)
    --json              figures and errors as JSON
    --write-quality <file>  write the figures for the page; "npm run corpus -- build … --quality <file>" takes them
    --rules-changed <date>  when the rules were last changed, as 2024-05-01`;

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sources: { type: 'string' },
      json: { type: 'boolean', default: false },
      'write-quality': { type: 'string' },
      'rules-changed': { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help || positionals.length === 0) {
    console.log(usage);
    return values.help ? 0 : 2;
  }
  const scores: Score[] = [];
  for (const file of positionals) {
    const gold = parseGold(await read(file));
    const folder = values.sources ?? resolve(dirname(file), '../corpus/seeds');
    const pairs = [];
    for (const row of gold) {
      const article = await articleOf(row, folder);
      pairs.push({ gold: row, page: predictedPage(article, extractArticle(article)) });
    }
    scores.push(scoreAll(basename(file), pairs));
  }
  if (values['write-quality'] !== undefined) {
    await writeQuality(values['write-quality'], scores, values['rules-changed'] ?? null);
  }
  console.log(
    values.json
      ? JSON.stringify(scores, null, 2)
      : scores.map((score) => printScore(score).join('\n')).join('\n\n'),
  );
  return 0;
}

async function writeQuality(
  path: string,
  scores: readonly Score[],
  rulesChanged: string | null,
): Promise<void> {
  const record = qualityRecord(
    scores.map(({ summary }) => summary),
    rulesChanged,
  );
  const checked = validateQuality(record);
  if (!checked.ok) {
    const [first] = checked.problems;
    throw new CommandProblem(`${first?.field}: ${first?.message}; nothing was written.`);
  }
  await writeFile(path, `${JSON.stringify(checked.value, null, 1)}\n`);
}

async function articleOf(row: GoldPage, folder: string): Promise<RawArticle> {
  if (row.text !== null) return sectionArticle(row, row.text);
  const name = row.file ?? '';
  const read = readArticle({ name, bytes: await readBytes(join(folder, name)) });
  if (!read.ok) throw new CommandProblem(`${name} was refused: ${read.reason}`);
  return read.article;
}

async function read(path: string): Promise<string> {
  return new TextDecoder().decode(await readBytes(path));
}

async function readBytes(path: string): Promise<Uint8Array> {
  return readFile(path).catch(() => {
    throw new CommandProblem(`The file ${path} cannot be read.`);
  });
}

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof CommandProblem) && !isUsage(error)) throw error;
  console.error((error as Error).message);
  process.exitCode = isUsage(error) ? 2 : 1;
}

function isUsage(error: unknown): boolean {
  return (
    error instanceof Error &&
    String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS')
  );
}
