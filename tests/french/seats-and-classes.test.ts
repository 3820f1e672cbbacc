import { expect, test } from 'vitest';
import * as classes from '../../src/french/chunk-words.ts';
import { isSeatOfPower } from '../../src/french/seats-of-power.ts';

test('a capital stands for its government, in any case', () => {
  expect(['Londres', 'LONDRES', 'londres', 'Tel-Aviv', 'Vire', ''].map(isSeatOfPower)).toEqual([true, true, true, true, false, false]);
});

test('no class of words holds the empty word: a missing token is looked up as one', () => {
  const sets = Object.values(classes).filter((one) => one instanceof Set);
  expect(sets.length).toBeGreaterThan(8);
  for (const words of sets) expect(words.has('')).toBe(false);
});
