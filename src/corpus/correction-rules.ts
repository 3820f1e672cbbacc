import type { Application } from './ledger.ts';
import { quotationMarksOf, wordSkeleton } from './word-skeleton.ts';

/** What a correction changes that no correction may change. */
export interface ForbiddenChange {
  readonly what: 'words' | 'quotation marks' | 'nothing';
  /** Where the entry's copy begins in the text it was applied to. */
  readonly place: number;
}

/** How much of the line around a place is looked at: enough to see whether a sign opens the line. */
const REACH = 200;

/**
 * The first place where a correction does more than mend spaces, glued words, indentation, list and line structure
 * and Markdown marks. It may add or drop a quotation mark that lost its partner, not exchange one for another.
 * Gives `undefined` for a proper correction and for other kinds of entries.
 */
export function forbiddenChange({ entry, text, places }: Application): ForbiddenChange | undefined {
  if (entry.kind !== 'corrected') return undefined;
  const [first = 0] = places;
  if (entry.raw === entry.copy) return { what: 'nothing', place: first };
  if (exchangesMarks(quotationMarksOf(entry.raw), quotationMarksOf(entry.copy))) {
    return { what: 'quotation marks', place: first };
  }
  const place = places.find((start) => {
    const before = lineBefore(text, start);
    const end = start + entry.copy.length;
    const after = text.slice(end, end + REACH);
    return wordSkeleton(before + entry.raw + after) !== wordSkeleton(before + entry.copy + after);
  });
  return place === undefined ? undefined : { what: 'words', place };
}

function lineBefore(text: string, end: number): string {
  const start = text.lastIndexOf('\n', end - 1) + 1;
  return end === 0 ? '' : start >= end - REACH ? text.slice(start, end) : `x${text.slice(end - REACH, end)}`;
}

function exchangesMarks(a: string, b: string): boolean {
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
  return a.length > 0 && b.length > 0 && a !== b && !isWithin(shorter, longer);
}

/** Whether all signs of one text stand in the other in the same order. */
function isWithin(shorter: string, longer: string): boolean {
  let at = 0;
  for (const sign of longer) if (sign === shorter.charAt(at)) at += 1;
  return at === shorter.length;
}
