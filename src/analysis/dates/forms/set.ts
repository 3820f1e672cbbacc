import { twoDigits } from '../../../french/civil-date.ts';
import { monthNumber } from '../../../french/months.ts';
import { readNumber } from '../../../french/number-words.ts';
import { weekdayNumber } from '../../../french/weekdays.ts';
import { type Form, type Found, form, type Scene, whole } from '../form.ts';
import type { Moment } from '../moment.ts';
import { month, number, partCode, partOfDay, readUnit, unit, weekday } from '../vocabulary.ts';

function setOf(found: Found, open: string): ReturnType<Form['read']> {
  return whole(found, { type: 'SET', moment: undefined, open });
}

/** « chaque jour », « tous les deux ans », « toutes les semaines ». */
export const everyUnit: Form = form(
  'every-unit',
  `(?:presque )?(?:chaque|tous les|toutes les) (?:(?<count>${number}) |quelques )?(?<unit>${unit})(?! (?:précédent|suivant|à venir))`,
  (found) => {
    const meaning = readUnit(found.groups['unit'] ?? '');
    if (!meaning) return undefined;
    const count = found.groups['count'] === undefined ? 1 : readNumber(found.groups['count']);
    return setOf(
      found,
      `${meaning.prefix}${count === undefined ? 'X' : count * meaning.times}${meaning.letter}`,
    );
  },
);

/** « chaque mardi », « tous les lundis matin », « les dimanches », « le lundi » of a habit. */
export const everyWeekday: Form = form(
  'every-weekday',
  `(?:(?:(?<every>chaque|tous les|presque tous les) |(?<plural>(?:les |certains |des )?)(?=${weekday}s)|(?<article>le )))(?<weekday>${weekday})s?(?: (?<part>matin|midi|après-midi|soir|nuit)s?)?(?! (?:dernier|prochain|suivant|précédent|même|${'\\d'}|de pâques|de pentecôte|de l'ascension|d'après|d'avant|noir|saint|en huit))`,
  (found, scene) => {
    const day = weekdayNumber(found.groups['weekday'] ?? '');
    if (day === undefined) return undefined;
    if (found.groups['article'] !== undefined && !isHabit(found, scene)) return undefined;
    const part = found.groups['part'];
    return setOf(found, `XXXX-WXX-${day}${part === undefined ? '' : partCode(part)}`);
  },
);

/** « le lundi » is a habit, but for « le mardi 12 » and « le lundi où… ». */
function isHabit(found: Found, { text, recall }: Scene): boolean {
  if (isToldOnce(text, found) || (storyDay(recall) && isDoneOn(text, found.start))) return false;
  return !/^ (?:où|qui|de la|du|et le \p{L}+ \d)/u.test(text.slice(found.end, found.end + 24));
}

const sentenceStart = /(?:^|[.;:«] ?)(?:et |mais |puis |dès )?$/u;
const doneOnce =
  /^(?: (?:matin|midi|après-midi|soir))?, [^,;:«»]{0,80}?(?<!\p{L})(?:a|ont|avait|avaient|était|étaient|s'est|s'était|s'étaient|est|sont|fut|furent) (?:\p{L}+ment |pas |déjà |ensuite |alors |été |encore )*(?!\p{L}+ment )(?:\d|\p{L}+(?:é|ée|és|ées|i|is|it|ie|u|us|ue|ues|ert|erte|ort)(?!\p{L}))/u;
const usually =
  /(?<!\p{L})(?:toujours|souvent|généralement|traditionnellement|habituellement|d'habitude|d'ordinaire|parfois)(?!\p{L})/u;

const doneBefore =
  /(?<![\p{L}-])(?:(?:n'|l'|y )?(?:a|ont)|(?:ne )?s'est|(?:ne )?se sont)(?: \p{L}+ment| pas| plus| déjà)*(?: pu| dû| fallu| été)? (?:\p{L}+(?:é|i|u|ert|ort|is|it)e?s?|(?<=(?:pu|dû|fallu) )\p{L}+(?:er|ir|re|oir))(?: [^,;:«».]{0,40})? $/u;

/** The day or week-end that this passage or the one before tells of. */
export function storyDay(recall: Scene['recall']): Moment | undefined {
  const last = recall.last();
  return last?.kind === 'weekend' ? { kind: 'day', date: last.saturday } : recall.day({ passagesBack: 1 });
}

/** « n'a pas pu rouler le vendredi »: done on one day, where the text has told of days around it. */
export function isDoneOn(text: string, start: number): boolean {
  return doneBefore.test(text.slice(Math.max(0, start - 90), start)) && !usually.test(text);
}

/** « Le samedi, il avait reçu… » at the head of a sentence tells of one day, not of a habit. */
function isToldOnce(text: string, { start, end }: Found): boolean {
  return (
    sentenceStart.test(text.slice(Math.max(0, start - 10), start)) &&
    doneOnce.test(text.slice(end, end + 120)) &&
    !usually.test(text)
  );
}

/** « du lundi au vendredi »: of every week, unlike « de lundi à mercredi ». */
export const weekdayRange: Form = form(
  'weekday-range',
  `(?<=(?<!\\p{L})du )(?<from>${weekday}) au (?<to>${weekday})(?! (?:\\d|derniers?|prochains?|matin|soir|suivants?))`,
  ({ start, end, groups: { from = '', to = '' } }) =>
    [from, to].map((name, rank) => ({
      start: rank === 0 ? start : end - name.length,
      end: rank === 0 ? start + name.length : end,
      type: 'SET',
      moment: undefined,
      open: `XXXX-WXX-${weekdayNumber(name) ?? 'X'}`,
    })),
);

/** « chaque été », « tous les ans en mars », « chaque matin ». */
export const everyPart: Form = form(
  'every-part',
  `(?:chaque|tous les|toutes les) (?:(?<month>(?:mois (?:de |d'))?${month})|(?<season>printemps|étés?|automnes?|hivers?)|(?<part>${partOfDay})s?)`,
  (found) => {
    const { month: monthName, season, part } = found.groups;
    if (monthName !== undefined) {
      const monthRank = monthNumber(monthName.replace(/^mois d(?:e |')/, ''));
      return setOf(found, `XXXX-${monthRank === undefined ? 'XX' : twoDigits(monthRank)}`);
    }
    if (season !== undefined) {
      const code = { p: 'SP', é: 'SU', a: 'FA', h: 'WI' }[season[0] ?? ''] ?? 'XX';
      return setOf(found, `XXXX-${code}`);
    }
    return setOf(found, `XXXX-XX-XX${partCode(part ?? '')}`);
  },
);

/** « deux fois par semaine », « par an », « trois jours par semaine ». */
export const perUnit: Form = form(
  'per-unit',
  `(?:(?:${number}|plusieurs|quelques) (?:fois|${unit}) )?(?:par|/) ?(?<unit>an|jour|semaine|mois|heure|trimestre|semestre|année)(?! d[e'])`,
  (found, scene) => {
    const meaning = readUnit(found.groups['unit'] ?? '');
    // « jour par jour », « par jour de grève ».
    if (
      !meaning ||
      /(?:jour|mois|année|semaine|heure) $/u.test(scene.text.slice(Math.max(0, found.start - 8), found.start))
    )
      return undefined;
    return setOf(found, `${meaning.prefix}1${meaning.letter}`);
  },
);

/** « un jour sur deux », « une semaine sur trois », « une fois l'an ». */
export const oneOutOf: Form = form(
  'one-out-of',
  `(?:(?:une?|${number}) (?<unit>jours?|semaines?|mois|années?|ans?|week-ends?|nuits?) sur (?<count>${number})|${number} fois (?:l'(?<year>an|année)|(?:la|le) (?<other>semaine|mois|jour)))`,
  (found) => {
    const { unit: name, count, year, other } = found.groups;
    const meaning = readUnit(name ?? year ?? other ?? '');
    const every = count === undefined ? 1 : readNumber(count);
    return meaning && setOf(found, `P${every ?? 'X'}${meaning.letter}`);
  },
);

const adverbs: Readonly<Record<string, string>> = {
  quotidiennement: 'XXXX-XX-XX',
  journellement: 'XXXX-XX-XX',
  hebdomadairement: 'XXXX-WXX',
  mensuellement: 'XXXX-XX',
  trimestriellement: 'XXXX-QX',
  semestriellement: 'XXXX-HX',
  annuellement: 'XXXX',
};

/** « quotidiennement », « chaque année » in one word. */
export const everyAdverb: Form = form('every-adverb', `(?<word>${Object.keys(adverbs).join('|')})`, (found) =>
  setOf(found, adverbs[found.groups['word'] ?? ''] ?? 'XXXX'),
);

const adjectives: readonly (readonly [RegExp, string])[] = [
  [/^quot/, 'XXXX-XX-XX'],
  [/^hebdo/, 'XXXX-WXX'],
  [/^mens/, 'XXXX-XX'],
  [/^bimens/, 'XXXX-XX'],
  [/^trim/, 'XXXX-QX'],
  [/^semes/, 'XXXX-HX'],
  [/^bis?ann/, 'P2Y'],
  [/^ann/, 'XXXX'],
];

/**
 * « annuel », « mensuelle », « hebdomadaires », « quotidien » behind a noun, as the French TimeBank marks them; « la
 * vie quotidienne » is the life one leads.
 */
export const everyAdjective: Form = form(
  'every-adjective',
  '(?:annuel|mensuel|bimensuel|trimestriel|semestriel|biannuel|bisannuel)(?:le)?s?|hebdomadaires?|quotidien(?:ne)?s?',
  (found, scene) => {
    const before = scene.text.slice(Math.max(0, found.start - 8), found.start);
    // « l'hebdomadaire », « un mensuel » are papers.
    if (
      !/\p{L}{2,} $/u.test(before) ||
      /(?:^| )(?:un|une|le|la|les|des|de|du|ce|cet|son|mon|ton|leurs?|notre|votre|nos|vos|au|aux|ces|ses|grands?|vie) $/u.test(
        before,
      )
    )
      return [];
    return setOf(found, adjectives.find(([pattern]) => pattern.test(found.text))?.[1] ?? 'XXXX');
  },
);
