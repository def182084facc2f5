/**
 * Where a text names a Chinese leader who may pay a visit: 习近平 in all his titles, others by office and
 * name (国务院总理李强, 省委书记某某), afterwards by name alone. Foreign leaders are left out.
 */
import type { FoundPerson } from '../found.ts';

export interface LeaderMention {
  person: FoundPerson;
  start: number;
  end: number;
  /** Can be the one who acts: not 习近平总书记的回信, 向总书记, 以习近平同志为核心. */
  acts: boolean;
}

const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤咸蓝殷洪尤栗铁乌巴雪沙阿尹蓝';
const office =
  '国务院总理|国务院副总理|副总理|国务委员|(?:全国人大常委会)?委员长|全国人大常委会副委员长|全国政协主席|全国政协副主席|国家副主席|' +
  '中央政治局常委|中央政治局委员|中央书记处书记|中央办公厅主任|中央军委副主席|省委书记|市委书记|区委书记|县委书记|自治区党委书记|自治区主席|省长|市长|部长';
const notGiven =
  '[在到来前赴近日说表主出指会陪等答参听致了解率带作介同与和同向对就是于的将也并,。、;:()!?月今昨先深乘抵走视考调一二三四五六七八九十0-9代]';
const titled = new RegExp(
  `(?:${office})([${surnames}](?:(?!${notGiven}|强调)\\p{Script=Han}){1,2})`,
  'gu',
);
const leader = /习近平(?:总书记|主席|同志)?|总书记/g;

/** 中央总书记阮…, 某某总书记: another party's. */
const otherParty = /(?:中央|越共|老挝|人革党|苏共|劳动党|党中央)$/;
const notActing =
  /(?:向|给|把|被|以|跟|按照|遵照|牢记|落实|贯彻|根据|遵循|关于|学习|感谢|响应|沿着|捧读|由|让|请|为|等|在|党中央和)$/;
const notActingAfter =
  /^(?:[^,。;]{0,14}陪同|(?:总书记|主席|同志)?(?:的(?!(?:考察|目光|脚步|足迹|身影))|为核心|新时代|文化思想|生态文明思想|法治思想|经济思想|强军思想|外交思想|重要|关于|殷殷|嘱托|回信|贺信|[》」]))/;

/** People of the article other than 习近平 whom it names with an office. */
export function titledLeaders(texts: readonly string[]): string[] {
  const names = new Set<string>();
  for (const text of texts) {
    for (const match of text.matchAll(titled)) if (match[1] !== undefined) names.add(match[1]);
  }
  const whole = texts.join('\n');
  const times = (name: string): number => whole.split(name).length - 1;
  // 总理某某乘机抵达: the third character belongs to the name where the name never comes without it
  const settled = [...names].slice(0, 40).map((name) => {
    const short = name.slice(0, 2);
    return name.length === 3 && times(short) > times(name) ? short : name;
  });
  return [...new Set(settled)];
}

/** @param text folded; @param others names from `titledLeaders` of the whole article */
export function findLeaders(text: string, others: readonly string[]): LeaderMention[] {
  const found: LeaderMention[] = [];
  const push = (name: string, alias: string, start: number, end: number): void => {
    const before = text.slice(Math.max(0, start - 5), start);
    const acts = !notActing.test(before) && !notActingAfter.test(text.slice(end, end + 18));
    found.push({
      person: { name, kind: 'person', aliases: alias === name ? [] : [alias] },
      start,
      end,
      acts,
    });
  };
  for (const match of text.matchAll(leader)) {
    const start = match.index;
    const alias = match[0];
    if (alias === '总书记' && otherParty.test(text.slice(Math.max(0, start - 4), start))) continue;
    push('习近平', alias, start, start + alias.length);
  }
  for (const name of others) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      push(name, name, at, at + name.length);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
