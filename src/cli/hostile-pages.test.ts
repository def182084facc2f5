/** A page can be anything: reading and extracting it never throws, and every span and repair stays true. No time is asserted; the worker has a limit. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractArticle } from '../pipeline/extract-article.ts';
import { readArticle } from '../sources/read-article.ts';
import { undo } from '../text/tracked-text.ts';

const utf8 = new TextEncoder();

/** @returns whether it was read; fails where a span lies outside or a repair cannot be undone */
function survives(name: string, bytes: Uint8Array): boolean {
  const read = readArticle({ name, bytes });
  if (!read.ok) {
    expect(read.reason).toMatch(/^[A-Z].*\.$/s);
    return false;
  }
  const { article } = read;
  const { quotations, said, visits } = extractArticle(article);
  for (const paragraph of article.paragraphs) {
    if (!article.page.includes(undo(paragraph))) expect(article.page).toContain(undo(paragraph));
  }
  const refs = [
    ...quotations.flatMap(({ ref, cue, source }) => [ref, cue, source]),
    ...said.flatMap(({ evidence }) => evidence.map(({ ref }) => ref)),
    ...visits.flatMap(({ ref, evidence }) => [ref, ...evidence.map((one) => one.ref)]),
  ];
  const outside = refs.filter((ref) => {
    const length = ref === null ? 0 : (article.paragraphs[ref.paragraph]?.text.length ?? -1);
    return ref !== null && !(ref.start >= 0 && ref.start <= ref.end && ref.end <= length);
  });
  expect(outside).toEqual([]);
  expect(said).toHaveLength(quotations.length);
  return true;
}

const speech = '2021年6月7日，习近平来到兰州市青禾里社区。他强调：“社区的门要常开。”';
const pieces = [
  speech,
  '“',
  '”',
  '「',
  '」',
  '《',
  '》',
  '\n',
  '<p>',
  '</div>',
  '<!--',
  '[b]',
  '（jiē）',
  '?社區?',
  '\u0000',
  '\ufeff',
  '𠮷',
  '。',
  '，',
  '说：',
  '习近平',
  '2021年',
  ' ',
];

test('random bytes and random mixtures of what pages hold', () => {
  let read = 0;
  const unit = fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code));
  const mixture = fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...pieces) },
        { weight: 1, arbitrary: unit },
      ),
      { maxLength: 80 },
    )
    .map((all) => utf8.encode(all.join('')));
  const utf16 = fc.array(unit, { maxLength: 300 }).map((all) => {
    const bytes = [0xff, 0xfe];
    for (const char of all) bytes.push(char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8);
    return Uint8Array.from(bytes); // halves of characters included
  });
  fc.assert(
    fc.property(
      fc.oneof(mixture, mixture, fc.uint8Array({ maxLength: 400 }), utf16),
      fc.constantFrom('a.txt', 'a.html', 'a.md', 'a.HTM', 'a'),
      (bytes, name) => {
        if (survives(name, bytes)) read++;
      },
    ),
    { numRuns: 500 },
  );
  expect(read).toBeGreaterThan(10);
});

// prettier-ignore
const hostile: [label: string, name: string, text: string][] = [
  ['one line of 100,000 characters', 'a.txt', `题目在此\n${'社区的门要常开居民的事要常记'.repeat(7_200)}`],
  ['one line of 100,000 characters, all clauses', 'a.txt', `题目在此\n${'林远舟说，'.repeat(20_000)}`],
  ['nothing but byte-shift damage', 'a.txt', `題目在此\n${'?緇?咩??社區?的?'.repeat(10_000)}`],
  ['20,000 paragraphs', 'a.txt', `${speech}\n`.repeat(20_000)],
  ['10,000 opening marks', 'a.txt', `题目在此\n社区${'“'.repeat(10_000)}的门${speech}`],
  ['10,000 pairs of marks', 'a.txt', `题目在此\n${'“好”'.repeat(10_000)}${speech}`],
  ['10,000 book marks', 'a.txt', `题目在此\n${'《'.repeat(10_000)}${speech}`],
  ['deep HTML', 'a.html', `${'<div>'.repeat(20_000)}${speech}`],
  ['wide HTML', 'a.html', `<body>${`<p>${speech}<b>`.repeat(5_000)}`],
  ['10,000 names', 'a.txt', Array.from({ length: 10_000 }, (_, i) => `村民林${String.fromCharCode(0x4e00 + i)}青说：“好。”`).join('\n')],
  ['10,000 dates and places', 'a.txt', `题目在此\n${'2021年6月7日兰州市安宁区，'.repeat(10_000)}`],
  ['10,000 glosses', 'a.txt', `题目在此\n${'街（jiē）'.repeat(10_000)}`],
  ['spaces without end', 'a.txt', `题目在此\n${' '.repeat(100_000)}社区${' '.repeat(100_000)}`],
  ['forum marks without end', 'a.txt', `题目在此\n${'[b][url=x]'.repeat(20_000)}${speech}`],
];

test.each(hostile)('%s', { timeout: 60_000 }, (_, name, text) => {
  expect(() => survives(name, utf8.encode(text))).not.toThrow();
});
