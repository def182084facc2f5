/** Ids of places, and when two chains of names mean one place. */
import type { PlaceLevel } from '../../schema/bundle.ts';
import { fold } from '../../text/fold.ts';
import { pinyinOf } from '../../text/pinyin.ts';
import type { PlaceStep } from '../found.ts';
import { division } from './gazetteer.ts';

const rank: Record<PlaceLevel, number> = {
  province: 0,
  city: 1,
  district: 2,
  town: 3,
  community: 4,
  site: 5,
};

/** Class words that pages keep or drop: 兰州 is 兰州市. Below the county the class belongs to the name. */
const droppedClass =
  /(?:省|市|特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|地区|县|区|盟)$/;

function sameName(a: PlaceStep, b: PlaceStep): boolean {
  if (a.code !== null && b.code !== null) return a.code.slice(0, 6) === b.code.slice(0, 6);
  const [x, y] = [fold(a.name), fold(b.name)];
  if (x === y) return true;
  if (rank[a.level] > rank.district || rank[b.level] > rank.district) return false;
  const [stem, other] = [x.replace(droppedClass, ''), y.replace(droppedClass, '')];
  // both carry a class and they differ: 长沙市 is not 长沙县
  return stem === other && stem.length >= 2 && (stem === x || other === y);
}

/** Neighbourhoods and the sites in them are told apart by their names alone, not by how a page classes them. */
const sameLevel = (a: PlaceStep, b: PlaceStep): boolean =>
  a.level === b.level || (rank[a.level] > rank.district && rank[b.level] > rank.district);

/**
 * Whether both chains end at the same place, one perhaps named less fully: 西宁 文亭巷社区 and
 * 西宁市文汇路街道文亭巷社区. Chains that differ in a step both have are two places.
 */
export function samePlace(a: readonly PlaceStep[], b: readonly PlaceStep[]): boolean {
  const [x, y] = [a[a.length - 1], b[b.length - 1]];
  if (x === undefined || y === undefined || !sameLevel(x, y) || !sameName(x, y)) return false;
  return a.every((step) => {
    const other = b.find((candidate) => candidate.level === step.level);
    return other === undefined || step === x || other === y || sameName(step, other);
  });
}

/** One chain with the steps of both, the coded or fuller form of each. Expects `samePlace`. */
export function mergeChains(a: readonly PlaceStep[], b: readonly PlaceStep[]): PlaceStep[] {
  const leaf = a[a.length - 1];
  const steps = new Map<PlaceLevel, PlaceStep>();
  for (const step of [...a.slice(0, -1), ...b.slice(0, -1)]) {
    const known = steps.get(step.level);
    if (known === undefined || fuller(step, known)) steps.set(step.level, step);
  }
  const other = b[b.length - 1];
  const last = leaf !== undefined && other !== undefined && fuller(other, leaf) ? other : leaf;
  const above = [...steps.values()].filter(
    (step) => last !== undefined && rank[step.level] < rank[last.level],
  );
  above.sort((x, y) => rank[x.level] - rank[y.level]);
  return last === undefined ? above : [...above, last];
}

function fuller(a: PlaceStep, b: PlaceStep): boolean {
  if ((a.code === null) !== (b.code === null)) return a.code !== null;
  return a.name.length > b.name.length;
}

/**
 * Stable id of the place a chain ends at: its GB/T 2260 code (`620105`; with the revision where a newer
 * division holds the code, `130503-201904`), else the id above it and the name (`620105-枣林西社区`).
 */
export function placeId(chain: readonly PlaceStep[]): string {
  const leaf = chain[chain.length - 1];
  if (leaf === undefined) throw new Error('a place chain without a step');
  const name = leaf.name.replace(/[^\p{L}\p{N}]/gu, '') || 'unnamed';
  if (leaf.code !== null) {
    const [code = '', revision = ''] = leaf.code.split('@');
    return division(code)?.code === leaf.code ? code : `${code}-${revision}`;
  }
  const id = chain.length === 1 ? name : `${placeId(chain.slice(0, -1))}-${name}`;
  return id.slice(0, 120);
}

/** Class words left out of a readable id: 文亭巷社区 → wentingxiang. */
const slugClass =
  /(?:社区|小区|街道|历史文化街区|[省市县区镇乡村]|特别行政区|(?:壮族|回族|维吾尔)?自治区)$/;

/** Pinyin of the last step's name without its class, for readable visit ids; never empty. */
export function visitSlug(place: readonly PlaceStep[]): string {
  const name = place[place.length - 1]?.name ?? '';
  const stem = name.replace(slugClass, '');
  return pinyinOf(stem.length >= 2 ? stem : name).full.slice(0, 60) || 'place';
}
