/** A bundle of any size for measuring the page: given sentences, with facts, places and visits dealt out by a seed. */
import type {
  Article,
  ArticleFile,
  Collection,
  Manifest,
  Place,
  Quotation,
  Said,
  Visit,
} from '../../schema/bundle.ts';
import { contextsOf, type Contexts } from '../../schema/contexts.ts';
import type { SeededRandom } from './seeded-random.ts';

const unknown: Said = { date: null, place: null, visit: null, occasion: null, evidence: [] };

/** Every tenth sentence opens an article; the passage around it is the context of each. */
const PER_ARTICLE = 10;
/** GB/T 2260 codes of the provincial units, so that the tile map has something to show. */
const provinceCodes =
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65';

export interface InventedBundle {
  manifest: Manifest;
  collection: Collection;
  contexts: Contexts;
  /** One for each article, by id. */
  articleFiles: ReadonlyMap<string, ArticleFile>;
}

/** `visits`: how many; two in five have words, a third of all quotations were said on one. */
export function inventedBundle(
  sentences: readonly string[],
  visits: number,
  random: SeededRandom,
): InventedBundle {
  const places = inventedPlaces();
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
  const paid = Array.from({ length: visits }, (_, i) => inventedVisit(i, places, random));
  const spoken = paid.slice(0, Math.ceil(visits * 0.4));
  const quotations = sentences.map((text, i): Quotation => {
    const visit = spoken.length > 0 && random.integer(3) === 0 ? random.pick(spoken) : null;
    const quotation = inventedQuotation(i, text, visit, places, random);
    visit?.quotations.push(quotation.id);
    return quotation;
  });
  const articles = Array.from(
    { length: Math.ceil(sentences.length / PER_ARTICLE) },
    inventedArticle,
  );
  const articleFiles = new Map(
    articles.map(({ id }, a): [string, ArticleFile] => [
      id,
      {
        id,
        passages: sentences
          .slice(a * PER_ARTICLE, (a + 1) * PER_ARTICLE)
          .map((text, paragraph) => ({ paragraph, offset: 0, text, edits: [] })),
      },
    ]),
  );
  const title = { 'zh-Hans': '测量', 'zh-Hant': '測量', en: 'Measured' };
  const collection: Collection = { articles, quotations, visits: paid, places, speakers, themes };
  const manifest: Manifest = {
    format: 'xiangyu-collection',
    version: 1,
    title,
    description: title,
    counts: Object.fromEntries(
      Object.entries(collection).map(([name, records]) => [name, records.length]),
    ),
    files: { 'contexts.json': { bytes: 0, sha256: '' } },
  };
  return {
    manifest,
    collection,
    contexts: contextsOf(collection, articleFiles.values()),
    articleFiles,
  };
}

const numbered = (kind: string, at: number): string => `${kind}-${String(at).padStart(6, '0')}`;
const two = (figure: number): string => String(figure).padStart(2, '0');

/** 31 provinces, 5 cities in each, 4 districts in each, 5 communities in each: 3,900 places. */
function inventedPlaces(): Place[] {
  const places: Place[] = [];
  const add = (
    level: Place['level'],
    parent: Place | null,
    name: string,
    code: string | null,
  ): Place => {
    const at = places.length;
    const readings = [`di${at}`, `d${at}`];
    const place: Place = {
      id: `place-${at}`,
      name,
      level,
      parent: parent?.id ?? null,
      code,
      readings,
    };
    places.push(place);
    return place;
  };
  for (const [p, digits] of provinceCodes.split(' ').entries()) {
    const province = add('province', null, `第${p}省`, `${digits}0000@202012`);
    for (let c = 0; c < 5; c++) {
      const city = add('city', province, `${p}城${c}市`, null);
      for (let d = 0; d < 4; d++) {
        const district = add('district', city, `${c}门${d}区`, null);
        for (let k = 0; k < 5; k++) add('community', district, `${p}巷${c}${d}${k}社区`, null);
      }
    }
  }
  return places;
}

/** Most to the day; one in twenty to the month, one in fifty to the year, one in a hundred undated. */
function inventedVisit(at: number, places: readonly Place[], random: SeededRandom): Visit {
  const day = `${2000 + random.integer(26)}-${two(1 + random.integer(12))}-${two(1 + random.integer(28))}`;
  const lot = random.integer(100);
  const date = lot === 0 ? null : lot < 3 ? day.slice(0, 4) : lot < 8 ? day.slice(0, 7) : day;
  return {
    id: numbered('visit', at),
    visitor: `speaker-${random.integer(20)}`,
    place: random.pick(places).id,
    date,
    evidence: [],
    citations: [],
    reported: [],
    quotations: [],
    conflicts: [],
  };
}

function inventedQuotation(
  at: number,
  text: string,
  visit: Visit | null,
  places: readonly Place[],
  random: SeededRandom,
): Quotation {
  const dated = random.integer(4) > 0;
  const month = `${2010 + random.integer(15)}-${two(1 + random.integer(12))}`;
  const place = random.integer(3) > 0 ? random.pick(places).id : null;
  const said: Said =
    visit === null
      ? { ...unknown, date: dated ? month : null, place }
      : { ...unknown, date: visit.date, place: visit.place, visit: visit.id };
  const speaker = random.integer(4) > 0 ? `speaker-${random.integer(300)}` : null;
  const attribution = speaker === null ? 'none' : 'explicit';
  const article = numbered('a', Math.floor(at / PER_ARTICLE));
  const passage = at % PER_ARTICLE;
  const [start, end, kind] = [0, text.length, 'speech'] as const;
  return {
    id: numbered('q', at),
    kind,
    text,
    speaker,
    attribution,
    said,
    themes: random.integer(2) > 0 ? [{ theme: `theme-${random.integer(24)}`, spans: [] }] : [],
    witnesses: [
      {
        article,
        passage,
        start,
        end,
        text,
        kind,
        speaker,
        attribution,
        said,
        cue: null,
        source: null,
        grade: 'intact',
      },
    ],
    related: [],
    conflicts: [],
  };
}

function inventedArticle(_: unknown, at: number): Article {
  return {
    id: numbered('a', at),
    title: `第${at}篇`,
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
    source: { name: `${at}.html`, bytes: 1, sha256: '0'.repeat(64) },
    repairs: {},
    dropped: [],
  };
}
