import type { Finding } from '../corpus/corpus.ts';
import { mentionsOf } from './compare-topic.ts';
import type { ComparedFacet, ComparedTopic, FacetMention } from './compared-topic.ts';
import type { ComparedWords } from './dossier.ts';
import { overlap } from './index-report.ts';

/** The names of the numbers that a finding may state. */
export const COUNTED = [
  'reports',
  'silent',
  'origins',
  'vagueOrigins',
  'unattributed',
  'hedged',
  'mentions',
  'facets',
  'quantity',
  'words',
] as const;

/** The numbers of a facet or of a whole topic; undefined where the reports agree on none. */
export interface SubjectCounts {
  readonly counts: Readonly<Record<(typeof COUNTED)[number], number | undefined>>;
  /** Some of what is counted was found by the rules and read by nobody yet. */
  readonly hasUnread: boolean;
}

/** The numbers of a finding's subject, over all facets where it names none; undefined where there is no such subject. */
export function countSubject(
  { topic: slug, facet: id }: Pick<Finding, 'topic' | 'facet'>,
  topics: readonly ComparedTopic[],
  words: readonly ComparedWords[],
): SubjectCounts | undefined {
  const topic = topics.find((one) => one.topic.slug === slug);
  const facets = topic?.facets.filter(({ facet }) => id === undefined || facet.id === id) ?? [];
  if (!topic || facets.length === 0) return undefined;
  const [only] = facets;
  const origins = id === undefined ? topic.origins : (only?.origins ?? topic.origins);
  const mentions = facets.flatMap(({ cells }) => mentionsOf(cells));
  const reports = new Set(facets.flatMap((facet) => facet.reports));
  const counts = {
    reports: reports.size,
    silent: (only?.cells.length ?? 0) - reports.size,
    origins: origins.named.length,
    vagueOrigins: origins.vague.length,
    unattributed: origins.none.length,
    hedged: hedgedReports(facets),
    mentions: mentions.length,
    facets: facets.filter((facet) => facet.reports.length > 0).length,
    quantity: agreedNumber(mentions),
    words: wordsUsed(topic, mentions, words),
  };
  return { counts, hasUnread: mentions.some(({ review }) => review === 'automatic') };
}

function hedgedReports(facets: readonly ComparedFacet[]): number {
  const cells = facets.flatMap((facet) =>
    facet.cells.flatMap((cell) => (cell.state === 'reported' ? [cell] : [])),
  );
  const hedged = cells.filter(({ mentions }) => mentions.every(({ isHedged }) => isHedged));
  return new Set(hedged.map(({ report }) => report)).size;
}

/** The number that all who give one give; undefined where they differ or none does. */
function agreedNumber(mentions: readonly FacetMention[]): number | undefined {
  const numbers = new Set(mentions.flatMap(({ quantity }) => quantity.value ?? []));
  return numbers.size === 1 ? [...numbers][0] : undefined;
}

/** How many words of the topic's families the mentions use. */
function wordsUsed(
  { topic }: ComparedTopic,
  mentions: readonly FacetMention[],
  words: readonly ComparedWords[],
): number {
  const bySentence = Map.groupBy(mentions, ({ sentence }) => sentence.id);
  const used = words
    .filter(({ family }) => topic.words.includes(family.slug))
    .flatMap(({ family, words: list }) =>
      list
        .filter(({ uses }) =>
          uses.some((use) =>
            bySentence.get(use.sentence.id)?.some((mention) => overlap(mention.evidence, use.evidence) > 0),
          ),
        )
        .map(({ word }) => `${family.slug} ${word}`),
    );
  return new Set(used).size;
}
