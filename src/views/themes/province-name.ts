/** The short name of a province as people say it: 甘肃 for 甘肃省. Other places keep their name. */
import type { Place } from '../../schema/bundle.ts';
import { tileOf } from '../places/province-tiles.ts';

export function provinceName(place: Place): string {
  return tileOf(place)?.name ?? place.name;
}
