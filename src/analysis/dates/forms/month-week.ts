import { addDays, daysInMonth, mondayOf } from '../../../french/civil-date.ts';
import { monthNumber } from '../../../french/months.ts';
import { ordinalPattern, readOrdinal } from '../../../french/number-words.ts';
import { type Form, form, whole } from '../form.ts';
import type { Moment } from '../moment.ts';
import { last, month, next, year } from '../vocabulary.ts';
import { dateYear } from './calendar-day.ts';

/** « la troisième semaine de novembre »: a week belongs to the month that has its Thursday. */
export const monthWeek: Form = form(
  'month-week',
  `(?:la )?(?<rank>${ordinalPattern}|dernière) semaine (?:de |d'|du mois de |du mois d')(?<month>${month})(?: (?<year>${year})| (?<last>${last})| (?<next>${next}))?`,
  (found, scene) => {
    const number = monthNumber(found.groups['month'] ?? '');
    const rank = found.groups['rank'] === 'dernière' ? 'last' : readOrdinal(found.groups['rank'] ?? '');
    if (number === undefined || rank === undefined || (rank !== 'last' && rank > 5)) return undefined;
    const dated = dateYear({ month: number, day: undefined }, found.groups['year'], found, scene);
    return whole(found, {
      type: 'DATE',
      moment: dated.year === undefined ? undefined : weekOf(dated.year, number, rank),
      open: 'XXXX-WXX',
      anchor: dated.anchor,
      isYearStated: dated.year !== undefined && dated.anchor === undefined,
    });
  },
);

function weekOf(inYear: number, inMonth: number, rank: number | 'last'): Moment | undefined {
  const first = mondayOf(addDays({ year: inYear, month: inMonth, day: 1 }, 3));
  const end = { year: inYear, month: inMonth, day: daysInMonth(inYear, inMonth) };
  const monday = rank === 'last' ? mondayOf(addDays(end, -3)) : addDays(first, 7 * (rank - 1));
  return addDays(monday, 3).month === inMonth ? { kind: 'week', monday } : undefined;
}
