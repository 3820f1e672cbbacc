import { describe, expect, test } from 'vitest';
import { numberPattern, ordinalPattern, readCollective, readNumber, readOrdinal } from '../../src/french/number-words.ts';

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
  ['huitaine', 8],
  ['dizaine', 10],
  ['douzaine', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
  ['millier', 1000],
  ['fontaine', undefined],
])('« %s » rounds to %s', (noun, number) => {
  expect(readCollective(noun)).toBe(number);
});

test.each(
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-et-un vingt-deux'
    .split(' ')
    .map((words, index) => [words, index + 1] as const),
)('counting from one: %s is %d', (words, number) => {
  expect(readNumber(words)).toBe(number);
});

test.each(
  'premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième vingt-et-unième vingt-deuxième'
    .split(' ')
    .map((words, index) => [words, index + 1] as const),
)('counting ranks from one: %s is %d', (words, number) => {
  expect(readOrdinal(words)).toBe(number);
});

test.each([
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['huitante', 80],
  ['octante', 80],
  ['nonante', 90],
  ['cents', 100],
  ['vingts', 20],
])('%s is %d', (words, number) => {
  expect(readNumber(words)).toBe(number);
});

test.each([
  ['une voiture', 'une'],
  ['dix-huit ans', 'dix-huit'],
  ['deux cents francs', 'deux cents'],
  ['vingt et une roses', 'vingt et une'],
  ['vingt et ses amis', 'vingt'],
  ['1 500 francs', '1 500'],
])('the pattern takes the whole number of « %s »', (text, expected) => {
  expect(new RegExp(`^${numberPattern}`, 'u').exec(text)?.[0]).toBe(expected);
});

test.each([
  ['vingt et unième siècle', 'vingt et unième'],
  ['dix-neuvième étage', 'dix-neuvième'],
  ['19ème étage', '19ème'],
  ['xixe siècle', 'xixe'],
])('the pattern takes the whole rank of « %s »', (text, expected) => {
  expect(new RegExp(`^${ordinalPattern}`, 'u').exec(text)?.[0]).toBe(expected);
});
