import { describe, expect, test } from 'vitest';
import { knownToBeMissed, misread } from '../missed-notes.ts';
import { passagesIn } from '../noted-passages.ts';

// Short passages, each of which shows one way in which French news tells whose the words are, noted by reading. The
// rules were mended for them, so what they say is no measure of unseen news; each holds what it shows. A note that ends
// in `missed` is one that the rules are known to read otherwise: it has to go as soon as they read it right.

describe('ways of telling who speaks', () => {
  const passages = passagesIn('tests/fixtures/ways-of-telling/*.txt');

  test('there are many, each under a name of its own', () => {
    expect(passages.length).toBeGreaterThan(2400);
    expect(new Set(passages.map(({ name }) => name)).size).toBe(passages.length);
  });

  test('few are missed', () => {
    const notes = passages.flatMap((passage) => passage.notes);
    expect(passages.flatMap(knownToBeMissed).length / notes.length).toBeLessThan(0.09);
  });

  test.each(passages)('$name', (passage) => {
    expect(misread(passage)).toEqual(knownToBeMissed(passage));
  });
});
