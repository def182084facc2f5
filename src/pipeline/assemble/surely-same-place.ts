/** When two articles may be joined on a place: a bare name (幸福社区) is not the one of some city or other. */
import { samePlace } from '../places/place-id.ts';
import type { PlaceStep } from '../found.ts';

/** Same place, and something besides the last name says so: its code, a step above it, or both are equally bare. */
export function surelySamePlace(a: readonly PlaceStep[], b: readonly PlaceStep[]): boolean {
  if (!samePlace(a, b)) return false;
  if (a.length === 1 && b.length === 1) return true;
  const [x, y] = [a[a.length - 1], b[b.length - 1]];
  if (x?.code != null && y?.code != null) return true;
  return a.slice(0, -1).some((step) => b.slice(0, -1).some(({ level }) => level === step.level));
}
