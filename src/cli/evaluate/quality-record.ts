/** The figures of an evaluation as the bundle's `quality.json`: the page shows them beside what is known to be wrong. */
import type { Quality } from '../../schema/quality.ts';
import { setDescriptions, knownLimits } from './quality-words.ts';
import type { ScoreSummary } from './score-all.ts';
import { share, type Figures } from './tally.ts';

type Figure = Quality['sets'][number]['figures'][number];

/**
 * @param rulesChanged civil date of the last change of the rules, or null
 * Figures with nothing to score are left out: a set without dates says nothing about dates.
 */
export function qualityRecord(
  summaries: readonly ScoreSummary[],
  rulesChanged: string | null,
): Quality {
  return {
    format: 'xiangyu-quality',
    version: 1,
    rulesChanged,
    sets: summaries.map((summary) => ({
      name: summary.set,
      description: setDescriptions[summary.set] ?? sameInAll(summary.set),
      pages: summary.pages,
      quotations: summary.rows,
      figures: figuresOf(summary).filter(({ of }) => of > 0),
    })),
    known: [...knownLimits],
  };
}

function figuresOf({ withHard, visits, reported, metadata, absent }: ScoreSummary): Figure[] {
  const { speech, term, title } = withHard;
  const spoken = speech.right;
  const facts = Object.values(metadata);
  const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
  const right = sum(facts.map((field) => field.right));
  const given = sum(facts.map((field) => field.of));
  return [
    ...precisionAndRecall('speech', speech),
    ...precisionAndRecall('term', term),
    ...precisionAndRecall('title', title),
    { name: 'leader-said', value: withHard.leaderSaid, of: withHard.leaderSaidRows },
    { name: 'speaker', value: withHard.speaker, of: spoken },
    { name: 'date', value: withHard.date, of: spoken },
    { name: 'place', value: withHard.place, of: spoken },
    ...precisionAndRecall('visits', visits),
    { name: 'reported-recall', value: reported.overlapping, of: reported.rows },
    { name: 'reported-precision', value: reported.precision, of: reported.precisionRows },
    { name: 'metadata', value: share(right, given), of: given },
    { name: 'left-out', value: share(absent.of - absent.survived, absent.of), of: absent.of },
  ];
}

function precisionAndRecall(name: string, { precision, recall, ...tally }: Figures): Figure[] {
  return [
    { name: `${name}-precision`, value: precision, of: tally.right + tally.wrong },
    { name: `${name}-recall`, value: recall, of: tally.right + tally.missed },
  ];
}

function sameInAll(text: string): Quality['known'][number] {
  return { 'zh-Hans': text, 'zh-Hant': text, en: text };
}
