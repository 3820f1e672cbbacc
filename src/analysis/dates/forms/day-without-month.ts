import { isCivilDate, twoDigits, weekdayOf } from '../../../french/civil-date.ts';
import { weekdayNumber } from '../../../french/weekdays.ts';
import { type Form, type Found, form, type Scene, whole } from '../form.ts';
import { dayMoment, firstDay, type Moment } from '../moment.ts';
import { outlookOf } from '../nearest.ts';
import { dayOfMonth, weekday } from '../vocabulary.ts';
import { readDay } from './calendar-day.ts';

/** « lundi 14 », « le 14 »: the month is that of the surroundings. */
export const dayWithoutMonth: Form = form(
  'day-without-month',
  `(?:(?:(?:le|ce) )?(?<weekday>${weekday}) (?<day1>${dayOfMonth})|(?:le |(?<=(?:jusqu'au|d'ici au|partir du|compter du) ))(?<day2>${dayOfMonth})(?: (?:(?<last>dernier)|(?<next>prochain)))?)(?=[,.;:)!?»]|$| (?:et|à|au|pour|en|dans|dès|vers|contre|face|avec|puis|après|avant|lors|sur|où|il|elle|ils|la|le|les|l'|un|une|ou|dernier|prochain|selon|a|ont|est|était|se|s'|ne|n')(?![\\p{L}]))(?! (?:%|€|h(?:eures?)?(?![\\p{L}])))`,
  (found, scene) => {
    const { groups } = found;
    const day = readDay(groups['day1'] ?? groups['day2']);
    const weekdayGiven = groups['weekday'] === undefined ? undefined : weekdayNumber(groups['weekday']);
    if (day === undefined) return undefined;
    const inText = weekdayGiven === undefined ? scene.recall.withinMonth() : undefined;
    const isAnchored = weekdayGiven !== undefined || groups['last'] || groups['next'];
    const anchorMoment = inText ?? (isAnchored || isTimed(found, scene) ? scene.reference : undefined);
    // « le 14 » alone may be a house number or a player: only a date nearby makes it a day.
    if (!anchorMoment && weekdayGiven === undefined) return undefined;
    const moment =
      anchorMoment &&
      (!isAnchored && !inText
        ? bareDay(
            day,
            anchorMoment,
            outlookOf(found, scene) === 'past' || sinceBefore.test(scene.text.slice(0, found.start)),
          )
        : dayNear(day, weekdayGiven, anchorMoment, outlookOf(found, scene)));
    const kind = !isAnchored && inText ? 'text' : 'reference';
    return whole(found, {
      type: 'DATE',
      moment,
      open: `XXXX-XX-${twoDigits(day)}`,
      anchor: anchorMoment && { kind, moment: anchorMoment },
    });
  },
);

/** « si le 15, nous constatons… », « d'ici le 20 »: told as a day, though no month is named yet. */
function isTimed({ start, end }: Found, { text }: Scene): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  return (
    /(?:^|[\s«"“(])(?:depuis|d'ici|dès) $/u.test(before) ||
    /^ au (?:petit )?(?:matin|soir)(?!\p{L})/u.test(text.slice(end, end + 16)) ||
    (/(?:^|[\s«"“(])(?:si|quand|que) $|^[«"“( ]*$/u.test(before) &&
      /^, (?:ils?|elles?|je|on|nous|vous|les?|la|ce|un|une|des|rien|tout|aucune?)(?![\p{L}])/u.test(
        text.slice(end, end + 10),
      ))
  );
}

const sinceBefore = /(?:^|\s)depuis $/u;

/** The last such day of a month before the reference, or the next one; nothing where only the month is known. */
function bareDay(day: number, reference: Moment, isOver: boolean): Moment | undefined {
  if (reference.kind !== 'day') return undefined;
  const { day: today } = reference.date;
  const lead = isOver ? (day > today ? -1 : 0) : day < today ? 1 : 0;
  const date = monthsFrom(reference, lead, day);
  return isCivilDate(date) ? dayMoment(date) : undefined;
}

/** A day of the month so many months from that of a moment; it need not exist. */
function monthsFrom(from: Moment, lead: number, day: number): { year: number; month: number; day: number } {
  const { year, month } = firstDay(from);
  const index = year * 12 + month - 1 + lead;
  return { year: Math.floor(index / 12), month: (index % 12) + 1, day };
}

function dayNear(
  day: number,
  weekdayGiven: number | undefined,
  from: Moment,
  outlook: string,
): Moment | undefined {
  const leads =
    weekdayGiven === undefined
      ? [0, 1]
      : outlook === 'future'
        ? [0, 1, 2, -1, -2, 3, -3]
        : [0, -1, 1, -2, 2, -3, 3];
  for (const lead of leads) {
    const date = monthsFrom(from, lead, day);
    if (isCivilDate(date) && fitsWeekday(date, weekdayGiven)) return dayMoment(date);
  }
  return undefined;
}

function fitsWeekday(date: { year: number; month: number; day: number }, given: number | undefined): boolean {
  return given === undefined || weekdayOf(date) === given;
}
