/** The name that leads a clause as its subject, and what before or after a name makes it something else. */
import { titles } from './name-tables.ts';
import type { Mention, People } from './people.ts';
import type { ReadParagraph } from './read-paragraph.ts';

/** Before a name these make it an object or an attribute, not the subject. */
export const governs =
  /(?:[对向同与和给跟把被让请听为以据从比由见]|跟着|牢记|按照|根据|遵循|落实|贯彻|学习|感谢|欢迎|得知|看到|见到|会见|会晤|迎接|拥护|围绕|在|关于|沿着|代表|告诉|当)$/;
/** After a name these make it an attribute: 总书记的话. */
export const owned =
  /^(?:的(?!时候)|家(?=[中里的门]|一家|$)|重要|系列|等(?!人)|治国|新时代|亲自关怀|嘱托|讲话|回信|贺信|指示|关心关怀|决策|部署|精神|关于[^,。]{1,30}的|号召|集中统一)/;

export function sameWho(a: Mention, b: Mention): boolean {
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
