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
  lede: '挑一处作对照，其余各处逐字与它相比；哪一处作对照可以换。繁简字形、标点的全角半角不算不同。',
  witnesses: (count) => `同一条引语的${count}处`,
  one: '文集里只有一处印了这条引语。',
  related: '与相近的引语相比',
  chosen: '所选的引语',
  noneRelated: '没有与它相近的引语。',
  base: '对照',
  takeAsBase: '换这处作对照',
  same: '与对照的文字相同。',
  differs: '与对照相比：',
  missing: (text) => `少“${text}”`,
  added: (text) => `多“${text}”`,
  instead: (before, after) => `“${before}”作“${after}”`,
  stop: '。',
  back: '回到这条引语',
  legend: '记号',
  addedMark: '对照没有、这里有的字',
  removedMark: '对照有、这里没有的字',
  speaker: '说话人',
  date: '日期',
  place: '地点',
  sources: '出处',
  unknown: (ids) => `文集里没有这些编号：${ids}`,
  relations: { contains: '是对照的一部分', within: '比对照长，包含对照', variant: '文字略异' },
};

const hant: Words = {
  heading: '比較文字',
  lede: '挑一處作對照，其餘各處逐字與它相比；哪一處作對照可以換。繁簡字形、標點的全形半形不算不同。',
  witnesses: (count) => `同一條引語的${count}處`,
  one: '文集裡只有一處印了這條引語。',
  related: '與相近的引語相比',
  chosen: '所選的引語',
  noneRelated: '沒有與它相近的引語。',
  base: '對照',
  takeAsBase: '換這處作對照',
  same: '與對照的文字相同。',
  differs: '與對照相比：',
  missing: (text) => `少「${text}」`,
  added: (text) => `多「${text}」`,
  instead: (before, after) => `「${before}」作「${after}」`,
  stop: '。',
  back: '回到這條引語',
  legend: '記號',
  addedMark: '對照沒有、這裡有的字',
  removedMark: '對照有、這裡沒有的字',
  speaker: '說話人',
  date: '日期',
  place: '地點',
  sources: '出處',
  unknown: (ids) => `文集裡沒有這些編號：${ids}`,
  relations: { contains: '是對照的一部分', within: '比對照長，包含對照', variant: '文字略異' },
};

const en: Words = {
  heading: 'Compare the wordings',
  lede: 'One wording is the reference; the others are compared with it, character by character. You can choose another reference. Simplified or Traditional forms and the width of punctuation do not count as differences.',
  witnesses: (count) => `${count} places that print this quotation`,
  one: 'Only one place in the collection prints this quotation.',
  related: 'Beside related quotations',
  chosen: 'The chosen quotations',
  noneRelated: 'No other quotation is close to it.',
  base: 'reference',
  takeAsBase: 'Compare with this one',
  same: 'Same words as the reference.',
  differs: 'Unlike the reference: ',
  missing: (text) => `lacks “${text}”`,
  added: (text) => `adds “${text}”`,
  instead: (before, after) => `“${after}” for “${before}”`,
  stop: '.',
  back: 'Back to the quotation',
  legend: 'Marks',
  addedMark: 'here, not in the reference',
  removedMark: 'in the reference, not here',
  speaker: 'Speaker',
  date: 'Date',
  place: 'Place',
  sources: 'Sources',
  unknown: (ids) => `The collection has no quotation ${ids}`,
  relations: {
    contains: 'part of the reference',
    within: 'contains the reference',
    variant: 'a variant',
  },
};

const dictionaries: Readonly<Record<Language, Words>> = { 'zh-Hans': hans, 'zh-Hant': hant, en };

export function useCompareWords(): Words {
  return dictionaries[useLanguage()];
}
