/** The words of checking a quotation, in three languages. */
import type { Language } from '../../store/preferences.ts';
import { useLanguage } from '../app-context.ts';

export interface CheckWords {
  heading: string;
  lede: string;
  field: string;
  placeholder: string;
  clear: string;
  local: string;
  tooLong: (most: number) => string;
  cut: (most: number) => string;
  checking: string;
  summary: (parts: number, exact: number, near: number, absent: number, short: number) => string;
  part: (number: number) => string;
  exact: string;
  exactWithin: string;
  exactNote: string;
  near: string;
  nearNote: string;
  absent: string;
  absentNote: string;
  resembling: string;
  /** The same with another word or number: what is to be known first is that it may be about something else. */
  close: string;
  short: string;
  foundIn: (count: number) => string;
  more: (count: number) => string;
  otherwise: string;
  /** After a sentence, before the next. */
  space: string;
  /** Before words in the collection's own spelling, which need not be that of a page. */
  held: string;
  differs: string;
  missing: (text: string) => string;
  added: (text: string) => string;
  instead: (before: string, after: string) => string;
  and: string;
  stop: string;
  punctuationOnly: string;
  addedMark: string;
  removedMark: string;
  noSpeaker: string;
  sources: string;
  copy: string;
  link: string;
  reportTitle: string;
  reportTail: string;
}

const hans: CheckWords = {
  heading: '核对一句引语',
  lede: '把要核对的话贴在这里，可以是一句，也可以是一整段（一页以内）。有引号时逐句核对引号里的话。繁简、标点、全角半角不影响结果。',
  field: '要核对的话',
  placeholder: '例如：记者稿里的一句“……”',
  clear: '清空',
  local: '核对只在您的浏览器里进行，贴上的字不会发到别处。',
  tooLong: (most) => `文字超过${most}字，放不进链接；结果仍可复制。`,
  cut: (most) => `只核对前${most}字，后面的没有看。`,
  checking: '正在核对……',
  summary: (parts, exact, near, absent, short) =>
    `共${parts}句：一字不差${exact}句，有出入${near}句，本集没有${absent}句${short > 0 ? `，太短${short}句` : ''}。`,
  part: (number) => `第${number}句`,
  exact: '一字不差',
  exactWithin: '一字不差，是更长的一句里的话',
  exactNote: '标点、繁简、全角半角不计。',
  near: '有出入',
  nearNote: '本集里有相近的引语，但文字与您贴的不同。请以所印的为准。',
  absent: '本集没有这句话',
  absentNote: '这不等于没人说过：只是这部文集所收的文章里没有找到。',
  resembling: '字面上有几分像的，供您自己看；它们不是这句话：',
  close: '有一句几乎一样，但换了字词或数目，说的也许是另一个人、另一件事，请自己看：',
  short: '太短，少于四个字，核对不出什么。',
  foundIn: (count) => `见于${count}条引语`,
  more: (count) => `还有${count}条`,
  otherwise: '此处文字略异：',
  held: '本集所载',
  differs: '与您贴的相比：',
  missing: (text) => `所印没有“${text}”`,
  added: (text) => `所印多“${text}”`,
  instead: (before, after) => `“${before}”所印作“${after}”`,
  and: '；',
  stop: '。',
  space: '',
  punctuationOnly: '只有标点不同。',
  addedMark: '所印有、您贴的没有',
  removedMark: '您贴的有、所印没有',
  noSpeaker: '未写明是谁说的',
  sources: '出处',
  copy: '复制结果和出处',
  link: '这次核对的链接',
  reportTitle: '核对引语',
  reportTail: '“本集没有”不等于没人说过。',
};

const hant: CheckWords = {
  ...hans,
  heading: '核對一句引語',
  lede: '把要核對的話貼在這裡，可以是一句，也可以是一整段（一頁以內）。有引號時逐句核對引號裡的話。繁簡、標點、全形半形不影響結果。',
  field: '要核對的話',
  placeholder: '例如：記者稿裡的一句「……」',
  clear: '清空',
  local: '核對只在您的瀏覽器裡進行，貼上的字不會送到別處。',
  tooLong: (most) => `文字超過${most}字，放不進連結；結果仍可複製。`,
  cut: (most) => `只核對前${most}字，後面的沒有看。`,
  checking: '正在核對……',
  summary: (parts, exact, near, absent, short) =>
    `共${parts}句：一字不差${exact}句，有出入${near}句，本集沒有${absent}句${short > 0 ? `，太短${short}句` : ''}。`,
  exact: '一字不差',
  exactWithin: '一字不差，是更長的一句裡的話',
  exactNote: '標點、繁簡、全形半形不計。',
  near: '有出入',
  nearNote: '本集裡有相近的引語，但文字與您貼的不同。請以所印的為準。',
  absent: '本集沒有這句話',
  absentNote: '這不等於沒人說過：只是這部文集所收的文章裡沒有找到。',
  resembling: '字面上有幾分像的，供您自己看；它們不是這句話：',
  close: '有一句幾乎一樣，但換了字詞或數目，說的也許是另一個人、另一件事，請自己看：',
  short: '太短，少於四個字，核對不出什麼。',
  foundIn: (count) => `見於${count}條引語`,
  more: (count) => `還有${count}條`,
  otherwise: '此處文字略異：',
  held: '本集所載',
  differs: '與您貼的相比：',
  missing: (text) => `所印沒有「${text}」`,
  added: (text) => `所印多「${text}」`,
  instead: (before, after) => `「${before}」所印作「${after}」`,
  punctuationOnly: '只有標點不同。',
  addedMark: '所印有、您貼的沒有',
  removedMark: '您貼的有、所印沒有',
  noSpeaker: '未寫明是誰說的',
  sources: '出處',
  copy: '複製結果和出處',
  link: '這次核對的連結',
  reportTitle: '核對引語',
  reportTail: '「本集沒有」不等於沒人說過。',
};

const en: CheckWords = {
  heading: 'Check a quotation',
  lede: 'Paste what somebody is said to have said: one sentence or up to a page. Where there are quotation marks, each quoted part is checked by itself. Simplified or Traditional characters, punctuation and width make no difference.',
  field: 'Words to check',
  placeholder: 'For example a sentence from a draft: “……”',
  clear: 'Clear',
  local: 'Checking happens in your browser only; what you paste is not sent anywhere.',
  tooLong: (most) =>
    `More than ${most} characters do not fit into a link; the result can still be copied.`,
  cut: (most) => `Only the first ${most} characters are checked; the rest was not looked at.`,
  checking: 'Checking …',
  summary: (parts, exact, near, absent, short) =>
    `${parts} checked: ${exact} word for word, ${near} with differences, ${absent} not in this collection${short > 0 ? `, ${short} too short` : ''}.`,
  part: (number) => `Part ${number}`,
  exact: 'Word for word',
  exactWithin: 'Word for word, inside a longer sentence',
  exactNote: 'Punctuation, script and width are not compared.',
  near: 'With differences',
  nearNote:
    'The collection holds a similar quotation, but its words are not those you pasted. Go by what is printed.',
  absent: 'Not in this collection',
  absentNote:
    'That does not mean nobody said it: it was not found in the articles of this collection.',
  resembling: 'These look somewhat alike, for your own eyes; they are not what you pasted:',
  close:
    'One is almost the same with another word or number in it, so it may be about another person or event. See for yourself:',
  short: 'Too short: fewer than four characters prove nothing.',
  foundIn: (count) => (count === 1 ? 'In one quotation' : `In ${count} quotations`),
  more: (count) => `${count} more`,
  otherwise: 'Worded slightly differently here: ',
  held: 'In the collection',
  differs: 'Against what you pasted: ',
  missing: (text) => `“${text}” is not printed`,
  added: (text) => `“${text}” is printed besides`,
  instead: (before, after) => `for your “${before}” the print has “${after}”`,
  and: '; ',
  stop: '.',
  space: ' ',
  punctuationOnly: 'Only the punctuation differs.',
  addedMark: 'printed, but not in what you pasted',
  removedMark: 'in what you pasted, but not printed',
  noSpeaker: 'the source does not say who',
  sources: 'Sources',
  copy: 'Copy the result with its sources',
  link: 'Link to this check',
  reportTitle: 'Quotation check',
  reportTail: '“Not in this collection” does not mean that nobody said it.',
};

const dictionaries: Readonly<Record<Language, CheckWords>> = {
  'zh-Hans': hans,
  'zh-Hant': hant,
  en,
};

export function checkWordsOf(language: Language): CheckWords {
  return dictionaries[language];
}

export function useCheckWords(): CheckWords {
  return checkWordsOf(useLanguage());
}
