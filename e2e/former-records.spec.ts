/** Links to what moved or was withdrawn: the ledger's words for it are set as what they were. */
import { expectAccessible } from './support/accessibility.ts';
import { readCollection, verbatim } from './support/read-collection.ts';
import { expect, test } from './support/test.ts';

const collection = readCollection();
const [now] = verbatim(collection);
const [visit] = collection.visits;
if (now === undefined || visit === undefined) throw new Error('the collection is empty');

const entries = [
  { id: 'q-said', record: 'quotation', state: 'gone', label: '把灯修好', kind: 'speech' },
  { id: 'q-told', record: 'quotation', state: 'gone', label: '把灯修好', kind: 'reported' },
  {
    id: 'q-moved',
    record: 'quotation',
    state: 'alias',
    to: now.id,
    label: '修灯记',
    kind: 'title',
  },
  { id: '2019-lamps', record: 'visit', state: 'gone', label: '灯市口社区' },
  { id: '2019-moved', record: 'visit', state: 'alias', to: visit.id, label: '灯市口社区' },
  { id: 'a-lamps', record: 'article', state: 'gone', label: '社区里的灯' },
];

test.beforeEach(async ({ page }) => {
  const json = { format: 'xiangyu-ledger', version: 1, entries };
  await page.route('**/collection/ledger.json', (route) => route.fulfill({ json }));
});

for (const [address, says] of [
  ['quote/q-said', '它的开头：“把灯修好”。'],
  ['quote/q-told', '它的开头：把灯修好（转述，非原话）。'],
  ['quote/q-moved', '您看到的就是它：《修灯记》。'],
  ['visits/2019-lamps', '这次考察（灯市口社区）已经撤下'],
  ['visits/2019-moved', '您看到的就是它：灯市口社区。'],
  ['articles/a-lamps', '《社区里的灯》已经从文集里撤下。'],
] as const) {
  test(`${address} says: ${says}`, async ({ page }) => {
    await page.goto(`./#/${address}`);
    await expect(page.getByRole('main')).toContainText(says);
    await expectAccessible(page);
  });
}
