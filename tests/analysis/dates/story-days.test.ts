import { describe, expect, test } from 'vitest';
import { datesIn } from './dates-in.ts';

/** 2024-05-16 was a Thursday. */
describe('which day a story is told of', () => {
  test.each<[string, readonly string[]]>([
    [
      'La route a été coupée mardi et restera fermée jusqu’à samedi. Le même jour, un pont a cédé.',
      [
        'mardi → 2024-05-14 | 2024-05-14',
        'samedi → 2024-05-18 | 2024-05-18',
        'Le même jour → 2024-05-14 | 2024-05-14',
      ],
    ],
    [
      'Le groupe a annoncé jeudi les résultats d’un essai mené depuis le 4 mars. A 17h35, son action bondissait.',
      [
        'jeudi → 2024-05-16 | 2024-05-16',
        'le 4 mars → 2024-03-04 | 2024-03-04',
        '17h35 → 2024-05-16 | 2024-05-16T17:35',
      ],
    ],
    [
      'L’alerte est maintenue jusqu’à vendredi, voire samedi matin.',
      ['vendredi → 2024-05-17 | 2024-05-17', 'samedi matin → 2024-05-18 | 2024-05-18TMO'],
    ],
    [
      'Entre mercredi et vendredi, les joueurs s’entraînent à huis clos.',
      ['mercredi → 2024-05-15/2024-05-17 | 2024-05-15', 'vendredi → 2024-05-15/2024-05-17 | 2024-05-17'],
    ],
    [
      'Les candidats ont composé lundi de 8 heures à midi.',
      [
        'lundi → 2024-05-13 | 2024-05-13',
        '8 heures → 2024-05-13 | 2024-05-13T08:00',
        'midi → 2024-05-13 | 2024-05-13T12:00',
      ],
    ],
    [
      'Il a été jugé vendredi en fin de journée.',
      ['vendredi en fin de journée → 2024-05-10 | 2024-05-10TDT END'],
    ],
    ['Le métro a fermé toute la journée de lundi.', ['toute la journée de lundi → 2024-05-13 | 2024-05-13']],
    [
      'Une demande sera déposée la troisième semaine de novembre.',
      ['la troisième semaine de novembre → 2024-11-18/2024-11-24 | 2024-W47'],
    ],
    ['Le projet a été lancé début 90.', ['début 90 → 1990 | 1990 START']],
  ])('%s', (text, expected) => {
    expect(datesIn(text, '2024-05-16')).toEqual(expected);
  });
});

describe('no dates', () => {
  test.each([
    'Elle habite rue du 8-Mai-1945, près de la place du 11-Novembre.',
    'Invité du « 20 heures » de France 2, il a nié.',
    'Le syndicat appelle à une journée de grève.',
    'La doyenne a 91 ans, le benjamin 13 ans.',
    'Il a contracté une dette à long terme.',
  ])('%s', (text) => {
    expect(datesIn(text, '2024-05-16')).toEqual([]);
  });
});
