/** The command line as a user meets it: bundled into a folder of its own, started as a process. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, vi } from 'vitest';

// processes start slowly on a busy machine
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const project = fileURLToPath(new URL('../..', import.meta.url));

export interface Ran {
  code: number | null;
  /** What it printed and what it complained, colours and all. */
  out: string;
  err: string;
}

export interface CommandLine {
  /** Scratch folder of this test file. */
  folder: string;
  /** Runs `npm run corpus -- …` in the scratch folder. */
  run: (args: readonly string[], env?: Record<string, string>) => Ran;
  /** The same, stopped by SIGINT when it first reports its progress. */
  interrupt: (args: readonly string[]) => Promise<Ran>;
  remove: () => void;
}

/** On a busy machine a page that takes long is no broken page; the limit itself has a test of its own. */
const unhurried = (args: readonly string[]): readonly string[] =>
  args[0] === 'build' && !args.includes('--seconds-per-page')
    ? [...args, '--seconds-per-page', '600']
    : args;

/** Inside the project, where Node finds the packages. */
export function createCommandLine(): CommandLine {
  mkdirSync(join(project, '.tmp'), { recursive: true });
  const folder = mkdtempSync(join(project, '.tmp/command-line-'));
  const program = join(folder, '.program');
  const vite = join(project, 'node_modules/vite/bin/vite.js');
  const built = spawnSync(
    process.execPath,
    [vite, 'build', '--mode', 'cli', '--logLevel', 'error', '--outDir', program],
    { cwd: project, encoding: 'utf8' },
  );
  if (built.status !== 0) throw new Error(`the command line does not build: ${built.stderr}`);
  const main = join(program, 'main.js');
  return {
    folder,
    run(args, env = {}) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...unhurried(args)], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, ...env },
      });
      return { code: status, out: stdout, err: stderr };
    },
    interrupt(args) {
      const child = spawn(process.execPath, [main, ...unhurried(args)], { cwd: folder });
      const ran: Ran = { code: null, out: '', err: '' };
      child.stdout.on('data', (text) => (ran.out += String(text)));
      child.stderr.on('data', (text) => (ran.err += String(text)));
      child.stderr.once('data', () => child.kill('SIGINT'));
      return new Promise((resolve) => {
        child.on('exit', (code) => resolve({ ...ran, code }));
      });
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Writes files by path; bytes or text. */
export function writeFiles(folder: string, files: Record<string, string | Uint8Array>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** Every file below a folder by path, as text. */
export function readFiles(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** An invented article with a visit and two speakers. */
export const inventedPage = `青禾里的门
陇上晚讯
2023年5月18日
2023年5月17日上午，市委书记林远舟来到兰州市青禾里社区考察。林远舟强调：“社区的门要常开，居民的事要常记。”
社区居民何青说：“他问得很细，门口的灯也问到了。”
`;

/** One sentence or two on standard error, no stack trace, nothing left behind. */
export function expectProblem(ran: Ran, ...parts: string[]): void {
  expect(ran.code).toBe(1);
  for (const part of parts) expect(ran.err).toContain(part);
  expect(ran.err).not.toMatch(/\n\s+at |\[object/);
  expect(ran.err.trim().split('\n')).toHaveLength(1);
}
