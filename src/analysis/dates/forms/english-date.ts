import { type Form, form, whole } from '../form.ts';
import { dayFinding } from './calendar-day.ts';
import { nearestYear } from '../nearest.ts';

const names = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** « September 16, 2023 », « September 16 » in an English caption or notice of a French report. */
export const englishDate: Form = form(
  'english-date',
  `(?<month>${names.join('|')}) (?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?:, (?<year>(?:19|20)\\d{2}))?`,
  (found, { reference }) => {
    const month = names.indexOf(found.groups['month'] ?? '') + 1;
    const day = Number(found.groups['day']);
    const given = found.groups['year'];
    const year =
      given === undefined ? reference && nearestYear({ month, day }, 'past', reference) : Number(given);
    return whole(
      found,
      dayFinding(day, month, {
        year,
        anchor: given === undefined && reference ? { kind: 'reference', moment: reference } : undefined,
      }),
    );
  },
);
