import { addDays, dayNumber, weekdayOf } from '../../../french/civil-date.ts';
import { type Anchor, type Finding, type Form, type Found, form, type Scene, whole } from '../form.ts';
import { firstDay, type Moment, saturdayOf, shift, type Unit } from '../moment.ts';
import { nearestYear, outlookOf } from '../nearest.ts';
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
  `(?:(?:la|le) |l')?${period} (?:(?<last>${last}|écoulée?)|(?<next>prochaine?|qui vient|à venir)|(?<now>en cours))`,
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

/** « ce jour-là », « cette année-là », « le même mois », « la même semaine », « le jour même ». */
export const samePeriod: Form = form(
  'same-period',
  "(?:c(?:e|et|ette) (?<that>jour|semaine|mois|année)[- ]là|(?:cette|la même) date(?! (?:de |d'|du |limite))|(?:le|la) même (?<same>jour|semaine|mois|année)|le (?<self>jour) même)",
  (found, scene) =>
    fromText(found, scene, found.groups['that'] ?? found.groups['same'] ?? found.groups['self'] ?? 'jour', 0),
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
): readonly Finding[] | undefined {
  const unit = periods[word ?? ''];
  if (!unit) return undefined;
  const anchor = textAnchor(unit, scene);
  return whole(found, {
    type: 'DATE',
    moment: anchor && shift(anchor.moment, unit, count),
    open: openValues[unit],
    anchor,
  });
}

/** The last date of the text that is precise enough to count such units from; the reference where there is none. */
export function textAnchor(unit: Unit, { recall, reference }: Scene): Anchor | undefined {
  const moment =
    unit === 'day' || unit === 'week'
      ? recall.day()
      : unit === 'month' || unit === 'quarter' || unit === 'half'
        ? recall.withinMonth()
        : recall.last();
  if (moment) return { kind: 'text', moment };
  return reference && { kind: 'reference', moment: reference };
}

const ofSomething = /^ (?:de |d'|du |des )/u;

/** Told in a past tense, « la veille » is that of a day gone by, not of one the text has announced since. */
function dayAnchor(found: Found, scene: Scene): Anchor | undefined {
  const gone = scene.outlook(found) === 'past' ? scene.recall.pastDay() : undefined;
  return gone ? { kind: 'text', moment: gone } : textAnchor('day', scene);
}

const neighbourDays: Readonly<Record<string, number>> = {
  veille: -1,
  'avant-veille': -2,
  lendemain: 1,
  surlendemain: 2,
};

/** « la veille », « le lendemain », « l'avant-veille », « le surlendemain »: from the last day of the text. */
export const neighbourDay: Form = form(
  'neighbour-day',
  "(?:(?:la|le) |l')?(?<word>avant-veille|veille|surlendemain|lendemain)",
  (found, scene) => {
    const word = found.groups['word'] ?? '';
    const before = scene.text.slice(Math.max(0, found.start - 10), found.start);
    const after = scene.text.slice(found.end, found.end + 5);
    const hasArticle = /^l[ae']/.test(found.text);
    if (found.text === 'le veille') return [];
    if (!hasArticle && (word === 'veille' || /(?:en|état de|mode|de) $/u.test(before))) return [];
    // « le lendemain du scrutin » counts from the ballot, whenever that was.
    const anchor = ofSomething.test(after) ? undefined : dayAnchor(found, scene);
    return whole(found, {
      type: 'DATE',
      moment: anchor && shift(anchor.moment, 'day', neighbourDays[word] ?? 0),
      open: 'XXXX-XX-XX',
      anchor,
    });
  },
);

/** « ce week-end », « le week-end dernier », « le week-end prochain ». */
export const weekEnd: Form = form(
  'week-end',
  `(?:(?<this>ce) |(?:le |ce )?(?<ahead>prochain) |le )?week-?end(?: (?:(?<last>${last})|(?<next>prochain|qui vient|à venir)|(?<later>suivant)|(?<earlier>précédent)))?(?!-là)`,
  (found, scene) => {
    const { groups } = found;
    const isFromText = groups['later'] !== undefined || groups['earlier'] !== undefined;
    const from = isFromText ? (scene.recall.day() ?? scene.reference) : scene.reference;
    const isAhead =
      groups['ahead'] !== undefined || groups['next'] !== undefined || groups['later'] !== undefined;
    const isBack = groups['last'] !== undefined || groups['earlier'] !== undefined;
    const side = isAhead
      ? 'next'
      : isBack
        ? 'last'
        : outlookOf(found, scene) === 'past'
          ? 'near-back'
          : 'near';
    return whole(found, {
      type: 'DATE',
      moment: from && weekEndFrom(from, side),
      open: 'XXXX-WXX-WE',
      anchor: from && { kind: isFromText && scene.recall.day() ? 'text' : 'reference', moment: from },
    });
  },
);

function weekEndFrom(from: Moment, side: 'next' | 'last' | 'near' | 'near-back'): Moment | undefined {
  if (from.kind !== 'day') return from.kind === 'month' || from.kind === 'year' ? from : undefined;
  const own = saturdayOf(from.date);
  const isOn = dayNumber(from.date) >= dayNumber(own);
  const weeks = { next: isOn ? 1 : 0, last: -1, near: 0, 'near-back': isOn ? 0 : -1 }[side];
  return { kind: 'weekend', saturday: addDays(own, 7 * weeks) };
}

const seasonNumbers: Readonly<Record<string, number>> = { printemps: 21, été: 22, automne: 23, hiver: 24 };

/** « l'été 2022 », « cet hiver », « le printemps dernier », « l'automne », « à l'été ». */
export const season: Form = form(
  'season',
  `(?:(?<this>c(?:e|et)) |(?:le |l'))?(?<season>printemps|été|automne|hiver)(?:(?: de| d')? ?(?<year>(?:1[5-9]|20)\\d{2})(?<second>[-–/](?:20)?\\d{2})?(?!\\d)| (?<last>${last})| (?<next>prochain|à venir|qui vient)| (?<later>suivant)| (?<earlier>précédent))?(?!-là| (?:arabe|australe?|indien|meurtrier))`,
  (found, scene) => {
    const { groups } = found;
    const number = seasonNumbers[groups['season'] ?? ''];
    if (number === undefined || !isSeason(found, scene)) return groups['season'] === 'été' ? undefined : [];
    if (groups['year'] !== undefined)
      return whole(found, {
        type: 'DATE',
        moment: { kind: 'season', year: Number(groups['year']), season: number },
        open: '',
        isYearStated: true,
      });
    const from =
      (groups['later'] ?? groups['earlier']) ? (scene.recall.last() ?? scene.reference) : scene.reference;
    return whole(found, {
      type: 'DATE',
      moment: from && seasonFrom(number, found, scene, from),
      open: `XXXX-${['SP', 'SU', 'FA', 'WI'][number - 21] ?? 'XX'}`,
      anchor: from && { kind: from === scene.reference ? 'reference' : 'text', moment: from },
    });
  },
);

/** « été » is a participle more often than a summer. */
function isSeason(found: Found, { text, isPartOf }: Scene): boolean {
  const { season: name, this: isThis, year, last: isLast, next: isNext, later, earlier } = found.groups;
  if (isThis ?? year ?? isLast ?? isNext ?? later ?? earlier) return true;
  const before = text.slice(Math.max(0, found.start - 12), found.start);
  const hasArticle = /^l/.test(found.text);
  if (isPartOf) return true;
  if (hasArticle) return true;
  return name === 'été'
    ? /(?:en|plein|d') ?$/u.test(before)
    : /(?:en|au|ce|du|dès|d'|depuis|fin|début|plein|mi-) ?$/u.test(before);
}

function seasonFrom(season: number, found: Found, scene: Scene, from: Moment): Moment | undefined {
  const seen = firstDay(from);
  const { this: isThis, last: isLast, next: isNext, later, earlier } = found.groups;
  const firstMonth = (season - 20) * 3;
  // The winter that starts in December goes on in the next year.
  const isRunningWinter = season === 24 && from.kind !== 'year' && seen.month <= 3;
  const outlook = (isLast ?? earlier) ? 'past' : (isNext ?? later) ? 'future' : outlookOf(found, scene);
  if (isThis !== undefined) return { kind: 'season', year: seen.year - (isRunningWinter ? 1 : 0), season };
  const ends = firstMonth + 2;
  const month = from.kind === 'year' ? 12 : seen.month;
  if (outlook === 'past') {
    const isOver = (isLast ?? earlier) ? month > ends : month >= firstMonth;
    return { kind: 'season', year: isOver ? seen.year : seen.year - 1, season };
  }
  if (outlook === 'future') {
    const isAhead = month < firstMonth || (isNext === undefined && month <= ends);
    return { kind: 'season', year: isAhead ? seen.year : seen.year + 1, season };
  }
  if (isRunningWinter) return { kind: 'season', year: seen.year - 1, season };
  return {
    kind: 'season',
    year: nearestYear({ month: Math.min(firstMonth, 12), day: undefined }, outlook, from),
    season,
  };
}
