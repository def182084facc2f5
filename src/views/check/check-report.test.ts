import { describe, expect, it } from 'vitest';
import { inventedBundle } from '../../schema/invented-bundle.fixture.ts';
import { createSearchSession } from '../../search/search-session.ts';
import { documentMaker } from '../../search/documents.ts';
import { libraryOf } from '../../store/library.ts';
import { zhHans } from '../dictionary/zh-hans.ts';
import { checkReport, verdictName } from './check-report.ts';
import { highlightWords } from './highlight-words.ts';
import { verdictsOf, type Verdict } from './verdicts.ts';
import { checkWordsOf } from './words.ts';

const { collection } = inventedBundle();
const library = libraryOf(collection);
const session = createSearchSession();
session.add(collection.quotations.map(documentMaker(collection)), true);
const check = (pasted: string): Verdict[] =>
  verdictsOf(pasted, session.answer<'check'>({ kind: 'check', pasted }), library);

const own = checkWordsOf('zh-Hans');
const terms = {
  words: zhHans,
  own,
  library,
  linkOf: ({ id }: { id: string }) => `https://a.example/q/${id}/`,
};
const [quotation] = collection.quotations.filter(({ text }) => text.length > 8);
if (quotation === undefined) throw new Error('the bundle has no long quotation');
const { text, id, witnesses } = quotation;

describe('the verdict on pasted words', () => {
  it('calls the very words so, and gives every witness', () => {
    const [verdict] = check(text);
    if (verdict === undefined) throw new Error('nothing was checked');
    expect(verdictName(verdict, own)).toBe('一字不差');
    const match = verdict.matches.find((one) => one.quotation.id === id);
    expect(match?.sources.map(({ witness }) => witness)).toEqual(witnesses);
    const report = checkReport([verdict], terms);
    expect(report).toContain(`https://a.example/q/${id}/`);
    for (const { article } of witnesses) {
      expect(report).toContain(library.articles.get(article)?.title);
    }
  });

  it('marks a witness that prints other words', () => {
    const [verdict] = check(text);
    const match = verdict?.matches.find((one) => one.quotation.id === id);
    for (const { witness, same } of match?.sources ?? []) {
      // The fixture prints 囗 for 口 in one of the two.
      expect(same).toBe(!witness.text.includes('囗'));
    }
    expect(match?.sources.map(({ same }) => same)).toContain(false);
  });

  it('never calls altered words word for word, on the page or in the copy', () => {
    const altered = `${text.slice(0, 4)}真${text.slice(4)}`;
    const verdicts = check(altered);
    expect(verdicts.map((verdict) => verdictName(verdict, own))).toEqual(['有出入']);
    const report = checkReport(verdicts, terms);
    expect(report).not.toContain(own.exact);
    expect(report).toContain('所印没有“真”');
  });

  it('does not call what is absent unsaid', () => {
    const verdicts = check('明天去看海，后天去爬山，大后天写信。');
    expect(verdicts.map(({ kind, close }) => `${kind} ${close}`)).toEqual(['absent false']);
    expect(checkReport(verdicts, terms)).toContain('这不等于没人说过');
  });
});

it('says of another word in the same sentence that it may be about something else, and shows the sentence', () => {
  const long = '家门口的事要有人管，路灯要有人修，老井要有人看。';
  const quotations = [
    { ...quotation, text: long, witnesses: witnesses.map((one) => ({ ...one, text: long })) },
  ];
  const longer = libraryOf({ ...collection, quotations });
  const over = createSearchSession();
  over.add(quotations.map(documentMaker(collection)), true);
  const pasted = long.replace('路灯', '门牌');
  const verdicts = verdictsOf(pasted, over.answer<'check'>({ kind: 'check', pasted }), longer);
  expect(verdicts.map(({ kind, close }) => `${kind} ${close}`)).toEqual(['absent true']);
  const report = checkReport(verdicts, { ...terms, library: longer });
  expect(report).toContain(own.close);
  expect(report).toContain('“门牌”所印作“路灯”');
  expect(report).toContain(`https://a.example/q/${id}/`);
});

describe('the pasted words in a printed text', () => {
  it.each([
    ['巷子里，灯亮了。', '巷子裡灯亮了', '巷子里，灯亮了'],
    ['一二“三四”五', '二三四', '二“三四'],
    ['甲乙丙', '丁', ''],
    ['甲乙丙', '', ''],
  ])('are marked: %s, %s', (printed, pasted, marked) => {
    const spans = highlightWords(printed, pasted);
    expect(spans.map(({ start, end }) => printed.slice(start, end)).join('')).toBe(marked);
  });
});
