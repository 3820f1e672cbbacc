import daitchMokotoff from 'talisman/phonetics/daitch-mokotoff.js';
import { bareForm } from './words.ts';

/**
 * Spellings that French, English, German and Spanish use for one Cyrillic sound, folded into one sign, in the order
 * they are tried. `X` stands for ж ш ч щ, which the four languages spell with each other's letters
 * (« Choïgou » / Shoigu, « Nijni » / Nizhny, Schoigu); `z` and `s` are one, as German has it (Selenskyj).
 */
const foldings: readonly (readonly [RegExp, string])[] = [
  [/schtsch|chtch|shch|stch/g, 'X'],
  [/chr/g, 'hr'],
  [/tsch|tch|sch|zh|ch|sh/g, 'X'],
  [/(?<=[^aeiouy])j(?=[au])/g, 'i'],
  [/j$/, 'i'],
  [/j/g, 'X'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/gu(?=[eiy])/g, 'g'],
  [/ph/g, 'f'],
  [/qu/g, 'k'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/ck|c/g, 'k'],
  [/ou|oo/g, 'u'],
  [/w/g, 'v'],
  [/[td]?z|ts/g, 's'],
  [/y/g, 'i'],
  [/ne$/, 'n'],
  [/^ie/, 'e'],
  [/([^aeou])\1+/g, '$1'],
  [/i[eo](?=.)/g, 'e'],
  [/ie$/, 'e'],
  [/[eo]f$/, 'ov'],
  [/(?<=X)[eo]v(?=a?$)/, 'ov'],
];

/** Below this nothing can be told: « Kim », « Xi », « Lyon ». */
const MINIMUM_LETTERS = 5;

/**
 * One key for the French, English, German and Spanish spellings of a name written in Cyrillic:
 * the key of « Kojémiako » is the key of Kozhemyako.
 */
export function transliterationKey(word: string): string {
  return foldings.reduce((folded, [spelling, sign]) => folded.replace(spelling, sign), bareForm(word));
}

/**
 * Whether two words look like one Cyrillic name in two transliterations: their keys are the same, or the keys sound
 * alike in Daitch-Mokotoff soundex (made for Slavic names) and differ by one vowel inside (« Dimitri », Dmitri).
 *
 * Says nothing of short words, nor of the same word. « Kharkiv » and « Kharkov » are two names and stay two.
 * A likeness is a proposal for an editor, never an identity.
 *
 * @example
 * areTransliterations('Rousski', 'Russky') // true
 */
export function areTransliterations(one: string, other: string): boolean {
  const [a, b] = [bareForm(one), bareForm(other)];
  if (a === b || Math.max(a.length, b.length) < MINIMUM_LETTERS) return false;
  return haveLikeKeys(transliterationKey(a), transliterationKey(b));
}

/** {@link areTransliterations} on keys that are known already. */
export function haveLikeKeys(key: string, other: string): boolean {
  if (key === other) return true;
  if (Math.min(key.length, other.length) < MINIMUM_LETTERS) return false;
  return (
    Math.abs(key.length - other.length) === 1 && differByInnerVowel(key, other) && soundAlike(key, other)
  );
}

const vowel = /[aeiou]/;

function differByInnerVowel(key: string, other: string): boolean {
  const [shorter, longer] = key.length < other.length ? [key, other] : [other, key];
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at += 1;
  const isInner = at > 0 && at < shorter.length - 1;
  return isInner && vowel.test(longer.charAt(at)) && shorter.slice(at) === longer.slice(at + 1);
}

function soundAlike(key: string, other: string): boolean {
  const sounds = daitchMokotoff(key.replaceAll('X', 'sh'));
  const others = daitchMokotoff(other.replaceAll('X', 'sh'));
  return sounds.some((sound) => others.includes(sound));
}
