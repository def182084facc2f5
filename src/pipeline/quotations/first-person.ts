/** Words in the first person, or a whole sentence, that end a sentence about one person: 某某深受鼓舞,“我要把这件事做下去”。 */
import type { Span } from '../../schema/primitives.ts';
import type { Classified } from './classified.ts';
import { reportingCue } from './cue-words.ts';
import { findSubject } from './find-subject.ts';
import type { People } from './people.ts';
import type { ReadParagraph } from './read-paragraph.ts';

const firstPersonWord = /我|咱|俺/;
/** The clause before tells of speaking or of what moves the speaker. */
const opensUp =
  /(?:[讲说谈]起|谈及|谈到|说到|回忆|感动|鼓舞|感慨|感叹|感触|坦言|激动|高兴|自豪|欣慰|倾诉|吐露|心声|心里话|故事|笑着|笑道|感激|焦虑|同感|纳闷|不解|犯嘀咕|感受|体会|满意|期待|信心|满足|骄傲|无奈|担心|着急|心疼|难过|遗憾|惊喜|惊讶|庆幸|开心|踏实|退缩|觉得|记得|说道)[^,]{0,40},$/;

/** Speech with its speaker; null where the words are no such end, or nobody is surely meant. */
export function firstPerson(
  paragraphs: readonly ReadParagraph[],
  one: Classified,
  sentence: Span | undefined,
  people: People,
): Classified | null {
  const { paragraph, quote, shape } = one;
  if (sentence === undefined || !shape.clause || shape.words < 6) return null;
  const { masked } = paragraph;
  if (masked.charAt(quote.open - 1) !== ',') return null;
  if (!shape.sentence && !/^[。!?]|^\s*$/.test(masked.slice(quote.close, quote.close + 3)))
    return null;
  const mine = firstPersonWord.test(paragraph.folded.slice(quote.start, quote.end));
  if (!mine && (!shape.sentence || shape.classical)) return null;
  const start = Math.max(sentence.start, quote.open - 160);
  const lead = masked.slice(start, quote.open);
  const said = [...lead.matchAll(reportingCue)].at(-1);
  if (said === undefined && !opensUp.test(lead)) return null;
  const at = said === undefined ? quote.open - 1 : start + said.index;
  const subject = findSubject(paragraphs, paragraph, at, people);
  const speech = { ...one, kind: 'speech' as const };
  if (subject === null || subject.who.kind === 'document') return shape.sentence ? speech : null;
  // somebody else named after the verb of saying may be the one who is quoted
  const others = people
    .mentions(paragraph, at, quote.open)
    .some(({ who }) => typeof who === 'object' && who.name !== subject.who.name);
  if (others || subject.who.name === '习近平') return shape.sentence ? speech : null;
  return { ...speech, ...subject, attribution: 'implicit' };
}
