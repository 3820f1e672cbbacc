import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  civilDate,
  dayNumber,
  daysInMonth,
  easterSunday,
  isCivilDate,
  isoDate,
  isoWeek,
  isoWeekOf,
  mondayOf,
  weekdayOf,
} from '../../src/french/civil-date.ts';

const day = (iso: string) => {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  return { year, month, day: date };
};

describe('days of the calendar', () => {
  test.each([
    ['2023-09-17', 7],
    ['2024-02-29', 4],
    ['1789-07-14', 2],
    ['2000-01-01', 6],
    ['1900-03-01', 4],
  ])('%s is weekday %i', (iso, weekday) => {
    expect(weekdayOf(day(iso))).toBe(weekday);
  });

  test.each([
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-03-01', -1, '2023-02-28'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2023-09-17', -365, '2022-09-17'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(isoDate(addDays(day(from), days))).toBe(to);
  });

  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2023-01-15', -1, '2022-12-15'],
    ['2023-09-17', -21, '2021-12-17'],
    ['2023-12-31', 2, '2024-02-29'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(isoDate(addMonths(day(from), months))).toBe(to);
  });

  test.each([
    ['2023-09-17', '2023-W37'],
    ['2023-01-01', '2022-W52'],
    ['2024-12-30', '2025-W01'],
    ['2020-12-31', '2020-W53'],
    ['2021-01-04', '2021-W01'],
  ])('%s lies in week %s', (iso, week) => {
    expect(isoWeek(isoWeekOf(day(iso)))).toBe(week);
  });

  test.each([
    [1961, '1961-04-02'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2038, '2038-04-25'],
  ])('Easter of %i is %s', (year, iso) => {
    expect(isoDate(easterSunday(year))).toBe(iso);
  });

  test.each([
    ['2023-02-29', false],
    ['2024-02-29', true],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2023-04-31', false],
    ['2023-13-01', false],
    ['2023-00-10', false],
    ['2023-12-31', true],
  ])('the calendar has %s: %s', (iso, isReal) => {
    expect(isCivilDate(day(iso))).toBe(isReal);
  });

  test('years before the first are padded and signed', () => {
    expect(isoDate({ year: -51, month: 3, day: 1 })).toBe('-0051-03-01');
    expect(isoDate({ year: 7, month: 3, day: 1 })).toBe('0007-03-01');
  });
});

describe('laws', () => {
  const numbers = fc.integer({ min: -1_000_000, max: 1_500_000 });

  test('day and number are each other’s inverse, days follow one another', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const date = civilDate(number);
        expect(isCivilDate(date)).toBe(true);
        expect(dayNumber(date)).toBe(number);
        expect(weekdayOf(addDays(date, 7))).toBe(weekdayOf(date));
        expect(weekdayOf(mondayOf(date))).toBe(1);
      }),
    );
  });

  test('months back and forth come home, but for the ends of long months', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -500, max: 500 }), (number, months) => {
        const date = civilDate(number);
        const home = addMonths(addMonths(date, months), -months);
        expect(home.month).toBe(date.month);
        expect(home.day).toBeLessThanOrEqual(date.day);
        expect(home.day).toBeGreaterThanOrEqual(Math.min(date.day, 28));
        expect(date.day).toBeLessThanOrEqual(daysInMonth(date.year, date.month));
      }),
    );
  });
});
