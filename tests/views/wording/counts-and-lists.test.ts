import { describe, expect, test } from 'vitest';
import {
  capitalised,
  countInLetters,
  countOf,
  figures,
  numberInLetters,
} from '../../../src/views/wording/count-of.ts';
import { frenchSpaces } from '../../../src/views/wording/french-spaces.ts';
import { listInWords } from '../../../src/views/wording/list-in-words.ts';
import { countryName, languageName } from '../../../src/views/wording/names-of-places.ts';
import { paragraphLabel, paragraphsLabel } from '../../../src/views/wording/paragraph-label.ts';

describe('counts', () => {
  test.each([
    [0, '0\u00A0article'],
    [1, '1\u00A0article'],
    [2, '2\u00A0articles'],
    [12430, '12\u202F430\u00A0articles'],
  ])('%i', (count, words) => expect(countOf(count, 'article')).toBe(words));

  test('an irregular plural is given', () => {
    expect(countOf(1, 'origine nommée', 'origines nommées')).toBe('1\u00A0origine nommée');
    expect(countOf(3, 'origine nommée', 'origines nommées')).toBe('3\u00A0origines nommées');
  });

  test('thousands are parted', () =>
    expect([999, 1000, 1234567].map(figures)).toEqual(['999', '1\u202F000', '1\u202F234\u202F567']));

  test('letters up to sixteen, with gender', () => {
    expect(numberInLetters(0)).toBe('aucun');
    expect(numberInLetters(1, 'feminine')).toBe('une');
    expect(numberInLetters(16)).toBe('seize');
    expect(numberInLetters(17)).toBe('17');
    expect(countInLetters(5, 'article')).toBe('cinq articles');
    expect(capitalised(countInLetters(1, 'copie', 'copies', 'feminine'))).toBe('Une copie');
    expect(capitalised('écrit')).toBe('Écrit');
  });
});

test.each([
  [[], ''],
  [['TASS'], 'TASS'],
  [['TASS', 'KCNA'], 'TASS et KCNA'],
  [['TASS', 'KCNA', 'le Kremlin'], 'TASS, KCNA et le Kremlin'],
])('a list of %j', (items, words) => expect(listInWords(items)).toBe(words));

test('another conjunction', () => expect(listInWords(['oui', 'non'], 'ou')).toBe('oui ou non'));

describe('paragraphs', () => {
  test('one, and a sentence within it', () => {
    expect(paragraphLabel(6)).toBe('§\u00A06');
    expect(paragraphLabel(6, 2)).toBe('§\u00A06.2');
  });

  test.each([
    [[8], '§\u00A08'],
    [[3, 4], '§\u00A03 et 4'],
    [[5, 3, 4], '§\u00A03 à 5'],
    [[3, 4, 5, 8, 17, 18], '§\u00A03 à 5, 8, 17 et 18'],
  ])('%j', (paragraphs, label) => expect(paragraphsLabel(paragraphs)).toBe(label));
});

test('French spaces', () => {
  expect(frenchSpaces('Il dit : « oui ! » ; puis 12:30.')).toBe(
    'Il dit\u00A0: «\u202Foui\u202F!\u202F»\u202F; puis 12:30.',
  );
});

test('names of countries and languages, and codes that are none', () => {
  expect(countryName('BE')).toBe('Belgique');
  expect(countryName('nulle part')).toBe('nulle part');
  expect(languageName('en')).toBe('anglais');
  expect(languageName('?')).toBe('?');
});
