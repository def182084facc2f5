/** A small sound bundle about people and places that do not exist, for tests that break it. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ArticleFile, Collection, Manifest, Said } from './bundle.ts';
import type { Ledger } from './ledger.ts';
import type { Quality } from './quality.ts';
import type { Bundle } from './validate-bundle.ts';

const lead =
  '6月7日，林知远来到桐安市柳湾社区考察，他强调，“家门口的事要有人管”。居民说，“路灯亮了”。';
const later = '林知远在柳湾社区说过，“家门囗的事要有人管”。';

const spanOf = (text: string, words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const evidence = (
  article: string,
  text: string,
  fact: 'date' | 'place' | 'visit',
  words: string,
) => ({
  fact,
  article,
  passage: 0,
  ...spanOf(text, words),
  basis: 'explicit' as const,
});
const unknown: Said = { date: null, place: null, visit: null, occasion: null, evidence: [] };
const saidThere: Said = {
  date: '2021-06-07',
  place: 'liuwan',
  visit: '2021-06-07-liuwan',
  occasion: null,
  evidence: [
    evidence('a-one', lead, 'date', '6月7日'),
    evidence('a-one', lead, 'place', '柳湾社区'),
    evidence('a-one', lead, 'visit', '来到桐安市柳湾社区考察'),
  ],
};
const localized = { 'zh-Hans': '试', 'zh-Hant': '試', en: 'test' };
const article = {
  column: null,
  publisher: '桐安日报',
  authors: ['沈一帆'],
  affiliation: null,
  reposted: null,
  url: 'https://news.example/1.html',
  site: null,
  script: 'Hans' as const,
  complete: true,
  repairs: {},
  dropped: [{ reason: 'navigation', chars: 12 }],
};

/** A fresh copy each time: tests change it. */
export function inventedBundle(): Bundle & { ledger: Ledger } {
  const collection: Collection = {
    articles: [
      {
        ...article,
        id: 'a-one',
        title: '家门口的事',
        published: '2021-06-08',
        source: { name: 'one.txt', bytes: 300, sha256: 'aa' },
      },
      {
        ...article,
        id: 'a-two',
        title: '一年之后',
        published: '2022-06',
        source: { name: 'two.txt', bytes: 120, sha256: 'bb' },
        repairs: { byteshift: 1 },
      },
    ],
    quotations: [
      {
        id: 'q-one',
        kind: 'speech',
        text: '家门口的事要有人管',
        speaker: 'linzhiyuan',
        attribution: 'explicit',
        said: structuredClone(saidThere),
        themes: [{ theme: 'service', spans: [{ start: 0, end: 3 }] }],
        witnesses: [
          {
            article: 'a-one',
            passage: 0,
            ...spanOf(lead, '家门口的事要有人管'),
            text: '家门口的事要有人管',
            kind: 'speech',
            speaker: 'linzhiyuan',
            attribution: 'explicit',
            cue: spanOf(lead, '强调'),
            source: spanOf(lead, '林知远'),
            said: structuredClone(saidThere),
            grade: 'intact',
          },
          {
            article: 'a-two',
            passage: 0,
            ...spanOf(later, '家门囗的事要有人管'),
            text: '家门囗的事要有人管',
            kind: 'speech',
            speaker: 'linzhiyuan',
            attribution: 'implicit',
            cue: null,
            source: null,
            said: structuredClone(unknown),
            grade: 'inferred',
          },
        ],
        related: [{ id: 'q-two', relation: 'variant', difference: 7 }],
        conflicts: [{ fact: 'date', values: [{ value: '2021-06-07', witnesses: [0, 1] }] }],
      },
      {
        id: 'q-two',
        kind: 'speech',
        text: '路灯亮了',
        speaker: null,
        attribution: 'none',
        said: structuredClone(unknown),
        themes: [],
        witnesses: [
          {
            article: 'a-one',
            passage: 0,
            ...spanOf(lead, '路灯亮了'),
            text: '路灯亮了',
            kind: 'speech',
            speaker: null,
            attribution: 'none',
            cue: null,
            source: null,
            said: structuredClone(unknown),
            grade: 'intact',
          },
        ],
        related: [],
        conflicts: [],
      },
    ],
    visits: [
      {
        id: '2021-06-07-liuwan',
        visitor: 'linzhiyuan',
        place: 'liuwan',
        date: '2021-06-07',
        evidence: [evidence('a-one', lead, 'visit', '来到桐安市柳湾社区考察')],
        citations: [
          {
            title: '在柳湾',
            publisher: '桐安电视台',
            date: '2021-06-09',
            url: null,
            confidence: 'one-source',
            note: null,
          },
        ],
        reported: ['date'],
        quotations: ['q-one'],
        conflicts: [
          { fact: 'date', values: [{ value: '2021-06-07', witnesses: [0], citations: [0] }] },
        ],
      },
    ],
    places: [
      {
        id: 'tongan',
        name: '桐安市',
        level: 'city',
        parent: null,
        code: '999900@202012',
        readings: ['tongan'],
      },
      {
        id: 'liuwan',
        name: '柳湾社区',
        level: 'community',
        parent: 'tongan',
        code: null,
        readings: ['liuwan'],
      },
    ],
    speakers: [
      {
        id: 'linzhiyuan',
        name: '林知远',
        aliases: ['林书记'],
        kind: 'person',
        readings: ['linzhiyuan'],
      },
    ],
    themes: [{ id: 'service', label: localized, description: localized, terms: ['家门口'] }],
  };
  const articleFiles = new Map<string, ArticleFile>([
    ['a-one', { id: 'a-one', passages: [{ paragraph: 0, offset: 0, text: lead, edits: [] }] }],
    [
      'a-two',
      {
        id: 'a-two',
        passages: [
          {
            paragraph: 1,
            offset: 4,
            text: later,
            edits: [
              {
                ...spanOf(later, '囗'),
                raw: '?',
                kind: 'byteshift',
                grade: 'inferred',
                candidates: ['囗'],
              },
              { ...spanOf(later, '管'), raw: '管guǎn', kind: 'gloss', grade: 'exact' },
            ],
          },
          {
            paragraph: 1,
            offset: 4 + later.length,
            text: '灯下有人□书。',
            edits: [
              {
                start: 4,
                end: 5,
                raw: '?',
                kind: 'byteshift',
                grade: 'gap',
                candidates: ['读', '看'],
              },
            ],
          },
        ],
      },
    ],
  ]);
  const files = new Map<string, Uint8Array>([
    ['collection.json', utf8ToBytes(JSON.stringify(collection))],
    ...[...articleFiles].map(
      ([id, file]) => [`articles/${id}.json`, utf8ToBytes(JSON.stringify(file))] as const,
    ),
  ]);
  const digest = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));
  const manifest: Manifest = {
    format: 'xiangyu-collection',
    version: 1,
    title: localized,
    description: localized,
    counts: { articles: 2, quotations: 2, visits: 1, places: 2, speakers: 1, themes: 1 },
    files: Object.fromEntries(
      [...files].map(([name, bytes]) => [name, { bytes: bytes.length, sha256: digest(bytes) }]),
    ),
  };
  const ledger: Ledger = {
    format: 'xiangyu-ledger',
    version: 1,
    entries: [
      { id: 'a-one', record: 'article', state: 'live', label: '家门口的事' },
      { id: 'a-two', record: 'article', state: 'live', label: '一年之后' },
      { id: 'q-one', record: 'quotation', state: 'live', label: '家门口的事要有人管' },
      { id: 'q-two', record: 'quotation', state: 'live', label: '路灯亮了' },
      { id: 'q-old', record: 'quotation', state: 'alias', to: 'q-one', label: '家门口的事' },
      { id: 'q-gone', record: 'quotation', state: 'gone', label: '不在了' },
      { id: '2021-06-07-liuwan', record: 'visit', state: 'live', label: '柳湾社区' },
    ],
  };
  return { manifest, collection, articleFiles, ledger, contents: { files, sha256: digest } };
}

export const inventedQuality: Quality = {
  format: 'xiangyu-quality',
  version: 1,
  rulesChanged: '2024-05',
  sets: [
    {
      name: 'lamps',
      description: { 'zh-Hans': '路灯', 'zh-Hant': '路燈', en: 'Lamps' },
      pages: 2,
      quotations: 9,
      figures: [
        { name: 'speech-precision', value: 0.875, of: 8 },
        { name: 'speaker', value: null, of: 0 },
      ],
    },
  ],
  known: [{ 'zh-Hans': '灯会灭', 'zh-Hant': '燈會滅', en: 'Lamps go out' }],
};
