/** `npm run bench [-- <folder>]`: says which benchmarks there are, or runs them all on a folder of saved pages. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Program in build/cli, options of Node that it needs, and what it measures. */
const benches = [
  [
    'corpus',
    [],
    'building a quarter, a half and all of the pages: seconds, CPU, memory, slowest pages',
  ],
  [
    'search',
    ['--expose-gc', '--max-old-space-size=6000'],
    'queries against a growing number of quotations, beside other engines',
  ],
  ['check', ['--expose-gc'], 'finding altered quotations again'],
  ['repair', [], 'byte-shift damage that is made and repaired, and edits on clean pages'],
] as const;

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.log('npm run bench -- <folder of saved pages> runs all of these, one after another:');
  for (const [name, , what] of benches) console.log(`  ${name.padEnd(7)} ${what}`);
  console.log(
    'Alone: npm run bench:<name> -- <folder>. The figures of the last run: docs/measurements.md',
  );
} else {
  for (const [name, options] of benches) {
    console.log(`\n── ${name}`);
    const program = fileURLToPath(new URL(`./bench-${name}.js`, import.meta.url));
    const { status } = spawnSync(process.execPath, [...options, program, folder], {
      stdio: 'inherit',
    });
    if (status !== 0) process.exitCode = 1;
  }
}
