/**
 * Articles and what was found in them → the bundle's records. Pure and independent of the order,
 * names and times of the files: the same pages give the same records.
 */
import type { Article, ArticleFile, Collection, Quotation } from '../schema/bundle.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { RawArticle } from '../schema/raw-article.ts';
import { compareDates } from '../text/civil-date.ts';
import { readingText } from '../text/reading-text.ts';
import { choosePassages, type ChosenPassages } from './assemble/choose-passages.ts';
import { mergeVisits, type PageVisit } from './assemble/merge-visits.ts';
import { mergeWitnesses, type PageQuotation } from './assemble/merge-witnesses.ts';
import type { PageEvidence } from './assemble/page-evidence.ts';
import { createPlaceRegistry } from './assemble/place-registry.ts';
import { publishQuotation } from './assemble/publish-quotation.ts';
import { inVisitOrder, publishVisit, visitIds } from './assemble/publish-visits.ts';
import { publishWitness } from './assemble/publish-witness.ts';
import { relateQuotations } from './assemble/relate-quotations.ts';
import { speakerId, speakerRecords } from './assemble/speaker-registry.ts';
import { updateLedger } from './assemble/update-ledger.ts';
import type { ArticleFindings } from './extract-article.ts';
import type { FoundPerson, TextRef } from './found.ts';
import { mergeReportedVisits } from './reported-visits/merge-reported-visits.ts';
import type { ReportedVisit } from './reported-visits/reported-visit.ts';
import { themeRecords } from './themes/theme-records.ts';

export interface ReadPage {
  article: RawArticle;
  findings: ArticleFindings;
}

export interface BuildOptions {
  /** Keep every paragraph, not only the sentences around quotations and evidence. */
  fullText: boolean;
  /** Rows of a table of cited visits. */
  reportedVisits: readonly ReportedVisit[];
  /** The ledger of the bundle that this one replaces. */
  ledger: Ledger | null;
}

export interface BuiltCollection {
  collection: Collection;
  /** In the order of `collection.articles`. */
  articleFiles: ArticleFile[];
  ledger: Ledger;
}

/** @param input pages in any order; pages of one id are one page */
export function buildCollection(
  input: readonly ReadPage[],
  options: BuildOptions,
): BuiltCollection {
  const pages = inBundleOrder(input);
  const printings = pages.flatMap(pageQuotations);
  const drafts = inVisitOrder(
    mergeReportedVisits(mergeVisits(pageVisits(pages)).drafts, options.reportedVisits),
  );
  const registry = createPlaceRegistry([
    ...drafts.map(({ place }) => place),
    ...printings.flatMap(({ said }) => (said.place === null ? [] : [said.place])),
  ]);
  const ids = visitIds(drafts);
  const visitOfPrinting = new Map<number, string>();
  drafts.forEach(({ quotationIndices }, at) => {
    for (const index of quotationIndices) visitOfPrinting.set(index, ids[at] ?? '');
  });

  const chosen = choosePagePassages(
    pages,
    printings,
    drafts.flatMap(({ evidence }) => evidence),
    options,
  );
  const passagesOf = (article: string): ChosenPassages => {
    const passages = chosen.get(article);
    if (passages === undefined) throw new Error(`no passages were chosen for article ${article}`);
    return passages;
  };
  const articleById = new Map(pages.map(({ article }) => [article.metadata.id, article]));
  const articleOf = (id: string): RawArticle => {
    const article = articleById.get(id);
    if (article === undefined) throw new Error(`no article ${id}`);
    return article;
  };

  const groups = mergeWitnesses(printings);
  const quotationOfPrinting = new Map<number, string>();
  for (const { id, members } of groups)
    for (const index of members) quotationOfPrinting.set(index, id);
  const visits = drafts.map((draft, at) => {
    const said = draft.quotationIndices.map((index) => quotationOfPrinting.get(index));
    const unique = [...new Set(said.filter((id) => id !== undefined))].sort();
    return publishVisit(draft, ids[at] ?? '', unique, registry, passagesOf);
  });
  const visitById = new Map(visits.map((visit) => [visit.id, visit]));

  const unrelated = groups.map((group) => {
    const members = group.members.flatMap((index) => {
      const page = printings[index];
      return page === undefined ? [] : [{ page, visit: visitOfPrinting.get(index) ?? null }];
    });
    return publishQuotation({
      id: group.id,
      speaker: group.speaker,
      witnesses: members.map(({ page, visit }) =>
        publishWitness(page, {
          article: articleOf(page.article),
          passagesOf,
          registry,
          visit: visit === null ? null : (visitById.get(visit) ?? null),
        }),
      ),
      reading: members.map(({ page }) =>
        readingText(page.printed, articleOf(page.article).metadata.script),
      ),
      registry,
    });
  });
  const related = relateQuotations(unrelated);
  const quotations: Quotation[] = unrelated.map((quotation, at) => ({
    ...quotation,
    related: related[at] ?? [],
  }));

  const collection: Collection = {
    articles: pages.map(({ article }) => publishArticle(article)),
    quotations,
    visits,
    places: registry.places,
    speakers: speakerRecords(peopleOf(pages, drafts)),
    themes: themeRecords(),
  };
  return {
    collection,
    articleFiles: pages.map(({ article }) => ({
      id: article.metadata.id,
      passages: passagesOf(article.metadata.id).passages,
    })),
    ledger: updateLedger(options.ledger, collection),
  };
}

/** By date of publication, then id; a page given twice stands once. */
function inBundleOrder(pages: readonly ReadPage[]): ReadPage[] {
  const byId = new Map(pages.map((page) => [page.article.metadata.id, page]));
  return [...byId.values()].sort(
    ({ article: { metadata: a } }, { article: { metadata: b } }) =>
      compareDates(a.published, b.published) || (a.id < b.id ? -1 : 1),
  );
}

function pageQuotations({ article, findings }: ReadPage): PageQuotation[] {
  return findings.quotations.flatMap((quotation, at) => {
    const said = findings.said[at];
    const { paragraph, start, end } = quotation.ref;
    const printed = article.paragraphs[paragraph]?.text.slice(start, end) ?? '';
    // marks around nothing, or around spaces, quote nobody
    if (said === undefined || printed.trim() === '') return [];
    const speaker = quotation.speaker === null ? null : speakerId(quotation.speaker);
    return [{ article: article.metadata.id, quotation, said, printed, speaker }];
  });
}

/** Quotation numbers count over all pages, in the order of `pageQuotations`. */
function pageVisits(pages: readonly ReadPage[]): PageVisit[] {
  let counted = 0;
  return pages.flatMap((page) => {
    const printings = pageQuotations(page);
    const from = counted;
    counted += printings.length;
    return page.findings.visits.map((visit, number) => ({
      article: page.article.metadata.id,
      published: page.article.metadata.published,
      visit,
      quotations: printings.flatMap(({ said }, at) => (said.visit === number ? [from + at] : [])),
    }));
  });
}

function choosePagePassages(
  pages: readonly ReadPage[],
  printings: readonly PageQuotation[],
  visitEvidence: readonly PageEvidence[],
  { fullText }: BuildOptions,
): Map<string, ChosenPassages> {
  const needed = new Map<string, TextRef[]>();
  const need = (article: string, ...refs: readonly (TextRef | null | undefined)[]): void => {
    const list = needed.get(article) ?? [];
    list.push(...refs.filter((ref) => ref !== null && ref !== undefined));
    needed.set(article, list);
  };
  for (const { article, quotation, said } of printings) {
    need(article, quotation.ref, quotation.cue, quotation.source, quotation.occasion?.ref);
    need(article, ...said.evidence.map(({ ref }) => ref));
  }
  for (const { article, ref } of visitEvidence) need(article, ref);
  return new Map(
    pages.map(({ article }) => {
      const { id } = article.metadata;
      return [id, choosePassages(article, needed.get(id) ?? [], fullText)];
    }),
  );
}

function peopleOf(
  pages: readonly ReadPage[],
  drafts: readonly { visitor: FoundPerson }[],
): FoundPerson[] {
  return [
    ...pages.flatMap(({ findings }) => findings.quotations.flatMap(({ speaker }) => speaker ?? [])),
    ...drafts.map(({ visitor }) => visitor),
  ];
}

/** The file's own name stays with the editor: the same page saved under another name is the same record. */
function publishArticle({ metadata, paragraphs }: RawArticle): Article {
  const repairs: Article['repairs'] = {};
  for (const { edits } of paragraphs) {
    for (const { kind } of edits) repairs[kind] = (repairs[kind] ?? 0) + 1;
  }
  const extension = /\.[a-z]+$/.exec(metadata.source.name.toLowerCase())?.[0] ?? '';
  return {
    ...metadata,
    source: { ...metadata.source, name: metadata.id + extension },
    repairs: Object.fromEntries(Object.entries(repairs).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
