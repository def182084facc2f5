/**
 * The subject of a cue: who says it. Looks in the clause of the cue, then in earlier clauses of its
 * sentence, then, for a pronoun, in earlier sentences. Returns null rather than the likeliest name.
 */
import { simplifyChar } from '../../text/fold.ts';
import type { TextRef } from '../found.ts';
import { nameSpeaker, subjectEnd } from './name-speaker.ts';
import { titles } from './name-tables.ts';
import type { Mention, Named, People } from './people.ts';
import { type ReadParagraph, clauses, sentenceAt } from './read-paragraph.ts';

export interface Subject {
  who: Named;
  /** The words that name the speaker; for a pronoun, those of the name it stands for. */
  source: TextRef;
}

/** Before a name these make it an object or an attribute, not the subject. */
const governs =
  /(?:[对向同与和给跟把被让请听为以据从比由见]|跟着|牢记|按照|根据|遵循|落实|贯彻|学习|感谢|欢迎|得知|看到|见到|会见|会晤|迎接|拥护|围绕|在|关于|沿着|代表|告诉|当)$/;
/** After a name these make it an attribute: 总书记的话. */
const owned =
  /^(?:的(?!时候)|重要|系列|等(?!人)|治国|新时代|亲自关怀|嘱托|讲话|回信|贺信|指示|关心关怀|决策|部署|精神|关于[^,。]{1,30}的|号召|集中统一)/;

/** Clauses of a sentence, and sentences of a paragraph, looked back over for a subject. */
const farthest = 10;

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
  const touching = last !== undefined && last.end === cueStart ? last : null;
  if (touching !== null) {
    const here = inClause(paragraphs, paragraph, touching.start, touching.end, people);
    if (here !== 'none') return here;
  }
  const earlier = (touching === null ? parts : parts.slice(0, -1)).slice(-farthest);
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
  if (nearest.who === 'somebody') {
    const lead = earlier.findLast((part) => nearest !== null && part.start <= nearest.start);
    if (lead === undefined) return null;
    const found = nameSpeaker(paragraph.masked.slice(lead.start, lead.end), people);
    return found === null ? null : fromPhrase(paragraph, lead.start, found);
  }
  return settle(paragraphs, paragraph, nearest, people);
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
  return {
    who: { name: nameAsPrinted(paragraph, clauseStart, found), kind: found.kind },
    source: {
      paragraph: paragraph.index,
      start: clauseStart + found.start,
      end: clauseStart + found.end,
    },
  };
}

/** A quotation inside the name is masked in the phrase: “十四五”规划纲要. */
function nameAsPrinted(
  paragraph: ReadParagraph,
  clauseStart: number,
  found: NonNullable<ReturnType<typeof nameSpeaker>>,
): string {
  if (!found.name.includes('▪')) return found.name;
  const printed = paragraph.text.slice(clauseStart + found.start, clauseStart + found.end);
  return Array.from(printed, (char) => simplifyChar.get(char) ?? char).join('');
}

function sameWho(a: Mention, b: Mention): boolean {
  return typeof a.who === 'object' && typeof b.who === 'object'
    ? a.who.name === b.who.name
    : a.who === b.who;
}

const titleEnd = new RegExp(`(?:${titles})$`);
const adverbialEnd =
  /(?:[的、年月日时后前来中上下里⟫]|时任|同志|今天|昨天|近日|期间|以来|同时|当天|其中|为此|如今|正如|一直|始终|多次|总|也|还|又|都|便|就)$/;
const adverbialStart =
  /^(?:[在当自从据对就每经\d这那又再更还也而但]|随着|面对|围绕|为了|无论|不管|今年|去年|前年|近日|此次|一直|多年|党的|新时代|会上|其中|正如|作为|身为|针对|站在|通过|根据|按照|遵照|担任|时任|不久|早在|近年|长期|此前|此后|随后|同日|以)/;

/** What stands before a name that leads its clause is adverbial or belongs to the name; 转达某某的关心 has another subject. */
function leadsIn(before: string): boolean {
  return (
    before.trim() === '' ||
    titleEnd.test(before) ||
    adverbialEnd.test(before) ||
    adverbialStart.test(before)
  );
}

/** The mention that leads a clause as its subject, or null. */
export function leadingMention(
  paragraph: ReadParagraph,
  start: number,
  end: number,
  people: People,
): Mention | null {
  const mentions = people.mentions(paragraph, start, end);
  for (const [index, mention] of mentions.entries()) {
    // a calling directly before a name belongs to it
    if (mention.who === 'somebody' && mentions[index + 1]?.start === mention.end) continue;
    const before = paragraph.masked.slice(start, mention.start);
    const after = paragraph.masked.slice(mention.end, end);
    if (before.length > 60) return null;
    // a calling directly before a name: the name follows
    if (
      mention.who === 'somebody' &&
      !/(?:领导人|发言人|负责人)$/.test(paragraph.masked.slice(start, mention.end)) &&
      before.length > 0 &&
      !/[的位名个老]$/.test(before)
    )
      continue;
    if (governs.test(before)) continue;
    if (mention.who !== 'somebody' && !leadsIn(before)) continue;
    if (owned.test(after)) return null;
    if (mention.who === 'somebody' && after.length === 0 && before.length === 0) continue;
    return mention;
  }
  return null;
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

/** The person a pronoun at `at` stands for: the subject nearest before it, in this paragraph or the one above. */
function antecedent(
  paragraphs: readonly ReadParagraph[],
  paragraph: ReadParagraph,
  at: number,
  people: People,
  female: boolean,
): Subject | null {
  const here = lastSubject(paragraph, at, people, female);
  if (here !== 'none') return here;
  const above = paragraphs[paragraph.index - 1];
  if (above === undefined || above.role === 'heading') return null;
  const there = lastSubject(above, above.masked.length, people, female);
  return there === 'none' ? null : there;
}

function lastSubject(
  paragraph: ReadParagraph,
  until: number,
  people: People,
  female: boolean,
): Subject | null | 'none' {
  const upto = sentenceAt(paragraph, Math.max(0, until - 1));
  for (let index = upto; index >= Math.max(0, upto - farthest); index--) {
    const sentence = paragraph.sentences[index];
    if (sentence === undefined) continue;
    const end = Math.min(sentence.end, until);
    let subject: Mention | null = null;
    const start = Math.max(sentence.start, end - 300);
    for (const part of clauses(paragraph, start, end).slice(-farthest)) {
      const lead = leadingMention(paragraph, part.start, part.end, people);
      if (lead === null || lead.who === 'pronoun') continue;
      if (/们$|^大家$|群众|干部$/.test(paragraph.masked.slice(lead.start, lead.end))) continue;
      if (typeof lead.who === 'object' && lead.who.kind === 'body') continue;
      // two people lead clauses of one sentence: the pronoun could mean either
      if (lead.who === 'somebody' || (subject !== null && !sameWho(subject, lead))) return null;
      subject ??= lead;
    }
    if (subject === null || typeof subject.who === 'string') continue;
    if (subject.who.kind !== 'person' || (female && subject.who.name === '习近平')) return null;
    return {
      who: people.fullest(subject.who),
      source: { paragraph: paragraph.index, start: subject.start, end: subject.end },
    };
  }
  return 'none';
}
