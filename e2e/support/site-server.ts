/**
 * Serves the built page as static hosts do, at two sub-paths: `/site/` with the collection of the
 * invented articles and no headers, `/shipped/` as built, with the headers of `_headers`.
 */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

export interface SiteServer {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  close: () => Promise<void>;
}

/**
 * @param dist folder of the built page
 * @param collection folder served in place of `/site/collection/`, or null for the built one
 */
export async function startSiteServer(
  dist: string,
  collection: string | null,
  port = 0,
): Promise<SiteServer> {
  const headers = await readHeaders(join(dist, '_headers'));
  const server = createServer((request, response) => {
    void answer(request.url ?? '/', response);
  });
  async function answer(url: string, response: ServerResponse): Promise<void> {
    const path = decoded(new URL(url, 'http://localhost').pathname);
    const [, prefix, rest] = /^\/(site|shipped)\/(.*)$/.exec(path ?? '') ?? [];
    if (prefix === 'shipped') for (const [name, value] of headers) response.setHeader(name, value);
    const found = rest === undefined ? null : await fileFor(prefix ?? '', rest);
    if (found?.isFolder === true) {
      response.writeHead(301, { location: `${encodeURI(path ?? '')}/` }).end();
      return;
    }
    const file = found?.path ?? join(dist, '404.html');
    response.writeHead(found === null ? 404 : 200, {
      'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    });
    createReadStream(file)
      .on('error', () => response.end())
      .pipe(response);
  }
  async function fileFor(
    prefix: string,
    rest: string,
  ): Promise<{ path: string; isFolder: boolean } | null> {
    const inCollection = prefix === 'site' && collection !== null && rest.startsWith('collection/');
    const root = inCollection ? collection : dist;
    const path = normalize(join(root, inCollection ? rest.slice('collection/'.length) : rest));
    if (path !== normalize(root) && !path.startsWith(normalize(root + sep)) && rest !== '')
      return null;
    const info = await stat(path).catch(() => null);
    if (info?.isFile() === true) return { path, isFolder: false };
    if (info?.isDirectory() !== true) return null;
    const index = join(path, 'index.html');
    if ((await stat(index).catch(() => null)) === null) return null;
    return { path: index, isFolder: rest !== '' && !rest.endsWith('/') };
  }
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** The headers for every path (`/*`), as Cloudflare Pages and others read them. */
async function readHeaders(file: string): Promise<[name: string, value: string][]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter((line) => /^\s+[\w-]+:/.test(line))
    .map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    });
}
