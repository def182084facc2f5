/** The words of the page about the collection, in three languages. */
import type { Language } from '../../store/preferences.ts';
import { useLanguage } from '../app-context.ts';

const zhHans = {
  heading: '这是什么',
  lede: '巷语把新闻报道里的话一条条取出来，让人查得到、对得上、引得准。',
  promisesHeading: '三个承诺',
  promises: [
    [
      '不替人说话',
      '页面上的每一句都逐字见于原文；修补过的，写明修补了什么、怎样修补、有多大把握。补不出的，留下看得见的空缺。',
    ],
    ['每个事实都有依据', '谁说的、在哪里、什么时候、属于什么主题，都能一步看到写着它的那几个字。'],
    ['链接长久有效', '文集重新整理以后，旧链接仍指向同一条引语；撤下了的，也会说明去向。'],
  ],
  howHeading: '怎样做成的',
  how: [
    '从保存下来的网页开始，先修复乱码，再去掉插入的注音、广告和导航，接好断开的行。',
    '再找出引语，辨明是原话、转述、提法还是题名，记下说话人、地点、日期和场合，以及写着它们的字句。拿不准的一律空着。',
    '几篇文章印了同一句话，合为一条，各处的字样与说法分别保留；说法不同的，摆出来而不裁断。',
    '全部由公开的程序完成，同样的网页总得到同样的文集。',
  ],
  kindsHeading: '体裁与记号',
  privacyHeading: '您的隐私',
  privacy:
    '页面没有统计，没有第三方内容。查找和筛选只在您的浏览器里进行，写在地址的#之后，不会发给网站。',
  articlesHeading: '所据文章',
  error:
    '请写明引语的链接、您看到的字句、您认为正确的字句和依据，告诉给您这个网址的人。下面的文字可以复制去用。',
  errorTemplate: (url: string) => `引语链接：${url}\n页面所示：\n应为：\n依据（网页或书刊）：`,
  copyTemplate: '复制这段文字',
  placeholderLink: '（在引语页面复制链接）',
};
export type AboutWords = typeof zhHans;

const zhHant: AboutWords = {
  heading: '這是什麼',
  lede: '巷語把新聞報道里的話一條條取出來，讓人查得到、對得上、引得準。',
  promisesHeading: '三個承諾',
  promises: [
    [
      '不替人說話',
      '頁面上的每一句都逐字見於原文；修補過的，寫明修補了什麼、怎樣修補、有多大把握。補不出的，留下看得見的空缺。',
    ],
    ['每個事實都有依據', '誰說的、在哪裡、什麼時候、屬於什麼主題，都能一步看到寫著它的那幾個字。'],
    ['連結長久有效', '文集重新整理以後，舊連結仍指向同一條引語；撤下了的，也會說明去向。'],
  ],
  howHeading: '怎樣做成的',
  how: [
    '從保存下來的網頁開始，先修復亂碼，再去掉插入的注音、廣告和導覽，接好斷開的行。',
    '再找出引語，辨明是原話、轉述、提法還是題名，記下說話人、地點、日期和場合，以及寫著它們的字句。拿不準的一律空著。',
    '幾篇文章印了同一句話，合為一條，各處的字樣與說法分別保留；說法不同的，擺出來而不裁斷。',
    '全部由公開的程式完成，同樣的網頁總得到同樣的文集。',
  ],
  kindsHeading: '體裁與記號',
  privacyHeading: '您的隱私',
  privacy:
    '頁面沒有統計，沒有第三方內容。尋找和篩選只在您的瀏覽器裡進行，寫在地址的#之後，不會發給網站。',
  articlesHeading: '所據文章',
  error:
    '請寫明引語的連結、您看到的字句、您認為正確的字句和依據，告訴給您這個網址的人。下面的文字可以複製去用。',
  errorTemplate: (url: string) => `引語連結：${url}\n頁面所示：\n應為：\n依據（網頁或書刊）：`,
  copyTemplate: '複製這段文字',
  placeholderLink: '（在引語頁面複製連結）',
};

const en: AboutWords = {
  heading: 'What this is',
  lede: 'Xiangyu takes the words out of news articles, one by one, so that they can be found, checked and cited.',
  promisesHeading: 'Three promises',
  promises: [
    [
      'Never put words in a mouth',
      'What you read stands in its source, letter for letter, or the page shows what was repaired, how, and how sure it is. What cannot be recovered stays a visible gap.',
    ],
    [
      'Every fact opens its evidence',
      'Speaker, place, date, theme: one step to the words that say so.',
    ],
    [
      'A link lasts',
      'A shared link opens the same quotation after a rebuild, or says what became of it.',
    ],
  ],
  howHeading: 'How it was made',
  how: [
    'Saved web pages are repaired first; then injected pinyin, advertisements and navigation are taken out and broken lines joined.',
    'Quotations are found and told apart: words, reported speech, phrases, titles. Speaker, place, date and occasion are noted with the words that say so; what is uncertain stays empty.',
    'The same words in several articles become one quotation; every wording and statement is kept, and where they differ both are shown.',
    'All of it is done by published programs: the same pages always give the same collection.',
  ],
  kindsHeading: 'Kinds and marks',
  privacyHeading: 'Your privacy',
  privacy:
    'No statistics, nothing from third parties. Searches and filters stay in your browser, behind the # of the address, and are never sent to the site.',
  articlesHeading: 'The articles',
  error:
    'Tell whoever gave you this address: the quotation’s link, what you see, what it should be, and your source. You can copy this form.',
  errorTemplate: (url) =>
    `Quotation: ${url}\nThe page shows:\nIt should read:\nSource (page or print):`,
  copyTemplate: 'Copy this form',
  placeholderLink: '(copy the link on the quotation’s page)',
};

export const aboutWords: Readonly<Record<Language, AboutWords>> = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
};

export function useAboutWords(): AboutWords {
  return aboutWords[useLanguage()];
}
