import { describe, expect, test } from 'vitest';
import { readCollective, readNumber, readOrdinal } from '../../src/french/number-words.ts';

describe('cardinals', () => {
  test.each([
    ['zéro', 0],
    ['un', 1],
    ['une', 1],
    ['dix-sept', 17],
    ['vingt et un', 21],
    ['vingt-et-un', 21],
    ['trente-deux', 32],
    ['soixante et onze', 71],
    ['soixante-dix-neuf', 79],
    ['quatre-vingts', 80],
    ['quatre-vingt-un', 81],
    ['quatre-vingt-dix-sept', 97],
    ['septante-deux', 72],
    ['nonante', 90],
    ['cent', 100],
    ['cent un', 101],
    ['deux cents', 200],
    ['trois cent quarante-deux', 342],
    ['mille', 1000],
    ['deux mille vingt-trois', 2023],
    ['quatre-vingt mille', 80_000],
    ['12', 12],
    ['1.500', 1500],
    ['1 500', 1500],
    ['2,5', 2.5],
    ['12.345.678', 12_345_678],
  ])('%s is %d', (words, number) => {
    expect(readNumber(words)).toBe(number);
  });

  test.each(['chat', 'vingt chats', '', '-', 'constructor', '__proto__'])('%j is no number', (words) => {
    expect(readNumber(words)).toBeUndefined();
  });
});

describe('ordinals', () => {
  test.each([
    ['premier', 1],
    ['première', 1],
    ['second', 2],
    ['troisième', 3],
    ['dix-neuvième', 19],
    ['1er', 1],
    ['2e', 2],
    ['19ème', 19],
    ['xixe', 19],
    ['xxie', 21],
    ['xive', 14],
    ['ixe', 9],
    ['ier', 1],
    ['xe', 10],
  ])('%s is %d', (words, number) => {
    expect(readOrdinal(words)).toBe(number);
  });

  test.each(['dernier', 'mixe', 'e', ''])('%j is no ordinal', (words) => {
    expect(readOrdinal(words)).toBeUndefined();
  });
});

test.each([
  ['dizaine', 10],
  ['vingtaine', 20],
  ['centaine', 100],
  ['fontaine', undefined],
])('« %s » rounds to %s', (noun, number) => {
  expect(readCollective(noun)).toBe(number);
});
