/**
 * Where and when words were said: by the words' own sentence, else by the stop that governs it in the
 * sentences before. What is said again and again, or by somebody whose stop is not told, stays null.
 */
import type { RawArticle } from '../../schema/raw-article.ts';
import { consistent, surelyAfter } from '../../text/civil-date.ts';
import type { DateMention } from '../dates/find-dates.ts';
import type { FoundEvidence, FoundQuotation, FoundSaid, FoundVisit } from '../found.ts';
import { samePlace } from '../places/place-id.ts';
import { sentenceAt } from '../quotations/read-paragraph.ts';
import { readArticle, type ReadArticle } from '../visits/read-article.ts';
import { readStops } from '../visits/read-stops.ts';
import type { Stop } from '../visits/stop.ts';
import { FARTHEST_STOP, stopBefore, textBetween } from './governing-stop.ts';
import { findMeeting } from './find-meeting.ts';
import { findSpeechDate } from './find-speech-date.ts';
import { atMeeting, inSpeech, meeting, meetingOnTheSpot, repeatedly } from './speech-words.ts';

/** In the order of `quotations`; `read` and `stops` are the article's own, where the caller has them. */
export function locateQuotations(
  article: RawArticle,
  quotations: readonly FoundQuotation[],
  visits: readonly FoundVisit[],
  read: ReadArticle = readArticle(article),
  stops: readonly Stop[] = readStops(read),
): FoundSaid[] {
  const near = stopsNear(stops);
  const latest = article.metadata.reposted ?? article.metadata.published;
  return quotations.map((quotation) => {
    const said = notAfter(latest, locate(read, near(quotation.ref.paragraph), visits, quotation));
    if (quotation.occasion === null) return said;
    return {
      ...said,
      occasion: quotation.occasion.name,
      evidence: [
        ...said.evidence,
        { fact: 'occasion' as const, ref: quotation.occasion.ref, basis: 'explicit' as const },
      ],
    };
  });
}

/** Stops of a paragraph and of those before it that can govern it: a page of thousands must not be searched for each. */
function stopsNear(stops: readonly Stop[]): (paragraph: number) => readonly Stop[] {
  const byParagraph = new Map<number, Stop[]>();
  for (const stop of stops) {
    const here = byParagraph.get(stop.ref.paragraph);
    if (here === undefined) byParagraph.set(stop.ref.paragraph, [stop]);
    else here.push(stop);
  }
  return (paragraph) =>
    Array.from({ length: FARTHEST_STOP + 1 }, (_, i) => paragraph - FARTHEST_STOP + i).flatMap(
      (index) => byParagraph.get(index) ?? [],
    );
}

/** Words in print were said before: a later date was read wrongly, or is that of a plan, and goes with its evidence. */
function notAfter(latest: string | null, said: FoundSaid): FoundSaid {
  if (said.date === null || latest === null || !surelyAfter(said.date, latest)) return said;
  return { ...said, date: null, evidence: said.evidence.filter(({ fact }) => fact !== 'date') };
}

const unknown: FoundSaid = { date: null, place: null, visit: null, occasion: null, evidence: [] };

function locate(
  article: ReadArticle,
  stops: readonly Stop[],
  visits: readonly FoundVisit[],
  { ref, kind, speaker, attribution, cue }: FoundQuotation,
): FoundSaid {
  if (kind === 'term' || kind === 'title' || speaker === null || speaker.kind === 'document')
    return unknown;
  const paragraph = article.paragraphs[ref.paragraph];
  if (paragraph === undefined) return unknown;
  const sentence = sentenceAt(
    paragraph,
    cue !== null && cue.start < ref.start ? cue.start : ref.start,
  );
  const span = paragraph.sentences[sentence];
  const start = Math.min(span?.start ?? 0, ref.start);
  const lead = paragraph.masked.slice(start, ref.start);
  if (repeatedly.test(lead.slice(-60))) return unknown;
  const own = stops.filter(
    (stop) =>
      stop.ref.paragraph === ref.paragraph &&
      stop.at >= start &&
      stop.at < ref.start &&
      stop.visitor.name === speaker.name,
  );
  const nearest = own.at(-1);
  if (nearest !== undefined) {
    const together = own.filter((stop) => stop.at === nearest.at);
    return fromStop(nearest, visits, together.length === 1, true);
  }
  const dated =
    dateIn(article, ref.paragraph, start, ref.start) ??
    dateBehind(article, ref, cue, attribution) ??
    (lead.replace(/[⟪\s]/g, '') === '' ? announcedAbove(article, ref.paragraph) : null);
  if (dated !== null && dated.date !== null) {
    return {
      ...unknown,
      date: dated.date,
      evidence: [{ fact: 'date', ref: dated.ref, basis: dated.basis }],
    };
  }
  if (atMeeting.test(lead)) return fromMeeting(article, speaker.name, ref.paragraph);
  if (inSpeech.test(lead)) return fromSpeech(article, speaker.name, ref.paragraph);
  const before = stopBefore(
    article,
    stops,
    ref.paragraph,
    sentence,
    lead,
    attribution,
    speaker.name,
  );
  if (before === null) return unknown;
  const between = textBetween(article, before, ref.paragraph, start);
  if (repeatedly.test(between)) return unknown;
  if (meeting.test(between) && !meetingOnTheSpot.test(between)) {
    return before.date === null ? unknown : { ...fromStop(before, visits, false, false) };
  }
  return fromStop(before, visits, true, false);
}

/** The last dated point of a stretch. */
function dateIn(
  article: ReadArticle,
  paragraph: number,
  start: number,
  end: number,
): DateMention | null {
  return (
    article.dates[paragraph]?.findLast(
      ({ kind, date, ref }) =>
        kind === 'point' &&
        date !== null &&
        ref.start >= start &&
        ref.end <= end &&
        !planned.test(article.paragraphs[paragraph]?.masked.slice(0, ref.start).slice(-6) ?? ''),
    ) ?? null
  );
}

/** “…”9月8日,某某说: the day right behind the words, before the verb; 谈起2013年 is no such day. */
function dateBehind(
  article: ReadArticle,
  words: FoundQuotation['ref'],
  cue: FoundQuotation['cue'],
  attribution: FoundQuotation['attribution'],
): DateMention | null {
  if (cue === null || cue.start < words.end || attribution !== 'explicit') return null;
  const found = dateIn(article, words.paragraph, words.end, Math.min(cue.start, words.end + 20));
  if (found === null) return null;
  const between =
    article.paragraphs[words.paragraph]?.masked.slice(words.end, found.ref.start) ?? '';
  return /^[⟫\s]{0,4}$/.test(between) ? found : null;
}

/** 在研究今年经济工作时: the year is what is spoken of. */
const planned = /(?:研究|部署|谋划|做好|分析|总结|展望|关于|围绕|针对)$/;

/** The date of the sentence above that announces the words of this paragraph: …作出要求—— */
function announcedAbove(article: ReadArticle, paragraph: number): DateMention | null {
  const above = article.paragraphs[paragraph - 1];
  const last = above?.sentences.at(-1);
  if (above === undefined || last === undefined || above.role === 'heading') return null;
  if (!/(?:——|:)$/.test(above.masked.trimEnd())) return null;
  return dateIn(article, paragraph - 1, last.start, last.end);
}

function fromStop(
  stop: Stop,
  visits: readonly FoundVisit[],
  placed: boolean,
  sameSentence: boolean,
): FoundSaid {
  const index = placed
    ? visits.findIndex(
        (visit) =>
          visit.visitor.name === stop.visitor.name &&
          samePlace(visit.place, stop.steps) &&
          (visit.date === null || stop.date === null || consistent(visit.date, stop.date)),
      )
    : -1;
  const visit = visits[index];
  const evidence: FoundEvidence[] = [];
  const date = stop.date ?? (visit === undefined || stop.recollection ? null : visit.date);
  if (date !== null) {
    const told = visit?.evidence.find(({ fact }) => fact === 'date');
    const ref = stop.dateRef ?? told?.ref;
    if (ref !== undefined) {
      evidence.push({
        fact: 'date',
        ref,
        basis: sameSentence && stop.dateRef !== null ? stop.dateBasis : 'context',
      });
    }
  }
  if (placed) {
    evidence.push({
      fact: 'place',
      ref: stop.placeRef,
      basis: sameSentence ? stop.placeBasis : 'context',
    });
    if (visit !== undefined) {
      evidence.push({ fact: 'visit', ref: stop.ref, basis: sameSentence ? 'explicit' : 'context' });
    }
  }
  return {
    date,
    place: placed ? (visit?.place ?? stop.steps) : null,
    visit: visit === undefined ? null : index,
    occasion: null,
    evidence,
  };
}

function fromMeeting(article: ReadArticle, speaker: string, paragraph: number): FoundSaid {
  const found = findMeeting(article, speaker, paragraph);
  if (found === null) return unknown;
  const evidence: FoundEvidence[] = [];
  if (found.date !== null && found.date.date !== null) {
    evidence.push({ fact: 'date', ref: found.date.ref, basis: 'context' });
  }
  if (found.place !== null)
    evidence.push({ fact: 'place', ref: found.place.ref, basis: 'context' });
  return {
    ...unknown,
    date: found.date?.date ?? null,
    place: found.place?.steps ?? null,
    evidence,
  };
}

function fromSpeech(article: ReadArticle, speaker: string, paragraph: number): FoundSaid {
  const found = findSpeechDate(article, speaker, paragraph);
  if (found === null || found.date === null) return unknown;
  return {
    ...unknown,
    date: found.date,
    evidence: [{ fact: 'date', ref: found.ref, basis: 'context' }],
  };
}
