import { textOffsetFrom, textOffsetUpTo } from './file-offset.ts';
import type { FrontMatter } from './front-matter.ts';
import { writtenEntries } from './ledger-fields.ts';
import type { RawFile } from './raw-document.ts';
import { lineRanks } from './raw-lines.ts';
import type { CorrectedPassage, LedgerEntry, LedgerPiece, RemovedPassage, Report } from './report.ts';
import type { BlockedText } from './report-blocks.ts';
import type { ReportFields } from './report-schema.ts';

interface LedgeredReport {
  readonly front: FrontMatter;
  readonly fields: ReportFields;
  readonly raw: RawFile | undefined;
}

/**
 * What readers may look up: the passages that the copy leaves out, those that stand in the front matter now, and the
 * places that were mended, in the order of the raw document. A correction of lines or marks alone has an empty span.
 */
export function ledgerPassages(
  { front, fields, raw }: LedgeredReport,
  { text, blocks }: BlockedText,
  pieces: readonly LedgerPiece[],
): Pick<Report, 'removed' | 'moved' | 'corrected'> {
  if (!raw || pieces.length === 0) return { removed: [], moved: [], corrected: [] };
  const runs = blocks.flatMap((block) => block.runs);
  const ranks = lineRanks(raw.text);
  const textFrom = (bodyOffset: number): number =>
    textOffsetFrom(runs, front.bodyOffset + bodyOffset, text.length);
  const places = entryPlaces(front, fields);
  const passages = (kind: LedgerEntry['kind']): readonly RemovedPassage[] =>
    pieces.flatMap((piece) =>
      piece.entry?.kind !== kind || piece.raw.start === piece.raw.end
        ? []
        : {
            text: raw.text.slice(piece.raw.start, piece.raw.end),
            reason: piece.entry.reason,
            lang: piece.entry.lang,
            paragraph: ranks.at(piece.raw.start),
            rawStart: piece.raw.start,
            textOffset: textFrom(piece.body.start),
            fileOffset: places.get(JSON.stringify(piece.entry)),
          },
    );
  const corrected = pieces.flatMap((piece): CorrectedPassage[] => {
    if (piece.entry?.kind !== 'corrected') return [];
    const start = textFrom(piece.body.start);
    const end = textOffsetUpTo(runs, front.bodyOffset + piece.body.end);
    const span = { start: end < start ? Math.min(start, text.length) : start, end: Math.max(start, end) };
    return [{ ...span, raw: raw.text.slice(piece.raw.start, piece.raw.end), reason: piece.entry.reason }];
  });
  return { removed: passages('removed'), moved: passages('moved'), corrected };
}

function entryPlaces(front: FrontMatter, fields: ReportFields): ReadonlyMap<string, number> {
  return new Map(
    writtenEntries(fields.ledger).map(({ entry, path }) => [
      JSON.stringify(entry),
      front.fields.spanOf(path).start,
    ]),
  );
}
