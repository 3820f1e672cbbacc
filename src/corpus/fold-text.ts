import type { Span } from './report.ts';

/** A text in canonical form, with the way back. */
export interface FoldedText {
  readonly text: string;
  /** For each UTF-16 code unit of the canonical text, where its source begins in the original. */
  readonly starts: Uint32Array;
  /** … and where it ends. */
  readonly ends: Uint32Array;
}

const apostrophes = /[’‘‛ʼʹ′`´＇]/gu;
const quotationMarks = /[«»“”„‟〝〞＂❝❞]|''/gu;
const dashes = /[‐‑‒–—―−﹘﹣－]/gu;
/** A character with the marks that combine with it (jamo too): the unit that NFKC may change in length. */
const cluster = /\r\n|[^\p{M}\u1160-\u11ff][\p{M}\u1160-\u11ff]+|\p{Cs}|./gsu;
const plain = /^[\u0021\u0023-\u0026\u0028-\u005f\u0061-\u007e]$/;
const space = /^\s+$/u;
/** Signs that take no room: soft hyphen, zero-width space and joiners, direction marks, byte order mark. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

/**
 * A text in the form in which quotes are compared: NFKC, lower case, one plain space for any white space,
 * one apostrophe, one quotation mark (the spaces inside guillemets go), one dash, nothing invisible.
 *
 * Works a character at a time, so that every unit of the result knows where it came from; linear in the text.
 * White space at the edges becomes a space like any other.
 */
export function fold(text: string): FoldedText {
  const folded = new Folding(text.length);
  for (const match of text.matchAll(cluster)) {
    const [source] = match;
    folded.add(canonical(source), match.index, match.index + source.length, source);
  }
  return folded.finish();
}

function canonical(source: string): string {
  if (plain.test(source)) return source.toLowerCase();
  if (space.test(source)) return source === '\ufeff' ? '' : ' ';
  return source
    .normalize('NFKC')
    .toLowerCase()
    .replace(invisible, '')
    .replace(apostrophes, "'")
    .replace(quotationMarks, '"')
    .replace(dashes, '-');
}

const openingGuillemet = /^[«“„]$/u;
const closingGuillemet = /^[»”]$/u;

/** The canonical text while it grows. NFKC can make a character longer: 18 units at most. */
class Folding {
  readonly #parts: string[] = [];
  #starts: Uint32Array;
  #ends: Uint32Array;
  #length = 0;
  #dropsSpace = false;
  #lastIsSpace = false;

  constructor(size: number) {
    this.#starts = new Uint32Array(size + 32);
    this.#ends = new Uint32Array(size + 32);
  }

  add(units: string, start: number, end: number, source: string): void {
    if (units === '') return;
    const isSpace = units.trim() === '';
    if (isSpace && this.#dropsSpace) return;
    if (isSpace && this.#lastIsSpace) {
      this.#ends[this.#length - 1] = end;
      return;
    }
    if (this.#lastIsSpace && closingGuillemet.test(source)) this.#takeBack();
    this.#push(isSpace ? ' ' : units, start, end);
    this.#lastIsSpace = isSpace;
    this.#dropsSpace = openingGuillemet.test(source);
  }

  finish(): FoldedText {
    return {
      text: this.#parts.join(''),
      starts: this.#starts.subarray(0, this.#length),
      ends: this.#ends.subarray(0, this.#length),
    };
  }

  #push(units: string, start: number, end: number): void {
    if (this.#length + units.length > this.#starts.length) this.#grow();
    this.#parts.push(units);
    this.#starts.fill(start, this.#length, this.#length + units.length);
    this.#ends.fill(end, this.#length, this.#length + units.length);
    this.#length += units.length;
  }

  #takeBack(): void {
    this.#parts.pop();
    this.#length -= 1;
  }

  #grow(): void {
    const starts = new Uint32Array(this.#starts.length * 2);
    const ends = new Uint32Array(this.#ends.length * 2);
    starts.set(this.#starts);
    ends.set(this.#ends);
    this.#starts = starts;
    this.#ends = ends;
  }
}

/** The stretch of the original that a stretch of the canonical text came from. */
export function originalSpan(folded: FoldedText, span: Span): Span {
  const last = folded.ends.length - 1;
  const start = folded.starts[Math.min(span.start, last)] ?? 0;
  const end = span.end > span.start ? (folded.ends[Math.min(span.end - 1, last)] ?? start) : start;
  return { start, end };
}
