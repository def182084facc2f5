/**
 * Documents as they travel to the worker: the fields of all of them one behind the other in one string, with
 * their lengths. A message of 4,000 records with five strings each takes the page several times as long.
 */
import { searchFields, type SearchDocument } from '../search/documents.ts';

export interface PackedDocuments {
  text: string;
  /** For each document the length of each of `searchFields`, in UTF-16 units. */
  lengths: Uint32Array;
}

export function packDocuments(documents: readonly SearchDocument[]): PackedDocuments {
  const lengths = new Uint32Array(documents.length * searchFields.length);
  const fields: string[] = [];
  for (const document of documents) {
    for (const field of searchFields) {
      lengths[fields.length] = document[field].length;
      fields.push(document[field]);
    }
  }
  return { text: fields.join(''), lengths };
}

export function unpackDocuments({ text, lengths }: PackedDocuments): SearchDocument[] {
  let field = 0;
  let at = 0;
  const next = (): string => {
    const from = at;
    at += lengths[field++] as number;
    return text.slice(from, at);
  };
  // In the order of `searchFields`.
  return Array.from({ length: lengths.length / searchFields.length }, () => ({
    text: next(),
    speaker: next(),
    place: next(),
    article: next(),
    context: next(),
  }));
}
