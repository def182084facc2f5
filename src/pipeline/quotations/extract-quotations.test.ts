import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractQuotations } from './extract-quotations.ts';
import { attribution, nobody } from './attribution-cases.fixture.ts';
import { features } from './feature-cases.fixture.ts';
import { neighbours } from './neighbour-cases.fixture.ts';
import { kinds, marks, reported } from './kind-cases.fixture.ts';

function read(text: string, title = '') {
  const paragraphs = text.split('\n').map((line) => ({
    role: line.startsWith('#') ? ('heading' as const) : ('body' as const),
    text: line.replace(/^#/, ''),
    edits: [],
  }));
  const found = extractQuotations({ paragraphs, metadata: { title } });
  return { paragraphs, found };
}

function draw(text: string, title?: string): string[] {
  const { paragraphs, found } = read(text, title);
  return found.map((row) => {
    const words = paragraphs[row.ref.paragraph]?.text.slice(row.ref.start, row.ref.end) ?? '';
    const who =
      row.kind === 'speech' || row.kind === 'reported' ? ` ${row.speaker?.name ?? '–'}` : '';
    return `${row.kind}${who}${row.attribution === 'implicit' ? '?' : ''}: ${words.slice(0, 6)}`;
  });
}

describe.each([
  ['who says it', attribution],
  ['who does not', nobody],
  ['features', features],
  ['the text beside', neighbours],
  ['what kind it is', kinds],
  ['reported speech', reported],
  ['marks', marks],
] as const)('%s', (_, cases) => {
  it.each(cases.map((one) => ({ ...one })))('$label', ({ text, title, expect: wanted }) => {
    expect(draw(text, title)).toEqual(wanted);
  });
});

it('gives free-standing words to the one voice of an article about him, and to nobody if there is a second voice', () => {
  const text = '到社区，为的是“看看乡亲们过得好不好”。\n习近平总书记强调，社区是大家的。';
  expect(draw(text, '总书记为何常去社区')[0]).toBe('speech 习近平?: 看看乡亲们过');
  expect(draw(text, '社区见闻')[0]).toBe('term: 看看乡亲们过');
  const second = `${text}\n村民林小青说，桥修好了才放心。`;
  expect(draw(second, '总书记为何常去社区')[0]).toBe('term: 看看乡亲们过');
});

it('points at the cue, the name and the occasion', () => {
  const text = '习近平总书记在长桥工作座谈会上强调：“要把桥修好，把路修平。”';
  const [row] = read(text).found;
  const words = (ref: { start: number; end: number } | null | undefined): string | null =>
    ref ? text.slice(ref.start, ref.end) : null;
  expect([words(row?.cue), words(row?.source), row?.occasion?.name]).toEqual([
    '强调',
    '习近平总书记',
    '长桥工作座谈会',
  ]);
  expect(row?.speaker?.aliases).toEqual(['习近平总书记']);
});

it('says when a mark is missing, reversed or mended', () => {
  const intact = (text: string): boolean[] => read(text).found.map((row) => row.marksIntact);
  expect(intact('用“小院子”办事。')).toEqual([true]);
  expect(intact('用“小院子')).toEqual([false]);
  const mended = extractQuotations({
    paragraphs: [
      {
        role: 'body',
        text: '用“小院子”办事。',
        edits: [{ start: 4, end: 6, raw: '?', kind: 'byteshift', grade: 'exact' }],
      },
    ],
  });
  expect(mended.map((row) => row.marksIntact)).toEqual([false]);
});

describe('on any text', () => {
  const pieces = fc.constantFrom(
    ...'“”「」『』‘’"，。：；！？…—《》的他说□\ud800'.split(''),
    '习近平总书记',
    '强调',
    '指出：',
    '村民林小青',
    '“要把桥修好。”',
    '\n',
  );
  const text = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 40,
  });

  it('never throws, keeps spans inside their paragraph and in order, and outermost spans apart', () => {
    fc.assert(
      fc.property(text, (parts) => {
        const { paragraphs, found } = read(parts.join(''));
        let last = { paragraph: 0, end: 0 };
        for (const row of found) {
          const length = paragraphs[row.ref.paragraph]?.text.length ?? -1;
          for (const ref of [row.ref, row.cue, row.source]) {
            if (ref === null) continue;
            const whole = paragraphs[ref.paragraph]?.text.length ?? -1;
            expect(ref.start >= 0 && ref.start < ref.end && ref.end <= whole).toBe(true);
          }
          expect(length).toBeGreaterThan(0);
          expect((row.speaker === null) === (row.attribution === 'none')).toBe(true);
          if (row.kind === 'reported') continue;
          if (row.ref.paragraph === last.paragraph)
            expect(row.ref.start).toBeGreaterThanOrEqual(last.end);
          else expect(row.ref.paragraph).toBeGreaterThan(last.paragraph);
          last = row.ref;
        }
      }),
    );
  });

  it('reads a paragraph of 100,000 characters', () => {
    const line = '习近平总书记强调，“要把桥修好”，村民林小青说：“好”。'.repeat(3600);
    expect(read(line).found.length).toBeGreaterThan(3600);
    expect(read('“'.repeat(100_000)).found.length).toBeLessThan(100_000);
    expect(read('的'.repeat(100_000)).found).toEqual([]);
    expect(read('强调，'.repeat(33_000)).found).toEqual([]);
  });
});
