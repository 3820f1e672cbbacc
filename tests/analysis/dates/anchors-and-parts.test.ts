import { describe, expect, test } from 'vitest';
import { recordsIn } from './dates-in.ts';

const told = (text: string, published: string) =>
  recordsIn(text, published).map(({ expression, timex3 }) => `${expression}: ${timex3.value}`);

describe('the end of a week that is past', () => {
  test('is that of the week before on a Monday, of this week later on', () => {
    // 2024-05-13 is the Monday of week 20.
    expect(recordsIn('Il a plu en fin de semaine.', '2024-05-13').map(({ timex3 }) => timex3.value)).toEqual([
      '2024-W19',
    ]);
    expect(recordsIn('Il a plu en fin de semaine.', '2024-05-17').map(({ timex3 }) => timex3.value)).toEqual([
      '2024-W20',
    ]);
    expect(
      recordsIn('Il a plu en début de semaine.', '2024-05-13').map(({ timex3 }) => timex3.value),
    ).toEqual(['2024-W20']);
    expect(
      recordsIn('Il pleuvra en fin de semaine.', '2024-05-13').map(({ timex3 }) => timex3.value),
    ).toEqual(['2024-W20']);
    expect(recordsIn('Il a plu en fin de mois.', '2024-05-13').map(({ timex3 }) => timex3.value)).toEqual([
      '2024-05',
    ]);
  });
});

describe('what « suivant » is counted from', () => {
  test.each([
    ['Il a plu le 2 mai 2024. Il a neigé le mardi suivant.', '2024-05-07', 'text'],
    ['Il a neigé le mardi suivant.', '2024-05-21', 'reference'],
  ])('%s', (text, value, anchorKind) => {
    const last = recordsIn(text, '2024-05-16').at(-1);
    expect([last?.timex3.value, last?.anchorKind]).toEqual([value, anchorKind]);
  });
});

describe('months that share a year', () => {
  test.each([
    ['Il a plu de novembre à mars 2020.', ['2019-11', '2020-03']],
    ['Il a plu en mars et mai 2020.', ['2020-03', '2020-05']],
  ])('%s', (text, months) => {
    const records = recordsIn(text, '2024-05-16');
    expect(records.map(({ timex3 }) => timex3.value)).toEqual(months);
    expect(records.map(({ anchorKind }) => anchorKind)).toEqual([undefined, undefined]);
  });

  test('without a year they are counted from the news', () => {
    const records = recordsIn('Il a plu en mars et avril.', '2024-05-16');
    expect(records.map(({ timex3, anchorKind }) => [timex3.value, anchorKind])).toEqual([
      ['2024-03', 'reference'],
      ['2024-04', 'reference'],
    ]);
  });
});

test('a number of two digits is a year only behind « début », « fin »', () => {
  expect(told('Fin 98, il est parti.', '2024-05-16')).toEqual(['Fin 98: 1998']);
  expect(told('Il a marqué 98, puis rien.', '2024-05-16')).toEqual([]);
  expect(told('Le dossard 45, en tête.', '2024-05-16')).toEqual([]);
});

describe('a month that nobody dates, in a clause that looks nowhere', () => {
  test.each([
    ['2024-09-16', 'janvier', '2024-01'],
    ['2024-10-16', 'janvier', '2025-01'],
    ['2024-01-16', 'juillet', '2024-07'],
    ['2024-01-16', 'août', '2023-08'],
    ['2024-05-16', 'mai', '2024-05'],
  ])('on %s the match of %s is of %s', (published, month, expected) => {
    expect(recordsIn(`Le match de ${month}.`, published).map(({ timex3 }) => timex3.value)).toEqual([
      expected,
    ]);
  });

  test.each([
    ['Il pleuvra en mai.', '2024-05'],
    ['Il pleuvra en avril.', '2025-04'],
    ['Il a plu en mai.', '2024-05'],
    ['Il a plu en juin.', '2023-06'],
    ['Il pleuvra le 16 mai.', '2024-05-16'],
    ['Il pleuvra le 15 mars.', '2025-03-15'],
    ['Il a plu le 17 juillet.', '2023-07-17'],
  ])('%s', (text, expected) => {
    expect(recordsIn(text, '2024-05-16').map(({ timex3 }) => timex3.value)).toEqual([expected]);
  });
});

describe('hours that last', () => {
  test.each([
    ['Le trajet dure 2h15.', 'PT2H15M'],
    ['Il a roulé pendant 3h.', 'PT3H'],
    ['Le film de 1h40 plaît.', 'PT1H40M'],
    ['Il a couru en 2h05.', 'PT2H5M'],
  ])('%s', (text, expected) => {
    expect(recordsIn(text, '2024-05-16').map(({ timex3 }) => timex3.value)).toEqual([expected]);
  });

  test.each([
    ['Il est parti à 2h15.', '2024-05-16T02:15'],
    ['Il est parti vers 15h.', '2024-05-16T15'],
  ])('%s is a time of day', (text, expected) => {
    expect(recordsIn(text, '2024-05-16')[0]?.timex3.value.startsWith(expected)).toBe(true);
  });
});

describe('days side by side', () => {
  test('are an interval only where the words say so', () => {
    const intervals = (text: string) =>
      recordsIn(text, '2024-05-16').map(({ interval }) => interval !== undefined);
    expect(intervals('Il a plu lundi, mardi.')).toEqual([false, false]);
    expect(intervals('Il a plu lundi et mardi.')).toEqual([false, false]);
    expect(intervals('Il a plu de lundi à mardi.')).toEqual([true, true]);
    expect(intervals('Il a plu entre lundi et mercredi.')).toEqual([true, true]);
  });
});

test('a year that is told goes for the months after it', () => {
  expect(
    recordsIn('En mars et avril 2020, il a plu. En mai, il a neigé.', '2024-05-16').map(
      ({ timex3 }) => timex3.value,
    ),
  ).toEqual(['2020-03', '2020-04', '2020-05']);
});
