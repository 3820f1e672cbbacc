import type { Event, NearReport, PairSimilarity, ReportPair } from './dossier.ts';

/** Up to this many reports every pair that shares an event gets a page face to face. */
const ALL_PAIRS_UP_TO = 12;
/** Beyond, each report is put beside this many of its nearest. */
const NEAREST_PAIRED = 3;

/** Every pair of reports with the events that both tell, and how close that makes them. */
export function pairReports(
  events: ReadonlyMap<string, Event>,
  similarities: readonly PairSimilarity[],
): ReportPair[] {
  const told = new Map<string, string[]>();
  for (const [slug, { reports }] of events) {
    for (const report of reports) {
      const list = told.get(report) ?? [];
      if (list.length === 0) told.set(report, list);
      list.push(slug);
    }
  }
  const sets = new Map([...told].map(([report, slugs]) => [report, new Set(slugs)]));
  return similarities.map((similarity): ReportPair => {
    const [a, b] = similarity.reports;
    const other = sets.get(b) ?? new Set<string>();
    const sharedEvents = (told.get(a) ?? []).filter((slug) => other.has(slug));
    const all = (told.get(a)?.length ?? 0) + other.size - sharedEvents.length;
    return {
      reports: similarity.reports,
      sharedEvents,
      similarity,
      closeness: all === 0 ? 0 : sharedEvents.length / all,
    };
  });
}

/** For each report, in their order, the others that share an event or a run of words with it, nearest first. */
export function nearestReports(
  slugs: readonly string[],
  pairs: readonly ReportPair[],
): ReadonlyMap<string, readonly NearReport[]> {
  const near = new Map<string, NearReport[]>(slugs.map((slug) => [slug, []]));
  for (const pair of pairs) {
    if (pair.sharedEvents.length === 0 && !pair.similarity.longestRun) continue;
    const [a, b] = pair.reports;
    near.get(a)?.push({ report: b, pair });
    near.get(b)?.push({ report: a, pair });
  }
  for (const list of near.values())
    list.sort((a, b) => compareNearness(a.pair, b.pair) || (a.report < b.report ? -1 : 1));
  return near;
}

function compareNearness(a: ReportPair, b: ReportPair): number {
  return b.closeness - a.closeness || b.similarity.jaccard - a.similarity.jaccard;
}

/** The pairs that get a page of their own: all that share an event up to twelve reports, each one's nearest beyond. */
export function facingPairs(
  slugs: readonly string[],
  pairs: readonly ReportPair[],
  nearest: ReadonlyMap<string, readonly NearReport[]>,
): ReportPair[] {
  const sharing = pairs.filter(({ sharedEvents }) => sharedEvents.length > 0);
  if (slugs.length <= ALL_PAIRS_UP_TO) return sharing;
  const chosen = new Set(
    [...nearest.values()].flatMap((list) => list.slice(0, NEAREST_PAIRED).map(({ pair }) => pair)),
  );
  return sharing.filter((pair) => chosen.has(pair));
}
