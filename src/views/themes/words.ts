/** The words of the themes, of phrases followed, and of what places share with them; three languages. */
import type { Scope } from '../../search/overview-scope.ts';
import type { Language } from '../../store/preferences.ts';
import { useLanguage } from '../app-context.ts';

interface Words {
  heading: string;
  lede: string;
  scope: string;
  scopes: Record<Scope, string>;
  /** Below this many quotations a share says nothing. */
  small: (least: number) => string;
  bars: (highest: string) => string;
  gap: string;
  keys: string;
  quotations: (count: number) => string;
  /** The same where a column is narrow. */
  total: (count: number) => string;
  /** A share as it is printed and read out: 7 / 38. */
  share: (count: number, of: number) => string;
  percent: (percent: string) => string;
  more: (count: number) => string;
  fewer: string;
  byTime: string;
  /** Of one theme or of phrases. */
  overTime: string;
  overPlaces: string;
  byPlace: string;
  theme: string;
  elsewhere: string;
  nothing: string;
  silentThemes: string;
  pairs: string;
  pairsLede: string;
  noPairs: string;
  pair: (first: string, second: string) => string;
  pairOf: (first: string, ofFirst: number, second: string, ofSecond: number) => string;
  bothLines: (first: string, second: string) => string;
  lines: string;
  noLines: string;
  close: string;

  back: string;
  shareOfAll: string;
  words: string;
  wordsLede: string;
  unseenWords: string;
  ends: string;
  first: string;
  latest: string;
  undatedOnly: string;
  related: string;
  noRelated: string;
  withTheme: (label: string) => string;
  unknownTheme: string;

  phrase: string;
  phraseLede: string;
  phraseLabel: string;
  phraseButton: string;
  phraseFull: string;
  phraseTry: string;
  phraseTries: string;
  removePhrase: (phrase: string) => string;
  phraseNone: string;
  phraseInTable: string;
  totals: string;
  byVisit: string;
  byVisitLede: (withPhrase: number, all: number) => string;
  visit: string;
  linesOf: (phrase: string, where: string) => string;
  everywhere: string;
}

const zhHans: Words = {
  heading: '主题',
  lede: '哪些主题在哪一年、在哪里说得多。每一格写着“这个主题的条数 / 那一年（那一地）的总条数”，点开就是那些引语。',
  scope: '计入',
  scopes: { speech: '只计原话', said: '原话和转述', all: '全部体裁' },
  small: (least) => `* 总数少于 ${least} 条，不作比较：不画柱，一条画一个圈`,
  bars: (highest) => `柱的高低是所占的份额，最高的一柱为 ${highest}`,
  gap: '竖虚线处略去了没有引语的年份',
  keys: '方向键在格子之间移动，回车打开',
  quotations: (count) => `${count} 条`,
  total: (count) => `${count} 条`,
  share: (count, of) => `${count} / ${of}`,
  percent: (percent) => `${percent}%`,
  more: (count) => `再看 ${count} 项`,
  fewer: '收起',
  byTime: '各年的主题',
  overTime: '逐年来看',
  overPlaces: '在各地',
  byPlace: '各地的主题',
  theme: '主题',
  elsewhere: '省份不明',
  nothing: '没有可数的引语。',
  silentThemes: '这样数下来没有引语的主题',
  pairs: '哪些主题常在一起',
  pairsLede: '一条引语可以归入几个主题。下面是同一条引语里一起出现的主题。',
  noPairs: '没有一条引语同时归入两个主题。',
  pair: (first, second) => `${first} 与 ${second}`,
  pairOf: (first, ofFirst, second, ofSecond) =>
    `${first}共 ${ofFirst} 条，${second}共 ${ofSecond} 条`,
  bothLines: (first, second) => `同时归入“${first}”和“${second}”的引语`,
  lines: '引语',
  noLines: '没有引语。',
  close: '收起这些引语',
  back: '全部主题',
  shareOfAll: '占全部引语',
  words: '凭哪些字归入',
  wordsLede: '引语里有这些字，就归入这个主题。数目是本主题中有这些字的引语条数。',
  unseenWords: '没有见到的字眼',
  ends: '最早与最近',
  first: '最早的一条',
  latest: '最近的一条',
  undatedOnly: '这个主题的引语都没有记下日期。',
  related: '常在一起的主题',
  noRelated: '没有别的主题和它在同一条引语里出现。',
  withTheme: (label) => `与“${label}”同在的引语`,
  unknownTheme: '这部文集没有这个主题',
  phrase: '提法',
  phraseLede: '写下一个提法，看它在哪些年、哪些考察里说过，占多少。最多比较四个。',
  phraseLabel: '要跟踪的提法',
  phraseButton: '跟踪',
  phraseFull: '已有四个。去掉一个，才能再加。',
  phraseTry: '例如',
  phraseTries: '不妨从文集里印过的提法看起',
  removePhrase: (phrase) => `去掉“${phrase}”`,
  phraseNone: '没有引语一字不差地有这几个字。',
  phraseInTable: '在引语表中查找',
  totals: '共计',
  byVisit: '各次考察',
  byVisitLede: (withPhrase, all) => `${all} 次有引语的考察里，${withPhrase} 次有这些提法。`,
  visit: '考察',
  linesOf: (phrase, where) => `“${phrase}”：${where}`,
  everywhere: '全部',
};

const zhHant: Words = {
  heading: '主題',
  lede: '哪些主題在哪一年、在哪裡說得多。每一格寫著「這個主題的條數 / 那一年（那一地）的總條數」，點開就是那些引語。',
  scope: '計入',
  scopes: { speech: '只計原話', said: '原話和轉述', all: '全部體裁' },
  small: (least) => `* 總數少於 ${least} 條，不作比較：不畫柱，一條畫一個圈`,
  bars: (highest) => `柱的高低是所佔的份額，最高的一柱為 ${highest}`,
  gap: '豎虛線處略去了沒有引語的年份',
  keys: '方向鍵在格子之間移動，Enter 鍵打開',
  quotations: (count) => `${count} 條`,
  total: (count) => `${count} 條`,
  share: (count, of) => `${count} / ${of}`,
  percent: (percent) => `${percent}%`,
  more: (count) => `再看 ${count} 項`,
  fewer: '收起',
  byTime: '各年的主題',
  overTime: '逐年來看',
  overPlaces: '在各地',
  byPlace: '各地的主題',
  theme: '主題',
  elsewhere: '省份不明',
  nothing: '沒有可數的引語。',
  silentThemes: '這樣數下來沒有引語的主題',
  pairs: '哪些主題常在一起',
  pairsLede: '一條引語可以歸入幾個主題。下面是同一條引語裡一起出現的主題。',
  noPairs: '沒有一條引語同時歸入兩個主題。',
  pair: (first, second) => `${first} 與 ${second}`,
  pairOf: (first, ofFirst, second, ofSecond) =>
    `${first}共 ${ofFirst} 條，${second}共 ${ofSecond} 條`,
  bothLines: (first, second) => `同時歸入「${first}」和「${second}」的引語`,
  lines: '引語',
  noLines: '沒有引語。',
  close: '收起這些引語',
  back: '全部主題',
  shareOfAll: '佔全部引語',
  words: '憑哪些字歸入',
  wordsLede: '引語裡有這些字，就歸入這個主題。數目是本主題中有這些字的引語條數。',
  unseenWords: '沒有見到的字眼',
  ends: '最早與最近',
  first: '最早的一條',
  latest: '最近的一條',
  undatedOnly: '這個主題的引語都沒有記下日期。',
  related: '常在一起的主題',
  noRelated: '沒有別的主題和它在同一條引語裡出現。',
  withTheme: (label) => `與「${label}」同在的引語`,
  unknownTheme: '這部文集沒有這個主題',
  phrase: '提法',
  phraseLede: '寫下一個提法，看它在哪些年、哪些考察裡說過，佔多少。最多比較四個。',
  phraseLabel: '要跟蹤的提法',
  phraseButton: '跟蹤',
  phraseFull: '已有四個。去掉一個，才能再加。',
  phraseTry: '例如',
  phraseTries: '不妨從文集裡印過的提法看起',
  removePhrase: (phrase) => `去掉「${phrase}」`,
  phraseNone: '沒有引語一字不差地有這幾個字。',
  phraseInTable: '在引語表中查找',
  totals: '共計',
  byVisit: '各次考察',
  byVisitLede: (withPhrase, all) => `${all} 次有引語的考察裡，${withPhrase} 次有這些提法。`,
  visit: '考察',
  linesOf: (phrase, where) => `「${phrase}」：${where}`,
  everywhere: '全部',
};

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
const en: Words = {
  heading: 'Themes',
  lede: 'Which themes were spoken of in which year and where. A cell gives “quotations of the theme / all quotations of that year or place” and opens them.',
  scope: 'Count',
  scopes: { speech: 'only exact words', said: 'reported speech, too', all: 'every kind' },
  small: (least) =>
    `* fewer than ${least} quotations in all: not compared; no bar, but a ring for each`,
  bars: (highest) => `Bars show the share; the highest stands for ${highest}`,
  gap: 'A dashed line leaves out years without quotations',
  keys: 'Arrow keys move between cells, Enter opens',
  quotations: (count) => plural(count, 'quotation'),
  total: (count) => `of ${count}`,
  share: (count, of) => `${count} / ${of}`,
  percent: (percent) => `${percent}%`,
  more: (count) => `${count} more`,
  fewer: 'Fewer',
  byTime: 'Themes by year',
  overTime: 'Year by year',
  overPlaces: 'Place by place',
  byPlace: 'Themes by place',
  theme: 'Theme',
  elsewhere: 'unknown',
  nothing: 'There are no quotations to count.',
  silentThemes: 'Themes without a quotation, counted this way',
  pairs: 'Themes that go together',
  pairsLede: 'A quotation may belong to several themes. These stand together in one quotation.',
  noPairs: 'No quotation belongs to two themes.',
  pair: (first, second) => `${first} and ${second}`,
  pairOf: (first, ofFirst, second, ofSecond) =>
    `${first}: ${ofFirst} in all; ${second}: ${ofSecond} in all`,
  bothLines: (first, second) => `Quotations in both “${first}” and “${second}”`,
  lines: 'Quotations',
  noLines: 'No quotations.',
  close: 'Close these quotations',
  back: 'All themes',
  shareOfAll: 'Share of all quotations',
  words: 'The words that decide',
  wordsLede:
    'A quotation with one of these words belongs to the theme. The number is that of the theme’s quotations with the word.',
  unseenWords: 'Words not seen',
  ends: 'First and latest',
  first: 'The first',
  latest: 'The latest',
  undatedOnly: 'No quotation of this theme has a date.',
  related: 'Themes that go with it',
  noRelated: 'No other theme stands in a quotation with this one.',
  withTheme: (label) => `Quotations shared with “${label}”`,
  unknownTheme: 'This collection has no such theme',
  phrase: 'Phrases',
  phraseLede:
    'Type a phrase and see in which years and on which visits it was said, and how large its share is. Compare up to four.',
  phraseLabel: 'Phrase to follow',
  phraseButton: 'Follow',
  phraseFull: 'These are four. Remove one to add another.',
  phraseTry: 'For example',
  phraseTries: 'Phrases that this collection prints',
  removePhrase: (phrase) => `Remove “${phrase}”`,
  phraseNone: 'No quotation has exactly these words.',
  phraseInTable: 'Search the table',
  totals: 'In all',
  byVisit: 'By visit',
  byVisitLede: (withPhrase, all) =>
    `Of ${plural(all, 'visit')} with quotations, ${withPhrase} ${withPhrase === 1 ? 'has' : 'have'} these phrases.`,
  visit: 'Visit',
  linesOf: (phrase, where) => `“${phrase}”: ${where}`,
  everywhere: 'everywhere',
};

const themeWords: Readonly<Record<Language, Words>> = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
};

export function useThemeWords(): Words {
  return themeWords[useLanguage()];
}
