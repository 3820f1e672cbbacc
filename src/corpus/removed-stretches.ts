import type { Hunk } from './ledger-diff.ts';
import type { Span } from './report.ts';
import { quotationMarksOf, wordSkeleton } from './word-skeleton.ts';

/** A front matter field whose text the raw document may hold: what was moved rather than removed. */
export interface MovableField {
  readonly name: string;
  readonly text: string;
}

/** A stretch of the raw document that the copy leaves out. */
export interface RemovedStretch extends Span {
  readonly text: string;
  /** The field that holds its words now, for what was moved. */
  readonly to: string | undefined;
}

/**
 * What the copy leaves out, in order. Of a difference that also changes spacing only the words go, with the white
 * space that belongs to them: what is left around them is a correction's business.
 */
export function removedStretches(
  raw: string,
  hunks: readonly Hunk[],
  copy: string,
  fields: readonly MovableField[],
): readonly RemovedStretch[] {
  return hunks.flatMap((hunk) => {
    const span = removedSpan(raw, copy, hunk);
    return span ? splitByFields(raw, span, fields) : [];
  });
}

/** The raw document without those stretches: what corrections alone must be able to rebuild. */
export function withoutStretches(raw: string, stretches: readonly Span[]): string {
  let from = 0;
  const kept: string[] = [];
  for (const { start, end } of stretches) {
    kept.push(raw.slice(from, start));
    from = end;
  }
  kept.push(raw.slice(from));
  return kept.join('');
}

function removedSpan(raw: string, copy: string, hunk: Hunk): Span | undefined {
  const words = raw.slice(hunk.raw.start, hunk.raw.end);
  const left = copy.slice(hunk.copy.start, hunk.copy.end);
  const gone = goneWords(words, wordSkeleton(left));
  if (!gone) return undefined;
  const kept = keptAround(words, left, gone);
  const span = bestCut(words, gone, kept);
  return { start: hunk.raw.start + span.start, end: hunk.raw.start + span.end };
}

const visible = /[^\s\u00ad\u200b-\u200f\u2060\ufeff]+/gu;

/** The words of a difference that have no counterpart: all, or those before or after the ones that were kept. */
function goneWords(words: string, keptSkeleton: string): Span | undefined {
  const tokens = [...words.matchAll(visible)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    skeleton: wordSkeleton(`x${match[0]}`).slice(1),
  }));
  const worded = tokens.filter(({ skeleton }) => skeleton !== '');
  const [first] = worded;
  const last = worded.at(-1);
  if (!first || !last) return undefined;
  if (keptSkeleton === '') return { start: first.start, end: last.end };
  let tail = '';
  for (let index = worded.length - 1; index > 0 && tail.length < keptSkeleton.length; index -= 1) {
    tail = (worded[index]?.skeleton ?? '') + tail;
    if (tail === keptSkeleton) return { start: first.start, end: worded[index - 1]?.end ?? first.end };
  }
  let head = '';
  for (let index = 0; index < worded.length - 1 && head.length < keptSkeleton.length; index += 1) {
    head += worded[index]?.skeleton ?? '';
    if (head === keptSkeleton) return { start: worded[index + 1]?.start ?? last.start, end: last.end };
  }
  return undefined;
}

/** What the copy has between its nearest kept words, on the side where the words went. */
function keptAround(words: string, left: string, gone: Span): string {
  const isBefore = wordSkeleton(words.slice(0, gone.start)) !== '';
  const isAfter = wordSkeleton(words.slice(gone.end)) !== '';
  const firstWord = left.search(/[\p{L}\p{M}\p{N}]/u);
  if (firstWord < 0) return left;
  const lastWord =
    left.length -
    [...left]
      .reverse()
      .join('')
      .search(/[\p{L}\p{M}\p{N}]/u);
  if (isAfter) return left.slice(0, firstWord);
  return isBefore ? left.slice(lastWord) : left;
}

/** White space around removed words beyond this is not weighed; the words alone go. */
const SPACE_WEIGHED = 200;

/**
 * Which white space goes with the removed words: so much that what stays is exactly what the copy has, and of the
 * ways to do that the one that takes whole lines and whole quotations.
 */
function bestCut(words: string, gone: Span, kept: string): Span {
  const head = words.slice(0, gone.start).search(/[^\p{L}\p{M}\p{N}]*$/u);
  const before = words.slice(head, gone.start);
  const after = /^[^\p{L}\p{M}\p{N}]*/u.exec(words.slice(gone.end))?.[0] ?? '';
  let best: Span | undefined;
  let bestScore = -1;
  for (let stay = 0; stay <= Math.min(before.length, kept.length, SPACE_WEIGHED); stay += 1) {
    const rest = kept.length - stay;
    const fits = rest <= after.length && before.slice(0, stay) + after.slice(after.length - rest) === kept;
    const span = { start: head + stay, end: gone.end + after.length - rest };
    const score = fits ? scoreOf(words, span) : -1;
    if (score > bestScore) [best, bestScore] = [span, score];
  }
  if (best) return best;
  const keepsAfter =
    kept.includes('\n') && after.startsWith('\n') && !before.includes('\n') && before.trim() === '';
  if (keepsAfter) return { start: head, end: gone.end };
  return { start: gone.start, end: gone.end + leadingSpace(after) };
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length;
}

function scoreOf(words: string, span: Span): number {
  const text = words.slice(span.start, span.end);
  const marks = quotationMarksOf(text);
  const opening = marks.match(/[«“„]/gu)?.length ?? 0;
  const closing = marks.match(/[»”]/gu)?.length ?? 0;
  const straight = marks.match(/"/gu)?.length ?? 0;
  const isBalanced = opening === closing && straight % 2 === 0;
  const opensLine = span.start === 0 || words.charAt(span.start - 1) === '\n';
  const startsWithWord = /^\S/u.test(text);
  return (isBalanced ? 4 : 0) + (opensLine && startsWithWord ? 2 : 0) + (text.endsWith('\n') ? 1 : 0);
}

/** Cuts a removed stretch where a field has its words: those were moved. */
function splitByFields(raw: string, span: Span, fields: readonly MovableField[]): readonly RemovedStretch[] {
  const stretch = (start: number, end: number, to?: string): RemovedStretch[] =>
    end > start ? [{ start, end, text: raw.slice(start, end), to }] : [];
  const text = raw.slice(span.start, span.end);
  for (const field of fields) {
    const at = field.text.trim() === '' ? -1 : text.indexOf(field.text);
    if (at < 0) continue;
    const before = text.slice(0, at).trim() === '' ? span.start : span.start + at;
    const wordsEnd = span.start + at + field.text.length;
    const end = wordsEnd + leadingSpace(raw.slice(wordsEnd, span.end));
    const others = fields.filter((other) => other !== field);
    return [
      ...splitByFields(raw, { start: span.start, end: before }, others),
      ...stretch(before, end, field.name),
      ...splitByFields(raw, { start: end, end: span.end }, others),
    ];
  }
  return stretch(span.start, span.end);
}
