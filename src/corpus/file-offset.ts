import type { OffsetRun, Part, Report } from './report.ts';

/**
 * Where a character of a report stands in its file, for messages: exact for the text, the field's place for the
 * title. Gives `undefined` for removed passages (their own record has a place) and where a report has no title.
 */
export function fileOffsetOf(
  report: Pick<Report, 'blocks' | 'titleFileOffset'>,
  part: Part,
  offset: number,
): number | undefined {
  if (part === 'title') return report.titleFileOffset;
  if (part === 'removed') return undefined;
  const block = report.blocks.find(({ end }) => offset < end) ?? report.blocks.at(-1);
  const run = block?.runs.findLast(({ text }) => text <= offset) ?? block?.runs[0];
  return run && run.file + Math.min(Math.max(0, offset - run.text), run.length);
}

/** Runs of a whole report, sorted in the file and in the text alike. */
export type TextRuns = readonly OffsetRun[];

/** The first offset of the text that stands at or after an offset of the file; the text's length where none does. */
export function textOffsetFrom(runs: TextRuns, fileOffset: number, textLength: number): number {
  const index = firstRunAfter(runs, fileOffset);
  const run = runs[index];
  return run ? run.text + Math.max(0, fileOffset - run.file) : textLength;
}

/** The last offset of the text that stands at or before an offset of the file (exclusive ends); 0 where none does. */
export function textOffsetUpTo(runs: TextRuns, fileOffset: number): number {
  const index = firstRunAfter(runs, fileOffset - 1);
  const run = runs[index];
  if (run && run.file < fileOffset) return run.text + fileOffset - run.file;
  const before = runs[index - 1];
  return before ? before.text + before.length : 0;
}

/** The index of the first run that ends after an offset of the file. */
function firstRunAfter(runs: TextRuns, fileOffset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && run.file + run.length <= fileOffset) low = middle + 1;
    else high = middle;
  }
  return low;
}
