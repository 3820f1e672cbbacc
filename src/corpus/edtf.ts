import edtf from 'edtf';
import { civilDate, dayNumber, isoDate } from '../french/civil-date.ts';

/** The first and the last day that an EDTF value can mean, as `2023-09-17`; undefined where it is open. */
export interface EdtfDays {
  readonly earliest: string | undefined;
  readonly latest: string | undefined;
}

/** Longer than any date that an editor writes; the grammar is not asked about more. */
const LONGEST = 120;
const MILLISECONDS_A_DAY = 86_400_000;
const epoch = dayNumber({ year: 1970, month: 1, day: 1 });
/** An hour would be read in the machine's time zone: only its day counts here. */
const hourOfDay = /(?<=-\d\d)T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?(?=[/,\]}]|$)/g;

/**
 * The days an EDTF value covers (levels 0 to 2: `2023-09`, `[2023-09-17,2023-09-18]`, `2023-09-13~`, `../2023`);
 * undefined where it is not EDTF. An hour must be right, and is left out.
 */
export function edtfDays(value: string): EdtfDays | undefined {
  if (value.length > LONGEST || !isReadable(value)) return undefined;
  try {
    const { min, max } = edtf(value.replace(hourOfDay, ''));
    return { earliest: dayOf(min), latest: dayOf(max) };
  } catch {
    // The library says by throwing that an interval is out of order.
    return undefined;
  }
}

/** Whether a value is a date of the Extended Date/Time Format. */
export function isEdtf(value: string): boolean {
  return edtfDays(value) !== undefined;
}

/** Whether the hours of a value are hours: they are taken off before its days are computed. */
function isReadable(value: string): boolean {
  try {
    edtf(value);
    return true;
  } catch {
    // The library says by throwing that a value is not EDTF.
    return false;
  }
}

function dayOf(instant: number | null | undefined): string | undefined {
  if (instant === null || instant === undefined || !Number.isFinite(instant)) return undefined;
  return isoDate(civilDate(Math.floor(instant / MILLISECONDS_A_DAY) + epoch));
}
