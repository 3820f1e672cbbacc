import type { Quantity } from '../../corpus/corpus.ts';
import { numberInLetters } from './count-of.ts';

/** « nombre : cinq », « au moins 30 », « nombre non dit ». */
export function quantityInWords(quantity: Quantity): string {
  const words = howMany(quantity);
  if (words === undefined) return 'nombre non dit';
  return isExact(quantity) ? `nombre\u00A0: ${words}` : words;
}

/** The same where it is clear that a number is meant: « cinq », « environ 40 »; undefined where none is given. */
export function howMany(quantity: Quantity): string | undefined {
  const { kind, value } = quantity;
  if (value === undefined) return undefined;
  const number = numberInLetters(value);
  switch (kind) {
    case 'at least':
      return `au moins ${number}`;
    case 'at most':
      return `au plus ${number}`;
    case 'about':
      return `environ ${number}`;
    default:
      return number;
  }
}

function isExact({ kind }: Quantity): boolean {
  return kind !== 'at least' && kind !== 'at most' && kind !== 'about';
}
