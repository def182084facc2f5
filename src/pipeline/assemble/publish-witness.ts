/** Turns one printing of a quotation into the witness record the bundle publishes. */
import type { Said, Visit, Witness, WitnessGrade } from '../../schema/bundle.ts';
import { editGrades } from '../../schema/edit.ts';
import type { Span } from '../../schema/primitives.ts';
import type { RawArticle } from '../../schema/raw-article.ts';
import type { TextRef } from '../found.ts';
import { dateFromCitedVisit } from '../reported-visits/date-from-cited-visit.ts';
import type { ChosenPassages, PassageRef } from './choose-passages.ts';
import type { PageQuotation } from './merge-witnesses.ts';
import { publishEvidence } from './page-evidence.ts';
import type { PlaceRegistry } from './place-registry.ts';

export interface WitnessContext {
  article: RawArticle;
  passagesOf: (article: string) => ChosenPassages;
  registry: PlaceRegistry;
  /** The visit at which this article says the words were said. */
  visit: Visit | null;
}

export function publishWitness(page: PageQuotation, context: WitnessContext): Witness {
  const { article, passagesOf } = context;
  const { quotation } = page;
  const { locate } = passagesOf(page.article);
  const at = locate(quotation.ref);
  if (at === null) throw new Error(`no passage of ${page.article} holds ${page.printed}`);
  const beside = (ref: TextRef | null): Span | null => {
    const found: PassageRef | null = ref === null ? null : locate(ref);
    return found?.passage === at.passage ? { start: found.start, end: found.end } : null;
  };
  return {
    article: page.article,
    ...at,
    text: page.printed,
    kind: quotation.kind,
    speaker: page.speaker,
    attribution: quotation.attribution,
    cue: beside(quotation.cue),
    source: beside(quotation.source),
    said: publishSaid(page, context),
    grade: gradeOf(article, quotation.ref, quotation.marksIntact),
  };
}

function publishSaid(page: PageQuotation, { passagesOf, registry, visit }: WitnessContext): Said {
  const { said, quotation } = page;
  const occasion = said.occasion ?? quotation.occasion?.name ?? null;
  const evidence = [...said.evidence];
  const has = (fact: string): boolean => evidence.some((found) => found.fact === fact);
  if (occasion !== null && quotation.occasion !== null && !has('occasion')) {
    evidence.push({ fact: 'occasion', ref: quotation.occasion.ref, basis: 'explicit' });
  }
  if (page.speaker !== null && quotation.source !== null && !has('speaker')) {
    const basis = quotation.attribution === 'explicit' ? 'explicit' : 'context';
    evidence.push({ fact: 'speaker', ref: quotation.source, basis });
  }
  const published: Said = {
    date: said.date,
    place: said.place === null ? null : registry.idOf(said.place),
    visit: visit?.id ?? null,
    occasion,
    evidence: evidence.map((found) =>
      publishEvidence({ ...found, article: page.article }, passagesOf),
    ),
  };
  return visit === null ? published : dateFromCitedVisit(published, visit);
}

/** The least sure repair of the words or of the marks right beside them. */
function gradeOf(article: RawArticle, ref: TextRef, marksIntact: boolean): WitnessGrade {
  const edits = article.paragraphs[ref.paragraph]?.edits ?? [];
  let worst: WitnessGrade = 'intact';
  for (const edit of edits) {
    const from = ref.start - 1;
    const to = ref.end + 1;
    const touches =
      edit.start === edit.end
        ? edit.start > ref.start && edit.start < ref.end
        : edit.end > from && edit.start < to;
    if (touches) worst = lessSure(worst, edit.grade);
  }
  return marksIntact ? worst : lessSure(worst, 'inferred');
}

function lessSure(a: WitnessGrade, b: WitnessGrade): WitnessGrade {
  const rank = (grade: WitnessGrade): number =>
    grade === 'intact' ? -1 : editGrades.indexOf(grade);
  return rank(b) > rank(a) ? b : a;
}
