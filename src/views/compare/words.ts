/** The words of the comparison, in three languages. */
import type { Language } from '../../store/preferences.ts';
import { useLanguage } from '../app-context.ts';

interface Words {
  heading: string;
  lede: string;
  witnesses: (count: number) => string;
  one: string;
  related: string;
  chosen: string;
  noneRelated: string;
  base: string;
  takeAsBase: string;
  same: string;
  differs: string;
  missing: (text: string) => string;
  added: (text: string) => string;
  instead: (before: string, after: string) => string;
  stop: string;
  back: string;
  legend: string;
  addedMark: string;
  removedMark: string;
  speaker: string;
  date: string;
  place: string;
  sources: string;
  unknown: (ids: string) => string;
  relations: Record<'contains' | 'within' | 'variant', string>;
}

const hans: Words = {
  heading: '比较文字',
  lede: '各处与“底本”逐字相比。字形的繁简、标点的全角半角不算不同。',
  witnesses: (count) => `同一条引语的${count}处`,
  one: '文集里只有一处印了这条引语。',
  related: '与相近的引语相比',
  chosen: '所选的引语',
  noneRelated: '没有与它相近的引语。',
  base: '底本',
  takeAsBase: '以此为底本',
  same: '与底本文字相同。',
  differs: '与底本相比：',
  missing: (text) => `少“${text}”`,
  added: (text) => `多“${text}”`,
  instead: (before, after) => `“${before}”作“${after}”`,
  stop: '。',
  back: '回到这条引语',
  legend: '记号',
  addedMark: '底本没有的字',
  removedMark: '底本有而此处没有的字',
  speaker: '说话人',
  date: '日期',
  place: '地点',
  sources: '出处',
  unknown: (ids) => `文集里没有这些编号：${ids}`,
  relations: { contains: '底本包含它', within: '它包含底本', variant: '文字略异' },
};

const hant: Words = {
  heading: '比較文字',
  lede: '各處與「底本」逐字相比。字形的繁簡、標點的全形半形不算不同。',
  witnesses: (count) => `同一條引語的${count}處`,
  one: '文集裡只有一處印了這條引語。',
  related: '與相近的引語相比',
  chosen: '所選的引語',
  noneRelated: '沒有與它相近的引語。',
  base: '底本',
  takeAsBase: '以此為底本',
  same: '與底本文字相同。',
  differs: '與底本相比：',
  missing: (text) => `少「${text}」`,
  added: (text) => `多「${text}」`,
  instead: (before, after) => `「${before}」作「${after}」`,
  stop: '。',
  back: '回到這條引語',
  legend: '記號',
  addedMark: '底本沒有的字',
  removedMark: '底本有而此處沒有的字',
  speaker: '說話人',
  date: '日期',
  place: '地點',
  sources: '出處',
  unknown: (ids) => `文集裡沒有這些編號：${ids}`,
  relations: { contains: '底本包含它', within: '它包含底本', variant: '文字略異' },
};

const en: Words = {
  heading: 'Compare the wordings',
  lede: 'Each is compared with the base, character by character. Simplified or Traditional forms and the width of punctuation do not count as differences.',
  witnesses: (count) => `${count} places that print this quotation`,
  one: 'Only one place in the collection prints this quotation.',
  related: 'Beside related quotations',
  chosen: 'The chosen quotations',
  noneRelated: 'No other quotation is close to it.',
  base: 'base',
  takeAsBase: 'Make this the base',
  same: 'Same wording as the base.',
  differs: 'Against the base: ',
  missing: (text) => `lacks “${text}”`,
  added: (text) => `adds “${text}”`,
  instead: (before, after) => `“${after}” for “${before}”`,
  stop: '.',
  back: 'Back to the quotation',
  legend: 'Marks',
  addedMark: 'not in the base',
  removedMark: 'only in the base',
  speaker: 'Speaker',
  date: 'Date',
  place: 'Place',
  sources: 'Sources',
  unknown: (ids) => `The collection has no quotation ${ids}`,
  relations: { contains: 'part of the base', within: 'contains the base', variant: 'a variant' },
};

const dictionaries: Readonly<Record<Language, Words>> = { 'zh-Hans': hans, 'zh-Hant': hant, en };

export function useCompareWords(): Words {
  return dictionaries[useLanguage()];
}
