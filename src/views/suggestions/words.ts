/** The words around the search field, in three languages. */
import type { SearchField } from '../../search/documents.ts';
import type { Language } from '../../store/preferences.ts';
import { useLanguage } from '../app-context.ts';
import type { Offer } from './offers-of.ts';

interface Words {
  suggestions: string;
  kinds: Record<Offer['kind'] | 'phrase', string>;
  count: (count: number) => string;
  available: (count: number) => string;
  /** Before what the words name, where as words they give nothing. */
  leads: string;
  /** The same, where that gives something only without the other filters. */
  leadsLifted: string;
  named: (kind: string, name: string) => string;
  lead: (named: readonly string[], count: number) => string;
  fields: string;
  field: Record<SearchField, string>;
  noContexts: string;
  order: string;
  relevance: string;
  latest: string;
  concordance: string;
}

const hans: Words = {
  suggestions: '建议',
  kinds: { theme: '主题', place: '地点', speaker: '说话人', date: '日期', phrase: '词句' },
  count: (count) => `${count}条`,
  available: (count) => `有${count}项建议，用上下键选取`,
  leads: '要找的字也可以当作条件：',
  leadsLifted: '放开别的条件，要找的字也可以当作条件：',
  named: (kind, name) => `${kind}“${name}”`,
  lead: (named, count) => `${named.join('、')}（${count}条）`,
  fields: '查找范围',
  field: {
    text: '引语',
    speaker: '说话人',
    place: '地点',
    article: '出处',
    context: '前后文',
  },
  noContexts: '这部文集没有附前后文',
  order: '排列',
  relevance: '按相关',
  latest: '按日期',
  concordance: '按语境排列',
};

const hant: Words = {
  suggestions: '建議',
  kinds: { theme: '主題', place: '地點', speaker: '說話人', date: '日期', phrase: '詞句' },
  count: (count) => `${count}條`,
  available: (count) => `有${count}項建議，用上下鍵選取`,
  leads: '要找的字也可以當作條件：',
  leadsLifted: '放開別的條件，要找的字也可以當作條件：',
  named: (kind, name) => `${kind}「${name}」`,
  lead: (named, count) => `${named.join('、')}（${count}條）`,
  fields: '尋找範圍',
  field: {
    text: '引語',
    speaker: '說話人',
    place: '地點',
    article: '出處',
    context: '前後文',
  },
  noContexts: '這部文集沒有附前後文',
  order: '排列',
  relevance: '按相關',
  latest: '按日期',
  concordance: '按語境排列',
};

const en: Words = {
  suggestions: 'Suggestions',
  kinds: { theme: 'theme', place: 'place', speaker: 'speaker', date: 'date', phrase: 'words' },
  count: (count) => String(count),
  available: (count) => `${count} suggestions; up and down arrows choose`,
  leads: 'What you typed also names:',
  leadsLifted: 'With the other filters lifted, what you typed also names:',
  named: (kind, name) => `${kind} “${name}”`,
  lead: (named, count) => `${named.join(', ')} (${count})`,
  fields: 'Search in',
  field: {
    text: 'quotation',
    speaker: 'speaker',
    place: 'place',
    article: 'source',
    context: 'context',
  },
  noContexts: 'This collection comes without context',
  order: 'Order',
  relevance: 'by relevance',
  latest: 'by date',
  concordance: 'Line up in context',
};

const dictionaries: Readonly<Record<Language, Words>> = { 'zh-Hans': hans, 'zh-Hant': hant, en };

export function useSearchWords(): Words {
  return dictionaries[useLanguage()];
}
