import { diffChars } from 'diff';

/** Words longer than this are not compared: nobody mistyped that. */
const LONGEST = 80;

/**
 * The known word that resembles another most; undefined where none does. Two words resemble each other when the
 * letters to add and to take away are fewer than half of their letters together.
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const [best] = known
    .map((candidate) => ({ candidate, distance: distanceOf(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance * 2 < word.length + candidate.length)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return best?.candidate;
}

function distanceOf(a: string, b: string): number {
  return diffChars(a, b)
    .filter(({ added, removed }) => added || removed)
    .reduce((sum, { value }) => sum + value.length, 0);
}
