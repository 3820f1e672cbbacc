import { addDays, weekdayOf } from '../../../french/civil-date.ts';
import { weekdayNumber } from '../../../french/weekdays.ts';
import type { Outlook } from '../../../french/tense.ts';
import { type Form, type Found, form, type Scene, whole } from '../form.ts';
import { dayMoment, type Moment } from '../moment.ts';
import { nearestWeekday, outlookOf } from '../nearest.ts';
import { last, weekday } from '../vocabulary.ts';
import { isDoneOn, storyDay } from './set.ts';

/** « mardi », « ce mardi », « mardi dernier », « mardi prochain », « mardi en huit ». */
export const bareWeekday: Form = form(
  'weekday',
  `(?:ce |le (?=${weekday}(?: matin| midi| après-midi| soir)?,))?(?<weekday>${weekday})(?: (?:(?<last>${last}s?)|(?<next>prochains?|qui vient(?! de ))|(?<eight>en huit)|(?<fifteen>en quinze)))?`,
  (found, scene) => {
    const { groups } = found;
    const day = weekdayNumber(groups['weekday'] ?? '');
    if (day === undefined || (isPaperName(found, scene) && groups['last'] === undefined)) return undefined;
    const { reference } = scene;
    const forward = groups['next'] ?? groups['eight'] ?? groups['fifteen'];
    const near =
      sameAsDeictic(found, scene, day) ??
      (reference &&
        (groups['last'] !== undefined
          ? nearestWeekday(day, reference, 'strictly-back')
          : forward !== undefined
            ? nearestWeekday(day, reference, 'strictly-ahead')
            : nearestWeekday(day, reference, sideOfBare(found, scene, day))));
    const weeks = groups['eight'] === undefined ? (groups['fifteen'] === undefined ? 0 : 2) : 1;
    return whole(found, {
      type: 'DATE',
      moment: near?.kind === 'day' ? dayMoment(addDays(near.date, 7 * weeks)) : near,
      open: `XXXX-WXX-${day}`,
      anchor: reference && { kind: 'reference', moment: reference },
    });
  },
);

const deicticBefore =
  /(?<!\p{L})(?<word>avant-hier|hier|aujourd'hui|après-demain|demain)(?: soir| matin)?,? $/u;
const leads: Readonly<Record<string, number>> = { 'avant-hier': -2, hier: -1, demain: 1, 'après-demain': 2 };

/** « hier jeudi », « demain, mardi »: the same day, twice. */
function sameAsDeictic(
  { start }: Found,
  { reference, text }: Scene,
  weekdayNamed: number,
): Moment | undefined {
  const word = deicticBefore.exec(text.slice(Math.max(0, start - 20), start))?.groups?.['word'];
  if (word === undefined || reference?.kind !== 'day') return undefined;
  const date = addDays(reference.date, leads[word] ?? 0);
  return weekdayOf(date) === weekdayNamed ? dayMoment(date) : undefined;
}

/** « La Tribune Dimanche », « Ouest-France Vendredi »: a day with a capital behind a word with one. */
function isPaperName({ start, text: words }: Found, { original }: Scene): boolean {
  return (
    /^\p{Ll}/u.test(words) &&
    /(?:^|[\s'’-])\p{Lu}[\p{Ll}-]+ \p{Lu}\p{Ll}/u.test(original(Math.max(0, start - 20), start + 2)) &&
    /^\p{Lu}\p{Ll}/u.test(original(start, start + 2)) &&
    /\p{Ll} $/u.test(original(Math.max(0, start - 2), start))
  );
}

/** « ce vendredi » is never that of almost a week ago, whatever the tense around it. */
function sideOfBare(found: Found, scene: Scene, day: number): ReturnType<typeof sideOf> {
  const side = sideOf(outlookOf(found, scene));
  if (side !== 'back' || !found.text.startsWith('ce ') || scene.reference?.kind !== 'day') return side;
  return (weekdayOf(scene.reference.date) - day + 7) % 7 > longestBack ? 'near' : side;
}

const longestBack = 4;

/** Which way a bare weekday counts. */
export function sideOf(outlook: Outlook): 'ahead' | 'near' | 'back' {
  if (outlook === 'future') return 'ahead';
  return outlook === 'present' ? 'near' : 'back';
}

/** « n'a pas pu rouler le vendredi »: the Friday of the days that the text tells of. */
export const toldWeekday: Form = form('told-weekday', `le (?<weekday>${weekday})(?! \\d)`, (found, scene) => {
  const day = weekdayNumber(found.groups['weekday'] ?? '');
  const from = storyDay(scene.recall);
  if (day === undefined || !from || !isDoneOn(scene.text, found.start)) return undefined;
  return whole(found, {
    type: 'DATE',
    moment: nearestWeekday(day, from, 'near'),
    open: `XXXX-WXX-${day}`,
    anchor: { kind: 'text', moment: from },
  });
});

/** « le mardi suivant », « le lundi précédent », « le jeudi d'après »: from the last day of the text. */
export const weekdayFromText: Form = form(
  'weekday-from-text',
  `(?:le )?(?<weekday>${weekday}) (?:(?<later>suivant|d'après)|(?<earlier>précédent|d'avant))`,
  (found, scene) => {
    const day = weekdayNumber(found.groups['weekday'] ?? '');
    const from = scene.recall.day() ?? scene.reference;
    if (day === undefined) return undefined;
    const side = found.groups['later'] === undefined ? 'strictly-back' : 'strictly-ahead';
    return whole(found, {
      type: 'DATE',
      moment: from && nearestWeekday(day, from, side),
      open: `XXXX-WXX-${day}`,
      anchor: from && { kind: scene.recall.day() ? 'text' : 'reference', moment: from },
    });
  },
);

/** « un mardi », « un dimanche de novembre »: some such day, nobody says which. */
export const someWeekday: Form = form('some-weekday', `un (?<weekday>${weekday})`, (found) =>
  whole(found, {
    type: 'DATE',
    moment: undefined,
    open: `XXXX-WXX-${weekdayNumber(found.groups['weekday'] ?? '') ?? 'X'}`,
  }),
);
