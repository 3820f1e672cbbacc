import type { Sentence } from '../analysis/records.ts';
import { diffSentences, type WordDifference } from './diff-sentences.ts';
import type { Dossier, SharedRun } from './dossier.ts';
import { matchSentences, type SentenceMatch } from './match-sentences.ts';
import { sentenceFeatures } from './sentence-features.ts';

/** A line of two reports put face to face: passages that tell the same, or one without counterpart. */
export interface AlignmentRow {
  readonly kind: 'match' | 'left-only' | 'right-only';
  readonly left: readonly Sentence[];
  readonly right: readonly Sentence[];
  /** 0 to 1; 0 for a passage without counterpart. */
  readonly score: number;
  /** What the passages share: entity slugs, dates (EDTF), quantities (« 5 dron »), stems. */
  readonly shared: {
    readonly names: readonly string[];
    readonly dates: readonly string[];
    readonly quantities: readonly string[];
    readonly stems: readonly string[];
  };
  /** Every word of both sides, said by both or by one; empty for a passage without counterpart. */
  readonly leftWords: readonly WordDifference[];
  readonly rightWords: readonly WordDifference[];
}

/** Two reports face to face. */
export interface Alignment {
  /** In the order that was asked for: left, right. */
  readonly reports: readonly [string, string];
  /** In the order of the left report; what only the right one has stands after what precedes it there. */
  readonly rows: readonly AlignmentRow[];
  /** Runs of words within blocks that both have. */
  readonly sharedRuns: readonly SharedRun[];
}

/**
 * Aligns the sentences of two reports by the names, dates, quantities and stems that they share; one sentence can
 * meet several, none is forced to meet any. Which sentences meet does not depend on the order of the reports.
 */
export function alignReports(dossier: Dossier, left: string, right: string): Alignment {
  const [first, second] = left < right ? [left, right] : [right, left];
  const features = [sentenceFeatures(dossier, first), sentenceFeatures(dossier, second)] as const;
  const found = matchSentences(features[0], features[1]);
  const matches = first === left ? found : found.map(mirrored);
  const [leftSentences, rightSentences] = (first === left ? features : [features[1], features[0]]).map(
    (list) => list.map(({ sentence }) => sentence),
  );
  return {
    reports: [left, right],
    rows: inOrder(matches, leftSentences ?? [], rightSentences ?? []),
    sharedRuns: dossier.sharedRuns.filter(({ places }) =>
      [left, right].every((slug) => places.some(({ report }) => report === slug)),
    ),
  };
}

function mirrored(match: SentenceMatch): SentenceMatch {
  return { ...match, left: match.right, right: match.left };
}

function inOrder(
  matches: readonly SentenceMatch[],
  left: readonly Sentence[],
  right: readonly Sentence[],
): AlignmentRow[] {
  const matchOf = new Map(
    matches.flatMap((match) => [...match.left, ...match.right].map((one) => [one.id, match] as const)),
  );
  const followers = followersOf(right, matchOf);
  const rows: AlignmentRow[] = (followers.get(undefined) ?? []).map((sentence) =>
    aloneRow('right-only', sentence),
  );
  for (const sentence of left) {
    const match = matchOf.get(sentence.id);
    if (match && match.left[0] !== sentence) continue;
    rows.push(match ? matchRow(match) : aloneRow('left-only', sentence));
    for (const follower of match ? (followers.get(match) ?? []) : [])
      rows.push(aloneRow('right-only', follower));
  }
  return rows;
}

/** Sentences that only the right report has, by the match that precedes them there (undefined: none does). */
function followersOf(
  right: readonly Sentence[],
  matchOf: ReadonlyMap<string, SentenceMatch>,
): ReadonlyMap<SentenceMatch | undefined, readonly Sentence[]> {
  const followers = new Map<SentenceMatch | undefined, Sentence[]>();
  let before: SentenceMatch | undefined;
  for (const sentence of right) {
    const match = matchOf.get(sentence.id);
    if (match) before = match;
    else followers.set(before, [...(followers.get(before) ?? []), sentence]);
  }
  return followers;
}

function matchRow({ left, right, score, shared }: SentenceMatch): AlignmentRow {
  const ofKind = (kind: string): string[] =>
    shared
      .filter((feature) => feature.startsWith(`${kind}:`))
      .map((feature) => feature.slice(kind.length + 1));
  const { leftWords, rightWords } = diffSentences(left, right);
  return {
    kind: 'match',
    left,
    right,
    score,
    shared: {
      names: ofKind('name'),
      dates: ofKind('date'),
      quantities: ofKind('quantity'),
      stems: ofKind('stem'),
    },
    leftWords,
    rightWords,
  };
}

function aloneRow(kind: 'left-only' | 'right-only', sentence: Sentence): AlignmentRow {
  return {
    kind,
    left: kind === 'left-only' ? [sentence] : [],
    right: kind === 'right-only' ? [sentence] : [],
    score: 0,
    shared: { names: [], dates: [], quantities: [], stems: [] },
    leftWords: [],
    rightWords: [],
  };
}
