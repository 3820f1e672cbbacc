import { complex as stemOf } from 'talisman/stemmers/french/unine.js';
import type { Span } from '../corpus/report.ts';
import { functionWords } from '../french/function-words.ts';
import { bareForm } from '../french/words.ts';

/** A word of a text, with the forms under which words are compared. */
export interface WordToken extends Span {
  /** The characters of the text. */
  readonly text: string;
  /** Lower case, without accents: « Evoquant » and « évoquant » are one word. */
  readonly folded: string;
}

/** Letters and digits, with the hyphens inside a word; an apostrophe separates words. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-\u2010\u2011][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
const anyHyphen = /[\u2010\u2011]/g;

/** The words of a text in order; offsets are UTF-16 code units into it, moved by `offset`. */
export function wordTokens(text: string, offset = 0): WordToken[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    text: found,
    folded: foldWord(found),
    start: offset + index,
    end: offset + index + found.length,
  }));
}

/** A word as words are compared: lower case, no accents, ligatures opened, one kind of hyphen. */
export function foldWord(text: string): string {
  return bareForm(text).replace(anyHyphen, '-');
}

/** All words of a text, folded, joined by one space: two texts with the same words have the same key. */
export function wordKey(text: string): string {
  return wordTokens(text)
    .map(({ folded }) => folded)
    .join(' ');
}

const stems = new Map<string, string>();

/** The stem of a folded word (UniNE stemmer for French): « invitation » and « invitations » share one. */
export function wordStem(folded: string): string {
  const known = stems.get(folded);
  if (known !== undefined) return known;
  const stem = /\d/.test(folded) ? folded : stemOf(folded);
  stems.set(folded, stem);
  return stem;
}

/** Whether a folded word carries matter: not grammar, not a single letter. */
export function isContentWord(folded: string): boolean {
  return folded.length > 1 && !functionWords.has(folded);
}
