import { type Anchor, type Form, type Found, form, type Scene, whole } from '../form.ts';
import { shift } from '../moment.ts';
import { textAnchor } from './relative-period.ts';

const ofSomething = /^ (?:de |d'|du |des )/u;

/** Told in a past tense, « la veille » is that of a day gone by, not of one the text has announced since. */
function dayAnchor(found: Found, scene: Scene): Anchor | undefined {
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
