import { describe, expect, test } from 'vitest';
import { areDisjoint, compareDates, dateBounds, isoDay, singleDay } from '../../src/dossier/date-bounds.ts';

const days = (value: string): [string, string] | undefined => {
  const bounds = dateBounds(value);
  if (!bounds) return undefined;
  const shown = (day: number): string => (Number.isFinite(day) ? isoDay(day) : 'open');
  return [shown(bounds.first), shown(bounds.last)];
};

test.each([
  ['2024-05-14', '2024-05-14', '2024-05-14'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023', '2023-01-01', '2023-12-31'],
  ['2024-05-14T11:01', '2024-05-14', '2024-05-14'],
  ['2024-05-14~', '2024-05-14', '2024-05-14'],
  ['[2024-05-14,2024-05-15]', '2024-05-14', '2024-05-15'],
  ['2024-05-12/2024-05-17', '2024-05-12', '2024-05-17'],
  ['[..2024-05-14]', 'open', '2024-05-14'],
  ['2024-05-14/..', '2024-05-14', 'open'],
])('%s covers %s to %s', (value, first, last) => {
  expect(days(value)).toEqual([first, last]);
});

test.each(['mardi', '', '2024-13-01', '2024-05-32'])('« %s » is no date', (value) => {
  expect(dateBounds(value)).toBeUndefined();
});

test.each([
  ['2024-05-14', '2024-05-15', true],
  ['2024-05', '2024-05-15', false],
  ['[..2024-05-14]', '2024-05-15', true],
  ['[2024-05-14,2024-05-15]', '2024-05-15', false],
])('%s and %s are disjoint: %s', (a, b, expected) => {
  const [left, right] = [dateBounds(a), dateBounds(b)];
  expect(left && right && areDisjoint(left, right)).toBe(expected);
});

describe('the order of periods', () => {
  test('a year before its months, a month before its days, a choice after its first day and before its last', () => {
    const shuffled = [
      '2024-05-14',
      '[2024-05-13,2024-05-14]',
      '2019',
      '2024-05-13',
      '2024-05',
      '2024-05-13/2024-05-17',
      '[..2024-05-12]',
      '2024',
    ];
    expect(shuffled.sort(compareDates)).toEqual([
      '2019',
      '2024',
      '2024-05',
      '[..2024-05-12]',
      '2024-05-13/2024-05-17',
      '2024-05-13',
      '[2024-05-13,2024-05-14]',
      '2024-05-14',
    ]);
  });

  test('what cannot be read comes last', () => {
    expect(['bientôt', '2024'].sort(compareDates)).toEqual(['2024', 'bientôt']);
  });
});

test('an hour or a doubt leaves a single day, a month or a choice does not', () => {
  expect(['2024-05-14T11:01', '2024-05-14?', '2024-05', '[2024-05-13,2024-05-14]'].map(singleDay)).toEqual([
    '2024-05-14',
    '2024-05-14',
    undefined,
    undefined,
  ]);
});
