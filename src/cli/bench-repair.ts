/**
 * Run by hand: measures the byte-shift repair on a folder of clean pages by breaking every tenth page (those that the
 * character model has not seen) and comparing, Simplified, Traditional and glossed; then counts edits on clean pages.
 *
 *     node build/bench-repair.js <folder of clean pages> [number of pages to break]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import * as OpenCC from 'opencc-js';
import { breakText, foldWidths, isGbkText } from '../sources/byte-shift/break-text.ts';
import { repairByteShift } from '../sources/byte-shift/repair-byte-shift.ts';
import { readingOf } from '../sources/pinyin-readings.ts';
import { stripGlosses } from '../sources/strip-glosses.ts';
import { tracked, undo, type TrackedText } from '../text/tracked-text.ts';

/** Hanzi that the glossed pages are made to gloss. */
const GLOSSED = '當區經將專數優導會黨業務發決為實強體與進點說開應總習動層';

const [folder = '', most = '400'] = process.argv.slice(2);
const names = readdirSync(folder).sort();
const show = process.env['SHOW'] !== undefined;
const toTraditional = OpenCC.Converter({ from: 'cn', to: 't' });
const pages = names
  .filter((_, i) => i % 10 === 0)
  .slice(0, Number(most))
  .map((name) => paragraphsOf(readFileSync(join(folder, name), 'utf8')));

measure('Simplified', pages);
const traditional = pages.map((page) => page.map(toTraditional).filter(isGbkText));
measure('Traditional', traditional);
measure('Traditional, glossed', traditional, GLOSSED);
measure('Simplified, no folding', pages, '', false);
measure('Traditional, glossed, no ? left', traditional, GLOSSED, true, true);
measure('Simplified, private use dropped', pages, '', true, false, true);
measure('Traditional, glossed, private use dropped', traditional, GLOSSED, true, false, true);
measureClean();

function paragraphsOf(html: string): string[] {
  return html
    .slice(html.indexOf('<body'))
    .split(/<\/?(?:p|h\d|br|div)\b[^<>]*>/)
    .map((paragraph) =>
      paragraph
        .replace(/<[^<>]*>/g, '')
        .replace(/&nbsp;/g, ' ')
        .trim(),
    )
    .filter((paragraph) => paragraph.length > 12 && isGbkText(paragraph));
}

function measure(
  label: string,
  all: readonly (readonly string[])[],
  glossed = '',
  folded = true,
  bare = false,
  dropped = false,
): void {
  const glosses = new Map(Array.from(glossed, (hanzi) => [hanzi, readingOf(hanzi)]));
  const count = { damaged: 0, whole: 0, honest: 0, untouched: 0, exact: 0, wrongExact: 0, pinned: 0, wrongPinned: 0, shown: 0, wrongShown: 0, gaps: 0 }; // prettier-ignore
  const started = performance.now();
  for (const page of all) {
    const truths = page.map((paragraph) => (folded ? foldWidths(paragraph) : paragraph));
    const broken = page
      .map((paragraph) => breakText(paragraph, { glosses, folded, bare }))
      .map((paragraph) => (dropped ? paragraph.replace(/[\ue000-\uf8ff]/g, '') : paragraph));
    const repaired = repairByteShift(tracked(broken.join('\n')));
    if (undo(repaired) !== broken.join('\n')) throw new Error('not reversible');
    const stripped = stripGlosses(repaired);
    const lines = (folded ? foldWidths(stripped.text) : stripped.text).split('\n');
    let offset = 0;
    lines.forEach((line, i) => {
      const truth = truths[i] ?? '';
      if (
        truth !== (broken[i] ?? '') &&
        !isOnlyGlossed(page[i] ?? '', broken[i] ?? '', glosses, folded)
      ) {
        count.damaged++;
        if (line === truth) count.whole++;
        else if (matchesButGaps(line, truth)) count.honest++;
        if (show && line !== truth && !line.includes('□'))
          process.stdout.write(`${label}\n  ${truth}\n  ${line}\n  ${broken[i] ?? ''}\n`);
        judge(stripped, offset, offset + line.length, truth, count);
      }
      offset += line.length + 1;
    });
  }
  const time = performance.now() - started;
  const percent = (part: number, whole: number): string =>
    `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  process.stdout.write(
    `${label}: ${count.damaged} paragraphs damaged, whole ${percent(count.whole, count.damaged)}, whole but for marked gaps ${percent(count.honest, count.damaged)}\n` +
      `  exact ${count.exact} (wrong ${count.wrongExact}), pinned ${count.pinned} (wrong ${count.wrongPinned}), ` +
      `inferred shown ${count.shown} (right ${percent(count.shown - count.wrongShown, count.shown)}), gaps ${count.gaps}; ${(time / all.length).toFixed(1)} ms a page with breaking\n`,
  );
}

/** Whether breaking did no more than put glosses where they belong. */
function isOnlyGlossed(
  paragraph: string,
  broken: string,
  glosses: ReadonlyMap<string, string>,
  folded: boolean,
): boolean {
  const aligned = Array.from(paragraph, (hanzi) =>
    glosses.has(hanzi) ? `${hanzi}(${glosses.get(hanzi) ?? ''})` : hanzi,
  ).join('');
  return (folded ? foldWidths(aligned) : aligned) === broken;
}

function matchesButGaps(line: string, truth: string): boolean {
  return (
    line.length === truth.length &&
    Array.from({ length: line.length }, (_, i) => line[i] === '□' || line[i] === truth[i]).every(
      Boolean,
    )
  );
}

function judge(
  page: TrackedText,
  from: number,
  to: number,
  printed: string,
  count: Record<string, number>,
): void {
  const add = (key: string, value = 1): void => void (count[key] = (count[key] ?? 0) + value);
  const truth = foldWidths(printed);
  const counterpart = aligned(foldWidths(page.text.slice(from, to)), truth);
  for (const edit of page.edits) {
    if (edit.start < from || edit.end > to || edit.kind !== 'byteshift') continue;
    const text = foldWidths(page.text.slice(edit.start, edit.end));
    let wrong = 0;
    for (let i = 0; i < text.length; i++) {
      const at = counterpart[edit.start - from + i] ?? -1;
      if (at < 0 || truth[at] !== text[i]) wrong++;
    }
    if (edit.grade === 'gap') {
      add('gaps');
      const at = counterpart[edit.start - from] ?? -1;
      const rank = edit.candidates?.indexOf(truth[at] ?? '') ?? -2;
      if (show)
        process.stdout.write(
          `  gap rank ${rank} ${truth.slice(Math.max(0, at - 6), at)}[${truth.slice(at, at + 1)}]${truth.slice(at + 1, at + 5)} ${edit.candidates?.join('') ?? ''}\n`,
        );
    } else add({ exact: 'exact', pinned: 'pinned', inferred: 'shown' }[edit.grade], text.length);
    if (edit.grade === 'gap' || wrong === 0) continue;
    add({ exact: 'wrongExact', pinned: 'wrongPinned', inferred: 'wrongShown' }[edit.grade], wrong);
    const at = Math.max(0, counterpart[edit.start - from] ?? 0);
    if (show)
      process.stdout.write(
        `  ${edit.grade} ${text} for ${truth.slice(Math.max(0, at - 6), at)}[${truth.slice(at, at + text.length)}]${truth.slice(at + text.length, at + text.length + 6)} <${edit.raw}> ${edit.candidates?.join('') ?? ''}\n`,
      );
  }
}

/** For each character of `text` the place of its counterpart in `truth`, or -1: the shortest way from one to the other. */
function aligned(text: string, truth: string): number[] {
  const width = truth.length + 1;
  const costs = new Uint32Array((text.length + 1) * width);
  for (let i = 0; i <= text.length; i++) {
    for (let j = 0; j <= truth.length; j++) {
      if (i === 0 || j === 0) costs[i * width + j] = i + j;
      else {
        const same = text[i - 1] === truth[j - 1] ? 0 : 1.5;
        costs[i * width + j] = Math.min(
          2 * same + (costs[(i - 1) * width + j - 1] ?? 0),
          2 + (costs[(i - 1) * width + j] ?? 0),
          2 + (costs[i * width + j - 1] ?? 0),
        );
      }
    }
  }
  const found = Array.from({ length: text.length }, () => -1);
  for (let i = text.length, j = truth.length; i > 0 && j > 0;) {
    const here = costs[i * width + j] ?? 0;
    const step = text[i - 1] === truth[j - 1] ? 0 : 3;
    if (here === step + (costs[(i - 1) * width + j - 1] ?? 0)) found[--i] = --j;
    else if (here === 2 + (costs[(i - 1) * width + j] ?? 0)) i--;
    else j--;
  }
  return found;
}

function measureClean(): void {
  const clean = names.filter((_, i) => i % 9 === 4).slice(0, 2000);
  const slowest = { ms: 0, name: '' };
  let edits = 0;
  let total = 0;
  for (const name of clean) {
    const text = paragraphsOf(readFileSync(join(folder, name), 'utf8')).join('\n');
    for (const page of [text, foldWidths(text), toTraditional(text)]) {
      const started = performance.now();
      const done = stripGlosses(repairByteShift(tracked(page)));
      const ms = performance.now() - started;
      total += ms;
      if (ms > slowest.ms) Object.assign(slowest, { ms, name });
      edits += done.edits.length;
      if (show)
        for (const edit of done.edits)
          process.stdout.write(
            `${name}: ${edit.kind} ${edit.raw} → ${done.text.slice(edit.start, edit.end)}\n`,
          );
    }
  }
  process.stdout.write(
    `${clean.length} clean pages, as they are, folded to half width, Traditional: ${edits} edits; ${(total / clean.length / 3).toFixed(2)} ms a page, slowest ${slowest.ms.toFixed(0)} ms\n`,
  );
}
