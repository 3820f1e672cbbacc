import { describe, expect, test } from 'vitest';
import { datesIn, recordsIn } from './dates-in.ts';

// Thursday.
const published = '2024-05-16';
const valuesIn = (text: string) => recordsIn(text, published).map(({ value }) => value);
const timexIn = (text: string) => recordsIn(text, published).map(({ timex3 }) => timex3.value);

describe('periods counted from the day of the news', () => {
  test.each([
    ['Il a plu au trimestre dernier.', '2024-Q1'],
    ['Il pleuvra au trimestre prochain.', '2024-Q3'],
    ['Il a plu au semestre dernier.', '2023-H2'],
    ['Il pleuvra au semestre prochain.', '2024-H2'],
    ['Il a plu la semaine dernière.', '2024-W19'],
    ['Il pleuvra la semaine prochaine.', '2024-W21'],
    ['Il a plu le mois dernier.', '2024-04'],
    ['Il pleuvra l’an prochain.', '2025'],
  ])('%s', (text, expected) => {
    expect(timexIn(text)).toEqual([expected]);
  });

  test.each([
    ['Il a plu il y a deux jours.', ['2024-05-14']],
    // The week of the news begins on the 13th.
    ['Il a plu il y a deux semaines.', ['2024-04-29/2024-05-05']],
    ['Il a plu il y a deux mois.', ['2024-03']],
    ['Il a plu il y a vingt ans.', ['2004']],
    ['Il a plu il y a deux décennies.', ['2004']],
    ['Il pleuvra dans deux jours.', ['2024-05-18']],
    ['Il pleuvra dans deux ans.', ['2026']],
  ])('%s', (text, expected) => {
    expect(valuesIn(text).map((value) => value?.replace(/[~%?]/g, ''))).toEqual(expected);
  });
});

describe('what EDTF cannot write has no value', () => {
  test.each([
    ['Il a plu il y a 20 000 ans.', [undefined]],
    ['Il a plu il y a 2 500 ans.', ['-0476']],
    ['Il pleuvra dans 90 siècles.', [undefined]],
    // An interval has no season: each end keeps its own.
    ['Il a plu de l’été 2021 à l’automne 2022.', ['2021-22', '2022-23']],
    ['Il a plu de 2021 à 2022.', ['2021/2022', '2021/2022']],
  ])('%s', (text, expected) => {
    expect(valuesIn(text).map((value) => value?.replace(/[~%?]/g, ''))).toEqual(expected);
  });
});

test('a quarter with its year is counted from nothing', () => {
  const [stated] = recordsIn('Il a plu au premier trimestre 2022.', published);
  expect([stated?.timex3.value, stated?.anchor, stated?.anchorKind]).toEqual([
    '2022-Q1',
    undefined,
    undefined,
  ]);
  const [counted] = recordsIn('Il a plu au premier trimestre.', published);
  expect([counted?.timex3.value, counted?.anchorKind]).toEqual(['2024-Q1', 'reference']);
});

test('« ses 24 ans » is an age, « ses 24 ans de carrière » how long', () => {
  expect(datesIn('Il a fêté ses 24 ans.', published)).toEqual([]);
  expect(datesIn('Il a raconté ses 24 ans de carrière.', published)).toHaveLength(1);
});
