import { expect, test } from 'vitest';
import { monthNumber } from '../../src/french/months.ts';
import { weekdayNumber } from '../../src/french/weekdays.ts';

test.each([
  ['janvier', 1],
  ['février', 2],
  ['fevrier', 2],
  ['févr.', 2],
  ['mars', 3],
  ['août', 8],
  ['aout', 8],
  ['sept.', 9],
  ['déc', 12],
  ['decembre', 12],
  ['mer', undefined],
  ['constructor', undefined],
])('%s is month %s', (name, number) => {
  expect(monthNumber(name)).toBe(number);
});

test.each([
  ['lundi', 1],
  ['mardis', 2],
  ['dimanche', 7],
  ['dimanches', 7],
  ['mer', undefined],
])('%s is weekday %s', (name, number) => {
  expect(weekdayNumber(name)).toBe(number);
});
