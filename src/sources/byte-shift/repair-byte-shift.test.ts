import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { EditGrade } from '../../schema/edit.ts';
import { tracked, undo } from '../../text/tracked-text.ts';
import { breakText, foldWidths, isGbkText } from './break-text.ts';
import { repairByteShift } from './repair-byte-shift.ts';

const signs: Record<EditGrade, string> = { exact: '', pinned: '=', inferred: '?', gap: '!' };

/** The repaired text, each edit drawn as `{text sign}`: {夯實}, {將=}, {。?}, {□!}. */
function drawn(page: string): string {
  const { text, edits } = repairByteShift(tracked(page));
  let out = '';
  let done = 0;
  for (const { start, end, grade } of edits) {
    out += `${text.slice(done, start)}{${text.slice(start, end)}${signs[grade]}}`;
    done = end;
  }
  return out + text.slice(done);
}

/** Clean invented prose of many words, so that breaking it hits often. */
const sentences = {
  Hans: [
    '老书记说：“办好社区的事，先要听居民的话。”大家点了点头，各自回家。',
    '保护好古树，规模看得见；停火之后，危机还没有过去。',
    '他问：“桥修好了吗？”工人回答：“明天完工！”于是孩子们都笑了。',
    '会议强调，要加强基层治理，海口、上海两地先行。《办法》已经公布。',
    '今年春节，学校、医院和养老院都装上了新暖气；居民很满意。“现在屋里热乎乎的。”',
    '专家认为，模考并不重要。“重要的是把书读懂，把字写好。”',
  ],
  Hant: [
    '老書記說：“辦好社區的事，先要聽居民的話。”大家點了點頭，各自回家。',
    '保護好古樹，規模看得見；停火之後，危機還沒有過去。',
    '他問：“橋修好了嗎？”工人回答：“明天完工！”於是孩子們都笑了。',
    '會議強調，要加強基層治理，海口、上海兩地先行。《辦法》已經公佈。',
    '當地推動社區建設，當時的專家因為經費不足，將業務交給了當地居民。',
    '今年春節，學校、醫院和養老院都裝上了新暖氣；居民很滿意。“現在屋裏熱乎乎的。”',
    '專家認爲，模考並不重要。“重要的是把書讀懂，把字寫好。”',
  ],
};
const glosses = new Map([
  ['當', 'dāng'], ['區', 'qū'], ['經', 'jīng'], ['將', 'jiāng'], ['專', 'zhuān'], ['驅', 'qū'], ['數', 'shù'], ['會', 'huì'], ['業', 'yè'],
]); // prettier-ignore
const prose = (script: 'Hans' | 'Hant'): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...sentences[script]), { minLength: 1, maxLength: 6 })
    .map((all) => all.join(''));

/** Any UTF-16 code units, with the characters the repair looks at more often than chance would have them. */
const units = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        '?',
        '!',
        ';',
        ',',
        '。',
        '俺',
        '鞘',
        '^',
        '(qū)',
        '/p>',
        '\n',
        '€',
        '\ue019',
        '\ud800',
        '9',
        '“',
      ),
      fc.constantFrom(...'保护危机城市治理一定要'),
    ),
    { maxLength: 60 },
  )
  .map((all) => all.join(''));

/** For a machine under load; nothing here waits on a clock. */
vi.setConfig({ testTimeout: 60_000 });

describe('repairByteShift mends snippets as found', () => {
  const cases: [string, string, string][] = [
    ['a run up to an ASCII trail, private use inside', '情況?!俺鞘兄卫硪欢ㄒ\ue019粚嵣鐓^這個', '情況{。?}{“城市治理一定要夯實社區}這個'],
    ['a lost last byte shown only if sure', '居民群眾。“好?!坝\ue383\ue491艺?,先治', '居民群眾。“好{。?}{“欲筑室}{□!},先治'],
    ['a full stop before a new sentence', '堅強戰斗堡壘?;鶎狱h組織', '堅強戰斗堡壘{。?}{基層黨}組織'],
    ['a gloss that pins the lead byte', '到位,能夠?qū)①Y源整合', '到位,能夠{將=}{資}源整合'],
    ['a trail whose gloss stays for the next step', '指導，向?qū)\ue5ddI(yè)化', '指導，向{專=}{業}(yè)化'],
    ['a lost lead byte whose gloss follows another', '老鄰居說當(dāng)?shuò)刈h事很認真', '老鄰居說當(dāng){地=}{議}事很認真'],
    ['the same, where a trail is glossed too', '人都說當(dāng)?shuò)匕l揚(yáng)舊俗', '人都說當(dāng){地=}{發}揚(yáng)舊俗'],
    ['a quotation that closes before a year', '“要守住巷口的老槐树?!?019年3月,他又来了', '“要守住巷口的老槐树{。?}{”?}{2?}019年3月,他又来了'],
    ['a quotation that closes before a space', '“那是祖父亲手栽下的老槐树?!? 老人说', '“那是祖父亲手栽下的老槐树{。?}{”?} 老人说'],
    ['no 海 before a quotation that ends its paragraph', '“老街的夜色更黑?!?/p>', '“老街的夜色更黑{。?}{”?}{<=}/p>'],
    ['an eaten tag', '“共治共享的治理能力?!?/p>', '“共治共享的治理能力{。?}{”?}{<=}/p>'],
  ]; // prettier-ignore
  it.each(cases)('%s', (_label, page, expected) => {
    expect(drawn(page)).toBe(expected);
  });

  it('lists for a gap what the surviving byte allows', () => {
    const { edits } = repairByteShift(tracked('各方面。“好?!坝\ue383\ue491艺?,先治'));
    expect(edits.at(-1)).toMatchObject({ grade: 'gap', raw: '艺?', kind: 'byteshift' });
    expect(edits.at(-1)?.candidates).toContain('者');
  });
});

describe('repairByteShift on a page that lost its private-use characters', () => {
  const sentence =
    '“灯亮了。”居民们说，问冷暖的人多了，为彻底解决用水难的问题，大家装路灯、修道路。';
  const broken = breakText(sentence);

  it('grades nothing certain that the truth does not have', () => {
    const wrong = [...sentences.Hans, ...sentences.Hant, sentence].flatMap((truth) => {
      const page = breakText(truth).replace(/[\ue000-\uf8ff]/g, '');
      const { text, edits } = repairByteShift(tracked(page));
      return edits
        .filter(({ grade }) => grade === 'exact' || grade === 'pinned')
        .map(({ start, end }) => foldWidths(text.slice(start, end)))
        .filter((certain) => !foldWidths(truth).includes(certain));
    });
    expect(wrong).toEqual([]);
  });

  it('keeps a rare word whose neighbour is lost', () => {
    expect(repairByteShift(tracked('记在本子上。?;ず美匣笔?,就是')).text).toContain('保护好老槐');
  });

  it('is as sure as ever where the page shows such a character', () => {
    const sure = repairByteShift(tracked(`${broken}\n\ue019`)).edits;
    expect(sure.some(({ grade }) => grade === 'exact')).toBe(true);
  });
});

describe('repairByteShift leaves alone', () => {
  const cases = [
    '真的吗?!他不信。',
    '什么??大家都愣住了。',
    '为什么???',
    '这是真的?!?',
    '他到底来不来?!?\n没有人知道。',
    '谁说的???没有人知道。',
    '谁来管?,怎么管?;都要问。',
    '“钉子怎么钉?”',
    '他问:“什么?!?”大家都笑了。',
    '他问:“什么?!? 我不信。”大家都笑了。',
    'What?! No?; Yes?,',
    '? 2007-2020 版权所有',
    '他问：“行吗？！”',
  ];
  it.each(cases)('%s', (page) => {
    expect(repairByteShift(tracked(page)).edits).toEqual([]);
  });

  it('real question marks planted anywhere in clean prose', () => {
    const planted = fc.tuple(
      fc.oneof(prose('Hans'), prose('Hant')),
      fc.nat(),
      fc.constantFrom('?!', '??', '?;', '?,', '?。', '?'),
    );
    fc.assert(
      fc.property(planted, ([text, at, mark]) => {
        const place = at % (text.length + 1);
        const page = text.slice(0, place) + mark + text.slice(place);
        expect(repairByteShift(tracked(page)).edits).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('repairByteShift on broken prose', () => {
  it.each(['Hans', 'Hant'] as const)(
    'never grades a wrong character exact or pinned: %s',
    (script) => {
      let repairedRuns = 0;
      fc.assert(
        fc.property(prose(script), fc.boolean(), fc.boolean(), (text, isFolded, isGlossed) => {
          fc.pre(isGbkText(text));
          const shown = isGlossed && script === 'Hant' ? glosses : new Map<string, string>();
          const broken = breakText(text, { folded: isFolded, glosses: shown });
          const repaired = repairByteShift(tracked(broken));
          expect(undo(repaired)).toBe(broken);
          if (repaired.edits.length > 0) repairedRuns++;
          const withoutGlosses = foldWidths(repaired.text).replace(
            /\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]+\)/g,
            '',
          );
          const truth = foldWidths(text);
          for (const { start, end, grade } of repaired.edits) {
            if (grade !== 'exact' && grade !== 'pinned') continue;
            const certain = foldWidths(repaired.text.slice(start, end));
            if (withoutGlosses.length === truth.length && shown.size === 0) {
              expect(truth.slice(start, end)).toBe(certain);
            } else expect(truth).toContain(certain);
          }
        }),
        { numRuns: 150 },
      );
      expect(repairedRuns).toBeGreaterThan(50);
    },
  );
});

describe('repairByteShift on anything', () => {
  it('never throws, is reversible, and finds nothing new in what it mended', () => {
    fc.assert(
      fc.property(units, (page) => {
        const once = repairByteShift(tracked(page));
        expect(undo(once)).toBe(page);
        expect(repairByteShift(tracked(once.text)).text).toBe(once.text);
        expect(repairByteShift(once)).toEqual(once);
      }),
      { numRuns: 3000 },
    );
  });

  it('gets through a line of 100,000 characters of any kind of trap', () => {
    for (const trap of [
      '?!',
      '?',
      '?!俺鞘',
      '?(a)',
      '?;ば愿',
      '?/p>',
      '?qū)',
      'A',
      '?!?',
      '(qū)',
      '?!B!B',
    ]) {
      const page = trap.repeat(Math.ceil(100_000 / trap.length));
      expect(undo(repairByteShift(tracked(page)))).toBe(page);
    }
  });
});
