/** The words of the concordance, in three languages. */
import type { ConcordanceOrder } from '../../search/concordance-orders.ts';
import type { Language } from '../../store/preferences.ts';
import { useLanguage } from '../app-context.ts';

interface Words {
  heading: (query: string) => string;
  empty: string;
  back: string;
  caption: string;
  left: string;
  hit: string;
  right: string;
  order: string;
  orders: Record<ConcordanceOrder, string>;
  lines: (lines: number, quotations: number) => string;
  elsewhere: (count: number) => string;
  none: string;
  searching: string;
  beside: string;
  besideLede: string;
  before: string;
  after: string;
  noneBeside: string;
  narrow: (phrase: string, count: number) => string;
  previous: string;
  next: string;
  page: (page: number, pages: number) => string;
  pages: string;
}

const hans: Words = {
  heading: (query) => `“${query}”的语境`,
  empty: '在上方写下要查的词，这里就把每一处前后的话对齐排列。',
  back: '看引语表',
  caption: '每行是一处，词在中间，前后是它的语境；点词打开那条引语',
  left: '前文',
  hit: '词',
  right: '后文',
  order: '排列',
  orders: { document: '按相关', following: '按后文', preceding: '按前文' },
  lines: (lines, quotations) => `${quotations}条引语，共${lines}处`,
  elsewhere: (count) => `另有${count}条，词不在引语里，而在说话人、地点、出处或前后文里。`,
  none: '引语的文字里没有这些词。',
  searching: '正在查找……',
  beside: '左右相邻的词',
  besideLede: '数字是再加上这个词后剩下的引语条数。',
  before: '前面',
  after: '后面',
  noneBeside: '没有常在一起的词。',
  narrow: (phrase, count) => `只看“${phrase}”，${count}条`,
  previous: '上一页',
  next: '下一页',
  page: (page, pages) => `第${page}页，共${pages}页`,
  pages: '翻页',
};

const hant: Words = {
  heading: (query) => `「${query}」的語境`,
  empty: '在上方寫下要查的詞，這裡就把每一處前後的話對齊排列。',
  back: '看引語表',
  caption: '每行是一處，詞在中間，前後是它的語境；點詞打開那條引語',
  left: '前文',
  hit: '詞',
  right: '後文',
  order: '排列',
  orders: { document: '按相關', following: '按後文', preceding: '按前文' },
  lines: (lines, quotations) => `${quotations}條引語，共${lines}處`,
  elsewhere: (count) => `另有${count}條，詞不在引語裡，而在說話人、地點、出處或前後文裡。`,
  none: '引語的文字裡沒有這些詞。',
  searching: '正在尋找……',
  beside: '左右相鄰的詞',
  besideLede: '數字是再加上這個詞後剩下的引語條數。',
  before: '前面',
  after: '後面',
  noneBeside: '沒有常在一起的詞。',
  narrow: (phrase, count) => `只看「${phrase}」，${count}條`,
  previous: '上一頁',
  next: '下一頁',
  page: (page, pages) => `第${page}頁，共${pages}頁`,
  pages: '翻頁',
};

const en: Words = {
  heading: (query) => `“${query}” in context`,
  empty: 'Type words above: every place where they stand is lined up here with its context.',
  back: 'Back to the table',
  caption:
    'One line for each hit, with the words around it on either side; the hit opens its quotation',
  left: 'Before',
  hit: 'Hit',
  right: 'After',
  order: 'Order',
  orders: { document: 'By relevance', following: 'By what follows', preceding: 'By what precedes' },
  lines: (lines, quotations) => `${lines} hits in ${quotations} quotations`,
  elsewhere: (count) =>
    `In ${count} more the words stand in speaker, place, source or context, not in the quotation.`,
  none: 'No quotation holds these words in its text.',
  searching: 'Searching …',
  beside: 'Words beside it',
  besideLede: 'The number says how many quotations are left with that word added.',
  before: 'Before',
  after: 'After',
  noneBeside: 'No word keeps coming back beside it.',
  narrow: (phrase, count) => `only “${phrase}”, ${count}`,
  previous: 'Previous',
  next: 'Next',
  page: (page, pages) => `Page ${page} of ${pages}`,
  pages: 'Pages',
};

const dictionaries: Readonly<Record<Language, Words>> = { 'zh-Hans': hans, 'zh-Hant': hant, en };

export function useConcordanceWords(): Words {
  return dictionaries[useLanguage()];
}
