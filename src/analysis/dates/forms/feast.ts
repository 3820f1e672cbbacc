import type { Outlook } from '../../../french/tense.ts';
import { addDays, type CivilDate, easterSunday } from '../../../french/civil-date.ts';
import { type Form, form, whole } from '../form.ts';
import { dayMoment, firstDay, type Moment, saturdayOf } from '../moment.ts';
import { nearestYear, outlookOf } from '../nearest.ts';
import { last, next, year } from '../vocabulary.ts';

type Feast = readonly [pattern: string, on: (year: number) => CivilDate];

const fixed = (month: number, day: number) => (year: number) => ({ year, month, day });
const afterEaster = (days: number) => (year: number) => addDays(easterSunday(year), days);

/** Feasts with their own name; what is only a date (« 1er mai ») is a date. */
const feasts: readonly Feast[] = [
  ['(?:le |du )?jour de noël', fixed(12, 25)],
  ['(?:la )?(?:veille de noël|nuit de noël|réveillon de noël)', fixed(12, 24)],
  ['noël', fixed(12, 25)],
  ['(?:la )?saint-sylvestre|(?:le )?réveillon du nouvel an', fixed(12, 31)],
  [
    "(?:le )?(?:jour de l'an|nouvel an)(?! (?:chinois|lunaire|juif|orthodoxe|berbère|iranien|musulman))",
    fixed(1, 1),
  ],
  ["(?:l')?épiphanie", fixed(1, 6)],
  ['(?:la )?chandeleur', fixed(2, 2)],
  ['(?:la )?saint-valentin', fixed(2, 14)],
  ['la saint-jean(?:-baptiste)?', fixed(6, 24)],
  ['(?:le )?14[- ]juillet|(?:la )?fête nationale', fixed(7, 14)],
  ["(?:l')?assomption", fixed(8, 15)],
  ['(?:la )?toussaint', fixed(11, 1)],
  ['(?:le )?11[- ]novembre', fixed(11, 11)],
  ['(?:le )?1er[- ]mai', fixed(5, 1)],
  ['(?:le )?8[- ]mai', fixed(5, 8)],
  ['(?:le |ce )?vendredi saint', afterEaster(-2)],
  ['(?:le |ce )?jeudi saint', afterEaster(-3)],
  ['(?:le |ce )?dimanche des rameaux', afterEaster(-7)],
  ['(?:le |ce )?mercredi des cendres', afterEaster(-46)],
  ['(?:le |ce )?lundi de pâques', afterEaster(1)],
  ['(?:le |ce )?(?:dimanche|week-end) de pâques', afterEaster(0)],
  ['pâques', afterEaster(0)],
  ["(?:le |ce )?jeudi de l'ascension|(?:l')?ascension", afterEaster(39)],
  ['(?:le |ce )?lundi de pentecôte', afterEaster(50)],
  ['(?:le |ce )?dimanche de pentecôte|(?:la )?pentecôte', afterEaster(49)],
];

const matchers = feasts.map(([pattern, on]) => [new RegExp(`^(?:${pattern})$`, 'u'), on] as const);
const names = feasts.map(([pattern]) => pattern).join('|');

/** « Noël », « la Toussaint », « le 14-Juillet », « le lundi de Pâques 2024 »: in the year nearest the reference. */
export const feast: Form = form(
  'feast',
  `(?<name>${names})(?: (?:(?<year>${year})|(?<last>${last})|(?<next>${next})))?`,
  (found, scene) => {
    const { groups } = found;
    const on = matchers.find(([pattern]) => pattern.test(groups['name'] ?? ''))?.[1];
    if (
      !on ||
      !isFeast(found.text, scene.original(found.start, found.end), scene.text, found.start, found.end) ||
      isFirstName.test(scene.original(found.start, found.end + 3))
    )
      return [];
    const given = groups['year'] === undefined ? undefined : Number(groups['year']);
    const number =
      given ??
      (scene.reference && found.text.startsWith('ce ') ? firstDay(scene.reference).year : undefined) ??
      (scene.reference && yearFor(on, scene.reference, groups, outlookOf(found, scene)));
    const sample = on(2000);
    return whole(found, {
      type: 'DATE',
      moment: number === undefined ? undefined : feastMoment(groups['name'] ?? '', on(number)),
      open: `XXXX-${String(sample.month).padStart(2, '0')}-${String(sample.day).padStart(2, '0')}`,
      anchor:
        given === undefined && scene.reference ? { kind: 'reference', moment: scene.reference } : undefined,
      isYearStated: given !== undefined,
    });
  },
);

/** A week-end is more than its Sunday; the national day is that of a country the words do not name. */
function feastMoment(name: string, day: CivilDate): Moment | undefined {
  // Which nation's, nobody says.
  if (/fête nationale/.test(name)) return undefined;
  return /week-end/.test(name) ? { kind: 'weekend', saturday: saturdayOf(day) } : dayMoment(day);
}

function yearFor(
  on: (year: number) => CivilDate,
  reference: Moment,
  groups: Readonly<Record<string, string | undefined>>,
  outlook: Outlook,
): number {
  const { month, day } = on(firstDay(reference).year);
  const seen = groups['last'] === undefined ? (groups['next'] === undefined ? outlook : 'future') : 'past';
  return nearestYear({ month, day }, seen, reference);
}

/** « Noël Dubois », « Pascale Toussaint »: a name before another is a first name. */
const isFirstName = /^(?:Noël|Toussaint|Pâques|Ascension) \p{Lu}[\p{Ll}.]$/u;

/** Feast names that are also common nouns or parts of names count only with their capital. */
function isFeast(words: string, original: string, text: string, start: number, end: number): boolean {
  if (
    /ascension|assomption|épiphanie|noël|pâques|toussaint|pentecôte/.test(words) &&
    !/\p{Lu}/u.test(original)
  )
    return false;
  const before = text.slice(Math.max(0, start - 14), start);
  const after = text.slice(end, end + 14);
  // « Lac-Saint-Jean », « Saint-Jean-de-Luz », « Noël-Dubois » are names.
  if (/[\p{L}]-$/u.test(before) || /^-\p{L}/u.test(after)) return false;
  if (
    /^(?:noël|pâques)$/u.test(words) &&
    /(?:père|mère|île de|sapin de|joyeux|marchés? de|cadeaux? de|chants? de|œufs? de|bonhomme|bûche de|papa|de) $/u.test(
      before,
    )
  )
    return /(?:avant|fêtes de|vacances de|week-end de|soir de|lendemain de|veille de|jusqu'à|après) $/u.test(
      before,
    );
  if (/toussaint/.test(words) && /^ (?:louverture|rouge)/u.test(after)) return false;
  return true;
}
