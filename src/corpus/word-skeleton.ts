/** White space of every kind, and signs that take no room (soft hyphen, zero-width signs, direction marks). */
const unseen = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/gu;
/** Quotation marks; apostrophes are part of words. */
const quotationMark = /[«»“”„‟"]/gu;
/** Signs that Markdown reads as marks wherever they stand. */
const inlineMark = /[*_`\\]/gu;
/**
 * What may open a line without being a word of it: indentation, quote and heading marks, bullets, dashes of a
 * list. Of a number before a list item the digits stay.
 */
const lineOpening = /^[^\S\n]*(?:(?:>|#{1,6}(?=\s)|[-+*•‣◦▪●○∙·–—](?=\s))[^\S\n]*)+/gmu;
const listNumber = /^([^\S\n]*\d{1,9})[.)](?=\s)/gmu;

/**
 * What two texts must share for one to be a correction of the other: every letter, digit and punctuation mark in
 * its order, without spaces, line breaks, quotation marks and the marks of Markdown.
 */
export function wordSkeleton(text: string): string {
  return text
    .replace(lineOpening, '')
    .replace(listNumber, '$1')
    .replace(quotationMark, '')
    .replace(inlineMark, '')
    .replace(unseen, '');
}

/** The quotation marks of a text in their order. */
export function quotationMarksOf(text: string): string {
  return (text.match(quotationMark) ?? []).join('');
}
