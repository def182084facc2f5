/** What was drawn, as lines for a reader who marks what is wrong: each record with the words it rests on. */
import type { ArticleFile, Collection, Evidence, Quotation, Visit } from '../../schema/bundle.ts';

export interface SampleSource {
  collection: Collection;
  /** The passages of one article. */
  article(id: string): ArticleFile;
}

/** One quotation as its first witness prints it, between ⟦ and ⟧ in its passage. */
export function printQuotation(source: SampleSource, quotation: Quotation): string[] {
  const { collection } = source;
  const [witness] = quotation.witnesses;
  if (witness === undefined) return [];
  const record = collection.articles.find(({ id }) => id === witness.article);
  const text = source.article(witness.article).passages[witness.passage]?.text ?? '';
  const before = text.slice(Math.max(0, witness.start - 240), witness.start);
  const after = text.slice(witness.end, witness.end + 80);
  const { said } = witness;
  const words = (fact: Evidence['fact']): string => evidenceWords(source, said.evidence, fact);
  const themes = quotation.themes.map(
    ({ theme, spans }) =>
      `${collection.themes.find(({ id }) => id === theme)?.label['zh-Hans'] ?? theme} (${spans
        .map(({ start, end }) => quotation.text.slice(start, end))
        .join('、')})`,
  );
  return [
    `${quotation.id}  ${record?.source.name ?? ''}  ${record?.published ?? ''}  ${record?.title ?? ''}`,
    `  ${before}⟦${text.slice(witness.start, witness.end)}⟧${after}`,
    `  ${witness.kind} | ${speakerName(collection, witness.speaker)} (${witness.attribution})` +
      ` | ${said.date ?? '–'} ${words('date')} | ${placePath(collection, said.place)} ${words('place')}` +
      (said.occasion === null ? '' : ` | ${said.occasion}`),
    ...(themes.length === 0 ? [] : [`  ${themes.join('; ')}`]),
  ];
}

/** One visit with every stretch of text that tells of it. */
export function printVisit(source: SampleSource, visit: Visit): string[] {
  const { collection } = source;
  return [
    `${visit.id}  ${speakerName(collection, visit.visitor)} | ${visit.date ?? '–'} | ${placePath(collection, visit.place)}`,
    ...visit.evidence.map((evidence) => {
      const text = source.article(evidence.article).passages[evidence.passage]?.text ?? '';
      const around = text.slice(Math.max(0, evidence.start - 60), evidence.start);
      return `  ${evidence.fact} ${evidence.basis}: ${around}⟦${text.slice(evidence.start, evidence.end)}⟧`;
    }),
  ];
}

function evidenceWords(
  source: SampleSource,
  evidence: readonly Evidence[],
  fact: Evidence['fact'],
): string {
  return evidence
    .filter((one) => one.fact === fact)
    .map(({ article, passage, start, end, basis }) => {
      const text = source.article(article).passages[passage]?.text ?? '';
      return `“${text.slice(start, end)}” ${basis}`;
    })
    .join(', ');
}

function speakerName({ speakers }: Collection, wanted: string | null): string {
  return speakers.find(({ id }) => id === wanted)?.name ?? '–';
}

function placePath({ places }: Collection, wanted: string | null): string {
  const names: string[] = [];
  for (let id = wanted; id !== null;) {
    const place = places.find((one) => one.id === id);
    if (place === undefined) break;
    names.unshift(place.name);
    id = place.parent;
  }
  return names.length === 0 ? '–' : names.join(' › ');
}
