import { expect, test } from 'vitest';
import { civilDateOf } from '../../src/views/civil-day.ts';

test.each([
  ['2023-09-17', { number: '17', weekday: 'dimanche', shortWeekday: 'dim.', month: 'septembre 2023' }],
  ['2024-05-01', { number: '1er', weekday: 'mercredi', shortWeekday: 'mer.', month: 'mai 2024' }],
])('%s', (edtf, day) => {
  expect(civilDateOf(edtf)).toEqual(day);
});

test.each(['2023-09', '2023', '2023-09-17~', '2023-09-12/2023-09-17', ''])('%s is not one day', (edtf) => {
  expect(civilDateOf(edtf)).toBeUndefined();
});
