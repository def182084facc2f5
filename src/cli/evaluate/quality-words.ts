/** What the sets of the evaluation are, and what is known to go wrong, in the words the page shows. */
import type { Localized } from '../../schema/bundle.ts';

/** By name of the file with the marked texts. */
export const setDescriptions: Readonly<Record<string, Localized>> = {
  'seeds.jsonl': {
    'zh-Hans': '随附文集所据的五个网页，由人逐句标注；规则是对着它们写成的，所以成绩偏高。',
    'zh-Hant': '隨附文集所據的五個網頁，由人逐句標注；規則是對著它們寫成的，所以成績偏高。',
    en: 'The five pages of the collection that comes with the program, marked by hand. The rules were written with them at hand, so these figures flatter.',
  },
  'dev.jsonl': {
    'zh-Hans':
      '从大量网页中抽出的段落，由人标注，不属于随附文集。规则也对着它们改过，所以在没见过的网页上，成绩会比这里差。',
    'zh-Hant':
      '從大量網頁中抽出的段落，由人標注，不屬於隨附文集。規則也對著它們改過，所以在沒見過的網頁上，成績會比這裡差。',
    en: 'Sections taken from a large set of pages and marked by hand, no part of the collection. The rules were corrected with them at hand too; on unknown pages expect less.',
  },
  'held-out.jsonl': {
    'zh-Hans':
      '编写规则时没有看过的网页：门户、论坛、报纸的报道和特写，由一人标注；文字是真的，其中一部分的乱码和版面是仿造的。没见过的网页，成绩大致如此。',
    'zh-Hant':
      '編寫規則時沒有看過的網頁：門戶、論壇、報紙的報道和特寫，由一人標注；文字是真的，其中一部分的亂碼和版面是仿造的。沒見過的網頁，成績大致如此。',
    en: 'Reports and features of portals, forums and papers that nobody saw while writing the rules, marked by one reader. The texts are real; in some of them damage and surroundings were made. Expect about this of unknown pages.',
  },
};

/** Most important first. */
export const knownLimits: readonly Localized[] = [
  {
    'zh-Hans': '只认印出来的字：网页若抄错，这里也照样是错的。巷语核对来源，不核对事实。',
    'zh-Hant': '只認印出來的字：網頁若抄錯，這裡也照樣是錯的。巷語核對來源，不核對事實。',
    en: 'Only what is printed counts. Where a page copied wrongly, it is wrong here too: sources are checked, facts are not.',
  },
  {
    'zh-Hans': '引号里的话是谁说的，隔了几句才写明时，有时认不出来，便记为“未写明是谁”。',
    'zh-Hant': '引號裡的話是誰說的，隔了幾句才寫明時，有時認不出來，便記為「未寫明是誰」。',
    en: 'Where a page names the speaker some sentences away, the name is sometimes not found, and the quotation stands without a speaker.',
  },
  {
    'zh-Hans': '没有引号的转述，起止常难断定，可能多收或少收半句。',
    'zh-Hant': '沒有引號的轉述，起止常難斷定，可能多收或少收半句。',
    en: 'Reported speech has no marks, so that half a sentence may be too much or too little.',
  },
  {
    'zh-Hans': '一篇文章讲到几次考察时，一句话有时归不到其中一次；宁可空着日期和地点。',
    'zh-Hant': '一篇文章講到幾次考察時，一句話有時歸不到其中一次；寧可空著日期和地點。',
    en: 'Where an article tells of several visits, a sentence is sometimes tied to none of them; date and place then stay empty.',
  },
  {
    'zh-Hans': '丢了一半字节的字，有的只能推断（以虚线标出），推断可能有错；推断不出的写作□。',
    'zh-Hant': '丟了一半位元組的字，有的只能推斷（以虛線標出），推斷可能有錯；推斷不出的寫作□。',
    en: 'Characters that lost one of their bytes are sometimes inferred (dotted line), and an inference can be wrong; what cannot be inferred is □.',
  },
  {
    'zh-Hans': '归类由用词判定：话里说到了，却没有用那些词的，不会归入。',
    'zh-Hant': '歸類由用詞判定：話裡說到了，卻沒有用那些詞的，不會歸入。',
    en: 'Themes go by words: a sentence that means a theme without using its words is not assigned to it.',
  },
];
