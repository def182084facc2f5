/** What an engine reported as rows of tables: build, memory, times, recall and precision, and times by kind. */
import { queryKinds, type QueryKind } from './search-queries.ts';
import type { SearchReport } from './search-task.ts';

export interface EngineRun {
  engine: string;
  reports: readonly SearchReport[];
  /** Why the reports end early; null: everything was asked. */
  ended: string | null;
}

type Answered = Extract<SearchReport, { step: 'answered' }>;

export interface EngineFigures {
  engine: string;
  /** Milliseconds and megabytes; null: was not built. */
  built: { ms: number; megabytes: number } | null;
  ended: string | null;
  all: Times;
  byKind: ReadonlyMap<QueryKind, Times>;
  recall: number;
  precision: number;
  exact: number;
}

/** Milliseconds over `count` queries. */
interface Times {
  count: number;
  mean: number;
  p50: number;
  p95: number;
}

export function figuresOf({ engine, reports, ended }: EngineRun): EngineFigures {
  const built = reports.find((one) => one.step === 'built') ?? null;
  const answers = reports.filter((one) => one.step === 'answered');
  const sum = (of: (one: Answered) => number): number =>
    answers.reduce((total, one) => total + of(one), 0);
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  const right = sum((one) => one.right);
  return {
    engine,
    built: built && { ms: built.ms, megabytes: built.megabytes },
    ended,
    all: timesOf(answers),
    byKind: new Map(
      queryKinds.map((kind) => [kind, timesOf(answers.filter((one) => one.kind === kind))]),
    ),
    recall: share(
      right,
      sum((one) => one.wanted),
    ),
    precision: share(
      right,
      sum((one) => one.found),
    ),
    exact: answers.filter(({ right: r, found, wanted }) => r === found && r === wanted).length,
  };
}

function timesOf(answers: readonly Answered[]): Times {
  const sorted = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const mean = sorted.reduce((sum, time) => sum + time, 0) / Math.max(1, sorted.length);
  return { count: sorted.length, mean, p50: at(0.5), p95: at(0.95) };
}

const figure = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3);

export const summaryHead = `| engine | build ms | MB | mean ms | p50 | p95 | recall | precision | exactly right |
|${'---|'.repeat(9)}`;

export function summaryRow(figures: EngineFigures, queries: number): string {
  const { engine, built, ended, all, recall, precision, exact } = figures;
  const head = `| ${engine} | `;
  if (built === null) return `${head}${ended ?? 'not built'} | ${'– | '.repeat(7)}`.trimEnd();
  const asked = all.count < queries && ended !== null ? `, ${ended}` : '';
  return `${head}${figure(built.ms)} | ${built.megabytes.toFixed(1)} | ${figure(all.mean)} | ${figure(all.p50)} | ${figure(all.p95)} | ${share(recall)} | ${share(precision)} | ${exact} of ${all.count}${asked} |`;
}

/** Rounded down, so that 1.000 is said of nothing less. */
const share = (value: number): string => (Math.floor(value * 1000) / 1000).toFixed(3);

export const kindsHead = `| engine, p50 / p95 ms | ${queryKinds.join(' | ')} |
|${'---|'.repeat(1 + queryKinds.length)}`;

export function kindsRow({ engine, byKind }: EngineFigures): string {
  const cells = queryKinds.map((kind) => {
    const times = byKind.get(kind);
    return times === undefined || times.count === 0
      ? '–'
      : `${figure(times.p50)} / ${figure(times.p95)}`;
  });
  return `| ${engine} | ${cells.join(' | ')} |`;
}

/** p95 of one engine as a multiple of another's, over all queries and by kind. */
export function ratioLine(ours: EngineFigures, scan: EngineFigures): string {
  const ratio = (a: number, b: number): string => (b === 0 ? '–' : (a / b).toFixed(2));
  const kinds = queryKinds.map(
    (kind) => `${kind} ${ratio(ours.byKind.get(kind)?.p95 ?? 0, scan.byKind.get(kind)?.p95 ?? 0)}`,
  );
  return `p95 of ${ours.engine} as a multiple of the plain scan's: all ${ratio(ours.all.p95, scan.all.p95)}; ${kinds.join(', ')}; mean ${ratio(ours.all.mean, scan.all.mean)}`;
}
