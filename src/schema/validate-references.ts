/** References between the records of a collection: every id exists once, and both ends agree. */
import {
  placeLevels,
  type Article,
  type Collection,
  type Conflict,
  type Evidence,
  type Quotation,
  type Said,
  type Visit,
} from './bundle.ts';
import type { Problem } from './problem.ts';

type Kind = 'article' | 'quotation' | 'visit' | 'place' | 'speaker' | 'theme';

/** Pushes one problem for every id that is used twice or points nowhere, and for facts that contradict. */
export function checkReferences(collection: Collection, problems: Problem[]): void {
  const known: Record<Kind, Map<string, unknown>> = {
    article: byId('article', collection.articles, problems),
    quotation: byId('quotation', collection.quotations, problems),
    visit: byId('visit', collection.visits, problems),
    place: byId('place', collection.places, problems),
    speaker: byId('speaker', collection.speakers, problems),
    theme: byId('theme', collection.themes, problems),
  };
  const articles = new Map(collection.articles.map((article) => [article.id, article]));
  const visits = new Map(
    collection.visits.map((visit) => [
      visit.id,
      { citations: visit.citations.length, quotations: new Set(visit.quotations) },
    ]),
  );
  const quotations = new Map(collection.quotations.map((quotation) => [quotation.id, quotation]));

  for (const article of collection.articles) checkArticleDates(article, problems);
  for (const quotation of collection.quotations) checkQuotation(quotation);
  for (const visit of collection.visits) checkVisit(visit);
  checkPlaces(collection, problems);

  function refer(kind: Kind, id: string | null, record: string, field: string): void {
    if (id === null || known[kind].has(id)) return;
    problems.push({ record, field, message: `points to ${kind} ${id}, which is not there` });
  }

  function checkQuotation(quotation: Quotation): void {
    const record = `quotation ${quotation.id}`;
    if (quotation.text === '') problems.push({ record, field: 'text', message: 'is empty' });
    checkSpeaker(quotation, record, '');
    checkSaid(quotation.said, record, 'said');
    quotation.themes.forEach(({ theme }, i) => refer('theme', theme, record, `themes[${i}].theme`));
    quotation.related.forEach(({ id }, i) => {
      refer('quotation', id, record, `related[${i}].id`);
      if (id === quotation.id) {
        problems.push({ record, field: `related[${i}].id`, message: 'is the quotation itself' });
      }
    });
    quotation.witnesses.forEach((witness, i) => {
      const field = `witnesses[${i}]`;
      refer('article', witness.article, record, `${field}.article`);
      checkSpeaker(witness, record, `${field}.`);
      checkSaid(witness.said, record, `${field}.said`);
      const article = articles.get(witness.article);
      if (article !== undefined && isAfter(witness.said.date, latest(article))) {
        const message = `${witness.said.date} is after the article's own date`;
        problems.push({ record, field: `${field}.said.date`, message });
      }
    });
    checkConflicts(quotation.conflicts, quotation.witnesses.length, record, problems);
    const visit = visits.get(quotation.said.visit ?? '');
    if (visit?.citations === 0 && quotation.said.evidence.some(isCited)) {
      const message = `rests on citations, but visit ${quotation.said.visit} has none`;
      problems.push({ record, field: 'said.evidence', message });
    }
    if (visit?.quotations.has(quotation.id) === false) {
      const message = `names visit ${quotation.said.visit}, which does not list the quotation`;
      problems.push({ record, field: 'said.visit', message });
    }
  }

  function checkSpeaker(
    { speaker, attribution }: Pick<Quotation, 'speaker' | 'attribution'>,
    record: string,
    prefix: string,
  ): void {
    refer('speaker', speaker, record, `${prefix}speaker`);
    if (speaker !== null && attribution === 'none') {
      problems.push({
        record,
        field: `${prefix}attribution`,
        message: 'is none, but there is a speaker',
      });
    }
  }

  function checkSaid(said: Said, record: string, field: string): void {
    refer('place', said.place, record, `${field}.place`);
    refer('visit', said.visit, record, `${field}.visit`);
    checkEvidenceArticles(said.evidence, record, `${field}.evidence`);
    for (const fact of ['date', 'place', 'visit', 'occasion'] as const) {
      if (said[fact] === null || said.evidence.some((entry) => entry.fact === fact)) continue;
      problems.push({ record, field: `${field}.${fact}`, message: 'has no evidence' });
    }
  }

  function checkVisit(visit: Visit): void {
    const record = `visit ${visit.id}`;
    refer('speaker', visit.visitor, record, 'visitor');
    refer('place', visit.place, record, 'place');
    checkEvidenceArticles(visit.evidence, record, 'evidence');
    if (visit.evidence.length + visit.citations.length === 0) {
      problems.push({
        record,
        field: 'evidence',
        message: 'is empty: nothing says that the visit took place',
      });
    }
    visit.quotations.forEach((id, i) => {
      refer('quotation', id, record, `quotations[${i}]`);
      const quotation = quotations.get(id);
      if (quotation !== undefined && !namesVisit(quotation, visit.id)) {
        const message = `lists quotation ${id}, which does not name this visit`;
        problems.push({ record, field: `quotations[${i}]`, message });
      }
    });
    if (visit.reported.length > 0 && visit.citations.length === 0) {
      problems.push({
        record,
        field: 'reported',
        message: 'names facts, but there is no citation',
      });
    }
    checkConflicts(visit.conflicts, visit.evidence.length, record, problems);
    visit.conflicts.forEach((conflict, i) =>
      conflict.values.forEach((value, j) => {
        const wrong = value.citations.find((index) => index >= visit.citations.length);
        if (wrong === undefined) return;
        const message = `points to citation ${wrong} of ${visit.citations.length}`;
        problems.push({ record, field: `conflicts[${i}].values[${j}].citations`, message });
      }),
    );
  }

  function checkEvidenceArticles(
    evidence: readonly Evidence[],
    record: string,
    field: string,
  ): void {
    evidence.forEach(({ article }, i) =>
      refer('article', article, record, `${field}[${i}].article`),
    );
  }
}

function isCited(evidence: Evidence): boolean {
  return evidence.basis === 'cited';
}

function byId(
  kind: Kind,
  records: readonly { id: string }[],
  problems: Problem[],
): Map<string, unknown> {
  const known = new Map<string, unknown>();
  for (const record of records) {
    if (known.has(record.id)) {
      problems.push({ record: `${kind} ${record.id}`, field: 'id', message: 'is used twice' });
    }
    known.set(record.id, record);
  }
  return known;
}

function checkConflicts(
  conflicts: readonly Conflict[],
  witnesses: number,
  record: string,
  problems: Problem[],
): void {
  conflicts.forEach((conflict, i) =>
    conflict.values.forEach((value, j) => {
      const wrong = value.witnesses.find((index) => index >= witnesses);
      if (wrong === undefined) return;
      const message = `points to witness ${wrong} of ${witnesses}`;
      problems.push({ record, field: `conflicts[${i}].values[${j}].witnesses`, message });
    }),
  );
}

function checkPlaces({ places }: Collection, problems: Problem[]): void {
  const known = new Map(places.map((place) => [place.id, place]));
  for (const place of places) {
    if (place.parent === null) continue;
    const record = `place ${place.id}`;
    const parent = known.get(place.parent);
    if (parent === undefined) {
      const message = `points to place ${place.parent}, which is not there`;
      problems.push({ record, field: 'parent', message });
    } else if (placeLevels.indexOf(parent.level) >= placeLevels.indexOf(place.level)) {
      // levels that always rise towards the root leave no room for a cycle
      const message = `is ${parent.id}, a ${parent.level}, which is not above a ${place.level}`;
      problems.push({ record, field: 'parent', message });
    }
  }
}

function checkArticleDates(article: Article, problems: Problem[]): void {
  if (!isAfter(article.published, article.reposted)) return;
  const message = `${article.published} is after the repost of ${article.reposted}`;
  problems.push({ record: `article ${article.id}`, field: 'published', message });
}

function latest(article: Article): string | null {
  return article.reposted ?? article.published;
}

/** Whether `date` is surely after `limit`: dates of different precision are compared as far as both go. */
function isAfter(date: string | null, limit: string | null): boolean {
  if (date === null || limit === null) return false;
  const precision = Math.min(date.length, limit.length);
  return date.slice(0, precision) > limit.slice(0, precision);
}

/** Witnesses that tell of two visits leave the quotation itself without one. */
function namesVisit({ said, witnesses }: Quotation, visit: string): boolean {
  return said.visit === visit || witnesses.some((witness) => witness.said.visit === visit);
}
