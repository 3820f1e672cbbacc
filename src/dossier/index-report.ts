import type { Analysis, Evidence, Passage, RecordLists, Sentence } from '../analysis/records.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { locatorOf } from '../corpus/locate-quote.ts';
import type { Part, Report, Span } from '../corpus/report.ts';

/** A passage of a report with everything found in it, each list in text order. */
export interface IndexedPassage extends RecordLists {
  readonly passage: Passage;
}

/** A text that quotes are looked for in: the title, the whole text, or one removed line. */
export interface SearchedText {
  readonly text: string;
  /** Offset of `text` in the text that evidence counts in. */
  readonly offset: number;
  readonly passages: readonly IndexedPassage[];
  readonly locate: ReturnType<typeof locatorOf>;
}

/** A report and its records, to be asked by place. */
export interface IndexedReport {
  readonly report: Report;
  readonly analysis: Analysis;
  readonly passages: readonly IndexedPassage[];
  readonly sentences: ReadonlyMap<string, Sentence>;
  /** What a quote may be looked for in, by the part it names. */
  readonly texts: Readonly<Record<Part, readonly SearchedText[]>>;
}

/** Every report of the corpus that was analysed, by slug, in the corpus's order. */
export function indexReports(
  corpus: Corpus,
  analyses: ReadonlyMap<string, Analysis>,
): ReadonlyMap<string, IndexedReport> {
  const indexed = new Map<string, IndexedReport>();
  for (const report of corpus.reports) {
    const analysis = analyses.get(report.slug);
    if (analysis) indexed.set(report.slug, indexReport(report, analysis));
  }
  return indexed;
}

function indexReport(report: Report, analysis: Analysis): IndexedReport {
  const passages = analysis.reading.passages.map(
    (passage): IndexedPassage => ({
      passage,
      sentences: [],
      dates: [],
      names: [],
      quotations: [],
      attributions: [],
      hedges: [],
      facts: [],
    }),
  );
  const sentences = new Map(analysis.sentences.map((sentence) => [sentence.id, sentence]));
  for (const sentence of analysis.sentences) passages[sentence.passage]?.sentences.push(sentence);
  const passageOf = (evidence: Evidence): IndexedPassage | undefined =>
    passages[sentences.get(evidence.sentence)?.passage ?? -1];
  for (const record of analysis.dates) passageOf(record.evidence)?.dates.push(record);
  for (const record of analysis.names) passageOf(record.evidence)?.names.push(record);
  for (const record of analysis.quotations) passageOf(record.evidence)?.quotations.push(record);
  for (const record of analysis.attributions) passageOf(record.evidence)?.attributions.push(record);
  for (const record of analysis.hedges) passageOf(record.evidence)?.hedges.push(record);
  for (const record of analysis.facts) passageOf(record.evidence)?.facts.push(record);
  return { report, analysis, passages, sentences, texts: searchedTexts(report, passages) };
}

function searchedTexts(report: Report, passages: readonly IndexedPassage[]): IndexedReport['texts'] {
  const ofPart = (part: Part): IndexedPassage[] => passages.filter(({ passage }) => passage.part === part);
  const alone = (one: IndexedPassage): SearchedText => ({
    text: one.passage.text,
    offset: one.passage.start,
    passages: [one],
    locate: locatorOf(one.passage.text),
  });
  return {
    title: ofPart('title').map(alone),
    text: [{ text: report.text, offset: 0, passages: ofPart('text'), locate: locatorOf(report.text) }],
    removed: ofPart('removed').map(alone),
  };
}

/** How many characters two stretches of one text share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether the first stretch holds the whole second one. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
