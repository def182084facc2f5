/**
 * Language and theme of the page, remembered in this browser where it lets us. Storage may throw on
 * reading and on writing (blocked, full, private window); then the choice lasts as long as the page.
 */
export const languages = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Language = (typeof languages)[number];
export const colourThemes = ['auto', 'light', 'dark'] as const;
export type ColourTheme = (typeof colourThemes)[number];

export interface Preferences {
  language: Language;
  theme: ColourTheme;
  /** The words of welcome were closed. */
  welcomed: boolean;
}

const key = 'xiangyu-preferences';

/** What was remembered, else what the browser's languages suggest, else Simplified Chinese. */
export function readPreferences(
  storage: () => Pick<Storage, 'getItem'>,
  preferred: readonly string[],
): Preferences {
  const stored = storedPreferences(storage);
  return {
    language: languages.find((language) => language === stored.language) ?? suggested(preferred),
    theme: colourThemes.find((theme) => theme === stored.theme) ?? 'auto',
    welcomed: stored.welcomed === true,
  };
}

export function rememberPreferences(
  storage: () => Pick<Storage, 'setItem'>,
  preferences: Preferences,
): void {
  try {
    storage().setItem(key, JSON.stringify(preferences));
  } catch {
    // Not remembered: the choice still holds in this page.
  }
}

function storedPreferences(storage: () => Pick<Storage, 'getItem'>): {
  language?: unknown;
  theme?: unknown;
  welcomed?: unknown;
} {
  try {
    const stored: unknown = JSON.parse(storage().getItem(key) ?? 'null');
    return typeof stored === 'object' && stored !== null ? stored : {};
  } catch {
    return {};
  }
}

/** By script, then by region: zh-TW, zh-HK and zh-MO are printed in Traditional characters. */
function suggested(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const lower = tag.toLowerCase();
    if (/^zh\b.*-(?:hant|tw|hk|mo)\b/.test(lower)) return 'zh-Hant';
    if (/^zh\b/.test(lower)) return 'zh-Hans';
    if (/^en\b/.test(lower)) return 'en';
  }
  return 'zh-Hans';
}
