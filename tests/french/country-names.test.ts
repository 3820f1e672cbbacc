import { expect, test } from 'vitest';
import { countryName } from '../../src/french/country-names.ts';

test.each([
  ['643', 'Russie'],
  ['408', 'Corée du Nord'],
  ['410', 'Corée du Sud'],
  ['056', 'Belgique'],
  ['840', 'États-Unis'],
])('%s is %s', (code, name) => {
  expect(countryName(code)).toBe(name);
});

test.each(['', '999', '__proto__', 'constructor'])('%s names no country', (code) => {
  expect(countryName(code)).toBeUndefined();
});
