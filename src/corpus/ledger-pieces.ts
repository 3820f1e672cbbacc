import type { LedgerEntry } from './report.ts';

/**
 * A run of the text while entries are applied to it: `length` characters of the text so far, which stand for
 * a stretch of the body. What was kept has the same length in both.
 */
export interface Piece {
  readonly length: number;
  readonly bodyStart: number;
  readonly bodyEnd: number;
  readonly entry: LedgerEntry | undefined;
}

/** The body before any entry: one piece, kept. */
export function wholePiece(length: number): readonly Piece[] {
  return length === 0 ? [] : [{ length, bodyStart: 0, bodyEnd: length, entry: undefined }];
}

/**
 * The pieces after one entry replaced its `copy` at each of the places (in order, not overlapping).
 * Linear in the number of pieces and places.
 */
export function editPieces(
  pieces: readonly Piece[],
  places: readonly number[],
  entry: LedgerEntry,
): readonly Piece[] {
  const cursor = new PieceCursor(pieces);
  const edited: Piece[] = [];
  for (const place of places) {
    cursor.passTo(place, edited);
    const { bodyStart, bodyEnd } = cursor.skip(entry.copy.length);
    edited.push({ length: entry.raw.length, bodyStart, bodyEnd, entry });
  }
  cursor.passTo(Number.POSITIVE_INFINITY, edited);
  return edited;
}

/** Reads pieces from left to right and cuts them where it is told to stop. */
class PieceCursor {
  readonly #pieces: readonly Piece[];
  #next = 0;
  #rest: Piece | undefined;
  #position = 0;
  #body = 0;

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
    this.#rest = pieces[0];
  }

  /** Copies all up to a position of the text; pieces without length at that very position stay ahead. */
  passTo(position: number, out: Piece[]): void {
    while (this.#rest && this.#position < position) out.push(this.#take(position - this.#position));
  }

  /** Leaves out a number of characters and gives the stretch of the body that they stood for. */
  skip(length: number): { readonly bodyStart: number; readonly bodyEnd: number } {
    const bodyStart = this.#rest?.bodyStart ?? this.#body;
    const end = this.#position + length;
    while (this.#rest && this.#position < end) this.#take(end - this.#position);
    return { bodyStart, bodyEnd: length === 0 ? bodyStart : this.#body };
  }

  /** The current piece, or its first `limit` characters; what was edited before keeps its body in the first part. */
  #take(limit: number): Piece {
    const piece = this.#rest;
    if (!piece) throw new RangeError('No piece is left to take');
    const isWhole = piece.length <= limit || piece.length === 0;
    const cut = piece.entry ? piece.bodyEnd : piece.bodyStart + limit;
    const taken = isWhole ? piece : { ...piece, length: limit, bodyEnd: cut };
    if (isWhole) this.#next += 1;
    this.#rest = isWhole
      ? this.#pieces[this.#next]
      : { ...piece, length: piece.length - limit, bodyStart: cut };
    this.#position += taken.length;
    this.#body = taken.bodyEnd;
    return taken;
  }
}
