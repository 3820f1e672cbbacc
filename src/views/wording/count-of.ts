const digitGroup = /\B(?=(?:\d{3})+$)/g;
const smallNumbers = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
] as const;

/** A whole number in figures, thousands parted by narrow no-break spaces: « 12 430 ». */
export function figures(count: number): string {
  return String(count).replaceAll(digitGroup, '\u202F');
}

/**
 * « 3 articles », « 1 origine nommée », « 0 article »: French has the plural from two.
 * A no-break space holds the figure to its noun.
 */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${figures(count)}\u00A0${count < 2 ? singular : plural}`;
}

/** A count in letters up to sixteen, for running text: « cinq articles », « une origine » (with `feminine`). */
export function countInLetters(
  count: number,
  singular: string,
  plural = `${singular}s`,
  gender: 'masculine' | 'feminine' = 'masculine',
): string {
  return `${numberInLetters(count, gender)} ${count < 2 ? singular : plural}`;
}

/** « cinq », « une »; figures beyond sixteen. */
export function numberInLetters(count: number, gender: 'masculine' | 'feminine' = 'masculine'): string {
  if (count === 0) return gender === 'feminine' ? 'aucune' : 'aucun';
  if (count === 1 && gender === 'feminine') return 'une';
  return smallNumbers[count] ?? figures(count);
}

/** The same sentence part with a capital: « Cinq articles ». */
export function capitalised(words: string): string {
  return `${words.slice(0, 1).toLocaleUpperCase('fr')}${words.slice(1)}`;
}
