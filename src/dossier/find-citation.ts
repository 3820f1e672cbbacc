import type { Evidence, Sentence } from '../analysis/records.ts';
import type { Quote, Report, Span } from '../corpus/report.ts';
import type { Citation } from './citation.ts';
import { covers, type IndexedPassage, type IndexedReport, type SearchedText } from './index-report.ts';

/** Why words do not point to one sentence. */
export type CitationProblem =
  | { readonly kind: 'unknown-report' }
  | {
      readonly kind: 'absent';
      readonly nearest: { readonly text: string; readonly line: number | undefined } | undefined;
    }
  | { readonly kind: 'ambiguous'; readonly lines: readonly (number | undefined)[] }
  | { readonly kind: 'crossing' };

/** The one sentence that a quote points to, or why there is none. */
export type FoundCitation =
  | { readonly kind: 'found'; readonly citation: Citation; readonly passage: IndexedPassage }
  | CitationProblem;

/**
 * Resolves an editor's quote to exactly one sentence of its report, in the part it names (title, text, removed).
 *
 * Words that are absent, there twice, or that run over the end of a sentence give the reason instead.
 */
export function findCitation(quote: Quote, reports: ReadonlyMap<string, IndexedReport>): FoundCitation {
  const indexed = reports.get(quote.report);
  if (!indexed) return { kind: 'unknown-report' };
  const places: { readonly span: Span; readonly searched: SearchedText }[] = [];
  let nearest: CitationProblem = { kind: 'absent', nearest: undefined };
  for (const searched of indexed.texts[quote.from]) {
    const located = searched.locate(quote);
    if (located.kind === 'found') places.push({ span: located, searched });
    else if (located.kind === 'ambiguous') places.push(...located.places.map((span) => ({ span, searched })));
    else if (located.nearest) {
      const at = {
        start: located.nearest.start + searched.offset,
        end: located.nearest.end + searched.offset,
      };
      nearest = {
        kind: 'absent',
        nearest: { text: located.nearest.text, line: lineOf(indexed.report, quote, at) },
      };
    }
  }
  const [place, second] = places;
  if (!place) return nearest;
  if (second) {
    const lines = places.map(({ span, searched }) =>
      lineOf(indexed.report, quote, shifted(span, searched.offset)),
    );
    return { kind: 'ambiguous', lines };
  }
  return inOneSentence(indexed, shifted(place.span, place.searched.offset), place.searched);
}

function inOneSentence({ report }: IndexedReport, span: Span, searched: SearchedText): FoundCitation {
  const words = searched.text.slice(span.start - searched.offset, span.end - searched.offset);
  const start = span.start + (words.length - words.trimStart().length);
  const end = span.end - (words.length - words.trimEnd().length);
  const passage = searched.passages.find(({ passage: one }) => covers(one, { start, end }));
  const sentence = passage?.sentences.find((one) => covers(one, { start, end }));
  if (!passage || !sentence) return { kind: 'crossing' };
  return { kind: 'found', passage, citation: citationAt({ start, end }, sentence, report) };
}

/** Words of a sentence as a citation; the span counts in the text that the sentence belongs to. */
export function citationAt({ start, end }: Span, sentence: Sentence, report: Pick<Report, 'slug'>): Citation {
  return {
    report: report.slug,
    sentence,
    quote: sentence.text.slice(start - sentence.start, end - sentence.start),
    evidence: { report: report.slug, sentence: sentence.id, start, end },
    part: sentence.part,
  };
}

/** The words of a record as a citation; undefined where its sentence is not known. */
export function citationOf(evidence: Evidence, { report, sentences }: IndexedReport): Citation | undefined {
  const sentence = sentences.get(evidence.sentence);
  return sentence && citationAt(evidence, sentence, report);
}

/** The line of the report's file that a place of its text stands on; undefined for a title or a removed line. */
function lineOf(report: Report, quote: Quote, { start }: Span): number | undefined {
  if (quote.from !== 'text') return undefined;
  const block = report.blocks.find((one) => start < one.end);
  const line = block?.node.position?.start.line;
  if (!block || line === undefined) return undefined;
  return line + (report.text.slice(block.start, start).split('\n').length - 1);
}

function shifted({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset };
}
