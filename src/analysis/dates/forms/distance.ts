import { type Finding, type Form, form, type Scene, whole } from '../form.ts';
import { twoDigits } from '../../../french/civil-date.ts';
import { type Moment, shift } from '../moment.ts';
import { durationValue, type Quantity, quantityPattern, readQuantity } from './quantity.ts';
import type { HourOfDay } from '../recall.ts';
import { textAnchor } from './relative-period.ts';

const distanceMods: Readonly<Record<string, string>> = {
  MORE_THAN: 'BEFORE',
  EQUAL_OR_MORE: 'BEFORE',
  LESS_THAN: 'AFTER',
  EQUAL_OR_LESS: 'AFTER',
  APPROX: 'APPROX',
};

/** « il y a trois jours », « il y a plus de vingt ans », « voici une semaine »; « voilà dix jours qu'il attend » lasts. */
export const ago: Form = form(
  'ago',
  `(?:(?:il )?y a|voici|voilà(?! que)) (?:déjà |maintenant |tout juste |seulement |environ |à peu près |exactement |désormais |pile )*${quantityPattern}(?: de cela)?(?! (?:de (?:retard|grève|prison|attente|travail|congés?)))`,
  (found, scene) =>
    found.text.startsWith('voi') && /^ qu[e']/u.test(scene.text.slice(found.end, found.end + 4))
      ? undefined
      : counted(found, scene, -1),
);

/** « dans deux semaines », « d'ici trois mois », « sous huit jours ». */
export const ahead: Form = form(
  'ahead',
  `(?:dans|d'ici(?: à)?|sous) (?!(?:une? )(?:année|journée)(?!\\p{L}))${quantityPattern}(?! (?:de (?:prison|suspension|travail|congés?|vie)|d'affilée|consécutif))`,
  (found, scene) => {
    // « dans des mois difficiles » is no distance.
    if (/^des|^de /.test(found.groups['vague'] ?? '')) return undefined;
    return counted(found, scene, 1);
  },
);

function counted(
  found: Parameters<Form['read']>[0],
  { reference }: Scene,
  sign: 1 | -1,
): readonly Finding[] | undefined {
  const quantity = readQuantity(found.groups);
  if (!quantity) return undefined;
  const moment = reference && quantity.count !== undefined ? moved(reference, quantity, sign) : undefined;
  return whole(found, {
    type: 'DATE',
    moment,
    open:
      quantity.count === undefined
        ? sign < 0
          ? 'PAST_REF'
          : 'FUTURE_REF'
        : durationValue(quantity, found.groups['more']),
    mod:
      quantity.mod === undefined
        ? undefined
        : sign < 0
          ? distanceMods[quantity.mod]
          : quantity.mod === 'APPROX'
            ? 'APPROX'
            : quantity.mod,
    anchor: moment && reference && { kind: 'reference', moment: reference },
  });
}

/** The unit of the calendar that lies that far; hours and minutes leave the day itself where they are few. */
function moved(from: Moment, { count = 0, unit }: Quantity, sign: 1 | -1): Moment | undefined {
  if (unit.calendar === 'decade') return shift(from, 'year', sign * count * 10);
  if (unit.calendar === 'century') return shift(from, 'year', sign * count * 100);
  if (unit.calendar !== undefined) {
    if (!Number.isInteger(count))
      return unit.calendar === 'year' ? shift(from, 'month', sign * count * 12) : undefined;
    return shift(from, unit.calendar, sign * count);
  }
  if (unit.letter === 'Y') return shift(from, 'year', sign * count * unit.times);
  const hours =
    unit.letter === 'H' ? count * unit.times : unit.letter === 'M' ? (count * unit.times) / 60 : 0;
  if (hours % 24 === 0 && hours > 0) return shift(from, 'day', (sign * hours) / 24);
  return hours <= 6 ? shift(from, 'day', 0) : undefined;
}

/** « vers 10 h… Une heure plus tard »: at 11. */
function hoursFrom(
  from: HourOfDay | undefined,
  { count, unit: { letter, times }, mod }: Quantity,
  sign: 1 | -1,
): Omit<Finding, 'start' | 'end'> | undefined {
  const minutesEach = { H: 60, M: 1 }[letter];
  if (!from || count === undefined || minutesEach === undefined) return undefined;
  const total = minutesOf(from.hour) + sign * Math.round(count * times * minutesEach);
  const days = Math.floor(total / minutesInDay);
  const moment = shift(from.day, 'day', days);
  const minutes = total - days * minutesInDay;
  const hour = `T${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  const anchor = { kind: 'text', moment: from.day } as const;
  return { type: 'TIME', moment, hour, open: `XXXX-XX-XX${hour}`, mod, anchor };
}

const minutesInDay = 1440;

function minutesOf(hour: string): number {
  return Number(hour.slice(1, 3)) * 60 + Number(hour.slice(4, 6));
}

const sentenceGoesOn = '(?=[ ]?(?:[,.;:)»!?…]|$))';

/** « trois jours plus tard », « deux ans auparavant », « un mois plus tôt », « une semaine après, »: from the text. */
export const laterOrEarlier: Form = form(
  'later-or-earlier',
  `${quantityPattern} (?:(?<later>plus tard)|(?<earlier>plus tôt|auparavant)|(?:(?<after2>après)|avant)${sentenceGoesOn})`,
  (found, scene) => {
    const quantity = readQuantity(found.groups);
    if (!quantity) return undefined;
    const sign = found.groups['later'] !== undefined || found.groups['after2'] !== undefined ? 1 : -1;
    const calendar = quantity.unit.calendar ?? 'day';
    const isGone = sign < 0 || scene.outlook(found) === 'past';
    const anchor = textAnchor(calendar, scene, isGone);
    const isHours = quantity.unit.prefix === 'PT';
    // « plus d'une heure plus tard »: when, nobody says.
    const isVague = quantity.mod !== undefined && quantity.mod !== 'APPROX' && !/un peu/.test(found.text);
    const timed = isHours && !isVague ? hoursFrom(scene.recall.hour(), quantity, sign) : undefined;
    if (timed) return whole(found, timed);
    const moment =
      anchor && quantity.count !== undefined && !isHours ? moved(anchor.moment, quantity, sign) : undefined;
    return whole(found, {
      type: 'DATE',
      moment,
      open: quantity.count === undefined ? (sign < 0 ? 'PAST_REF' : 'FUTURE_REF') : durationValue(quantity),
      mod: quantity.mod,
      anchor: moment && anchor,
    });
  },
);
