/**
 * Fetches the words of the visitor's language before anything else has arrived: a script of its own in
 * the head of the page (build/page-plugins.ts), because main.tsx runs only when all of it is there.
 * Nothing hangs on it; what it fetched is there when main.tsx asks for it.
 */
import { readPreferences } from '../../store/preferences.ts';
import { fetchDictionary } from './dictionary.ts';

const { language } = readPreferences(() => window.localStorage, navigator.languages);
// Where it fails main.tsx tries again, and says so.
fetchDictionary(language).catch(() => undefined);
