import type { Span } from '../corpus/report.ts';

/** What ends a line of a plain text. */
export const lineBreaks = /\r\n|[\n\r\u2028\u2029]/g;

/** Columns between which lines are broken to fit a page, a screen or a letter. */
const widths = { least: 40, most: 200 };

/** The share of line breaks within sentences that must be breaks of width. */
const wrappedShare = 0.8;

/**
 * The paragraphs of a plain text from its filled lines, in their order: lines that were broken only to fit a width
 * are one paragraph again, its white space left as it is; all other lines stay paragraphs of their own.
 *
 * A break is one of width where the first word behind it would not have fitted on the line before, the widest line
 * of the text being the measure. A text counts as wrapped where there are breaks neither at a blank line nor at the
 * end of a sentence, four in five of these are breaks of width or tear a sentence apart, and a small letter follows
 * half of them. A sentence torn apart is joined in any text. Spans count in the whole text.
 */
export function joinWrappedLines(text: string, lines: readonly Span[]): readonly Span[] {
  const width = lines.reduce((widest, { start, end }) => Math.max(widest, end - start), 0);
  const breaks = lines.flatMap((line, at) => readBreak(text, lines[at - 1], line, width) ?? []);
  const inner = breaks.filter(({ endsSentence }) => !endsSentence);
  const isWrapped =
    width >= widths.least &&
    width <= widths.most &&
    inner.length > 0 &&
    inner.filter(({ isOfWidth, isTorn }) => isOfWidth || isTorn).length >= inner.length * wrappedShare &&
    inner.filter(({ goesOn }) => goesOn).length * 2 >= inner.length;
  const joined = new Set(breaks.filter(({ isOfWidth, isTorn }) => isTorn || (isWrapped && isOfWidth)).map(({ at }) => at));
  const paragraphs: { start: number; end: number }[] = [];
  for (const { start, end } of lines) {
    const last = paragraphs.at(-1);
    if (last && joined.has(start)) last.end = end;
    else paragraphs.push({ start, end });
  }
  return paragraphs;
}

interface LineBreak {
  /** Where the line behind it begins. */
  readonly at: number;
  readonly isOfWidth: boolean;
  /** A small letter follows it. */
  readonly goesOn: boolean;
  /** A full stop or a closing mark stands before it. */
  readonly endsSentence: boolean;
  /** A sentence is torn apart at it, as where a page sets a link on a line of its own. */
  readonly isTorn: boolean;
}

/** The break between two lines; undefined where a blank line stands between them. */
function readBreak(text: string, before: Span | undefined, { start, end }: Span, width: number): LineBreak | undefined {
  if (!before || (text.slice(before.end, start).match(lineBreaks) ?? []).length !== 1) return undefined;
  const line = text.slice(before.start, before.end);
  const behind = text.slice(start, end);
  const word = /^\S+/.exec(behind)?.[0] ?? '';
  return { at: start, isOfWidth: line.length + 1 + word.length > width, goesOn: /^\p{Ll}/u.test(word), endsSentence: /[.!?…:»”"]$/.test(line), isTorn: isTorn(line, behind) };
}

/** « Selon la préfecture, la | "non-présentation" | du randonneur »: a small letter behind a comma or a closing mark, or a long line with no mark at its end. */
function isTorn(before: string, behind: string): boolean {
  // « C’est un autre monde | », racontait Paul »: the mark that closes the words above
  if (/^[»”]\s*[,.;)]/u.test(behind)) return true;
  const isOpen = !/[.!?…:;]["»”]?$/.test(before) && /[,"»”]$|.{15}[\p{L}\p{N})]$/u.test(before);
  return isOpen && (/^(?:\p{Ll}|[,)])/u.test(behind) || (!/["»”]$/.test(before) && /^["«“]\s?\p{Ll}/u.test(behind)));
}
