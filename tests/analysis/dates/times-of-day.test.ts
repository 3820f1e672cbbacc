import { describe, expect, test } from 'vitest';
import { datesIn } from './dates-in.ts';

/** 2023-09-17 was a Sunday. The EDTF value of an hour is its day. */
describe('hours and parts of the day', () => {
  test.each([
    ['Hier matin, il pleuvait.', 'Hier matin → 2023-09-16 | 2023-09-16TMO'],
    ['Hier à 10 h, il pleuvait.', 'Hier à 10 h → 2023-09-16 | 2023-09-16T10:00'],
    ['Il est arrivé mardi soir.', 'mardi soir → 2023-09-12 | 2023-09-12TEV'],
    ['Il est arrivé mardi dans la soirée.', 'mardi dans la soirée → 2023-09-12 | 2023-09-12TEV'],
    [
      'Il est arrivé mardi en fin d’après-midi.',
      'mardi en fin d’après-midi → 2023-09-12 | 2023-09-12TAF END',
    ],
    ['Il est arrivé mardi vers 20 heures.', 'mardi vers 20 heures → 2023-09-12 | 2023-09-12T20:00'],
    ['Il est arrivé mardi à 20h45.', 'mardi à 20h45 → 2023-09-12 | 2023-09-12T20:45'],
    [
      'Il est arrivé le mardi 12 septembre à 20 h 45.',
      'le mardi 12 septembre à 20 h 45 → 2023-09-12 | 2023-09-12T20:45',
    ],
    ['Il est arrivé mardi à minuit.', 'mardi à minuit → 2023-09-12 | 2023-09-12T24:00'],
    ['Il est arrivé mardi midi.', 'mardi midi → 2023-09-12 | 2023-09-12TMI'],
    ['Il est arrivé mardi à l’aube.', 'mardi à l’aube → 2023-09-12 | 2023-09-12TMO'],
    ['Il est arrivé ce matin.', 'ce matin → 2023-09-17 | 2023-09-17TMO'],
    ['Il arrivera cet après-midi.', 'cet après-midi → 2023-09-17 | 2023-09-17TAF'],
    ['Il arrivera ce soir à 21 heures.', 'ce soir à 21 heures → 2023-09-17 | 2023-09-17T21:00'],
    ['Il arrivera demain midi.', 'demain midi → 2023-09-18 | 2023-09-18TMI'],
    [
      'Il arrivera demain à huit heures du matin.',
      'demain à huit heures du matin → 2023-09-18 | 2023-09-18T08:00',
    ],
    ['Mis à jour à 11h01.', '11h01 → 2023-09-17 | 2023-09-17T11:01'],
    ['Le coup d’envoi sera donné à 15h30 GMT.', '15h30 GMT → 2023-09-17 | 2023-09-17T15:30'],
    ['Le bureau ouvre à 8 heures.', '8 heures → 2023-09-17 | 2023-09-17T08:00'],
    ['Le train est parti à 6 heures du soir.', '6 heures du soir → 2023-09-17 | 2023-09-17T18:00'],
    ['Le bar ferme à minuit.', 'minuit → 2023-09-17 | 2023-09-17T24:00'],
    ['La visite commence à midi.', 'midi → 2023-09-17 | 2023-09-17T12:00'],
    ['La visite commence à onze heures.', 'onze heures → 2023-09-17 | 2023-09-17T11:00'],
    [
      'Il est mort dans la nuit de mardi à mercredi.',
      'la nuit de mardi à mercredi → 2023-09-12/2023-09-13 | 2023-09-12TNI',
    ],
    [
      'Il est mort dans la nuit du 12 au 13 septembre.',
      'la nuit du 12 au 13 septembre → 2023-09-12/2023-09-13 | 2023-09-12TNI',
    ],
    [
      'Il est mort dans la nuit de samedi à dimanche.',
      'la nuit de samedi à dimanche → 2023-09-16/2023-09-17 | 2023-09-16TNI',
    ],
    ['Il est mort la nuit dernière.', 'la nuit dernière → 2023-09-16 | 2023-09-16TNI'],
    ['La journée de mardi a été calme.', 'La journée de mardi → 2023-09-12 | 2023-09-12'],
    ['Il a démissionné à la mi-journée.', 'la mi-journée → 2023-09-17 | 2023-09-17TMI'],
    ['Il a démissionné en soirée.', 'soirée → 2023-09-17 | 2023-09-17TEV'],
    ['Il a démissionné au petit matin.', 'petit matin → 2023-09-17 | 2023-09-17TMO'],
    [
      'Plus tôt dans la journée, il a visité une université.',
      'Plus tôt dans la journée → 2023-09-17 | 2023-09-17',
    ],
  ])('%s', (text, expected) => {
    expect(datesIn(text, '2023-09-17')).toEqual([expected]);
  });

  test('hours of a habit have no day', () => {
    expect(datesIn('La chorale répète tous les vendredis de 20 h 15 à 22 h.', '2023-09-17')).toEqual([
      'tous les vendredis → nothing | XXXX-WXX-5',
      '20 h 15 → nothing | XXXX-XX-XXT20:15',
      '22 h → nothing | XXXX-XX-XXT22:00',
    ]);
  });

  test('an hour belongs to the day its passage is about', () => {
    expect(datesIn('L’avion a disparu vendredi. Le dernier contact remonte à 3h15.', '2023-09-17')).toEqual([
      'vendredi → 2023-09-15 | 2023-09-15',
      '3h15 → 2023-09-15 | 2023-09-15T03:15',
    ]);
    expect(datesIn('Le match commence à 20h45 mercredi.', '2023-09-17')).toEqual([
      '20h45 → 2023-09-20 | 2023-09-20T20:45',
      'mercredi → 2023-09-20 | 2023-09-20',
    ]);
  });
});
