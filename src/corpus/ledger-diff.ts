import { diffArrays } from 'diff';
import type { Span } from './report.ts';
import { wordSkeleton } from './word-skeleton.ts';

/** A stretch that raw document and copy do not share; the words around it are the same. */
export interface Hunk {
  readonly raw: Span;
  readonly copy: Span;
}

interface Token extends Span {
  readonly text: string;
}

interface Match {
  readonly raw: Token;
  readonly copy: Token;
}

/** Words, numbers, single signs; spaces, quotation marks and Markdown marks are between them. */
const token = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}*_`\\«»“”„‟"\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const line = /[^\n]+/g;

/** Beyond so many differences a comparison gives up, and what it compared counts as one difference. */
const LINE_EDITS = 6000;
const TOKEN_EDITS = 3000;

/**
 * Where raw document and copy differ, in order, word by word. Text between two hunks is the same in both.
 *
 * Lines that have the same words are matched first; words are compared only within and between them. That keeps
 * a document of a megabyte quick, and a removed headline apart from a sentence that shares its words.
 */
export function diffTexts(raw: string, copy: string): readonly Hunk[] {
  const matches = regions(raw, copy).flatMap((region) => tokenMatches(raw, copy, region));
  const hunks: Hunk[] = [];
  let rawFrom = 0;
  let copyFrom = 0;
  const end = { raw: { start: raw.length, end: raw.length }, copy: { start: copy.length, end: copy.length } };
  for (const match of [...matches, end]) {
    const hunk = {
      raw: { start: rawFrom, end: match.raw.start },
      copy: { start: copyFrom, end: match.copy.start },
    };
    if (sliceOf(raw, hunk.raw) !== sliceOf(copy, hunk.copy)) hunks.push(hunk);
    rawFrom = match.raw.end;
    copyFrom = match.copy.end;
  }
  return hunks;
}

function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Stretches of both texts that are compared with each other: pairs of equal lines, and what lies between. */
function regions(raw: string, copy: string): readonly Hunk[] {
  const rawLines = wordedLines(raw);
  const copyLines = wordedLines(copy);
  const pairs = matchedPairs(rawLines, copyLines, LINE_EDITS);
  const found: Hunk[] = [];
  let rawFrom = 0;
  let copyFrom = 0;
  for (const pair of pairs) {
    found.push({
      raw: { start: rawFrom, end: pair.raw.start },
      copy: { start: copyFrom, end: pair.copy.start },
    });
    found.push({ raw: pair.raw, copy: pair.copy });
    rawFrom = pair.raw.end;
    copyFrom = pair.copy.end;
  }
  found.push({ raw: { start: rawFrom, end: raw.length }, copy: { start: copyFrom, end: copy.length } });
  return found;
}

function wordedLines(text: string): readonly Token[] {
  return [...text.matchAll(line)]
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: wordSkeleton(match[0]),
    }))
    .filter((candidate) => candidate.text !== '');
}

function tokenMatches(raw: string, copy: string, region: Hunk): readonly Match[] {
  const [rawWords, copyWords] = [trimmed(raw, region.raw), trimmed(copy, region.copy)];
  if (rawWords.text === copyWords.text)
    return rawWords.text === '' ? [] : [{ raw: rawWords, copy: copyWords }];
  const rawTokens = tokensOf(raw, region.raw);
  const copyTokens = tokensOf(copy, region.copy);
  return gathered(matchedPairs(rawTokens, copyTokens, TOKEN_EDITS), rawTokens);
}

function trimmed(text: string, span: Span): Token {
  const words = sliceOf(text, span);
  const start = span.start + words.length - words.trimStart().length;
  const inner = words.trim();
  return { start, end: start + inner.length, text: inner };
}

function tokensOf(text: string, span: Span): readonly Token[] {
  return [...sliceOf(text, span).matchAll(token)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
    text: match[0],
  }));
}

function matchedPairs(raw: readonly Token[], copy: readonly Token[], edits: number): readonly Match[] {
  if (raw.length === 0 || copy.length === 0) return [];
  const changes = diffArrays(
    copy.map(({ text }) => text),
    raw.map(({ text }) => text),
    { maxEditLength: edits },
  );
  const matches: Match[] = [];
  let inRaw = 0;
  let inCopy = 0;
  for (const change of changes ?? []) {
    for (let step = 0; step < change.value.length; step += 1) {
      const pair = { raw: raw[inRaw], copy: copy[inCopy] };
      if (!change.added && !change.removed && pair.raw && pair.copy)
        matches.push({ raw: pair.raw, copy: pair.copy });
      if (!change.removed) inRaw += 1;
      if (!change.added) inCopy += 1;
    }
  }
  return matches;
}

/**
 * The same number of matches with fewer gaps: a run of matched words that stands between two removed stretches moves
 * to the end of the second one where the same words stand there too.
 */
function gathered(matches: readonly Match[], rawTokens: readonly Token[]): readonly Match[] {
  const ranks = new Map(rawTokens.map((candidate, rank) => [candidate, rank]));
  const moved = [...matches];
  let runEnd = moved.length;
  while (runEnd > 0) {
    const runStart = startOfRun(moved, runEnd, ranks);
    const shift = gapAfter(moved, runEnd, ranks, rawTokens.length);
    const isIsland = runStart > 0 || rankOf(ranks, moved[0]) > 0;
    if (shift > 0 && isIsland) slide(moved, { start: runStart, end: runEnd }, shift, rawTokens, ranks);
    runEnd = runStart;
  }
  return moved;
}

function rankOf(ranks: ReadonlyMap<Token, number>, match: Match | undefined): number {
  return (match && ranks.get(match.raw)) ?? 0;
}

/** Runs end where a word of the raw document has no counterpart. */
function startOfRun(matches: readonly Match[], end: number, ranks: ReadonlyMap<Token, number>): number {
  let start = end - 1;
  while (start > 0 && rankOf(ranks, matches[start - 1]) === rankOf(ranks, matches[start]) - 1) start -= 1;
  return start;
}

function gapAfter(
  matches: readonly Match[],
  end: number,
  ranks: ReadonlyMap<Token, number>,
  total: number,
): number {
  const next = end < matches.length ? rankOf(ranks, matches[end]) : total;
  return next - rankOf(ranks, matches[end - 1]) - 1;
}

function slide(
  matches: Match[],
  run: Span,
  shift: number,
  rawTokens: readonly Token[],
  ranks: ReadonlyMap<Token, number>,
): void {
  const targets = matches.slice(run.start, run.end).map((match) => rawTokens[rankOf(ranks, match) + shift]);
  const fits = targets.every((target, index) => target?.text === matches[run.start + index]?.raw.text);
  if (!fits) return;
  for (const [index, target] of targets.entries()) {
    const match = matches[run.start + index];
    if (match && target) matches[run.start + index] = { raw: target, copy: match.copy };
  }
}
