/** The words of the list of articles and of an article's page, in three languages. */
import type { ArticleColumn, ArticleText } from '../../store/route.ts';
import type { Language } from '../../store/preferences.ts';
import { useLanguage } from '../app-context.ts';
import type { EditGrade } from '../../schema/edit.ts';
import type { ArticleMarkKind } from './article-marks.ts';

interface Words {
  heading: string;
  lede: (count: number) => string;
  columns: Record<ArticleColumn, string>;
  sortBy: (column: string) => string;
  scripts: Record<'Hans' | 'Hant', string>;
  complete: string;
  incomplete: string;
  noRepairs: string;
  repairs: (kind: string, count: number) => string;
  /** Quotations by the least sure repair in their words. */
  quotationsBy: Record<EditGrade, (count: number) => string>;
  chars: (count: number) => string;
  nothingDropped: string;
  quotations: (count: number) => string;
  back: string;
  unknown: string;
  unknownLede: string;
  fetching: string;
  failed: string;
  retry: string;
  original: string;
  by: string;
  affiliation: string;
  publisher: string;
  site: string;
  column: string;
  form: string;
  file: string;
  bytes: (count: number) => string;
  damage: string;
  dropped: string;
  datesHeading: string;
  visitedOn: string;
  saidOn: string;
  text: string;
  excerpts: string;
  choose: string;
  texts: Record<ArticleText, string>;
  textNotes: Record<ArticleText, string>;
  hansPrinted: string;
  hantMissing: string;
  legend: string;
  marks: Record<ArticleMarkKind, string>;
  repaired: string;
  omitted: (paragraphs: number, chars: number) => string;
  afterwards: string;
  notes: (number: number) => string;
  pointed: string;
  pointedGone: string;
  removed: string;
  repair: string;
  reasons: Record<string, string>;
}

const n = (count: number): string => count.toLocaleString('en');

const hans: Words = {
  heading: '文章',
  lede: (count) => `引语取自这${n(count)}篇文章。每篇都写明出处、损伤和略去的部分。`,
  columns: { title: '文章', date: '刊出', damage: '修补', dropped: '略去', quotes: '引语' },
  sortBy: (column) => `按${column}排序`,
  scripts: { Hans: '简体', Hant: '繁体' },
  complete: '完整',
  incomplete: '不完整',
  noRepairs: '没有修补',
  repairs: (kind, count) => `${kind}${n(count)}处`,
  quotationsBy: {
    exact: (count) => `${n(count)}条引语有依字节复原的字`,
    pinned: (count) => `${n(count)}条引语有依旁注复原的字`,
    inferred: (count) => `${n(count)}条引语有推断的字`,
    gap: (count) => `${n(count)}条引语有缺字`,
  },
  chars: (count) => `${n(count)}字符`,
  nothingDropped: '没有略去什么',
  quotations: (count) => `${n(count)}条`,
  back: '回到文章列表',
  unknown: '这里没有这篇文章',
  unknownLede: '链接可能抄漏了字，或者指向另一部文集。',
  fetching: '正在取这篇文章……',
  failed: '这篇文章的段落没有取到。',
  retry: '再取一次',
  original: '看原文网页',
  by: '作者',
  affiliation: '作者单位',
  publisher: '原刊',
  site: '所见网站',
  column: '栏目',
  form: '字体与完整',
  file: '所据文件',
  bytes: (count) => `${n(count)}字节`,
  damage: '修补',
  dropped: '略去的部分',
  datesHeading: '三个日期',
  visitedOn: '考察',
  saidOn: '说话',
  text: '文字',
  excerpts:
    '这里只收引语和考察所在的句子，不是全文。句子之间略去的，逐处标明；段末和文末若还有文字，也没有收。',
  choose: '文字的样子',
  texts: { printed: '原样', repaired: '校订', hans: '简体', hant: '繁體' },
  textNotes: {
    printed: '网页自己的字，一个没动：乱码、注音和断行都在。',
    repaired: '每一处修补都标出，按一下看原来印作什么、凭什么改、有多大把握。划去的是删掉的字。',
    hans: '逐字转为简体。同一个字有两种简法的，不看词义。',
    hant: '依网页所印的繁体。',
  },
  hansPrinted: '依网页所印的简体。',
  hantMissing: '这个网页以简体印行。由简到繁，一个字常有几种写法，无从断定，所以不转换。',
  legend: '记号',
  marks: {
    quote: '引语',
    cue: '引述动词',
    person: '人物',
    date: '日期',
    place: '地点',
    occasion: '场合',
    visit: '考察',
  },
  repaired: '修补',
  omitted: (paragraphs, chars) =>
    paragraphs === 0
      ? `此处略去${n(chars)}字`
      : chars === 0
        ? `此处略去${n(paragraphs)}段`
        : `此处略去${n(paragraphs)}段，又${n(chars)}字`,
  afterwards: '以下若还有文字，没有收',
  notes: (number) => `第${number}节所记`,
  pointed: '链接所指',
  pointedGone: '链接所指的字句不在这篇文章里；下面是整篇。',
  removed: '删去',
  repair: '修补',
  reasons: {
    navigation: '导航',
    share: '分享按钮',
    'forum-chrome': '论坛版面',
    comments: '评论',
    related: '相关链接',
    credits: '编辑署名',
    copyright: '版权声明',
    caption: '图片说明',
    advertisement: '广告',
    spam: '垃圾文字',
    metadata: '题头信息',
    markup: '残留标记',
    outside: '正文以外',
  },
};

const hant: Words = {
  heading: '文章',
  lede: (count) => `引語取自這${n(count)}篇文章。每篇都寫明出處、損傷和略去的部分。`,
  columns: { title: '文章', date: '刊出', damage: '修補', dropped: '略去', quotes: '引語' },
  sortBy: (column) => `按${column}排序`,
  scripts: { Hans: '簡體', Hant: '繁體' },
  complete: '完整',
  incomplete: '不完整',
  noRepairs: '沒有修補',
  repairs: (kind, count) => `${kind}${n(count)}處`,
  quotationsBy: {
    exact: (count) => `${n(count)}條引語有依位元組復原的字`,
    pinned: (count) => `${n(count)}條引語有依旁注復原的字`,
    inferred: (count) => `${n(count)}條引語有推斷的字`,
    gap: (count) => `${n(count)}條引語有缺字`,
  },
  chars: (count) => `${n(count)}字元`,
  nothingDropped: '沒有略去什麼',
  quotations: (count) => `${n(count)}條`,
  back: '回到文章列表',
  unknown: '這裡沒有這篇文章',
  unknownLede: '連結可能抄漏了字，或者指向另一部文集。',
  fetching: '正在取這篇文章……',
  failed: '這篇文章的段落沒有取到。',
  retry: '再取一次',
  original: '看原文網頁',
  by: '作者',
  affiliation: '作者單位',
  publisher: '原刊',
  site: '所見網站',
  column: '欄目',
  form: '字體與完整',
  file: '所據檔案',
  bytes: (count) => `${n(count)}位元組`,
  damage: '修補',
  dropped: '略去的部分',
  datesHeading: '三個日期',
  visitedOn: '考察',
  saidOn: '說話',
  text: '文字',
  excerpts:
    '這裡只收引語和考察所在的句子，不是全文。句子之間略去的，逐處標明；段末和文末若還有文字，也沒有收。',
  choose: '文字的樣子',
  texts: { printed: '原樣', repaired: '校訂', hans: '简体', hant: '繁體' },
  textNotes: {
    printed: '網頁自己的字，一個沒動：亂碼、注音和斷行都在。',
    repaired: '每一處修補都標出，按一下看原來印作什麼、憑什麼改、有多大把握。劃去的是刪掉的字。',
    hans: '逐字轉為簡體。同一個字有兩種簡法的，不看詞義。',
    hant: '依網頁所印的繁體。',
  },
  hansPrinted: '依網頁所印的簡體。',
  hantMissing: '這個網頁以簡體印行。由簡到繁，一個字常有幾種寫法，無從斷定，所以不轉換。',
  legend: '記號',
  marks: {
    quote: '引語',
    cue: '引述動詞',
    person: '人物',
    date: '日期',
    place: '地點',
    occasion: '場合',
    visit: '考察',
  },
  repaired: '修補',
  omitted: (paragraphs, chars) =>
    paragraphs === 0
      ? `此處略去${n(chars)}字`
      : chars === 0
        ? `此處略去${n(paragraphs)}段`
        : `此處略去${n(paragraphs)}段，又${n(chars)}字`,
  afterwards: '以下若還有文字，沒有收',
  notes: (number) => `第${number}節所記`,
  pointed: '連結所指',
  pointedGone: '連結所指的字句不在這篇文章裡；下面是整篇。',
  removed: '刪去',
  repair: '修補',
  reasons: {
    navigation: '導覽',
    share: '分享按鈕',
    'forum-chrome': '論壇版面',
    comments: '評論',
    related: '相關連結',
    credits: '編輯署名',
    copyright: '版權聲明',
    caption: '圖片說明',
    advertisement: '廣告',
    spam: '垃圾文字',
    metadata: '題頭資訊',
    markup: '殘留標記',
    outside: '正文以外',
  },
};

const some = (count: number, one: string): string => `${n(count)} ${one}${count === 1 ? '' : 's'}`;

const en: Words = {
  heading: 'Articles',
  lede: (count) =>
    `The quotations come from ${some(count, 'article')}. Each says where it comes from, what was damaged and what was left out.`,
  columns: {
    title: 'Article',
    date: 'Published',
    damage: 'Repairs',
    dropped: 'Left out',
    quotes: 'Quotations',
  },
  sortBy: (column) => `Sort by ${column.toLowerCase()}`,
  scripts: { Hans: 'Simplified', Hant: 'Traditional' },
  complete: 'complete',
  incomplete: 'incomplete',
  noRepairs: 'no repairs',
  repairs: (kind, count) => `${kind} ${n(count)}`,
  quotationsBy: {
    exact: (count) => `${some(count, 'quotation')} with characters restored from their bytes`,
    pinned: (count) => `${some(count, 'quotation')} with characters restored by a gloss`,
    inferred: (count) => `${some(count, 'quotation')} with inferred characters`,
    gap: (count) => `${some(count, 'quotation')} with lost characters`,
  },
  chars: (count) => some(count, 'character'),
  nothingDropped: 'nothing',
  quotations: (count) => n(count),
  back: 'Back to the articles',
  unknown: 'There is no such article here',
  unknownLede: 'The link may be cut short, or lead to another collection.',
  fetching: 'Fetching the article …',
  failed: 'The passages of this article could not be fetched.',
  retry: 'Try again',
  original: 'Original page',
  by: 'Authors',
  affiliation: 'Affiliation',
  publisher: 'Publisher',
  site: 'Found at',
  column: 'Column',
  form: 'Script and completeness',
  file: 'Source file',
  bytes: (count) => some(count, 'byte'),
  damage: 'Repairs',
  dropped: 'Left out',
  datesHeading: 'Three dates',
  visitedOn: 'Visited',
  saidOn: 'Said',
  text: 'Text',
  excerpts:
    'Only the sentences around quotations and visits are kept here, not the whole article. What is left out between them is marked; more may follow at the end of a paragraph or of the article.',
  choose: 'How the text is shown',
  texts: { printed: 'As printed', repaired: 'Repairs', hans: '简体', hant: '繁體' },
  textNotes: {
    printed: 'The page’s own characters, untouched: garbling, glosses and broken lines included.',
    repaired:
      'Every repair is marked; press one to see what the page prints, why it was changed and how sure that is. Struck out: what was removed.',
    hans: 'Converted to Simplified one character at a time, without regard to words.',
    hant: 'Traditional characters as the page prints them.',
  },
  hansPrinted: 'Simplified characters as the page prints them.',
  hantMissing:
    'This page is printed in Simplified characters. Many of them have several Traditional forms, so none is guessed.',
  legend: 'Marks',
  marks: {
    quote: 'quotation',
    cue: 'cue',
    person: 'person',
    date: 'date',
    place: 'place',
    occasion: 'occasion',
    visit: 'visit',
  },
  repaired: 'repair',
  omitted: (paragraphs, chars) =>
    `Left out here: ${[paragraphs > 0 && some(paragraphs, 'paragraph'), chars > 0 && some(chars, 'character')].filter(Boolean).join(' and ')}`,
  afterwards: 'What may follow was not kept',
  notes: (number) => `Noted in passage ${number}`,
  pointed: 'The link points here',
  pointedGone: 'What the link points at is not in this article; here is all of it.',
  removed: 'removed',
  repair: 'repair',
  reasons: {
    navigation: 'navigation',
    share: 'share buttons',
    'forum-chrome': 'forum furniture',
    comments: 'comments',
    related: 'related links',
    credits: 'credits',
    copyright: 'copyright notice',
    caption: 'captions',
    advertisement: 'advertising',
    spam: 'spam',
    metadata: 'page header',
    markup: 'markup',
    outside: 'outside the article',
  },
};

const dictionaries: Readonly<Record<Language, Words>> = { 'zh-Hans': hans, 'zh-Hant': hant, en };

export function useArticleWords(): Words {
  return dictionaries[useLanguage()];
}
