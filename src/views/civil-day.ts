import { type CivilDate, weekdayOf } from '../french/civil-date.ts';
import { monthNames } from '../french/months.ts';
import { weekdayNames } from '../french/weekdays.ts';

/** The parts of a day, in words, for a page that sets them apart. */
export interface CivilDay {
  /** « 17 », « 1er ». */
  readonly number: string;
  /** « dimanche ». */
  readonly weekday: string;
  /** « dim. ». */
  readonly shortWeekday: string;
  /** « septembre 2023 ». */
  readonly month: string;
}

const day = /^(-?\d{4})-(\d{2})-(\d{2})$/;

/** The parts of an EDTF date that is one day; undefined for anything coarser or qualified. */
export function civilDateOf(edtf: string): CivilDay | undefined {
  const [, year, month, date] = day.exec(edtf) ?? [];
  if (year === undefined) return undefined;
  const civil: CivilDate = { year: Number(year), month: Number(month), day: Number(date) };
  const weekday = weekdayNames[weekdayOf(civil) - 1] ?? '';
  return {
    number: civil.day === 1 ? '1er' : String(civil.day),
    weekday,
    shortWeekday: `${weekday.slice(0, 3)}.`,
    month: `${monthNames[civil.month - 1] ?? ''} ${civil.year}`,
  };
}
