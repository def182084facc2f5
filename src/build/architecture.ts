/**
 * The rules that hold between the folders of src, as a table and a function, so that a test can
 * feed it violations. The table is explained in src/README.md.
 */
import { parseSync, Visitor } from 'oxc-parser';

/** Folder → the other folders it may import from. */
export const mayImport: Record<string, readonly string[]> = {
  schema: [],
  text: ['schema'],
  sources: ['schema', 'text'],
  pipeline: ['schema', 'text'],
  search: ['schema', 'text'],
  export: ['schema', 'text'],
  workers: ['schema', 'text', 'sources', 'pipeline', 'search'],
  cli: ['schema', 'text', 'sources', 'pipeline', 'search'],
  build: ['schema', 'text', 'export'],
  store: ['schema', 'text', 'search'],
  views: ['schema', 'text', 'search', 'export', 'store'],
  'main.tsx': [
    'schema',
    'text',
    'sources',
    'pipeline',
    'search',
    'export',
    'workers',
    'store',
    'views',
  ],
};

/** Same input, same output, in Node and in the browser: no clock, chance, page, network or files. */
const pureFolders = new Set(['schema', 'text', 'sources', 'pipeline', 'search', 'export']);
/** Folders whose output must not depend on the locale data of the machine. */
const localeFreeFolders = new Set(['schema', 'text', 'sources', 'pipeline']);
const nodeFolders = new Set(['cli', 'build']);
const interfacePackages = /^(react|react-dom|zustand|@tanstack\/.*)(\/|$)/;

/** Ways to turn text into markup or code. Article text is hostile. */
const markupSinks =
  /^(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcDoc|srcdoc|createContextualFragment)$/;

const longestFile = 300;
/** Tables may be long. */
const longFiles = /\/(data|dictionary)\//;

/** A file of src: `path` from src on, with `/`. */
export interface SourceFile {
  path: string;
  text: string;
}

/** Every breach of a rule, as `path: what`. */
export function breaches({ path, text }: SourceFile): string[] {
  const found: string[] = [];
  const report = (what: string): void => {
    found.push(`${path}: ${what}`);
  };
  const folder = path.split('/')[0] ?? '';
  const isTest = /\.(test|bench)\.tsx?$|\.fixture\.tsx?$/.test(path);
  const lines = text.split('\n').length - 1;
  if (lines > longestFile && !longFiles.test(path)) {
    report(`has ${lines} lines; more than ${longestFile} are two files`);
  }
  if (!isTest && !Object.hasOwn(mayImport, folder)) report('lies in no folder of the import table');

  const { program, module, errors } = parseSync(path, text);
  for (const error of errors) report(`does not parse: ${error.message}`);
  if (!isTest) {
    const specifiers = [
      ...module.staticImports.map((found) => found.moduleRequest.value),
      ...module.staticExports.flatMap(({ entries }) =>
        entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
      ),
      ...module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
        text.slice(start, end).replace(/^['"`]|['"`]$/g, ''),
      ),
      ...urlsBesideModule(text),
    ];
    for (const specifier of new Set(specifiers)) checkImport(path, folder, specifier, report);
  }
  const pure = pureFolders.has(folder) && !isTest;
  new Visitor({
    MemberExpression(node) {
      const name =
        node.property.type === 'Identifier' ? node.property.name : literal(node.property);
      const object = node.object.type === 'Identifier' ? node.object.name : '';
      if (markupSinks.test(name) || /^document\.(write|writeln)$/.test(`${object}.${name}`)) {
        report(`uses ${name}: text would become markup`);
      }
      const call = `${object}.${name}`;
      if (pure && /^(Date\.(now|parse)|Math\.random|performance\.now|crypto\.\w+)$/.test(call)) {
        report(`uses ${call}: pure folders have neither clock nor chance`);
      }
      const ofPage =
        /^(window|localStorage|sessionStorage|navigator|indexedDB)$/.test(object) ||
        /^document\.(create\w+|querySelector\w*|getElement\w+|body|head|documentElement)$/.test(
          call,
        );
      if (pure && ofPage) {
        report(`uses ${object}: pure folders know no page`);
      }
      const byLocale =
        /^(localeCompare|toLocale\w+)$/.test(name) ||
        /^Intl\.(Collator|Segmenter|DateTimeFormat|NumberFormat)$/.test(call);
      if (byLocale && localeFreeFolders.has(folder) && !isTest) {
        report(`uses ${name}: the same bytes must come out under every locale`);
      }
    },
    JSXAttribute({ name }) {
      if (name.type === 'JSXIdentifier' && markupSinks.test(name.name)) {
        report(`uses ${name.name}: text would become markup`);
      }
    },
    NewExpression({ callee, arguments: [first] }) {
      if (callee.type !== 'Identifier') return;
      if (callee.name === 'Function') report('uses new Function: text would become code');
      if (
        pure &&
        callee.name === 'Date' &&
        (first === undefined || !isUtc(text.slice(first.start, first.end)))
      ) {
        report('uses new Date(): only new Date(Date.UTC(…)) has one meaning everywhere');
      }
    },
    CallExpression({ callee }) {
      if (callee.type !== 'Identifier') return;
      if (callee.name === 'eval') report('uses eval: text would become code');
      if (pure && callee.name === 'fetch') report('uses fetch: pure folders do no input or output');
    },
  }).visit(program);
  return found;
}

function checkImport(
  path: string,
  folder: string,
  specifier: string,
  report: (what: string) => void,
): void {
  if (specifier.startsWith('node:') && !nodeFolders.has(folder)) {
    report(`imports ${specifier}: only cli and build run in Node alone`);
  }
  if (interfacePackages.test(specifier) && (pureFolders.has(folder) || nodeFolders.has(folder))) {
    report(`imports ${specifier}: the interface stays in store, views and main.tsx`);
  }
  if (!specifier.startsWith('.')) return;
  const target = new URL(specifier, `src:/${path}`).pathname.replace(/^\//, '');
  if (/\.(test|fixture)\.tsx?$/.test(target)) report(`imports ${target}: only tests may`);
  if (!/\.\w+(\?[\w&]+)?$/.test(specifier))
    report(`imports ${specifier}: name the file with its ending`);
  const to = target.split('/')[0] ?? '';
  if (to !== folder && mayImport[folder]?.includes(to) !== true) {
    report(`imports ${target}: ${folder} may not import from ${to}`);
  }
}

/** Workers and assets are named as `new URL('./x.ts', import.meta.url)`. */
function urlsBesideModule(text: string): string[] {
  return [...text.matchAll(/new URL\(\s*['"]([^'"]+)['"],\s*import\.meta\.url/g)].map(
    (match) => match[1] ?? '',
  );
}

function isUtc(argument: string): boolean {
  return /^Date\.UTC\(/.test(argument) || /^\d+$/.test(argument);
}

function literal(node: { type: string; value?: unknown }): string {
  return node.type === 'Literal' ? String(node.value) : '';
}
