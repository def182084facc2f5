/**
 * Two copies of one article are damaged at different places: what one lost the other often prints. A lost character
 * is taken from another article that prints the same words around it, and marked as supplied from there.
 */
import type { Edit } from '../../schema/edit.ts';
import type { RawArticle, RawParagraph } from '../../schema/raw-article.ts';
import { fold } from '../../text/fold.ts';
import { fittingCharacter } from './fitting-character.ts';

/** Equal folded characters wanted on either side of a lost one; one side may end at its paragraph's edge instead. */
const SIDE = 8;
/** How far from a lost character its key (the characters by which copies are found) may lie. */
const REACH = 32;

/** A key that stands in more places is a stock phrase: comparing all of them proves nothing and takes long. */
const MOST_TRIES = 1000;

/** A paragraph prepared for comparing: folded, and where it is damaged. */
interface Copy {
  article: number;
  paragraph: number;
  folded: string;
  lost: ReadonlySet<number>;
}

/** A lost character, with the place of its key in its paragraph. */
interface Spot {
  copy: Copy;
  edit: number;
  at: number;
  keyAt: number;
  offers: Offer[];
  /** How many places printed the key. */
  tries: number;
}

interface Offer {
  article: number;
  printed: string;
  /** Both sides agree over their whole length, neither ends at an edge. */
  isFull: boolean;
}

/** Same articles, same order; those with a supplied character are new objects. Deterministic in any order of input. */
export function supplyFromCopies(articles: RawArticle[]): RawArticle[] {
  const spots = spotsOf(articles);
  if (spots.length === 0) return articles;
  collectOffers(articles, spots);
  const changes = new Map<number, Map<number, RawParagraph>>();
  for (const spot of spots) {
    const { article, paragraph } = spot.copy;
    const before = changes.get(article)?.get(paragraph) ?? articles[article]?.paragraphs[paragraph];
    const after = before === undefined ? null : supplied(articles, spot, before);
    if (after === null) continue;
    const changed = changes.get(article) ?? new Map<number, RawParagraph>();
    changes.set(article, changed.set(paragraph, after));
  }
  return articles.map((article, i) => {
    const changed = changes.get(i);
    if (changed === undefined) return article;
    return {
      ...article,
      paragraphs: article.paragraphs.map((paragraph, k) => changed.get(k) ?? paragraph),
    };
  });
}

function isLost(edit: Edit): boolean {
  return edit.kind === 'byteshift' && (edit.grade === 'inferred' || edit.grade === 'gap');
}

function copyOf(articles: readonly RawArticle[], article: number, paragraph: number): Copy {
  const { text = '', edits = [] } = articles[article]?.paragraphs[paragraph] ?? {};
  const lost = new Set<number>();
  for (const edit of edits) {
    if (isLost(edit)) for (let at = edit.start; at < edit.end; at++) lost.add(at);
  }
  return { article, paragraph, folded: fold(text), lost };
}

function spotsOf(articles: readonly RawArticle[]): Spot[] {
  const spots: Spot[] = [];
  articles.forEach(({ paragraphs }, article) => {
    paragraphs.forEach(({ edits }, paragraph) => {
      if (!edits.some(isLost)) return;
      const copy = copyOf(articles, article, paragraph);
      edits.forEach((edit, index) => {
        if (!isLost(edit) || edit.end - edit.start !== 1 || edit.suppliedBy !== undefined) return;
        const keyAt = keyNear(copy, edit.start);
        if (keyAt !== null)
          spots.push({ copy, edit: index, at: edit.start, keyAt, offers: [], tries: 0 });
      });
    });
  });
  return spots;
}

/** The nearest run of undamaged characters, left of the lost one or right of it. */
function keyNear({ folded, lost }: Copy, at: number): number | null {
  const isClean = (from: number): boolean => {
    if (from < 0 || from + SIDE > folded.length) return false;
    for (let i = from; i < from + SIDE; i++) if (lost.has(i)) return false;
    return true;
  };
  for (let distance = 0; distance <= REACH; distance++) {
    if (isClean(at - SIDE - distance)) return at - SIDE - distance;
    if (isClean(at + 1 + distance)) return at + 1 + distance;
  }
  return null;
}

/** Looks at every place of every paragraph once; only places that print a key are compared. */
function collectOffers(articles: readonly RawArticle[], spots: readonly Spot[]): void {
  const byHash = new Map<number, Spot[]>();
  for (const spot of spots) {
    const hash = hashOf(spot.copy.folded, spot.keyAt);
    const same = byHash.get(hash);
    if (same) same.push(spot);
    else byHash.set(hash, [spot]);
  }
  articles.forEach(({ paragraphs }, article) => {
    paragraphs.forEach(({ text }, paragraph) => {
      if (text.length < SIDE) return;
      let copy: Copy | null = null;
      const folded = fold(text);
      let hash = hashOf(folded, 0);
      for (let at = 0; ; at++) {
        for (const spot of byHash.get(hash) ?? []) {
          if (spot.copy.article === article || ++spot.tries > MOST_TRIES) continue;
          copy ??= copyOf(articles, article, paragraph);
          const offer = offerAt(spot, copy, at, text);
          if (offer !== null) spot.offers.push(offer);
        }
        if (at + SIDE >= folded.length) break;
        hash = rolled(hash, folded.charCodeAt(at), folded.charCodeAt(at + SIDE));
      }
    });
  });
}

/** What the copy prints for the lost character, if the key stands at `keyAt` there and the words around agree. */
function offerAt(spot: Spot, copy: Copy, keyAt: number, text: string): Offer | null {
  const at = keyAt + spot.at - spot.keyAt;
  if (at < 0 || at >= copy.folded.length || copy.lost.has(at) || text[at] === '\n') return null;
  const left = agreement(spot.copy, spot.at, copy, at, -1);
  const right = agreement(spot.copy, spot.at, copy, at, 1);
  if (left === 'differs' || right === 'differs' || (left === 'edge' && right === 'edge'))
    return null;
  return {
    article: copy.article,
    printed: text.charAt(at),
    isFull: left === 'agrees' && right === 'agrees',
  };
}

/** Compares outwards from the lost character; what either copy lost is passed over. */
function agreement(
  one: Copy,
  oneAt: number,
  other: Copy,
  otherAt: number,
  step: 1 | -1,
): 'agrees' | 'edge' | 'differs' {
  for (let i = step, equal = 0; Math.abs(i) <= REACH + SIDE; i += step) {
    const [a, b] = [oneAt + i, otherAt + i];
    if (a < 0 || b < 0 || a >= one.folded.length || b >= other.folded.length) return 'edge';
    if (one.lost.has(a) || other.lost.has(b)) continue;
    if (one.folded[a] !== other.folded[b]) return 'differs';
    if (++equal === SIDE) return 'agrees';
  }
  return 'differs';
}

/** The paragraph with the character that the copies agree on, or null. */
function supplied(
  articles: readonly RawArticle[],
  spot: Spot,
  paragraph: RawParagraph,
): RawParagraph | null {
  const edit = paragraph.edits[spot.edit];
  const script = articles[spot.copy.article]?.metadata.script ?? 'Hans';
  if (edit === undefined || spot.tries > MOST_TRIES) return null;
  const full = spot.offers.filter(({ isFull }) => isFull);
  const offers = full.length > 0 ? full : spot.offers;
  const fitting = offers.map(({ article, printed }) => ({
    id: articles[article]?.metadata.id ?? '',
    character: fittingCharacter(printed, edit.candidates, script),
  }));
  const characters = new Set(fitting.map(({ character }) => character));
  const [character] = characters;
  // copies that differ, or one that cannot be, prove nothing
  if (characters.size !== 1 || character === null || character === undefined) return null;
  const [suppliedBy = ''] = fitting.map(({ id }) => id).sort();
  const others = (edit.candidates ?? []).filter((candidate) => candidate !== character);
  const edits = [...paragraph.edits];
  edits[spot.edit] = {
    ...edit,
    grade: 'inferred',
    candidates: [character, ...others].slice(0, 12),
    suppliedBy,
  };
  const text = paragraph.text.slice(0, edit.start) + character + paragraph.text.slice(edit.end);
  return { ...paragraph, text, edits };
}

const BASE = 0x01000193;
/** BASE to the power SIDE - 1, to take the first character out of a rolling hash. */
const FIRST = Array.from({ length: SIDE - 1 }).reduce<number>((power) => Math.imul(power, BASE), 1);

function hashOf(text: string, from: number): number {
  let hash = 0;
  for (let i = from; i < from + SIDE; i++) hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0;
  return hash;
}

function rolled(hash: number, out: number, next: number): number {
  return (Math.imul((hash - Math.imul(out, FIRST)) | 0, BASE) + next) | 0;
}
