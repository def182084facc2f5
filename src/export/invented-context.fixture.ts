/** An invented quotation with its records; each test changes what it is about. */
import fc from 'fast-check';
import type {
  Article,
  Passage,
  Place,
  Quotation,
  Said,
  Speaker,
  Witness,
} from '../schema/bundle.ts';
import type { QuotationContext } from './quotation-context.ts';

export interface Changes {
  quotation?: Partial<Quotation>;
  said?: Partial<Said>;
  witness?: Partial<Witness>;
  article?: Partial<Article>;
  speaker?: Partial<Speaker> | null;
  places?: readonly Place[];
  url?: string;
}

const place = (id: string, name: string, level: Place['level'], code: string | null): Place => ({
  id,
  name,
  level,
  parent: null,
  code,
  readings: [],
});

export const tongan: readonly Place[] = [
  place('p1', '临江省', 'province', '990000@202306'),
  place('p2', '桐安市', 'city', '990100@202306'),
  place('p3', '柳湾社区', 'community', null),
];

export function inventedContext(changes: Changes = {}): QuotationContext {
  const said: Said = {
    date: '2021-06-07',
    place: 'p3',
    visit: null,
    occasion: null,
    evidence: [],
    ...changes.said,
  };
  const witness: Witness = {
    article: 'a-one',
    passage: 0,
    start: 2,
    end: 11,
    text: '家门口的事要有人管',
    kind: 'speech',
    speaker: 'lin',
    attribution: 'explicit',
    cue: null,
    source: null,
    said,
    grade: 'intact',
    ...changes.witness,
  };
  return {
    quotation: {
      id: 'q-liuwan1',
      kind: 'speech',
      text: '家门口的事要有人管',
      speaker: 'lin',
      attribution: 'explicit',
      said,
      themes: [{ theme: 'weimin', spans: [] }],
      witnesses: [witness],
      related: [],
      conflicts: [],
      ...changes.quotation,
    },
    witness,
    article: {
      id: 'a-one',
      title: '柳湾的路灯',
      column: null,
      publisher: '桐安日报',
      authors: ['沈一帆'],
      affiliation: null,
      published: '2021-06-08',
      reposted: null,
      url: 'https://news.example/1.html',
      site: null,
      script: 'Hans',
      complete: true,
      source: { name: '1.html', bytes: 1, sha256: '' },
      repairs: {},
      dropped: [],
      ...changes.article,
    },
    speaker:
      changes.speaker === null
        ? null
        : {
            id: 'lin',
            name: '林知远',
            aliases: [],
            kind: 'person',
            readings: [],
            ...changes.speaker,
          },
    places: changes.places ?? tongan,
    url: changes.url ?? 'https://site.example/q/q-liuwan1/',
  };
}

/** `说“家门口的事要有人管”。` with the words at [2, 11), or any other text and repairs. */
export function inventedPassage(
  text = '说“家门口的事要有人管”。',
  edits: Passage['edits'] = [],
): Passage {
  return { paragraph: 0, offset: 0, text, edits };
}

/** Any UTF-16 code units, lone surrogates too, with what the formats care about more often. */
export const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('<', '>', '&', '"', "'", ']', '=', ',', '\r', '\n', '□', '𠀀', '家'),
    fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
  ),
});
