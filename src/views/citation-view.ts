import type { Addresses } from '../addresses/addresses.ts';
import type { Evidence, Sentence } from '../analysis/records.ts';
import type { Span } from '../corpus/report.ts';
import type { Citation } from '../dossier/citation.ts';
import type { SourceIndex, SourceView } from './source-view.ts';
import { dateInWords } from './wording/date-in-words.ts';
import { paragraphLabel } from './wording/paragraph-label.ts';

/** A stretch of a report's sentence, in the report's own characters. */
/** A stretch of a sentence that is shown in one way. */
export interface TextPiece {
  readonly text: string;
  /** Beside the cited words: shown, but quieter. */
  readonly isContext: boolean;
  /** A time expression: what it resolves to. */
  readonly time: ResolvedTime | undefined;
}

/** What a time expression stands for, as a page shows it. */
export interface ResolvedTime {
  /** For the `datetime` attribute; undefined where HTML has no form for the value. */
  readonly datetime: string | undefined;
  /** « 13 sept. », shown after the expression as generated content; undefined where it resolves to no date. */
  readonly resolved: string | undefined;
}

/** A sentence of a report, shown with its source and the way to it. */
export interface CitationView {
  readonly source: SourceView;
  /** The sentence in its article. */
  readonly address: string;
  /** « § 3 », « titre », « légende, § 4 ». */
  readonly place: string;
  /** Where it is not French. */
  readonly lang: string | undefined;
  readonly pieces: readonly TextPiece[];
}

/** The forms of date that HTML's `datetime` takes: year, month, day, week. */
const htmlDate = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?|-W\d{2})?$/;

/** The value of a `datetime` attribute for an EDTF date, where HTML has one: never an interval or a choice. */
export function htmlDatetime(edtf: string): string | undefined {
  const bare = edtf.replace(/[~?%]$/, '');
  return htmlDate.test(bare) ? bare : undefined;
}

/** Where a sentence stands in its article: its paragraph as received, its title, a caption, a removed passage. */
export function placeInWords(sentence: Sentence): string {
  const paragraph = paragraphLabel(sentence.paragraph, sentence.rank);
  if (sentence.part === 'title') return 'titre';
  if (sentence.part === 'removed') return `passage retiré, ${paragraph}`;
  if (sentence.role === 'caption') return `légende, ${paragraph}`;
  return sentence.role === 'heading' ? `intertitre, ${paragraph}` : paragraph;
}

/**
 * A citation with its whole sentence: the words around the quote are context, the time expression is marked.
 *
 * @param expression where the words stand that give the time, resolved or not
 * @param value what they mean (EDTF), where they mean something
 * @param also other stretches of the sentence that are cited with it
 */
export function citationView(
  citation: Citation,
  expression: Evidence | undefined,
  value: string | undefined,
  sources: SourceIndex,
  addresses: Addresses,
  also: readonly Evidence[] = [],
): CitationView {
  const { sentence } = citation;
  return {
    source: sources.get(citation.report),
    address: addresses.sentence(sentence.id),
    place: placeInWords(sentence),
    lang: sentence.lang === 'fr' ? undefined : sentence.lang,
    pieces: piecesOf(citation.sentence, [citation.evidence, ...also], expression, value),
  };
}

function piecesOf(
  sentence: Sentence,
  cited: readonly Evidence[],
  expression: Evidence | undefined,
  value: string | undefined,
): TextPiece[] {
  const dated = expression?.sentence === sentence.id ? expression : undefined;
  const cuts = [sentence.start, ...cited.flatMap(({ start, end }) => [start, end]), sentence.end];
  if (dated) cuts.push(dated.start, dated.end);
  const places = [...new Set(cuts)].filter((cut) => cut >= sentence.start && cut <= sentence.end).sort((a, b) => a - b);
  const pieces: TextPiece[] = [];
  for (const [index, start] of places.slice(0, -1).entries()) {
    const end = places[index + 1] ?? start;
    pieces.push({
      text: sentence.text.slice(start - sentence.start, end - sentence.start),
      isContext: !cited.some((one) => holds(one, start, end)),
      time: dated && holds(dated, start, end) ? resolvedTime(value) : undefined,
    });
  }
  return joined(pieces);
}

/** A time expression that the edge of the quote cuts in two is resolved once, on its whole length. */
function joined(pieces: readonly TextPiece[]): TextPiece[] {
  const result: TextPiece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last?.time !== undefined && piece.time !== undefined) {
      result[result.length - 1] = { ...last, text: last.text + piece.text, isContext: last.isContext && piece.isContext };
    } else result.push(piece);
  }
  return result;
}

function holds(span: Span, start: number, end: number): boolean {
  return span.start <= start && span.end >= end;
}

function resolvedTime(value: string | undefined): ResolvedTime {
  return {
    datetime: value === undefined ? undefined : htmlDatetime(value),
    resolved: value === undefined ? undefined : dateInWords(value, 'short'),
  };
}
