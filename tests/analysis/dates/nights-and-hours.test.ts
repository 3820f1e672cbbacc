import { describe, expect, test } from 'vitest';
import { datesIn, recordsIn } from './dates-in.ts';

/** 2024-05-16 was a Thursday. A night from one day to the next is that of the first, its small hours the second's. */
describe('nights and the hours in them', () => {
  test.each<[string, readonly string[]]>([
    [
      'Un hangar a brûlé dans la nuit de mardi à mercredi. Vers 2 h du matin, le toit s’est effondré.',
      [
        'la nuit de mardi à mercredi → 2024-05-14/2024-05-15 | 2024-05-14TNI',
        '2 h du matin → 2024-05-15 | 2024-05-15T02:00',
      ],
    ],
    [
      'Un hangar a brûlé dans la nuit de mardi à mercredi. Alertés vers 23 h, les pompiers ont lutté en vain.',
      [
        'la nuit de mardi à mercredi → 2024-05-14/2024-05-15 | 2024-05-14TNI',
        '23 h → 2024-05-14 | 2024-05-14T23:00',
      ],
    ],
    [
      'Un hangar a brûlé dans la nuit de mardi à mercredi. Les secours sont repartis au petit matin.',
      [
        'la nuit de mardi à mercredi → 2024-05-14/2024-05-15 | 2024-05-14TNI',
        'petit matin → 2024-05-15 | 2024-05-15TMO',
      ],
    ],
    [
      'La voiture a quitté la route dans la nuit de mardi à mercredi vers 4 heures.',
      ['la nuit de mardi à mercredi vers 4 heures → 2024-05-15 | 2024-05-15T04:00'],
    ],
    [
      'L’orage a éclaté dans la nuit du mardi 30 avril au mercredi 1er mai.',
      ['la nuit du mardi 30 avril au mercredi 1er mai → 2024-04-30/2024-05-01 | 2024-04-30TNI'],
    ],
    [
      'L’orage a éclaté dans la nuit du vendredi 3 au samedi 4 mai.',
      ['la nuit du vendredi 3 au samedi 4 mai → 2024-05-03/2024-05-04 | 2024-05-03TNI'],
    ],
    [
      'Un train a déraillé dans la nuit du 31 décembre au 1er janvier 2019.',
      ['la nuit du 31 décembre au 1er janvier 2019 → 2018-12-31/2019-01-01 | 2018-12-31TNI'],
    ],
    ['Trois cambrioleurs ont été surpris cette nuit à Niort.', ['cette nuit → 2024-05-15 | 2024-05-15TNI']],
    [
      'Trois cambrioleurs ont été surpris cette nuit vers 3 heures.',
      ['cette nuit vers 3 heures → 2024-05-16 | 2024-05-16T03:00'],
    ],
    ['Il gèlera cette nuit en plaine.', ['cette nuit → 2024-05-16 | 2024-05-16TNI']],
  ])('%s', (text, expected) => {
    expect(datesIn(text, '2024-05-16')).toEqual(expected);
  });
});

describe('hours behind their prepositions', () => {
  test.each<[string, readonly string[]]>([
    [
      'Le suspect s’est rendu mardi. Il était attendu aux alentours de 18h15.',
      ['mardi → 2024-05-14 | 2024-05-14', '18h15 → 2024-05-14 | 2024-05-14T18:15'],
    ],
    ['La rue sera barrée à partir de 7h30.', ['7h30 → 2024-05-16 | 2024-05-16T07:30']],
    ['La fusillade a éclaté autour de 22h.', ['22h → 2024-05-16 | 2024-05-16T22:00']],
    ['Un car s’est renversé en matinée.', ['matinée → 2024-05-16 | 2024-05-16TMO']],
    [
      'Le maire a démissionné mardi en toute fin d’après-midi.',
      ['mardi en toute fin d’après-midi → 2024-05-14 | 2024-05-14TAF END'],
    ],
    [
      'Les permanences sont tenues du lundi au vendredi de 9 heures à 18 heures.',
      [
        'lundi → nothing | XXXX-WXX-1',
        'vendredi → nothing | XXXX-WXX-5',
        '9 heures → nothing | XXXX-XX-XXT09:00',
        '18 heures → nothing | XXXX-XX-XXT18:00',
      ],
    ],
    [
      'Un standard a été installé lundi. On peut l’appeler au numéro vert de 8 h à 20 h.',
      [
        'lundi → 2024-05-13 | 2024-05-13',
        '8 h → nothing | XXXX-XX-XXT08:00',
        '20 h → nothing | XXXX-XX-XXT20:00',
      ],
    ],
    [
      'Le musée sera ouvert mardi de 9 h à 17 h.',
      [
        'mardi → 2024-05-21 | 2024-05-21',
        '9 h → 2024-05-21 | 2024-05-21T09:00',
        '17 h → 2024-05-21 | 2024-05-21T17:00',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(datesIn(text, '2024-05-16')).toEqual(expected);
  });

  test('two hours of two days make one interval of days', () => {
    const records = recordsIn(
      'Le pont ferme du vendredi 24 mai à 21 heures au lundi 27 mai à 5 heures.',
      '2024-05-16',
    );
    expect(records.map(({ value, timex3 }) => [value, timex3.value])).toEqual([
      ['2024-05-24/2024-05-27', '2024-05-24T21:00'],
      ['2024-05-24/2024-05-27', '2024-05-27T05:00'],
    ]);
    expect(records[0]?.interval).toBeDefined();
    expect(records[0]?.interval).toBe(records[1]?.interval);
  });
});
