/** Vite plugins of the page: one static page per shared quotation, and a development server that works. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { cautions } from '../export/quotation-note.ts';
import { schemaOrgQuotation } from '../export/schema-org-quotation.ts';
import { bestWitness } from '../schema/best-witness.ts';
import type { Place } from '../schema/bundle.ts';
import { validateCollection, validateLedger, validateManifest } from '../schema/validate.ts';
import { formerQuotations, formerSharePage } from './former-share-page.ts';
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

/**
 * Starts `module` from the head of the page, in a file of its own, so that what it fetches does not wait
 * for the page's whole script. What both need is shared between them. While developing it is left out.
 */
export function startEarly(module: string): Plugin {
  return {
    name: 'xiangyu:start-early',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: module });
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const file = Object.values(bundle).find(
          (one) => one.type === 'chunk' && one.facadeModuleId?.endsWith(module) === true,
        );
        if (file === undefined) throw new Error(`${module} is not in the build`);
        const src = `./${file.fileName}`;
        // as urgent as the page's script: without the words nothing can be drawn
        const attrs = {
          type: 'module',
          async: true,
          crossorigin: true,
          fetchpriority: 'high',
          src,
        };
        return [{ tag: 'script', attrs, injectTo: 'head' }];
      },
    },
  };
}

/** Writes `q/<id>/index.html` for the quotations of the collection in `folder`; none where it does not exist. */
export function sharePages(folder: string): Plugin {
  return {
    name: 'xiangyu:share-pages',
    apply: 'build',
    // after the build's own files, so that thousands of pages are not listed one by one
    async writeBundle({ dir = 'dist' }) {
      if (!existsSync(join(folder, 'collection.json'))) {
        this.warn(`no share pages: ${folder} holds no collection`);
        return;
      }
      const collection = value(validateCollection(readJson(join(folder, 'collection.json'))));
      const manifest = value(validateManifest(readJson(join(folder, 'manifest.json'))));
      const articles = new Map(collection.articles.map((article) => [article.id, article]));
      const speakers = new Map(collection.speakers.map((speaker) => [speaker.id, speaker]));
      const places = new Map(collection.places.map((place) => [place.id, place]));
      const { shared, notice } = sharedQuotations(collection);
      if (notice !== null) this.warn(notice);
      await mkdir(join(dir, 'q'), { recursive: true });
      for (const quotation of shared) {
        const witness = bestWitness(quotation);
        const article = articles.get(witness.article);
        if (article === undefined) {
          throw new Error(`quotation ${quotation.id} has no article`);
        }
        const speaker = speakers.get(quotation.speaker ?? '') ?? null;
        const chain = chainOf(quotation.said.place, places);
        const page = sharePage({
          quotation,
          speaker: speaker?.name ?? null,
          place: chain.at(-1)?.name ?? null,
          article,
          cautions: cautions({ quotation, witness, article, speaker }),
          site: manifest.title['zh-Hans'],
          // the address of the page itself, whatever host it will lie on
          structuredData: schemaOrgQuotation({
            quotation,
            witness,
            article,
            speaker,
            places: chain,
            url: './',
          }),
        });
        await mkdir(join(dir, 'q', quotation.id), { recursive: true });
        await writeFile(join(dir, 'q', quotation.id, 'index.html'), page);
      }
      const former = formerQuotations(value(validateLedger(readJson(join(folder, 'ledger.json')))));
      for (const entry of former) {
        await mkdir(join(dir, 'q', entry.id), { recursive: true });
        const page = formerSharePage(entry, manifest.title['zh-Hans']);
        await writeFile(join(dir, 'q', entry.id, 'index.html'), page);
      }
      for (const [name, text] of sharePageAssets) await writeFile(join(dir, 'q', name), text);
      this.info(`${shared.length} share pages, ${former.length} of former quotations`);
    },
  };
}

/** The place and all above it, largest first. The chain of a valid bundle ends; a bad one must not hang the build. */
function chainOf(id: string | null, places: ReadonlyMap<string, Place>): Place[] {
  const chain: Place[] = [];
  for (let place = places.get(id ?? ''); place !== undefined && chain.length < 10;) {
    chain.unshift(place);
    place = places.get(place.parent ?? '');
  }
  return chain;
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
