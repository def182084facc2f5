/**
 * Reads the noun phrase before a cue: who is it, by name, calling, group, body or document?
 * Assumes folded characters; quotations are masked.
 */
import {
  bodyWords,
  documentWords,
  groupWords,
  isChineseName,
  isPointedName,
  isTransliterated,
  titles,
} from './name-tables.ts';
import { countryNames } from './country-names.ts';
import type { Named, People } from './people.ts';

export interface NamedSpan extends Named {
  /** Offsets of the words that name the speaker, in the phrase given. */
  start: number;
  end: number;
}

const titleAny = new RegExp(`(?:${titles})`, 'g');
const honorific =
  /^(小|老|阿)(\p{Script=Han})$|^(\p{Script=Han})(?:师傅|大爷|大妈|大叔|大姐|大哥|阿姨|奶奶|爷爷|婆婆|伯伯|书记|主任|老师|医生|院士|教授|先生|女士|某某?|老汉|老伯|大娘|队长|站长|支书|校长|院长|老先生|老太太|老奶奶|老爷爷|老大爷|老大娘|阿婆|阿公|婶|嫂|叔|伯|总|工)$/u;

/** Adverbs and prepositional phrases between subject and cue, stripped from the right, one at a time. */
const adverbialTail = [
  /(?:深刻|明确|反复|多次|一再|再三|特别|着重|郑重|动情|深情|亲切|高兴|激动|自豪|欣慰|感慨|坦率|曾经|曾|还|也|又|则|并|再次|随后|接着|最后|首先|同时|此前|日前|近日|当天|当日|同日|当晚|今天|昨天|今日|昨日|今晚|当场|现场|一致|纷纷|普遍|都|均|语重心长|笑着|笑|由衷|不禁|不无感慨|深有感触|一直|始终|经常|常常|常|总是|总|就|才|便|直|高度|热情|公开|进一步|主动|率先|首次|第一次|创造性|鲜明|精辟|科学|系统|深入|重点|专门|当即|立即|已经|已|刻意|再度|分别|共同|联合|强烈|严厉|正式|书面|汇报|汇报工作|撰文|发文|致电|复信|回信|来信|致信|署名)$/,
  /(?:当地时间)?(?:今年|去年|前年|\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:上午|下午|晚上|晚间|晚|凌晨|中午|早间|早上|傍晚|夜间)?$/,
  /(?:在|于|从)[^,。;:]{1,40}(?:时|期间|中|上|后|之际|前|下|里|内|一文|讲话|发言|致辞|采访|访谈|会议)$/,
  /(?:接受|会见|会晤|听取|主持|出席|参加|考察|调研|视察|回答|谈及|谈到|谈起|提到|说到|讲到|得知|了解|看到|听到|面对|致辞|发表|答)[^,。;:]{0,40}(?:时|后|中)?$/,
  /(?:对|向|同|与|跟|和|给)(?:⟪▪*⟫|[^,。;:⟪⟫▪]){1,20}$/,
  /(?:发表|作出|作|发布|发)(?:了)?[^,。;:]{0,10}(?:声明|讲话|演讲|指示|批示|文告|公告|致辞|回应|通报|评论|推文|帖子|视频|发言|文章|强调|要求|文|帖|函)(?:时)?(?:中)?$/,
  /(?:就|围绕|针对|关于)[^,。;:]{1,30}$/,
  /(?:通过|透过|以)[^,。;:]{1,20}$/,
  /(?:拉着|握着|指着|望着|看着|竖起|抹着|捧着|端着|激动得)[^,。;:]{1,14}$/,
  /⟪▪*⟫$/,
  /(?<=报告|讲话|》|一文|文章|意见|决定|回信|贺信)(?:中|里)$/,
];
const leadingWords =
  /^(?:还有|结果|是(?!否)|曾有|曾经有|常有|也有|就有|更有|据了解|据悉|据介绍|据|而|但是|但|对此|为此|随后|同时|此外|另外|另据|其中|因此|所以|不过|然而|并且|会上|会后|会议期间|采访中|现场|今天|昨天|今日|昨日|近日|日前|当天|当日|当晚|同一天|随着|正如|如|正像|就像|像|这是|记得|来自|原来|不久前|如今|现在|目前|此次|这次|如同|恰如|诚如|用|按|一旁的|身旁的|一位|一名|一个|两位|多位|几位|有的|有位|有(?!关)|今年|去年|(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:上午|下午|晚上|晚间|晚|凌晨|中午|早上)?)/;

/** Adverbs of manner by the length of the word before 地: 激动地, 不慌不忙地. */
const manner = [/[^,。;:⟪⟫▪]{2}地$/, /[^,。;:⟪⟫▪]{4}地$/, /[^,。;:⟪⟫▪]{3}地$/];

/**
 * Strips what may stand between the subject and its cue; returns the offset where the phrase ends.
 * @param adverb which length of an adverb in 地 to assume, as an index of `manner`
 */
export function subjectEnd(phrase: string, adverb = 1): number {
  const patterns = [manner[adverb] ?? /$^/, ...adverbialTail];
  let end = phrase.length;
  for (let round = 0; round < 6; round++) {
    const before = end;
    for (const pattern of patterns) {
      const match = pattern.exec(phrase.slice(Math.max(0, end - 60), end));
      if (match !== null && match[0].length > 0 && match[0].length < end) end -= match[0].length;
    }
    if (end === before) break;
  }
  return end;
}

/** When and by what act something is said; the name stands before it: 某国总统某某22日在某宫…, 某组织28日发表公报. */
const timeOrAct =
  /(?:当地时间)?(?:\d{1,2}月)?(?:\d{1,2}日|近日|日前|近期|今天|昨天|当天|当日)[^,。;:]{2,160}$|(?:致信|致函|发布公报|发表声明|援引)[^,。;:]{0,160}$/;
/** What no name begins with, holds or is: the phrase was cut at the wrong place. */
const noName =
  /^(?:[的了由从是把按照及还向]|到|在(?!座)|和(?!平|记)|关[负于]|被(?!巡视)|与(?!会)|活动|有关$|相关$)|▪|习近平|总书记|致信|致函|热烈|欢迎|祝贺|代表(?:中国|伊朗|民)|常委代表|近日|当天|发布公报|举行|召开|援引|^(?:公报|研报|部署|谈话|通报)$/;

/** 阿宝对村支书林小青(说): the last name is whom it is said to. */
const addressee =
  /(?<=\p{Script=Han}{2})(?<![针面反相应核比绝一成])对(?![口面方接应策话外内于])[^,。;:的]{2,20}$/u;

/** Lengths of the adverb, likeliest first: 乐呵呵地 has three letters before 地, whatever stands before it. */
function adverbsOf(phrase: string): readonly number[] {
  return /(?<!\1(.))(.)\2地$/.test(phrase) ? [2, 0, 1] : [0, 1, 2];
}

/** Who the phrase names, or null where no rule is sure. */
export function nameSpeaker(phrase: string, people: People): NamedSpan | null {
  if (phrase.length === 0 || phrase.length > 160) return null;
  const whole = addressee.test(phrase) ? [] : [phrase.length];
  const ends = [...whole, ...adverbsOf(phrase).map((adverb) => subjectEnd(phrase, adverb))];
  for (const end of new Set(ends)) {
    const found = nameAt(phrase.slice(0, end), people);
    if (found !== null && isName(found)) return found;
    if (found !== null) break;
  }
  const before = timeOrAct.exec(phrase)?.index ?? 0;
  const earlier = before < 2 ? null : nameAt(phrase.slice(0, before), people);
  return earlier !== null && isName(earlier) ? earlier : null;
}

function isName({ name, kind }: Named): boolean {
  return kind === 'person' || kind === 'document' || !noName.test(name);
}

function nameAt(phrase: string, people: People): NamedSpan | null {
  let start = 0;
  for (let round = 0; round < 3; round++) {
    const lead = leadingWords.exec(phrase.slice(start));
    const length = lead?.[0].length ?? 0;
    if (length === 0 || start + length >= phrase.length) break;
    start += length;
  }
  const noun = afterVerb(phrase.slice(start));
  const span = (name: string, kind: Named['kind']): NamedSpan => {
    const at = phrase.length - name.length;
    return { ...people.fullest({ name, kind }), start: at, end: phrase.length };
  };
  const tail = afterDe(noun);

  let titleEnd = -1;
  let titleStart = -1;
  let called = honorific.exec(tail);
  for (const match of noun.matchAll(titleAny)) {
    // 居民|张老先生: the calling before belongs to nobody's name
    called ??= honorific.exec(noun.slice(match.index + match[0].length));
    titleStart = match.index;
    titleEnd = match.index + match[0].length;
  }
  if (titleEnd >= 0 && titleEnd < noun.length) {
    const rest = noun.slice(titleEnd);
    if (isChineseName(rest) || isTransliterated(rest) || isPointedName(rest)) {
      return countryNames.has(rest) ? null : span(rest, 'person');
    }
    const joined = /^(?:、|兼)?[^,。;:的]{0,14}?(\p{Script=Han}{2,3})$/u.exec(rest)?.[1];
    if (joined !== undefined && people.all.some((who) => who.name === joined)) {
      return span(joined, 'person');
    }
  }
  if (called !== null) {
    const [form] = called;
    const family = called[2] ?? called[3] ?? '';
    const known = people.byFamilyName(family);
    if (known !== null) return { ...known, start: phrase.length - form.length, end: phrase.length };
    if (isChineseName(`${family}明`)) return span(form, 'person');
  }
  if (countryNames.has(tail) || /^(?:哈马斯|真主党|塔利班|胡塞武装)$/.test(tail))
    return span(tail, 'body');
  if (
    isChineseName(tail) ||
    (isTransliterated(tail) && (tail.length >= 3 || people.hasFuller(tail)))
  ) {
    return span(tail, 'person');
  }
  // John说: a name in Latin letters
  const latin = /(?<![a-z])[a-z][a-z.' ·-]{1,30}$/.exec(noun)?.[0];
  if (
    latin !== undefined &&
    (latin.length === noun.length ||
      /[的了,、》)]|\p{Script=Han}$/u.test(noun.slice(0, -latin.length)))
  ) {
    return span(latin, 'person');
  }
  if (groupWords.test(noun) || /^[^,。;:的]{2,12}人士$/.test(tail)) return span(tail, 'group');
  if (/》$/.test(noun)) return span(fromBookMark(noun), 'document');
  if (documentWords.test(noun) && noun.length <= 30 && !/[,。:;]|发表|发布|作出|接受/.test(noun)) {
    return span(noun, 'document');
  }
  if (bodyWords.test(noun) && noun.length <= 30) return span(withoutOwner(noun), 'body');
  if (titleEnd === noun.length && noun.length <= 40) {
    // 林一舟主任: the title behind the name
    const bareName = afterDe(noun.slice(0, titleStart));
    if (isChineseName(bareName)) {
      const at = phrase.length - (noun.length - titleStart) - bareName.length;
      return { name: bareName, kind: 'person', start: at, end: phrase.length };
    }
    const role = afterDe(noun).split('⟫').at(-1) ?? '';
    const addressed = /.[对向同跟与]./.test(role);
    if (role.length >= 2 && titleStart >= 0 && !addressed) return span(role, 'role');
  }
  return null;
}

/** What stands after the last 的 outside book marks; 党的二十大 keeps its 的. */
function afterDe(noun: string): string {
  const at = noun.lastIndexOf('的');
  if (at < 0 || noun.charAt(at - 1) === '党' || noun.indexOf('》', at) >= 0) return noun;
  return noun.slice(at + 1);
}

/** 宣讲人结合全会(提出的…): what stands behind a verb of following is a noun phrase of its own. */
function afterVerb(noun: string): string {
  const verb = /^.*(?:结合|围绕|按照|根据|落实|贯彻|聚焦|对照|领会|遵循|响应|牢记)/.exec(noun);
  const rest = verb === null ? noun : noun.slice(verb[0].length);
  return rest.length >= 2 ? rest : noun;
}

function withoutOwner(noun: string): string {
  return afterDe(noun).length >= 2 ? afterDe(noun) : noun;
}

function fromBookMark(noun: string): string {
  const at = noun.indexOf('《');
  return at < 0 ? noun : noun.slice(at);
}
