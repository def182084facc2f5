/**
 * Who is named in an article: the mentions a rule may take as a subject, and the names that short
 * forms (总书记, 小林, 林师傅) stand for. A form that could mean two people means nobody.
 */
import type { SpeakerKind } from '../../schema/bundle.ts';
import { countryNames } from './country-names.ts';
import { endOfTransliterated, isChineseName, isTransliterated, titles } from './name-tables.ts';
import type { ReadParagraph } from './read-paragraph.ts';

export interface Named {
  name: string;
  kind: SpeakerKind;
}

export interface Mention {
  start: number;
  end: number;
  /** `pronoun` and `somebody` (a calling without a name, 老人) have no name of their own. */
  who: Named | 'pronoun' | 'somebody';
}

const leader = '习近平';
/** 老林, 林师傅: how an article calls somebody it has named. */
const callings =
  '师傅|大爷|大妈|大叔|大姐|大哥|阿姨|奶奶|爷爷|婆婆|伯伯|书记|主任|老师|医生|教授|先生|女士|老汉|老伯|大娘|队长|支书|校长|院长|经理';
const called = new RegExp(`^(?:[小老阿].|.(?:${callings}))$`);
/** 公|安书记, 养|老林: a calling does not begin within a word. */
const freshWord = '(?:(?<![一-龥])|(?<=[的和与对向同给让请听委村镇县]))';
/** 小康|社会, 老马|路, 小程|序: the first characters of another word. */
const afterCalled = '[区学时麦路车巷米序社路区人物事化式型心]';
/** What follows the name in the name of a doctrine or a text: no mention of the person. */
const doctrine =
  /^(?:新时代|经济思想|生态文明思想|外交思想|法治思想|强军思想|文化思想|关于|谈治国理政|著作|重要|的?讲话|的?文章|思想)/;

export class People {
  readonly #known = new Map<string, Named>();
  readonly #forms = new Map<string, Set<string>>();
  readonly #text: string;
  /** Whom 总书记 alone means in this article; null where it could mean another or nobody is named. */
  readonly generalSecretary: string | null;
  #mentions: RegExp | null = null;
  #meeting: Named | null = null;

  constructor(paragraphs: readonly ReadParagraph[]) {
    this.#text = paragraphs.map((paragraph) => paragraph.folded).join('\n');
    const others = new Set<string>();
    for (const match of this.#text.matchAll(
      /(?:越|老|古|朝|外)\p{Script=Han}{0,4}共?(?:中央|党)总书记(?:、国家主席)?([^,。、\n和同与的夫]{2,3})/gu,
    )) {
      if (match[1] !== undefined) others.add(match[1]);
    }
    for (const match of this.#text.matchAll(/(胡锦涛|江泽民|阮富仲|苏林|通伦)总书记/g)) {
      if (match[1] !== undefined) others.add(match[1]);
    }
    for (const name of others) this.learn({ name, kind: 'person' });
    this.generalSecretary =
      others.size === 0 ? (this.#text.includes(leader) ? leader : null) : null;
  }

  /**
   * Remembers somebody found with a title or as the subject of a cue.
   * @param form the name in folded characters, where it is printed otherwise: marko for Marko
   */
  learn(who: Named, form = who.name): void {
    // a country that speaks once is named all over the article
    if (countryNames.has(who.name)) return;
    if (
      /^习(?:近平|主席|总书记)$/.test(who.name) ||
      who.name.includes('▪') ||
      this.#known.has(form)
    )
      return;
    this.#known.set(form, who);
    this.#mentions = null;
    if (who.kind === 'person' && isChineseName(who.name)) {
      const family = who.name.charAt(0);
      const names = this.#forms.get(family) ?? new Set<string>();
      // 林小 beside 林小青 is the same name cut short
      if ([...names].some((name) => name.startsWith(who.name))) return;
      for (const name of names) if (who.name.startsWith(name)) names.delete(name);
      names.add(who.name);
      this.#forms.set(family, names);
    }
  }

  get all(): Named[] {
    return [...this.#known.values()];
  }

  /** The fullest form of a name that the article prints: 哈桑 › 哈桑·奥马尔; a short role › the long one. */
  fullest(who: Named): Named {
    if (who.kind === 'person') {
      if (isTransliterated(who.name) && !who.name.includes('·')) {
        const at = this.#text.indexOf(`${who.name}·`);
        if (at >= 0) {
          const end = endOfTransliterated(this.#text, at);
          if (end > at + who.name.length + 1) {
            return { name: this.#text.slice(at, end), kind: 'person' };
          }
        }
      }
      return who;
    }
    if (who.name === '会议') {
      this.#meeting ??= this.#findMeeting();
      return this.#meeting;
    }
    if (who.kind === 'role' || who.kind === 'body') {
      const longer = this.all.filter(
        (known) => known.kind === who.kind && known.name.endsWith(who.name),
      );
      const first = longer[0];
      if (first !== undefined && who.name.length <= 4) return first;
    }
    return who;
  }

  /** The meeting that 会议 alone means. One told of without a name is whoever's held it, or stays 会议. */
  #findMeeting(): Named {
    const nameless: Named = { name: '会议', kind: 'body' };
    const bare =
      /(中共中央政治局(?:常委会|常务委员会)?)?[^,。、;:\n]{0,16}(?:召开|举行|主持)(?:了)?会议[,。]/.exec(
        this.#text,
      );
    if (bare !== null) {
      return bare[1] === undefined ? nameless : { name: `${bare[1]}会议`, kind: 'body' };
    }
    const held = /(?:召开|举行|出席|主持|参加)(?:了)?([^,。、;:\n⟪]{2,30}会议)(?=[,。、并\n])/.exec(
      this.#text,
    )?.[1];
    if (held === undefined || /^[的(]|▪|(?<!第)[一这那]次/.test(held)) return nameless;
    return { name: held.replace(/^(?:召开|举行)/, ''), kind: 'body' };
  }

  /** Whether the article prints a fuller form of a transliterated name: 哈桑·… */
  hasFuller(name: string): boolean {
    return this.#text.includes(`${name}·`);
  }

  /** 小林, 林师傅, 林书记: the one known person of that family name, else null. */
  byFamilyName(family: string): Named | null {
    const names = this.#forms.get(family);
    const only = names?.size === 1 ? [...names][0] : undefined;
    return only === undefined ? null : { name: only, kind: 'person' };
  }

  /** Mentions in [start, end) of the masked paragraph, in order. */
  mentions(paragraph: ReadParagraph, start: number, end: number): Mention[] {
    this.#mentions ??= this.#compile();
    const part = paragraph.masked.slice(start, end);
    const found: Mention[] = [];
    for (const match of part.matchAll(this.#mentions)) {
      const form = match[0];
      const at = start + match.index;
      const rest = paragraph.masked.slice(at + form.length, at + form.length + 8);
      const before = paragraph.masked.slice(Math.max(0, at - 2), at);
      const who = this.#resolve(form, before, rest);
      if (who !== null) found.push({ start: at, end: at + form.length, who });
    }
    return found;
  }

  #compile(): RegExp {
    const names = [...this.#known.keys()]
      .filter((name) => name.length >= 2)
      .sort((a, b) => b.length - a.length)
      .map((name) => {
        const literal = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
        return /^[a-z]/.test(name) ? `(?<![a-z])${literal}(?![a-z])` : literal;
      });
    const alternatives = [
      '(?:中共中央)?总书记、国家主席、中央军委主席习近平(?:同志)?',
      '习近平(?:总书记|主席|同志)?',
      ...names.map((name) => `${name}(?:总书记|主席|总统|总理|首相|书记|主任|老人|同志)?`),
      ...[...this.#forms.keys()].flatMap((family) => [
        `${freshWord}[小老阿]${family}(?!${afterCalled})`,
        `${freshWord}${family}(?:${callings})`,
      ]),
      '习总书记|习主席|总书记',
      '(?:中共中央|党中央)、国务院(?!办|台)|党中央|中共中央(?!办|宣传|组织|统|对外|政治|总书记|党校)',
      '他们|她们|大家|人们',
      '他|她',
      `(?:${titles})`,
      '(?:乡亲|老乡|孩子|群众|同志|同学)们?',
    ];
    return new RegExp(alternatives.join('|'), 'g');
  }

  #named(form: string): Named | undefined {
    for (const [name, who] of this.#known) if (form.startsWith(name)) return who;
    return undefined;
  }

  #resolve(form: string, before: string, rest: string): Mention['who'] | null {
    if (form.includes(leader)) {
      if (form === leader && doctrine.test(rest)) return null;
      if (rest.startsWith('为核心')) return null;
      return { name: leader, kind: 'person' };
    }
    if (form.includes('总书记') || form === '习主席') {
      const known = this.#named(form);
      if (known !== undefined) return known;
      const own = form.startsWith('习') && this.byFamilyName('习') === null ? leader : null;
      const name = own ?? (/[党国]中央$|党委$/.test(before) ? null : this.generalSecretary);
      return name === null ? 'somebody' : { name, kind: 'person' };
    }
    if (/^(?:中共中央|党中央)/.test(form)) return { name: form, kind: 'body' };
    if (form === '他' || form === '她') {
      if (/[其吉排]$/.test(before) || /^[人的国]/.test(rest)) return null;
      return 'pronoun';
    }
    const known = this.#named(form);
    if (known !== undefined) return known;
    const family = /^[小老阿]./.test(form) ? form.charAt(1) : form.charAt(0);
    return (
      (this.#forms.has(family) && form.length <= 4 && called.test(form)
        ? this.byFamilyName(family)
        : null) ?? 'somebody'
    );
  }
}
