/** Invented visits of pages and rows of tables, drawn in one line each. */
import type { Citation } from '../../schema/bundle.ts';
import { completeChain } from './complete-chain.ts';
import type { DraftVisit } from './draft-visit.ts';
import { mergeReportedVisits } from './merge-reported-visits.ts';
import type { ReportedVisit } from './reported-visit.ts';

export type Draft = DraftVisit<{ fact: 'visitor' | 'place' | 'date' }>;

export const visitor = { name: '林远', kind: 'person' as const, aliases: [] };
const levels = { 省: 'province', 市: 'city', 区: 'district', 县: 'district' } as const;

/** `甘肃省 兰州市 安宁区 柳影社区` as a chain; what ends in none of 省市区县 is a community. */
const chain = (names: string): Draft['place'] =>
  completeChain(
    names.split(' ').map((name) => ({
      name,
      level:
        name === '重庆市'
          ? 'province'
          : name.endsWith('社区')
            ? 'community'
            : (levels[name.slice(-1) as keyof typeof levels] ?? 'community'),
      code: null,
    })),
  );

export const page = (place: string, date: string | null, more: Partial<Draft> = {}): Draft => ({
  visitor,
  place: chain(place),
  date,
  evidence: [{ fact: 'place' }, ...(date === null ? [] : [{ fact: 'date' as const }])],
  quotationIndices: [7],
  citations: [],
  reported: [],
  conflicts: [],
  ...more,
});

const cite = (title: string): Citation => ({
  title,
  publisher: '河谷日报',
  date: null,
  url: null,
  confidence: 'one-source',
  note: null,
});

export const row = (id: string, place: string, date: string): ReportedVisit => ({
  id,
  line: 2,
  visitor,
  date,
  place: chain(place),
  citations: [cite(id)],
});

export const liuying = '甘肃省 兰州市 安宁区 柳影社区';
const drawn = (visits: readonly Draft[]): string[] =>
  visits.map(
    (visit) =>
      `${visit.place[visit.place.length - 1]?.name} ${visit.date ?? 'undated'} ` +
      `pages ${visit.evidence.length} cited ${visit.citations.map(({ title }) => title).join('+')}`,
  );
export const merge = (pages: readonly Draft[], rows: readonly ReportedVisit[]): string[] =>
  drawn(mergeReportedVisits(pages, rows));
