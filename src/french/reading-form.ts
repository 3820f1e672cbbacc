/**
 * A text as the rules of the language read it: NFC, lower case, one plain space for each run of white space,
 * `'` for every apostrophe, `-` for every hyphen, nothing for invisible characters.
 */
export interface ReadingForm {
  readonly text: string;
  /** The offset in the original text (UTF-16) of an offset in the reading form; the end of the text included. */
  readonly originalOffset: (offset: number) => number;
}

/** Characters whose number could change: marks that combine, invisible characters, and white space in runs. */
const changesLength = /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]|\s\s/u;
const whiteSpace = /\s/g;
const apostrophe = /[\u2019\u2018\u02bc\u2032]/g;
const hyphen = /[\u2010\u2011]/g;
const segment =
  /[\u00ad\u200b-\u200d\u2060\ufeff]|\s+|[^\p{M}\s\u00ad\u200b-\u200d\u2060\ufeff]\p{M}*|\p{M}+/gu;
const invisible = /^[\u00ad\u200b-\u200d\u2060\ufeff]$/;

/**
 * The reading form of a text, with the way back.
 *
 * @example
 * readingForm('L’an\u00a0DERNIER').text // "l'an dernier"
 */
export function readingForm(text: string): ReadingForm {
  return changesLength.test(text)
    ? mappedForm(text)
    : { text: plain(text), originalOffset: (offset) => offset };
}

function mappedForm(text: string): ReadingForm {
  let form = '';
  const offsets: number[] = [];
  for (const { 0: found, index } of text.matchAll(segment)) {
    if (invisible.test(found)) continue;
    const read = found.trim() === '' ? ' ' : plain(found.normalize('NFC'));
    for (let place = 0; place < read.length; place += 1)
      offsets.push(index + Math.min(place, found.length - 1));
    form += read;
  }
  return { text: form, originalOffset: (offset) => offsets[offset] ?? text.length };
}

/** As many UTF-16 units as it is given. */
function plain(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : lowerByUnit(text))
    .replace(whiteSpace, ' ')
    .replace(apostrophe, "'")
    .replace(hyphen, '-');
}

/** A few capitals (İ) become longer in lower case: those are kept. */
function lowerByUnit(text: string): string {
  let lower = '';
  for (const character of text) {
    const small = character.toLowerCase();
    lower += small.length === character.length ? small : character;
  }
  return lower;
}
