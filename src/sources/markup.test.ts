import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tracked, undo } from '../text/tracked-text.ts';
import { stripMarkdown } from './strip-markdown.ts';
import { stripMarkup } from './strip-markup.ts';

// prettier-ignore
const forum: [comment: string, page: string, text: string, cutOff: boolean][] = [
  ['paired tags', '[b]灯[/b]亮了', '灯亮了', false],
  ['tags with values', '[backcolor=transparent !important]灯[font=宋体]亮[/font]了', '灯亮了', false],
  ['pictures with their address', '灯[img]http://a.example/x.jpg[/img]亮了', '灯亮了', false],
  ['a tag cut off at the end', '[b]灯[/b]\n[backcolor=x]亮了\n[backcolor=transparent !im', '灯\n亮了\n', true],
  ['left-over HTML', '灯<br/>亮<span class="a">了</span><!-- x -->', '灯亮了', false],
  ['entities', '&ldquo;灯&rdquo;&nbsp;亮&#20102;', '“灯” 亮了', false],
  ['brackets of the author', '[注]灯[1]亮了[2021]，a<b，x[i', '[注]灯[1]亮了[2021]，a<b，x[i', false],
  ['an address in the text', '见 [灯亮了] 和 <灯>', '见 [灯亮了] 和 <灯>', false],
];

describe('forum tags and left-over HTML', () => {
  test.each(forum)('%s', (_, page, text, cutOff) => {
    const stripped = stripMarkup(tracked(page));
    expect(stripped.tracked.text).toBe(text);
    expect(stripped.cutOff).toBe(cutOff);
    expect(undo(stripped.tracked)).toBe(page);
  });

  test('can be put back, whatever the text', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '[b]',
        '[/b]',
        '[b',
        '[url=',
        ']',
        '<p>',
        '<',
        '>',
        '&amp;',
        '&#55296;',
        '灯',
        '\n',
        '\ud800',
      ),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const page = parts.join('');
        expect(undo(stripMarkup(tracked(page)).tracked)).toBe(page);
      }),
    );
  });
});

describe('Markdown', () => {
  const page =
    '---\ntitle: "灯亮了"\ndate: 2023-06-02\n---\n# 灯亮了\n\n**社区**的[灯](http://a.example)*亮*了。\n> “亮了。”\n- 一条\n![图](x.png)\n---\n';

  test('loses its signs and keeps its words', () => {
    const { tracked: stripped, frontMatter } = stripMarkdown(tracked(page));
    expect(stripped.text.trim().split(/\n+/)).toEqual([
      '灯亮了',
      '社区的灯亮了。',
      '“亮了。”',
      '一条',
    ]);
    expect(Object.fromEntries(frontMatter)).toEqual({ title: '灯亮了', date: '2023-06-02' });
    expect(undo(stripped)).toBe(page);
  });

  test('headings are found at their place', () => {
    const { tracked: stripped, headings } = stripMarkdown(tracked(page));
    expect([...headings].map(([at, level]) => [stripped.text.slice(at, at + 3), level])).toEqual([
      ['灯亮了', 1],
    ]);
  });

  test.each(['3 * 4 * 5', 'a_b_c', '#标签', '他说：*', '1-2', '--'])('%s is no sign', (text) => {
    expect(stripMarkdown(tracked(text)).tracked.text).toBe(text);
  });

  test('can be put back, whatever the text', () => {
    const part = fc.constantFrom(
      '**',
      '*',
      '# ',
      '[',
      '](',
      ')',
      '!',
      '---',
      '\n',
      '灯',
      ' ',
      '> ',
      '`',
      '~~',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        expect(undo(stripMarkdown(tracked(text)).tracked)).toBe(text);
      }),
    );
  });
});
