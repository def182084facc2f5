import { describe, expect, it } from 'vitest';
import { fold } from '../../text/fold.ts';
import { aboutWords } from '../about/words.ts';
import { dictionaryOf, fetchDictionary } from './dictionary.ts';
import { en } from './en.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

const dictionaries = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };
/** All that is said in a language by these files. */
const sayings = {
  'zh-Hans': { ...zhHans, about: aboutWords['zh-Hans'] },
  'zh-Hant': { ...zhHant, about: aboutWords['zh-Hant'] },
  en: { ...en, about: aboutWords.en },
};

/** Every text of a dictionary by its path; functions are called with figures, which pass for words, too. */
function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const sample = value as (...values: unknown[]) => string;
    return [[path, sample('3', '5', '7')]];
  }
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}
const paths = (language: keyof typeof sayings): string[] =>
  texts(sayings[language]).map(([path]) => path);

describe('the dictionaries', () => {
  it('are there once they were fetched, and not before', async () => {
    expect(() => dictionaryOf('en')).toThrow('the words of en were not fetched');
    for (const [language, dictionary] of Object.entries(dictionaries)) {
      await fetchDictionary(language as keyof typeof dictionaries);
      expect(dictionaryOf(language as keyof typeof dictionaries)).toBe(dictionary);
    }
  });

  it('name the same things in all three languages', () => {
    expect(paths('zh-Hant')).toEqual(paths('zh-Hans'));
    expect(paths('en')).toEqual(paths('zh-Hans'));
  });

  it('leave nothing empty or unsaid', () => {
    for (const dictionary of Object.values(sayings)) {
      for (const [path, text] of texts(dictionary)) {
        expect(text.trim(), path).not.toBe('');
        expect(text, path).not.toMatch(/undefined|\[object/);
      }
    }
  });

  it('keep English free of Chinese but for the examples of a search', () => {
    const chinese = texts(sayings.en).filter(([, text]) => /\p{Script=Han}/u.test(text));
    expect(chinese.map(([path]) => path)).toEqual(['.search.helpLines.1', '.search.helpLines.2']);
  });

  it('are written in the script they are for', () => {
    for (const [path, text] of texts(sayings['zh-Hans'])) {
      if (path === '.search.helpLines.0') continue; // names 繁體 in its own script
      const han = text.replace(/[^\p{Script=Han}]/gu, '');
      expect(fold(han), path).toBe(han);
    }
    const traditional = texts(sayings['zh-Hant'])
      .map(([, text]) => text)
      .join('');
    expect(fold(traditional)).not.toBe(traditional);
    expect(traditional).not.toMatch(/[这时说话从让为个来对见]/);
  });
});
