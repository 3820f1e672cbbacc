import type { PairSimilarity, SharedRun } from './dossier.ts';
import type { PassageWords } from './find-shared-runs.ts';

const SHINGLE_WORDS = 3;

/**
 * How alike the wording of every two reports is: the Jaccard index of their three-word shingles within blocks, and
 * their longest common run. All pairs, slugs in alphabetical order.
 */
export function measureSimilarity(
  slugs: readonly string[],
  passages: readonly PassageWords[],
  runs: readonly SharedRun[],
): PairSimilarity[] {
  const holders = new Map<string, Set<string>>();
  const sizes = new Map<string, number>();
  for (const { report, tokens } of passages) {
    for (let at = 0; at + SHINGLE_WORDS <= tokens.length; at += 1) {
      const shingle = tokens
        .slice(at, at + SHINGLE_WORDS)
        .map(({ folded }) => folded)
        .join(' ');
      const known = holders.get(shingle) ?? new Set();
      if (!known.has(report)) sizes.set(report, (sizes.get(report) ?? 0) + 1);
      holders.set(shingle, known.add(report));
    }
  }
  const shared = new Map<string, number>();
  for (const reports of holders.values()) {
    for (const pair of pairsOf([...reports]))
      shared.set(pair.join(' '), (shared.get(pair.join(' ')) ?? 0) + 1);
  }
  const longest = longestRuns(runs);
  return pairsOf(slugs).map((reports): PairSimilarity => {
    const common = shared.get(reports.join(' ')) ?? 0;
    const union = (sizes.get(reports[0]) ?? 0) + (sizes.get(reports[1]) ?? 0) - common;
    return { reports, jaccard: union === 0 ? 0 : common / union, longestRun: longest.get(reports.join(' ')) };
  });
}

/** Every two of some slugs, each pair in alphabetical order, the pairs too. */
export function pairsOf(slugs: readonly string[]): (readonly [string, string])[] {
  const sorted = [...slugs].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return sorted.flatMap((first, index) => sorted.slice(index + 1).map((second) => [first, second] as const));
}

function longestRuns(runs: readonly SharedRun[]): ReadonlyMap<string, SharedRun> {
  const longest = new Map<string, SharedRun>();
  for (const run of runs) {
    for (const pair of pairsOf([...new Set(run.places.map(({ report }) => report))])) {
      const key = pair.join(' ');
      if ((longest.get(key)?.words ?? 0) < run.words) longest.set(key, run);
    }
  }
  return longest;
}
