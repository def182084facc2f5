/** The words of the places, in three languages. */
import type { PlaceLevel } from '../../schema/bundle.ts';
import type { Scope } from '../../search/overview-scope.ts';
import type { PlaceCount } from '../../store/route.ts';
import type { Language } from '../../store/preferences.ts';
import { useLanguage } from '../app-context.ts';

interface Words {
  heading: string;
  lede: string;
  show: string;
  counts: Record<PlaceCount, string>;
  map: string;
  mapKeys: string;
  /** A tile as it is read out: 甘肃省，3 次考察. */
  tile: (name: string, amount: string) => string;
  shade: string;
  steps: (from: number, to: number) => string;
  visits: (count: number) => string;
  silentVisits: (count: number) => string;
  quotations: (count: number) => string;
  offMap: (count: number) => string;
  unknownPlaces: (count: number) => string;
  tree: string;
  filter: string;
  filterHint: string;
  matches: (count: number) => string;
  noMatch: (typed: string) => string;
  empty: string;
  expand: (name: string) => string;
  collapse: (name: string) => string;
  expandAll: string;
  collapseAll: string;
  columns: { place: string; visits: string; silent: string; quotations: string };

  back: string;
  levels: Record<PlaceLevel, string>;
  code: (digits: string) => string;
  revision: (year: string, month: string | null) => string;
  noCode: string;
  inTable: string;
  visitsHere: string;
  undated: string;
  reported: string;
  reportedLede: string;
  /** Where there are none of the kinds that are counted. */
  noWords: (scope: Scope) => string;
  noVisits: string;
  quotationsHere: string;
  noQuotations: (scope: Scope) => string;
  /** How many there are where every kind counts. */
  otherKinds: (count: number) => string;
  themesHere: string;
  noThemes: string;
  within: string;
  nothingWithin: string;
  unknownPlace: string;
}

/** What is counted, as it is said that there is none of it. */
const hans: Record<Scope, string> = { speech: '原话', said: '原话或转述', all: '引语' };
const hant: Record<Scope, string> = { speech: '原話', said: '原話或轉述', all: '引語' };
const english: Record<Scope, string> = {
  speech: 'direct speech',
  said: 'direct or reported speech',
  all: 'quotations',
};

const zhHans: Words = {
  heading: '地点',
  lede: '一格一个省级单位，按大致的方位排列，不画边界。数目连同其下各处一起算。',
  show: '格子里写的是',
  counts: { visits: '考察次数', quotes: '引语条数' },
  map: '各省级单位',
  mapKeys: '方向键在格子之间移动，回车打开',
  tile: (name, amount) => `${name}，${amount}`,
  shade: '底色深浅',
  steps: (from, to) => (from === to ? String(from) : `${from}–${to}`),
  visits: (count) => `${count} 次考察`,
  silentVisits: (count) => `其中 ${count} 次没有引语`,
  quotations: (count) => `${count} 条引语`,
  offMap: (count) => `另有 ${count} 处不知属于哪个省级单位，列在各省之后。`,
  unknownPlaces: (count) => `有 ${count} 条引语没有记下地点。`,
  tree: '从省到社区',
  filter: '找一个地方',
  filterHint: '地名或拼音，如 甘肃、gansu、gs',
  matches: (count) => `${count} 处符合`,
  noMatch: (typed) => `没有名字或拼音合乎“${typed}”的地方。`,
  empty: '这部文集没有记下地点。',
  expand: (name) => `展开${name}`,
  collapse: (name) => `收起${name}`,
  expandAll: '全部展开',
  collapseAll: '全部收起',
  columns: { place: '地点', visits: '考察', silent: '其中无引语', quotations: '引语' },
  back: '全部地点',
  levels: {
    province: '省级',
    city: '地市',
    district: '区县',
    town: '街道乡镇',
    community: '社区村庄',
    site: '地点',
  },
  code: (digits) => `行政区划代码 ${digits}`,
  revision: (year, month) =>
    `GB/T 2260，${month === null ? `${year}年` : `${year}年${Number(month)}月`}的代码表`,
  noCode: '这一级没有国标代码',
  inTable: '在引语表中看',
  visitsHere: '到这里的考察',
  undated: '没有记下日期的考察',
  reported: '只见于别处报道的考察',
  reportedLede: '文集里的文章没有写到这些考察；时间地点据别处的报道，没有一句引语由此而来。',
  noWords: (scope) => `没有${hans[scope]}`,
  noVisits: '没有记下到这里的考察。',
  quotationsHere: '在这里说的话',
  noQuotations: (scope) => `没有${hans[scope]}记着是在这里说的。`,
  otherKinds: (count) => `各种体裁一起有 ${count} 条`,
  themesHere: '这里谈到的主题',
  noThemes: '这里的引语没有归入主题。',
  within: '其下各处',
  nothingWithin: '没有更小的地方。',
  unknownPlace: '这部文集没有这个地方',
};

const zhHant: Words = {
  heading: '地點',
  lede: '一格一個省級單位，按大致的方位排列，不畫邊界。數目連同其下各處一起算。',
  show: '格子裡寫的是',
  counts: { visits: '考察次數', quotes: '引語條數' },
  map: '各省級單位',
  mapKeys: '方向鍵在格子之間移動，Enter 鍵打開',
  tile: (name, amount) => `${name}，${amount}`,
  shade: '底色深淺',
  steps: (from, to) => (from === to ? String(from) : `${from}–${to}`),
  visits: (count) => `${count} 次考察`,
  silentVisits: (count) => `其中 ${count} 次沒有引語`,
  quotations: (count) => `${count} 條引語`,
  offMap: (count) => `另有 ${count} 處不知屬於哪個省級單位，列在各省之後。`,
  unknownPlaces: (count) => `有 ${count} 條引語沒有記下地點。`,
  tree: '從省到社區',
  filter: '找一個地方',
  filterHint: '地名或拼音，如 甘肅、gansu、gs',
  matches: (count) => `${count} 處符合`,
  noMatch: (typed) => `沒有名字或拼音合乎「${typed}」的地方。`,
  empty: '這部文集沒有記下地點。',
  expand: (name) => `展開${name}`,
  collapse: (name) => `收起${name}`,
  expandAll: '全部展開',
  collapseAll: '全部收起',
  columns: { place: '地點', visits: '考察', silent: '其中無引語', quotations: '引語' },
  back: '全部地點',
  levels: {
    province: '省級',
    city: '地市',
    district: '區縣',
    town: '街道鄉鎮',
    community: '社區村莊',
    site: '地點',
  },
  code: (digits) => `行政區劃代碼 ${digits}`,
  revision: (year, month) =>
    `GB/T 2260，${month === null ? `${year}年` : `${year}年${Number(month)}月`}的代碼表`,
  noCode: '這一級沒有國標代碼',
  inTable: '在引語表中看',
  visitsHere: '到這裡的考察',
  undated: '沒有記下日期的考察',
  reported: '只見於別處報道的考察',
  reportedLede: '文集裡的文章沒有寫到這些考察；時間地點據別處的報道，沒有一句引語由此而來。',
  noWords: (scope) => `沒有${hant[scope]}`,
  noVisits: '沒有記下到這裡的考察。',
  quotationsHere: '在這裡說的話',
  noQuotations: (scope) => `沒有${hant[scope]}記著是在這裡說的。`,
  otherKinds: (count) => `各種體裁一起有 ${count} 條`,
  themesHere: '這裡談到的主題',
  noThemes: '這裡的引語沒有歸入主題。',
  within: '其下各處',
  nothingWithin: '沒有更小的地方。',
  unknownPlace: '這部文集沒有這個地方',
};

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
const en: Words = {
  heading: 'Places',
  lede: 'A tile for each provincial unit, set roughly as they lie; no borders are drawn. Numbers include every place within.',
  show: 'Tiles show',
  counts: { visits: 'visits', quotes: 'quotations' },
  map: 'Provincial units',
  mapKeys: 'Arrow keys move between tiles, Enter opens',
  tile: (name, amount) => `${name}, ${amount}`,
  shade: 'Shade',
  steps: (from, to) => (from === to ? String(from) : `${from}–${to}`),
  visits: (count) => plural(count, 'visit'),
  silentVisits: (count) => `${count} of them without quotations`,
  quotations: (count) => plural(count, 'quotation'),
  offMap: (count) =>
    `${plural(count, 'more place')} of no known province ${count === 1 ? 'is' : 'are'} listed after the provinces.`,
  unknownPlaces: (count) => `${plural(count, 'quotation')} without a place.`,
  tree: 'From province to community',
  filter: 'Find a place',
  filterHint: 'Name or pinyin: 甘肃, gansu, gs',
  matches: (count) => `${plural(count, 'place')} found`,
  noMatch: (typed) => `No place has “${typed}” in its name or pinyin.`,
  empty: 'This collection knows no places.',
  expand: (name) => `Open ${name}`,
  collapse: (name) => `Close ${name}`,
  expandAll: 'Open all',
  collapseAll: 'Close all',
  columns: {
    place: 'Place',
    visits: 'Visits',
    silent: 'without quotations',
    quotations: 'Quotations',
  },
  back: 'All places',
  levels: {
    province: 'province',
    city: 'city or prefecture',
    district: 'district or county',
    town: 'subdistrict or town',
    community: 'community or village',
    site: 'site',
  },
  code: (digits) => `Division code ${digits}`,
  revision: (year, month) => `GB/T 2260, table of ${month === null ? year : `${year}-${month}`}`,
  noCode: 'This level has no code in the standard',
  inTable: 'See them in the table',
  visitsHere: 'Visits here',
  undated: 'Visits without a date',
  reported: 'Visits known only from reports elsewhere',
  reportedLede:
    'No article of the collection tells of these visits; time and place are from reports elsewhere. No quotation comes from them.',
  noWords: (scope) => `no ${english[scope]}`,
  noVisits: 'No visit here is recorded.',
  quotationsHere: 'Said here',
  noQuotations: (scope) => `No ${english[scope]} recorded as said here.`,
  otherKinds: (count) => `${count} of any kind`,
  themesHere: 'Themes spoken of here',
  noThemes: 'The quotations from here belong to no theme.',
  within: 'Places within',
  nothingWithin: 'No smaller place.',
  unknownPlace: 'This collection has no such place',
};

const placeWords: Readonly<Record<Language, Words>> = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
};

export function usePlaceWords(): Words {
  return placeWords[useLanguage()];
}
