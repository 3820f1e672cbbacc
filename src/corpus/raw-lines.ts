import type { LedgerPiece } from './report.ts';

const visibleSign = /[^\s\ufeff]/g;
const line = /[^\n\r]+/g;

/** The § numbers of a document: the rank of a line among those that are not empty, from 1. */
export interface LineRanks {
  /** The rank of the line that holds the first visible character at or after an offset. */
  at(offset: number): number;
}

/** Counts the lines of a document that are not empty. */
export function lineRanks(text: string): LineRanks {
  const ends = [...text.matchAll(line)]
    .filter(([words]) => words.search(visibleSign) >= 0)
    .map((match) => match.index + match[0].length);
  return {
    at: (offset) => {
      const visible = firstVisible(text, offset);
      return Math.min(ends.length, countUpTo(ends, visible) + 1);
    },
  };
}

function firstVisible(text: string, offset: number): number {
  visibleSign.lastIndex = offset;
  return visibleSign.exec(text)?.index ?? text.length;
}

/** How many of the sorted numbers are at most that high. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The offset in the raw document of an offset in the body: exact for what was kept, else where its piece begins. */
export function rawOffsetOf(pieces: readonly LedgerPiece[], bodyOffset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.body.end ?? 0) <= bodyOffset) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low] ?? pieces.at(-1);
  if (!piece) return 0;
  const within = Math.max(0, bodyOffset - piece.body.start);
  return piece.kind === 'kept'
    ? piece.raw.start + Math.min(within, piece.raw.end - piece.raw.start)
    : piece.raw.start;
}
