/** The words of the page on quality, in three languages. */
import type { Language } from '../../store/preferences.ts';
import { useLanguage } from '../app-context.ts';

interface Words {
  heading: string;
  lede: string;
  made: string;
  articles: string;
  articleCount: (count: number) => string;
  complete: (count: number) => string;
  quotations: string;
  quotationCount: (count: number) => string;
  visits: string;
  visitCount: (count: number) => string;
  silent: (count: number) => string;
  repairs: string;
  repairsNone: string;
  repairCount: (count: number) => string;
  inArticles: (articles: number) => string;
  grades: string;
  gradesNote: string;
  gradePlaces: (witnesses: number) => string;
  listGrade: (grade: string, quotations: number) => string;
  dropped: string;
  droppedNote: string;
  droppedCount: (chars: number) => string;
  figures: string;
  figuresNote: string;
  rulesChanged: (date: string) => string;
  absent: string;
  failed: string;
  retry: string;
  fetching: string;
  setSize: (pages: number, quotations: number) => string;
  measure: string;
  share: string;
  sample: string;
  none: string;
  names: Record<string, string>;
  small: string;
  known: string;
  report: string;
  reportLede: string;
  template: (link: string, id: string, text: string) => string;
  noQuotation: string;
  copy: string;
}

const hans: Words = {
  heading: '做得怎样',
  lede: '这部文集怎样做成、核对过多少、还有什么靠不住，都写在这里。',
  made: '这部文集',
  articles: '文章',
  articleCount: (count) => `${count}篇`,
  complete: (count) => `其中${count}篇完整`,
  quotations: '引语',
  quotationCount: (count) => `${count}条`,
  visits: '考察',
  visitCount: (count) => `${count}次`,
  silent: (count) => `其中${count}次没有引语`,
  repairs: '修补了什么',
  repairsNone: '没有修补过什么。',
  repairCount: (count) => `${count}处`,
  inArticles: (articles) => `见于${articles}篇`,
  grades: '引语的把握',
  gradesNote: '每处原文按字里最没有把握的一处修补来分。',
  gradePlaces: (witnesses) => `${witnesses}处原文`,
  listGrade: (grade, quotations) => `${grade}：看这${quotations}条引语`,
  dropped: '略去了什么',
  droppedNote: '网页上不属于文章的部分，按原因计字符。',
  droppedCount: (chars) => `${chars}字符`,
  figures: '最近一次核对',
  figuresNote:
    '由人逐句标注的文字作标准，程序的结果与它对比。“样本”是这个比例所据的个数；样本小，比例就不稳。',
  rulesChanged: (date) => `规则最后改动于${date}。`,
  absent: '这部文集没有附核对的成绩，所以这里没有数字。没有数字不等于没有差错。',
  failed: '核对的成绩没有取到。',
  retry: '再取一次',
  fetching: '正在取核对的成绩……',
  setSize: (pages, quotations) => `${pages}页，${quotations}条引语`,
  measure: '核对什么',
  share: '对的比例',
  sample: '样本',
  none: '没有可核对的',
  names: {
    'speech-precision': '标为原话的，确是原话',
    'speech-recall': '文中的原话，都找到了',
    'term-precision': '标为提法的，确是提法',
    'term-recall': '文中的提法，都找到了',
    'title-precision': '标为题名的，确是题名',
    'title-recall': '文中的题名，都找到了',
    'leader-said': '归于习近平的原话，确是他说的',
    speaker: '原话的说话人不错',
    date: '原话的日期不错',
    place: '原话的地点不错',
    'visits-precision': '记下的考察，确有其事',
    'visits-recall': '文中的考察，都记下了',
    'reported-recall': '文中的转述，都找到了（字数重合八成以上）',
    'reported-precision': '标为转述的，确是转述',
    metadata: '题目、来源、日期等不错',
    'left-out': '该略去的都略去了',
  },
  small: '样本不足30，仅供参考',
  known: '已知的不足',
  report: '发现了错误',
  reportLede: '把下面的文字复制下来，填好，交给您从他那里得到这个网址的人。这里不会替您发送什么。',
  template: (link, id, text) =>
    `引语链接：${link}\n引语编号：${id}\n页面所示：${text}\n应为：\n依据（网页或书刊）：`,
  noQuotation: '（在引语页面复制）',
  copy: '复制这段文字',
};

const hant: Words = {
  heading: '做得怎樣',
  lede: '這部文集怎樣做成、核對過多少、還有什麼靠不住，都寫在這裡。',
  made: '這部文集',
  articles: '文章',
  articleCount: (count) => `${count}篇`,
  complete: (count) => `其中${count}篇完整`,
  quotations: '引語',
  quotationCount: (count) => `${count}條`,
  visits: '考察',
  visitCount: (count) => `${count}次`,
  silent: (count) => `其中${count}次沒有引語`,
  repairs: '修補了什麼',
  repairsNone: '沒有修補過什麼。',
  repairCount: (count) => `${count}處`,
  inArticles: (articles) => `見於${articles}篇`,
  grades: '引語的把握',
  gradesNote: '每處原文按字裡最沒有把握的一處修補來分。',
  gradePlaces: (witnesses) => `${witnesses}處原文`,
  listGrade: (grade, quotations) => `${grade}：看這${quotations}條引語`,
  dropped: '略去了什麼',
  droppedNote: '網頁上不屬於文章的部分，按原因計字元。',
  droppedCount: (chars) => `${chars}字元`,
  figures: '最近一次核對',
  figuresNote:
    '由人逐句標注的文字作標準，程式的結果與它對比。「樣本」是這個比例所據的個數；樣本小，比例就不穩。',
  rulesChanged: (date) => `規則最後改動於${date}。`,
  absent: '這部文集沒有附核對的成績，所以這裡沒有數字。沒有數字不等於沒有差錯。',
  failed: '核對的成績沒有取到。',
  retry: '再取一次',
  fetching: '正在取核對的成績……',
  setSize: (pages, quotations) => `${pages}頁，${quotations}條引語`,
  measure: '核對什麼',
  share: '對的比例',
  sample: '樣本',
  none: '沒有可核對的',
  names: {
    'speech-precision': '標為原話的，確是原話',
    'speech-recall': '文中的原話，都找到了',
    'term-precision': '標為提法的，確是提法',
    'term-recall': '文中的提法，都找到了',
    'title-precision': '標為題名的，確是題名',
    'title-recall': '文中的題名，都找到了',
    'leader-said': '歸於習近平的原話，確是他說的',
    speaker: '原話的說話人不錯',
    date: '原話的日期不錯',
    place: '原話的地點不錯',
    'visits-precision': '記下的考察，確有其事',
    'visits-recall': '文中的考察，都記下了',
    'reported-recall': '文中的轉述，都找到了（字數重合八成以上）',
    'reported-precision': '標為轉述的，確是轉述',
    metadata: '題目、來源、日期等不錯',
    'left-out': '該略去的都略去了',
  },
  small: '樣本不足30，僅供參考',
  known: '已知的不足',
  report: '發現了錯誤',
  reportLede: '把下面的文字複製下來，填好，交給您從他那裡得到這個網址的人。這裡不會替您發送什麼。',
  template: (link, id, text) =>
    `引語連結：${link}\n引語編號：${id}\n頁面所示：${text}\n應為：\n依據（網頁或書刊）：`,
  noQuotation: '（在引語頁面複製）',
  copy: '複製這段文字',
};

const n = (count: number): string => count.toLocaleString('en');
const some = (count: number, one: string): string => `${n(count)} ${one}${count === 1 ? '' : 's'}`;

const en: Words = {
  heading: 'How good it is',
  lede: 'How this collection was made, how much of it was checked, and what is not to be relied on.',
  made: 'This collection',
  articles: 'Articles',
  articleCount: (count) => some(count, 'article'),
  complete: (count) => `${n(count)} complete`,
  quotations: 'Quotations',
  quotationCount: (count) => some(count, 'quotation'),
  visits: 'Visits',
  visitCount: (count) => some(count, 'visit'),
  silent: (count) => `${n(count)} without quotations`,
  repairs: 'What was repaired',
  repairsNone: 'Nothing was repaired.',
  repairCount: n,
  inArticles: (articles) => `in ${some(articles, 'article')}`,
  grades: 'How sure the words are',
  gradesNote: 'By the least sure repair inside the words, for every place that prints them.',
  gradePlaces: (witnesses) => some(witnesses, 'passage'),
  listGrade: (grade, quotations) => `${grade}: show ${some(quotations, 'quotation')}`,
  dropped: 'What was left out',
  droppedNote: 'Parts of the pages that are not the article, in characters by reason.',
  droppedCount: (chars) => some(chars, 'character'),
  figures: 'The last evaluation',
  figuresNote:
    'Texts marked by hand are the measure. “Cases” is what the share is of; with few cases it says little.',
  rulesChanged: (date) => `The rules were last changed on ${date}.`,
  absent:
    'This collection brings no figures of an evaluation. That there are none does not mean that there are no errors.',
  failed: 'The figures could not be fetched.',
  retry: 'Try again',
  fetching: 'Fetching the figures …',
  setSize: (pages, quotations) => `${some(pages, 'page')}, ${some(quotations, 'quotation')}`,
  measure: 'What was checked',
  share: 'Right',
  sample: 'Cases',
  none: 'nothing to check',
  names: {
    'speech-precision': 'Marked as direct speech, and it is',
    'speech-recall': 'Direct speech on the pages that was found',
    'term-precision': 'Marked as a phrase, and it is',
    'term-recall': 'Phrases on the pages that were found',
    'title-precision': 'Marked as a title, and it is',
    'title-recall': 'Titles on the pages that were found',
    'leader-said': 'Given to Xi Jinping, and he said it',
    speaker: 'Speaker of direct speech',
    date: 'Date of direct speech',
    place: 'Place of direct speech',
    'visits-precision': 'Recorded visits that took place',
    'visits-recall': 'Visits on the pages that were recorded',
    'reported-recall': 'Reported speech that was found (four fifths of the words)',
    'reported-precision': 'Marked as reported speech, and it is',
    metadata: 'Title, source, dates and the like',
    'left-out': 'What should be left out and was',
  },
  small: 'fewer than 30 cases: an indication only',
  known: 'Known to be wrong',
  report: 'If you find an error',
  reportLede:
    'Copy the text below, fill it in and send it to whoever gave you this address. Nothing is sent from here.',
  template: (link, id, text) =>
    `Link: ${link}\nNumber: ${id}\nThe page shows: ${text}\nIt should be: \nAccording to (page or book): `,
  noQuotation: '(copy it from the quotation’s page)',
  copy: 'Copy this text',
};

const dictionaries: Readonly<Record<Language, Words>> = { 'zh-Hans': hans, 'zh-Hant': hant, en };

export function useQualityWords(): Words {
  return dictionaries[useLanguage()];
}
