import type { ElementContent, Properties } from 'hast';
import type { Span } from '../corpus/report.ts';

/** The element that wraps a stretch of text. */
export interface Shell {
  readonly tagName: string;
  readonly properties: Properties;
}

/** Which of the pieces of an annotation: crossing annotations cut it. */
export interface Piece {
  /** From 0. */
  readonly index: number;
  readonly count: number;
}

/**
 * An element to lay over a stretch of a text; offsets are UTF-16 code units into that text.
 *
 * Where annotations cross, the one with the lower `rank`, then the longer one, stays whole and the other is cut.
 */
export interface Annotation extends Span {
  /** Lower stands further out: 0 for sentences, 1 for the report's own markup, 2 for what we found. */
  readonly rank: 0 | 1 | 2;
  /** May not stand inside another link, nor hold anything interactive. */
  readonly isLink: boolean;
  /** The element for one piece of the stretch. A piece that is not the first must carry no `id`. */
  shell(piece: Piece): Shell;
  /** What replaces the element inside another link; the plain shell where nothing is given. */
  readonly insideLink?: Shell;
  /** Put first into the first piece; must hold no text. */
  readonly before?: readonly ElementContent[];
  /** Put behind the last piece, outside any link; must hold no text. */
  readonly after?: readonly ElementContent[];
}
