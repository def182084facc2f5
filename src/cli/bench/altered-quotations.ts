/** Ways in which a quotation is misremembered or set differently, each decided by a seed. */
import { simplifyChar } from '../../text/fold.ts';
import type { SeededRandom } from './seeded-random.ts';

const traditional = new Map<string, string>();
for (const [from, to] of simplifyChar) traditional.set(to, from);

const letters = (text: string): number[] =>
  text.split('').flatMap((char, i) => (/\p{Script=Han}/u.test(char) ? [i] : []));

/** Clauses with the mark that ends each. */
const clausesOf = (text: string): string[] =>
  text.match(/[^，。；：！？、]+[，。；：！？、”」]*/g) ?? [];

type Alteration = (text: string, random: SeededRandom, others: readonly string[]) => string | null;

const anyCharacter = (random: SeededRandom, others: readonly string[]): string => {
  const from = random.pick(others);
  const at = letters(from);
  return at.length === 0 ? '人' : from.charAt(random.pick(at));
};

export const alterations: Readonly<Record<string, Alteration>> = {
  'a character changed': (text, random, others) => {
    const places = letters(text);
    if (places.length === 0) return null;
    const at = random.pick(places);
    return text.slice(0, at) + anyCharacter(random, others) + text.slice(at + 1);
  },
  'a character dropped': (text, random) => {
    const places = letters(text);
    if (places.length === 0) return null;
    const at = random.pick(places);
    return text.slice(0, at) + text.slice(at + 1);
  },
  'a character added': (text, random, others) => {
    const places = letters(text);
    if (places.length === 0) return null;
    const at = random.pick(places);
    return text.slice(0, at) + anyCharacter(random, others) + text.slice(at);
  },
  'a clause cut': (text, random) => {
    const clauses = clausesOf(text);
    if (clauses.length < 2) return null;
    clauses.splice(random.integer(clauses.length), 1);
    return clauses.join('');
  },
  'two clauses swapped': (text, random) => {
    const clauses = clausesOf(text);
    if (clauses.length < 2) return null;
    const at = random.integer(clauses.length - 1);
    return [...clauses.slice(0, at), clauses[at + 1], clauses[at], ...clauses.slice(at + 2)].join(
      '',
    );
  },
  'script changed': (text) => text.replace(/./gu, (char) => traditional.get(char) ?? char),
  'width changed': (text) =>
    text.replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)),
};
