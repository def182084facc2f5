// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit } from '../schema/edit.ts';
import { escapeXml } from './escape-xml.ts';
import { anyText, inventedContext, inventedPassage } from './invented-context.fixture.ts';
import { markRepairs, teiFragment } from './tei-fragment.ts';

describe('TEI', () => {
  const mark = (edit: Omit<Edit, 'kind'> & { kind?: Edit['kind'] }, text = '家门口的事'): string =>
    markRepairs(inventedPassage(text, [{ kind: 'byteshift', ...edit }]), 0, text.length);

  test.each<[string, string, string]>([
    [
      'exact',
      mark({ start: 1, end: 2, raw: '?', grade: 'exact' }),
      '家<choice><sic>?</sic><corr>门</corr></choice>口的事',
    ],
    [
      'pinned',
      mark({ start: 1, end: 2, raw: '?', grade: 'pinned' }),
      '家<supplied reason="lost" cert="high">门</supplied>口的事',
    ],
    [
      'inferred',
      mark({ start: 1, end: 2, raw: '?', grade: 'inferred', candidates: ['门'] }),
      '家<unclear cert="low">门</unclear>口的事',
    ],
    [
      'taken from another article',
      mark({ start: 1, end: 2, raw: '?', grade: 'inferred', suppliedBy: 'a-two' }),
      '家<supplied reason="lost" source="#a-two">门</supplied>口的事',
    ],
    [
      'lost',
      mark({ start: 1, end: 3, raw: '?', grade: 'gap' }, '家□□的事'),
      '家<gap reason="lost" extent="2" unit="chars"/>的事',
    ],
    [
      'an injected reading',
      mark({ start: 2, end: 2, raw: '(men)', grade: 'exact', kind: 'gloss' }),
      '家门<surplus reason="interpolated">(men)</surplus>口的事',
    ],
    [
      'mark-up at the very end',
      mark({ start: 5, end: 5, raw: '[/b]', grade: 'exact', kind: 'markup' }),
      '家门口的事<surplus reason="markup">[/b]</surplus>',
    ],
    [
      'a change of width',
      mark({ start: 1, end: 2, raw: '!', grade: 'exact', kind: 'width' }, '家！'),
      '家<choice><orig>!</orig><reg>！</reg></choice>',
    ],
  ])('%s', (_label, marked, expected) => {
    expect(marked).toBe(expected);
  });

  test('a whole fragment', () => {
    expect(teiFragment(inventedContext(), inventedPassage())).toBe(
      '<cit xmlns="http://www.tei-c.org/ns/1.0" source="https://site.example/q/q-liuwan1/">' +
        '<quote xml:lang="zh-Hans"><said who="#speaker-lin" direct="true">家门口的事要有人管</said></quote>' +
        '<name xml:id="speaker-lin">林知远</name><date when="2021-06-07">2021-06-07</date>' +
        '<placeName>临江省桐安市柳湾社区</placeName><bibl><author>沈一帆</author>' +
        '<title level="a">柳湾的路灯</title><publisher>桐安日报</publisher>' +
        '<date when="2021-06-08">2021-06-08</date><ref target="https://news.example/1.html"/></bibl></cit>\n',
    );
  });

  test('is well-formed XML with the words intact, whatever the text', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, words, raw) => {
        const text = before + words;
        const edits: Edit[] = [
          { start: before.length, end: before.length, raw, kind: 'gloss', grade: 'exact' },
        ];
        const fragment = teiFragment(
          inventedContext({
            witness: { start: before.length, end: text.length },
            article: { title: raw },
            speaker: { name: words },
          }),
          inventedPassage(text, edits),
        );
        expect(isWellFormed(fragment)).toBe(true);
        const shown = parse(fragment).querySelector('said')?.lastChild?.textContent ?? '';
        if (words !== '') expect(shown).toBe(representable(words));
      }),
    );
  });

  test('the check for well-formedness sees what is not', () => {
    for (const broken of ['<a><b></a>', '<a>', '<a></b></a>', '<a>&</a>', '<a>\u0001</a>']) {
      expect(isWellFormed(broken), broken).toBe(false);
    }
  });

  test('escaped text holds no mark-up and nothing XML cannot hold', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = escapeXml(text);
        expect(escaped).not.toMatch(/[<>"'\r]|&(?!(?:amp|lt|gt|quot|#39|#13);)/);
        expect(escaped).not.toMatch(/\p{Cs}/u);
        expect(escaped).not.toMatch(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\ud800-\udfff]/);
      }),
    );
  });
});

function parse(xml: string): Document {
  return new DOMParser().parseFromString(xml, 'application/xml');
}

function isWellFormed(xml: string): boolean {
  return parse(xml).querySelector('parsererror') === null && !/\p{Cs}/u.test(xml);
}

/** The text with U+FFFD for each code point that XML 1.0 has no place for. */
function representable(text: string): string {
  return Array.from(text, (char) => {
    const code = char.codePointAt(0) ?? 0;
    const control = code < 0x20 && !'\t\n\r'.includes(char);
    const lone = code >= 0xd800 && code <= 0xdfff;
    return control || lone || code === 0xfffe || code === 0xffff ? '\ufffd' : char;
  }).join('');
}
