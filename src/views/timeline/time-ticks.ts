/** Which dates are written below the axis: years, months or days, so far apart that they do not touch. */
import { civil, dateOfDay, dateSpan } from '../../text/civil-date.ts';
import type { TimeView } from './time-view.ts';

export interface TimeTick {
  /** `2021`, `2021-06` or `2021-06-07`; the tick stands at its first day. */
  date: string;
  day: number;
}

const yearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const monthSteps = [6, 3, 1];
const daySteps = [14, 7, 2, 1];
const yearDays = 365.25;

/** `scale`: pixels a day; widths in pixels of a date as written, with the space around it. */
export function timeTicks(
  { from, to }: TimeView,
  scale: number,
  width: Readonly<Record<'year' | 'month' | 'day', number>>,
): TimeTick[] {
  const days = daySteps.filter((step) => step * scale >= width.day).at(-1);
  if (days !== undefined) {
    const ticks: TimeTick[] = [];
    for (let day = Math.ceil(from / days) * days; day < to; day += days) {
      ticks.push({ date: dateOfDay(day), day });
    }
    return ticks;
  }
  const months = monthSteps.filter((step) => (step * yearDays * scale) / 12 >= width.month).at(-1);
  if (months !== undefined) return monthly(months, { from, to });
  const years = yearSteps.find((step) => step * yearDays * scale >= width.year) ?? 1000;
  const first = Number(dateOfDay(Math.ceil(from)).slice(0, 4));
  const ticks: TimeTick[] = [];
  for (let year = Math.ceil(first / years) * years; ; year += years) {
    const day = dateSpan(civil(year))?.from;
    if (day === undefined || day >= to) return ticks;
    if (day >= from) ticks.push({ date: civil(year), day });
  }
}

function monthly(step: number, { from, to }: TimeView): TimeTick[] {
  const first = dateOfDay(Math.ceil(from));
  const ticks: TimeTick[] = [];
  const start = Number(first.slice(0, 4)) * 12;
  for (let month = start; ; month += step) {
    const year = Math.floor(month / 12);
    const date = month % 12 === 0 ? civil(year) : civil(year, (month % 12) + 1);
    const day = dateSpan(date)?.from;
    if (day === undefined || day >= to) return ticks;
    if (day >= from) ticks.push({ date, day });
  }
}
