import { isCivilDate, twoDigits } from '../../../french/civil-date.ts';
import { monthNumber } from '../../../french/months.ts';
import { readNumber } from '../../../french/number-words.ts';
import { weekdayNumber } from '../../../french/weekdays.ts';
import { type Anchor, type Finding, type Form, type Found, form, type Scene, whole } from '../form.ts';
import { dayMoment, firstDay, type Moment } from '../moment.ts';
import { nearestYear, outlookOf, type Yearless } from '../nearest.ts';
import { dayInWords, dayOfMonth, last, monthOrShort, next, weekday, year } from '../vocabulary.ts';

const relativeYear = `(?: de)? (?:l'an(?:née)? ?${last}|cette année|l'an(?:née)? ?${next})`;
const dayPart = `(?<day>${dayOfMonth}|(?<=le )${dayInWords})`;

/** « (le) (jeudi) 14 septembre (2023) », « 1er mai dernier », « 12 sept. 2023 ». */
export const calendarDay: Form = form(
  'calendar-day',
  `(?:(?:le|ce) ?(?=\\d|\\p{L}))?(?:(?<weekday>${weekday}),? (?:le )?)?${dayPart} ?(?<month>${monthOrShort})(?:,? (?<year>${year})| (?<last>${last})| (?<next>${next})| courant|(?<relative>${relativeYear}))?`,
  (found, scene) => {
    const { groups } = found;
    const day = readDay(groups['day']);
    const month = monthNumber(groups['month'] ?? '');
    if (day === undefined || month === undefined) return undefined;
    const given = groups['year'] ?? yearAfterList(found, scene, month);
    const weekdayGiven = groups['weekday'] === undefined ? undefined : weekdayNumber(groups['weekday']);
    const dated = dateYear({ month, day, weekday: weekdayGiven }, given, found, scene);
    return whole(found, dayFinding(day, month, dated));
  },
);

/** A year and what told it. */
export interface DatedYear {
  readonly year: number | undefined;
  readonly anchor: Anchor | undefined;
}

/**
 * The year of a day or a month: the one written, else that of a date of the same passage that tells of another
 * year, else the nearest from the reference.
 */
export function dateYear(date: Yearless, given: string | undefined, found: Found, scene: Scene): DatedYear {
  if (given !== undefined) return { year: Number(given), anchor: undefined };
  const { reference } = scene;
  const { last: isLast, next: isNext, relative } = found.groups;
  if (reference && relative !== undefined) {
    const lead = /cette/.test(relative) ? 0 : /prochain|venir|vient/.test(relative) ? 1 : -1;
    return { year: firstDay(reference).year + lead, anchor: { kind: 'reference', moment: reference } };
  }
  const outlook = isLast === undefined ? (isNext === undefined ? outlookOf(found, scene) : 'future') : 'past';
  if (isLast === undefined && outlook !== 'future' && outlook !== 'past' && isUsual(found, scene))
    return { year: undefined, anchor: undefined };
  const told = isLast === undefined && outlook !== 'future' ? toldYear(date, scene) : undefined;
  if (told) return told;
  if (!reference) return { year: undefined, anchor: undefined };
  return { year: nearestYear(date, outlook, reference), anchor: { kind: 'reference', moment: reference } };
}

const usually =
  /(?<!\p{L})(?:normalement|habituellement|d'habitude|d'ordinaire|généralement|en général|en temps normal|traditionnellement)(?!\p{L})/u;

/** « d'habitude, la neige tombe fin octobre »: in no year. */
function isUsual({ start, end }: Found, { text }: Scene): boolean {
  const before = text
    .slice(Math.max(0, start - 80), start)
    .split(/[.;:«»"“”]/u)
    .at(-1);
  const [after] = text.slice(end, end + 40).split(/[.;:«»"“”]/u);
  return usually.test(`${before} ${after}`);
}

/** In a passage that tells of another year, a month without a year goes on in that year. */
function toldYear({ month }: Yearless, { recall, reference }: Scene): DatedYear | undefined {
  const told = recall.told();
  if (!told || (reference && firstDay(told).year >= firstDay(reference).year)) return undefined;
  // « en juillet… contre 2,4 % en juillet 2012. Le chiffre de juillet »: the month that the story is about.
  if (reference && recall.yearOfMonth(month) === firstDay(reference).year) return undefined;
  const { year, month: toldMonth } = firstDay(told);
  return { year: month >= toldMonth ? year : year + 1, anchor: { kind: 'text', moment: told } };
}

const listGoesOn = new RegExp(
  `^,? ?(?:et|ou|au|à|-|–|jusqu'au)? ?(?:le |du )?(?:${weekday} )?(?:${dayOfMonth} ?)?(?<month>${monthOrShort}) (?<year>${year})`,
  'u',
);

/** « du 30 août au 2 septembre 2023 »: the year stands at the end of the list. */
export function yearAfterList(found: Found, { text }: Scene, month: number): string | undefined {
  const { month: later, year: given } = listGoesOn.exec(text.slice(found.end, found.end + 48))?.groups ?? {};
  const laterMonth = later === undefined ? undefined : monthNumber(later);
  if (given === undefined || laterMonth === undefined) return undefined;
  return laterMonth < month ? String(Number(given) - 1) : given;
}

/** The day of the month in digits or words. */
export function readDay(words: string | undefined): number | undefined {
  if (words === undefined) return undefined;
  if (/^\d/.test(words)) return Number.parseInt(words, 10);
  return words === 'premier' ? 1 : readNumber(words);
}

/** The finding for a day of a month, with its year where it is known. */
export function dayFinding(
  day: number,
  month: number,
  { year, anchor }: DatedYear,
): Omit<Finding, 'start' | 'end'> {
  const date = { year: year ?? 2000, month, day };
  const isReal = isCivilDate(date);
  return {
    type: 'DATE',
    moment: year === undefined || !isReal ? undefined : dayMoment(date),
    open: `XXXX-${twoDigits(month)}-${twoDigits(day)}`,
    anchor,
    isYearStated: year !== undefined && anchor === undefined,
  };
}

/** Days that share one month: « les 12 et 13 septembre », « du 12 au 17 septembre 2023 », « lundi 12 et mardi 13 mai ». */
export const dayList: Form = form(
  'day-list',
  `(?<days>(?:(?:${weekday}) )?${dayOfMonth}(?:(?:, | et | ou | au | à |-|–|/| et le | et du |, le | ou le | jusqu'au )(?:(?:${weekday}) )?${dayOfMonth}){1,6}) ?(?<month>${monthOrShort})(?:,? (?<year>${year})| (?<last>${last})| (?<next>${next})|(?<relative>${relativeYear}))?`,
  (found, scene) => {
    const month = monthNumber(found.groups['month'] ?? '');
    const days = found.groups['days'];
    if (month === undefined || days === undefined) return undefined;
    const places = [...days.matchAll(listedDay)];
    const lastDay = readDay(places.at(-1)?.groups?.['day']);
    const lastWeekday = places.at(-1)?.groups?.['weekday'];
    const given = found.groups['year'] ?? yearAfterList(found, scene, month);
    const dated = dateYear(
      { month, day: lastDay, weekday: lastWeekday === undefined ? undefined : weekdayNumber(lastWeekday) },
      given,
      found,
      scene,
    );
    return places.map(({ 0: words, index, groups }, rank) => ({
      ...dayFinding(readDay(groups?.['day']) ?? 0, month, dated),
      start: found.start + index,
      end: rank === places.length - 1 ? found.end : found.start + index + words.length,
    }));
  },
);

const listedDay = new RegExp(`(?:(?<weekday>${weekday}) )?(?<day>${dayOfMonth})`, 'gu');

const numericDay =
  '(?:le )?(?:(?<year1>(?:19|20)\\d{2})-(?<month1>0[1-9]|1[0-2])-(?<day1>0[1-9]|[12]\\d|3[01])|(?<day2>0?[1-9]|[12]\\d|3[01])(?<mark>[/.-])(?<month2>0?[1-9]|1[0-2])\\k<mark>(?<year2>(?:19|20)?\\d{2}))(?![\\d/.-]\\d|%)';

/** « 12/09/2023 », « 12.09.2023 », « 12-09-23 », « 2023-09-12 ». */
export const numericDate: Form = form('numeric-date', numericDay, (found, scene) => {
  const { year1, month1, day1, year2, month2, day2 } = found.groups;
  const month = Number(month1 ?? month2);
  const day = Number(day1 ?? day2);
  const year = year1 ?? year2 ?? '';
  const full = year.length === 4 ? Number(year) : fullYear(Number(year), scene.reference);
  if (year.length === 2 && found.groups['mark'] === '.') return undefined;
  if (!isCivilDate({ year: full, month, day })) return undefined;
  return whole(found, dayFinding(day, month, { year: full, anchor: undefined }));
});

/** « le 12/09 »: only with its article, for « 12/20 » is a mark. */
export const shortNumericDate: Form = form(
  'short-numeric-date',
  '(?:le|du|au) (?<day>0?[1-9]|[12]\\d|3[01])/(?<month>0[1-9]|1[0-2])(?![/\\d])',
  (found, scene) => {
    const day = Number(found.groups['day']);
    const month = Number(found.groups['month']);
    const finding = dayFinding(day, month, dateYear({ month, day }, undefined, found, scene));
    return [
      { ...finding, start: found.text.startsWith('le') ? found.start : found.start + 3, end: found.end },
    ];
  },
);

/** « 2023-09 », as a date line writes it. */
export const numericMonth: Form = form(
  'numeric-month',
  '(?<year>(?:19|20)\\d{2})-(?<month>0[1-9]|1[0-2])(?![-/.]?\\d)',
  (found, scene) => {
    const month = Number(found.groups['month']);
    const year = Number(found.groups['year']);
    // « la saison 2011-12 » is two years.
    if (
      month === (year + 1) % 100 &&
      /(?:saison|exercice|hiver|ligue|championnat) $/u.test(scene.text.slice(0, found.start))
    )
      return undefined;
    return whole(found, {
      type: 'DATE',
      moment: { kind: 'month', year, month },
      open: found.text,
      isYearStated: true,
    });
  },
);

/** The century of a year of two digits: at most ten years ahead. */
export function fullYear(short: number, reference: Moment | undefined): number {
  const seen = reference ? firstDay(reference).year : 2020;
  const century = Math.floor(seen / 100) * 100;
  return century + short > seen + 10 ? century - 100 + short : century + short;
}
