/**
 * A quotation as a TEI P5 fragment with its repairs in the philologist's terms: corr, supplied, unclear,
 * gap and surplus (TEI Guidelines, chapters 3.5 and 11.3).
 */
import type { Passage } from '../schema/bundle.ts';
import type { Edit } from '../schema/edit.ts';
import { escapeXml } from './escape-xml.ts';
import { oneLine, placeName } from './quotation-context.ts';
import type { QuotationContext } from './quotation-context.ts';
import { isReported } from './quotation-note.ts';

/** @param passage `passages[witness.passage]` of the witness's article */
export function teiFragment(context: QuotationContext, passage: Passage): string {
  const { quotation, witness, article, speaker, places, url } = context;
  const direct = isReported(context) ? 'false' : 'true';
  const who = speaker === null ? '' : ` who="#speaker-${escapeXml(speaker.id)}"`;
  const language = article.script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
  const { date, occasion } = quotation.said;
  const setting = [
    ...(date === null ? [] : [`<date when="${escapeXml(date)}">${escapeXml(date)}</date>`]),
    ...(places.length === 0 ? [] : [`<placeName>${line(placeName(places))}</placeName>`]),
    ...(occasion === null ? [] : [`<rs type="occasion">${line(occasion)}</rs>`]),
  ].join('');
  const source = [
    ...article.authors.map((name) => `<author>${line(name)}</author>`),
    `<title level="a">${line(article.title)}</title>`,
    ...(article.publisher === null ? [] : [`<publisher>${line(article.publisher)}</publisher>`]),
    ...(article.published === null
      ? []
      : [`<date when="${escapeXml(article.published)}">${escapeXml(article.published)}</date>`]),
    ...(article.url === null ? [] : [`<ref target="${escapeXml(article.url)}"/>`]),
  ].join('');
  const name =
    speaker === null
      ? ''
      : `<name xml:id="speaker-${escapeXml(speaker.id)}">${line(speaker.name)}</name>`;
  return (
    `<cit xmlns="http://www.tei-c.org/ns/1.0" source="${escapeXml(url)}">` +
    `<quote xml:lang="${language}"><said${who} direct="${direct}">` +
    `${markRepairs(passage, witness.start, witness.end)}</said></quote>` +
    `${name}${setting}<bibl>${source}</bibl></cit>\n`
  );
}

function line(text: string): string {
  return escapeXml(oneLine(text));
}

/** The passage's words in [start, end) with every repair that touches them; one that lies across the edge is cut. */
export function markRepairs(passage: Passage, start: number, end: number): string {
  let out = '';
  let done = start;
  for (const edit of passage.edits) {
    const touches =
      edit.start === edit.end
        ? edit.start >= start && edit.end <= end
        : edit.end > start && edit.start < end;
    if (!touches) continue;
    const from = Math.max(edit.start, start);
    const to = Math.min(edit.end, end);
    out += escapeXml(passage.text.slice(done, from));
    out += markRepair(edit, passage.text.slice(from, to));
    done = to;
  }
  return out + escapeXml(passage.text.slice(done, end));
}

function markRepair(edit: Edit, repaired: string): string {
  const raw = escapeXml(edit.raw);
  const text = escapeXml(repaired);
  if (edit.grade === 'gap') {
    return `<gap reason="lost" extent="${Array.from(repaired).length}" unit="chars"/>`;
  }
  if (repaired === '') {
    return `<surplus reason="${edit.kind === 'gloss' ? 'interpolated' : edit.kind}">${raw}</surplus>`;
  }
  if (edit.suppliedBy !== undefined) {
    return `<supplied reason="lost" source="#${escapeXml(edit.suppliedBy)}">${text}</supplied>`;
  }
  if (edit.grade === 'pinned') return `<supplied reason="lost" cert="high">${text}</supplied>`;
  if (edit.grade === 'inferred') return `<unclear cert="low">${text}</unclear>`;
  return edit.kind === 'width'
    ? `<choice><orig>${raw}</orig><reg>${text}</reg></choice>`
    : `<choice><sic>${raw}</sic><corr>${text}</corr></choice>`;
}
