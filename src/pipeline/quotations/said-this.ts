/** Words whose speaker the text behind them points out: 说这话的是某某; 在某某看来,…. Never the leader. */
import type { Classified } from './classified.ts';
import { nameAsPrinted } from './find-subject.ts';
import type { Neighbour } from './implicit-neighbours.ts';
import { governs } from './leading-mention.ts';
import { nameSpeaker } from './name-speaker.ts';
import type { People } from './people.ts';
import type { ReadParagraph } from './read-paragraph.ts';

const saidThis =
  /^\s*(?:说|讲|写|喊)(?:出|下)?这?(?:句|番|席|段|些)?话的(?:人)?,?(?:正是|就是|是|叫)?(?=[^,。;:⟪⟫])/;
/** Characters looked at for the words that point back. */
const longest = 400;

/** “…。” 说这话的是某某。 */
export function saidThisBelow(
  one: Classified,
  paragraphs: readonly ReadParagraph[],
  people: People,
): Neighbour | null {
  const { paragraph, quote } = one;
  const inside = paragraph.masked.slice(quote.close).trim() !== '';
  const next = inside ? paragraph : paragraphs[paragraph.index + 1];
  const start = inside ? quote.close : 0;
  const lead = next === undefined ? null : saidThis.exec(next.masked.slice(start, start + longest));
  if (next === undefined || lead === null) return null;
  const from = start + lead[0].length;
  const stop = next.masked.slice(from, from + 60).search(/[,。;:⟪⟫(]/);
  if (stop < 2) return null;
  const phrase = next.masked.slice(from, from + stop);
  const mentions = people
    .mentions(next, from, from + stop)
    .filter(({ who }) => typeof who === 'object' && who.kind === 'person');
  const first = mentions[0];
  if (first !== undefined && typeof first.who === 'object') {
    if (mentions.length > 1 || first.who.name === '习近平') return null;
    if (governs.test(next.masked.slice(from, first.start))) return null;
    const source = { paragraph: next.index, start: first.start, end: first.end };
    return { who: first.who, source, explicit: true };
  }
  const found = nameSpeaker(phrase, people);
  if (found === null || found.kind !== 'person') return null;
  return {
    who: { name: nameAsPrinted(next, from, found), kind: 'person' },
    source: { paragraph: next.index, start: from + found.start, end: from + found.end },
    explicit: true,
  };
}

/** “…。”在某某看来,… */
export function inHisEyes(one: Classified, people: People): Neighbour | null {
  const { paragraph, quote } = one;
  if (one.free !== 'sentence' || !one.shape.sentence) return null;
  const told = /^在([^,。;:⟪⟫]{2,24})看来,/.exec(
    paragraph.masked.slice(quote.close, quote.close + 30),
  );
  const phrase = told?.[1];
  if (phrase === undefined) return null;
  const found = nameSpeaker(phrase, people);
  if (found === null || found.kind !== 'person' || found.name === '习近平') return null;
  const from = quote.close + 1;
  return {
    who: { name: nameAsPrinted(paragraph, from, found), kind: 'person' },
    source: { paragraph: paragraph.index, start: from + found.start, end: from + found.end },
  };
}
