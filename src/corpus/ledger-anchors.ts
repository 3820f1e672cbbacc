import type { Span } from './report.ts';

/** A change to a text: the stretch `copy` becomes `raw`. */
export interface Edit {
  readonly copy: Span;
  readonly raw: string;
}

/** A change with the words that make its place unique in the text as it stands when the change is made. */
export interface AnchoredEdit {
  readonly copy: string;
  readonly raw: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where `copy` begins then. */
  readonly place: number;
}

/**
 * Anchors for changes that are made one after another, from left to right. The spans count in the text before any
 * of them; they are in order and do not overlap.
 */
export function anchored(text: string, edits: readonly Edit[]): readonly AnchoredEdit[] {
  const found: AnchoredEdit[] = [];
  let current = text;
  let shift = 0;
  for (const { copy, raw } of edits) {
    const span = { start: copy.start + shift, end: copy.end + shift };
    found.push({
      copy: current.slice(span.start, span.end),
      raw,
      place: span.start,
      ...anchorOf(current, span),
    });
    current = current.slice(0, span.start) + raw + current.slice(span.end);
    shift += raw.length - (span.end - span.start);
  }
  return found;
}

/** Numbers of words of context that are tried, in this order; then all the text there is. One word tells a reader little. */
const contextSizes = [3, 4, 5, 6, 8, 10, 14, 20, 30, 50, 100];

/** The shortest context that makes a stretch unique: words after it, before it, or on both sides. */
function anchorOf(text: string, span: Span): { readonly prefix: string; readonly suffix: string } {
  const copy = text.slice(span.start, span.end);
  if (copy.trim() !== '' && isUnique(text, copy)) return { prefix: '', suffix: '' };
  const opensLine = span.start === 0 || text.charAt(span.start - 1) === '\n';
  for (const words of contextSizes) {
    const before = text.slice(wordsBack(text, span.start, words), span.start);
    const after = text.slice(span.end, wordsOn(text, span.end, words));
    const suffixOnly = { prefix: '', suffix: after };
    const prefixOnly = { prefix: before, suffix: '' };
    const oneSided = opensLine ? [suffixOnly, prefixOnly] : [prefixOnly, suffixOnly];
    for (const anchor of [...oneSided, { prefix: before, suffix: after }]) {
      if (isUnique(text, anchor.prefix + copy + anchor.suffix)) return anchor;
    }
  }
  return { prefix: text.slice(0, span.start), suffix: text.slice(span.end) };
}

function isUnique(text: string, words: string): boolean {
  if (words === '') return false;
  const first = text.indexOf(words);
  return text.indexOf(words, first + 1) < 0;
}

const wordSign = /[\p{L}\p{M}\p{N}]/u;
/** Context without any word (a line of stars) stops growing here. */
const SIGNS_PER_WORD = 60;

function wordsBack(text: string, from: number, words: number): number {
  let at = from;
  for (let count = 0; count < words && at > 0; count += 1) {
    const limit = Math.max(0, at - SIGNS_PER_WORD);
    while (at > limit && !wordSign.test(text.charAt(at - 1))) at -= 1;
    while (at > limit && wordSign.test(text.charAt(at - 1))) at -= 1;
  }
  return at;
}

function wordsOn(text: string, from: number, words: number): number {
  let at = from;
  for (let count = 0; count < words && at < text.length; count += 1) {
    const limit = Math.min(text.length, at + SIGNS_PER_WORD);
    while (at < limit && !wordSign.test(text.charAt(at))) at += 1;
    while (at < limit && wordSign.test(text.charAt(at))) at += 1;
  }
  return at;
}
