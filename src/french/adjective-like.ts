import { functionWords } from './function-words.ts';
import { adjectiveForms } from './inflection.ts';
import { bareForm } from './words.ts';

/** Short and frequent adjectives that no ending gives away, masculine singular. */
const frequent =
  `grand petit gros beau bel bon nouveau nouvel vieux vieil jeune haut bas long court large noir blanc rouge vert bleu
  gris jaune brun rose orange violet russe belge suisse turc grec arabe slave corse basque perse rare simple double
  triple lourd léger rapide vide plein neuf dernier premier seul propre vrai faux chaud froid fort faible grave
  moderne ancien proche mince fin épais riche pauvre libre mixte unique rude sombre mobile fixe fragile utile agile
  civil viril subtil habile facile sage digne maigre tendre pur dur sûr mûr clair obscur gratuit secret discret
  complet concret parfait inquiet imparfait étroit droit gauche adroit froid laid doux roux jaloux sec frais franc
  public turc laïc caduc`.split(/\s+/);

/** Endings of adjectives and participles, masculine and feminine, singular and plural. */
const ending =
  /(?:ifs?|ives?|eux|euses?|als?|ales?|aux|els?|elles?|eils?|eilles?|iques?|aires?|oires?|[aiu]bles?|ants?|antes?|ents?|entes?|ées?|és|é|ies?|is|ues?|us|u|[ié]ennes?|[ié]ens?|ais|aises?|ois|oises?|[aé]ins?|[aé]ines?|euses?|eurs?|eures?|iers?|ières?|istes?|esques?|ards?|ardes?|ols?|oles?|its?|ites?|ise?s?|erts?|ertes?|ondes?|onds?|ains?|aines?|an[de]s?|otes?|ots?|estres?|res|cides?|phones?|gènes?|phobes?|philes?|naux)$/;

const listed: ReadonlySet<string> = new Set(frequent.flatMap((adjective) => [...adjectiveForms(adjective)]));

/**
 * Whether a word, in lower case with its accents, may be an adjective or a participle, by its ending or a short list.
 * Errs towards yes: use it only where grammar leaves room for little else (beside a noun, inside a noun group).
 */
export function isAdjectiveLike(lower: string): boolean {
  if (functionWords.has(bareForm(lower))) return false;
  return listed.has(lower) || (lower.length > 3 && ending.test(lower));
}
