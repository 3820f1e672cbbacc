import { isCivilDate } from '../../french/civil-date.ts';
import { dayMoment, type Moment } from './moment.ts';

const qualifier = /[?~%]/g;
const hour = /T.*$/;
const plainDate = /^(-?\d{4})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/;

/**
 * The days, month or year that an EDTF reference may mean, the first and the last where it leaves a choice.
 *
 * `[2023-09-17,2023-09-18]` gives two days: what an expression means under both is what it means. Empty where
 * nothing is known, or where the reference is written in a form that names no day, month or year.
 */
export function referenceMoments(edtf: string | undefined): readonly (Moment | undefined)[] {
  const bare = (edtf ?? '').replace(qualifier, '').replace(/^[[{]|[\]}]$/g, '');
  const ends = bare.split(/,|\.\.|\//).filter((part) => part !== '');
  const moments = ends.map(plainMoment);
  const known = moments.filter((moment) => moment !== undefined);
  if (known.length === 0 || known.length < moments.length || /^\.\.|\.\.$|^\/|\/$/.test(bare))
    return [undefined];
  const [first] = known;
  const last = known.at(-1);
  return known.length === 1 ? [first] : [first, last];
}

function plainMoment(edtf: string): Moment | undefined {
  const [, yearText, monthText, dayText] = plainDate.exec(edtf.trim().replace(hour, '')) ?? [];
  if (yearText === undefined) return undefined;
  const year = Number(yearText);
  const month = Number(monthText);
  if (monthText === undefined || monthText === 'XX' || month < 1 || month > 12) return { kind: 'year', year };
  if (dayText === undefined || dayText === 'XX') return { kind: 'month', year, month };
  const date = { year, month, day: Number(dayText) };
  return isCivilDate(date) ? dayMoment(date) : undefined;
}
