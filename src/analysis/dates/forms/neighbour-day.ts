import { readingPattern } from '../../../french/reading-pattern.ts';
import { type Anchor, type Finding, type Form, type Found, form, type Scene, whole } from '../form.ts';
import { edtfOf, shift } from '../moment.ts';
import { month, weekday } from '../vocabulary.ts';
import { textAnchor } from './relative-period.ts';

const ofSomething = /^ (?:de |d'|du |des )/u;

/**
 * « …, a estimé la veille le préfet », « …, avait-elle répété la veille »: a clause that says who spoke looks at the
 * words from the day of the paper, wherever the story is.
 */
const behindSpeech =
  /[»"”,] ?(?:a|ont|avait|avaient)(?:-t)?(?:-(?:il|elle|on|ils|elles))? (?:\p{L}+ment )?\p{L}+(?:é|it|u)(?: [^,.;:]{1,30})? $/u;

/** Told in a past tense, « la veille » is that of a day gone by, not of one the text has announced since. */
function dayAnchor(found: Found, scene: Scene): Anchor | undefined {
  const { reference, text } = scene;
  if (
    reference &&
    found.text === 'la veille' &&
    behindSpeech.test(text.slice(Math.max(0, found.start - 80), found.start))
  )
    return { kind: 'reference', moment: reference };
  return textAnchor('day', scene, scene.outlook(found) === 'past');
}

/** A day named before in the sentence. */
const dayNamed = readingPattern(
  `(?<!\\p{L})(?:${weekday}|aujourd'hui|hier|\\d{1,2} ?${month})(?!\\p{L})[^;:«»]*$`,
  '',
);
const quoted = /«[^«»]*»|"[^"]*"|“[^“”]*”/gu;
/** At the head of a sentence, with or without a date line. */
const atHead = /^(?:[^.;:()]{2,40}(?:\([^()]{2,20}\) ?){1,2}(?:[-–—] ?)?)?[«"“( ]*au $/u;
/** Behind these, the day after is the years after. */
const ofAnEra =
  /^ (?:de |d'|du |des )(?:la |l'|sa |son |leur )?(?:(?:seconde|première|deuxième|grande) )?(?:guerre|indépendance|révolution|libération|crise|conflit|chute)|^[^,.;]{0,60}\d{4}/u;

/**
 * « a réagi mercredi, au lendemain du vote », « Au lendemain du vote, les élus… »: the eve or the morrow of an event
 * is the day on which the clause happens, the one it names or, at the head of a story, that of the paper.
 */
function besideEvent(
  found: Found,
  { text, recall, reference, outlook }: Scene,
): Omit<Finding, 'start' | 'end'> {
  const open = { type: 'DATE', moment: undefined, open: 'XXXX-XX-XX' } as const;
  const before = text.slice(Math.max(0, found.start - 200), found.start);
  if (!/(?:^|\s)(?:au |à )$/u.test(before) || ofAnEra.test(text.slice(found.end, found.end + 70)))
    return open;
  const named = dayNamed.test(before.replace(quoted, ' ')) ? recall.day({ passagesBack: 0 }) : undefined;
  if (named) return { ...open, moment: named, anchor: { kind: 'text', moment: named } };
  const isHead = atHead.test(text.slice(0, found.start)) && outlook(found) !== 'future';
  if (!isHead || reference?.kind !== 'day') return open;
  const last = recall.day();
  if (last && edtfOf(last) !== edtfOf(reference)) return open;
  return { ...open, moment: reference, anchor: { kind: 'reference', moment: reference } };
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
    if (ofSomething.test(after)) return whole(found, besideEvent(found, scene));
    const anchor = dayAnchor(found, scene);
    return whole(found, {
      type: 'DATE',
      moment: anchor && shift(anchor.moment, 'day', neighbourDays[word] ?? 0),
      open: 'XXXX-XX-XX',
      anchor,
    });
  },
);
