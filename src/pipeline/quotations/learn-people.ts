/** First pass over an article: whom the cues and titles name, so that pronouns and short forms can be resolved. */
import { subjectEnd, nameSpeaker } from './name-speaker.ts';
import { countryNames } from './country-names.ts';
import { endOfTransliterated, isChineseName, isTransliterated, titles } from './name-tables.ts';
import { nameAsPrinted } from './find-subject.ts';
import { People } from './people.ts';
import { type ReadParagraph, clauses, sentenceAt } from './read-paragraph.ts';
import { cuesIn } from './find-cue.ts';

// 总书记 is left out: what follows it is seldom a name and always somebody already known
const titled = new RegExp(`(?:${titles.replace('总书记|', '')})(\\p{Script=Han}{2,3})`, 'gu');

/** More names than any article has: a hostile page must not cost a search of the text for each. */
const maxNames = 400;

/** A title, a name and what the named person does: 副市长林一舟宣读… */
const acts =
  '宣读|感谢|欢迎|祝贺|出席|主持|参加|致辞|发表|作|讲话|来到|带领|表示|介绍|告诉|说|道出|坦言|回忆|感慨|端详|拿|握|拉着|笑|匆匆|一边|连忙|刚|便|就|从|是|也|有|家|高兴|激动|自豪|动情|对|向|在|和|今天|昨天|\\d|一行|率|陪同|会见|代表|指出|强调|宣布|为|与|同|正|将|算|打开|侃侃|直言|每天|种|住|站|坐|走|看|望|指|掰|翻|脸上|满脸|信心|提起|谈(?=[起到及])|经营|开|,|、|。';
const acting = new RegExp(
  `(?:${titles})(?:(\\p{Script=Han}{3})(?=${acts})|(\\p{Script=Han}{2})(?=${acts}))`,
  'gu',
);

/** 67岁的林小青是…, 70岁的周大河也是: an age and a name. */
const aged = new RegExp(
  `\\d岁的(?:(\\p{Script=Han}{3})(?=${acts}|老人|今年|每天|退休|大学)|(\\p{Script=Han}{2})(?=${acts}|老人|今年|每天|退休|大学))`,
  'gu',
);

/** 开饭店的林小青也有同感: a name at the head of a clause and what only one who speaks does. */
const opening =
  /(?<=[的,。\n\s])(?:(\p{Script=Han}{3})|(\p{Script=Han}{2}))(?=(?:也|还|便|就|至今|依然|仍|至今还|至今仍|更是)?(?:深有同感|有同感|深有感触|颇有感触|感慨(?:良多|万千|万分)|打开(?:了)?话匣子|算(?:了|起)(?:一)?笔账|侃侃而谈|记得|信心(?:十足|满满)))/gu;
/** 同来的林小青小朋友. */
const child =
  /(?<=[的,。\n\s岁和与])(?:(\p{Script=Han}{3})|(\p{Script=Han}{2}))(?=小朋友|同学[,。说问])/gu;

const foreign =
  /埃米尔|总统|首相|国王|女王|王储|埃米尔|苏丹|总理|外长|外交部长|国防部长|秘书长|外交大臣|国防大臣|国务卿|议长|总干事|高级代表|副总统|财长|外交大臣|总司令/g;

export function learnPeople(paragraphs: readonly ReadParagraph[]): People {
  const people = new People(paragraphs);
  const text = paragraphs.map((paragraph) => paragraph.folded).join('\n');
  // Names behind a title that come again: 村民林小青 … 林小青
  const counts = new Map<string, number>();
  for (const match of text.matchAll(titled)) {
    const name = match[1] ?? '';
    // 古特雷|斯: the first characters of a transliterated name are no Chinese name
    const behind = text.slice(match.index + match[0].length - name.length).slice(0, 4);
    if (isTransliterated(behind) && behind.length === 4) continue;
    for (const form of [name, name.slice(0, 2)]) {
      if (isChineseName(form)) counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  for (const name of [...counts.keys()].slice(0, maxNames)) {
    const count = times(text, name);
    if (count < 2) continue;
    // 林小青 and 林小: the longer one where it is as frequent
    const longer = [...counts.keys()].find(
      (other) => other.length > name.length && other.startsWith(name),
    );
    if (longer !== undefined && times(text, longer) >= count) continue;
    const shorter = counts.has(name.slice(0, 2)) && name.length === 3 ? name.slice(0, 2) : null;
    if (shorter !== null && times(text, shorter) > count) continue;
    people.learn({ name, kind: 'person' });
  }
  for (const paragraph of paragraphs) {
    for (const cue of cuesIn(paragraph.masked, 0, paragraph.masked.length)) {
      if (!/^[,:。⟪]/.test(paragraph.masked.slice(cue.end, cue.end + 1))) continue;
      const sentence = paragraph.sentences[sentenceAt(paragraph, cue.start)];
      const clause = clauses(
        paragraph,
        Math.max(sentence?.start ?? 0, cue.start - 120),
        cue.start,
      ).at(-1);
      if (clause === undefined || clause.end !== cue.start) continue;
      const phrase = paragraph.masked.slice(clause.start, clause.end);
      if (/习近平|总书记/.test(phrase) || subjectEnd(phrase) === 0) continue;
      const found = nameSpeaker(phrase, people);
      if (found !== null && /^[a-z][a-z.' ·-]+[a-z]$/.test(found.name)) {
        const printed = nameAsPrinted(paragraph, clause.start, found);
        // BBC: capitals alone are no person's name
        if (/^[A-Z]/.test(printed) && /[a-z]/.test(printed)) {
          people.learn({ name: printed, kind: 'person' }, found.name);
        }
      } else if (
        found !== null &&
        found.kind !== 'document' &&
        !/^[小老阿]|[a-z]/.test(found.name)
      ) {
        people.learn({ name: found.name, kind: found.kind });
      }
    }
  }
  for (const match of [
    ...text.matchAll(acting),
    ...text.matchAll(aged),
    ...text.matchAll(opening),
    ...text.matchAll(child),
  ]) {
    const name = match[1] ?? match[2] ?? '';
    if (!isChineseName(name)) continue;
    const short = name.slice(0, 2);
    const cut = name.length === 3 && isChineseName(short) && times(text, short) > times(text, name);
    people.learn({ name: cut ? short : name, kind: 'person' });
  }
  for (const match of text.matchAll(foreign)) {
    const start = match.index + match[0].length;
    const name = text.slice(start, endOfTransliterated(text, start)).replace(/·$/, '');
    // two characters are a name where the article prints them again, whole each time: 总统普京 … 普京
    const again = name.length === 2 && !isChineseName(name) && standsAlone(text, name);
    if ((name.length < 3 && !again) || isChineseName(name) || countryNames.has(name)) continue;
    if (people.all.some((who) => name.startsWith(who.name) || who.name.startsWith(name))) continue;
    people.learn({ name, kind: 'person' });
  }
  return people;
}

const afterShortName =
  /^(?:表示|说|认为|也|还|是|来|到|抵|访|称|指出|强调|互|在|对|向|同|和|与|将|及|的|总统|总理|首相|议长|先生|通|举行|会|祝贺|请|分别|今天|当天|\d|[,。、;:!?()⟪])/;

/** Whether `name` comes twice or more and is nowhere the beginning of a longer name. */
function standsAlone(text: string, name: string): boolean {
  let count = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (!afterShortName.test(text.slice(at + name.length, at + name.length + 3))) return false;
    count++;
  }
  return count > 1;
}

function times(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) count++;
  return count;
}
