import { describe, expect, test } from 'vitest';
import { readTokens } from '../../../src/analysis/speech/read-tokens.ts';
import { tokensOf } from './tokens-of.ts';

const textsOf = (text: string): string => tokensOf(text).map((token) => token.text).join('|');

describe('where a sentence is cut into words', () => {
  test.each([
    ['M. Petit et Mme Roux', 'M.|Petit|et|Mme|Roux'],
    ['Le Dr. Roux', 'Le|Dr.|Roux'],
    ['J. P. Roux et J.-P. Petit', 'J.|P.|Roux|et|J.-P.|Petit'],
    ['Aujourd’hui, quelqu’un vient', 'Aujourd’hui|,|quelqu’un|vient'],
    ['l’élu qu’elle cite', 'l’|élu|qu’|elle|cite'],
    ['jusqu’à lundi', 'jusqu’|à|lundi'],
    ['a-t-il dit', 'a|-t-il|dit'],
    ['dit-elle', 'dit|-elle'],
    ['Geran-25 et sous-marin', 'Geran-25|et|sous-marin'],
    ['1 500 habitants, 3,5 %', '1 500|habitants|,|3,5|%'],
    ['1.500 habitants.', '1.500|habitants|.'],
    ['Il part… ou reste...', 'Il|part|…|ou|reste|...'],
    ['Saint-Jean-d’Angély', 'Saint-Jean-d’Angély'],
  ])('%s', (text, expected) => {
    expect(textsOf(text)).toBe(expected);
  });
});

describe('what a word is', () => {
  test.each([
    ['Dit-elle', ['dit', 'elle'], [false, true]],
    ['dit-il', ['dit', 'il'], [false, true]],
    ['E\u0301TE\u0301', ['été'], [false]],
    ['L’AN', ["l'", 'an'], [false, false]],
    ['sous‑marin', ['sous-marin'], [false]],
  ])('%s in lower case', (text, lower, inverted) => {
    expect(tokensOf(text).map((token) => token.lower)).toEqual(lower);
    expect(tokensOf(text).map((token) => token.isInverted)).toEqual(inverted);
  });

  test('capitals, kinds and offsets', () => {
    const text = 'Élu en 2019, été clos';
    expect(tokensOf(text).map(({ kind, isCapital }) => `${kind}${isCapital ? ' capital' : ''}`)).toEqual([
      'word capital',
      'word',
      'number',
      'mark',
      'word',
      'word',
    ]);
    for (const { start, end, text: words } of tokensOf(text)) expect(text.slice(start, end)).toBe(words);
  });
});

describe('quotations', () => {
  const text = 'Il a dit « oui » et « non ».';
  const masked = [
    { start: 9, end: 16, index: 0 },
    { start: 20, end: 27, index: 1 },
  ];

  test('each is one token', () => {
    const tokens = readTokens(text, { start: 0, end: text.length }, masked);
    expect(tokens.map((token) => `${token.text}${token.quotation}`)).toEqual(['Il-1', 'a-1', 'dit-1', '« oui »0', 'et-1', '« non »1', '.-1']);
    expect(tokens[3]).toMatchObject({ kind: 'quotation', lower: '«»', start: 9, end: 16, isCapital: false, isInverted: false });
  });

  test('one outside the stretch is none of it, one across its border is cut', () => {
    expect(readTokens(text, { start: 0, end: 9 }, masked).map((token) => token.text)).toEqual(['Il', 'a', 'dit']);
    expect(readTokens(text, { start: 16, end: 20 }, masked).map((token) => token.text)).toEqual(['et']);
    expect(readTokens(text, { start: 12, end: 19 }, masked).map((token) => token.text)).toEqual(['ui »', 'et']);
    expect(readTokens(text, { start: 17, end: 24 }, masked).map((token) => token.text)).toEqual(['et', '« no']);
  });
});
