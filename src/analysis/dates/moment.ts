import {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  dayNumber,
  daysInMonth,
  isoDate,
  isoMonth,
  isoWeek,
  isoWeekOf,
  isoYear,
  mondayOf,
  twoDigits,
} from '../../french/civil-date.ts';

/** A stretch of the calendar that French has a name for. */
export type Moment =
  | { readonly kind: 'day'; readonly date: CivilDate }
  | { readonly kind: 'week'; readonly monday: CivilDate }
  | { readonly kind: 'weekend'; readonly saturday: CivilDate }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'half'; readonly year: number; readonly half: number }
  /** EDTF's numbers: 21 spring, 22 summer, 23 autumn, 24 winter (named for the year it starts in). */
  | { readonly kind: 'season'; readonly year: number; readonly season: number }
  | { readonly kind: 'year'; readonly year: number }
  /** 199 for the 1990s. */
  | { readonly kind: 'decade'; readonly decade: number }
  /** 19 for the nineteenth. */
  | { readonly kind: 'century'; readonly century: number };

/** What one counts in. */
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

/** A day as a moment. */
export function dayMoment(date: CivilDate): Moment {
  return { kind: 'day', date };
}

/** The moment in EDTF: weeks, week-ends, quarters and half-years are intervals, for EDTF has no name for them. */
export function edtfOf(moment: Moment): string {
  switch (moment.kind) {
    case 'day':
      return isoDate(moment.date);
    case 'week':
      return `${isoDate(moment.monday)}/${isoDate(addDays(moment.monday, 6))}`;
    case 'weekend':
      return `${isoDate(moment.saturday)}/${isoDate(addDays(moment.saturday, 1))}`;
    case 'month':
      return isoMonth(moment.year, moment.month);
    case 'quarter':
      return `${isoMonth(moment.year, moment.quarter * 3 - 2)}/${isoMonth(moment.year, moment.quarter * 3)}`;
    case 'half':
      return `${isoMonth(moment.year, moment.half * 6 - 5)}/${isoMonth(moment.year, moment.half * 6)}`;
    case 'season':
      return `${isoYear(moment.year)}-${moment.season}`;
    case 'year':
      return isoYear(moment.year);
    case 'decade':
      return `${String(moment.decade).padStart(3, '0')}X`;
    case 'century':
      return `${twoDigits(moment.century - 1)}XX`;
  }
}

const seasonCodes: Readonly<Record<number, string>> = { 21: 'SP', 22: 'SU', 23: 'FA', 24: 'WI' };

/** The moment as a TIMEX3 value: `2023-W37`, `2023-W37-WE`, `2023-Q1`, `2023-FA`, `199`, `18`. */
export function timexOf(moment: Moment): string {
  switch (moment.kind) {
    case 'week':
      return isoWeek(isoWeekOf(moment.monday));
    case 'weekend':
      return `${isoWeek(isoWeekOf(moment.saturday))}-WE`;
    case 'quarter':
      return `${isoYear(moment.year)}-Q${moment.quarter}`;
    case 'half':
      return `${isoYear(moment.year)}-H${moment.half}`;
    case 'season':
      return `${isoYear(moment.year)}-${seasonCodes[moment.season] ?? 'XX'}`;
    case 'year':
      return moment.year < 1 ? `BC${String(1 - moment.year).padStart(4, '0')}` : isoYear(moment.year);
    case 'decade':
      return String(moment.decade).padStart(3, '0');
    case 'century':
      return twoDigits(moment.century - 1);
    default:
      return edtfOf(moment);
  }
}

/** The first day of a moment. */
export function firstDay(moment: Moment): CivilDate {
  switch (moment.kind) {
    case 'day':
      return moment.date;
    case 'week':
      return moment.monday;
    case 'weekend':
      return moment.saturday;
    case 'month':
      return { year: moment.year, month: moment.month, day: 1 };
    case 'quarter':
      return { year: moment.year, month: moment.quarter * 3 - 2, day: 1 };
    case 'half':
      return { year: moment.year, month: moment.half * 6 - 5, day: 1 };
    case 'season':
      return { year: moment.year, month: (moment.season - 20) * 3, day: 21 };
    case 'year':
      return { year: moment.year, month: 1, day: 1 };
    case 'decade':
      return { year: moment.decade * 10, month: 1, day: 1 };
    case 'century':
      return { year: (moment.century - 1) * 100, month: 1, day: 1 };
  }
}

/** The year a moment lies in; `undefined` for a decade or a century. */
export function yearOf(moment: Moment): number | undefined {
  return moment.kind === 'decade' || moment.kind === 'century' ? undefined : firstDay(moment).year;
}

/** The month a moment lies in; `undefined` where it is longer than a month. */
export function monthOf(moment: Moment): Moment | undefined {
  if (moment.kind === 'month') return moment;
  if (moment.kind !== 'day' && moment.kind !== 'week' && moment.kind !== 'weekend') return undefined;
  const { year, month } = firstDay(moment);
  return { kind: 'month', year, month };
}

/**
 * The unit that lies `count` units from the one that holds `from`: two months after 2023-09-17 is 2023-11.
 *
 * A moment known to the month or year gives a coarser answer, never a false day: some days or a week from a month is
 * taken for that month, from a year for that year; what that would make doubtful is `undefined`, as is what lies
 * outside the years that EDTF writes with four digits.
 */
export function shift(from: Moment, unit: Unit, count: number): Moment | undefined {
  const found = shifted(from, unit, count);
  return found && isWritable(found) ? found : undefined;
}

/** A decade or century has no sign in EDTF. */
function isWritable(moment: Moment): boolean {
  if (moment.kind === 'decade') return moment.decade >= 0 && moment.decade < 1000;
  if (moment.kind === 'century') return moment.century > 0 && moment.century <= 100;
  return Math.abs(firstDay(moment).year) <= 9999;
}

function shifted(from: Moment, unit: Unit, count: number): Moment | undefined {
  if (unit === 'day' || unit === 'week') return shiftDays(from, unit, count);
  const first = firstDay(from);
  if (unit === 'century') return { kind: 'century', century: Math.floor(first.year / 100) + 1 + count };
  const year = yearOf(from);
  if (year === undefined) return undefined;
  if (unit === 'decade') return { kind: 'decade', decade: Math.floor(year / 10) + count };
  if (unit === 'year') return { kind: 'year', year: year + count };
  if (monthOf(from) === undefined) return undefined;
  const { year: shiftedYear, month } = addMonths({ ...first, day: 1 }, monthsIn[unit] * count);
  if (unit === 'month') return { kind: 'month', year: shiftedYear, month };
  if (unit === 'quarter') return { kind: 'quarter', year: shiftedYear, quarter: Math.ceil(month / 3) };
  return { kind: 'half', year: shiftedYear, half: Math.ceil(month / 6) };
}

const monthsIn = { month: 1, quarter: 3, half: 6 } as const;

function shiftDays(from: Moment, unit: 'day' | 'week', count: number): Moment | undefined {
  if (from.kind === 'day') {
    if (unit === 'day') return dayMoment(addDays(from.date, count));
    return { kind: 'week', monday: addDays(mondayOf(from.date), 7 * count) };
  }
  if (from.kind === 'week') {
    return unit === 'week' ? { kind: 'week', monday: addDays(from.monday, 7 * count) } : undefined;
  }
  const days = unit === 'week' ? 7 * count : count;
  if (from.kind === 'month') return Math.abs(days) <= 8 ? from : farFromMonth(from, days);
  return from.kind === 'year' && Math.abs(days) <= 8 ? from : undefined;
}

/** What all days of a month agree on, so many days later: a year or nothing. */
function farFromMonth(from: Moment & { kind: 'month' }, days: number): Moment | undefined {
  const first = addDays({ year: from.year, month: from.month, day: 1 }, days);
  const last = addDays({ ...first }, daysInMonth(from.year, from.month) - 1);
  if (first.month === last.month && first.year === last.year)
    return { kind: 'month', year: first.year, month: first.month };
  return first.year === last.year ? { kind: 'year', year: first.year } : undefined;
}

/** Whether `a` starts before `b`. */
export function startsBefore(a: Moment, b: Moment): boolean {
  return dayNumber(firstDay(a)) < dayNumber(firstDay(b));
}

/** How many days apart two moments start. */
export function daysBetween(a: Moment, b: Moment): number {
  return dayNumber(firstDay(b)) - dayNumber(firstDay(a));
}

/** The Saturday of the week of a day. */
export function saturdayOf(date: CivilDate): CivilDate {
  return civilDate(dayNumber(mondayOf(date)) + 5);
}
