/**
 * One collection being searched: takes documents as they arrive, builds its indexes in steps and
 * answers questions at any time. Knows no worker and no clock; whoever drives it decides when to step.
 */
import { createQuotationChecker, type QuotationChecker } from './check/check-quotation.ts';
import { buildWordings, type WordingsBuilder } from './check/wordings.ts';
import type { SearchDocument } from './documents.ts';
import { foldTexts } from './folded-texts.ts';
import { concordance } from './kwic.ts';
import { neighbours } from './neighbours.ts';
import { parseQuery } from './query.ts';
import { bestFirst } from './rank.ts';
import type { Answers, QuestionKind, QuestionOf, SearchProgress } from './search-questions.ts';
import { suggestPhrases } from './suggest-phrases.ts';
import { startTextSearch, type TextSearch } from './text-search.ts';

export interface SearchSession {
  /** More documents; `last`: these are all, the building may begin. */
  add(documents: readonly SearchDocument[], last: boolean): void;
  /** Builds on for about `documents` documents. */
  step(documents: number): SearchProgress;
  answer<K extends QuestionKind>(question: QuestionOf<K>): Answers[K];
}

/** Share of the work that the search takes; the rest is the index of wordings for checking. */
const SEARCH_SHARE = 0.7;

export function createSearchSession(): SearchSession {
  const documents: SearchDocument[] = [];
  const folding = foldTexts(documents);
  let search: TextSearch | null = null;
  let wordings: WordingsBuilder | null = null;
  let checker: QuotationChecker | null = null;

  /** Asked before all documents are there: answered from those that are. */
  const searchNow = (): TextSearch => search ?? startTextSearch(documents.slice());

  const checkOn = (builder: WordingsBuilder, slice: number): QuotationChecker | null => {
    const built = builder.step(slice);
    if (built === null) return null;
    return createQuotationChecker(
      built,
      (document, line) => documents[document]?.text.split('\n')[line] ?? '',
    );
  };

  /** Builds what is missing at once: the first thing a reader does may be to check a quotation. */
  function checkerNow(): QuotationChecker {
    if (checker !== null) return checker;
    const builder = wordings ?? buildWordings(searchNow().texts);
    let built: QuotationChecker | null = null;
    while (built === null) built = checkOn(builder, documents.length + 1);
    // Kept only when it knows all documents.
    if (search !== null) checker = built;
    return built;
  }

  const answers: { [K in QuestionKind]: (question: QuestionOf<K>) => Answers[K] } = {
    search({ query, fields, ranked }) {
      const parsed = parseQuery(query);
      const now = searchNow();
      const hits = Uint32Array.from(now.search(parsed, fields));
      return { hits, best: ranked ? bestFirst(documents, now.texts, hits, parsed, fields) : null };
    },
    concordance({ query, rows, ...request }) {
      return concordance(documents, searchNow().texts, rows, parseQuery(query), request);
    },
    neighbours({ query, fields, within }) {
      const now = searchNow();
      const parsed = parseQuery(query);
      return neighbours(now, parsed, now.search(parsed, fields), fields, within);
    },
    phrases: ({ query, fields, within }) => suggestPhrases(searchNow(), query, within, fields),
    check: ({ pasted }) => checkerNow().check(pasted),
  };

  return {
    add(more, last) {
      for (const document of more) documents.push(document);
      // While the page makes the next ones: the first question need not wait for it.
      folding.follow();
      if (last) search = startTextSearch(documents, undefined, folding);
    },
    step(slice) {
      if (search === null) return { progress: 0, ready: false };
      if (!search.step(slice)) return { progress: search.progress * SEARCH_SHARE, ready: false };
      wordings ??= buildWordings(search.texts);
      checker ??= checkOn(wordings, slice);
      return { progress: checker === null ? SEARCH_SHARE : 1, ready: checker !== null };
    },
    answer: (question) => answers[question.kind](question),
  };
}
