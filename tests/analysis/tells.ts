import { describe, expect, test } from 'vitest';
import { speakersOf } from './read-passage.ts';

/** Each row is a text and who says each quotation of it, in order; `-` where nobody is told. */
export type Rows = readonly (readonly [text: string, speakers: readonly string[]])[];

/** Asks of each row that the rules hear its speakers. */
export function tells(name: string, rows: Rows): void {
  describe(name, () => {
    test.each(rows.map(([text, speakers]) => [text, [...speakers]] as const))('%s', (text, speakers) => {
      expect(speakersOf(text)).toEqual(speakers);
    });
  });
}
