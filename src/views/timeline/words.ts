/** The words of the timeline's own page in the three languages. */
import type { Language } from '../../store/preferences.ts';
import { useLanguage } from '../app-context.ts';

const zhHans = {
  lede: '每次考察按日期排列：记到日的是一点，只记到月、年的是一段；空心的，文集里没有引语；颜色浅的，引语不合现在的筛选。',
  help: 'Ctrl 加滚轮缩放，拖动移步。方向键逐次看考察；加号、减号缩放，0 看全部。',
  zoomIn: '放大',
  zoomOut: '缩小',
  earlier: '往前',
  later: '往后',
  all: '看全部',
  visits: '考察',
  words: '引语',
  wordsLabel: (date: string, count: number) => `${date}，${count}条引语`,
  whole: '全程',
  windowFrom: '时段的开头',
  windowTo: '时段的末尾',
  window: '时段',
  span: (from: string, to: string) => `${from}至${to}`,
  /** `undated`: visits without a date, which may belong to any stretch; `silent` of both together. */
  inView: (visits: number, undated: number, silent: number) =>
    `这一段有${visits}次考察${undated === 0 ? '' : `，另列日期未载的${undated}次`}${silent === 0 ? '' : `；${undated === 0 ? '其中' : '合计'}${silent}次没有引语`}`,
  quotes: (count: number) => `看这一段的${count}条引语`,
  quotesNone: '这一段没有符合筛选的引语',
  list: '这一段的考察',
  card: '选中的考察',
};
type TimelineWords = typeof zhHans;

const zhHant: TimelineWords = {
  lede: '每次考察按日期排列：記到日的是一點，只記到月、年的是一段；空心的，文集裡沒有引語；顏色淺的，引語不合現在的篩選。',
  help: 'Ctrl 加滾輪縮放，拖曳移動。方向鍵逐次看考察；加號、減號縮放，0 看全部。',
  zoomIn: '放大',
  zoomOut: '縮小',
  earlier: '往前',
  later: '往後',
  all: '看全部',
  visits: '考察',
  words: '引語',
  wordsLabel: (date, count) => `${date}，${count}條引語`,
  whole: '全程',
  windowFrom: '時段的開頭',
  windowTo: '時段的末尾',
  window: '時段',
  span: (from, to) => `${from}至${to}`,
  inView: (visits, undated, silent) =>
    `這一段有${visits}次考察${undated === 0 ? '' : `，另列日期未載的${undated}次`}${silent === 0 ? '' : `；${undated === 0 ? '其中' : '合計'}${silent}次沒有引語`}`,
  quotes: (count) => `看這一段的${count}條引語`,
  quotesNone: '這一段沒有符合篩選的引語',
  list: '這一段的考察',
  card: '選中的考察',
};

const en: TimelineWords = {
  lede: 'Visits by date: a dot where the day is known, a bar for a month or a year; hollow where the collection has no words, pale where its words do not match the filters.',
  help: 'Ctrl and wheel zoom, dragging moves. Arrow keys go from visit to visit; plus and minus zoom, 0 shows all.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  earlier: 'Earlier',
  later: 'Later',
  all: 'Show all',
  visits: 'Visits',
  words: 'Quotations',
  wordsLabel: (date, count) => `${date}, ${count} ${count === 1 ? 'quotation' : 'quotations'}`,
  whole: 'The whole time',
  windowFrom: 'Beginning of the stretch in view',
  windowTo: 'End of the stretch in view',
  window: 'Stretch in view',
  span: (from, to) => `${from} to ${to}`,
  inView: (visits, undated, silent) =>
    `${visits} ${visits === 1 ? 'visit' : 'visits'} in this stretch${undated === 0 ? '' : `, and ${undated} without a date`}${silent === 0 ? '' : `; ${silent} ${undated === 0 ? 'of them' : 'of all these'} without quotations`}`,
  quotes: (count) =>
    count === 1
      ? 'Read the quotation of this stretch'
      : `Read the ${count} quotations of this stretch`,
  quotesNone: 'No quotations in this stretch match the filters',
  list: 'Visits in this stretch',
  card: 'Chosen visit',
};

const dictionaries: Readonly<Record<Language, TimelineWords>> = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
};

export function useTimelineWords(): TimelineWords {
  return dictionaries[useLanguage()];
}
