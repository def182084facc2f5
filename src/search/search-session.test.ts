import { describe, expect, it } from 'vitest';
import { searchFields, type SearchDocument } from './documents.ts';
import { createSearchSession } from './search-session.ts';

const document = (text: string, speaker = ''): SearchDocument => ({
  text,
  speaker,
  place: '',
  article: '',
  context: '',
});
const documents = [
  document('老樹下的长椅修好了，大家坐下来说话。', '林阿树'),
  document('长椅要修，路灯也要亮，门前的路更要平。'),
  document('路灯亮了，晚归的人心里就亮了。'),
];
const everywhere = { fields: searchFields };

describe('search session', () => {
  it('answers before the building begins, while it goes on and after it, and alike', () => {
    const session = createSearchSession();
    const asked = { kind: 'search', query: '路灯 亮', ranked: false, ...everywhere } as const;
    session.add(documents.slice(0, 2), false);
    expect(Array.from(session.answer<'search'>(asked).hits)).toEqual([1]);
    expect(session.step(1)).toEqual({ progress: 0, ready: false });
    session.add(documents.slice(2), true);
    let before = -1;
    for (let ready = false; !ready;) {
      expect(Array.from(session.answer<'search'>(asked).hits)).toEqual([1, 2]);
      const state = session.step(1);
      expect(state.progress).toBeGreaterThanOrEqual(before);
      before = state.progress;
      ready = state.ready;
    }
    expect(before).toBe(1);
    expect(Array.from(session.answer<'search'>(asked).hits)).toEqual([1, 2]);
  });

  it('checks a quotation whether or not the building is done', () => {
    const session = createSearchSession();
    session.add(documents, true);
    const check = { kind: 'check', pasted: '「路燈亮了」' } as const;
    const before = session.answer<'check'>(check);
    while (!session.step(1).ready);
    expect(session.answer<'check'>(check)).toEqual(before);
    expect(before).toEqual([
      {
        kind: 'exact',
        part: { start: 1, end: 5 },
        matches: [{ document: 2, line: 0, whole: false }],
      },
    ]);
  });

  it('ranks the words themselves above a longer quotation and a name above a mention around', () => {
    const session = createSearchSession();
    session.add(
      [
        document('今天说到长椅要修的事。'),
        document('长椅要修'),
        { ...document('别的话'), context: '他说到长椅要修' },
        document('再说', '长椅要修会'),
      ],
      true,
    );
    const { hits, best } = session.answer<'search'>({
      kind: 'search',
      query: '长椅要修',
      ranked: true,
      ...everywhere,
    });
    expect(Array.from(hits)).toEqual([0, 1, 2, 3]);
    expect(Array.from(best ?? [])).toEqual([1, 0, 3, 2]);
  });

  it('lays hits out as a concordance, sorted by what follows and what precedes', () => {
    const session = createSearchSession();
    session.add(documents, true);
    const lines = (order: 'document' | 'following' | 'preceding'): string[] =>
      session
        .answer<'concordance'>({
          kind: 'concordance',
          query: '亮',
          rows: Uint32Array.of(0, 1, 2),
          order,
          from: 0,
          count: 10,
          width: 4,
          ...everywhere,
        })
        .lines.map(({ left, hit, right }) => `${left}[${hit}]${right}`);
    expect(lines('document')).toEqual([
      '路灯也要[亮]，门前的',
      '路灯[亮]了，晚归',
      '人心里就[亮]了。',
    ]);
    expect(lines('following')).toEqual([
      '人心里就[亮]了。',
      '路灯[亮]了，晚归',
      '路灯也要[亮]，门前的',
    ]);
    // 就 5C31, 灯 706F, 要 8981
    expect(lines('preceding')).toEqual([
      '人心里就[亮]了。',
      '路灯[亮]了，晚归',
      '路灯也要[亮]，门前的',
    ]);
  });

  it('counts each neighbour as what adding it to the search leaves', () => {
    const session = createSearchSession();
    const many = [
      '社区治理要细',
      '社区治理靠大家',
      '社區治理有新路',
      '老旧社区要改',
      '老舊社区换新',
      '社区的路灯',
    ];
    session.add(
      many.map((text) => document(text)),
      true,
    );
    const around = session.answer<'neighbours'>({
      kind: 'neighbours',
      query: '社区',
      within: null,
      ...everywhere,
    });
    expect(around.map(({ side, word, count }) => `${side} ${word} ${count}`)).toEqual([
      'after 治理 3',
      'before 老旧 2',
    ]);
    for (const { phrase, count } of around) {
      const { hits } = session.answer<'search'>({
        kind: 'search',
        query: `社区 ${phrase}`,
        ranked: false,
        ...everywhere,
      });
      expect(hits.length).toBe(count);
    }
    const within = Uint8Array.of(1, 1, 0, 0, 0, 0);
    const narrowed = session.answer<'neighbours'>({
      kind: 'neighbours',
      query: '社区',
      within,
      ...everywhere,
    });
    expect(narrowed.map(({ word, count }) => `${word} ${count}`)).toEqual(['治理 2']);
    const phrases = session.answer<'phrases'>({
      kind: 'phrases',
      query: '社',
      within: null,
      ...everywhere,
    });
    expect(phrases).toContainEqual({ phrase: '社区治理', count: 3 });
  });
});
