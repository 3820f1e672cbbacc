import { edtfDays } from '../corpus/edtf.ts';
import { civilDate, dayNumber, isoDate } from '../french/civil-date.ts';

/** The first and the last day that an EDTF value can mean, as day numbers; infinite where it is open. */
export interface DateBounds {
  readonly first: number;
  readonly last: number;
}

const isoParts = /^(-?\d+)-(\d\d)-(\d\d)$/;
const known = new Map<string, DateBounds | undefined>();

/**
 * The days an EDTF value covers: `2023-09` is the thirty days of September, `[2023-09-17,2023-09-18]` two days,
 * `../2023-09-17` has no first one. An hour is left out: its day remains.
 *
 * Gives `undefined` for what is not EDTF.
 */
export function dateBounds(value: string): DateBounds | undefined {
  if (known.has(value)) return known.get(value);
  const days = edtfDays(value);
  const bounds = days && {
    first: numberOf(days.earliest) ?? Number.NEGATIVE_INFINITY,
    last: numberOf(days.latest) ?? Number.POSITIVE_INFINITY,
  };
  known.set(value, bounds);
  return bounds;
}

function numberOf(day: string | undefined): number | undefined {
  const [, year, month, date] = isoParts.exec(day ?? '') ?? [];
  return year === undefined
    ? undefined
    : dayNumber({ year: Number(year), month: Number(month), day: Number(date) });
}

/** Whether no day is in both. */
export function areDisjoint(a: DateBounds, b: DateBounds): boolean {
  return a.last < b.first || b.last < a.first;
}

/** Whether both cover exactly the same days. */
export function areSameDays(a: DateBounds, b: DateBounds): boolean {
  return a.first === b.first && a.last === b.last;
}

/** The day of a value that means one day only, as `2023-09-17`; undefined for anything longer. */
export function singleDay(value: string): string | undefined {
  const bounds = dateBounds(value);
  return bounds && bounds.first === bounds.last ? isoDay(bounds.first) : undefined;
}

/** The day with that number, as `2023-09-17`. */
export function isoDay(number: number): string {
  return isoDate(civilDate(number));
}

/**
 * Order of time of two EDTF values: by first day, the longer one first when they start together
 * (a month before its days). A choice (`[2023-09-13,2023-09-14]`) and a value without first day stand by their
 * last day, one that cannot be read comes last.
 */
export function compareDates(a: string, b: string): number {
  const [left, right] = [sortKey(a), sortKey(b)];
  return left.first - right.first || right.last - left.last || (a < b ? -1 : a > b ? 1 : 0);
}

function sortKey(value: string): DateBounds {
  const bounds = dateBounds(value);
  if (!bounds) return { first: Number.MAX_SAFE_INTEGER, last: Number.MAX_SAFE_INTEGER };
  const last = Math.min(bounds.last, Number.MAX_SAFE_INTEGER);
  const isChoice = value.startsWith('[') && Number.isFinite(bounds.last);
  return {
    first: isChoice || !Number.isFinite(bounds.first) ? last : bounds.first,
    last: isChoice ? last + 1 : last,
  };
}
