import { addDays, dayNumber, weekdayOf } from '../../../french/civil-date.ts';
import { type Form, type Found, form, type Scene, whole } from '../form.ts';
import { type Moment, saturdayOf } from '../moment.ts';
import { outlookOf } from '../nearest.ts';
import { last } from '../vocabulary.ts';

/** « ce week-end », « le week-end dernier », « le week-end prochain ». */
export const weekEnd: Form = form(
  'week-end',
  `(?:(?<this>ce) |(?:le |ce )?(?<ahead>prochain) |le )?week[ -]?end(?: (?:(?<last>${last})|(?<next>prochain|qui vient(?! de )|à venir)|(?<later>suivant)|(?<earlier>précédent)))?(?!-là)`,
  (found, scene) => {
    const { groups } = found;
    const isFromText = groups['later'] !== undefined || groups['earlier'] !== undefined;
    const from = isFromText ? (scene.recall.day() ?? scene.reference) : scene.reference;
    const isAhead =
      groups['ahead'] !== undefined || groups['next'] !== undefined || groups['later'] !== undefined;
    const isBack = groups['last'] !== undefined || groups['earlier'] !== undefined;
    const side = isAhead ? 'next' : isBack ? 'last' : looksBack(found, scene) ? 'near-back' : 'near';
    return whole(found, {
      type: 'DATE',
      moment: from && weekEndFrom(from, side),
      open: 'XXXX-WXX-WE',
      anchor: from && { kind: isFromText && scene.recall.day() ? 'text' : 'reference', moment: from },
    });
  },
);

/** Told in a past tense, it is the one just gone; on a Friday « ce week-end » is the one to come all the same. */
function looksBack(found: Found, scene: Scene): boolean {
  const isOver = isBefore.test(scene.text.slice(0, found.start))
    ? scene.outlook(found) === 'past'
    : outlookOf(found, scene) === 'past';
  const isNear = scene.reference?.kind === 'day' && weekdayOf(scene.reference.date) >= friday;
  return isOver && !(isNear && found.groups['this'] !== undefined);
}

const friday = 5;
/** « survenu avant le week-end »: over, unlike « arrivera avant le week-end ». */
const isBefore = /(?<!\p{L})avant $/u;

function weekEndFrom(from: Moment, side: 'next' | 'last' | 'near' | 'near-back'): Moment | undefined {
  if (from.kind !== 'day') return from.kind === 'month' || from.kind === 'year' ? from : undefined;
  const own = saturdayOf(from.date);
  const isOn = dayNumber(from.date) >= dayNumber(own);
  const weeks = { next: isOn ? 1 : 0, last: -1, near: 0, 'near-back': isOn ? 0 : -1 }[side];
  return { kind: 'weekend', saturday: addDays(own, 7 * weeks) };
}
