import { type Form, form, whole } from '../form.ts';
import { shift } from '../moment.ts';

const distances: Readonly<Record<string, number>> = {
  "aujourd'hui": 0,
  'ce jour': 0,
  hier: -1,
  'avant-hier': -2,
  'avant hier': -2,
  demain: 1,
  'après-demain': 2,
  'après demain': 2,
};

/** « aujourd'hui », « hier », « demain », « avant-hier », « après-demain »: from the day of publication. */
export const deicticDay: Form = form(
  'deictic-day',
  "(?<word>aujourd'hui|avant[- ]hier|après[- ]demain|hier|demain|(?<!à )ce jour(?!-là| (?:de|d'|où|même)))",
  (found, { reference, text }) => {
    // « à ce jour » is the present, « le monde de demain » the future.
    if (
      found.groups['word'] === 'demain' &&
      /(?:de|du|pour) $/u.test(text.slice(Math.max(0, found.start - 5), found.start))
    )
      return whole(found, { type: 'DATE', moment: undefined, open: 'FUTURE_REF' });
    const distance = distances[found.groups['word'] ?? ''];
    return whole(found, {
      type: 'DATE',
      moment: reference && distance !== undefined ? shift(reference, 'day', distance) : undefined,
      open: 'XXXX-XX-XX',
      anchor: reference && { kind: 'reference', moment: reference },
    });
  },
);
