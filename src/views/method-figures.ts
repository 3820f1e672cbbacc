import type { Analysis, Review } from '../analysis/records.ts';
import type { Cell } from '../dossier/compared-topic.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { writtenNames } from './written-names.ts';

/** Everything the method page counts, over the whole dossier. */
export interface MethodFigures {
  readonly reports: number;
  readonly proved: number;
  readonly removed: number;
  readonly moved: number;
  readonly corrected: number;
  readonly sentences: number;
  readonly dates: {
    readonly all: number;
    readonly stated: number;
    /** Counted from the report's day of reference. */
    readonly fromReference: number;
    /** Counted from another date of the text. */
    readonly fromText: number;
    readonly byEditor: number;
    readonly unresolved: number;
  };
  readonly quotations: number;
  /** Outermost utterances that no attribution covers. */
  readonly unattributed: number;
  readonly attributions: number;
  readonly names: number;
  readonly facets: number;
  readonly told: number;
  readonly silent: Readonly<Record<'before-fact' | 'after-fact' | 'undecidable', number>>;
  readonly divergences: Readonly<Record<'hard' | 'scope' | 'compatible', number>>;
  readonly automatic: number;
  readonly reviewed: number;
}

/** Counts what the dossier holds, as the method page states it. */
export function methodFigures(dossier: Dossier): MethodFigures {
  const analyses = [...dossier.analyses.values()];
  const { reports } = dossier.corpus;
  const cells = dossier.topics.flatMap(({ facets }) => facets.flatMap((facet) => facet.cells));
  const reviews = analyses.flatMap(reviewsOf);
  return {
    reports: reports.length,
    proved: reports.filter(({ fidelity }) => fidelity === 'proved').length,
    removed: sum(reports.map(({ removed }) => removed.length)),
    moved: sum(reports.map(({ moved }) => moved.length)),
    corrected: sum(reports.map(({ ledger }) => ledger.filter(({ kind }) => kind === 'corrected').length)),
    sentences: sum(analyses.map(({ sentences }) => sentences.length)),
    dates: dateFigures(analyses),
    quotations: sum(analyses.map(({ quotations }) => quotations.filter(({ use }) => use !== 'term').length)),
    unattributed: sum(analyses.map(unattributed)),
    attributions: sum(analyses.map(({ attributions }) => attributions.length)),
    names: writtenNames(dossier).length,
    facets: sum(dossier.topics.map(({ facets }) => facets.length)),
    told: cells.filter(({ state }) => state === 'reported').length,
    silent: {
      'before-fact': silences(cells, 'before-fact'),
      'after-fact': silences(cells, 'after-fact'),
      undecidable: silences(cells, 'undecidable'),
    },
    divergences: {
      hard: graded(dossier, 'hard'),
      scope: graded(dossier, 'scope'),
      compatible: graded(dossier, 'compatible'),
    },
    automatic: reviews.filter((review) => review === 'automatic').length,
    reviewed: reviews.filter((review) => review !== 'automatic').length,
  };
}

function dateFigures(analyses: readonly Analysis[]): MethodFigures['dates'] {
  const dates = analyses.flatMap((analysis) => analysis.dates);
  const resolved = dates.filter(({ value }) => value !== undefined);
  const byEditor = resolved.filter(
    ({ review, anchorKind }) => review === 'overridden' || anchorKind === 'editor',
  );
  const byRule = resolved.filter((date) => !byEditor.includes(date));
  return {
    all: dates.length,
    stated: byRule.filter(({ anchor }) => anchor === undefined).length,
    fromReference: byRule.filter(({ anchor, anchorKind }) => anchor !== undefined && anchorKind !== 'text')
      .length,
    fromText: byRule.filter(({ anchor, anchorKind }) => anchor !== undefined && anchorKind === 'text').length,
    byEditor: byEditor.length,
    unresolved: dates.length - resolved.length,
  };
}

function unattributed({ quotations, attributions }: Analysis): number {
  const covered = new Set(attributions.flatMap((record) => record.quotations));
  return quotations.filter(({ id, use, depth }) => use === 'speech' && depth === 0 && !covered.has(id))
    .length;
}

function reviewsOf({ dates, names, quotations, attributions, facts }: Analysis): readonly Review[] {
  return [...dates, ...names, ...quotations, ...attributions, ...facts].map(({ review }) => review);
}

function silences(cells: readonly Cell[], kind: 'before-fact' | 'after-fact' | 'undecidable'): number {
  return cells.filter((cell) => cell.state === 'silent' && cell.silence.kind === kind).length;
}

function graded(dossier: Dossier, grade: 'hard' | 'scope' | 'compatible'): number {
  return dossier.divergences.filter(({ file }) => file.grade === grade).length;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
