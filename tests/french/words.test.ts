import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareForm, isAllCapitals, isCapitalised, lowerForm, wordsOf } from '../../src/french/words.ts';

test.each([
  ['d’Artyom', ['d', 'Artyom']],
  ['Jong-un', ['Jong', 'un']],
  ['Geran-25', ['Geran', '25']],
  ['aujourd’hui : 1\u202f200 blessés', ['aujourd', 'hui', '1', '200', 'blessés']],
  ['Œuvre', ['Œuvre']],
])('words of « %s »', (text, words) => {
  expect(wordsOf(text).map((word) => word.text)).toEqual(words);
});

test('forms to compare by', () => {
  expect([lowerForm('Œuvre'), lowerForm('E\u0301TE\u0301'), bareForm('Étés')]).toEqual(['oeuvre', 'été', 'etes']);
  expect([isCapitalised('Étés'), isCapitalised('étés'), isAllCapitals('ONU'), isAllCapitals('A')]).toEqual([true, false, true, false]);
});

test('gaps and words make the text again, and each word stands where it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words = wordsOf(text);
      const last = words.at(-1)?.end ?? 0;
      expect(words.map(({ gap, text: word }) => gap + word).join('') + text.slice(last)).toBe(text);
      for (const { start, end, text: word } of words) expect(text.slice(start, end)).toBe(word);
    }),
  );
});
