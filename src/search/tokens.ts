/**
 * The one tokeniser: characters and adjacent pairs of folded text. Every substring of a text has its
 * pairs among the text's pairs, so candidates taken by pairs miss nothing; a substring check then
 * throws out what only happens to hold the same pairs.
 */

/** What a text is found by. */
export function indexTokens(folded: string): string[] {
  const tokens: string[] = [];
  for (let i = 0; i < folded.length; i++) {
    tokens.push(folded.charAt(i));
    if (i + 1 < folded.length) tokens.push(folded.slice(i, i + 2));
  }
  return tokens;
}

/** What a term asks for: its pairs, or itself where it is one character. */
export function queryTokens(term: string): string[] {
  if (term.length < 2) return [term];
  const tokens: string[] = [];
  for (let i = 0; i + 1 < term.length; i++) tokens.push(term.slice(i, i + 2));
  return tokens;
}
