/** The language changes when its words have come, follows the last choice, and falls back where they do not come. */
import { expect, it } from 'vitest';
import { createAppStore, type AppStore } from './app-store.ts';
import type { Language } from './preferences.ts';

/** A page whose words come, or do not, when the test says so. */
function started(language: Language = 'zh-Hans'): {
  store: AppStore;
  asked: Language[];
  answer: (language: Language, came: boolean) => Promise<void>;
  remembered: Language[];
} {
  const waiting: { language: Language; settle: (came: boolean) => void }[] = [];
  const asked: Language[] = [];
  const remembered: Language[] = [];
  const nothing = (): void => undefined;
  const store = createAppStore({
    fetcher: async () => ({ ok: false, status: 404, arrayBuffer: async () => new ArrayBuffer(0) }),
    search: {
      load: nothing,
      ask: async () => null,
      onProgress: () => nothing,
      close: nothing,
    },
    address: {
      push: nothing,
      replace: nothing,
      replaceSoon: nothing,
      flush: nothing,
      forget: nothing,
    },
    hash: '',
    preferences: { language, theme: 'auto', welcomed: false },
    remember: (preferences) => void remembered.push(preferences.language),
    fetchWords: (wanted) => {
      asked.push(wanted);
      return new Promise((resolve, reject) => {
        waiting.push({
          language: wanted,
          settle: (came) => (came ? resolve() : reject(new TypeError('the network is down'))),
        });
      });
    },
  });
  const answer = async (wanted: Language, came: boolean): Promise<void> => {
    const at = waiting.findIndex((one) => one.language === wanted);
    waiting.splice(at, 1)[0]?.settle(came);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { store, asked, answer, remembered };
}
const spoken = ({ getState }: AppStore): Language => getState().preferences.language;

it('keeps the language until the words of the other have come, then remembers it', async () => {
  const { store, answer, remembered } = started();
  const spoke = store.getState().speak('en');
  expect(spoken(store)).toBe('zh-Hans');
  expect(store.getState().languageChange).toEqual({ tag: 'loading', language: 'en' });
  await answer('en', true);
  await spoke;
  expect(spoken(store)).toBe('en');
  expect(store.getState().languageChange).toEqual({ tag: 'none' });
  expect(remembered).toEqual(['en']);
});

it('stays where it is and says so when the words do not come; the same choice tries again', async () => {
  const { store, answer, remembered } = started();
  void store.getState().speak('en');
  await answer('en', false);
  expect(spoken(store)).toBe('zh-Hans');
  expect(store.getState().languageChange).toEqual({ tag: 'failed', language: 'en' });
  expect(remembered).toEqual([]);
  void store.getState().speak('en');
  await answer('en', true);
  expect(spoken(store)).toBe('en');
  expect(store.getState().languageChange).toEqual({ tag: 'none' });
});

it('follows the last choice, whatever comes first', async () => {
  const { store, answer } = started();
  void store.getState().speak('en');
  void store.getState().speak('zh-Hant');
  await answer('zh-Hant', true);
  await answer('en', true);
  expect(spoken(store)).toBe('zh-Hant');
  void store.getState().speak('en');
  void store.getState().speak('zh-Hant'); // which it speaks already
  await answer('en', false);
  expect(spoken(store)).toBe('zh-Hant');
  expect(store.getState().languageChange).toEqual({ tag: 'none' });
});

it('begins in the preferred language and asks for no other', async () => {
  const { store, asked, answer } = started('zh-Hant');
  const begun = store.getState().beginSpeaking();
  await answer('zh-Hant', true);
  expect(await begun).toBe(true);
  expect(spoken(store)).toBe('zh-Hant');
  expect(asked).toEqual(['zh-Hant']);
});

it('begins in another where the preferred one cannot be had, says so, and does not remember it', async () => {
  const { store, answer, remembered } = started('en');
  const begun = store.getState().beginSpeaking();
  await answer('en', false);
  await answer('zh-Hans', true);
  expect(await begun).toBe(true);
  expect(spoken(store)).toBe('zh-Hans');
  expect(store.getState().languageChange).toEqual({ tag: 'failed', language: 'en' });
  expect(remembered).toEqual([]);
});

it('tells when there are no words at all', async () => {
  const { store, answer } = started();
  const begun = store.getState().beginSpeaking();
  for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const) await answer(language, false);
  expect(await begun).toBe(false);
});

it('remembers with other preferences the language chosen, not the one that stands in', async () => {
  const { store, answer, remembered } = started('en');
  const begun = store.getState().beginSpeaking();
  await answer('en', false);
  await answer('zh-Hans', true);
  await begun;
  expect(spoken(store)).toBe('zh-Hans');
  store.getState().prefer({ welcomed: true });
  expect(remembered).toEqual(['en']);
});
