/** Who pays the visit that a verb tells of. */
import type { FoundPerson } from '../found.ts';
import type { LeaderMention } from './find-leaders.ts';
import type { ReadArticle } from './read-article.ts';
import type { Here, Thread } from './stop.ts';
import type { VisitFrame } from './visit-frame.ts';
import { arrives, otherActor, saysThere, whenOnly } from './visit-words.ts';

export interface Subject {
  person: FoundPerson;
  paragraph: number;
  start: number;
  end: number;
}

/** Longest way from the name to the verb, in characters. */
const farthest = 160;
const adverbsOnly =
  /^(?:随后|接着|紧接着|之后|其间|期间|途中|当天|当日|次日|[上下]午|中午|晚上?|傍晚|清晨|一大早|一路|先后|还|又|也|再次|首先|最后|第一站|一站|考察的|[\d年月日,]|离开[^,。]{2,12},|在考察中,)*$/;

/** Who acts at the frame's verb; null where the text leaves it open or names somebody else. */
export function findSubject(
  { text, span, paragraph }: Here,
  { verb, at, slot }: VisitFrame,
  leaders: readonly LeaderMention[],
  thread: Thread,
  article: ReadArticle,
): Subject | null {
  const before = leaders.findLast((one) => one.end <= at);
  if (before !== undefined && at - before.end > farthest) return null;
  if (before !== undefined && !otherActor.test(text.slice(before.end, at)))
    return { ...before, paragraph };
  const fronted = arrives.test(verb) && whenOnly.test(text.slice(span.start, at));
  if (before === undefined && (verb === '在' || fronted)) {
    const after = leaders.find((one) => one.start >= slot.end);
    if (after !== undefined) {
      const between = text.slice(slot.end, after.start);
      if (
        /^[^,。;]{0,16}(?:的|时|期间|,)(?:(?:中共中央|中央|国务院|国家|全国|省|市)[^,。;]{0,30})?$/.test(
          between,
        ) ||
        between === ''
      )
        return { ...after, paragraph };
    }
  }
  if (
    before === undefined &&
    verb === '在' &&
    thread.subject !== null &&
    /^,他(?![们人])/.test(text.slice(slot.end))
  ) {
    return { person: thread.subject.person, paragraph, start: slot.end + 1, end: slot.end + 2 };
  }
  if (at - span.start > farthest) return null;
  const lead = text.slice(span.start, at);
  const clause = lead.slice(lead.lastIndexOf(',') + 1);
  const known = thread.subject;
  if (before === undefined && known !== null) {
    const person = { ...known, paragraph: thread.subjectParagraph };
    if (/(?:^|[^其])他(?![们人家])/.test(clause) && !otherActor.test(clause)) return person;
    if (thread.subjectParagraph === paragraph && adverbsOnly.test(lead)) return person;
  }
  // 在甲社区，指出“…”；在乙社区，强调“…”……总书记多次…: the paragraph has one who speaks
  if (
    verb === '在' &&
    saysThere.test(text.slice(slot.end, slot.end + 14)) &&
    (lead === '' || /[;。]$/.test(lead))
  ) {
    const speakers = (article.leaders[paragraph] ?? []).filter((one) => one.acts);
    const [one] = speakers;
    if (one !== undefined && new Set(speakers.map(({ person }) => person.name)).size === 1)
      return { ...one, paragraph };
  }
  return null;
}
