/** The cue that follows a quotation: “…”他说。 – “…”9月8日,居民某某告诉记者。 – “…”某某问得很细。 */
import type { Span } from '../../schema/primitives.ts';
import type { ContentShape } from './content-shape.ts';
import { cuesIn } from './find-cue.ts';
import type { QuoteSpan } from './quote-spans.ts';
import type { ReadParagraph } from './read-paragraph.ts';

/** To whom, or how, after the verb itself: 告诉|记者, 问|得很细, 打|起招呼. */
const saysAtEnd =
  /(?:告诉(?:了|过)?(?:[^,。;:⟪⟫]{0,8}(?:记者|采访组|调研组)|笔者|我们|大家|她|他)|(?:询问|追问|问)(?:起|得|道|了)[^,。;:⟪⟫]{1,18}|打(?:起|着|了|上)?招呼|道出(?:了)?[^,。;:⟪⟫]{1,16}|(?:如此|这样|如是|这么)[^,。;:⟪⟫]{0,6}(?:说|回答|表示|评价|形容|感慨|介绍|总结|描述|回忆|解释)(?:道)?|赞不绝口|(?:连连|连声|不住)(?:称赞|感谢|点赞|道谢|夸赞|赞叹|叫好)|感慨万千|感慨万分|深有感触|感触(?:颇|很|最)?深|乐得合不拢嘴|笑得合不拢嘴|喜不自禁|信心满满|满怀信心|充满信心|痛哭流涕|泪流满面|热泪盈眶|泣不成声|红了眼眶|[喊叫应答](?:了)?(?:一声|道)|(?:算(?:了|起|起了|过)?(?:这|一)?(?:笔|本)?(?:经济|对比|明白|增收)?账|打开(?:了)?话匣子|侃侃而谈|娓娓道来|滔滔不绝|如数家珍|快人快语|有感而发|感(?:慨|触)良多|(?:颇|很)有感触|信心(?:十足|百倍)|(?:脸上|心里|笑得|乐得)?乐?(?:乐|笑)开了花|眉开眼笑|喜笑颜开|喜上眉梢|竖起(?:了)?大拇指|难掩(?:心中|内心)?的?(?:激动|喜悦|兴奋)(?:之情)?))$/;
/** Of these nobody says so much that the one who acts must be the one who spoke; the leader's joy is at what he heard. */
const onlyMoved =
  /(?:赞不绝口|感谢|点赞|道谢|叫好|感慨万千|感慨万分|深有感触|感触(?:颇|很|最)?深|合不拢嘴|喜不自禁|信心满满|满怀信心|充满信心|痛哭流涕|泪流满面|热泪盈眶|泣不成声|红了眼眶|有感而发|良多|有感触|信心十足|信心百倍|开了花|眉开眼笑|喜笑颜开|喜上眉梢|大拇指|激动|喜悦|兴奋|之情)$/;
/** What is heard or seen, or looks back on the words, is done by another than the one who spoke. */
const another =
  /^[^,。]{0,24}(?:的|这番|这|一番|一席|短短|朴实)[^,。]{0,6}(?:话|嘱托|叮嘱|问候|嘱咐|勉励|寄语|回答|声音|歌声|掌声)|^这|话音|听[了到着完罢闻]|闻听|闻言|得知/;
/** 兑现庄严承诺, 牢记嘱托: what is said, not that somebody says it. */
const noun =
  /^的|(?:承诺|嘱托|嘱咐|叮咛|要求|希望|期望|号召|寄望|评价|祝福|祝愿|寄语|警告|讲话|声明|论断|论述|指示|部署|目标|话)$/;
/** Clauses between the words and the cue that says whose they are. */
const mostClauses = 4;
const farthest = 120;

interface Behind {
  cue: Span;
  place: 'after';
}

/** The cue behind `quote`, or null. */
export function behind(
  paragraph: ReadParagraph,
  quote: QuoteSpan,
  shape: ContentShape,
): Behind | null {
  if (!shape.clause || (shape.words < 3 && !shape.sentence) || shape.words < 1) return null;
  const { masked } = paragraph;
  const rest = masked.slice(quote.close, quote.close + 60);
  // 墙上写着:“…”某某说,…: what a colon leads in is whose the lead-in says
  if (masked.charAt(quote.open - 1) === ':') return null;
  const from = /^[,。]/.test(rest) ? 1 : 0;
  // 就“…”,某人表示; 某地“…”,某人重申: part of a clause that ends before the speaker is named
  if (from === 1 && !shape.sentence && /\p{Script=Han}/u.test(masked.charAt(quote.open - 1)))
    return null;
  if (rest.startsWith('。') && !/^。(?:他|她|习近平|总书记)/.test(rest)) return null;
  const stop = rest.slice(from).search(/[,。;:!?⟪…—]/);
  const tail = rest.slice(from, stop < 0 ? rest.length : from + stop);
  if (tail.length > 45 || tail.length < 2 || /^[的这等]/.test(tail)) return null;
  const start = quote.close + from;
  const cue = cuesIn(masked, start, start + tail.length).at(-1);
  if (cue === undefined || cue.start === start || masked.slice(cue.end, start + tail.length) !== '')
    return from === 0 && shape.sentence ? furtherOn(masked, quote.close) : null;
  const next = masked.slice(start + tail.length, start + tail.length + 2);
  // …。”他说:“…”: the cue governs what follows; only the comma ties both to it
  if (next.startsWith(':')) return null;
  if (next.startsWith(',') && next.charAt(1) !== '⟪') {
    // …”,他说,接下来…: reported words follow; both are his
    if (!shape.sentence && from === 0) return null;
  }
  return { cue, place: 'after' };
}

/** A whole sentence in marks, and whose it is told by the next: by day, by what the speaker does, and by the cue at its end. */
function furtherOn(masked: string, from: number): Behind | null {
  const near = masked.slice(from, from + farthest);
  const end = near.search(/[。;:!?⟪…—]/);
  if (end < 0 || near.charAt(end) === ':') return null;
  const told = near.slice(0, end);
  if (another.test(told)) return null;
  const clauses = told.split(',').slice(0, mostClauses);
  let at = from + (told.length - told.trimStart().length);
  for (const [index, part] of clauses.entries()) {
    const clause = index === 0 ? part.trimStart() : part;
    const until = at + clause.length;
    const phrase = saysAtEnd.exec(clause);
    const last = cuesIn(masked, at, until).at(-1);
    const verb =
      last !== undefined &&
      last.end === until &&
      last.start > from &&
      !noun.test(masked.slice(Math.max(from, last.start - 1), last.end))
        ? last
        : null;
    const cue =
      phrase !== null && phrase.index > 0
        ? { start: at + phrase.index, end: until }
        : verb !== null && (verb.start > at || index > 0)
          ? verb
          : null;
    // …,某某强调,“…”: it governs the next words
    if (cue !== null) return /^,?⟪/.test(masked.slice(until)) ? null : { cue, place: 'after' };
    // a verb of saying that governs what follows
    if (last !== undefined) return null;
    at = until + 1;
  }
  return null;
}

/** Whether the words behind tell only that somebody was moved. */
export function tellsOnlyMoved(words: string): boolean {
  return onlyMoved.test(words);
}
