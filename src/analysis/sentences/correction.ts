import type { Span } from '../../corpus/report.ts';

/** A passage cut into sentences; offsets count in the passage. */
export interface Cut {
  readonly text: string;
  readonly sentences: readonly Span[];
}

/** One thing that the French language knows and parse-latin does not: the sentences after it. */
export type Correction = (cut: Cut) => readonly Span[];

/** Joins every two neighbours for which `hold` says that no sentence ends between them. */
export function joinWhere(
  sentences: readonly Span[],
  hold: (left: Span, right: Span) => boolean,
): readonly Span[] {
  const joined: Span[] = [];
  for (const right of sentences) {
    const left = joined.at(-1);
    if (left && hold(left, right)) joined[joined.length - 1] = { start: left.start, end: right.end };
    else joined.push(right);
  }
  return joined;
}
