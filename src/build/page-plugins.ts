/** Vite plugins of the page: one static page per shared quotation, and a development server that works. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { validateCollection, validateManifest } from '../schema/validate.ts';
import { sharePage, sharePageAssets, sharedQuotations } from './share-page.ts';

/** Takes the policy out of the page while developing: the development server needs inline scripts. */
export function openPolicyWhileDeveloping(): Plugin {
  return {
    name: 'xiangyu:open-policy-while-developing',
    apply: 'serve',
    transformIndexHtml: (html) =>
      html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
  };
}

/** Writes `q/<id>/index.html` for the quotations of the collection in `folder`; none where it does not exist. */
export function sharePages(folder: string): Plugin {
  return {
    name: 'xiangyu:share-pages',
    apply: 'build',
    generateBundle() {
      if (!existsSync(join(folder, 'collection.json'))) {
        this.warn(`no share pages: ${folder} holds no collection`);
        return;
      }
      const collection = value(validateCollection(readJson(join(folder, 'collection.json'))));
      const manifest = value(validateManifest(readJson(join(folder, 'manifest.json'))));
      const articles = new Map(collection.articles.map((article) => [article.id, article]));
      const speakers = new Map(collection.speakers.map(({ id, name }) => [id, name]));
      const places = new Map(collection.places.map(({ id, name }) => [id, name]));
      const { shared, notice } = sharedQuotations(collection);
      if (notice !== null) this.warn(notice);
      for (const quotation of shared) {
        const article = articles.get(quotation.witnesses[0]?.article ?? '');
        if (article === undefined) throw new Error(`quotation ${quotation.id} has no article`);
        this.emitFile({
          type: 'asset',
          fileName: `q/${quotation.id}/index.html`,
          source: sharePage({
            quotation,
            speaker: speakers.get(quotation.speaker ?? '') ?? null,
            place: places.get(quotation.said.place ?? '') ?? null,
            article,
            site: manifest.title['zh-Hans'],
            structuredData: null,
          }),
        });
      }
      for (const [name, source] of sharePageAssets) {
        this.emitFile({ type: 'asset', fileName: `q/${name}`, source });
      }
    },
  };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function value<Value>(
  result: { ok: true; value: Value } | { ok: false; problems: readonly object[] },
): Value {
  if (result.ok) return result.value;
  throw new Error(`the collection is not valid: ${JSON.stringify(result.problems.slice(0, 5))}`);
}
