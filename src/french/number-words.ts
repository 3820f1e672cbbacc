const unitWords: Readonly<Record<string, number>> = {
  zéro: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
};

const multipliers: Readonly<Record<string, number>> = { cent: 100, cents: 100, mille: 1000 };

const collectives: Readonly<Record<string, number>> = {
  huitaine: 8,
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  millier: 1000,
};

const ordinalStems: Readonly<Record<string, number>> = {
  premier: 1,
  première: 1,
  second: 2,
  seconde: 2,
  deuxième: 2,
  troisième: 3,
  quatrième: 4,
  cinquième: 5,
  sixième: 6,
  septième: 7,
  huitième: 8,
  neuvième: 9,
  dixième: 10,
  onzième: 11,
  douzième: 12,
  treizième: 13,
  quatorzième: 14,
  quinzième: 15,
  seizième: 16,
  'dix-septième': 17,
  'dix-huitième': 18,
  'dix-neuvième': 19,
  vingtième: 20,
  'vingt et unième': 21,
  'vingt-et-unième': 21,
  'vingt-deuxième': 22,
};

const units = new Map(Object.entries(unitWords));
const hundreds = new Map(Object.entries(multipliers));
const roundNumbers = new Map(Object.entries(collectives));
const ordinals = new Map(Object.entries(ordinalStems));

/** Pattern of words joined into a cardinal: « vingt et un », « quatre-vingt-dix-sept », « deux cents ». */
const anyWord = [...Object.keys(unitWords), ...Object.keys(multipliers)]
  .sort((a, b) => b.length - a.length)
  .join('|');
const digits = String.raw`\d{1,3}(?:[ .]\d{3})+|\d+(?:,\d+)?`;

/** Source of a pattern (no groups) for a cardinal in words, lower case. */
export const numberWordPattern = `(?:${anyWord})(?:(?:(?:-et-| et )(?:une?|onze)|(?:-| )(?:${anyWord}))(?![\\p{L}\\p{N}]))*`;

/** Source of a pattern (no groups) for a cardinal in digits or words: « 1.500 », « 2,5 », « dix-huit ». */
export const numberPattern = `(?:${digits}|${numberWordPattern})`;

/** Source of a pattern (no groups) for « vingtaine », « dizaine »… */
export const collectivePattern = `(?:${Object.keys(collectives).join('|')})`;

/** Source of a pattern (no groups) for an ordinal: « premier », « 2e », « 19ème », « XIXe ». */
export const ordinalPattern = `(?:${Object.keys(ordinalStems)
  .sort((a, b) => b.length - a.length)
  .join('|')}|\\d{1,2} ?(?:ère|er|re|ième|ème|eme|nde|nd|è|e)|[ivx]{1,5} ?(?:ère|er|ième|ème|eme|è|e))`;

/**
 * The value of a cardinal in digits or words, lower case; a comma is the decimal sign, a full stop or space groups
 * thousands. `undefined` for anything else.
 *
 * @example
 * readNumber('quatre-vingt-dix-sept') // 97
 */
export function readNumber(text: string): number | undefined {
  if (/^\d[\d ., ]*$/.test(text)) return Number(text.replace(/[ .](?=\d{3})/g, '').replace(',', '.'));
  const words = text.split(/[ -]+/).filter((word) => word !== 'et');
  let total = 0;
  let current = 0;
  for (const word of words) {
    const unit = units.get(word);
    const multiplier = hundreds.get(word);
    if (unit !== undefined) {
      // « quatre-vingts » is four twenties; any other two units add up.
      current = unit === 20 && current % 10 === 4 && current < 10 ? 80 : current + unit;
    } else if (multiplier === 100) {
      current = Math.max(current, 1) * 100;
    } else if (multiplier === 1000) {
      total += Math.max(current, 1) * 1000;
      current = 0;
    } else {
      return undefined;
    }
  }
  return words.length === 0 ? undefined : total + current;
}

/** The number that « une vingtaine » rounds to, from the noun in lower case. */
export function readCollective(noun: string): number | undefined {
  return roundNumbers.get(noun);
}

/** The value of an ordinal in words, digits or Roman numerals, lower case: « premier », « 2e », « xixe ». */
export function readOrdinal(text: string): number | undefined {
  const word = ordinals.get(text);
  if (word !== undefined) return word;
  const number = /^\d{1,2}/.exec(text)?.[0];
  if (number !== undefined) return Number(number);
  const roman = /^[ivx]{1,5}?(?= ?(?:ère|er|ième|ème|eme|è|e)$)/.exec(text)?.[0];
  return roman === undefined ? undefined : readRoman(roman);
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function readRoman(text: string): number {
  const values = [...text].map((letter) => romanDigits[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
