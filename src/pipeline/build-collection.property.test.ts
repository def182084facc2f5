/** Whatever pages say, the bundle built from them keeps its contract: `checkBundle` finds nothing, every passage stands in its page. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Collection } from '../schema/bundle.ts';
import type { RawArticle, RawParagraph } from '../schema/raw-article.ts';
import { checkBundle } from '../schema/validate-bundle.ts';
import { undo } from '../text/tracked-text.ts';
import { buildCollection, type ReadPage } from './build-collection.ts';
import { extractArticle } from './extract-article.ts';

const people = [
  '习近平',
  '习近平总书记',
  '总书记',
  '林远舟',
  '社区居民何青',
  '他',
  '国务院总理林远舟',
  '《街坊条例》',
  '有人',
];
const cues = ['强调', '指出', '说', '叮嘱', '要求', '写道', '表示', '在会议上讲'];
const times = [
  '2021年6月7日',
  '2023年5月',
  '今年6月',
  '去年',
  '9月11日',
  '2031年3月',
  '春节前夕',
  '同日',
  '2020年13月40日',
  '',
];
const places = [
  '兰州市青禾里社区',
  '江苏省苏州市',
  '北京市东城区灯市口',
  '望河台村',
  '西宁市',
  '社区',
  '浦东新区',
  '人民大会堂',
  '',
];
const words = [
  '社区的门要常开，居民的事要常记',
  '民生无小事。枝叶总关情',
  '钉钉子',
  '好',
  '社區的門要常開',
  '',
  '□□居民',
  '一老一小，一个也不能少！',
];
const marks = ['“”', '「」', '‘’', '""', '“', '”', '《》'];
const damage = ['\ue123', '\ufffd', '□', '?', ' ', '\u200b', '𠮷', '（jiē）', '⟪', '▪'];

/** As decoding leaves it: halves of characters are no text. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
const pick = (from: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...from);
const quoted = fc
  .tuple(pick(words), pick(marks))
  .map(([text, mark]) => `${mark.charAt(0)}${text}${mark.charAt(1)}`);
/** Templates of sentences with their slots filled at random. */
const sentence = fc.oneof(
  fc
    .tuple(pick(times), pick(people), pick(places), pick(cues), quoted)
    .map(([t, w, p, c, q]) => `${t}，${w}来到${p}考察，${c}：${q}。`),
  fc.tuple(pick(people), pick(cues), quoted).map(([w, c, q]) => `${w}${c}，${q}。`),
  fc.tuple(quoted, pick(people), pick(cues)).map(([q, w, c]) => `${q}${w}${c}。`),
  fc.tuple(pick(people), pick(cues), pick(words)).map(([w, c, text]) => `${w}${c}，${text}。`),
  fc.tuple(pick(people), pick(times), pick(places)).map(([w, t, p]) => `${w}${t}在${p}看望群众。`),
  fc.tuple(quoted, quoted, pick(places)).map(([a, b, p]) => `${p}有${a}和${b}。`),
  fc.tuple(pick(people), quoted).map(([w, q]) => `${w}在《${q}》中写道：“${q}”`),
  fc.string({
    unit: fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    maxLength: 12,
  }),
  pick(damage),
);

/** A paragraph, at times with a repair that says so. */
const paragraph: fc.Arbitrary<RawParagraph> = fc
  .tuple(
    fc
      .array(sentence, { minLength: 1, maxLength: 6 })
      .map((all) => wellFormed(all.join('').replace(/[\n\r]/g, '')) || '空'),
    fc.constantFrom<RawParagraph['role']>('body', 'body', 'body', 'heading'),
    fc.option(
      fc.tuple(fc.nat(), fc.constantFrom('exact', 'pinned', 'inferred', 'gap'), pick(damage)),
      { freq: 3 },
    ),
  )
  .map(([text, role, repair]) => {
    if (repair === null) return { role, text, edits: [] };
    const [seed, grade, raw] = repair;
    const characters = Array.from(text);
    const at = seed % characters.length;
    const start = characters.slice(0, at).join('').length;
    if (grade === 'gap') characters[at] = '□';
    const end = start + (characters[at]?.length ?? 0);
    const edits = [
      { start, end, raw: `${raw}?#`, kind: 'byteshift', grade },
    ] as RawParagraph['edits'];
    return { role, text: characters.join(''), edits };
  });

const pages = fc
  .array(
    fc.tuple(
      fc.array(paragraph, { minLength: 1, maxLength: 6 }),
      fc.option(fc.constantFrom('2024-09-13', '2021-06', '2020', '2021-06-07')),
      fc.constantFrom<'Hans' | 'Hant'>('Hans', 'Hant'),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((all): RawArticle[] =>
    all.map(([paragraphs, published, script], i) => ({
      metadata: {
        id: `article${i}`,
        title: '总书记来到青禾里',
        column: null,
        publisher: null,
        authors: [],
        affiliation: null,
        published,
        reposted: null,
        url: null,
        site: null,
        script,
        complete: true,
        source: { name: `${i}.txt`, bytes: 1, sha256: String(i).repeat(64) },
        dropped: [],
      },
      paragraphs,
      page: paragraphs.map(undo).join('\n'),
    })),
  );

const read = (articles: readonly RawArticle[]): ReadPage[] =>
  articles.map((article) => ({ article, findings: extractArticle(article) }));

function counts(collection: Collection): Record<string, number> {
  return Object.fromEntries(Object.entries(collection).map(([name, all]) => [name, all.length]));
}

test.each([false, true])('random articles make a sound bundle (full text: %s)', (fullText) => {
  let quotations = 0;
  fc.assert(
    fc.property(pages, (articles) => {
      const built = buildCollection(read(articles), { fullText, reportedVisits: [], ledger: null });
      const problems = checkBundle({
        manifest: {
          format: 'xiangyu-collection',
          version: 1,
          title: { 'zh-Hans': '', 'zh-Hant': '', en: '' },
          description: { 'zh-Hans': '', 'zh-Hant': '', en: '' },
          counts: counts(built.collection),
          files: {},
        },
        collection: built.collection,
        articleFiles: new Map(built.articleFiles.map((file) => [file.id, file])),
        ledger: built.ledger,
      }).filter(({ record }) => record !== 'manifest');
      expect(problems).toEqual([]);
      const page = new Map(articles.map((article) => [article.metadata.id, article.page]));
      for (const { id, passages } of built.articleFiles)
        for (const passage of passages) expect(page.get(id)).toContain(undo(passage));
      quotations += built.collection.quotations.length;
    }),
    { numRuns: 150 },
  );
  expect(quotations).toBeGreaterThan(300); // the templates do quote
});

test('the order of the pages does not matter, and a rebuild on the ledger changes nothing', () => {
  const options = { fullText: false, reportedVisits: [], ledger: null };
  fc.assert(
    fc.property(pages, (articles) => {
      const one = buildCollection(read(articles), options);
      const other = buildCollection(read(articles.toReversed()), options);
      expect(JSON.stringify(other)).toBe(JSON.stringify(one));
      const again = buildCollection(read(articles), { ...options, ledger: one.ledger });
      expect(JSON.stringify(again)).toBe(JSON.stringify(one));
    }),
    { numRuns: 60 },
  );
});
