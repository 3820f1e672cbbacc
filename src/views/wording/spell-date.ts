import { weekdayOf } from '../../french/civil-date.ts';
import { monthNames } from '../../french/months.ts';
import { weekdayNames } from '../../french/weekdays.ts';

const isoDay = /^(-?\d{4})-(\d{2})-(\d{2})$/;
const isoMonth = /^(-?\d{4})-(\d{2})$/;

/** What {@link spellDate} shows. */
export interface DateSpelling {
  /** With the day of the week; default true. */
  readonly withWeekday?: boolean;
}

/**
 * A day, month or year as French readers write it: « dimanche 17 septembre 2023 », « 1er mai 2023 », « septembre 2023 ».
 *
 * The day is followed by a no-break space. Gives `undefined` for anything but `YYYY`, `YYYY-MM` and `YYYY-MM-DD`:
 * intervals, choices and seasons are the caller's.
 */
export function spellDate(
  value: string,
  { withWeekday = true }: DateSpelling = {},
): string | undefined {
  const [, year, month, day] = isoDay.exec(value) ?? isoMonth.exec(value) ?? /^(-?\d{4})$/.exec(value) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return String(Number(year));
  const name = monthNames[Number(month) - 1];
  if (name === undefined) return undefined;
  const named = `${name} ${Number(year)}`;
  if (day === undefined) return named;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  const weekday = withWeekday ? `${weekdayNames[weekdayOf(date) - 1]} ` : '';
  return `${weekday}${date.day === 1 ? '1er' : date.day}\u00a0${named}`;
}
