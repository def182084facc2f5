/** What the words inside the marks look like: a label, a clause, a whole sentence, an old saying. */

export interface ContentShape {
  /** Letters and digits, marks left out. */
  words: number;
  /** Ends in 。！？… inside the marks. */
  sentence: boolean;
  /** A clause, an imperative phrase or a predicate rather than a name. */
  clause: boolean;
  /** Clause by its first words (要…, 把…, 坚持…): a predicate whatever stands around it. */
  imperative: boolean;
  /** Asks something: 灯修好没有, 桥修得牢不牢. */
  question: boolean;
  /** Classical wording: a proverb or a verse. */
  classical: boolean;
}

const imperativeStart =
  /^(?:要|必须|一定|应|须|坚持|加强|加大|加快|把|让|使|推动|推进|努力|不断|切实|确保|全面|深入|继续|发挥|抓住|抓好|做好|统筹|着力|进一步|更好|大力|积极|通过|希望|特别|绝不|决不|不能|不要|没有|不|只有|如果|强化|健全|完善|提高|提升|构建|打造|牢牢|始终|毫不|坚决|走|守|看看|多想想|扎实|有序|稳步|合理|持续|带领|为|(?:建|办|管|用|守|护|答|走|写|抓|做|搞|选)[好强稳准]|多(?:想|问|听|走|做))/;
const function_ =
  /[是要不能会都就让把得了着应吧吗呢]|必须|没有|如何|怎么|我|你|他们|大家|什么|一定|可以|才|再|起来|真的|很|非常|太|十分|比较|更加/;
const asks =
  /[?吗呢]$|多少|什么|怎么|哪|几(?:[个岁年口亩户次家]|点)|有没有|是不是|能不能|会不会|够不够|好不好|(.)不\1|如何|没有$/;
/** 之后, 其中, 患者, 也来: modern words with a classical character. */
const classicalChar =
  /(?<![记患学志读作前后或编笔使弱])者|也(?=[,。;!?]|$)|[矣焉乎哉兮曰]|之(?![后前间中外下上内一所])|(?<![尤极与])其(?![中他实余次])/;
const modern = /[的了吗呢吧着们这那哪么]|我们|就是|没有|可以|必须|一定|不能|如何/;

/** @param content folded words between the marks */
export function contentShape(content: string): ContentShape {
  const words = content.replace(/[^\p{L}\p{N}]/gu, '').length;
  const sentence = /[。!?…]$/.test(content.trim());
  const imperative = imperativeStart.test(content) && words >= 5;
  const commas = /[,;。:]/.test(content);
  const functional = function_.test(content);
  return {
    words,
    sentence,
    imperative,
    clause:
      sentence ||
      // “…,”他说: interrupted speech
      /,$/.test(content.trim()) ||
      imperative ||
      (words >= 6 && functional) ||
      (words >= 10 && commas) ||
      words >= 16,
    question: asks.test(content),
    classical: isClassical(content, words),
  };
}

function isClassical(content: string, words: number): boolean {
  if (words > 40 || modern.test(content)) return false;
  const parts = content.split(/[,;。!?:]/).filter((part) => part.length > 0);
  const even = parts.length >= 2 && parts.every((part) => part.length === parts[0]?.length);
  const verse = even && [4, 5, 7].includes(parts[0]?.length ?? 0);
  return (classicalChar.test(content) && words <= 24) || (verse && !/^要/.test(content));
}
