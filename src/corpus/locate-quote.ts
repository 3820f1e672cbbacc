import search from 'approx-string-match';
import { type FoldedText, fold, originalSpan } from './fold-text.ts';
import type { Span } from './report.ts';

/** The words to look for: a W3C TextQuoteSelector. */
export interface Selector {
  readonly exact: string;
  /** Words that stand just before, where `exact` alone is there twice. */
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** The stretch of the text that looks most like a quote that is not there; for messages only. */
export interface NearestText extends Span {
  readonly text: string;
}

/** Where a quote stands. Offsets are UTF-16 code units of the text that was searched. */
export type Location =
  | { readonly kind: 'found'; readonly start: number; readonly end: number }
  | { readonly kind: 'absent'; readonly nearest: NearestText | undefined }
  | { readonly kind: 'ambiguous'; readonly places: readonly Span[] };

/** More places than this are not listed: the quote is ambiguous all the same. */
const PLACES_LISTED = 20;

/**
 * Where a quote stands in a text: in one place, nowhere, or in several.
 *
 * The exact characters win; where they are not there, the comparison forgets what typing habits change (case,
 * white space, apostrophes, quotation marks, dashes, compatibility forms) and the span is given in the text's own
 * characters. A quote that is nowhere is never attached to what merely resembles it: `nearest` is for the message.
 *
 * For many quotes of one text, `locatorOf` folds the text once.
 *
 * @example
 * locateQuote('L’accord du 3 mai.', { exact: "l'accord" }) // { kind: 'found', start: 0, end: 8 }
 */
export function locateQuote(text: string, quote: Selector): Location {
  return locatorOf(text)(quote);
}

/** `locateQuote` for one text and many quotes. */
export function locatorOf(text: string): (quote: Selector) => Location {
  let folded: FoldedText | undefined;
  return (quote) => {
    const verbatim = verbatimPlaces(text, quote);
    const [only] = verbatim;
    if (only && verbatim.length === 1) return { kind: 'found', ...only };
    if (verbatim.length > 1) return { kind: 'ambiguous', places: verbatim };
    folded ??= fold(text);
    return locateFolded(text, folded, quote);
  };
}

function verbatimPlaces(text: string, quote: Selector): readonly Span[] {
  const { exact, prefix = '', suffix = '' } = quote;
  if (exact.trim() === '') return [];
  return places(text, exact, (start, end) => {
    return text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end);
  });
}

function locateFolded(text: string, folded: FoldedText, quote: Selector): Location {
  const exact = fold(quote.exact).text.trim();
  if (exact === '') return { kind: 'absent', nearest: undefined };
  const prefix = fold(quote.prefix ?? '').text.trim();
  const suffix = fold(quote.suffix ?? '').text.trim();
  const found = places(folded.text, exact, (start, end) => {
    const before = folded.text.slice(Math.max(0, start - prefix.length - 1), start).trimEnd();
    const after = folded.text.slice(end, end + suffix.length + 1).trimStart();
    return before.endsWith(prefix) && after.startsWith(suffix);
  }).map((span) => originalSpan(folded, span));
  const [only] = found;
  if (only && found.length === 1) return { kind: 'found', ...only };
  if (found.length > 1) return { kind: 'ambiguous', places: found };
  return { kind: 'absent', nearest: nearestText(text, folded, exact) };
}

function places(text: string, words: string, fits: (start: number, end: number) => boolean): readonly Span[] {
  const found: Span[] = [];
  for (
    let at = text.indexOf(words);
    at >= 0 && found.length < PLACES_LISTED;
    at = text.indexOf(words, at + 1)
  ) {
    if (fits(at, at + words.length)) found.push({ start: at, end: at + words.length });
  }
  return found;
}

/** The search costs (errors / 32) × length: longer quotes are looked for by their beginning. */
const NEAREST_LENGTH = 160;
const NEAREST_MINIMUM = 4;

function nearestText(text: string, folded: FoldedText, exact: string): NearestText | undefined {
  const half = Math.ceil(exact.length / 2);
  for (const pattern of [exact, exact.slice(0, half), exact.slice(half)]) {
    const best = nearestSpan(folded, pattern.trim());
    if (best) {
      const whole = toWholeWords(text, originalSpan(folded, best));
      return { ...whole, text: text.slice(whole.start, whole.end) };
    }
  }
  return undefined;
}

function nearestSpan(folded: FoldedText, words: string): Span | undefined {
  const pattern = words.slice(0, NEAREST_LENGTH);
  if (pattern.length < NEAREST_MINIMUM) return undefined;
  const [best] = search(folded.text, pattern, Math.floor(pattern.length * 0.4));
  if (!best) return undefined;
  const end = Math.min(folded.text.length, best.end + words.length - pattern.length);
  const found = folded.text.slice(best.start, end);
  const start = best.start + (found.length - found.trimStart().length);
  return { start, end: start + found.trim().length };
}

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
/** A « word » longer than this is no word: the edge stays where it is. */
const WORD_REACH = 40;

function toWholeWords(text: string, span: Span): Span {
  let { start, end } = span;
  const isWord = (at: number): boolean => wordCharacter.test(text.charAt(at));
  while (start > Math.max(0, span.start - WORD_REACH) && isWord(start - 1) && isWord(start)) start -= 1;
  while (end < Math.min(text.length, span.end + WORD_REACH) && isWord(end - 1) && isWord(end)) end += 1;
  return { start, end };
}
