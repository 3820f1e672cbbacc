import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateInWords, isDay, onDate } from '../../../src/views/wording/date-in-words.ts';

/** The expectation with plain spaces: where a no-break space stands has its own test. */
const plain = (words: string): string => words.replaceAll(/[\u00A0\u202F]/g, ' ');

describe('dateInWords', () => {
  test.each([
    ['2023-09-17', 'dimanche 17 septembre 2023', '17 septembre 2023', '17 sept.'],
    ['2024-05-01', 'mercredi 1er mai 2024', '1er mai 2024', '1er mai'],
    ['2023-09', 'septembre 2023', 'septembre 2023', 'septembre 2023'],
    ['2019', '2019', '2019', '2019'],
    [
      '[2023-09-17,2023-09-18]',
      'dimanche 17 ou lundi 18 septembre 2023',
      '17 ou 18 septembre 2023',
      '17 ou 18 sept.',
    ],
    [
      '[2023-09-30,2023-10-01]',
      'samedi 30 septembre ou dimanche 1er octobre 2023',
      '30 septembre ou 1er octobre 2023',
      '30 sept. ou 1er oct.',
    ],
    [
      '[..2023-09-17]',
      'au plus tard le dimanche 17 septembre 2023',
      'au plus tard le 17 septembre 2023',
      'au plus tard le 17 sept.',
    ],
    [
      '{2023-09-12,2023-09-13}',
      'mardi 12 et mercredi 13 septembre 2023',
      '12 et 13 septembre 2023',
      '12 et 13 sept.',
    ],
    [
      '2023-09-12/2023-09-17',
      'du mardi 12 au dimanche 17 septembre 2023',
      'du 12 au 17 septembre 2023',
      'du 12 au 17 sept.',
    ],
    [
      '2022-12-30/2023-01-02',
      'du vendredi 30 décembre 2022 au lundi 2 janvier 2023',
      'du 30 décembre 2022 au 2 janvier 2023',
      'du 30 déc. au 2 janv.',
    ],
    ['2023-08/2023-09', 'd’août à septembre 2023', 'd’août à septembre 2023', 'd’août à septembre 2023'],
    ['2019/2023', 'de 2019 à 2023', 'de 2019 à 2023', 'de 2019 à 2023'],
    ['2019/..', 'depuis 2019', 'depuis 2019', 'depuis 2019'],
    [
      '2023-09-13/..',
      'depuis le mercredi 13 septembre 2023',
      'depuis le 13 septembre 2023',
      'depuis le 13 sept.',
    ],
    ['../2023-09', 'jusqu’en septembre 2023', 'jusqu’en septembre 2023', 'jusqu’en septembre 2023'],
    ['2023-09-13~', 'vers le mercredi 13 septembre 2023', 'vers le 13 septembre 2023', 'vers le 13 sept.'],
    [
      '2023-09-12~/2023-09-17',
      'environ du mardi 12 au dimanche 17 septembre 2023',
      'environ du 12 au 17 septembre 2023',
      'environ du 12 au 17 sept.',
    ],
    ['2023?', 'peut-être en 2023', 'peut-être en 2023', 'peut-être en 2023'],
    [
      '2023-09-XX',
      'septembre 2023, jour inconnu',
      'septembre 2023, jour inconnu',
      'septembre 2023, jour inconnu',
    ],
    ['201X', 'années 2010', 'années 2010', 'années 2010'],
    ['19XX', 'XXe siècle', 'XXe siècle', 'XXe siècle'],
    ['2023-21', 'printemps 2023', 'printemps 2023', 'printemps 2023'],
    ['2023-36', '4e trimestre 2023', '4e trimestre 2023', '4e trimestre 2023'],
    [
      '2023-09-17T11:01',
      'dimanche 17 septembre 2023, 11 h 01',
      '17 septembre 2023, 11 h 01',
      '17 sept., 11 h 01',
    ],
  ])('%s', (edtf, full, long, short) => {
    expect(plain(dateInWords(edtf, 'full'))).toBe(full);
    expect(plain(dateInWords(edtf))).toBe(long);
    expect(plain(dateInWords(edtf, 'short'))).toBe(short);
  });

  test('holds the day to its month', () => {
    expect(dateInWords('2023-09-17')).toBe('17\u00A0septembre 2023');
  });

  test('gives back what it cannot say, and throws on nothing', () => {
    expect(dateInWords('ni date')).toBe('ni date');
    fc.assert(
      fc.property(
        fc.string(),
        (text) => typeof dateInWords(text) === 'string' && typeof onDate(text) === 'string',
      ),
    );
  });
});

describe('onDate', () => {
  test.each([
    ['2023-09-17', 'le dimanche 17 septembre 2023'],
    ['[2023-09-17,2023-09-18]', 'le dimanche 17 ou lundi 18 septembre 2023'],
    ['2023-09', 'en septembre 2023'],
    ['2019', 'en 2019'],
    ['201X', 'dans les années 2010'],
    ['19XX', 'au XXe siècle'],
    ['2023-24', 'en hiver 2023'],
    ['2023-33', 'au 1er trimestre 2023'],
    ['2023-09-12/2023-09-17', 'du mardi 12 au dimanche 17 septembre 2023'],
    ['[..2023-09-17]', 'au plus tard le dimanche 17 septembre 2023'],
    ['2023-09-13~', 'vers le mercredi 13 septembre 2023'],
  ])('%s', (edtf, words) => expect(plain(onDate(edtf))).toBe(words));
});

test.each([
  ['2023-09-17', true],
  ['2023-09', false],
  ['2023-09-17/2023-09-18', false],
  ['2023-09-17~', false],
])('%s names one day: %s', (edtf, expected) => expect(isDay(edtf)).toBe(expected));
