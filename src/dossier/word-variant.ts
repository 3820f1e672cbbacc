import { lowerForm } from '../french/words.ts';

const plurals: readonly (readonly [RegExp, string])[] = [
  [/eaux$/, 'eau'],
  [/eux$/, 'eux'],
  [/aux$/, 'al'],
  [/(?<=\p{L}{2})s$/u, ''],
];

const feminines: readonly (readonly [RegExp, string])[] = [
  [/trice$/, 'teux'],
  [/euse$/, 'eux'],
  [/eur$/, 'eux'],
  [/ive$/, 'if'],
  [/([lnt])\1e$/, '$1'],
  [/(?<=\p{L}{2})e$/u, ''],
];

/** Words that end in s in the singular: taking it off would make another word of them. */
const invariable: ReadonlySet<string> = new Set(
  `accès ailleurs ananas avis bas bois bras bus cas choix colis compris concours corps cours croix deux discours dos
  dès fils fois frais gens gros héros lors mois mépris os palais paix pas pays plus poids prix procès progrès propos
  puis puits recours refus relais remords repas repos repris sens secours souris succès surplus tapis temps tiers trois
  univers verglas vers virus voix`.split(/\s+/),
);

const initialAccent = /^[éèêëàâîïôùûç]/;
const plainInitials: Readonly<Record<string, string>> = {
  é: 'e',
  è: 'e',
  ê: 'e',
  ë: 'e',
  à: 'a',
  â: 'a',
  î: 'i',
  ï: 'i',
  ô: 'o',
  ù: 'u',
  û: 'u',
  ç: 'c',
};

/**
 * What the forms of one French noun or adjective share: number and gender are taken off (« explosives » and
 * « explosif » give one key, « chevaux » and « cheval » too). Accents count, save on the first letter, which
 * capitals often lose: « armé » and « arme » stay apart, « Etats » and « États » do not.
 */
export function variantKey(word: string): string {
  const lower = lowerForm(word).replace(initialAccent, (letter) => plainInitials[letter] ?? letter);
  return invariable.has(lower) ? lower : replaceFirst(replaceFirst(lower, plurals), feminines);
}

function replaceFirst(word: string, rules: readonly (readonly [RegExp, string])[]): string {
  const rule = rules.find(([ending]) => ending.test(word));
  return rule ? word.replace(rule[0], rule[1]) : word;
}
