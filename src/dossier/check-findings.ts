import type { Finding } from '../corpus/corpus.ts';
import { mentionsOf } from './compare-topic.ts';
import type { Composition } from './composition.ts';
import type { ComparedFacet, ComparedTopic, ComparedWords, FacetMention } from './dossier.ts';
import { overlap } from './index-report.ts';

/** What a finding may state, computed for a facet or, where it names none, for all facets of its topic. */
export type Counts = Readonly<Record<(typeof COUNTED)[number], number | undefined>>;

const COUNTED = [
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

/** Raises an error for each number that a finding of the dossier states and the reports do not bear out. */
export function checkFindings(
  topics: readonly ComparedTopic[],
  words: readonly ComparedWords[],
  { corpus, notices }: Composition,
): void {
  for (const finding of corpus.dossier.findings) {
    const counts = countsFor(finding, topics, words);
    if (!counts) {
      notices.raise(corpus.dossier, {
        degree: 'error',
        ruleId: 'finding-unknown-subject',
        place: finding.fileOffset,
        reason: `Finding « ${finding.headline} » is about unknown ${unknownSubject(finding, topics)}`,
        note: 'Write the slug of a file of `topics/` and, if need be, the id of one of its facets.',
      });
      continue;
    }
    for (const [name, stated] of Object.entries(finding.states)) {
      const key = COUNTED.find((one) => one === name);
      const computed = key && counts[key];
      if (computed === stated) continue;
      notices.raise(corpus.dossier, {
        degree: 'error',
        ruleId: key ? 'finding-number-wrong' : 'finding-number-unknown',
        place: finding.fileOffset,
        reason: key
          ? `Finding « ${finding.headline} » states ${name}: ${stated}, but the reports give ${computed ?? 'no number'}`
          : `Finding « ${finding.headline} » states unknown number \`${name}\`, expected one of ${COUNTED.join(', ')}`,
        note: key
          ? 'Correct the number and the headline that states it, or the mentions that it counts.'
          : 'Correct the name.',
      });
    }
  }
}

function unknownSubject({ topic, facet }: Finding, topics: readonly ComparedTopic[]): string {
  return topics.some((one) => one.topic.slug === topic)
    ? `facet \`${facet}\` of topic \`${topic}\``
    : `topic \`${topic}\``;
}

/** The numbers of a finding's subject; undefined where it names a topic or facet that is not there. */
export function countsFor(
  { topic: slug, facet: id }: Pick<Finding, 'topic' | 'facet'>,
  topics: readonly ComparedTopic[],
  words: readonly ComparedWords[],
): Counts | undefined {
  const topic = topics.find((one) => one.topic.slug === slug);
  const facets = topic?.facets.filter(({ facet }) => id === undefined || facet.id === id) ?? [];
  if (!topic || facets.length === 0) return undefined;
  const [only] = facets;
  const origins = id === undefined ? topic.origins : (only?.origins ?? topic.origins);
  const mentions = facets.flatMap(({ cells }) => mentionsOf(cells));
  const reports = new Set(facets.flatMap((facet) => facet.reports));
  return {
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
