import type { CorrectedPassage, Report, Span } from '../../corpus/report.ts';
import { visibleSpaces } from './visible-spaces.ts';

/** A place that the copy mends, opened by the sign behind it; offsets count in the report's text. */
export interface Mended extends Span {
  readonly id: string;
  /** What the raw document has, with the words around that the ledger gives. */
  readonly raw: string;
  readonly reason: string;
}

/**
 * Mended places within blocks, narrowed to the characters that changed. Places on the edge of a block (indentation,
 * line ends) are left to the list below the text.
 */
export function mendedPlaces(report: Report): readonly Mended[] {
  return report.corrected.flatMap((passage, index) => {
    const place = narrowed(passage, report.text);
    const block = report.blocks.find(({ start, end }) => place.start >= start && place.end <= end);
    const isInside = block !== undefined && place.start > block.start && place.end < block.end;
    const { raw, reason } = passage;
    return isInside ? [{ ...place, id: `c-${index + 1}`, raw: visibleSpaces(raw) || 'rien', reason }] : [];
  });
}

/** What remains of a correction without the characters that raw document and copy share at both ends. */
function narrowed({ start, end, raw }: CorrectedPassage, text: string): Span {
  const copy = text.slice(start, end);
  const most = Math.min(copy.length, raw.length);
  let before = 0;
  while (before < most && copy[before] === raw[before]) before += 1;
  let after = 0;
  while (after < most - before && copy.at(-1 - after) === raw.at(-1 - after)) after += 1;
  return { start: start + before, end: end - after };
}
