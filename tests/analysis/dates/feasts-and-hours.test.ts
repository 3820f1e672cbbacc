import { describe, expect, test } from 'vitest';
import { recordsIn } from './dates-in.ts';

const valuesIn = (text: string, published: string) => recordsIn(text, published).map(({ value }) => value);

describe('feasts have their day', () => {
  // Easter of 2024 is the 31st of March.
  test.each([
    ['Il a plu à Noël.', '2024-12-30', '2024-12-25'],
    ['Il a plu le jour de l’An.', '2024-01-04', '2024-01-01'],
    ['Il a plu à l’Épiphanie.', '2024-01-09', '2024-01-06'],
    ['Il a plu à la Toussaint.', '2024-11-05', '2024-11-01'],
    ['Il a plu à l’Assomption.', '2024-08-20', '2024-08-15'],
    ['Il a plu le lundi de Pâques.', '2024-04-04', '2024-04-01'],
    ['Il a plu à l’Ascension.', '2024-05-12', '2024-05-09'],
    ['Il a plu le lundi de Pentecôte.', '2024-05-23', '2024-05-20'],
    ['Il a plu à la Saint-Sylvestre.', '2025-01-03', '2024-12-31'],
    ['Il a plu la veille de Noël.', '2024-12-30', '2024-12-24'],
    ['Il a plu à la Chandeleur.', '2024-02-05', '2024-02-02'],
    ['Il a plu à la Saint-Valentin.', '2024-02-20', '2024-02-14'],
    ['Il a plu à la Saint-Jean.', '2024-06-28', '2024-06-24'],
    ['Il a plu le Vendredi saint.', '2024-04-04', '2024-03-29'],
    ['Il a plu le dimanche des Rameaux.', '2024-04-04', '2024-03-24'],
    ['Il a plu le mercredi des Cendres.', '2024-02-20', '2024-02-14'],
    ['Il a plu à la Pentecôte.', '2024-05-23', '2024-05-19'],
  ])('%s (%s)', (text, published, expected) => {
    expect(valuesIn(text, published)).toEqual([expected]);
  });
});

describe('hours that make days', () => {
  test.each([
    ['Il a plu il y a 48 heures.', '2024-05-14'],
    ['Il a plu il y a 72 heures.', '2024-05-13'],
    ['Il pleuvra dans 48 heures.', '2024-05-18'],
    ['Il a plu il y a deux heures.', '2024-05-16'],
    ['Il a plu il y a 120 minutes.', '2024-05-16'],
  ])('%s', (text, expected) => {
    expect(valuesIn(text, '2024-05-16')).toEqual([expected]);
  });

  test.each(['Il a plu il y a 30 heures.', 'Il a plu il y a 600 minutes.'])(
    '%s: which day is open',
    (text) => {
      expect(valuesIn(text, '2024-05-16')).toEqual([undefined]);
    },
  );
});

describe('a list of days whose year stands at its end', () => {
  test.each([
    ['Il a plu les 30 et 31 décembre 2022.', ['2022-12-30', '2022-12-31']],
    ['Il a plu le 30 décembre et le 2 janvier 2023.', ['2022-12-30', '2023-01-02']],
    ['Il a plu le 2 janvier et le 30 décembre 2022.', ['2022-01-02', '2022-12-30']],
  ])('%s', (text, expected) => {
    expect(valuesIn(text, '2024-05-16')).toEqual(expected);
  });
});

test('a feast inside a name or a thing is no day', () => {
  for (const text of [
    'Le père Noël est venu.',
    'Le sapin de Noël est grand.',
    'Toussaint Louverture est né ici.',
    'Le marché de Noël a ouvert.',
    'La bûche de Noël fond.',
  ]) {
    expect(valuesIn(text, '2024-12-30')).toEqual([]);
  }
  expect(valuesIn('Il a plu avant Noël.', '2024-12-30')).toHaveLength(1);
});
