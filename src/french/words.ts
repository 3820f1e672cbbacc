/** A word or a number of a text: letters and marks, or digits; hyphens, apostrophes and full stops part words. */
export interface Word {
  /** As it stands. */
  readonly text: string;
  /** Lower case, NFC, œ and æ written out. */
  readonly lower: string;
  /** `lower` without accents. */
  readonly bare: string;
  /** UTF-16 offsets into the text it was read from. */
  readonly start: number;
  readonly end: number;
  /** What stands between the word before (or the beginning) and this one. */
  readonly gap: string;
}

const wordOrNumber = /[\p{L}\p{M}]+|\p{Nd}+/gu;
const combiningMarks = /\p{M}+/gu;
const ligature = /[œæ]/g;
const notPlain = /[^a-z0-9]/;

/** A word in lower case, NFC, with œ and æ written out: « Œuvre » → « oeuvre ». */
export function lowerForm(word: string): string {
  const lower = word.toLowerCase();
  if (!notPlain.test(lower)) return lower;
  return lower.normalize('NFC').replace(ligature, (sign) => (sign === 'œ' ? 'oe' : 'ae'));
}

/** A word in lower case without accents: « Étés » → « etes ». */
export function bareForm(word: string): string {
  return withoutAccents(lowerForm(word));
}

function withoutAccents(lower: string): string {
  return notPlain.test(lower) ? lower.normalize('NFD').replace(combiningMarks, '') : lower;
}

/**
 * The words of a text in order. « d’Artyom » is two words, « Jong-un » too: the gap says what joins them.
 *
 * @example
 * wordsOf('l’Amour').map(({ text, gap }) => [gap, text]) // [['', 'l'], ['’', 'Amour']]
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(wordOrNumber)) {
    const lower = lowerForm(found);
    const end = index + found.length;
    words.push({
      text: found,
      lower,
      bare: withoutAccents(lower),
      start: index,
      end,
      gap: text.slice(from, index),
    });
    from = end;
  }
  return words;
}

const upperFirst = /^\p{Lu}/u;
const severalUpper = /^\p{Lu}[\p{Lu}\p{M}]+$/u;

/** Whether a word begins with a capital. */
export function isCapitalised(word: string): boolean {
  return upperFirst.test(word);
}

/** Whether a word of two letters or more has only capitals. */
export function isAllCapitals(word: string): boolean {
  return severalUpper.test(word);
}
