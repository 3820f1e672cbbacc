import { describe, expect, test } from 'vitest';
import { haveSpeaker, isSameSpeaker, judgeQuotations, type NotedPassage, passagesIn } from './noted-passages.ts';
import { hear } from './read-passage.ts';

/** The words of a passage that the rules give to another than the reader does, or to somebody where nobody is told. */
function misread(passage: NotedPassage): readonly string[] {
  const judged = judgeQuotations(passage, hear(passage.text));
  const words = passage.notes.map(([, noted = '']) => noted);
  return judged.flatMap((quotation, rank) => {
    const isRight = haveSpeaker(quotation) ? isSameSpeaker(quotation.found, quotation.speaker ?? '') : quotation.found === undefined;
    return quotation.record && isRight ? [] : [words[rank] ?? ''];
  });
}

/** The words of a passage whose notes end in `missed`. */
function knownToBeMissed({ notes }: NotedPassage): readonly string[] {
  return notes.flatMap(([, words = '', , mark]) => (mark === 'missed' ? [words] : []));
}

interface Floors {
  /** How many passages there are at least. */
  readonly passages: number;
  /** The share of notes that may be known to be missed, at most. */
  readonly missed: number;
}

/** Asks of each passage of the files that match a pattern that just those notes are misread which are known to be. */
export function askOfEach(title: string, pattern: string, floors: Floors): void {
  describe(title, () => {
    const passages = passagesIn(pattern);

    test('there are many, each under a name of its own', () => {
      expect(passages.length).toBeGreaterThanOrEqual(floors.passages);
      expect(new Set(passages.map(({ name }) => name)).size).toBe(passages.length);
    });

    test('few quotations are missed', () => {
      const notes = passages.flatMap((passage) => passage.notes);
      expect(passages.flatMap(knownToBeMissed).length / notes.length).toBeLessThan(floors.missed);
    });

    test.each(passages)('$name', (passage) => {
      expect(misread(passage)).toEqual(knownToBeMissed(passage));
    });
  });
}
