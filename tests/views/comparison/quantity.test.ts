import { expect, test } from 'vitest';
import { quantityInWords } from '../../../src/views/comparison/matrix.ts';

test.each([
  [{ kind: 'exactly', value: 5 }, 'nombre\u00A0: cinq'],
  [{ kind: 'at least', value: 30 }, 'au moins 30'],
  [{ kind: 'at most', value: 2 }, 'au plus deux'],
  [{ kind: 'about', value: 1200 }, 'environ 1\u202F200'],
  [{ kind: 'unknown', value: undefined }, 'nombre non dit'],
] as const)('%j', (quantity, words) => {
  expect(quantityInWords(quantity)).toBe(words);
});
