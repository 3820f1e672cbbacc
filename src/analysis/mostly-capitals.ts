const word = /\p{L}[\p{L}'’]*/gu;
const inCapitals = /^[\p{Lu}'’]{2,}$/u;
const twoCapitals = /\p{Lu}[\p{Lu}'’]/u;

/**
 * Whether a line is written in capitals for the most part, as related headlines are: « MER » is not *mercredi* there.
 *
 * Words of one letter and elided ones count for nothing, so that « le PSG bat l’OM » is no such line.
 */
export function isMostlyCapitals(line: string): boolean {
  if (!twoCapitals.test(line)) return false;
  let capitals = 0;
  let others = 0;
  for (const [found] of line.matchAll(word)) {
    if (found.length < 2) continue;
    if (inCapitals.test(found)) capitals += 1;
    else others += 1;
  }
  return capitals >= 2 && capitals > others;
}
