import { type Form, type Found, form, whole } from '../form.ts';
import { readNumber } from '../../../french/number-words.ts';
import { number, readUnit, unit } from '../vocabulary.ts';
import { durationValue, quantityPattern, readQuantity } from './quantity.ts';

/** « plus de quatre ans », « six jours », « une vingtaine d'années », « les 90 minutes », « plusieurs mois ». */
export const duration: Form = form(
  'duration',
  `(?:(?:les|ces|ses|leurs|nos|mes|vos) )?${quantityPattern}`,
  (found, scene) => {
    const quantity = readQuantity(found.groups);
    if (
      !quantity ||
      isNoDuration(
        found.text,
        found.groups,
        scene.text.slice(0, found.start),
        scene.text.slice(found.end, found.end + 24),
      )
    )
      return undefined;
    return whole(found, {
      type: 'DURATION',
      moment: undefined,
      open: durationValue(quantity, found.groups['more']),
      mod: quantity.mod,
    });
  },
);

/** « ses 24 ans » is an age, « ses 24 ans de carrière » is none. */
const ownAge = /^(?:ses|mes|tes|leurs|nos|vos) .*ans$/u;
/** « une nouvelle journée », « une autre année »: one more, not how long. */
const anotherOne =
  /^une? (?:nouvelle|nouveau|autre|même|première|dernière) (?:journée|année|semaine|mois|saison|heure|trimestre|semestre|décennie|siècle)$/u;
/** « une journée de grève » is one on which it takes place. */
const aimedAt =
  /^ (?:d'action|(?:inter)?nationale|mondiale|de (?:grève|mobilisation|deuil|manifestation|protestation|solidarité|commémoration|recueillement))(?!\p{L})/u;
/** « trois jours d'arrêt pour l'un, un jour pour l'autre ». */
const otherDays =
  /(?<![\p{L}\d])(?:\d+|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|vingt) jours(?!\p{L})/u;
const oneDay = /^un (?:jour|autre jour)$/u;
const duringBefore =
  /(?:en|pendant|durant|depuis|après|dure|duré|d'|de|que|moins|dans|plus|avec|à|pour|ou|de plus d') ?$/u;

function isNoDuration(
  text: string,
  groups: Readonly<Record<string, string | undefined>>,
  before: string,
  after: string,
): boolean {
  if (ownAge.test(text) && !/^ d[e'’]/u.test(after)) return true;
  if (anotherOne.test(text)) return true;
  // « les plus de 65 ans » are people.
  if (/^(?:les|ces|leurs) (?:plus|moins) d/.test(text)) return true;
  if (/^une (?:\p{L}+ )?journée$/u.test(text) && aimedAt.test(after)) return true;
  // « six journées d'action » are days on which something happened.
  if (text.endsWith('journées') && /^ d[e'’]/u.test(after)) return true;
  if (/^une (?:longue |grande |belle )?journée$/u.test(text)) return !duringBefore.test(before.slice(-12));
  // « un jour » is some day, « une seconde chance » a second one.
  if (text === 'un jour' && otherDays.test(before)) return false;
  if (oneDay.test(text)) return !duringBefore.test(before.slice(-12)) && !/^ d[e']/u.test(after);
  if (text === 'une seconde')
    return !/^(?:[,.;:)!?]| (?:de (?:plus|moins|retard)|plus|avant|après|pour)|$)/u.test(after);
  if (text.endsWith('min') || text.endsWith('mn')) return !/\d ?(?:min|mn)$/u.test(text);
  if (groups['vague'] === 'des')
    return /jours?$/u.test(text)
      ? false
      : !/(?:années|mois|semaines|heures|minutes|décennies|siècles)$/u.test(text);
  return false;
}

/** « entre cinq et dix ans », « de deux à trois semaines »: two durations, as the French TimeBank cuts them. */
export const durationRange: Form = form(
  'duration-range',
  `(?:(?<=entre )(?<low1>${number}) et|(?<=de )(?<low2>${number}) à) (?<high>${number}) (?<unit>${unit})(?! (?:\\d{4}|\\d\\d?h))`,
  (found) => {
    const { low1, low2, high = '', unit: name = '' } = found.groups;
    const low = low1 ?? low2 ?? '';
    const meaning = readUnit(name);
    const counts = [readNumber(low), readNumber(high)];
    const places = [
      { start: found.start, end: found.start + low.length },
      { start: found.end - name.length - high.length - 1, end: found.end },
    ];
    if (!meaning || counts.includes(undefined)) return undefined;
    return places.map((place, index) => ({
      ...place,
      type: 'DURATION',
      moment: undefined,
      open: durationValue({ count: counts[index], unit: meaning, mod: undefined }),
    }));
  },
);

const endings =
  'dernière?s?|derniers|passée?s|écoulée?s|prochaine?s?|suivante?s|précédente?s|à venir|qui viennent|qui suivent|qui ont suivi';

/** « ces derniers jours », « les dix dernières années », « les prochains mois », « ces dernières 24 heures ». */
export const lastUnits: Form = form(
  'last-units',
  `(?:(?:ces|les|ses|leurs|nos) )?(?:(?:tout(?:es)? )?(?<count1>${number}) |quelques |tout(?:es)? )?(?:derniers|dernières|prochains|prochaines|premiers|premières) (?:(?<count2>${number}) )?(?<unit>${unit})`,
  units,
);

/** « les jours suivants », « les six mois précédents », « les années à venir ». */
export const followingUnits: Form = form(
  'following-units',
  `(?:ces|les|leurs|nos) (?:(?<count1>${number}) |quelques )?(?<unit>${unit}) (?:${endings})`,
  units,
);

function units(found: Found): ReturnType<Form['read']> {
  const { groups } = found;
  const meaning = readUnit(groups['unit'] ?? '');
  if (!meaning) return undefined;
  const given = groups['count1'] ?? groups['count2'] ?? (isOne.test(found.text) ? '1' : undefined);
  const count = given === undefined ? undefined : readNumber(given);
  return whole(found, {
    type: 'DURATION',
    moment: undefined,
    open: durationValue({ count, unit: meaning, mod: undefined }),
  });
}

const isOne = /^(?:cette|ce|la|le) /u;

/** « la dernière décennie », « le dernier mois », « la dernière heure ». */
export const lastUnit: Form = form(
  'last-unit',
  '(?:cette|ce|la|le) (?:dernière?|prochaine?) (?<unit>année|décennie|siècle|semaine|mois|heure|trimestre|semestre)',
  units,
);

/** « toute la journée », « tout le mois », « une demi-heure », « trois quarts d'heure ». */
export const wholeUnit: Form = form(
  'whole-unit',
  "toute? (?:la|le|l'|cette|ce) ?(?:sainte )?(?<unit>journée|semaine|mois|année|matinée|soirée|après-midi|nuit|trimestre|semestre|décennie|week-end)(?! (?:d'hier|de |du |des |dernière?|prochaine?|\\d))",
  (found) => {
    const word = found.groups['unit'] ?? '';
    const parts: Readonly<Record<string, string>> = {
      matinée: 'P1TMO',
      soirée: 'P1TEV',
      'après-midi': 'P1TAF',
      nuit: 'P1TNI',
      'week-end': 'P1WE',
    };
    const meaning = readUnit(word);
    const open = parts[word] ?? (meaning && durationValue({ count: 1, unit: meaning, mod: undefined }));
    return open === undefined ? undefined : whole(found, { type: 'DURATION', moment: undefined, open });
  },
);

/** « 24 heures sur 24 », « sept jours sur sept ». */
export const roundTheClock: Form = form(
  'round-the-clock',
  `(?<count>${number}) ?(?<unit>heures|h|jours) sur ${number}`,
  (found) => {
    const meaning = readUnit(found.groups['unit'] === 'h' ? 'heures' : (found.groups['unit'] ?? ''));
    const count = readNumber(found.groups['count'] ?? '');
    return (
      meaning &&
      whole(found, {
        type: 'DURATION',
        moment: undefined,
        open: durationValue({ count, unit: meaning, mod: undefined }),
      })
    );
  },
);
