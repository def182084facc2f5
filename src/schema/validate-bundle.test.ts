import { describe, expect, it } from 'vitest';
import type { Collection } from './bundle.ts';
import { inventedBundle } from './invented-bundle.fixture.ts';
import { checkBundle } from './validate-bundle.ts';

type Broken = ReturnType<typeof inventedBundle>;
type Case = [label: string, record: string, field: string, damage: (bundle: Broken) => void];

function at<Item>(list: readonly Item[] | undefined, index: number): Item {
  const item = list?.[index];
  if (item === undefined) throw new Error(`the fixture has no item ${index}`);
  return item;
}
const quotation = ({ collection }: Broken, index = 0) => at(collection.quotations, index);
const witness = (bundle: Broken, index = 0) => at(quotation(bundle).witnesses, index);
const visit = ({ collection }: Broken) => at(collection.visits, 0);
const passages = (bundle: Broken, id = 'a-two') => bundle.articleFiles.get(id)?.passages ?? [];
const edit = (bundle: Broken, index = 0) => at(passages(bundle)[0]?.edits, index);
const entry = ({ ledger }: Broken, id: string) =>
  at(
    ledger.entries.filter((e) => e.id === id),
    0,
  );

const q = 'quotation q-one';
const v = 'visit 2021-06-07-liuwan';
// One row, one kind of damage.
// prettier-ignore
const cases: Case[] = [
  ['an article id used twice', 'article a-one', 'id', (b) => (at(b.collection.articles, 1).id = 'a-one')],
  ['a quotation id used twice', q, 'id', (b) => (quotation(b, 1).id = 'q-one')],
  ['a theme listed twice', 'theme service', 'id', (b) => b.collection.themes.push(at(b.collection.themes, 0))],
  ['an unknown speaker', q, 'speaker', (b) => (quotation(b).speaker = 'nobody')],
  ['an unknown speaker of a witness', q, 'witnesses[0].speaker', (b) => (witness(b).speaker = 'nobody')],
  ['a speaker without attribution', q, 'witnesses[0].attribution', (b) => (witness(b).attribution = 'none')],
  ['an unknown place', q, 'said.place', (b) => (quotation(b).said.place = 'nowhere')],
  ['an unknown visit', q, 'witnesses[0].said.visit', (b) => (witness(b).said.visit = 'never')],
  ['an unknown theme', q, 'themes[0].theme', (b) => (at(quotation(b).themes, 0).theme = 'none')],
  ['an unknown article', q, 'witnesses[1].article', (b) => (witness(b, 1).article = 'a-three')],
  ['an unknown related quotation', q, 'related[0].id', (b) => (at(quotation(b).related, 0).id = 'q-nine')],
  ['a quotation related to itself', q, 'related[0].id', (b) => (at(quotation(b).related, 0).id = 'q-one')],
  ['an empty quotation', 'quotation q-two', 'text', (b) => (quotation(b, 1).text = '')],
  ['a date without evidence', q, 'said.date', (b) => (quotation(b).said.evidence = quotation(b).said.evidence.slice(1))],
  ['a date after the article', q, 'witnesses[1].said.date', (b) => (witness(b, 1).said.date = '2022-07-01')],
  ['a conflict of no witness', q, 'conflicts[0].values[0].witnesses', (b) => (at(at(quotation(b).conflicts, 0).values, 0).witnesses = [2])],
  ['a visit that does not list its quotation', q, 'said.visit', (b) => (visit(b).quotations = [])],
  ['a visit that lists a stranger', v, 'quotations[1]', (b) => visit(b).quotations.push('q-two')],
  ['a visit that lists nothing known', v, 'quotations[1]', (b) => visit(b).quotations.push('q-nine')],
  ['an unknown visitor', v, 'visitor', (b) => (visit(b).visitor = 'nobody')],
  ['a visit nowhere', v, 'place', (b) => (visit(b).place = 'nowhere')],
  ['a visit that nothing tells of', v, 'evidence', (b) => { visit(b).evidence = []; visit(b).citations = []; }],
  ['reported facts without a citation', v, 'reported', (b) => (visit(b).citations = [])],
  ['a conflict of no citation', v, 'conflicts[0].values[0].citations', (b) => (at(at(visit(b).conflicts, 0).values, 0).citations = [1])],
  ['a date that rests on no citation', q, 'said.evidence', (b) => { visit(b).citations = []; at(quotation(b).said.evidence, 0).basis = 'cited'; }],
  ['evidence beyond its passage', v, 'evidence[0]', (b) => (at(visit(b).evidence, 0).end = 999)],
  ['evidence in no passage', v, 'evidence[0]', (b) => (at(visit(b).evidence, 0).passage = 7)],
  ['evidence in an unknown article', v, 'evidence[0].article', (b) => (at(visit(b).evidence, 0).article = 'a-three')],
  ['an unknown parent place', 'place liuwan', 'parent', (b) => (at(b.collection.places, 1).parent = 'nowhere')],
  ['a chain of places that goes down', 'place liuwan', 'parent', (b) => (at(b.collection.places, 0).level = 'site')],
  ['a circle of places', 'place tongan', 'parent', (b) => (at(b.collection.places, 0).parent = 'liuwan')],
  ['an article put up before it was published', 'article a-one', 'published', (b) => (at(b.collection.articles, 0).reposted = '2020')],
  ['words that the passage does not print', q, 'witnesses[0].text', (b) => (witness(b).text = '家门口的事没有人管')],
  ['a witness one character off', q, 'witnesses[0].text', (b) => { witness(b).start++; witness(b).end++; }],
  ['a reversed witness', q, 'witnesses[0]', (b) => (witness(b).end = 1)],
  ['a witness beyond its passage', q, 'witnesses[1]', (b) => (witness(b, 1).end = 500)],
  ['a witness in no passage', q, 'witnesses[1].passage', (b) => (witness(b, 1).passage = 4)],
  ['a cue beyond its passage', q, 'witnesses[0].cue', (b) => (witness(b).cue = { start: 60, end: 70 })],
  ['an empty source', q, 'witnesses[0].source', (b) => (witness(b).source = { start: 5, end: 5 })],
  ['a grade better than the repair', q, 'witnesses[1].grade', (b) => (witness(b, 1).grade = 'intact')],
  ['a theme span beyond the words', q, 'themes[0].spans[0]', (b) => (at(quotation(b).themes, 0).spans = [{ start: 8, end: 12 }])],
  ['passages out of order', 'passage 1 of article a-two', 'offset', (b) => passages(b).reverse()],
  ['passages that overlap', 'passage 1 of article a-two', 'offset', (b) => (at(passages(b), 1).offset = 6)],
  ['an empty passage', 'passage 1 of article a-two', 'text', (b) => (at(passages(b), 1).text = '')],
  ['edits out of order', 'passage 0 of article a-two', 'edits[1]', (b) => passages(b)[0]?.edits.reverse()],
  ['edits that overlap', 'passage 0 of article a-two', 'edits[1]', (b) => (edit(b, 1).start = edit(b).start)],
  ['an edit beyond its text', 'passage 0 of article a-two', 'edits[1]', (b) => (edit(b, 1).end = 400)],
  ['an empty edit beyond its text', 'passage 0 of article a-two', 'edits[1]', (b) => { edit(b, 1).start = 400; edit(b, 1).end = 400; }],
  ['an edit that changes nothing', 'passage 0 of article a-two', 'edits[0]', (b) => (edit(b).raw = '囗')],
  ['a gap filled by a guess', 'passage 0 of article a-two', 'edits[0]', (b) => (edit(b).grade = 'gap')],
  ['half a character', 'passage 0 of article a-two', 'edits[0].raw', (b) => (edit(b).raw = '\ud842')],
  ['half a character in a title', 'article a-one', 'title', (b) => (at(b.collection.articles, 0).title = '家\udfb7')],
  ['a missing article file', 'article a-two', '', (b) => (b.articleFiles as Map<string, unknown>).delete('a-two')],
  ['an article file of nobody', 'article file a-two', '', (b) => b.collection.articles.pop()],
  ['an article file under another name', 'article file a-two', 'id', (b) => { const f = b.articleFiles.get('a-two'); if (f) f.id = 'a-one'; }],
  ['a wrong count', 'manifest', 'counts.quotations', (b) => (b.manifest.counts['quotations'] = 3)],
  ['a missing count', 'manifest', 'counts.visits', (b) => delete b.manifest.counts['visits']],
  ['a manifest without the collection', 'manifest', 'files', (b) => delete b.manifest.files['collection.json']],
  ['a manifest without an article', 'manifest', 'files', (b) => delete b.manifest.files['articles/a-one.json']],
  ['a file cut short', 'manifest', 'files.collection.json.bytes', (b) => contents(b).set('collection.json', new Uint8Array(3))],
  ['a file changed by one byte', 'manifest', 'files.collection.json.sha256', (b) => { const c = contents(b).get('collection.json'); if (c) c[5] = (c[5] ?? 0) ^ 1; }],
  ['a file that is missing', 'manifest', 'files.articles/a-one.json', (b) => contents(b).delete('articles/a-one.json')],
  ['a file that nobody listed', 'manifest', 'files', (b) => contents(b).set('virus.json', new Uint8Array(1))],
  ['a live id that is gone', 'ledger entry q-gone', 'state', (b) => (entry(b, 'q-gone').state = 'live')],
  ['a gone id that lives', 'ledger entry q-one', 'state', (b) => (entry(b, 'q-one').state = 'gone')],
  ['an alias of nothing', 'ledger entry q-old', 'to', (b) => delete entry(b, 'q-old').to],
  ['an alias of what is gone', 'ledger entry q-old', 'to', (b) => (entry(b, 'q-old').to = 'q-gone')],
  ['an id twice in the ledger', 'ledger entry q-gone', 'id', (b) => b.ledger.entries.push({ ...entry(b, 'q-gone') })],
  ['an id that the ledger lost', q, 'id', (b) => (b.ledger.entries = b.ledger.entries.filter(({ id }) => id !== 'q-one'))],
];

function contents(bundle: Broken): Map<string, Uint8Array> {
  return bundle.contents?.files as Map<string, Uint8Array>;
}

describe('a bundle as a whole', () => {
  it('is sound as invented', () => {
    expect(checkBundle(inventedBundle())).toEqual([]);
  });

  it.each(cases)('is refused with %s', (_label, record, field, damage) => {
    const bundle = inventedBundle();
    damage(bundle);
    const found = checkBundle(bundle).map((problem) => `${problem.record}: ${problem.field}`);
    expect(found).toContain(`${record}: ${field}`);
  });

  it('may be checked without the ledger and without the bytes of its files', () => {
    const { manifest, collection, articleFiles } = inventedBundle();
    expect(checkBundle({ manifest, collection, articleFiles })).toEqual([]);
  });

  it('takes an empty collection', () => {
    const empty: Collection = {
      articles: [],
      quotations: [],
      visits: [],
      places: [],
      speakers: [],
      themes: [],
    };
    const { manifest } = inventedBundle();
    const counts = Object.fromEntries(Object.keys(empty).map((name) => [name, 0]));
    expect(
      checkBundle({
        manifest: { ...manifest, counts },
        collection: empty,
        articleFiles: new Map(),
      }),
    ).toEqual([]);
  });

  it('does not let a span cut a character in two', () => {
    const bundle = inventedBundle();
    quotation(bundle, 1).text = '路灯𠮷了';
    quotation(bundle, 1).themes = [{ theme: 'service', spans: [{ start: 0, end: 3 }] }];
    expect(checkBundle(bundle)).toMatchObject([
      {
        record: 'quotation q-two',
        field: 'themes[0].spans[0]',
        message: 'cuts a character in two',
      },
    ]);
  });
});
