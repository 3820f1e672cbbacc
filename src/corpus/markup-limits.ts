import { shown } from './notice.ts';

/** Why a text is not parsed as Markdown. */
export interface Excess {
  readonly ruleId: string;
  readonly reason: string;
  readonly note: string;
  /** Offset in the file. */
  readonly place: number;
}

/** Lists and quotes within each other. */
const DEPTH = 30;
/** Emphasis marks or brackets in one paragraph: the parser's time grows with their square. */
const MARKS = 2000;
/** Characters in one paragraph: what reads sentences takes time that grows with the square of their length. */
const LONGEST = 20_000;

const lineBefore = /^[^\S\n]*(?:(?:>|[-+*](?=[^\S\n])|\d{1,9}[.)](?=[^\S\n]))[^\S\n]*)+/gm;
const containerMark = />|[-+*]|\d[.)]/g;
const paragraph = /[^\n]+(?:\n[^\n]+)*/g;
const emphasisMark = /[*_]/g;
const bracket = /\[/g;

/**
 * The first place after an offset where Markdown is nested or crowded beyond what any report needs, so that parsing
 * takes bounded time whatever is in the file.
 */
export function tooMuchMarkup(text: string, from: number): Excess | undefined {
  const body = text.slice(from);
  for (const { 0: opening, index } of body.matchAll(lineBefore)) {
    const indentation = opening.search(/[^\s]/);
    const depth = count(opening, containerMark) + Math.floor(indentation / 2);
    if (depth > DEPTH)
      return excess('nesting-too-deep', `lists and quotes nested ${depth} deep`, from + index, DEPTH);
  }
  for (const { 0: words, index } of body.matchAll(paragraph)) {
    const marks = Math.max(count(words, emphasisMark), count(words, bracket));
    if (marks > MARKS) {
      return excess('too-many-marks', `${marks} Markdown marks in one paragraph`, from + index, MARKS);
    }
    if (words.length > LONGEST) {
      return excess('paragraph-too-long', `a paragraph of ${words.length} characters`, from + index, LONGEST);
    }
  }
  return undefined;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function excess(ruleId: string, found: string, place: number, limit: number): Excess {
  return {
    ruleId,
    reason: `The body has ${shown(found)}: expected at most ${limit}`,
    note: 'Put a backslash before signs that are no Markdown, or break the paragraph with an empty line.',
    place,
  };
}
