/** `npm run corpus`: builds and checks bundles. The shell: arguments in, lines and exit code out. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { buildCommand } from './build-command.ts';
import { checkCommand } from './check-command.ts';
import { CommandProblem } from './problem.ts';

const pageWorker = fileURLToPath(new URL('./page-worker.js', import.meta.url));

const usage = `Usage:
  npm run corpus -- build <folder> --out <folder> [options]
      Reads the saved pages (.txt .html .htm .md) of a folder and its subfolders and writes a bundle.
      --visits <file.csv>     add a table of cited visits
      --quality <file.json>   add the figures that "npm run evaluate -- … --write-quality" wrote
      --full-text             keep every paragraph, for private use
      --title <text>          title of the collection, Simplified (also --title-hant, --title-en)
      --description <text>    what the collection is (also --description-hant, --description-en)
      --like <bundle>         take title, description, figures and lasting ids from this bundle
                              (default: from the one that --out replaces)
      --seconds-per-page <n>  limit for reading one page (default 10)
  npm run corpus -- check <bundle>
      Lists every problem of a bundle.`;

const help = '“npm run corpus -- --help” lists commands and options.';

async function run(): Promise<number> {
  const { values, positionals } = parse();
  const [command, folder, ...rest] = positionals;
  if (values.help || command === undefined) {
    console.log(usage);
    return values.help ? 0 : 2;
  }
  if (command !== 'check' && command !== 'build') {
    throw new CommandProblem(`There is no command “${command}”, only “build” and “check”. ${help}`);
  }
  if (folder === undefined || rest.length > 0) {
    throw new CommandProblem(
      `“${command}” takes one folder, not ${positionals.length - 1}. ${help}`,
    );
  }
  if (command === 'check') {
    const [option] = Object.keys(values);
    if (option !== undefined) throw new CommandProblem(`“check” takes no --${option}. ${help}`);
    return checkCommand(folder, print);
  }
  if (values.out === undefined) throw new CommandProblem('Say where to write: --out <folder>.');
  const secondsPerPage = Number(values['seconds-per-page'] ?? 10);
  if (!(secondsPerPage > 0 && secondsPerPage <= 3600)) {
    throw new CommandProblem('--seconds-per-page takes a number above 0, at most 3600.');
  }
  const interrupt = new AbortController();
  // every time, since the second Ctrl-C would otherwise leave a half-written folder beside
  process.on('SIGINT', () => interrupt.abort());
  process.on('SIGTERM', () => interrupt.abort());
  return buildCommand(
    {
      folder,
      out: values.out,
      fullText: values['full-text'] ?? false,
      like: values.like ?? null,
      visits: values.visits ?? null,
      quality: values.quality ?? null,
      titles: {
        ...(values.title !== undefined && { title: values.title }),
        ...(values['title-hant'] !== undefined && { titleHant: values['title-hant'] }),
        ...(values['title-en'] !== undefined && { titleEn: values['title-en'] }),
        ...(values.description !== undefined && { description: values.description }),
        ...(values['description-hant'] !== undefined && {
          descriptionHant: values['description-hant'],
        }),
        ...(values['description-en'] !== undefined && { descriptionEn: values['description-en'] }),
      },
      secondsPerPage,
    },
    {
      print,
      progress: {
        isTTY: process.stderr.isTTY,
        columns: process.stderr.columns ?? 80,
        write: (text) => process.stderr.write(text),
        now: () => performance.now(),
      },
      signal: interrupt.signal,
      startWorker: () => new Worker(pageWorker),
    },
  );
}

function parse() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        out: text,
        visits: text,
        quality: text,
        like: text,
        title: text,
        'title-hant': text,
        'title-en': text,
        description: text,
        'description-hant': text,
        'description-en': text,
        'seconds-per-page': text,
        'full-text': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    // Node adds how to pass a folder whose name begins with a dash, which nobody asked
    const message = error instanceof Error ? error.message : String(error);
    throw new CommandProblem(`${message.replace(/\. To specify a positional.*/s, '')}. ${help}`);
  }
}

/** Names and titles come from saved pages: what would steer the terminal is shown as a mark. */
function print(line: string): void {
  console.log(line.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '�'));
}

try {
  process.exitCode = await run();
} catch (error) {
  if (error instanceof CommandProblem) {
    console.error(error.message.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '�'));
    process.exitCode = 1;
  } else if (error instanceof DOMException && error.name === 'AbortError') {
    console.error('Stopped; nothing was written.');
    process.exitCode = 130;
  } else {
    throw error;
  }
}
