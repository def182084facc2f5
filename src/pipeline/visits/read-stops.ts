/**
 * Stops of leaders as an article tells them, sentence by sentence: somebody, a verb of visiting, a place, and
 * the date that governs them. One stop may be told several times; `find-visits.ts` joins the tellings.
 */
import type { PlaceStep } from '../found.ts';
import { carriedDate, governingDate } from './date-stop.ts';
import { findSubject } from './find-subject.ts';
import { attach, divisionsBefore, placesOf } from './place-stop.ts';
import type { ReadArticle } from './read-article.ts';
import type { Here, Stop, Thread } from './stop.ts';
import { readFrame, tellsVisit } from './visit-frame.ts';
import { withinSpan } from './within-span.ts';
import { recollection, severalTimes, visitWords } from './visit-words.ts';

/** In reading order. */
export function readStops(article: ReadArticle): Stop[] {
  const stops: Stop[] = [];
  const thread: Thread = {
    subject: null,
    subjectParagraph: -1,
    lastActed: -1,
    lastStop: null,
    scope: null,
  };
  article.paragraphs.forEach((paragraph, index) => {
    thread.scope = null;
    if (index - thread.lastActed > 1) thread.subject = null;
    if (paragraph.role === 'heading') return;
    paragraph.sentences.forEach((_, sentence) => {
      stops.push(...stopsInSentence(article, index, sentence, thread));
    });
  });
  return stops;
}

function stopsInSentence(
  article: ReadArticle,
  paragraph: number,
  sentence: number,
  thread: Thread,
): Stop[] {
  const text = article.paragraphs[paragraph]?.masked ?? '';
  const span = article.paragraphs[paragraph]?.sentences[sentence];
  if (span === undefined) return [];
  const here: Here = { paragraph, sentence, text, span };
  const leaders = withinSpan(
    article.leaders[paragraph] ?? [],
    (one) => one,
    span.start,
    span.end,
  ).filter((one) => one.acts);
  const dates = withinSpan(article.dates[paragraph] ?? [], ({ ref }) => ref, span.start, span.end);
  const stops: Stop[] = [];
  if (
    leaders.length === 0 &&
    thread.subject === null &&
    !(article.leaders[paragraph] ?? []).some((one) => one.acts)
  ) {
    return stops;
  }
  let outer: PlaceStep[] | null = null;
  let done = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(visitWords)) {
    const at = span.start + match.index;
    if (at < done) continue;
    const frame = readFrame(here, match[0], at, article);
    if (frame === null) continue;
    const subject = findSubject(here, frame, leaders, thread, article);
    if (subject === null) continue;
    if (!tellsVisit(here, frame, subject)) {
      outer = frame.slot.places[0]?.steps ?? outer;
      continue;
    }
    const several = severalTimes.test(text.slice(Math.max(span.start, at - 20), at));
    const governing = several ? null : governingDate(dates, at, thread, here);
    for (const place of placesOf(article, here, frame, stops)) {
      const steps = attach(place.steps, outer ?? divisionsBefore(article, here, thread));
      const carried =
        governing ?? (several ? null : carriedDate(dates, at, thread, here, steps, subject));
      const stop: Stop = {
        visitor: subject.person,
        visitorRef: { paragraph: subject.paragraph, start: subject.start, end: subject.end },
        steps,
        placeRef: place.ref,
        placeBasis: place.basis,
        date: carried?.date ?? null,
        dateRef: carried?.ref ?? null,
        dateBasis: carried?.basis ?? 'context',
        ref: { paragraph, start: span.start, end: span.end },
        sentence,
        at: frame.at,
        recollection: recollection.test(
          text.slice(Math.max(span.start, at - 12), at + match[0].length),
        ),
      };
      stops.push(stop);
      outer = steps;
    }
    done = frame.slot.end;
  }
  const since = dates.find((date) => date.kind === 'since' && date.date !== null);
  if (since !== undefined) thread.scope = since;
  // 某年,在某村,他问…: a list that goes on with 他 from paragraph to paragraph
  if (stops.length > 0 && thread.subject !== null) thread.lastActed = paragraph;
  const last = stops.findLast((stop) => !stop.recollection);
  if (last !== undefined) thread.lastStop = last;
  const actor = leaders[leaders.length - 1];
  if (actor !== undefined) {
    thread.subject = actor;
    thread.subjectParagraph = paragraph;
    thread.lastActed = paragraph;
  } else if (/^(?:记者|村民|居民|群众|大家)/.test(text.slice(span.start, span.start + 4))) {
    thread.subject = null;
  }
  return stops;
}
