import { expect, test } from 'vitest';
import { monthNumber } from '../../src/french/months.ts';

test.each([
  ['janvier janv. janv Janvier JANVIER', 1],
  ['février fevrier févr. fevr. fév. FÉVRIER', 2],
  ['mars', 3],
  ['avril avr.', 4],
  ['mai', 5],
  ['juin', 6],
  ['juillet juil.', 7],
  ['août aout Août', 8],
  ['septembre sept.', 9],
  ['octobre oct.', 10],
  ['novembre nov.', 11],
  ['décembre decembre déc.', 12],
])('%s', (spellings, number) => {
  for (const spelling of spellings.split(' ')) expect(monthNumber(spelling.toLowerCase())).toBe(number);
});

test.each(['', 'ma', 'mardi', 'printemps', 'toString'])('%s is no month', (word) => {
  expect(monthNumber(word)).toBeUndefined();
});
