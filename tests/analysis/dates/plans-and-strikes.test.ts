import { describe, expect, test } from 'vitest';
import { datesIn } from './dates-in.ts';

/** 2024-05-16 was a Thursday. */
describe('days of what is planned', () => {
  test.each<[string, readonly string[]]>([
    [
      'Un vol sur deux sera supprimé samedi, et un sur dix supprimé lundi.',
      ['samedi → 2024-05-18 | 2024-05-18', 'lundi → 2024-05-20 | 2024-05-20'],
    ],
    ['Le syndicat a déposé un préavis pour mardi.', ['mardi → 2024-05-21 | 2024-05-21']],
    [
      'Un débrayage illimité, à compter de 20h lundi.',
      ['20h → 2024-05-20 | 2024-05-20T20:00', 'lundi → 2024-05-20 | 2024-05-20'],
    ],
    [
      'L’arrêt de travail court de ce vendredi 17 mai à 19h jusqu’à 8h mercredi.',
      [
        'ce vendredi 17 mai à 19h → 2024-05-17 | 2024-05-17T19:00',
        '8h → 2024-05-22 | 2024-05-22T08:00',
        'mercredi → 2024-05-22 | 2024-05-22',
      ],
    ],
    ['Aucun bus ne roulera après 21 heures.', ['21 heures → 2024-05-16 | 2024-05-16T21:00']],
    ['Il est mort après 12 heures de lutte.', ['12 heures → nothing | PT12H']],
    ['La crèche ferme deux jours sur cinq.', ['deux jours sur cinq → nothing | P5D']],
    [
      'La fête s’installe pour le week-end du 31 mai au 2 juin.',
      ['le week-end du 31 mai au 2 juin → 2024-06-01/2024-06-02 | 2024-W22-WE'],
    ],
    ['Le doyen est mort le 12 mai courant.', ['le 12 mai courant → 2024-05-12 | 2024-05-12']],
  ])('%s', (text, expected) => {
    expect(datesIn(text, '2024-05-16')).toEqual(expected);
  });
});

/** 2024-05-16 was a Thursday. */
describe('a weekday with its article', () => {
  test.each<[string, readonly string[]]>([
    [
      'Le week-end dernier, la navette n’a pas circulé le samedi.',
      ['Le week-end dernier → 2024-05-11/2024-05-12 | 2024-W19-WE', 'le samedi → 2024-05-11 | 2024-05-11'],
    ],
    [
      'Le chalutier a quitté le port lundi. Il a coulé le mercredi.',
      ['lundi → 2024-05-13 | 2024-05-13', 'le mercredi → 2024-05-15 | 2024-05-15'],
    ],
    [
      'Le chalutier a quitté le port lundi. Il pêche le mercredi.',
      ['lundi → 2024-05-13 | 2024-05-13', 'le mercredi → nothing | XXXX-WXX-3'],
    ],
    ['Le musée a toujours fermé le mardi.', ['le mardi → nothing | XXXX-WXX-2']],
  ])('%s', (text, expected) => {
    expect(datesIn(text, '2024-05-16')).toEqual(expected);
  });
});

/** 2024-05-16 was a Thursday. */
describe('about a day, and how far from one', () => {
  test.each<[string, readonly string[]]>([
    ['Le toit a cédé tôt mardi matin.', ['tôt mardi matin → 2024-05-14 | 2024-05-14TMO START']],
    [
      'Les élus se sont quittés très tard mardi soir.',
      ['très tard mardi soir → 2024-05-14 | 2024-05-14TEV END'],
    ],
    ['Le pays a été reconnu il y a un quart de siècle.', ['il y a un quart de siècle → 1999 | 1999']],
    ['La réunion de demain est reportée.', ['demain → 2024-05-17 | 2024-05-17']],
    ['Les métiers de demain restent à inventer.', ['demain → nothing | FUTURE_REF']],
    ['Le magasin a fermé peu de temps après.', ['peu de temps après → nothing | FUTURE_REF']],
    ['Le magasin a fermé peu de temps avant le vol.', ['peu de temps avant → nothing | PAST_REF']],
    ['Le matin du drame, il avait bu.', ['Le matin → nothing | XXXX-XX-XXTMO']],
    ['Le soir de sa disparition, il pleuvait.', ['Le soir → nothing | XXXX-XX-XXTEV']],
    ['Il a dit ne pas voir d’amélioration avant au moins samedi.', ['samedi → 2024-05-18 | 2024-05-18']],
    [
      'La crue a débuté dès lundi. Dans son bulletin de 6h00, la vigilance est maintenue.',
      ['lundi → 2024-05-13 | 2024-05-13', '6h00 → 2024-05-16 | 2024-05-16T06:00'],
    ],
  ])('%s', (text, expected) => {
    expect(datesIn(text, '2024-05-16')).toEqual(expected);
  });
});
