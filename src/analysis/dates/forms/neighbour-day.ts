import { type Anchor, type Form, type Found, form, type Scene, whole } from '../form.ts';
import { shift } from '../moment.ts';
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
