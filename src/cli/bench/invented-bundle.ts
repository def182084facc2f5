/** A bundle of any size for measuring the page: real sentences, with facts dealt out by a seed. */
import type { Collection, Manifest, Quotation, Said } from '../../schema/bundle.ts';
import { contextsOf, type Contexts } from '../../schema/contexts.ts';
import type { SeededRandom } from './seeded-random.ts';

const unknown: Said = { date: null, place: null, visit: null, occasion: null, evidence: [] };

/** Every tenth sentence opens an article; the sentence before stands with each as its context. */
const PER_ARTICLE = 10;

export interface InventedBundle {
  manifest: Manifest;
  collection: Collection;
  contexts: Contexts;
}

/** Passages that lie in no article file: the page never opens an article while it is measured. */
export function inventedBundle(sentences: readonly string[], random: SeededRandom): InventedBundle {
  const number = (at: number): string => String(at).padStart(6, '0');
  const places: Collection['places'] = Array.from({ length: 400 }, (_, i) => ({
    id: `place-${i}`,
    name: `第${i}社区`,
    level: i < 30 ? 'province' : 'community',
    parent: i < 30 ? null : `place-${i % 30}`,
    code: null,
    readings: [`di${i}shequ`],
  }));
  const speakers: Collection['speakers'] = Array.from({ length: 300 }, (_, i) => ({
    id: `speaker-${i}`,
    name: `说话人${i}`,
    kind: 'person',
    aliases: [],
    readings: [`shuohuaren${i}`],
  }));
  const themes: Collection['themes'] = Array.from({ length: 24 }, (_, i) => ({
    id: `theme-${i}`,
    label: { 'zh-Hans': `主题${i}`, 'zh-Hant': `主題${i}`, en: `Theme ${i}` },
    description: { 'zh-Hans': '', 'zh-Hant': '', en: '' },
    terms: [],
  }));
  const quotations = sentences.map((text, i): Quotation => {
    const article = `a-${number(Math.floor(i / PER_ARTICLE))}`;
    const dated = random.integer(4) > 0;
    const said: Said = {
      ...unknown,
      date: dated
        ? `${2010 + random.integer(15)}-${String(1 + random.integer(12)).padStart(2, '0')}`
        : null,
      place: random.integer(3) > 0 ? `place-${random.integer(400)}` : null,
    };
    const speaker = random.integer(4) > 0 ? `speaker-${random.integer(300)}` : null;
    const attribution = speaker === null ? 'none' : 'explicit';
    return {
      id: `q-${number(i)}`,
      kind: 'speech',
      text,
      speaker,
      attribution,
      said,
      themes: random.integer(2) > 0 ? [{ theme: `theme-${random.integer(24)}`, spans: [] }] : [],
      witnesses: [
        {
          article,
          passage: i % PER_ARTICLE,
          start: 0,
          end: text.length,
          text,
          kind: 'speech',
          speaker,
          attribution,
          cue: null,
          source: null,
          said,
          grade: 'intact',
        },
      ],
      related: [],
      conflicts: [],
    };
  });
  const articles: Collection['articles'] = Array.from(
    { length: Math.ceil(sentences.length / PER_ARTICLE) },
    (_, i) => ({
      id: `a-${number(i)}`,
      title: `第${i}篇`,
      column: null,
      publisher: '某报',
      authors: [],
      affiliation: null,
      published: '2021-06-08',
      reposted: null,
      url: null,
      site: null,
      script: 'Hans',
      complete: true,
      source: { name: `${i}.html`, bytes: 1, sha256: '0'.repeat(64) },
      repairs: {},
      dropped: [],
    }),
  );
  const collection: Collection = { articles, quotations, visits: [], places, speakers, themes };
  const articleFiles = articles.map(({ id }, a) => ({
    id,
    passages: sentences
      .slice(a * PER_ARTICLE, (a + 1) * PER_ARTICLE)
      .map((text, paragraph) => ({ paragraph, offset: 0, text, edits: [] })),
  }));
  const title = { 'zh-Hans': '测量', 'zh-Hant': '測量', en: 'Measured' };
  const manifest: Manifest = {
    format: 'xiangyu-collection',
    version: 1,
    title,
    description: title,
    counts: {},
    files: { 'contexts.json': { bytes: 0, sha256: '' } },
  };
  return { manifest, collection, contexts: contextsOf(collection, articleFiles) };
}
