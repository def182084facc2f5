import fc from 'fast-check';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import { expect, test } from 'vitest';
import { fold, foldWords, simplifyChar } from './fold.ts';

test.each([
  { label: 'script', text: '為人民服務', folded: '为人民服务' },
  { label: 'width', text: '（１２Ａｂ！）', folded: '(12ab!)' },
  {
    label: 'quotation marks of both traditions',
    text: '「好」『好』“好”‘好’',
    folded: '"好"\'好\'"好"\'好\'',
  },
  { label: 'capitals', text: 'GDP', folded: 'gdp' },
  { label: 'what has no other form', text: '社区。、—…□', folded: '社区。、—…□' },
])('folds $label', ({ text, folded }) => {
  expect(fold(text)).toBe(folded);
});

test('words alone are compared without marks and spaces', () => {
  expect(foldWords('「為民， 服務」！')).toBe(foldWords('为民服务'));
  // a lost character is no mark
  expect(foldWords('不□好')).not.toBe(foldWords('不好'));
});

test('keeps the length of any text in UTF-16 units, and folding again changes nothing', () => {
  const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
  fc.assert(
    fc.property(fc.array(unit), (units) => {
      const text = units.join('');
      expect(fold(text).length).toBe(text.length);
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('the packed table holds the pairs of the dictionary it was taken from', () => {
  const dictionary = new Map<string, string>();
  for (const row of TSCharacters.split('|')) {
    const [from = '', to = ''] = row.split(' ');
    if (/^[\u3400-\u9fff]$/.test(from) && to.length === 1 && from !== to) dictionary.set(from, to);
  }
  // 乾 is 干 but for names such as 乾隆, which only the phrases know; 著 and 陜 the dictionary leaves alone
  dictionary.set('乾', '干').set('著', '着').set('陜', '陕');
  const resolved = [...dictionary].map(([from, to]) => [from, dictionary.get(to) ?? to]);
  expect(simplifyChar).toEqual(new Map(resolved as [string, string][]));
});
