/** What a saved page says about itself, where its body begins and ends, and what must not survive. */
import { fold, foldWords } from '../../text/fold.ts';
import { sameName } from './compare-values.ts';
import type { GoldPage } from './gold.ts';
import type { PredictedPage } from './predicted-page.ts';
import type { Miss } from './tally.ts';

export interface MetadataScore {
  fields: Record<string, { right: number; of: number }>;
  /** Strings that must not survive, and those that did. */
  absent: { of: number; survived: number };
}

export function scoreMetadata(score: MetadataScore, gold: GoldPage, page: PredictedPage): Miss[] {
  const { metadata } = gold;
  if (metadata === null) return [];
  const misses: Miss[] = [];
  const found = page.article.metadata;
  const values: Record<string, string | null> = {
    title: found.title,
    column: found.column,
    publisher: found.publisher,
    published: found.published,
    site: found.site,
    reposted: found.reposted,
    author: found.authors.join(' ') || null,
    affiliation: found.affiliation,
    script: found.script,
    complete: String(found.complete),
  };
  const record = (
    field: string,
    expected: string | null,
    got: string | null,
    right: boolean,
  ): void => {
    const entry = (score.fields[field] ??= { right: 0, of: 0 });
    entry.of++;
    if (right) entry.right++;
    else {
      misses.push({
        page: gold.id,
        what: field,
        expected: expected ?? '–',
        found: got ?? '–',
        hard: false,
        context: '',
      });
    }
  };
  for (const field of metadata.given) {
    const value = metadata[field as keyof typeof metadata];
    const expected = value === null ? null : String(value as string | boolean);
    const got = values[field] ?? null;
    record(field, expected, got, sameName(expected, got));
  }
  const body = page.article.paragraphs.filter((paragraph) => paragraph.role === 'body');
  const words = foldWords(body.map((paragraph) => paragraph.text).join(''));
  if (metadata.first !== null) {
    record(
      'first',
      metadata.first,
      body[0]?.text.slice(0, 40) ?? null,
      words.startsWith(foldWords(metadata.first)),
    );
  }
  if (metadata.last !== null) {
    const last = foldWords(metadata.last);
    record('last', metadata.last, body.at(-1)?.text.slice(-40) ?? null, words.endsWith(last));
  }
  const everything = fold(`${page.text}\n${Object.values(values).join('\n')}`);
  for (const string of metadata.absent) {
    score.absent.of++;
    const at = everything.indexOf(fold(string));
    if (at < 0) continue;
    score.absent.survived++;
    misses.push({
      page: gold.id,
      what: 'absent',
      expected: '–',
      found: string,
      hard: false,
      context: everything
        .slice(Math.max(0, at - 20), at + string.length + 20)
        .replaceAll('\n', '⏎'),
    });
  }
  return misses;
}
