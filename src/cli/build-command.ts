/** `build <folder> --out <folder>`: saved pages in, bundle out, and a report of all that was read, refused, repaired, dropped and found. */
import { readFile } from 'node:fs/promises';
import type { Worker } from 'node:worker_threads';
import { buildCollection, type ReadPage } from '../pipeline/build-collection.ts';
import { extractArticle } from '../pipeline/extract-article.ts';
import { parseVisitsTable } from '../pipeline/reported-visits/parse-visits-table.ts';
import type { ReportedVisit } from '../pipeline/reported-visits/reported-visit.ts';
import { supplyFromCopies } from '../pipeline/supply/supply-from-copies.ts';
import type { Localized } from '../schema/bundle.ts';
import { buildReport } from './build-report.ts';
import { bundleProblems } from './bundle-problems.ts';
import { findPages } from './find-pages.ts';
import { CommandProblem } from './problem.ts';
import { createProgress, type ProgressOutput } from './progress.ts';
import { readPages } from './read-pages.ts';
import { readPredecessor } from './read-predecessor.ts';
import { readQuality } from './read-quality.ts';
import { serializeBundle, type BundleTitles } from './serialize-bundle.ts';
import { unfaithfulPassages } from './unfaithful-passages.ts';
import { checkApart, checkOutput, writeBundle } from './write-bundle.ts';

export interface BuildSettings {
  folder: string;
  out: string;
  fullText: boolean;
  /** Bundle whose title, description, figures and ledger are taken over; else the one that `out` holds. */
  like: string | null;
  visits: string | null;
  /** File of the evaluation's figures; without it those of `like` stay. */
  quality: string | null;
  titles: Partial<
    Record<
      'title' | 'titleHant' | 'titleEn' | 'description' | 'descriptionHant' | 'descriptionEn',
      string
    >
  >;
  secondsPerPage: number;
}

export interface CommandOutput {
  print: (line: string) => void;
  progress: ProgressOutput;
  signal: AbortSignal;
  startWorker: () => Worker;
  /** Told how long each page took to read, for the benchmark. */
  onTimes?: (pages: readonly { name: string; ms: number }[]) => void;
}

/** Visits of a table that names no visitor are this person's, as the table's heading says. */
const TABLE_VISITOR = { name: '习近平', kind: 'person' as const, aliases: [] };

/** @returns the exit code: 0 where a bundle was written */
export async function buildCommand(
  settings: BuildSettings,
  output: CommandOutput,
): Promise<number> {
  await checkApart(settings.folder, settings.out);
  const target = await checkOutput(settings.out);
  const like = settings.like ?? (target === 'bundle' ? settings.out : null);
  const before = like === null ? null : await readPredecessor(like);
  const table = settings.visits === null ? null : await readTable(settings.visits);
  const quality =
    settings.quality === null ? (before?.quality ?? null) : await readQuality(settings.quality);

  const { pages: files, skipped } = await findPages(settings.folder);
  if (files.length === 0) {
    throw new CommandProblem(
      `The folder ${settings.folder} holds no .txt, .html, .htm or .md file; nothing was written.`,
    );
  }
  const progress = createProgress('Reading', files.length, output.progress);
  const read = await readPages(files, {
    secondsPerPage: settings.secondsPerPage,
    onProgress: progress.update,
    signal: output.signal,
    startWorker: output.startWorker,
  });
  progress.end();
  if (read.pages.length === 0) {
    for (const { name, reason } of read.refused) output.print(`${name}: ${reason}`);
    throw new CommandProblem(
      `None of the ${files.length} pages in ${settings.folder} could be read (above); nothing was written.`,
    );
  }
  output.onTimes?.(
    read.pages.map(({ article }, at) => ({
      name: article.metadata.source.name,
      ms: read.times[at] ?? 0,
    })),
  );
  // the steps below are long on many pages: Ctrl-C is heard between them
  const pause = async (): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve));
    output.signal.throwIfAborted();
  };
  const pages = repairFromCopies(read.pages);
  await pause();
  const built = buildCollection(pages, {
    fullText: settings.fullText,
    reportedVisits: table?.accepted ?? [],
    ledger: before?.ledger ?? null,
  });
  await pause();
  const titles = titlesOf(settings, before?.titles ?? null);
  const bundle = serializeBundle(built, titles, quality);
  await pause();
  const decoder = new TextDecoder();
  const json = new Map(
    [...bundle].map(([name, bytes]): [string, unknown] => [
      name,
      JSON.parse(decoder.decode(bytes)),
    ]),
  );
  const problems = [
    ...unfaithfulPassages(built.articleFiles, pages),
    ...bundleProblems(json, bundle),
  ];
  if (problems.length > 0) {
    for (const problem of problems) output.print(problem);
    throw new CommandProblem(
      `The built bundle contradicts itself in ${problems.length} places (above), a bug of the builder; nothing was written.`,
    );
  }
  await writeBundle(settings.out, bundle, output.signal);
  const report = buildReport({ built, pages, refused: read.refused, skipped, table });
  for (const line of report) output.print(line);
  output.print(`Written to ${settings.out}: ${bundle.size} files.`);
  return 0;
}

/** Copies of one article repair each other; what an article gained by it is looked for again in it. */
function repairFromCopies(pages: readonly ReadPage[]): ReadPage[] {
  const articles = supplyFromCopies(pages.map(({ article }) => article));
  return pages.map((page, at) => {
    const article = articles[at];
    if (article === undefined || article === page.article) return page;
    return { article, findings: extractArticle(article) };
  });
}

async function readTable(
  path: string,
): Promise<{ accepted: ReportedVisit[]; refused: { line: number; reasons: string[] }[] }> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null)
    throw new CommandProblem(
      `The table of visits ${path} cannot be read; nothing was written. Give a CSV file to --visits.`,
    );
  let csv: string;
  try {
    csv = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CommandProblem(
      `The table of visits ${path} is not in UTF-8; nothing was written. Save it as “CSV UTF-8”.`,
    );
  }
  const table = parseVisitsTable(csv, TABLE_VISITOR);
  if (table.accepted.length === 0) {
    const reasons = table.refused.map(
      ({ line, reasons: all }) => `line ${line}: ${all.join('; ')}`,
    );
    throw new CommandProblem(
      `The table of visits ${path} has no usable row; nothing was written. ${reasons.join('. ')}`,
    );
  }
  return table;
}

function titlesOf({ titles }: BuildSettings, before: BundleTitles | null): BundleTitles {
  const localized = (
    hans: string | undefined,
    hant: string | undefined,
    en: string | undefined,
    old: Localized | undefined,
    fallback: Localized,
  ): Localized => ({
    'zh-Hans': hans ?? old?.['zh-Hans'] ?? fallback['zh-Hans'],
    'zh-Hant': hant ?? hans ?? old?.['zh-Hant'] ?? fallback['zh-Hant'],
    en: en ?? hans ?? old?.en ?? fallback.en,
  });
  return {
    title: localized(titles.title, titles.titleHant, titles.titleEn, before?.title, {
      'zh-Hans': '引语集',
      'zh-Hant': '引語集',
      en: 'A collection of quotations',
    }),
    description: localized(
      titles.description,
      titles.descriptionHant,
      titles.descriptionEn,
      before?.description,
      { 'zh-Hans': '', 'zh-Hant': '', en: '' },
    ),
  };
}
