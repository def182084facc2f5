/** The words of dates, folded, also as set with spaces (2021 年 6 月 7 日): 2021年6月7日, 今年6月, 9月11日, 11日, 一个月后, 近日, 春节前夕. */

const four = '(?:\\d{4}|[一二][零〇○一二三四五六七八九]{3})';
const two = '(?:\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])';
const number = `(?:\\d{1,2}|[一二三四五六七八九十两]{1,3})`;
const feast = '(?:春节|元宵节?|清明|端午|中秋节?|国庆节?|元旦|新年|小年|除夕|七一|五四)';

/** Alternatives in order of preference; each group's name says which rule reads it. Linear: no repeat can match what follows it. */
export const dateWords = new RegExp(
  [
    `(?<year>${four}) ?年(?<decade>代)?(?: ?的?(?<month>${two}) ?月(?:份)?(?: ?(?<day>${two}) ?[日号])?)?`,
    `(?<word>今年|去年|前年|当年|同年)(?: ?的?(?<wmonth>${two}) ?月(?:份)?(?: ?(?<wday>${two}) ?[日号])?)?`,
    `(?<bmonth>${two}) ?月(?: ?(?<bday>${two}) ?[日号])?`,
    `(?<onlyday>${two})日(?![本内后前起报志子常夜游元益光程渐产均])`,
    `(?<ago>[2-9两二三四五六七八九])年前`,
    `(?<later>${number})个?(?<unit>月|年|天|周|星期)(?:之?后|过后)(?=,|的|,|习|总|他)`,
    `(?<near>昨天|昨日|前天|今天(?=上午|下午|早|中午|晚)|今日(?=上午|下午))`,
    `(?<same>当天|当日|同日|这天|随后|接着|紧接着|次日|第二天|翌日)`,
    `(?<vague>近日|日前|不久前|前不久|近期|此次|这次)`,
    `(?<feast>${feast}(?:前夕|期间|来临之际|之际))`,
  ].join('|'),
  'gu',
);
/** What makes the date before it a stretch: 至13日, -15日. */
export const rangeEnd =
  /^(?:(?:上午|下午)?(?:至|到|-|—|~)+(?:\d{1,4}年?)?(?:\d{1,2}月)?\d{1,2}[日月年])/u;
