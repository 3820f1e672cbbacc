import { addDays, dayNumber, isCivilDate, weekdayOf } from '../../french/civil-date.ts';
import type { Outlook } from '../../french/tense.ts';
import type { Found, Scene } from './form.ts';
import { firstDay, type Moment } from './moment.ts';

/** A day or a month without its year. */
export interface Yearless {
  readonly month: number;
  readonly day: number | undefined;
  /** The day of the week that the text gives with it, 1 for Monday. */
  readonly weekday?: number | undefined;
}

/**
 * The year of « 14 septembre » or « août », seen from the reference: that of the date just gone where the clause
 * looks back, of the one to come where it looks forward, of the nearest where nothing tells. A day of the week that
 * the text gives decides first.
 */
export function nearestYear(date: Yearless, outlook: Outlook, reference: Moment): number {
  const seen = firstDay(reference);
  if (reference.kind === 'year') return seen.year;
  if (date.weekday !== undefined && date.day !== undefined) {
    const matching = yearWithWeekday(
      { ...date, day: date.day, weekday: date.weekday },
      outlook,
      seen.year,
      seen.month,
    );
    if (matching !== undefined) return matching;
  }
  const isDayLevel = reference.kind === 'day' && date.day !== undefined && date.month === seen.month;
  const near = yearNearby(date, reference);
  if (near !== undefined) return near;
  const lead = isDayLevel ? Math.sign((date.day ?? 0) - seen.day) : date.month - seen.month;
  if (outlook === 'past') return lead > 0 ? seen.year - 1 : seen.year;
  if (outlook === 'future') return lead < 0 ? seen.year + 1 : seen.year;
  if (isDayLevel || Math.abs(lead) <= 5) return seen.year;
  if (lead > 0) return lead > 6 ? seen.year - 1 : seen.year;
  return lead < -8 ? seen.year + 1 : seen.year;
}

/** A day of the weeks around the paper is not told without its year where another year is meant. */
const nearbyDays = 30;

function yearNearby({ month, day }: Yearless, reference: Moment): number | undefined {
  if (reference.kind !== 'day' || day === undefined) return undefined;
  const { year } = reference.date;
  return [year, year - 1, year + 1].find((candidate) => {
    const date = { year: candidate, month, day };
    return isCivilDate(date) && Math.abs(dayNumber(date) - dayNumber(reference.date)) <= nearbyDays;
  });
}

function yearWithWeekday(
  { month, day, weekday }: { readonly month: number; readonly day: number; readonly weekday: number },
  outlook: Outlook,
  year: number,
  seenMonth: number,
): number | undefined {
  const isAhead = month > seenMonth;
  const order =
    outlook === 'future' || (outlook === 'unknown' && !isAhead) ? [0, 1, -1, 2, -2] : [0, -1, 1, -2, 2];
  return order
    .map((lead) => year + lead)
    .find((candidate) => {
      const date = { year: candidate, month, day };
      return isCivilDate(date) && weekdayOf(date) === weekday;
    });
}

const looksAhead =
  /(?:d'ici(?: à| au| le| la)?|jusqu'(?:au|à|en)|avant(?: au (?:moins|mieux|plus tôt))?|pour)(?: le| la)? $/u;
const ahead = /d'ici/u;
/** « la fermeture, annoncée pour mars ». */
const announcedFor =
  /(?:annonc|fix|promis|espér|souhait|cal|évoqu|réserv|convoqu|program)\p{L}{0,4} pour(?: le| la)? $/u;

/** « est fermé au moins jusqu'à lundi »: a state that lasts, unlike « est resté », « s'est poursuivi ». */
const lastsNow =
  /(?<![\p{L}'-])(?:est|sont) (?:\p{L}+ment |pas |encore |toujours |donc |aussi )*(?!(?:rest|demeur|all|ven|reven|part|repart|sort|rentr|retourn|mont|descend|tomb|arriv|pass|n|mort|deven|interven|parven)(?:é|u|i|e|s)*(?!\p{L})|été|allé|venu)\p{L}+(?:é|i|u|s|t)e?s?(?!\p{L})[^,;.:()]*jusqu'(?:au|à|en)(?: le| la)? $/u;

/** « à partir de lundi », « à compter de 20h lundi ». */
const startsAt = /à (?:partir|compter) d(?:e|u) (?:\d{1,2} ?h(?:eures)? ?(?:\d\d )?|midi |minuit )?$/u;
/** « stable depuis mai » looks back, whatever the verb. */
const since = /(?<!\p{L})depuis(?: le| la)? $/u;
/** « (17-23 mai) », « (du 3 au 8 juin) »: when something takes place, whatever the verb around it looks at. */
const bracketed = /\((?:du |le |les |au )?$/u;
const closes = /^[^()\p{L}]{0,4}(?:(?:au |- ?|– ?)[\p{L}\d ]{1,16})?\)/u;

/** « depuis la relance de l'offensive en octobre ». */
const sinceEvent =
  /(?<!\p{L})depuis (?:l[ea] |l'|son |sa |leur |cette |cet? )[^,;:.()«»"]{1,60} (?:en |du |de |d'|début |fin |mi-)$/u;
/** « jusqu'à la fin du mois de mai ». */
const partBefore = /(?<!\p{L})(?:la |le )?(?:fin|début|milieu) (?:de |d'|du )(?:l[ae] |l')?$/u;

/** Where the clause looks, taking into account the preposition right before the words. */
export function outlookOf(found: Found, scene: Scene): Outlook {
  const before = scene.text.slice(Math.max(0, found.start - 44), found.start).replace(partBefore, '');
  if (bracketed.test(before) && closes.test(scene.text.slice(found.end, found.end + 24))) return 'unknown';
  if (since.test(before) || sinceEvent.test(scene.text.slice(Math.max(0, found.start - 80), found.start)))
    return 'past';
  const preposition = looksAhead.exec(before)?.[0];
  const outlook = scene.outlook(found);
  if (preposition === undefined) return outlook !== 'past' && startsAt.test(before) ? 'future' : outlook;
  const isForDay = preposition.startsWith('pour') && found.groups['weekday'] !== undefined;
  if (
    ahead.test(preposition) ||
    announcedFor.test(before) ||
    isForDay ||
    lastsNow.test(scene.text.slice(Math.max(0, found.start - 160), found.start))
  )
    return 'future';
  return outlook === 'past' ? 'present' : 'future';
}

/** The day of that weekday nearest the reference: the last one, that day itself included, or the next, or the nearer of both. */
export function nearestWeekday(
  weekday: number,
  reference: Moment,
  side: 'back' | 'strictly-back' | 'ahead' | 'strictly-ahead' | 'near',
): Moment | undefined {
  if (reference.kind !== 'day')
    return reference.kind === 'month' || reference.kind === 'year' ? reference : undefined;
  const today = weekdayOf(reference.date);
  const back = (today - weekday + 7) % 7;
  const forth = (weekday - today + 7) % 7;
  const days = {
    back: -back,
    'strictly-back': -(back || 7),
    ahead: forth,
    'strictly-ahead': forth || 7,
    near: back <= forth ? -back : forth,
  }[side];
  return { kind: 'day', date: addDays(reference.date, days) };
}

/** How many days a day lies after another. */
export function daysAfter(day: Moment, other: Moment): number {
  return dayNumber(firstDay(day)) - dayNumber(firstDay(other));
}
