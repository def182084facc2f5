/** The words of a visit's page in the three languages. */
import type { Language } from '../../store/preferences.ts';
import { useLanguage } from '../app-context.ts';
import type { VisitGap } from './visit-gaps.ts';

const zhHans = {
  back: '回到时间轴',
  title: (place: string) => `考察${place}`,
  who: '考察者',
  where: '地点',
  when: '日期',
  code: (code: string, revision: string) => `行政区划代码 ${code}（GB/T 2260，${revision}）`,
  standings: {
    printed: '文集里的文章写明',
    reported: '据别处报道',
    completed: '文集里的文章写明，据别处报道补全',
    inferred: '别处报道没有写明，由行程推算',
  },
  conflict: '各处所记不同',
  pages: '文集怎样说',
  pagesNone: '文集里的文章没有提到这次考察。',
  inArticle: '在文章里看',
  reports: '别处的报道',
  quotations: '说了什么',
  showTable: (count: number) => `在引语表里看（${count}条）`,
  articles: '相关文章',
  missing: '还缺什么',
  gaps: {
    silent: '文集里没有这次考察的引语。',
    undated: '日期没有查到。',
    coarse: '日期只知道年月。',
    dateReported: '日期不见于文集里的文章，只见于别处的报道。',
    datePrecised: '文集里的文章只写到年或月，具体日期见于别处的报道。',
    dateInferred: '日期是推算的，没有哪一处直接写明。',
    lateReports: '所据的报道都比考察晚一个月以上。',
    unwitnessed: '文集里的文章没有提到，只见于别处的报道。',
  } satisfies Record<VisitGap, string>,
  before: '前一次考察',
  after: '后一次考察',
  onTimeline: '在时间轴上看',
  unknown: {
    heading: '这里没有这次考察',
    lede: '链接可能抄漏了字，或者指向另一部文集。',
    gone: (label: string) => `这次考察（${label}）已经撤下，通常是重新整理时发现有误。`,
    moved: (label: string) => `这次考察换了编号，您看到的就是它：${label}。`,
    all: '看全部考察',
  },
};
type VisitWords = typeof zhHans;

const zhHant: VisitWords = {
  back: '回到時間軸',
  title: (place) => `考察${place}`,
  who: '考察者',
  where: '地點',
  when: '日期',
  code: (code, revision) => `行政區劃代碼 ${code}（GB/T 2260，${revision}）`,
  standings: {
    printed: '文集裡的文章寫明',
    reported: '據別處報道',
    completed: '文集裡的文章寫明，據別處報道補全',
    inferred: '別處報道沒有寫明，由行程推算',
  },
  conflict: '各處所記不同',
  pages: '文集怎樣說',
  pagesNone: '文集裡的文章沒有提到這次考察。',
  inArticle: '在文章裡看',
  reports: '別處的報道',
  quotations: '說了什麼',
  showTable: (count) => `在引語表裡看（${count}條）`,
  articles: '相關文章',
  missing: '還缺什麼',
  gaps: {
    silent: '文集裡沒有這次考察的引語。',
    undated: '日期沒有查到。',
    coarse: '日期只知道年月。',
    dateReported: '日期不見於文集裡的文章，只見於別處的報道。',
    datePrecised: '文集裡的文章只寫到年或月，具體日期見於別處的報道。',
    dateInferred: '日期是推算的，沒有哪一處直接寫明。',
    lateReports: '所據的報道都比考察晚一個月以上。',
    unwitnessed: '文集裡的文章沒有提到，只見於別處的報道。',
  },
  before: '前一次考察',
  after: '後一次考察',
  onTimeline: '在時間軸上看',
  unknown: {
    heading: '這裡沒有這次考察',
    lede: '連結可能抄漏了字，或者指向另一部文集。',
    gone: (label) => `這次考察（${label}）已經撤下，通常是重新整理時發現有誤。`,
    moved: (label) => `這次考察換了編號，您看到的就是它：${label}。`,
    all: '看全部考察',
  },
};

const en: VisitWords = {
  back: 'Back to the timeline',
  title: (place) => `Visit to ${place}`,
  who: 'Visitor',
  where: 'Place',
  when: 'Date',
  code: (code, revision) => `Code ${code} (GB/T 2260, ${revision})`,
  standings: {
    printed: 'stated in an article of the collection',
    reported: 'from reports elsewhere',
    completed: 'stated in an article of the collection, completed from reports elsewhere',
    inferred: 'stated nowhere, reckoned from the itinerary',
  },
  conflict: 'Sources differ',
  pages: 'What the collection says',
  pagesNone: 'No article of the collection mentions this visit.',
  inArticle: 'In its article',
  reports: 'Reports elsewhere',
  quotations: 'What was said',
  showTable: (count) => `In the table (${count})`,
  articles: 'Articles',
  missing: 'What is missing',
  gaps: {
    silent: 'The collection holds no words from this visit.',
    undated: 'No date was found.',
    coarse: 'No day is known.',
    dateReported: 'No article of the collection gives the date; it comes from reports elsewhere.',
    datePrecised:
      'The articles of the collection give only the month or year; the rest comes from reports elsewhere.',
    dateInferred: 'The date is inferred; no report states it.',
    lateReports: 'Every report of it appeared more than a month later.',
    unwitnessed: 'No article of the collection mentions it; it is known from reports elsewhere.',
  },
  before: 'Visit before',
  after: 'Visit after',
  onTimeline: 'On the timeline',
  unknown: {
    heading: 'There is no such visit here',
    lede: 'The link may have lost a few characters, or belong to another collection.',
    gone: (label) =>
      `This visit (${label}) was withdrawn, usually because a later build found it wrong.`,
    moved: (label) => `This visit has a new id; you are looking at it: ${label}.`,
    all: 'All visits',
  },
};

const dictionaries: Readonly<Record<Language, VisitWords>> = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
};

export function useVisitWords(): VisitWords {
  return dictionaries[useLanguage()];
}
