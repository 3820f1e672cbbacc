import type { Composition } from './composition.ts';
import type { SharedRun } from './dossier.ts';
import { citationAt } from './find-citation.ts';
import type { IndexedPassage, IndexedReport } from './index-report.ts';
import { isEnumeration } from './is-enumeration.ts';
import { RunNames } from './name-runs.ts';
import { inReportOrder } from './tell-events.ts';
import { isContentWord, type WordToken, wordTokens } from './word-tokens.ts';

/** Shorter common runs are the language's, not somebody's copy. A power of two: see {@link RunNames}. */
export const RUN_WORDS = 8;
/** Common runs of grammar and names alone say nothing. */
export const RUN_CONTENT_WORDS = 4;

/** The words of one passage; a run never leaves it. */
export interface PassageWords {
  readonly report: string;
  readonly indexed: IndexedReport;
  readonly passage: IndexedPassage;
  readonly tokens: readonly WordToken[];
}

/** A run of words that two passages share and that neither end can be made longer. */
interface Run {
  readonly a: PassageWords;
  readonly aStart: number;
  readonly b: PassageWords;
  readonly bStart: number;
  readonly length: number;
}

/** The words of every title and block, in the order of reports and text. */
export function passageWords({ reports }: Composition): PassageWords[] {
  return [...reports.values()].flatMap((indexed) =>
    indexed.passages
      .filter(({ passage }) => passage.part !== 'removed')
      .map((passage) => ({
        report: indexed.report.slug,
        indexed,
        passage,
        tokens: wordTokens(passage.passage.text, passage.passage.start),
      })),
  );
}

/**
 * Runs of eight words and more that two reports have in common within a block, the longest first.
 *
 * Found through an index of every run of eight words, exactly: nothing is sampled and no two texts are compared that
 * share none. Case, accents and punctuation do not count.
 */
export function findSharedRuns(passages: readonly PassageWords[], composition: Composition): SharedRun[] {
  const byWords = new Map<string, { words: readonly string[]; runs: Run[] }>();
  for (const run of maximalRuns(passages)) {
    const words = run.a.tokens.slice(run.aStart, run.aStart + run.length).map(({ folded }) => folded);
    const key = words.join(' ');
    const entry = byWords.get(key) ?? { words, runs: [] };
    byWords.set(key, entry);
    entry.runs.push(run);
  }
  return [...byWords.values()]
    .map(({ runs }) => sharedRun(runs, composition))
    .filter((run) => run.contentWords >= RUN_CONTENT_WORDS)
    .sort((a, b) => b.words - a.words || (a.text < b.text ? -1 : 1));
}

function* maximalRuns(passages: readonly PassageWords[]): Generator<Run> {
  const names = new RunNames();
  const places = new Map<number, { readonly words: PassageWords; readonly at: number }[]>();
  for (const words of passages) {
    const runs = names.ofRuns(
      words.tokens.map(({ folded }) => folded),
      RUN_WORDS,
    );
    for (const [at, run] of runs.entries()) {
      const list = places.get(run) ?? [];
      if (list.length === 0) places.set(run, list);
      for (const { words: other, at: start } of list) {
        if (other.report === words.report || sameWordBefore(other, start, words, at)) continue;
        yield {
          a: other,
          aStart: start,
          b: words,
          bStart: at,
          length: commonLength(other, start, words, at),
        };
      }
      list.push({ words, at });
    }
  }
}

function sameWordBefore(a: PassageWords, aStart: number, b: PassageWords, bStart: number): boolean {
  const before = a.tokens[aStart - 1]?.folded;
  return before !== undefined && before === b.tokens[bStart - 1]?.folded;
}

function commonLength(a: PassageWords, aStart: number, b: PassageWords, bStart: number): number {
  let length = RUN_WORDS;
  for (;;) {
    const next = a.tokens[aStart + length]?.folded;
    if (next === undefined || next !== b.tokens[bStart + length]?.folded) return length;
    length += 1;
  }
}

function sharedRun(runs: readonly Run[], composition: Composition): SharedRun {
  const places = new Map<string, { words: PassageWords; at: number; length: number }>();
  for (const { a, aStart, b, bStart, length } of runs) {
    for (const [words, at] of [
      [a, aStart],
      [b, bStart],
    ] as const) {
      places.set(`${words.report} ${words.passage.passage.start} ${words.passage.passage.part} ${at}`, {
        words,
        at,
        length,
      });
    }
  }
  const citations = [...places.values()].flatMap(({ words, at, length }) => citeRun(words, at, length));
  const [first] = [...places.values()];
  const tokens = first?.words.tokens.slice(first.at, first.at + first.length) ?? [];
  const ordered = inReportOrder(citations, composition);
  const text = ordered[0]?.quote ?? '';
  return {
    words: tokens.length,
    contentWords: tokens.filter((token) => isContentWord(token.folded) && !isInName(token, first?.words))
      .length,
    text,
    places: ordered,
    kind: isEnumeration(text) ? 'enumeration' : 'agency-copy',
  };
}

function isInName(token: WordToken, words: PassageWords | undefined): boolean {
  return (words?.passage.names ?? []).some(
    ({ evidence }) => evidence.start <= token.start && token.end <= evidence.end,
  );
}

/** The run in the report's own characters; it may run over the end of its first sentence, never out of its block. */
function citeRun(
  { indexed, passage, tokens }: PassageWords,
  at: number,
  length: number,
): SharedRun['places'][number][] {
  const [first, last] = [tokens[at], tokens[at + length - 1]];
  const sentence = passage.sentences.find(
    (one) => first !== undefined && one.start <= first.start && first.start < one.end,
  );
  if (!first || !last || !sentence) return [];
  const citation = citationAt({ start: first.start, end: last.end }, sentence, indexed.report);
  const { text, start } = passage.passage;
  return [{ ...citation, quote: text.slice(first.start - start, last.end - start) }];
}
