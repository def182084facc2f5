import { expect, test } from 'vitest';
import type { FoundQuotation, FoundSaid } from '../found.ts';
import { mergeWitnesses, type PageQuotation } from './merge-witnesses.ts';

const said: FoundSaid = { date: null, place: null, visit: null, occasion: null, evidence: [] };

function printing(printed: string, speaker: string | null): PageQuotation {
  return { article: 'a', quotation: {} as FoundQuotation, said, printed, speaker };
}
const members = (...pages: PageQuotation[]): number[][] =>
  mergeWitnesses(pages).map((group) => group.members);

const long = '把社区里的大事小事都办到居民的心坎上';

test('script, width and marks do not part the witnesses of one quotation', () => {
  expect(members(printing('为民服务，好。', '林知远'), printing('為民服務,好', '林知远'))).toEqual([
    [0, 1],
  ]);
});

test('another speaker makes another quotation', () => {
  expect(members(printing(long, '林知远'), printing(long, '沈若川'))).toEqual([[0], [1]]);
});

test('an unattributed printing joins the one speaker of long words, whichever comes first', () => {
  expect(members(printing(long, null), printing(long, '林知远'))).toEqual([[0, 1]]);
  expect(members(printing(long, '林知远'), printing(long, null))).toEqual([[0, 1]]);
});

test('it stays apart when two people said the words, or when they are short', () => {
  expect(members(printing(long, null), printing(long, '林知远'), printing(long, '沈若川'))).toEqual(
    [[0], [1], [2]],
  );
  expect(members(printing('为民服务', null), printing('为民服务', '林知远'))).toEqual([[0], [1]]);
});

test('words that are nothing but marks are told apart by them', () => {
  expect(members(printing('？', null), printing('！', null))).toEqual([[0], [1]]);
});

test('the id rests on the words and the speaker alone', () => {
  const [a] = mergeWitnesses([printing('办好“小事”', '林知远')]);
  const [b] = mergeWitnesses([printing('辦好「小事」。', '林知远')]);
  const [c] = mergeWitnesses([printing('办好小事', null)]);
  expect(a?.id).toBe(b?.id);
  expect(a?.id).not.toBe(c?.id);
  expect(a?.id).toMatch(/^q-[a-z0-9]{12}$/);
});
