import { monthNumber } from '../../../french/months.ts';
import { weekdayNumber } from '../../../french/weekdays.ts';
import { mondayOf } from '../../../french/civil-date.ts';
import { type Form, form, whole } from '../form.ts';
import { saturdayOf } from '../moment.ts';
import { dayOfMonth, monthOrShort, weekday, year } from '../vocabulary.ts';
import { dateYear, dayFinding, readDay } from './calendar-day.ts';

/** « la semaine du 11 septembre », « le week-end du 16 et 17 septembre »: the week that holds the day. */
export const weekOfDay: Form = form(
  'week-of-day',
  `(?:(?:la|le) )?(?<kind>semaine|week[ -]?end) (?:du|des) (?:(?<weekday>${weekday}) )?(?<day>${dayOfMonth})(?: (?<ownMonth>${monthOrShort})(?=(?:-| et | au )))?(?:(?:-| et | au |\\/)(?:(?:${weekday}) )?${dayOfMonth})? ?(?<month>${monthOrShort})(?: (?<year>${year})| (?<last>dernier)| (?<next>prochain))?`,
  (found, scene) => {
    const { groups } = found;
    const day = readDay(groups['day']);
    const month = monthNumber(groups['ownMonth'] ?? groups['month'] ?? '');
    if (day === undefined || month === undefined) return undefined;
    const dated = dateYear(
      { month, day, weekday: weekdayNumber(groups['weekday'] ?? '') },
      groups['year'],
      found,
      scene,
    );
    const { moment } = dayFinding(day, month, dated);
    const isWeek = groups['kind'] === 'semaine';
    return whole(found, {
      type: 'DATE',
      moment:
        moment?.kind !== 'day'
          ? undefined
          : isWeek
            ? { kind: 'week', monday: mondayOf(moment.date) }
            : { kind: 'weekend', saturday: saturdayOf(moment.date) },
      open: isWeek ? 'XXXX-WXX' : 'XXXX-WXX-WE',
      anchor: dated.anchor,
      isYearStated: dated.anchor === undefined && dated.year !== undefined,
    });
  },
);
