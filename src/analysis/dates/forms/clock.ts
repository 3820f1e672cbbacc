import { twoDigits } from '../../../french/civil-date.ts';
import { numberWordPattern, readNumber } from '../../../french/number-words.ts';
import { readingPattern } from '../../../french/reading-pattern.ts';
import { type Anchor, type Form, type Found, form, type Scene, whole } from '../form.ts';
import { monthOrShort, weekday } from '../vocabulary.ts';
import { borrowedDay } from './borrowed-day.ts';

const zoneName = '(?:gmt|utc|cet|cest|est|edt|heures? (?:locales?|françaises?|belges?|suisses?|de \\p{L}+))';
const zone = `(?: ?\\(${zoneName}\\)| ${zoneName})`;
const half = "(?: du matin| du soir| de l'après-midi| précises?| pile| tapantes?)";

/** Source of a pattern for an hour, with the groups `hour`, `minute`, `zone`, `half`, `noon`. */
export const hourPattern = `(?:(?<hour>[01]?\\d|2[0-4]) ?(?:h|heures?|:(?=[0-5]\\d))(?![\\p{L}])(?: ?(?<minute>[0-5]\\d)(?!\\d)(?: ?(?:min|mn)(?!\\p{L}))?)?|(?<hourWord>${numberWordPattern}) heures?(?! et demie? de)(?: et (?<halfHour>demie|quart))?|(?<noon>midi|minuit)(?: et (?<halfNoon>demie?|quart))?)(?<half>${half})?(?<zone>${zone})?`;

/** The TIMEX3 hour of the groups of {@link hourPattern}: `T20:30`. */
export function readHour(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const { noon, halfNoon, half: side, halfHour } = groups;
  const minuteWord = { demie: 30, demi: 30, quart: 15 }[halfNoon ?? halfHour ?? ''] ?? 0;
  if (noon === 'midi') return `T12:${twoDigits(minuteWord)}`;
  if (noon === 'minuit') return minuteWord === 0 ? 'T24:00' : `T00:${twoDigits(minuteWord)}`;
  const given = groups['hour'] === undefined ? readNumber(groups['hourWord'] ?? '') : Number(groups['hour']);
  if (given === undefined || given > 24) return undefined;
  const hour = side !== undefined && /soir|après-midi/.test(side) && given < 12 ? given + 12 : given;
  const minute = groups['minute'] === undefined ? minuteWord : Number(groups['minute']);
  return `T${twoDigits(hour)}:${twoDigits(minute)}`;
}

const atHour =
  /(?:^|[\s(,])(?:à|vers|dès|jusqu'à|avant|sur les coups de|aux alentours de|autour de|aux environs de|peu après|peu avant|à (?:partir|compter) de|entre|depuis|il est|était|ce matin|ce soir|de|et|à partir des?|pour|fixée? à|prévue? à|départ|coup d'envoi à|plus tard qu'à) $/u;
const strictlyAt =
  /(?:^|[\s(,])(?:à|vers|dès|jusqu'à|sur les coups de|aux alentours de|autour de|aux environs de|peu après|peu avant|à (?:partir|compter) de|il est|entre|et) $/u;
/** « le bulletin de 16 heures », « autour de 22h »: words that end in « de » and yet name an hour. */
const roundly =
  /(?:(?:bulletin|journal|messe|train|vol|séance|édition|flash|point presse|rendez-vous) de|(?:aux alentours|aux environs|autour|à partir|à compter|sur les coups) de) $/u;
const duringHours =
  /(?:pendant|durant|en|dure|durait|duré|de|dans|moins de|plus de|près de|environ|après|chaque|toutes les|les|d'|temps de|sous|parcourue? en|et|chrono(?:s)? de) $/u;
const hourRange = /^ ?(?:à|-|–|et|jusqu'à) ?(?:(?:[01]?\d|2[0-4]) ?(?:h|heures?)|midi|minuit)(?!\p{L})/u;
const hourRangeBefore =
  /(?:(?:[01]?\d|2[0-4]) ?(?:h|heures?)(?: ?\d\d)?|midi|minuit) ?(?:à|et|-|–|jusqu'à) ?$/u;
const lasting =
  /^ (?:de (?:route|vol|marche|train|voiture|avion|trajet|jeu|match|course|retard|débat|débats|audience|discussions?|travail|sommeil|cours|tournage|spectacle|film|vidéo|négociations?|combats?|attente|réunion|route|bus|garde|direct|programme)|plus tard|d'|durant|par (?:jour|semaine|mois)|avant (?:la|le)|après (?:la|le|l'))/u;

/** « 11h01 », « 20 heures », « à huit heures du matin », « 15h30 GMT », « midi »: of the day the passage is about. */
export const clock: Form = form('clock', hourPattern, (found, scene) => {
  const { groups } = found;
  if (!isClock(found, scene)) return undefined;
  const hour = readHour(groups);
  if (hour === undefined) return undefined;
  const anchor = dayOfHour(found, scene, hour);
  return whole(found, {
    type: 'TIME',
    moment: anchor?.moment,
    hour,
    open: `XXXX-XX-XX${hour}`,
    anchor,
    isDayBorrowed: anchor !== undefined,
  });
});

/** « dans son bulletin de 6 heures »: of the day of the paper. */
const ofThePaper = /(?<!\p{L})(?:bulletin|flash|journal|communiqué|édition|point|bilan) de $/u;

function dayOfHour(found: Found, scene: Scene, hour: string): Anchor | undefined {
  const { reference, text } = scene;
  if (isOpeningHour(found, scene)) return undefined;
  if (reference && ofThePaper.test(text.slice(Math.max(0, found.start - 20), found.start)))
    return { kind: 'reference', moment: reference };
  return borrowedDay(found, scene, 3, hour);
}

/** What is open, or can be reached, at such hours on any day. */
const opening =
  /(?<!\p{L})(?:ouvert(?:e|s|es)?|ouvre(?:nt)?|ouverture|accueille(?:nt)?|joignables?|permanences?|horaires?|accessibles?|guichets?|standard|numéro|appeler|contacter|renseignements|réservations?|inscriptions?)(?!\p{L})/u;
const namesDay = readingPattern(
  `(?<!\\p{L})(?:aujourd'hui|hier|demain|ce (?:jour|matin|soir)|cet après-midi|cette nuit|(?<!(?:le|les|du|au|aux|sauf|et|chaque|tous les) )${weekday})(?!\\p{L})|\\d ?(?:er )?${monthOrShort}`,
  '',
);

/** « de 9 heures à 18 heures », said of an office in a sentence that names no day: of any day. */
function isOpeningHour(found: Found, { text, outlook }: Scene): boolean {
  const isRange =
    hourRange.test(text.slice(found.end, found.end + 24)) ||
    hourRangeBefore.test(text.slice(Math.max(0, found.start - 26), found.start));
  if (!isRange || !opening.test(text) || namesDay.test(text)) return false;
  const seen = outlook(found);
  return (
    seen === 'present' ||
    seen === 'unknown' ||
    /(?<!\p{L})(?:(?:est|sont) ouverte?s?|ouvre(?:nt)?|accueille(?:nt)?)(?!\p{L})/u.test(text) ||
    /(?:peut|peuvent|pouvez) /u.test(text)
  );
}

function isClock({ groups, start, end, text: words }: Found, { text }: Scene): boolean {
  const before = text.slice(Math.max(0, start - 26), start);
  const after = text.slice(end, end + 24);
  if (groups['noon'] !== undefined)
    return (
      /(?:à|vers|dès|avant|après|jusqu'à|de|et|ce|entre) $/u.test(before) &&
      !/^ (?:libre|olympique|pyrénées)|^-/u.test(after)
    );
  if (groups['half'] !== undefined || groups['zone'] !== undefined) return true;
  if (words.includes(':')) return atHour.test(before) || /[(,–-] ?$/u.test(before);
  if (hourRange.test(after) || hourRangeBefore.test(before)) return true;
  if (groups['hourWord'] !== undefined || / heures?/.test(words))
    return (
      (strictlyAt.test(before) ||
        roundly.test(before) ||
        isAfterHour(before, groups['hour']) ||
        (/avant $/u.test(before) && groups['hour'] !== undefined)) &&
      !lasting.test(after) &&
      !/(?:entre|et) $/u.test(before)
    );
  if (roundly.test(before)) return true;
  if (lasting.test(after)) return false;
  if (atHour.test(before) && !/(?:de|et) $/u.test(before)) return true;
  return !duringHours.test(before);
}

/** « après 19 heures »: nobody counts nineteen hours. */
function isAfterHour(before: string, hour: string | undefined): boolean {
  return /après $/u.test(before) && /^(?:1[3-9]|2[0-3])$/u.test(hour ?? '');
}

/** « 1h30 », « 2 h 15 » that last: « en 2h30 », « un film de 1h40 ». */
export const hourDuration: Form = form(
  'hour-duration',
  '(?<hour>\\d{1,3}) ?h(?:eures?)? ?(?:(?<minute>[0-5]\\d)(?!\\d)(?: ?(?:min|mn)(?!\\p{L}))?)?',
  (found, scene) => {
    const { hour = '', minute } = found.groups;
    const before = scene.text.slice(Math.max(0, found.start - 24), found.start);
    const after = scene.text.slice(found.end, found.end + 24);
    if (
      hourRange.test(after) ||
      hourRangeBefore.test(before) ||
      strictlyAt.test(before) ||
      roundly.test(before) ||
      isAfterHour(before, hour)
    )
      return undefined;
    if (!duringHours.test(before) && !lasting.test(after) && Number(hour) <= 24) return undefined;
    return whole(found, {
      type: 'DURATION',
      moment: undefined,
      open: `PT${Number(hour)}H${minute === undefined ? '' : `${Number(minute)}M`}`,
    });
  },
);
