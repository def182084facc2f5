import { expect, it } from 'vitest';
import { readPreferences, rememberPreferences } from './preferences.ts';

const empty = () => ({ getItem: () => null });
const holding = (value: string) => () => ({ getItem: () => value });
const refusing = () => {
  throw new Error('SecurityError');
};

it.each([
  [['zh-TW', 'en'], 'zh-Hant'],
  [['zh-Hant-HK'], 'zh-Hant'],
  [['zh-CN'], 'zh-Hans'],
  [['zh'], 'zh-Hans'],
  [['fr', 'en-GB'], 'en'],
  [['fr'], 'zh-Hans'],
])('takes the language that %j asks for', (preferred, language) => {
  expect(readPreferences(empty, preferred).language).toBe(language);
});

it('prefers what was remembered', () => {
  const stored = holding('{"language":"en","theme":"dark"}');
  expect(readPreferences(stored, ['zh-CN'])).toEqual({
    language: 'en',
    theme: 'dark',
    welcomed: false,
  });
});

it('remembers that the welcome was closed', () => {
  expect(readPreferences(holding('{"welcomed":true}'), []).welcomed).toBe(true);
});

it.each(['{', 'null', '7', '{"language":"xx","theme":["dark"],"welcomed":"yes"}'])(
  'ignores %s in the storage',
  (value) => {
    expect(readPreferences(holding(value), ['en'])).toEqual({
      language: 'en',
      theme: 'auto',
      welcomed: false,
    });
  },
);

it('does without storage', () => {
  expect(readPreferences(refusing, ['en'])).toEqual({
    language: 'en',
    theme: 'auto',
    welcomed: false,
  });
  expect(() =>
    rememberPreferences(refusing, { language: 'en', theme: 'auto', welcomed: true }),
  ).not.toThrow();
});
