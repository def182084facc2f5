/** schema.org Quotation as a JSON-LD object, for share pages. Whoever puts it into HTML escapes it there. */
import type { SpeakerKind } from '../schema/bundle.ts';
import { placeName } from './quotation-context.ts';
import type { QuotationContext } from './quotation-context.ts';
import { cautions, isReported } from './quotation-note.ts';

/** What a speaker of each kind is to schema.org; proverbs have no creator. */
const speakerTypes: Record<SpeakerKind, string | null> = {
  person: 'Person',
  role: 'Person',
  group: 'Organization',
  body: 'Organization',
  document: 'CreativeWork',
  saying: null,
};

/**
 * Unknown facts are left out. `creator` is the speaker (the word schema.org's own example uses) and is
 * given only where the words are attributed; words that are reported and not verbatim are `about` a
 * speech and no Quotation, so they give null. What is not certain stands in `description`.
 */
export function schemaOrgQuotation(context: QuotationContext): object | null {
  const { quotation, article, speaker, places, url } = context;
  if (isReported(context)) return null;
  const notes = cautions(context);
  const type = speaker === null ? null : speakerTypes[speaker.kind];
  const { date, occasion } = quotation.said;
  const place = places[places.length - 1];
  const code = [...places].reverse().find((step) => step.code !== null)?.code;
  return {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    '@id': url,
    url,
    text: quotation.text,
    inLanguage: 'zh-Hans',
    ...(notes.length > 0 && { description: notes.join('；') }),
    ...(speaker !== null &&
      type !== null &&
      quotation.attribution !== 'none' && { creator: { '@type': type, name: speaker.name } }),
    ...((date !== null || place !== undefined) && {
      recordedIn: {
        '@type': 'Event',
        ...(occasion !== null && { name: occasion }),
        ...(date !== null && { startDate: date }),
        ...(place !== undefined && {
          location: {
            '@type': 'Place',
            name: placeName(places),
            ...(code !== undefined && code !== null && { identifier: code.slice(0, 6) }),
          },
        }),
      },
    }),
    isPartOf: {
      '@type': 'NewsArticle',
      headline: article.title,
      ...(article.authors.length > 0 && {
        author: article.authors.map((name) => ({ '@type': 'Person', name })),
      }),
      ...(article.published !== null && { datePublished: article.published }),
      ...(article.publisher !== null && {
        publisher: { '@type': 'Organization', name: article.publisher },
      }),
      ...(article.url !== null && { url: article.url }),
    },
  };
}
