import type { Passage } from '../analysis/records.ts';
import type { Block, LedgerPiece, Report, Span } from '../corpus/report.ts';

/**
 * Leads from a place of a report (title, text or removed passage) to the same place of its raw document, in UTF-16
 * code units. Where the copy mends the document, the ends fall on the document's own characters.
 *
 * @returns undefined where there is no raw document, or the title does not stand in it.
 */
export function rawSpans(report: Report): (passage: Passage, span: Span) => Span | undefined {
  const { raw } = report;
  const pieces = report.ledger.filter(({ body }) => body.end > body.start);
  const title = raw && titleStart(report, raw.text);
  const toRaw = (offset: number): Span | undefined => {
    const inFile = fileOffset(report.blocks, offset);
    return inFile === undefined ? undefined : rawCharacter(pieces, inFile - report.bodyOffset);
  };
  return (passage, { start, end }) => {
    if (!raw || end <= start) return undefined;
    if (passage.part === 'title')
      return title === undefined ? undefined : { start: title + start, end: title + end };
    if (passage.part === 'removed') {
      const offset = report.removed[passage.removed ?? -1]?.rawStart;
      return offset === undefined ? undefined : { start: offset + start, end: offset + end };
    }
    const [first, last] = [toRaw(start), toRaw(end - 1)];
    return first && last && first.start < last.end ? { start: first.start, end: last.end } : undefined;
  };
}

function titleStart({ title, ledger }: Report, raw: string): number | undefined {
  if (title === undefined) return undefined;
  for (const { entry, raw: place } of ledger) {
    const offset = entry?.kind === 'moved' ? raw.slice(place.start, place.end).indexOf(title) : -1;
    if (offset >= 0) return place.start + offset;
  }
  return undefined;
}

/** The character's place in the report file; for one that the file does not write (a line end), the next one's. */
function fileOffset(blocks: readonly Block[], offset: number): number | undefined {
  const block = findSpan(blocks, offset);
  const run = block?.runs.find(({ text, length }) => offset < text + length);
  return run && run.file + Math.max(0, offset - run.text);
}

/** The raw document's character or characters that one character of the body stands for. */
function rawCharacter(pieces: readonly LedgerPiece[], offset: number): Span | undefined {
  const piece = findPiece(pieces, offset);
  if (!piece) return undefined;
  const within = offset - piece.body.start;
  if (piece.kind === 'kept') return { start: piece.raw.start + within, end: piece.raw.start + within + 1 };
  const { raw = '', copy = '' } = piece.entry ?? {};
  if (raw.slice(0, within + 1) === copy.slice(0, within + 1)) {
    return { start: piece.raw.start + within, end: piece.raw.start + within + 1 };
  }
  const fromEnd = copy.length - within;
  if (raw.slice(-fromEnd) === copy.slice(-fromEnd)) {
    return { start: piece.raw.end - fromEnd, end: piece.raw.end - fromEnd + 1 };
  }
  return piece.raw;
}

function findSpan<Item extends Span>(items: readonly Item[], offset: number): Item | undefined {
  return bisect(items, offset, ({ end }) => end);
}

function findPiece(pieces: readonly LedgerPiece[], offset: number): LedgerPiece | undefined {
  return bisect(pieces, offset, ({ body }) => body.end);
}

/** The first item that ends after the offset; the items are in order. */
function bisect<Item>(
  items: readonly Item[],
  offset: number,
  endOf: (item: Item) => number,
): Item | undefined {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && endOf(item) <= offset) low = middle + 1;
    else high = middle;
  }
  return items[low];
}
