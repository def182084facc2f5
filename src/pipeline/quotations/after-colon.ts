/** Words behind a colon with no verb of saying before it: 林小青拍拍手:“…”, 村民周大河感慨系之:“…”. */
import type { Span } from '../../schema/primitives.ts';
import type { Classified } from './classified.ts';
import { findSubject } from './find-subject.ts';
import type { People } from './people.ts';
import { type ReadParagraph, clauses } from './read-paragraph.ts';

/** What is read, heard, remembered or shown is not said by the one who does so. */
const notOwn =
  /[看听读想接收见记悟懂念背]|牢记|回荡|响起|传来|传出|写着|写有|印着|挂着|贴着|刻着|题为|名为|名叫|叫做|称为|显示|映入|醒目|标语|横幅|条幅|口号|字|牌|短信|消息|来信|留言|歌|诗|古语|俗话|谚语|老话|原则|理念|目标|要求|精神|思路|经验|做法|办法|模式|机制|问题|答案|原因|就是|即是|例如|比如|包括|分别为|分别是|一句话|这句话|[是为有叫即如]$|——$|之[一声]$/;
/** 林小青|家的孩子, 林小青|和周大河: another acts, or more than one. */
const notAlone = /^(?:家|的|一家|儿|女|妻|夫|孙|父|母|们|等人|和|与|及|、|夫妇|老伴)/;
/** Acts of the leader that are speaking: only of these are words behind a colon surely his. */
const speaks = /讲述|共话|畅谈|话(?:家常|振兴|发展)|寄语|勉励|叮|嘱|问|答|说|谈|讲|感慨|赞|笑/;

/** Whether the act before a colon leads in words of somebody else. */
export function leadsInOthers(act: string): boolean {
  return notOwn.test(act);
}

/** Somebody without a name who does what only one who speaks does: 送别时,村民泪流满面:“…” */
const somebody =
  /^((?:一位|一名|有位|几位|不少|许多)?(?:老)?(?:村民|居民|乡亲|老乡|街坊|群众|老人|孩子|学生|家长|游客|网友|观众|业主|患者|家属)们?)(?:纷纷|不禁|激动|高兴|连连|连声|齐声)?(?:地)?(?:泪流满面|热泪盈眶|泣不成声|眼含热泪|红了眼眶|感慨万千|深有感触|喜笑颜开|笑开了花|乐开了花|赞不绝口|点赞|称赞|道谢|感谢|叫好|欢呼|竖起大拇指|算了一笔账|打开了话匣子)$/;

function anonymous(one: Classified, start: number, act: string): Classified | null {
  const words = somebody.exec(act)?.[1];
  if (words === undefined || !one.shape.sentence) return null;
  const name = words.replace(/^有(?=位)/, '');
  return {
    ...one,
    kind: 'speech',
    who: { name, kind: /们$|^(?:几位|不少|许多)/.test(name) ? 'group' : 'role' },
    source: {
      paragraph: one.paragraph.index,
      start: start + words.length - name.length,
      end: start + words.length,
    },
    attribution: 'implicit',
  };
}

/** Gives the words to the subject of the clause before the colon; null where it tells no act of one who speaks. */
export function afterColon(
  paragraphs: readonly ReadParagraph[],
  one: Classified,
  sentence: Span | undefined,
  people: People,
): Classified | null {
  const { paragraph, quote, shape } = one;
  if (sentence === undefined || !shape.clause || shape.words < 3) return null;
  const colon = quote.open - 1;
  if (paragraph.masked.charAt(colon) !== ':') return null;
  const parts = clauses(paragraph, Math.max(sentence.start, colon - 120), colon);
  const last = parts.at(-1);
  if (last === undefined || last.end !== colon) return null;
  const act = paragraph.masked.slice(last.start, last.end);
  if (act.length < 3 || /[⟪⟫▪《》]/.test(act) || leadsInOthers(act)) return null;
  const subject = findSubject(paragraphs, paragraph, colon, people);
  if (subject === null) return anonymous(one, last.start, act);
  if (subject.who.kind !== 'person') return null;
  const { name } = subject.who;
  // a phrase read as a name is not enough: the article must know the person
  if (name !== '习近平' && !people.all.some((who) => who.name === name)) return null;
  if (
    subject.source.paragraph === paragraph.index &&
    notAlone.test(paragraph.masked.slice(subject.source.end, subject.source.end + 2))
  )
    return null;
  if (name === '习近平' && !speaks.test(act)) return null;
  return { ...one, kind: 'speech', ...subject, attribution: 'implicit' };
}
