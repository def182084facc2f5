/** Every quotation of an article with its kind and speaker; see DESIGN.md, "kind" and "attribution". */
import type { RawArticle } from '../../schema/raw-article.ts';
import { foldWords, simplifyChar } from '../../text/fold.ts';
import type { FoundPerson, FoundQuotation, TextRef } from '../found.ts';
import type { Classified } from './classified.ts';
import { classifyQuotes } from './classify-quotes.ts';
import { findOccasion } from './find-occasion.ts';
import { implySpeakers } from './implicit-speaker.ts';
import { learnPeople } from './learn-people.ts';
import type { Named, People } from './people.ts';
import { type ReadParagraph, readParagraphs } from './read-paragraph.ts';
import { type Reported, reportedSpeech } from './reported-speech.ts';

/**
 * Quotations in reading order: one row for every outermost quoted span and one for every sentence of
 * unmarked speech. Spans lie inside their paragraph; the article is not changed. Never throws.
 */
export function extractQuotations(
  article: Pick<RawArticle, 'paragraphs'> & { metadata?: { title: string } },
): FoundQuotation[] {
  const paragraphs = readParagraphs(article.paragraphs);
  const people = learnPeople(paragraphs);
  const classified = classifyQuotes(paragraphs, people);
  const byParagraph = new Map<ReadParagraph, Classified[]>();
  for (const one of classified) {
    const list = byParagraph.get(one.paragraph);
    if (list === undefined) byParagraph.set(one.paragraph, [one]);
    else list.push(one);
  }
  const reported = paragraphs.flatMap((paragraph) =>
    reportedSpeech(paragraphs, paragraph, byParagraph.get(paragraph) ?? [], people),
  );
  const voice = soleVoice(article.metadata?.title ?? '', classified, reported, people);
  const quotes = implySpeakers(classified, paragraphs, people, voice, reported).map((one) =>
    one.who === null || isNamed(one.who)
      ? one
      : { ...one, who: null, attribution: 'none' as const },
  );
  const aliases = collectAliases(quotes, reported, paragraphs);

  const found: FoundQuotation[] = [];
  for (const one of quotes) {
    const { paragraph, quote } = one;
    if (quote.end <= quote.start) continue;
    const damaged = (article.paragraphs[paragraph.index]?.edits ?? []).some(
      (edit) =>
        (edit.start <= quote.open && edit.end > quote.open && quote.opened) ||
        (edit.start < quote.close && edit.end >= quote.close && quote.closed),
    );
    const speech = one.kind === 'speech';
    found.push({
      ref: { paragraph: paragraph.index, start: quote.start, end: quote.end },
      kind: one.kind,
      speaker: speech && one.who !== null ? person(one.who, aliases) : null,
      attribution: speech ? one.attribution : 'none',
      cue: speech && one.cue !== null ? { paragraph: paragraph.index, ...one.cue } : null,
      source: speech ? one.source : null,
      occasion: speech
        ? findOccasion(one.leadIn?.paragraph ?? paragraph, one.leadIn?.at ?? quote.open)
        : null,
      marksIntact: quote.intact && !damaged,
    });
  }
  for (const row of reported) {
    if (!isNamed(row.who)) continue;
    found.push({
      ref: { paragraph: row.paragraph.index, ...row.words },
      kind: 'reported',
      speaker: person(row.who, aliases),
      attribution: 'explicit',
      cue: { paragraph: row.paragraph.index, ...row.cue },
      source: row.source,
      occasion: findOccasion(row.paragraph, row.cue.end),
      marksIntact: true,
    });
  }
  return found.sort(
    (a, b) =>
      a.ref.paragraph - b.ref.paragraph || a.ref.start - b.ref.start || b.ref.end - a.ref.end,
  );
}

/** Where the headline is about one person and the article gives nobody else a voice, what stands free is his. */
function soleVoice(
  title: string,
  quotes: readonly Classified[],
  reported: readonly Reported[],
  people: People,
): { who: Named; source: TextRef } | null {
  if (!/总书记|總書記|习近平|習近平/.test(title)) return null;
  const rows = [
    ...quotes.filter((one) => one.kind === 'speech' && one.attribution === 'explicit'),
    ...reported,
  ].flatMap(({ who, source }) => (who === null || source === null ? [] : [{ who, source }]));
  const first = rows.find((row) => row.who.name === '习近平');
  if (first === undefined) return null;
  const others = rows.some((row) => row.who.name !== '习近平' && row.who.kind !== 'document');
  if (others || people.all.some((who) => who.kind === 'person')) return null;
  return first;
}

/** 《“…”》中写道: what stands masked, or is made of marks, names nobody. */
function isNamed({ name }: Named): boolean {
  return !/[⟪▪⟫]/.test(name) && foldWords(name) !== '';
}

function person(who: Named, aliases: ReadonlyMap<string, Set<string>>): FoundPerson {
  return { name: who.name, kind: who.kind, aliases: [...(aliases.get(who.name) ?? [])].sort() };
}

function collectAliases(
  quotes: readonly Classified[],
  reported: readonly Reported[],
  paragraphs: readonly ReadParagraph[],
): Map<string, Set<string>> {
  const aliases = new Map<string, Set<string>>();
  for (const { who, source } of [...quotes, ...reported]) {
    if (who === null || source === null) continue;
    const printed = paragraphs[source.paragraph]?.text.slice(source.start, source.end) ?? '';
    const form = Array.from(printed, (char) => simplifyChar.get(char) ?? char).join('');
    if (form.length === 0 || form === who.name) continue;
    const forms = aliases.get(who.name) ?? new Set<string>();
    forms.add(form);
    aliases.set(who.name, forms);
  }
  return aliases;
}
