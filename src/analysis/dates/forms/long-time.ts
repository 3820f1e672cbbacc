import { readNumber } from '../../../french/number-words.ts';
import { type Finding, type Form, form, whole } from '../form.ts';
import { number, quantifier, quantifierMod } from '../vocabulary.ts';

/** « depuis longtemps », « assez longtemps »: how long, nobody says. */
export const longTime: Form = form(
  'long-time',
  '(?<=(?:depuis|pendant|durant|pour|fait|dure|duré|durera|attendu|attendre|vécu|resté|restée|restés|rester|a|ai|as|ont|avons|avez|avait|avaient|aura|auront|aurait|auraient) (?:très |trop |assez |bien |si |aussi |plus )?)(?:très |trop |assez |bien |si |aussi |plus )?longtemps|(?:très |trop |assez |si |aussi )longtemps|(?<=(?:depuis|pendant|durant) )un (?:bon|long|certain) moment',
  (found) => whole(found, { type: 'DURATION', moment: undefined, open: 'PXX' }),
);

const scales: Readonly<Record<string, number>> = { millier: 1e3, million: 1e6, milliard: 1e9 };

/** « 66 millions d'années », « il y a 1,3 milliard d'années », « des milliers d'années »: of the Earth and the sky. */
export const deepTime: Form = form(
  'deep-time',
  `(?<ago>il y a )?(?<mod>(?:${quantifier})*)(?<count>${number}|quelques|plusieurs|des) (?<scale>millier|million|milliard)s? d'années(?!-lumière|[ -]lumière)`,
  (found) => {
    const { ago, mod, count = '', scale = '' } = found.groups;
    const times = readNumber(count);
    const years = times === undefined ? 'X' : String(Math.round(times * (scales[scale] ?? 1)));
    const finding: Omit<Finding, 'start' | 'end'> = {
      type: ago === undefined ? 'DURATION' : 'DATE',
      moment: undefined,
      open: `P${years}Y`,
      mod: quantifierMod(mod),
    };
    return whole(found, finding);
  },
);
