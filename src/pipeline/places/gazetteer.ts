/**
 * The divisions of China by code and by name: full names (兰州市), short names (兰州), autonomous
 * areas without their peoples (延边), and areas known by another name (光谷).
 */
import type { PlaceLevel } from '../../schema/bundle.ts';
import { divisions, divisionsRevision } from './data/divisions.ts';
import { formerDivisions } from './data/former-divisions.ts';
import { placeAliases } from './data/place-aliases.ts';

export interface Division {
  /** GB/T 2260, six digits; for areas without a code, the parent's code and the name: `130000-雄安新区`. */
  key: string;
  name: string;
  level: PlaceLevel;
  /** Key of the division it lies in; null for provinces. */
  parent: string | null;
  /** `620105@202306`, or null where there is no code. */
  code: string | null;
  /** No longer in the newest table. */
  former: boolean;
}

interface NameMatch {
  length: number;
  divisions: readonly { division: Division; short: boolean }[];
}

/** Peoples in the names of autonomous areas, without 族. */
const peoples =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|' +
  '土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|' +
  '赫哲|门巴|珞巴|基诺|各';
const autonomous = new RegExp(`^(.{2,12}?)(?:(?:${peoples})族?){1,6}自治[州县]$`);
const plainSuffix: Partial<Record<PlaceLevel, RegExp>> = {
  province: /(?:省|市|特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区)$/,
  city: /(?:市|地区|盟)$/,
  district: /[市县区]$/,
};

/** 兰州市 → 兰州, 湘西土家族苗族自治州 → 湘西; null where nothing of two characters is left. */
function shortName(name: string, level: PlaceLevel): string | null {
  const stem = autonomous.exec(name)?.[1] ?? name.replace(plainSuffix[level] ?? /$/, '');
  return stem.length >= 2 && stem !== name ? stem : null;
}

const byKey = new Map<string, Division>();
const byName = new Map<string, { division: Division; short: boolean }[]>();
/** Names by their first two characters, longest first: most positions of a text are settled by one look-up. */
const byBeginning = new Map<string, string[]>();

function addName(name: string, division: Division, short: boolean): void {
  const known = byName.get(name);
  if (known === undefined) {
    byName.set(name, [{ division, short }]);
    const beginning = name.slice(0, 2);
    const names = byBeginning.get(beginning);
    if (names === undefined) byBeginning.set(beginning, [name]);
    else names.push(name);
  } else if (!known.some((entry) => entry.division === division)) known.push({ division, short });
}

function add(division: Division): void {
  byKey.set(division.key, division);
  addName(division.name, division, false);
  const short = shortName(division.name, division.level);
  if (short !== null) addName(short, division, true);
}

function addCoded(code: string, name: string, revision: string, former: boolean): void {
  const level = code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'city' : 'district';
  const cityKey = `${code.slice(0, 4)}00`;
  const parent =
    level === 'province'
      ? null
      : level === 'district' && byKey.has(cityKey)
        ? cityKey
        : `${code.slice(0, 2)}0000`;
  // a code given to a second name keeps both, the newest under the bare code
  const key = byKey.has(code) ? `${code}-${revision}` : code;
  add({ key, name, level, parent, code: `${code}@${revision}`, former });
}

for (const line of divisions.split('\n')) {
  const [head = '', ...counties] = line.split(' ');
  const digits = head.startsWith('81') || head.startsWith('82') || !/^\d{4}/.test(head) ? 2 : 4;
  const name = head.slice(digits);
  const prefix = head.slice(0, digits);
  if (name !== '') addCoded(prefix.padEnd(6, '0'), name, divisionsRevision, false);
  for (const county of counties) {
    addCoded(prefix + county.slice(0, 2), county.slice(2), divisionsRevision, false);
  }
}
const former = formerDivisions
  .split('\n')
  .flatMap((line) => {
    const [revision = '', ...rows] = line.split(' ');
    return rows.map((row) => ({ code: row.slice(0, 6), name: row.slice(6), revision }));
  })
  .toSorted((a, b) => Number(b.code.endsWith('00')) - Number(a.code.endsWith('00')));
for (const row of former) addCoded(row.code, row.name, row.revision, true);
for (const { names, level, parent } of placeAliases) {
  const [name = ''] = names;
  const division: Division = {
    key: `${parent}-${name}`,
    name,
    level,
    parent,
    code: null,
    former: false,
  };
  byKey.set(division.key, division);
  for (const other of names) addName(other, division, other !== name);
}

/** The division with this key, or null. */
export function division(key: string): Division | null {
  return byKey.get(key) ?? null;
}

/** The division and those it lies in, largest first. */
export function lineage(of: Division): Division[] {
  const chain = [of];
  for (let up = of.parent; up !== null;) {
    const next = byKey.get(up);
    if (next === undefined) break;
    chain.unshift(next);
    up = next.parent;
  }
  return chain;
}

/** Whether `inner` lies in `outer`, or is it. */
export function liesIn(inner: Division, outer: Division): boolean {
  return lineage(inner).includes(outer);
}

for (const names of byBeginning.values()) names.sort((a, b) => b.length - a.length);

/** Names of divisions that begin at `at` in folded text, longest first. */
export function namesAt(text: string, at: number): readonly NameMatch[] {
  const names = byBeginning.get(text.slice(at, at + 2));
  if (names === undefined) return none;
  const found: NameMatch[] = [];
  for (const name of names) {
    if (text.startsWith(name, at)) {
      found.push({ length: name.length, divisions: byName.get(name) ?? [] });
    }
  }
  return found;
}
const none: readonly NameMatch[] = [];
