import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RunNames } from '../../src/dossier/name-runs.ts';

test('two runs have one number exactly when they have the same words', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 24 });
  fc.assert(
    fc.property(text, text, fc.constantFrom(1, 2, 4, 8), (one, other, length) => {
      const names = new RunNames();
      const runs = [one, other].flatMap((words) =>
        names
          .ofRuns(words, length)
          .map((name, at) => ({ name, words: words.slice(at, at + length).join(' ') })),
      );
      for (const run of runs) {
        for (const second of runs) expect(run.name === second.name).toBe(run.words === second.words);
      }
    }),
  );
});

test('a text shorter than the run has none', () => {
  expect(new RunNames().ofRuns(['un', 'deux', 'trois'], 4)).toEqual([]);
});
