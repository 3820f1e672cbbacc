import type { Quantity } from '../../corpus/corpus.ts';
import { isAdjectiveLike } from '../../french/adjective-like.ts';
import { readCollective, readNumber } from '../../french/number-words.ts';
import { isCapitalised, type Word } from '../../french/words.ts';

/** How many of a noun a text tells, and the word its determiner or number begins at. */
export interface CountedNoun {
  readonly quantity: Quantity;
  /** Index of the first word of the noun group, its number or determiner. */
  readonly start: number;
  /** Index of the first word after number and determiner: the noun, or an adjective before it. */
  readonly noun: number;
}

type Counted = Omit<CountedNoun, 'noun'>;

const unknown: Quantity = { kind: 'unknown', value: undefined };
const space = /^[\s\u00a0\u202f]+$/u;
const joins = /^(?:[\s\u00a0\u202f]+|['’ʼ]|[-‐‑])$/u;
const openingMark = /^[\s\u00a0\u202f]*[«“"][\s\u00a0\u202f]*$/u;
const longestAdjectiveRun = 3;

/** Reads the number or the determiner before a noun that stands at `head`, adjectives between them left aside. */
export function readQuantity(words: readonly Word[], head: number): CountedNoun {
  const first = firstAdjective(words, head);
  const counted = numberBefore(words, first) ?? determinerBefore(words, first);
  return { ...(counted ?? { quantity: unknown, start: first }), noun: first };
}

/** Words before the noun that may be its adjectives: « cinq nouveaux drones ». */
function firstAdjective(words: readonly Word[], head: number): number {
  for (let at = head; at > head - longestAdjectiveRun; at -= 1) {
    const before = words[at - 1];
    const word = words[at];
    if (!before || !word || !(space.test(word.gap) || openingMark.test(word.gap))) return at;
    if (isCounting(words, at - 1)) return at;
    const isAdjective = isAdjectiveLike(before.lower) && !isParticiple(before.lower);
    if (!isAdjective || !reachesCounting(words, at - 1, head)) return at;
  }
  return head;
}

const participle = /(?:é|és|ée|ées)$/;

function isParticiple(lower: string): boolean {
  return participle.test(lower);
}

/** Whether a number or a determiner does stand before the adjectives: else they belong to something else. */
function reachesCounting(words: readonly Word[], from: number, head: number): boolean {
  for (let at = from; at > head - longestAdjectiveRun - 1 && at > 0; at -= 1) {
    if (isCounting(words, at - 1)) return true;
    if (!isAdjectiveLike(words[at - 1]?.lower ?? '')) return false;
  }
  return false;
}

const determiners: ReadonlySet<string> = new Set(
  'un une des le la les l du au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos aucun aucune plusieurs quelques quelque chaque de d'.split(
    ' ',
  ),
);

function isCounting(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  return determiners.has(lower) || readNumber(lower) !== undefined || largeUnits.has(lower);
}

const largeUnits: ReadonlyMap<string, number> = new Map([
  ['million', 1e6],
  ['millions', 1e6],
  ['milliard', 1e9],
  ['milliards', 1e9],
]);

/** A number before the noun: « cinq », « 1 200 », « deux millions de », « une dizaine de », « 5 ou 6 ». */
function numberBefore(words: readonly Word[], first: number): Counted | undefined {
  const beforeDe = skipDe(words, first);
  const collective = collectiveBefore(words, beforeDe, first);
  if (collective) return collective;
  const unit = beforeDe < first ? largeUnits.get(words[beforeDe - 1]?.lower ?? '') : undefined;
  const end = unit === undefined ? first : beforeDe - 1;
  const number = readNumberEndingAt(words, end);
  if (!number || (unit === undefined && number.isArticle)) return undefined;
  return qualified(words, number.start, number.value * (unit ?? 1));
}

function skipDe(words: readonly Word[], first: number): number {
  return ['de', 'd'].includes(words[first - 1]?.lower ?? '') ? first - 1 : first;
}

const collectivePlural = /s$/;

function collectiveBefore(words: readonly Word[], beforeDe: number, first: number): Counted | undefined {
  if (beforeDe === first) return undefined;
  const noun = words[beforeDe - 1]?.lower ?? '';
  const value = noun === 'paire' ? 2 : readCollective(noun.replace(collectivePlural, ''));
  if (value === undefined) return undefined;
  const isHalf = words[beforeDe - 2]?.lower === 'demi';
  const determinerEnd = beforeDe - (isHalf ? 2 : 1);
  const count = readNumberEndingAt(words, determinerEnd);
  if (!count) {
    const isDetermined = determiners.has(words[determinerEnd - 1]?.lower ?? '');
    const start = isDetermined ? determinerEnd - 1 : determinerEnd;
    // « des dizaines de milliers de »
    const outer = isDetermined && words[start]?.lower === 'de' ? collectiveBefore(words, start, start + 1) : undefined;
    return { quantity: unknown, start: outer?.start ?? start };
  }
  const total = count.value * value * (isHalf ? 0.5 : 1);
  const modified = qualified(words, count.start, total);
  const isExact = noun === 'paire' && modified.quantity.kind === 'exactly';
  const isModified = modified.quantity.kind !== 'exactly';
  return isExact || isModified ? modified : { ...modified, quantity: { kind: 'about', value: total } };
}

interface ReadNumber {
  readonly value: number;
  readonly start: number;
  /** « un », « une »: a number or an article. */
  readonly isArticle: boolean;
}

const longestNumber = 7;
const groupGap = /^[\s\u00a0\u202f.]$/u;
const threeDigits = /^\d{3}$/;
const digits = /^\d+$/;
const decimalGap = ',';

/** The longest number in digits or words that ends before a word. */
function readNumberEndingAt(words: readonly Word[], end: number): ReadNumber | undefined {
  let best: ReadNumber | undefined;
  for (let start = end - 1; start >= Math.max(0, end - longestNumber); start -= 1) {
    const parts = words.slice(start, end);
    if (!isJoinedNumber(parts)) break;
    const text = parts.map(({ lower, gap }, index) => (index === 0 ? '' : numberGap(gap)) + lower).join('');
    const value = readNumber(text);
    if (value !== undefined && !text.startsWith('et')) {
      best = { value, start, isArticle: parts.length === 1 && ones.has(text) };
    }
  }
  return best;
}

const ones: ReadonlySet<string> = new Set(['un', 'une']);

function isJoinedNumber(parts: readonly Word[]): boolean {
  return parts.every(({ text, lower, gap }, index) => {
    const isNumberWord = lower === 'et' || readNumber(lower) !== undefined;
    const before = parts[index - 1]?.lower ?? '';
    // « Kim Jong Un un fusil »: a capital is no number here, and two « un » are no two.
    if (isCapitalised(text) && parts.length > 1) return false;
    if (index === 0) return isNumberWord;
    if (ones.has(lower) && ones.has(before)) return false;
    // « vingt et un », « soixante et onze », but « entre dix et quinze ».
    if (before === 'et' && !ones.has(lower) && lower !== 'onze') return false;
    if (digits.test(lower) !== digits.test(before)) return false;
    if (digits.test(lower)) return gap === decimalGap || (groupGap.test(gap) && threeDigits.test(lower));
    return isNumberWord && joins.test(gap);
  });
}

function numberGap(gap: string): string {
  if (gap === decimalGap) return ',';
  return gap === '-' ? '-' : ' ';
}

type Bound = 'at least' | 'at most' | 'about' | 'exactly';

const modifiers: readonly (readonly [string, Bound])[] = [
  ['au moins', 'at least'],
  ['plus de', 'at least'],
  ['plus d', 'at least'],
  ['pas moins de', 'at least'],
  ['pas moins d', 'at least'],
  ['au minimum', 'at least'],
  ['au bas mot', 'at least'],
  ['au plus', 'at most'],
  ['au maximum', 'at most'],
  ['moins de', 'at most'],
  ['moins d', 'at most'],
  ['jusqu à', 'at most'],
  ['à peine', 'at most'],
  ['environ', 'about'],
  ['à peu près', 'about'],
  ['près de', 'about'],
  ['près d', 'about'],
  ['quelque', 'about'],
  ['autour de', 'about'],
  ['presque', 'about'],
  ['de l ordre de', 'about'],
  ['les', 'exactly'],
  ['ces', 'exactly'],
  ['ses', 'exactly'],
  ['leurs', 'exactly'],
  ['aux', 'exactly'],
  ['des', 'exactly'],
];
const longestModifier = 4;

/** A number with what stands before it: « au moins trois », « entre 10 et 20 », « cinq ou six », « les cinq ». */
function qualified(words: readonly Word[], start: number, value: number): Counted {
  const range = rangeBefore(words, start);
  if (range) return range;
  for (let length = longestModifier; length > 0; length -= 1) {
    const from = start - length;
    const before = words.slice(Math.max(0, from), start);
    if (before.length < length) continue;
    const isJoined = words.slice(from + 1, start + 1).every(({ gap }) => joins.test(gap));
    const text = before.map(({ lower }) => lower).join(' ');
    const bound = isJoined ? modifiers.find(([modifier]) => modifier === text)?.[1] : undefined;
    if (bound) return { quantity: { kind: bound, value }, start: bound === 'exactly' && text === 'aux' ? start : from };
  }
  return { quantity: { kind: 'exactly', value }, start };
}

const rangeWords: ReadonlySet<string> = new Set(['et', 'ou', 'à']);

/** Of a range the lower end is certain: « entre 10 et 20 », « cinq ou six », « 10 à 12 ». */
function rangeBefore(words: readonly Word[], start: number): Counted | undefined {
  const link = words[start - 1]?.lower ?? '';
  if (!rangeWords.has(link)) return undefined;
  const lower = readNumberEndingAt(words, start - 1);
  if (!lower) return undefined;
  const opener = words[lower.start - 1]?.lower ?? '';
  if (link === 'et' && opener !== 'entre') return undefined;
  const begins = ['entre', 'de'].includes(opener) ? lower.start - 1 : lower.start;
  return { quantity: { kind: 'at least', value: lower.value }, start: begins };
}

/** No number: the determiner tells one, none, several, or nothing. */
function determinerBefore(words: readonly Word[], first: number): Counted | undefined {
  const word = words[first];
  const determiner = words[first - 1];
  if (!word || !determiner || !(joins.test(word.gap) || openingMark.test(word.gap))) return undefined;
  const { lower } = determiner;
  const at = first - 1;
  if (lower === 'un' || lower === 'une') return { quantity: { kind: 'exactly', value: 1 }, start: at };
  if (lower === 'aucun' || lower === 'aucune') return { quantity: { kind: 'exactly', value: 0 }, start: at };
  if (lower === 'plusieurs') return { quantity: { kind: 'at least', value: 2 }, start: at };
  if (lower === 'de' || lower === 'd') return partitive(words, at);
  if (lower === 'du' || lower === 'au' || lower === 'aux') return { quantity: unknown, start: first };
  return determiners.has(lower) ? { quantity: unknown, start: at } : undefined;
}

const negations: ReadonlySet<string> = new Set(['pas', 'plus', 'jamais', 'point', 'guère']);
const negationReach = 4;

/** « n’a pas fait de victime » is none; « beaucoup de », « de nombreux » tell no number. */
function partitive(words: readonly Word[], at: number): Counted | undefined {
  const before = words.slice(Math.max(0, at - negationReach), at);
  const negation = before.findLastIndex(({ lower }) => negations.has(lower));
  if (negation < 0 || before.slice(negation + 1).some(({ gap }) => clauseMark.test(gap))) return undefined;
  const from = Math.max(0, at - negationReach) + negation;
  const isNegated = words.slice(Math.max(0, from - negationReach), from).some(({ lower }) => lower === 'n' || lower === 'ne');
  return isNegated ? { quantity: { kind: 'exactly', value: 0 }, start: at } : undefined;
}

const clauseMark = /[,;:.!?]/;
