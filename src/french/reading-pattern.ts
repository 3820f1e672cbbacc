/** Letters of the alphabets that French news is written in, small ones only: Latin with accents, Greek, Cyrillic. */
const letters = 'a-zµß-öø-ɏͰ-ԯ';
const digits = '0-9';

/**
 * A pattern over reading form (see `readingForm`): `\p{L}` is a small letter, `\p{N}` a digit.
 *
 * Compiled without the `u` flag and with short classes instead of Unicode's, it starts and runs many times faster;
 * reading form has no capitals, so that nothing of French is lost. Other `\p{…}` must not occur.
 */
export function readingPattern(source: string, flags: string): RegExp {
  let isInClass = false;
  const narrow = source.replace(/\\p\{([LN])\}|\\.|[[\]]/gu, (found, kind: string | undefined) => {
    if (kind !== undefined) {
      const set = kind === 'L' ? letters : digits;
      return isInClass ? set : `[${set}]`;
    }
    if (found === '[') isInClass = true;
    if (found === ']') isInClass = false;
    return found;
  });
  return new RegExp(narrow, flags);
}
