import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locateQuote } from '../../src/corpus/locate-quote.ts';

const text =
  'L’agence « TASS » a dit : « Le train est parti – enfin ». La gare, la foule.\n\nLe train est là.';

function found(quote: Parameters<typeof locateQuote>[1], within = text): string | undefined {
  const location = locateQuote(within, quote);
  return location.kind === 'found' ? within.slice(location.start, location.end) : undefined;
}

describe('locateQuote', () => {
  test.each([
    ['the exact characters', 'La gare', 'La gare'],
    ['another case', 'la GARE', 'La gare'],
    ['a straight apostrophe', "L'agence", 'L’agence'],
    ['other quotation marks, without their spaces', 'agence "TASS" a', 'agence « TASS » a'],
    ['another dash', 'parti - enfin', 'parti – enfin'],
    ['no-break spaces', 'La\u00a0gare,\u202fla', 'La gare, la'],
    ['a line break for a space', 'la\nfoule', 'la foule'],
    ['spaces at its edges', '  la foule ', 'la foule'],
    ['soft hyphens and zero-width spaces', 'la fou\u00adle\u200b', 'la foule'],
  ])('finds a quote with %s', (_, exact, expected) => {
    expect(found({ exact })).toBe(expected);
  });

  test('finds decomposed letters, and gives them whole', () => {
    const decomposed = 'Un e\u0301te\u0301 russe';
    expect(found({ exact: 'été' }, decomposed)).toBe('e\u0301te\u0301');
    expect(found({ exact: 'e\u0301te\u0301' }, 'Un été russe')).toBe('été');
  });

  test('finds ligatures and letters outside the first plane', () => {
    expect(found({ exact: 'fin du' }, 'la ﬁn du 😀 jour')).toBe('ﬁn du');
    expect(found({ exact: '😀 JOUR' }, 'la ﬁn du 😀 jour')).toBe('😀 jour');
  });

  test('does not ignore accents, letters or punctuation', () => {
    expect(locateQuote(text, { exact: 'La garé' }).kind).toBe('absent');
    expect(locateQuote(text, { exact: 'La gare la' }).kind).toBe('absent');
  });

  test('prefers the exact characters to what is only alike', () => {
    expect(locateQuote('le port, Le port', { exact: 'Le port' })).toEqual({
      kind: 'found',
      start: 9,
      end: 16,
    });
  });

  test('a quote that is there twice is ambiguous, with all its places', () => {
    expect(locateQuote(text, { exact: 'Le train est' })).toEqual({
      kind: 'ambiguous',
      places: [
        { start: 28, end: 40 },
        { start: 78, end: 90 },
      ],
    });
  });

  test('prefix and suffix decide, with or without the space between', () => {
    expect(locateQuote(text, { exact: 'Le train est', suffix: ' là' })).toMatchObject({
      kind: 'found',
      start: 78,
    });
    expect(locateQuote(text, { exact: 'Le train est', suffix: 'LÀ' })).toMatchObject({
      kind: 'found',
      start: 78,
    });
    expect(locateQuote(text, { exact: 'Le train est', prefix: 'a dit : «' })).toMatchObject({
      kind: 'found',
      start: 28,
    });
    expect(locateQuote(text, { exact: 'Le train est', prefix: 'foule.' })).toMatchObject({
      kind: 'found',
      start: 78,
    });
    expect(locateQuote(text, { exact: 'La gare', suffix: 'là' }).kind).toBe('absent');
  });

  test('shows the nearest text of a quote that is absent, in whole words', () => {
    expect(locateQuote(text, { exact: 'Le train est arrivé - enfin' })).toMatchObject({
      kind: 'absent',
      nearest: { text: 'Le train est parti – enfin', start: 28, end: 54 },
    });
  });

  test('shows nothing where nothing is near', () => {
    expect(locateQuote(text, { exact: 'xyzzy qwvb jjkk' })).toEqual({ kind: 'absent', nearest: undefined });
    expect(locateQuote('', { exact: 'Le train' })).toEqual({ kind: 'absent', nearest: undefined });
    expect(locateQuote(text, { exact: ' ' })).toEqual({ kind: 'absent', nearest: undefined });
  });
});

describe('laws', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', 'É', 'e\u0301', ' ', '\u00a0', '’', '«', '»', '-', 'ﬁ', '\n', '😀', '\ud83d'),
    maxLength: 40,
  });

  test('a stretch of the text is always found, or there twice', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(12), (whole, from, length) => {
        const start = from % (whole.length + 1);
        const exact = whole.slice(start, start + length);
        fc.pre(exact.trim() !== '');
        const location = locateQuote(whole, { exact });
        expect(location.kind).not.toBe('absent');
        if (location.kind === 'found') expect(whole.slice(location.start, location.end)).toBe(exact);
      }),
      { numRuns: 1000 },
    );
  });

  test('spans lie in the text, whatever both hold', () => {
    fc.assert(
      fc.property(words, words, words, (whole, exact, prefix) => {
        const location = locateQuote(whole, { exact, prefix });
        const spans =
          location.kind === 'found' ? [location] : location.kind === 'ambiguous' ? location.places : [];
        for (const { start, end } of spans) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(whole.length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
