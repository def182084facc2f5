/**
 * The subject of a cue: who says it. Looks in the clause of the cue, then in earlier clauses of its
 * sentence, then, for a pronoun, in earlier sentences. Returns null rather than the likeliest name.
 */
import type { Span } from '../../schema/primitives.ts';
import { simplifyChar } from '../../text/fold.ts';
import { governs, leadingMention, owned, sameWho } from './leading-mention.ts';
import { nameSpeaker, subjectEnd } from './name-speaker.ts';
import type { Mention, People } from './people.ts';
import { type ReadParagraph, clauses, sentenceAt } from './read-paragraph.ts';
import { type Subject, antecedent, farthest } from './resolve-pronoun.ts';

export function findSubject(
  paragraphs: readonly ReadParagraph[],
  paragraph: ReadParagraph,
  cueStart: number,
  people: People,
  /** Nothing before this offset is looked at: the end of the quotation for a cue behind it. */
  from = 0,
): Subject | null {
  const sentence = paragraph.sentences[sentenceAt(paragraph, cueStart)];
  if (sentence === undefined) return null;
  const parts = clauses(paragraph, Math.max(sentence.start, cueStart - 300, from), cueStart);
  const last = parts.at(-1);
  const touching =
    last !== undefined && last.end === cueStart
      ? { start: afterWords(paragraph, last), end: cueStart }
      : null;
  if (touching !== null) {
    const here = inClause(paragraphs, paragraph, touching.start, touching.end, people);
    if (here !== 'none') return here;
  }
  // 某某很着急——济钢提出: after a dash another may speak
  const dash = paragraph.masked.lastIndexOf('——', cueStart);
  const earlier = (touching === null ? parts : parts.slice(0, -1))
    .filter((part) => part.start > dash)
    .slice(-farthest);
  let nearest: Mention | null = null;
  for (const part of earlier.toReversed()) {
    const lead = leadingMention(paragraph, part.start, part.end, people);
    if (lead === null) continue;
    if (nearest === null) {
      nearest = lead;
      continue;
    }
    // two subjects in one sentence: which of them speaks is anybody's guess
    if (!sameWho(nearest, lead)) {
      if (nearest.who === 'pronoun' && typeof lead.who === 'object') nearest = lead;
      else if (
        nearest.who === 'somebody' &&
        !/[^,。]{0,30}(?:领导人|发言人|负责人)$/.test(
          paragraph.masked.slice(nearest.start - 20, nearest.end),
        )
      )
        return null;
    }
  }
  if (nearest === null) return null;
  if (insideReport(paragraph, nearest, parts, touching?.start ?? cueStart)) return null;
  if (nearest.who === 'somebody') {
    const lead = earlier.findLast((part) => nearest !== null && part.start <= nearest.start);
    if (lead === undefined) return null;
    const found = nameSpeaker(paragraph.masked.slice(lead.start, lead.end), people);
    return found === null ? null : fromPhrase(paragraph, lead.start, found);
  }
  return settle(paragraphs, paragraph, nearest, people);
}

/** “路修好了,”某某说: words in marks that end in a mark of their own are no part of the noun phrase behind them. */
function afterWords(paragraph: ReadParagraph, { start, end }: Span): number {
  const closing = start + paragraph.masked.slice(start, end).lastIndexOf('⟫');
  return closing >= start &&
    closing + 1 < end &&
    /[,。!?…]/.test(paragraph.folded.charAt(closing - 1))
    ? closing + 1
    : start;
}

/**
 * 甲指出,乙…,强调“…”: between the name and the cue its reported words have begun, and who goes on
 * speaking in them nobody can tell.
 */
function insideReport(
  paragraph: ReadParagraph,
  subject: Mention,
  parts: readonly Span[],
  before: number,
): boolean {
  const at = parts.findIndex((part) => part.start <= subject.start && subject.end <= part.end);
  const own = parts[at];
  if (
    own === undefined ||
    !/(?:指出|强调|表示|说|认为|介绍|透露|记者)$/.test(paragraph.masked.slice(own.start, own.end))
  ) {
    return false;
  }
  return parts
    .slice(at + 1)
    .some(
      (part) =>
        part.start < before &&
        paragraph.masked.slice(part.start, part.end).replace(/⟪+▪*⟫*/g, '').length >= 4,
    );
}

/** The subject inside the clause of the cue: `none` where the clause has no noun phrase before it. */
function inClause(
  paragraphs: readonly ReadParagraph[],
  paragraph: ReadParagraph,
  start: number,
  end: number,
  people: People,
): Subject | null | 'none' {
  const phrase = paragraph.masked.slice(start, end);
  // 重温仪式时,对围拢过来的孩子们(说): to whom, not who
  if (/^(?:[对向给跟同]|与(?!会))[^,。;:⟪⟫]{1,24}$/.test(phrase)) return 'none';
  // 某某的殷切(嘱托): the cue is a noun, and whoever owns it said the words
  const owner = /的(?:殷殷|殷切|谆谆|亲切|深情|庄严|郑重|重要|热情)*$/.exec(phrase);
  if (owner !== null) {
    const last = people
      .mentions(paragraph, start, start + owner.index)
      .findLast(({ end: until, who }) => {
        const between = paragraph.masked.slice(until, start + owner.index);
        return who !== 'somebody' && /^(?:对[^,]*)?$/.test(between);
      });
    // 给出的仍是绝望的(评价): who gives it is told in a clause before
    if (last === undefined && /^(?:给出|作出|做出|得出|发出)/.test(phrase)) return 'none';
    return last === undefined ? null : settle(paragraphs, paragraph, last, people);
  }
  const mentions = people.mentions(paragraph, start, end).filter((mention) => {
    const before = paragraph.masked.slice(start, mention.start);
    const after = paragraph.masked.slice(mention.end, end);
    return !governs.test(before) && !owned.test(after);
  });
  const named = mentions.filter((mention) => mention.who !== 'somebody');
  const first = named[0];
  if (first !== undefined) {
    // A calling before the name belongs to it (班长林一); one that speaks for itself stands before 对 or 说.
    const between = paragraph.masked.slice(first.end, end);
    const rival = mentions.find(
      (mention) => mention.who === 'somebody' && mention.start >= first.end,
    );
    const other = named.find((mention) => mention !== first && !sameWho(mention, first));
    // all that stands between the name and the cue is adverbial: 某某在听取代表审议时强调
    if (other === undefined && start + subjectEnd(phrase) <= first.end) {
      return settle(paragraphs, paragraph, first, people);
    }
    if (rival === undefined && other === undefined) {
      if (subjectEnd(between) <= 12 || first.who !== 'pronoun') {
        return settle(paragraphs, paragraph, first, people);
      }
    }
    const byPhrase = nameSpeaker(phrase, people);
    if (byPhrase !== null) {
      return byPhrase.name.includes('总书记')
        ? settle(paragraphs, paragraph, first, people)
        : fromPhrase(paragraph, start, byPhrase);
    }
    const addressed = /^(?:[^,]{0,6})(?:对|向|同|与|和|给|告诉|在)/.test(between);
    if (addressed) return settle(paragraphs, paragraph, first, people);
    return null;
  }
  const trimmed = phrase.slice(0, subjectEnd(phrase));
  if (trimmed.length === 0 || /^(?:并|还|又|也|再次|反复|深刻|明确)?$/.test(trimmed)) return 'none';
  const byPhrase = nameSpeaker(phrase, people);
  if (byPhrase !== null) return fromPhrase(paragraph, start, byPhrase);
  // an adverbial or a verb phrase without a subject of its own: 在村民家中
  if (mentions.length === 0) return 'none';
  return null;
}

function fromPhrase(
  paragraph: ReadParagraph,
  clauseStart: number,
  found: NonNullable<ReturnType<typeof nameSpeaker>>,
): Subject {
  const name = nameAsPrinted(paragraph, clauseStart, found);
  // BBC: capitals alone are no person's name
  const kind = /^[A-Z0-9]{2,}$/.test(name) ? 'body' : found.kind;
  return {
    who: { name, kind },
    source: {
      paragraph: paragraph.index,
      start: clauseStart + found.start,
      end: clauseStart + found.end,
    },
  };
}

/** A quotation inside the name is masked in the phrase (“十四五”规划纲要), and capitals are folded. */
export function nameAsPrinted(
  paragraph: ReadParagraph,
  clauseStart: number,
  found: NonNullable<ReturnType<typeof nameSpeaker>>,
): string {
  if (!/[▪a-z]/.test(found.name)) return found.name;
  const printed = paragraph.text.slice(clauseStart + found.start, clauseStart + found.end);
  return Array.from(printed, (char) => simplifyChar.get(char) ?? char).join('');
}

function settle(
  paragraphs: readonly ReadParagraph[],
  paragraph: ReadParagraph,
  mention: Mention,
  people: People,
): Subject | null {
  if (mention.who === 'somebody') return null;
  if (mention.who !== 'pronoun') {
    return {
      who: people.fullest(mention.who),
      source: { paragraph: paragraph.index, start: mention.start, end: mention.end },
    };
  }
  const female = paragraph.masked.charAt(mention.start) === '她';
  return antecedent(paragraphs, paragraph, mention.start, people, female);
}
