import { monthAbbreviations, monthSpellings } from '../../french/months.ts';
import { numberPattern } from '../../french/number-words.ts';
import { weekdayNames } from '../../french/weekdays.ts';
import type { Unit } from './moment.ts';

/** Sources of patterns over reading form, without groups unless they say so. */
export const weekday = `(?:${weekdayNames.join('|')})`;

const fullMonths = monthSpellings.filter((name) => !monthAbbreviations.includes(name));

/** A month in full. */
export const month = `(?:${fullMonths.join('|')})`;

/** A month in full or abbreviated: only beside a day or a year, where « sept. » and « mar. » are no words. */
export const monthOrShort = `(?:${month}|(?:${monthAbbreviations.join('|')})(?:\\.|(?![\\p{L}])))`;

/** A day of the month in digits. */
export const dayOfMonth = '(?:1 ?er|3[01]|[12]\\d|0?[1-9])(?![\\d])';

/** A day of the month in words. */
export const dayInWords =
  '(?:premier|deux|trois|quatre|cinq|six|sept|huit|neuf|dix-sept|dix-huit|dix-neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt et un|vingt-et-un|vingt-deux|vingt-trois|vingt-quatre|vingt-cinq|vingt-six|vingt-sept|vingt-huit|vingt-neuf|vingt|trente et un|trente)';

/** A year of four digits. */
export const year = '(?:1\\d{3}|2[01]\\d{2})(?![\\d])';

/** « dernier », « passée ». */
export const last = '(?:derni(?:er|ère)|passée?)';

/** « prochain », « prochaine ». */
export const next = '(?:prochaine?|à venir|qui vient(?! de ))';

/** A cardinal in digits or words. */
export const number = numberPattern;

/** Names of the parts of a day. */
export const partOfDay =
  '(?:matinée|matin|midi|mi-journée|après-midi|soirée|soir|nuit|aube|aurore|petit matin|crépuscule)';

const partCodes: readonly (readonly [RegExp, string])[] = [
  [/petit matin|aube|aurore|matin/, 'TMO'],
  [/après-midi/, 'TAF'],
  [/midi|mi-journée/, 'TMI'],
  [/soir|crépuscule/, 'TEV'],
  [/nuit/, 'TNI'],
  [/journée/, 'TDT'],
];

/** The TIMEX3 code of a part of day: `TMO`, `TAF`… */
export function partCode(words: string): string {
  return partCodes.find(([pattern]) => pattern.test(words))?.[1] ?? 'TDT';
}

/** A unit of time as TIMEX3 writes it in durations. */
export interface DurationUnit {
  /** `P` or `PT`. */
  readonly prefix: 'P' | 'PT';
  readonly letter: string;
  /** What one of them is worth, where the letter is that of a smaller unit. */
  readonly times: number;
  /** On the calendar; undefined for hours and less. */
  readonly calendar: Unit | undefined;
}

const units: readonly (readonly [string, DurationUnit])[] = [
  ['secondes?', { prefix: 'PT', letter: 'S', times: 1, calendar: undefined }],
  ['(?:minutes?|min|mn)', { prefix: 'PT', letter: 'M', times: 1, calendar: undefined }],
  ['(?:demi-heures?)', { prefix: 'PT', letter: 'M', times: 30, calendar: undefined }],
  ["quarts? d'heure", { prefix: 'PT', letter: 'M', times: 15, calendar: undefined }],
  ['heures?', { prefix: 'PT', letter: 'H', times: 1, calendar: undefined }],
  ['demi-journées?', { prefix: 'PT', letter: 'H', times: 12, calendar: undefined }],
  ['nuits', { prefix: 'P', letter: 'TNI', times: 1, calendar: undefined }],
  ['(?:jours?|journées?)', { prefix: 'P', letter: 'D', times: 1, calendar: 'day' }],
  ['semaines?', { prefix: 'P', letter: 'W', times: 1, calendar: 'week' }],
  ['(?:week[ -]?ends?)', { prefix: 'P', letter: 'WE', times: 1, calendar: undefined }],
  ['mois', { prefix: 'P', letter: 'M', times: 1, calendar: 'month' }],
  ['trimestres?', { prefix: 'P', letter: 'Q', times: 1, calendar: 'quarter' }],
  ['semestres?', { prefix: 'P', letter: 'M', times: 6, calendar: 'half' }],
  ['(?:ans?|années?)', { prefix: 'P', letter: 'Y', times: 1, calendar: 'year' }],
  ['décennies?', { prefix: 'P', letter: 'DE', times: 1, calendar: 'decade' }],
  ['demi-siècles?', { prefix: 'P', letter: 'Y', times: 50, calendar: undefined }],
  ['quarts? de siècle', { prefix: 'P', letter: 'Y', times: 25, calendar: undefined }],
  ['siècles?', { prefix: 'P', letter: 'CE', times: 1, calendar: 'century' }],
  ['millénaires?', { prefix: 'P', letter: 'ML', times: 1, calendar: undefined }],
];

/** A unit of time. */
export const unit = `(?:${units.map(([source]) => source).join('|')})`;

const unitMatchers = units.map(([source, meaning]) => [new RegExp(`^${source}$`, 'u'), meaning] as const);

/** What a unit's word stands for. */
export function readUnit(word: string): DurationUnit | undefined {
  return unitMatchers.find(([pattern]) => pattern.test(word))?.[1];
}

/** Words before a quantity that widen or narrow it. */
export const quantifier =
  "(?:(?:un |bien |beaucoup |nettement )?(?:peu )?(?:plus|moins) (?:de |d')|près (?:de |d')|pas (?:plus|moins) (?:de |d')|quelque |environ |à peu près |presque |au moins |au plus |au maximum |au minimum |à peine |tout juste |au total |pratiquement |autour de |une fourchette de )";

/** The TIMEX3 modifier of a {@link quantifier}; for a distance in time, see the forms. */
export function quantifierMod(words: string | undefined): string | undefined {
  if (words === undefined || words === '') return undefined;
  if (/pas plus|au plus|au maximum|maximum/.test(words)) return 'EQUAL_OR_LESS';
  if (/pas moins|au moins|au minimum|minimum/.test(words)) return 'EQUAL_OR_MORE';
  if (/plus d/.test(words)) return 'MORE_THAN';
  if (/moins d/.test(words)) return 'LESS_THAN';
  return /près|quelque|environ|presque|à peine|juste|pratiquement|autour/.test(words) ? 'APPROX' : undefined;
}
