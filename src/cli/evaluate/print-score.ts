/** A score as lines for a terminal: a small table, then every error in context. */
import type { QuoteFigures, Score } from './score-all.ts';
import type { Figures } from './tally.ts';

export function printScore({ summary, misses }: Score): string[] {
  const lines = [`${summary.set}: ${summary.pages} pages, ${summary.rows} quotations`];
  lines.push(...quoteLines('all rows', summary.withHard));
  if (summary.withoutHard.rows !== summary.withHard.rows) {
    lines.push(...quoteLines('without hard rows', summary.withoutHard));
  }
  lines.push(`  visits              ${threeFigures(summary.visits)}`);
  const { reported } = summary;
  if (reported.rows > 0) {
    lines.push(
      `  reported            recall ${percent(reported.overlapping)} at overlap 0.8, ${percent(reported.exact)} exact, of ${reported.rows}; ` +
        `precision ${percent(reported.precision)} of ${reported.precisionRows}; speaker ${percent(reported.speaker)}`,
    );
  }
  const fields = Object.entries(summary.metadata);
  if (fields.length > 0) {
    lines.push(
      `  metadata            ${fields.map(([field, { right, of }]) => `${field} ${right}/${of}`).join(', ')}`,
      `  must not survive    ${summary.absent.survived} of ${summary.absent.of} strings did`,
    );
  }
  lines.push(`  errors              ${misses.length}`);
  for (const miss of misses) {
    lines.push(
      `    ${miss.page} ${miss.what}${miss.hard ? ' (hard)' : ''}: expected ${miss.expected}, found ${miss.found}` +
        (miss.context === '' ? '' : `  ${miss.context}`),
    );
  }
  return lines;
}

function quoteLines(label: string, score: QuoteFigures): string[] {
  return [
    `  ${label} (${score.rows})`,
    ...(['speech', 'term', 'title'] as const).map(
      (kind) => `    ${kind.padEnd(18)}${threeFigures(score[kind])}`,
    ),
    `    on speech         speaker ${percent(score.speaker)}, date ${percent(score.date)}, place ${percent(score.place)}`,
    `    the leader said   precision ${percent(score.leaderSaid)} of ${score.leaderSaidRows}`,
  ];
}

function threeFigures(score: Figures): string {
  return `precision ${percent(score.precision)}, recall ${percent(score.recall)}, F1 ${percent(score.f1)} (${score.right} right, ${score.wrong} wrong, ${score.missed} missed)`;
}

function percent(value: number | null): string {
  return value === null ? 'n/a' : value.toFixed(3);
}
