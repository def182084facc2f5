/**
 * `npm test`: everything that CI runs, in order, going on after a failure where that tells more.
 * Each step counts as one test, the unit and browser tests one by one. The last line is always
 * `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const scratch = '.tmp/test';
rmSync(scratch, { recursive: true, force: true });
mkdirSync(scratch, { recursive: true });

let passed = 0;
let failed = 0;
const failures = [];

/** Runs one step; it fails by returning a sentence, and is left out by returning `{skipped}`. */
function step(name, work) {
  console.log(`\n── ${name}`);
  const outcome = work();
  if (typeof outcome === 'object' && outcome?.skipped !== undefined) {
    console.log(`${name}: SKIPPED, ${outcome.skipped}`);
  } else if (outcome === undefined) {
    passed++;
    console.log(`${name}: passed`);
  } else {
    failed++;
    failures.push(`${name}: ${outcome}`);
    console.log(`${name}: FAILED, ${outcome}`);
  }
}

function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (error !== undefined) return `${command} could not be started: ${error.message}`;
  return status === 0 ? undefined : `exit code ${status}`;
}
const script = (name) => () => run('npm', ['run', '--silent', name]);

/** Counts the tests of a run from its JSON report; a run that failed without a failed test is one failure. */
function countTests(name, work, report, read) {
  console.log(`\n── ${name}`);
  const outcome = work();
  const counts = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : null;
  const ofTests = counts ?? { passed: 0, failed: 0 };
  const wrong = outcome !== undefined || counts === null || ofTests.passed === 0;
  passed += ofTests.passed;
  failed += wrong ? Math.max(ofTests.failed, 1) : 0;
  if (wrong) failures.push(`${name}: ${ofTests.failed} failed, ${outcome ?? 'no test ran'}`);
  console.log(
    `${name}: ${ofTests.passed} passed, ${wrong ? Math.max(ofTests.failed, 1) : 0} failed`,
  );
}

step('format', script('format'));
step('types', script('types'));
step('lint', script('lint'));
step('unused code', script('unused'));
countTests(
  'unit tests',
  () =>
    run(
      'npx',
      ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile=${scratch}/unit.json`],
      {
        CI: 'true', // a missing golden file fails instead of being written
      },
    ),
  `${scratch}/unit.json`,
  (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
);
const built = { page: false };
step('build', () => {
  rmSync('dist', { recursive: true, force: true });
  const outcome = script('build')();
  built.page = outcome === undefined;
  return outcome;
});
step('size', () => (built.page ? checkSize() : 'not measured: the build failed'));
step('corpus', rebuildCorpus);
if (built.page) {
  countTests(
    'browser tests',
    () =>
      run('npx', ['playwright', 'test', '--reporter=list,json'], {
        PLAYWRIGHT_JSON_OUTPUT_NAME: `${scratch}/browser.json`,
      }),
    `${scratch}/browser.json`,
    ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
  );
} else {
  step('browser tests', () => 'not run: the build failed');
}

if (failures.length > 0) console.log(`\n${failures.join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * JavaScript and CSS, compressed as a host would send them: what the first screen loads, with the words
 * of the largest language, is bounded; views and the worker that come later, when they are asked for, are
 * listed and summed up.
 */
function checkSize() {
  const most = 150_000;
  const sizes = new Map();
  for (const path of readdirSync('dist', { recursive: true }).map(String).sort()) {
    if (/\.(js|css)$/.test(path)) {
      sizes.set(path, gzipSync(readFileSync(join('dist', path)), { level: 9 }).length);
    }
  }
  const first = new Set();
  const load = (path) => {
    if (first.has(path) || !sizes.has(path)) return;
    first.add(path);
    if (!path.endsWith('.js')) return;
    // static imports only: import(…) is what makes the rest load later
    for (const [, name] of readFileSync(join('dist', path), 'utf8').matchAll(
      /(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g,
    )) {
      load(join(path, '..', name));
    }
  };
  const page = readFileSync('dist/index.html', 'utf8');
  for (const [, path] of page.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)) load(path);
  // one language is spoken at first: the largest counts
  const languages = [...sizes.keys()].filter((path) =>
    /\b(zh-hans|zh-hant|en)-[^/]*\.js$/.test(path),
  );
  const [largest = ''] = languages.sort((a, b) => sizes.get(b) - sizes.get(a));
  load(largest);
  const sum = (paths) => paths.reduce((total, path) => total + sizes.get(path), 0);
  const print = (bytes, what) => console.log(`${String(bytes).padStart(8)}  ${what}`);
  for (const [path, bytes] of sizes) print(bytes, `${first.has(path) ? '' : '(later) '}${path}`);
  const loaded = sum([...first]);
  print(loaded, `first screen, at most ${most} (bytes after gzip)`);
  print(sum([...sizes.keys()]), 'with every view and the worker');
  if (![...first].some((path) => path.endsWith('.js'))) return 'the page loads no script';
  if (languages.length !== 3) return `not the three languages: ${languages.join(', ')}`;
  return loaded <= most ? undefined : `${loaded} bytes are more than ${most}`;
}

/**
 * Builds the shipped collection again from its pages: in another time zone and locale, from files
 * created in another order, and under other names. Every time the same bytes must come out.
 */
function rebuildCorpus() {
  const shared = process.env.XIANGYU_SHARED;
  if (!shared) return { skipped: 'the pages are not here; XIANGYU_SHARED may name their folder' };
  const pages = join(shared, 'corpus', 'seeds');
  if (!existsSync(pages)) return { skipped: `${pages} does not exist` };
  if (!existsSync('public/collection')) return 'public/collection does not exist';
  const folder = mkdtempSync(join(scratch, 'corpus-'));
  const names = readdirSync(pages).sort();
  const copies = { 'as-found': (name) => name, renamed: (name, i) => `${9 - (i % 10)}-${name}` };
  const visits = join(shared, 'data', 'visits-reported.csv');
  const cited = /"citations":\[\{/.test(readFileSync('public/collection/collection.json', 'utf8'));
  for (const [copy, rename] of Object.entries(copies)) {
    // last first: a folder lists its files in the order of creation on some machines
    for (const [i, name] of [...names.entries()].reverse()) {
      cpSync(join(pages, name), join(folder, copy, rename(name, i)));
    }
  }
  const settings = [
    ['as-found', { TZ: 'America/Los_Angeles', LC_ALL: 'C' }],
    ['as-found', { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8', LANG: 'zh_CN.UTF-8' }],
    ['renamed', { TZ: 'Pacific/Kiritimati' }],
  ];
  const cli = script('build:cli')();
  if (cli !== undefined) return `the builder could not be built: ${cli}`;
  for (const [i, [copy, env]] of settings.entries()) {
    const out = join(folder, `out-${i}`);
    // on a busy machine a page that takes long is no broken page
    const patience = ['--seconds-per-page', '600'];
    const options = ['--out', out, '--like', 'public/collection', ...patience];
    if (cited) options.push('--visits', visits);
    const build = ['build/cli/main.js', 'build', join(folder, copy), ...options];
    const outcome = run('node', build, env);
    if (outcome !== undefined) return `build ${i + 1}: ${outcome}`;
    const differing = differences('public/collection', out);
    if (differing.length > 0) {
      return `build ${i + 1} (${JSON.stringify(env)}) differs from public/collection in ${differing.join(', ')}`;
    }
  }
  console.log(`${settings.length} builds gave the bytes of public/collection`);
  return undefined;
}

/** Files that are not byte for byte the same in both folders. */
function differences(expected, actual) {
  const list = (folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1));
  const read = (path) => (existsSync(path) ? readFileSync(path).toString('base64') : null);
  return [...new Set([...list(expected), ...list(actual)])]
    .sort()
    .filter((name) => read(join(expected, name)) !== read(join(actual, name)));
}
