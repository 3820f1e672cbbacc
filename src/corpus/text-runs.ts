import type { Span } from './report.ts';

/** Characters that a value and its source share. */
export interface ValueRun {
  /** Offset into the value. */
  readonly value: number;
  /** Offset into the file. */
  readonly file: number;
  readonly length: number;
}

/**
 * Where each character of a parsed value stands in its source. Markdown only leaves characters out (a backslash
 * before a sign, indentation and quote marks of continued lines, spaces at a line's end), it never changes their
 * order: each character of the value is the next one like it in the source.
 */
export function alignedRuns(value: string, file: string, source: Span): readonly ValueRun[] {
  const runs: ValueRun[] = [];
  let at = 0;
  let from = source.start;
  while (at < value.length && from < source.end) {
    if (value.charCodeAt(at) !== file.charCodeAt(from)) {
      from += 1;
      continue;
    }
    const length = sharedLength(value, at, file, from, source.end);
    runs.push({ value: at, file: from, length });
    at += length;
    from += length;
  }
  return runs;
}

function sharedLength(value: string, at: number, file: string, from: number, end: number): number {
  let length = 1;
  while (
    at + length < value.length &&
    from + length < end &&
    value.charCodeAt(at + length) === file.charCodeAt(from + length)
  ) {
    length += 1;
  }
  return length;
}
