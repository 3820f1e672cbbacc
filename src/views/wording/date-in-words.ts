import { monthNames } from '../../french/months.ts';
import { spellDate } from './spell-date.ts';

/** `full`: « dimanche 17 septembre 2023 »; `long`: « 17 septembre 2023 »; `short`: « 17 sept. », without year. */
export type DateForm = 'full' | 'long' | 'short';

const shortMonths = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
] as const;
const seasons: Readonly<Record<string, string>> = {
  '21': 'printemps',
  '22': 'été',
  '23': 'automne',
  '24': 'hiver',
  '33': '1er trimestre',
  '34': '2e trimestre',
  '35': '3e trimestre',
  '36': '4e trimestre',
  '40': '1er semestre',
  '41': '2e semestre',
};

const timedDate = /^(-?\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/;
const seasonDate = /^(-?\d{4})-(\d{2})$/;
const dayDate = /^-?\d{4}-(\d{2})-(\d{2})$/;
const vowelMonth = /^(?:a|o)/;

/**
 * An EDTF date in French words: « 17 ou 18 septembre 2023 », « vers le 13 septembre 2023 »,
 * « septembre 2023, jour inconnu », « du 12 au 17 septembre 2023 ».
 *
 * What EDTF can say and this cannot comes back as it is; nothing throws.
 */
export function dateInWords(edtf: string, form: DateForm = 'long'): string {
  return (
    intervalInWords(edtf, form) ??
    setInWords(edtf, form) ??
    qualifiedInWords(edtf, form) ??
    singleInWords(edtf, form) ??
    edtf
  );
}

/**
 * The same as a complement of time: « le dimanche 17 septembre 2023 », « en septembre 2023 », « en 2019 »,
 * « du 12 au 17 septembre 2023 ».
 */
export function onDate(edtf: string, form: DateForm = 'full'): string {
  if (edtf.includes('/') || /[~?%]/.test(edtf)) return dateInWords(edtf, form);
  if (edtf.startsWith('[') || edtf.startsWith('{')) {
    const words = dateInWords(edtf, form);
    return isDay(elementsOf(edtf)[0] ?? '') ? `le ${words}` : words;
  }
  return withPreposition(edtf, form) ?? dateInWords(edtf, form);
}

/** Whether the date names one day of the calendar. */
export function isDay(edtf: string): boolean {
  return dayDate.test(edtf);
}

/** A date of one element: day, month, year, season, decade, century, day with hour, or with unspecified parts. */
function singleInWords(edtf: string, form: DateForm): string | undefined {
  const [, timedDay, hour, minute] = timedDate.exec(edtf) ?? [];
  if (timedDay !== undefined) {
    return `${singleInWords(timedDay, form) ?? timedDay}, ${Number(hour)}\u202Fh\u202F${minute ?? ''}`;
  }
  return seasonInWords(edtf) ?? unspecifiedInWords(edtf, form) ?? calendarDate(edtf, form);
}

function calendarDate(edtf: string, form: DateForm): string | undefined {
  if (form !== 'short') return spellDate(edtf, { withWeekday: form === 'full' });
  const [, month, day] = dayDate.exec(edtf) ?? [];
  if (month === undefined) return spellDate(edtf);
  return `${Number(day) === 1 ? '1er' : Number(day)}\u00A0${shortMonths[Number(month) - 1] ?? ''}`;
}

function seasonInWords(edtf: string): string | undefined {
  const [, year, code] = seasonDate.exec(edtf) ?? [];
  const season = code === undefined ? undefined : seasons[code];
  return season === undefined ? undefined : `${season} ${Number(year)}`;
}

function unspecifiedInWords(edtf: string, form: DateForm): string | undefined {
  const month = /^(\d{4}-\d{2})-XX$/.exec(edtf)?.[1];
  if (month !== undefined) return `${calendarDate(month, form) ?? month}, jour inconnu`;
  const year = /^(\d{4})-XX(?:-XX)?$/.exec(edtf)?.[1];
  if (year !== undefined) return `${year}, mois inconnu`;
  const decade = /^(\d{3})X$/.exec(edtf)?.[1];
  if (decade !== undefined) return `années ${decade}0`;
  const century = /^(\d{2})XX$/.exec(edtf)?.[1];
  return century === undefined ? undefined : `${romanNumber(Number(century) + 1)}e siècle`;
}

function qualifiedInWords(edtf: string, form: DateForm): string | undefined {
  const mark = /[~?%]/.exec(edtf)?.[0];
  if (mark === undefined) return undefined;
  const bare = edtf.replaceAll(/[~?%]/g, '');
  if (singleInWords(bare, form) === undefined) return undefined;
  const about = isDay(bare) ? `vers le ${dateInWords(bare, form)}` : `vers ${dateInWords(bare, form)}`;
  if (mark === '~') return about;
  return mark === '%' ? `peut-être ${about}` : `peut-être ${withPreposition(bare, form) ?? ''}`.trimEnd();
}

function intervalInWords(edtf: string, form: DateForm): string | undefined {
  if (edtf.includes('/') && bareDate(edtf) !== edtf) {
    const bare = intervalInWords(bareDate(edtf), form);
    return bare === undefined ? undefined : `environ ${bare}`;
  }
  const [from, to, ...more] = edtf.split('/');
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  const isOpenStart = from === '' || from === '..';
  const isOpenEnd = to === '' || to === '..';
  if (isOpenStart && isOpenEnd) return undefined;
  if (isOpenStart) return until(to, form);
  if (isOpenEnd) return since(from, form);
  const end = dateInWords(to, form);
  if (isDay(from) && isDay(to)) return `du ${startOf(from, to, form)} au ${end}`;
  const start = sharedMonth(from, to) ?? dateInWords(from, form);
  return `${vowelMonth.test(start) ? 'd’' : 'de '}${start} à ${end}`;
}

/** The first day of an interval without the month and year that it shares with the last. */
function startOf(from: string, to: string, form: DateForm): string {
  const words = dateInWords(from, form);
  if (from.slice(0, 4) !== to.slice(0, 4) || form === 'short') {
    return form === 'short' && from.slice(0, 7) === to.slice(0, 7)
      ? (words.split('\u00A0')[0] ?? words)
      : words;
  }
  const withoutYear = words.replace(/ -?\d+$/, '');
  return from.slice(0, 7) === to.slice(0, 7) ? (withoutYear.split('\u00A0')[0] ?? withoutYear) : withoutYear;
}

function sharedMonth(from: string, to: string): string | undefined {
  const isSameYear = from.slice(0, 4) === to.slice(0, 4);
  if (!isSameYear || seasonInWords(from) !== undefined || seasonInWords(to) !== undefined) return undefined;
  const month = seasonDate.exec(from)?.[2];
  return month === undefined ? undefined : monthNames[Number(month) - 1];
}

function since(from: string, form: DateForm): string {
  return isDay(from) ? `depuis le ${dateInWords(from, form)}` : `depuis ${dateInWords(from, form)}`;
}

function until(to: string, form: DateForm): string {
  return isDay(to) ? `jusqu’au ${dateInWords(to, form)}` : `jusqu’en ${dateInWords(to, form)}`;
}

/** « 17 ou 18 septembre 2023 », « 12, 13 et 15 septembre 2023 », « au plus tard le 17 septembre 2023 ». */
function setInWords(edtf: string, form: DateForm): string | undefined {
  const isChoice = edtf.startsWith('[') && edtf.endsWith(']');
  if (!isChoice && !(edtf.startsWith('{') && edtf.endsWith('}'))) return undefined;
  const elements = elementsOf(edtf);
  const [only] = elements;
  if (elements.length === 1 && only !== undefined) return boundInWords(only, form);
  const last = elements.at(-1);
  if (last === undefined) return undefined;
  const words = elements.map((element) =>
    element === last ? dateInWords(element, form) : startOf(element, last, form),
  );
  return `${words.slice(0, -1).join(', ')} ${isChoice ? 'ou' : 'et'} ${words.at(-1) ?? ''}`;
}

function boundInWords(element: string, form: DateForm): string {
  const [from, to] = element.split('..');
  if (to === undefined || from === undefined) return dateInWords(element, form);
  if (from === '') return `au plus tard ${onDate(to, form)}`;
  if (to === '') return `au plus tôt ${onDate(from, form)}`;
  return `entre ${onDate(from, form)} et ${onDate(to, form)}`;
}

function elementsOf(edtf: string): readonly string[] {
  return edtf
    .slice(1, -1)
    .split(',')
    .map((element) => element.trim());
}

function withPreposition(edtf: string, form: DateForm): string | undefined {
  const words = singleInWords(edtf, form);
  if (words === undefined) return undefined;
  if (isDay(edtf) || timedDate.test(edtf)) return `le ${words}`;
  if (words.startsWith('printemps') || /^\d(?:er|e) /.test(words)) return `au ${words}`;
  if (words.startsWith('années')) return `dans les ${words}`;
  return words.endsWith('siècle') ? `au ${words}` : `en ${words}`;
}

function bareDate(edtf: string): string {
  return edtf.replaceAll(/[~?%]/g, '');
}

function romanNumber(value: number): string {
  const signs = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const;
  let rest = value;
  let roman = '';
  for (const [worth, sign] of signs) {
    roman += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return roman;
}
