import type { Sentence } from '../analysis/records.ts';
import type { SentenceFeatures } from './sentence-features.ts';

/** Sentences of two reports that tell the same: one of one side, one or more of the other. */
export interface SentenceMatch {
  /** In text order. */
  readonly left: readonly Sentence[];
  readonly right: readonly Sentence[];
  /** The best score of two of the sentences, 0 to 1. */
  readonly score: number;
  /** The features that both sides have, sorted. */
  readonly shared: readonly string[];
}

/** Below this two sentences do not tell the same. */
const MATCH = 0.2;
/** A further sentence joins a match from this on. */
const JOIN = 0.26;
/** Features of matter that two sentences must share beside a name or a date; one more for a weak match. */
const SHARED_MATTER = 2;

/** How much a kind of feature says, beside its rarity. */
const weights: Readonly<Record<string, number>> = { name: 0.6, date: 1, quantity: 1.5, stem: 1, event: 1.5 };

interface Edge {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

/**
 * Matches sentences that are each other's best, then lets what is left join a match whose one side is a single
 * sentence. Scores are the cosine of the features, each weighted by its rarity in the two reports; features are
 * looked up in an index. Both sides are treated alike.
 */
export function matchSentences(
  left: readonly SentenceFeatures[],
  right: readonly SentenceFeatures[],
): SentenceMatch[] {
  const edges = scoredEdges(left, right);
  const groups = joinOthers(mutualBest(edges), edges);
  return groups.map((group): SentenceMatch => {
    const [lefts, rights] = [at(left, group.left), at(right, group.right)];
    const ofRight = new Set(rights.flatMap(({ features }) => [...features]));
    const shared = new Set(
      lefts.flatMap(({ features }) => [...features].filter((feature) => ofRight.has(feature))),
    );
    return {
      left: lefts.map(({ sentence }) => sentence),
      right: rights.map(({ sentence }) => sentence),
      score: group.score,
      shared: [...shared].sort(),
    };
  });
}

interface Group {
  readonly left: Set<number>;
  readonly right: Set<number>;
  readonly score: number;
}

function scoredEdges(left: readonly SentenceFeatures[], right: readonly SentenceFeatures[]): Edge[] {
  const weightOf = featureWeights([...left, ...right]);
  const norm = ({ features }: SentenceFeatures): number =>
    Math.sqrt([...features].reduce((sum, feature) => sum + weightOf(feature) ** 2, 0));
  const [leftNorms, rightNorms] = [left.map(norm), right.map(norm)];
  const holders = new Map<string, number[]>();
  for (const [index, { features }] of right.entries()) {
    for (const feature of features) holders.set(feature, [...(holders.get(feature) ?? []), index]);
  }
  return left.flatMap(({ features }, index) => {
    const sums = new Map<number, { product: number; matter: number }>();
    for (const feature of features) {
      const matter = matterOf(feature);
      for (const other of holders.get(feature) ?? []) {
        const sum = sums.get(other) ?? { product: 0, matter: 0 };
        sums.set(other, { product: sum.product + weightOf(feature) ** 2, matter: sum.matter + matter });
      }
    }
    return [...sums].flatMap(([other, { product, matter }]): Edge[] => {
      const score = product / ((leftNorms[index] ?? 1) * (rightNorms[other] ?? 1));
      const isEnough = score >= JOIN ? matter >= SHARED_MATTER : score >= MATCH && matter > SHARED_MATTER;
      return isEnough ? [{ left: index, right: other, score }] : [];
    });
  });
}

/** What two sentences share beside a name or a date: an event that both tell is enough by itself. */
function matterOf(feature: string): number {
  if (feature.startsWith('event:')) return SHARED_MATTER;
  return feature.startsWith('stem:') || feature.startsWith('quantity:') ? 1 : 0;
}

/** Rarity (inverse sentence frequency) times what the kind of feature says. */
function featureWeights(sentences: readonly SentenceFeatures[]): (feature: string) => number {
  const counts = new Map<string, number>();
  for (const { features } of sentences)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return (feature) => {
    const kind = feature.slice(0, feature.indexOf(':'));
    return (weights[kind] ?? 1) * Math.log((sentences.length + 1) / (counts.get(feature) ?? 1));
  };
}

/** Pairs of which each is the other's best; of equal scores the one that comes first in its text. */
function mutualBest(edges: readonly Edge[]): Group[] {
  const bestOf = (side: 'left' | 'right', other: 'left' | 'right'): ReadonlyMap<number, Edge> => {
    const best = new Map<number, Edge>();
    for (const edge of edges) {
      const known = best.get(edge[side]);
      if (!known || edge.score > known.score || (edge.score === known.score && edge[other] < known[other])) {
        best.set(edge[side], edge);
      }
    }
    return best;
  };
  const [byLeft, byRight] = [bestOf('left', 'right'), bestOf('right', 'left')];
  return [...byLeft.values()]
    .filter((edge) => byRight.get(edge.right) === edge)
    .map(({ left, right, score }) => ({ left: new Set([left]), right: new Set([right]), score }));
}

/** The strongest remaining edges first: a sentence joins the match of its counterpart if that one has a single other side. */
function joinOthers(groups: readonly Group[], edges: readonly Edge[]): readonly Group[] {
  const leftGroup = new Map(
    groups.flatMap((group) => [...group.left].map((index) => [index, group] as const)),
  );
  const rightGroup = new Map(
    groups.flatMap((group) => [...group.right].map((index) => [index, group] as const)),
  );
  const order = (edge: Edge): number => Math.min(edge.left, edge.right);
  const rest = edges
    .filter(({ score }) => score >= JOIN)
    .sort((a, b) => b.score - a.score || order(a) - order(b) || a.left + a.right - (b.left + b.right));
  for (const { left, right } of rest) {
    const [ofLeft, ofRight] = [leftGroup.get(left), rightGroup.get(right)];
    if (ofLeft && !ofRight && ofLeft.left.size === 1) {
      ofLeft.right.add(right);
      rightGroup.set(right, ofLeft);
    } else if (ofRight && !ofLeft && ofRight.right.size === 1) {
      ofRight.left.add(left);
      leftGroup.set(left, ofRight);
    }
  }
  return groups;
}

function at(list: readonly SentenceFeatures[], indexes: ReadonlySet<number>): SentenceFeatures[] {
  return [...indexes].sort((a, b) => a - b).flatMap((index) => list[index] ?? []);
}
