/** Whom 他 and 她 stand for; nobody where two could be meant. */
import type { TextRef } from '../found.ts';
import { leadingMention, sameWho } from './leading-mention.ts';
import type { Mention, Named, People } from './people.ts';
import { type ReadParagraph, clauses, sentenceAt } from './read-paragraph.ts';

export interface Subject {
  who: Named;
  /** The words that name the speaker; for a pronoun, those of the name it stands for. */
  source: TextRef;
}

/** Clauses of a sentence, and sentences of a paragraph, looked back over for a subject. */
export const farthest = 10;
/** Paragraphs a pronoun looks back over, where all but the last begin with it. */
const farthestParagraph = 3;

/** The person a pronoun at `at` stands for: the subject nearest before it, in this paragraph or the one above. */
export function antecedent(
  paragraphs: readonly ReadParagraph[],
  paragraph: ReadParagraph,
  at: number,
  people: People,
  female: boolean,
): Subject | null {
  const here = lastSubject(paragraph, at, people, female);
  if (here !== 'none') return here;
  for (let back = 1; back <= farthestParagraph; back++) {
    const above = paragraphs[paragraph.index - back];
    if (above === undefined || above.role === 'heading') return null;
    const there = lastSubject(above, above.masked.length, people, female);
    if (there !== 'none') return there;
    // 他还…: a paragraph that begins with the same pronoun is about the person of the one above it
    if (!above.masked.trimStart().startsWith(female ? '她' : '他') || /^\s*.们/.test(above.masked))
      return null;
  }
  return null;
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
