/** How alike pasted words and a wording are: the share of the pasted words that an alignment keeps. */
import { wordsOf } from './wordings.ts';
import { editsWithin } from './align.ts';

/** Clauses shorter than this many words are aligned together with the next: alone they fit anywhere. */
const SHORTEST_CLAUSE = 4;
/** Alignments that keep less than this share are not followed to their end. */
const LEAST_KEPT = 0.4;
/** What it costs that the clauses stand in another order: a wording in the same order comes first. */
const REORDERED = 0.06;
/** What it costs at most that the wording is longer or shorter: of two that hold the words the nearer in length comes first. */
const LENGTH = 0.02;

export interface Pasted {
  /** The part with its marks, folded. */
  folded: string;
  /** All words of the part, folded. */
  words: string;
  /** Words of each clause; one where there is nothing to take apart. */
  clauses: readonly string[];
}

/** `folded`: a part as pasted, folded. */
export function readPasted(folded: string): Pasted {
  const clauses: string[] = [];
  let open = '';
  for (const clause of folded.split(/[,。;:!?、…—\n]/)) {
    open += wordsOf(clause);
    if (open.length < SHORTEST_CLAUSE) continue;
    clauses.push(open);
    open = '';
  }
  if (open !== '') clauses.push((clauses.pop() ?? '') + open);
  return { folded, words: wordsOf(folded), clauses };
}

export interface Likeness {
  /** 0 to 1: share of the pasted words kept, less what order and length cost. */
  score: number;
  /** Clause by clause it is more than as a whole: they stand in another order, or one is left out. */
  inPieces: boolean;
  /** Share of the pasted words that the wording is, where it stands whole in them; 0 where it does not. */
  contained: number;
}

export function likeness({ words, clauses }: Pasted, wording: string): Likeness {
  const length =
    LENGTH *
    (1 - Math.min(words.length, wording.length) / Math.max(words.length, wording.length, 1));
  const kept = keptShare(words, wording);
  let inPieces = 0;
  if (clauses.length > 1) {
    let sum = 0;
    for (const clause of clauses) sum += keptShare(clause, wording) * clause.length;
    inPieces = sum / words.length - REORDERED;
  }
  return {
    score: Math.max(kept, inPieces, 0) - length,
    inPieces: inPieces > kept,
    contained: words.includes(wording) ? wording.length / words.length : 0,
  };
}

function keptShare(words: string, wording: string): number {
  if (words.length === 0) return 0;
  const most = Math.floor(words.length * (1 - LEAST_KEPT));
  const edits = editsWithin(words, wording, most);
  return edits > most ? 0 : 1 - edits / words.length;
}
