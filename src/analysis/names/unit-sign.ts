import type { Word } from '../../french/words.ts';

const digitFirst = /^\p{Nd}/u;
const units: ReadonlySet<string> = new Set(
  'Gt Mt Go Mo To Ko Kt GW MW TW kW Md Mds Mb Gb Hz GHz MHz Wh Ah Cv M Pa'.split(' '),
);

/** Whether a word is a number in digits. */
export function startsWithDigit({ text }: Word): boolean {
  return digitFirst.test(text);
}

/** « 10,4 Gt », « 5 Md$ »: the sign of a unit behind its number. */
export function isUnitSign(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return Boolean(before && digitFirst.test(before.text) && units.has(words[at]?.text ?? ''));
}
