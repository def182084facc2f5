/** Pages of text read at once, and three invented paragraphs to build them from. */
import type { RawArticle } from '../schema/raw-article.ts';
import { readArticle } from './read-article.ts';

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

export function read(text: string, name = 'page.txt'): RawArticle {
  const result = readArticle({ name, bytes: encode(text) });
  if (!result.ok) throw new Error(result.reason);
  return result.article;
}

/** Paragraphs as a page drawn in text: `# ` before headings. */
export const drawn = (article: RawArticle): string[] =>
  article.paragraphs.map(({ role, text }) => (role === 'heading' ? `# ${text}` : text));

export const paragraphs = {
  first: '议事会开在巷口的槐树下，每周四晚上七点，谁家有事谁家来。账目贴在树旁的木板上。',
  second: '社区书记何满仓说：“有事好商量，商量不隔夜。”这句话居民们都听熟了，也都记在心里。',
  third: '三年下来，木板换了四块，议事会一场没有落下。居民说，日子就是这样一场一场议出来的。',
};
