import { expect, test } from 'vitest';
import { spokenPieces } from '../../src/components/spoken-pieces.ts';

test('tells the words of a report from ours and leaves their characters', () => {
  const text = "d’après «\u202Fles médias d'État\u202F» et «\u202Fun témoin\u202F».";
  expect(spokenPieces(text)).toEqual([
    { text: 'd’après «\u202F', isQuote: false },
    { text: "les médias d'État", isQuote: true },
    { text: '\u202F» et «\u202F', isQuote: false },
    { text: 'un témoin', isQuote: true },
    { text: '\u202F».', isQuote: false },
  ]);
});

test.each(['sans attribution', '', 'un guillemet ouvert «\u202Fseul'])('%j quotes nothing', (text) => {
  expect(spokenPieces(text).filter(({ isQuote }) => isQuote)).toEqual([]);
});

test('loses no character', () => {
  const text = '«\u202Fa « b » c\u202F» d';
  expect(spokenPieces(text).map((piece) => piece.text).join('')).toBe(text);
});
