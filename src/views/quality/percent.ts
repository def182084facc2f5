/** A share as people read it, never rounded up to all or down to none. */

/** `0.9783` → `97.8%`; `0.9999` → `99.9%`, since something was wrong. */
export function percent(share: number): string {
  if (share === 1 || share === 0) return `${share * 100}%`;
  const tenths = Math.min(999, Math.max(1, Math.round(share * 1000)));
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`;
}
