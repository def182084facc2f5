/** Before all browser tests: build the collection of the invented articles, then serve the built page with it. */
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startSiteServer } from './site-server.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** @returns what stops the server after the last test */
export default async function globalSetup(): Promise<() => Promise<void>> {
  if (!existsSync(`${root}dist/index.html`)) {
    throw new Error('dist holds no page. Run `npm run build` first; `npm test` does.');
  }
  const collection = `${root}.tmp/e2e-collection`;
  rmSync(collection, { recursive: true, force: true });
  const build = ['run', '--silent', 'corpus', '--', 'build', 'e2e/articles', '--out', collection];
  build.push('--visits', 'e2e/visits.csv');
  // on a busy machine a page that takes long is no broken page
  build.push('--seconds-per-page', '600');
  execFileSync('npm', build, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const server = await startSiteServer(`${root}dist`, collection);
  // the configuration is read again in every worker, with this in its environment
  process.env['XIANGYU_ORIGIN'] = server.origin;
  return server.close;
}
