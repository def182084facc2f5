import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '../documents.ts';
import { createTextSearch } from '../text-search.ts';
import { createQuotationChecker, type CheckedPart } from './check-quotation.ts';
import { buildWordings } from './wordings.ts';

const texts = [
  '老树要留着，长椅要修好，老人们坐下来才有话说。',
  '路灯亮了，晚归的人心里就亮了。',
  '巷子里的事，大家商量着办，办好了大家都高兴。',
  '巷子里的事，大家商量着办，办不好从头再来。',
  '第三次议事会定在周五晚上，住在巷尾的也要请到。',
  '一碗热汤面\n一碗熱湯麵，暖了整条巷子的早晨',
];

function checkerOf(wordings: readonly string[]) {
  const documents = wordings.map((text): SearchDocument => ({
    text,
    speaker: '',
    place: '',
    article: '',
    context: '大家商量着办，办好了大家都高兴',
  }));
  const builder = buildWordings(createTextSearch(documents).texts);
  let built = null;
  while (built === null) built = builder.step(2);
  return createQuotationChecker(
    built,
    (document, line) => wordings[document]?.split('\n')[line] ?? '',
  );
}
const checker = checkerOf(texts);

/** `exact 1 whole`, `near 1`, `absent`, `short`: the verdict and the documents, best first. */
const verdict = (part: CheckedPart): string => {
  if (part.kind === 'exact') {
    return part.matches.map((m) => `exact ${m.document}${m.whole ? ' whole' : ''}`).join(', ');
  }
  return part.kind === 'near'
    ? `near ${part.matches.map(({ document }) => document).join(' ')}`
    : part.kind;
};
const verdicts = (pasted: string): string[] => checker.check(pasted).map(verdict);

const cases: { label: string; pasted: string; verdicts: string[] }[] = [
  { label: 'the whole wording', pasted: texts[1] ?? '', verdicts: ['exact 1 whole'] },
  {
    label: 'other script, marks and width',
    pasted: '路燈亮了!晚歸的人,心裡就亮了',
    verdicts: ['exact 1 whole'],
  },
  { label: 'a part of it', pasted: '晚归的人心里就亮了', verdicts: ['exact 1'] },
  {
    label: 'words printed in two quotations',
    pasted: '大家商量着办',
    verdicts: ['exact 3, exact 2'],
  },
  {
    label: 'a character changed',
    pasted: '老树要留着，长凳要修好，老人们坐下来才有话说。',
    verdicts: ['near 0'],
  },
  { label: 'a character dropped', pasted: '路灯亮了，晚归的人心就亮了。', verdicts: ['near 1'] },
  { label: 'a character added', pasted: '路灯亮了，晚归的人心里就都亮了。', verdicts: ['near 1'] },
  { label: 'a clause cut', pasted: '老树要留着，老人们坐下来才有话说。', verdicts: ['near 0'] },
  {
    label: 'two clauses swapped',
    pasted: '长椅要修好，老树要留着，老人们坐下来才有话说。',
    verdicts: ['near 0'],
  },
  {
    label: 'the second wording of a quotation',
    pasted: '一碗热汤面，暖了整条巷子的清晨',
    verdicts: ['near 5'],
  },
  {
    label: 'another number is another statement',
    pasted: '第五次议事会定在周五晚上，住在巷尾的也要请到。',
    verdicts: ['absent'],
  },
  {
    label: 'another word in the same formula is another statement',
    pasted: '老树要留着，石桥要修好，老人们坐下来才有话说。',
    verdicts: ['absent'],
  },
  {
    label: 'the same style, other words',
    pasted: '楼道要扫干净，窗子要擦亮，孩子们回来才有家的样子。',
    verdicts: ['absent'],
  },
  { label: 'words that stand only around quotations', pasted: '大家都高兴', verdicts: ['exact 2'] },
  { label: 'too few words to say anything', pasted: '“热汤”', verdicts: ['short'] },
  { label: 'nothing', pasted: ' \n ', verdicts: [] },
  {
    label: 'a text is taken apart at its marks',
    pasted: '她说：“路灯亮了，晚归的人心里就亮了。”又说：「明天去看海，后天去爬山。」',
    verdicts: ['exact 1 whole', 'absent'],
  },
  {
    label: 'marks within marks belong to the part',
    pasted: '“巷子里的事，大家‘商量着办’，办好了大家都高兴。”',
    verdicts: ['exact 2 whole'],
  },
  {
    label: 'a quotation inside a longer sentence without marks',
    pasted: '有位老街坊跟来访的人说路灯亮了，晚归的人心里就亮了。',
    verdicts: ['near 1'],
  },
  {
    label: 'a quotation that is the lesser part of a sentence',
    pasted: '前几天有一位住在这里许多年的老街坊跟来访的人讲起来说路灯亮了，晚归的人心里就亮了。',
    verdicts: ['absent'],
  },
];

describe('check a quotation', () => {
  it.each(cases)('$label', ({ pasted, verdicts: expected }) => {
    expect(verdicts(pasted)).toEqual(expected);
  });

  it('shows what differs, from what was pasted to what is printed', () => {
    const pasted = '路灯亮了，晚归的人心就亮了。';
    const [part] = checker.check(pasted);
    if (part?.kind !== 'near') throw new Error(`called ${part?.kind}`);
    const changed = part.matches[0]?.diff.filter(({ kind }) => kind !== 'same');
    expect(changed).toEqual([
      { kind: 'added', a: { start: 10, end: 10 }, b: { start: 10, end: 11 } },
    ]);
  });

  it('shows the likest wording beside an absent one, and nothing where nothing is like it', () => {
    const [other] = checker.check('第五次议事会定在周五晚上，住在巷尾的也要请到。');
    expect(other?.kind === 'absent' && other.resembling.map(({ document }) => document)).toEqual([
      4,
    ]);
    const [none] = checker.check('明天去看海，后天去爬山。');
    expect(none).toMatchObject({ kind: 'absent', resembling: [] });
  });

  it('shows the quotation that a longer sentence holds, though most of the sentence is not in it', () => {
    const [part] = checker.check(
      '前几天有一位住在这里许多年的老街坊跟来访的人讲起来说路灯亮了，晚归的人心里就亮了。',
    );
    expect(part?.kind === 'absent' && part.resembling.map(({ document }) => document)).toEqual([1]);
  });

  it('takes a long text without marks sentence by sentence', () => {
    const filler = '这是另外一个人在另外一个地方写下来的一句长长的话，和巷子没有什么关系。';
    const parts = checker.check(filler.repeat(5) + (texts[1] ?? ''));
    expect(parts.map(verdict)).toEqual([...Array<string>(5).fill('absent'), 'exact 1 whole']);
  });

  it('finds nothing in an empty collection', () => {
    expect(checkerOf([]).check('路灯亮了，晚归的人').map(verdict)).toEqual(['absent']);
  });
});

it('never takes words around a gap for words that stand side by side', () => {
  const gapped = checkerOf(['巷子里的事不□能一个人说了算']);
  expect(gapped.check('巷子里的事不能一个人说了算').map(verdict)).toEqual(['near 0']);
  expect(gapped.check('巷子里的事不□能一个人说了算').map(verdict)).toEqual(['exact 0 whole']);
});
