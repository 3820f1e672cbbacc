/** The names of the months in order, January first. */
export const monthNames = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

/** Other ways a month is written: without accents (capitals, foreign keyboards), abbreviated (the full stop apart). */
const monthVariants: Readonly<Record<string, number>> = {
  fevrier: 2,
  aout: 8,
  decembre: 12,
  janv: 1,
  févr: 2,
  fevr: 2,
  fév: 2,
  avr: 4,
  juil: 7,
  sept: 9,
  oct: 10,
  nov: 11,
  déc: 12,
  dec: 12,
};

const numberOfMonth: ReadonlyMap<string, number> = new Map([
  ...monthNames.map((name, index) => [name, index + 1] as const),
  ...Object.entries(monthVariants),
]);

/**
 * The number of a month, 1 to 12, from its name in lower case; a final full stop is passed over.
 *
 * @example
 * monthNumber('sept.') // 9
 */
export function monthNumber(name: string): number | undefined {
  return numberOfMonth.get(name.replace(/\.$/, ''));
}

/** Every spelling of a month in lower case, the longest first; an abbreviation keeps its full stop outside. */
export const monthSpellings: readonly string[] = [...numberOfMonth.keys()].sort(
  (a, b) => b.length - a.length,
);

/** The abbreviations of months among {@link monthSpellings}. */
export const monthAbbreviations: readonly string[] = [
  'janv',
  'févr',
  'fevr',
  'fév',
  'avr',
  'juil',
  'sept',
  'oct',
  'nov',
  'déc',
  'dec',
];
