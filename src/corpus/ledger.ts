import { editPieces, type Piece, wholePiece } from './ledger-pieces.ts';
import type { LedgerEntry, LedgerPiece } from './report.ts';

/** Why an entry of a ledger cannot be applied. `index` counts the entries in the order they are applied. */
export type LedgerFailure =
  | { readonly kind: 'absent'; readonly index: number; readonly entry: LedgerEntry }
  | {
      readonly kind: 'ambiguous';
      readonly index: number;
      readonly entry: LedgerEntry;
      readonly count: number;
    };

/** The raw document that a copy and its ledger give, or the entry that could not be applied. */
export type RebuiltRaw =
  | { readonly kind: 'rebuilt'; readonly raw: string; readonly pieces: readonly LedgerPiece[] }
  | { readonly kind: 'failed'; readonly failure: LedgerFailure };

/** An application of one entry, with the text as it stood: for rules about what an entry may do. */
export interface Application {
  readonly entry: LedgerEntry;
  readonly index: number;
  /** The text before this entry was applied. */
  readonly text: string;
  /** Where the entry's `copy` begins in it, in order. */
  readonly places: readonly number[];
}

const kindsInOrder = ['corrected', 'removed', 'moved'] as const;

/** The entries in the order they are applied: all corrections, then what was removed, then what was moved. */
export function inOrderOfApplication(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return kindsInOrder.flatMap((kind) => entries.filter((entry) => entry.kind === kind));
}

/**
 * The raw document, rebuilt from the Markdown body of the copy and its ledger.
 *
 * Each entry replaces the one place where `prefix + copy + suffix` stands in the text so far by
 * `prefix + raw + suffix` (with `every`, all such places at once). The pieces cover raw document and body
 * completely and in order. `each` is called before an entry is applied.
 *
 * Fails at the first entry whose place is absent or, without `every`, there twice.
 */
export function rebuildRaw(
  body: string,
  entries: readonly LedgerEntry[],
  each: (application: Application) => void = () => {},
): RebuiltRaw {
  let text = body;
  let pieces: readonly Piece[] = wholePiece(body.length);
  for (const [index, entry] of inOrderOfApplication(entries).entries()) {
    const places = placesOf(text, entry);
    if (places.length === 0) return { kind: 'failed', failure: { kind: 'absent', index, entry } };
    if (places.length > 1 && !entry.every) {
      return { kind: 'failed', failure: { kind: 'ambiguous', index, entry, count: places.length } };
    }
    each({ entry, index, text, places });
    text = replaced(text, places, entry);
    pieces = editPieces(pieces, places, entry);
  }
  return { kind: 'rebuilt', raw: text, pieces: withSpans(pieces) };
}

/** Without `every`, two places are enough to know that there is not one; a few more make the message precise. */
const PLACES_COUNTED = 10;

/**
 * Where the `copy` of an entry begins in a text. With `every` copies never overlap, the words around them may.
 * An entry that names no words at all has a place only in an empty text.
 */
export function placesOf(
  text: string,
  entry: Pick<LedgerEntry, 'copy' | 'prefix' | 'suffix' | 'every'>,
): readonly number[] {
  const words = entry.prefix + entry.copy + entry.suffix;
  if (words === '') return text === '' ? [0] : [];
  const places: number[] = [];
  let free = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const start = at + entry.prefix.length;
    if (entry.every && start < free) continue;
    places.push(start);
    if (!entry.every && places.length === PLACES_COUNTED) break;
    free = start + entry.copy.length;
  }
  return places;
}

/** A text with the `copy` of an entry replaced by its `raw` at all places. */
export function replaced(
  text: string,
  places: readonly number[],
  entry: Pick<LedgerEntry, 'copy' | 'raw'>,
): string {
  let whole = '';
  let from = 0;
  for (const place of places) {
    whole += text.slice(from, place) + entry.raw;
    from = place + entry.copy.length;
  }
  return whole + text.slice(from);
}

function withSpans(pieces: readonly Piece[]): readonly LedgerPiece[] {
  const spans: LedgerPiece[] = [];
  let raw = 0;
  for (const piece of pieces) {
    spans.push({
      kind: piece.entry?.kind ?? 'kept',
      raw: { start: raw, end: raw + piece.length },
      body: { start: piece.bodyStart, end: piece.bodyEnd },
      entry: piece.entry,
    });
    raw += piece.length;
  }
  return spans;
}
