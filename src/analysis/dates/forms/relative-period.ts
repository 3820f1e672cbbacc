import { weekdayOf } from '../../../french/civil-date.ts';
import { type Anchor, type Finding, type Form, type Found, form, type Scene, whole } from '../form.ts';
import { type Moment, shift, type Unit } from '../moment.ts';
import { outlookOf } from '../nearest.ts';
import { last } from '../vocabulary.ts';

const periods: Readonly<Record<string, Unit>> = {
  jour: 'day',
  semaine: 'week',
  mois: 'month',
  trimestre: 'quarter',
  semestre: 'half',
  an: 'year',
  année: 'year',
  décennie: 'decade',
  siècle: 'century',
};

const openValues: Readonly<Record<Unit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

const period = '(?<period>semaine|mois|trimestre|semestre|année|an|décennie|siècle)';

/** « la semaine dernière », « le mois prochain », « l'an passé », « l'année qui vient ». */
export const periodFromReference: Form = form(
  'period-from-reference',
  `(?:(?:la|le) |l')?${period} (?:(?<last>${last}|écoulée?|qui vient de s'(?:écouler|achever|terminer))|(?<next>prochaine?|qui vient(?! de )|à venir)|(?<now>en cours))`,
  (found, scene) => {
    const { next, now } = found.groups;
    return fromReference(found, scene, next === undefined ? (now === undefined ? -1 : 0) : 1);
  },
);

/** « la prochaine semaine », « l'actuelle décennie ». */
export const periodAhead: Form = form(
  'period-ahead',
  '(?:la|le) (?:prochaine?|(?<now>présente?|actuelle?)) (?<period>semaine|mois|trimestre|semestre|année|décennie)(?! (?:scolaire|civile))',
  (found, scene) => fromReference(found, scene, found.groups['now'] === undefined ? 1 : 0),
);

/** « cette semaine », « ce mois-ci », « cette année »; « cette année-là » is {@link samePeriod}. */
export const thisPeriod: Form = form(
  'this-period',
  'c(?:e|et|ette) (?<period>semaine|mois|trimestre|semestre|année|décennie|siècle)(?:-ci)?(?!-là| là(?!\\p{L}))',
  (found, scene) => fromReference(found, scene, 0),
);

/** « fin du mois », « début de semaine », « la fin de l'année »: only behind such words. */
export const partOfPeriod: Form = form(
  'part-of-period',
  "(?:(?:la|le) |l')?(?<period>semaine|mois|trimestre|semestre|année|siècle|décennie)(?! (?:d'|de |du |des |scolaire|dernière|dernier|prochaine?|suivante?|précédente?|\\d))",
  (found, scene) => {
    if (!scene.isPartOf) return undefined;
    const unit = periods[found.groups['period'] ?? ''];
    const outlook = outlookOf(found, scene);
    // At the start of a week, « fin de semaine » that is past is that of the week before.
    const isWeekBefore =
      unit === 'week' &&
      outlook === 'past' &&
      /fin|milieu/.test(scene.text.slice(Math.max(0, found.start - 12), found.start)) &&
      isMonday(scene.reference);
    return fromReference(found, scene, isWeekBefore ? -1 : 0);
  },
);

function isMonday(reference: Moment | undefined): boolean {
  return reference?.kind === 'day' && weekdayOf(reference.date) === 1;
}

function fromReference(found: Found, { reference }: Scene, count: number): readonly Finding[] | undefined {
  const unit = periods[found.groups['period'] ?? ''];
  if (!unit) return undefined;
  return whole(found, {
    type: 'DATE',
    moment: reference && shift(reference, unit, count),
    open: openValues[unit],
    anchor: reference && { kind: 'reference', moment: reference },
  });
}

/** « ce jour-là », « cette année-là », « le même mois », « cette même semaine », « le jour même ». */
export const samePeriod: Form = form(
  'same-period',
  "(?:c(?:e|et|ette) (?<that>jour|semaine|mois|année)[- ]là|(?:cette|la même) date(?! (?:de |d'|du |limite))|(?:le|la|ce|cet|cette) même (?<same>jour|semaine|mois|année)|le (?<self>jour) même)",
  (found, scene) =>
    fromText(
      found,
      scene,
      found.groups['that'] ?? found.groups['same'] ?? found.groups['self'] ?? 'jour',
      0,
      scene.outlook(found) === 'past',
    ),
);

/** « la semaine suivante », « l'année précédente », « le mois d'après », « le jour suivant ». */
export const nextPeriodInText: Form = form(
  'next-period-in-text',
  `(?:(?:la|le) |l')?(?<period>jour|semaine|mois|trimestre|semestre|année|an|décennie|siècle) (?:(?<later>suivante?|d'après)|précédente?|d'avant)`,
  (found, scene) =>
    fromText(found, scene, found.groups['period'], found.groups['later'] === undefined ? -1 : 1),
);

function fromText(
  found: Found,
  scene: Scene,
  word: string | undefined,
  count: number,
  isGone = false,
): readonly Finding[] | undefined {
  const unit = periods[word ?? ''];
  if (!unit) return undefined;
  const anchor = textAnchor(unit, scene, isGone);
  return whole(found, {
    type: 'DATE',
    moment: anchor && shift(anchor.moment, unit, count),
    open: openValues[unit],
    anchor,
  });
}

/** The last date of the text that is precise enough to count such units from; the reference where there is none. */
export function textAnchor(unit: Unit, { recall, reference }: Scene, isGone = false): Anchor | undefined {
  const moment =
    unit === 'day' || unit === 'week'
      ? recall.day({ isGone })
      : unit === 'month' || unit === 'quarter' || unit === 'half'
        ? recall.withinMonth()
        : recall.last();
  if (moment) return { kind: 'text', moment };
  return reference && { kind: 'reference', moment: reference };
}
