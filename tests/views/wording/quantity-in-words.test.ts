import { expect, test } from 'vitest';
import { howMany, quantityInWords } from '../../../src/views/wording/quantity-in-words.ts';

test.each([
  [{ kind: 'exactly', value: 5 }, 'nombre\u00A0: cinq'],
  [{ kind: 'at least', value: 30 }, 'au moins 30'],
  [{ kind: 'at most', value: 2 }, 'au plus deux'],
  [{ kind: 'about', value: 1200 }, 'environ 1\u202F200'],
  [{ kind: 'unknown', value: undefined }, 'nombre non dit'],
] as const)('%j', (quantity, words) => {
  expect(quantityInWords(quantity)).toBe(words);
});

test('where a number is plainly meant, the number alone', () => {
  expect(howMany({ kind: 'exactly', value: 5 })).toBe('cinq');
  expect(howMany({ kind: 'about', value: 40 })).toBe('environ 40');
  expect(howMany({ kind: 'unknown', value: undefined })).toBeUndefined();
});
