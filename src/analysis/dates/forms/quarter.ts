import { ordinalPattern, readOrdinal } from '../../../french/number-words.ts';
import { type Form, form, type Scene, whole } from '../form.ts';
import { firstDay, type Moment } from '../moment.ts';
import { outlookOf } from '../nearest.ts';
import { last, month, next, year } from '../vocabulary.ts';
import { monthNumber } from '../../../french/months.ts';
import { dateYear } from './calendar-day.ts';
import { twoDigits } from '../../../french/civil-date.ts';

/** « le premier trimestre 2023 », « 2e semestre », « T3 2022 ». */
export const quarter: Form = form(
  'quarter',
  `(?:(?:le|ce) )?(?:(?<ordinal>${ordinalPattern}|dernier) (?<unit>trimestre|semestre)|(?<code>[ts][1-4])(?= ${year}))(?:(?: de l'exercice| de l'année| de)? (?<year>${year})| de (?:l'an(?:née)? ?(?:(?<last>${last})|(?<next>${next}))|(?<now>cette année|l'année en cours|l'année)))?`,
  (found, scene) => {
    const { ordinal, unit, code, year: given, now } = found.groups;
    const isHalf = unit === 'semestre' || code?.startsWith('s') === true;
    const rank =
      ordinal === 'dernier'
        ? isHalf
          ? 2
          : 4
        : code === undefined
          ? readOrdinal(ordinal ?? '')
          : Number(code[1]);
    if (rank === undefined || rank < 1 || rank > (isHalf ? 2 : 4)) return undefined;
    const number =
      given === undefined
        ? quarterYear(rank, isHalf ? 6 : 3, found.groups, now !== undefined, scene, found)
        : Number(given);
    return whole(found, {
      type: 'DATE',
      moment:
        number === undefined
          ? undefined
          : isHalf
            ? { kind: 'half', year: number, half: rank }
            : { kind: 'quarter', year: number, quarter: rank },
      open: `XXXX-${isHalf ? 'H' : 'Q'}${rank}`,
      anchor:
        given === undefined && scene.reference ? { kind: 'reference', moment: scene.reference } : undefined,
      isYearStated: given !== undefined,
    });
  },
);

function quarterYear(
  rank: number,
  months: number,
  groups: Readonly<Record<string, string | undefined>>,
  isNow: boolean,
  scene: Scene,
  found: { readonly start: number; readonly end: number; readonly text: string },
): number | undefined {
  const { reference } = scene;
  if (!reference) return undefined;
  const seen = firstDay(reference);
  if (groups['last'] !== undefined) return seen.year - 1;
  if (groups['next'] !== undefined) return seen.year + 1;
  if (isNow || reference.kind === 'year') return seen.year;
  const running = Math.ceil(seen.month / months);
  const outlook = outlookOf({ ...found, groups: {} }, scene);
  if (outlook === 'future') return rank < running ? seen.year + 1 : seen.year;
  // Results are told of quarters that have begun, and not in their first month.
  const hasJustBegun = rank === running && seen.month % months === 1 && outlook !== 'present';
  return (rank > running && outlook === 'past') || hasJustBegun ? seen.year - 1 : seen.year;
}

const halves: Readonly<Record<string, { readonly mod: string }>> = {
  première: { mod: 'START' },
  '1re': { mod: 'START' },
  deuxième: { mod: 'END' },
  seconde: { mod: 'END' },
  '2e': { mod: 'END' },
  dernière: { mod: 'END' },
};

/** « la première quinzaine de septembre », « la seconde moitié de 2023 ». */
export const fortnight: Form = form(
  'fortnight',
  `(?:la )?(?<which>${Object.keys(halves).join('|')}) (?:quinzaine|moitié|semaine) (?:de |d'|du mois de |du mois d')(?:(?<month>${month})(?: (?<year>${year})| (?<last>dernier)| (?<next>prochain))?|(?<only>${year}))`,
  (found, scene) => {
    const { which = '', only } = found.groups;
    const mod = halves[which]?.mod;
    if (only !== undefined)
      return whole(found, {
        type: 'DATE',
        moment: { kind: 'year', year: Number(only) },
        open: '',
        mod,
        isYearStated: true,
      });
    const number = monthNumber(found.groups['month'] ?? '');
    if (number === undefined) return undefined;
    const dated = dateYear({ month: number, day: undefined }, found.groups['year'], found, scene);
    const moment: Moment | undefined =
      dated.year === undefined ? undefined : { kind: 'month', year: dated.year, month: number };
    return whole(found, {
      type: 'DATE',
      moment,
      open: `XXXX-${twoDigits(number)}`,
      mod,
      anchor: dated.anchor,
    });
  },
);
