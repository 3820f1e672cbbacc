/** A day of the proleptic Gregorian calendar. No hour, no zone, never an instant. */
export interface CivilDate {
  /** Astronomical: 0 is 1 BC. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** A week of ISO 8601: it starts on Monday, week 1 holds the first Thursday of its year. */
export interface IsoWeek {
  readonly year: number;
  /** 1 to 53. */
  readonly week: number;
}

/**
 * The number of days since 1 March of year 0.
 *
 * Counting years from March puts the leap day last, so that month lengths follow one formula
 * (the "days from civil" algorithm of calendar arithmetic).
 */
export function dayNumber({ year, month, day }: CivilDate): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 1;
}

/** The day with that number: the inverse of {@link dayNumber}. */
export function civilDate(number: number): CivilDate {
  const era = Math.floor(number / 146_097);
  const dayOfEra = number - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 };
}

/** The day that many days later; a negative number counts back. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDate(dayNumber(date) + days);
}

/** The same day of the month that many months later, or the last day of a month that is too short for it. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const count = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}

/** How many days a month has; the month is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether the calendar has that day. */
export function isCivilDate({ year, month, day }: CivilDate): boolean {
  return Number.isInteger(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day of the week, 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: CivilDate): number {
  // 1 March of year 0 was a Wednesday.
  return modulo(dayNumber(date) + 2, 7) + 1;
}

/** The Monday of the week that holds the day. */
export function mondayOf(date: CivilDate): CivilDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** The ISO week that holds the day; its year can differ from the day's at the turn of the year. */
export function isoWeekOf(date: CivilDate): IsoWeek {
  const thursday = addDays(mondayOf(date), 3);
  const newYear = dayNumber({ year: thursday.year, month: 1, day: 1 });
  return { year: thursday.year, week: Math.floor((dayNumber(thursday) - newYear) / 7) + 1 };
}

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm that Butcher published in 1876). */
export function easterSunday(year: number): CivilDate {
  const a = modulo(year, 19);
  const b = Math.floor(year / 100);
  const c = modulo(year, 100);
  const d = Math.floor(b / 4);
  const e = modulo(b, 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = modulo(19 * a + b - d - g + 15, 30);
  const i = Math.floor(c / 4);
  const k = modulo(c, 4);
  const l = modulo(32 + 2 * e + 2 * i - h - k, 7);
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return { year, month, day: modulo(h + l - 7 * m + 33 * month + 19, 32) };
}

/** `2023-09-17`; years before 1000 are padded, years before 1 carry a minus sign. */
export function isoDate({ year, month, day }: CivilDate): string {
  return `${isoMonth(year, month)}-${twoDigits(day)}`;
}

/** `2023-09`. */
export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${twoDigits(month)}`;
}

/** `2023`, with four digits at least. */
export function isoYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** `2023-W37`. */
export function isoWeek({ year, week }: IsoWeek): string {
  return `${isoYear(year)}-W${twoDigits(week)}`;
}

/** A number from 0 to 99 with two digits. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function modulo(number: number, divisor: number): number {
  return ((number % divisor) + divisor) % divisor;
}
