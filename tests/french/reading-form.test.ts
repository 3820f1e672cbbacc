import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingForm } from '../../src/french/reading-form.ts';
import { readingPattern } from '../../src/french/reading-pattern.ts';
import { stableHash } from '../../src/french/stable-hash.ts';

describe('reading form', () => {
  test.each([
    ['L’an\u00a0DERNIER', "l'an dernier"],
    ['le 12\u202fsept.', 'le 12 sept.'],
    ['deux   mots\n\tencore', 'deux mots encore'],
    ['e\u0301te\u0301', 'été'],
    ['au\u00adjour\u200bd’hui', "aujourd'hui"],
    ['mi\u2011août', 'mi-août'],
    ['', ''],
  ])('%j reads %j', (text, form) => {
    expect(readingForm(text).text).toBe(form);
  });

  test('an offset leads back to its words', () => {
    const text = 'Fin ao\u0075\u0302t  2023';
    const { text: form, originalOffset } = readingForm(text);
    const start = form.indexOf('août');
    expect(text.slice(originalOffset(start), originalOffset(start + 4))).toBe('ao\u0075\u0302t');
  });

  test('of a sign of two units each unit leads back to its own', () => {
    const { text: form, originalOffset } = readingForm('\u00ad😀!');
    expect([form, ...[0, 1, 2, 3].map(originalOffset)]).toEqual(['😀!', 1, 2, 3, 4]);
  });

  test('offsets rise and end with the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: form, originalOffset } = readingForm(text);
        let last = 0;
        for (let offset = 0; offset <= form.length; offset += 1) {
          expect(originalOffset(offset)).toBeGreaterThanOrEqual(last);
          last = originalOffset(offset);
        }
        expect(last).toBe(text.length);
      }),
    );
  });
});

test('a reading pattern knows French letters inside and outside of classes', () => {
  expect(readingPattern('^\\p{L}+$', '').test('œuvrèrent')).toBe(true);
  expect(readingPattern("^[\\p{L}'-]+$", '').test("aujourd'hui")).toBe(true);
  expect(readingPattern('(?![\\p{L}\\p{N}])$', '').test('x')).toBe(true);
  expect(readingPattern('^\\p{L}$', '').test('7')).toBe(false);
});

describe('stable hash', () => {
  test('is the same everywhere: FNV-1a, worked out once', () => {
    // By the definition of FNV-1a in another program (its published value for « a » is e40c292c).
    expect(stableHash('été')).toBe('4heceueecxq');
    expect(stableHash('l’œuvre')).toBe('hkq51vyc0wa');
    expect(stableHash('')).toHaveLength(11);
    expect(stableHash('il rit')).toBe(stableHash(['il', 'rit'].join(' ')));
    expect(stableHash('il rit')).not.toBe(stableHash('il rit '));
  });

  test('does not collide on ten thousand sentences', () => {
    const hashes = new Set(Array.from({ length: 10_000 }, (_, index) => stableHash(`phrase ${index}`)));
    expect(hashes.size).toBe(10_000);
  });
});
