/** Reads the name of a site (factory, museum, park) from a stretch of words that must hold a place. */
import {
  describingWords,
  neverInSite,
  siteClass,
  siteClassAnywhere,
  siteHonours,
  startsInside,
} from './data/site-classes.ts';

type SiteReading =
  | { found: 'site'; start: number; end: number; name: string }
  /** The words describe a place without naming it: 社区党群服务中心, 他家. */
  | { found: 'described' }
  | { found: 'nothing' };

const pointing = /^(?:这里|这儿|此地|此处|当地|该[村镇县市区]|该社区|这[个座家片处条所]|那里)/;
const home = /家(?:中|里|看望)?$/;
const person = /(?:他|她|村民|居民|老人|党员|老党员|职工|农户|牧民|群众|大爷|大娘|教授|院士|同志)/;
const longestName = 26;
const longestDescribing = Math.max(...[...describingWords].map((word) => word.length));
/** What may follow the name: a part of the site. */
const insideSite =
  /^(?:[^,。;的会展]{0,3}(?:里|内|中|上|旁|前|边|现场|车间|广场|展厅|展区|大厅|工地|项目|机关))?$/;

/** @param text folded; the stretch [start, end) */
export function readSite(text: string, start: number, end: number): SiteReading {
  const words = text.slice(start, end);
  if (words === '') return { found: 'nothing' };
  if (pointing.test(words)) return { found: 'described' };
  if (home.test(words) && (person.test(words) || words.length <= 6)) return { found: 'described' };
  if (describes(words) || startsInside.test(words)) return { found: 'described' };
  const cut = lastClassEnd(words);
  if (cut === 0 || !insideSite.test(words.slice(cut))) return { found: 'nothing' };
  const of = words.slice(0, cut).lastIndexOf('的') + 1;
  const honours = siteHonours.exec(words.slice(of, cut))?.[0].length ?? 0;
  const from = of + honours;
  const name = words.slice(from, cut);
  // 位于某湖南岸的示范园区 is placed by its own words, not by the sentences before
  if (describes(name)) return { found: of === 0 ? 'described' : 'nothing' };
  if (
    name.length < 3 ||
    name.length > longestName ||
    !siteClass.test(name) ||
    neverInSite.test(name)
  )
    return { found: 'nothing' };
  return { found: 'site', start: start + from, end: start + cut, name };
}

/** Where the last class word ends; 0 without one. */
function lastClassEnd(words: string): number {
  let end = 0;
  for (const match of words.matchAll(siteClassAnywhere)) end = match.index + match[0].length;
  const bracket = /^[(（][^()（）]{1,12}[)）]/.exec(words.slice(end))?.[0].length ?? 0;
  return end === 0 ? 0 : end + bracket;
}

/** Whether the words are made of describing words alone; by reachable positions, so that no input makes it slow. */
function describes(words: string): boolean {
  const reached = new Set([0]);
  for (let at = 0; at < words.length; at++) {
    if (!reached.has(at)) continue;
    for (let length = 1; length <= longestDescribing; length++) {
      if (describingWords.has(words.slice(at, at + length))) reached.add(at + length);
    }
  }
  return reached.has(words.length);
}
