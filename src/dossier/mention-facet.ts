import type { FactRecord, Review } from '../analysis/records.ts';
import type { Facet, StatedMention, Topic } from '../corpus/corpus.ts';
import { attributionAt, isHedgedAt, statedAttribution } from './attribution-at.ts';
import type { Composition } from './composition.ts';
import type { Citation } from './citation.ts';
import type { FacetMention } from './compared-topic.ts';
import { citationOf, findCitation } from './find-citation.ts';
import { type IndexedPassage, overlap } from './index-report.ts';
import { inReportOrder } from './tell-events.ts';
import { isContentWord, wordKey, wordTokens } from './word-tokens.ts';
import { variantKey } from './word-variant.ts';

/** Where the rules found a facet. */
interface FoundFact {
  readonly fact: FactRecord;
  readonly citation: Citation;
  readonly passage: IndexedPassage;
}

/**
 * Every mention of a facet: what the rules found, confirmed, corrected or rejected by what editors point at
 * (their quote shares characters with the rules' one), and what editors add.
 *
 * The rules' finds in removed passages count only where an editor points at them: they are no part of the report.
 */
export function mentionFacet(
  topic: Topic,
  facet: Facet,
  found: readonly FoundFact[],
  composition: Composition,
): FacetMention[] {
  const used = new Set<FactRecord>();
  const stated = facet.mentions.flatMap((mention) => {
    const located = findCitation(mention, composition.reports);
    if (located.kind !== 'found') {
      composition.notices.raiseQuote(topic, mention, located);
      return [];
    }
    const { citation, passage } = located;
    const facts = overlapping(found, citation, passage);
    for (const { fact } of facts) used.add(fact);
    if (mention.action === 'reject') {
      if (facts.length === 0) raiseIdleReject(topic, mention, composition);
      return [];
    }
    const [first, ...others] = facts;
    return [
      statedMention(facet, mention, citation, passage, first?.fact, composition),
      ...others.map((other) => foundMention(facet, other, 'confirmed')),
    ];
  });
  const automatic = found
    .filter(({ fact, citation }) => citation.part !== 'removed' && !used.has(fact))
    .map((one) => foundMention(facet, one, one.fact.review));
  return inReportOrder([...stated, ...automatic], composition);
}

/** The facts that the rules found, by `topic facet`. */
export function findFacts({ reports }: Composition): ReadonlyMap<string, readonly FoundFact[]> {
  const facts: FoundFact[] = [];
  for (const indexed of reports.values()) {
    for (const passage of indexed.passages) {
      for (const fact of passage.facts) {
        const citation = citationOf(fact.evidence, indexed);
        if (citation) facts.push({ fact, citation, passage });
      }
    }
  }
  return Map.groupBy(facts, ({ fact }) => `${fact.topic} ${fact.facet}`);
}

/** The finds that share characters with a quote, the one that shares most first. */
function overlapping(
  found: readonly FoundFact[],
  { evidence }: Citation,
  passage: IndexedPassage,
): FoundFact[] {
  return found
    .filter((one) => one.passage === passage && overlap(one.fact.evidence, evidence) > 0)
    .sort((a, b) => overlap(b.fact.evidence, evidence) - overlap(a.fact.evidence, evidence));
}

function statedMention(
  facet: Facet,
  stated: StatedMention,
  citation: Citation,
  passage: IndexedPassage,
  fact: FactRecord | undefined,
  { entities }: Composition,
): FacetMention {
  return {
    ...citation,
    wording: stated.wording ?? fact?.wording ?? citation.quote,
    quantity: stated.quantity ?? fact?.quantity ?? { kind: 'unknown', value: undefined },
    qualities: fact?.qualities ?? [],
    giver: stated.giver ?? fact?.giver,
    receiver: stated.receiver ?? fact?.receiver,
    isHedged: stated.hedged ?? fact?.isHedged ?? isHedgedAt(passage, citation.evidence),
    attribution: stated.attribution
      ? statedAttribution(stated.attribution, citation, entities)
      : foundAttribution(fact, citation, passage),
    review: reviewOf(stated, fact),
    // What the rules inferred (whom a pronoun means), the editor has confirmed.
    basis: namesThing(facet, stated.wording ?? citation.quote) ? 'stated' : 'inferred',
    note: stated.note ?? fact?.note,
    fact,
  };
}

/** An editor who adds nothing to what the rules found confirms it; one who says otherwise, or more, overrides it. */
function reviewOf(stated: StatedMention, fact: FactRecord | undefined): Review {
  if (!fact) return 'overridden';
  const isDifferent =
    (stated.quantity !== undefined &&
      (stated.quantity.kind !== fact.quantity.kind || stated.quantity.value !== fact.quantity.value)) ||
    isOtherwise(stated.giver, fact.giver) ||
    isOtherwise(stated.receiver, fact.receiver) ||
    (stated.hedged !== undefined && stated.hedged !== fact.isHedged) ||
    (stated.attribution !== undefined && stated.attribution.originKind !== fact.attribution.originKind);
  return isDifferent ? 'overridden' : 'confirmed';
}

function isOtherwise(stated: string | undefined, found: string | undefined): boolean {
  return stated !== undefined && (found === undefined || wordKey(stated) !== wordKey(found));
}

/** Words of a wording among which its noun is looked for. */
const FIRST_WORDS = 2;

/**
 * Whether a wording calls the thing by a word of the facet's label: if not (« ensemble de protection » for the
 * « Gilet pare-balles »), that both are one thing is our conclusion. A quality of another facet names nothing.
 */
function namesThing(facet: Facet, wording: string): boolean {
  if (facet.of !== undefined) return true;
  const keysOf = (text: string): string[] =>
    wordTokens(text).flatMap(({ text: word, folded }) => (isContentWord(folded) ? [variantKey(word)] : []));
  const label = new Set(keysOf(facet.label));
  return keysOf(wording)
    .slice(0, FIRST_WORDS)
    .some((key) => label.has(key));
}

function foundMention(facet: Facet, { fact, citation, passage }: FoundFact, review: Review): FacetMention {
  return {
    ...citation,
    wording: fact.wording,
    quantity: fact.quantity,
    qualities: fact.qualities,
    giver: fact.giver,
    receiver: fact.receiver,
    isHedged: fact.isHedged,
    attribution: foundAttribution(fact, citation, passage),
    review,
    basis: fact.basis === 'inferred' || !namesThing(facet, fact.wording) ? 'inferred' : 'stated',
    note: fact.note,
    fact,
  };
}

/** The fact's own attribution, else the one that covers its words. */
function foundAttribution(
  fact: FactRecord | undefined,
  { evidence }: Citation,
  passage: IndexedPassage,
): FacetMention['attribution'] {
  const isAttributed = fact && (fact.attribution.chain.length > 0 || fact.attribution.originKind !== 'none');
  return isAttributed ? fact.attribution : attributionAt(passage, evidence);
}

function raiseIdleReject(topic: Topic, mention: StatedMention, { notices }: Composition): void {
  notices.raise(topic, {
    degree: 'warning',
    ruleId: 'reject-without-find',
    place: mention.fileOffset,
    reason: `Nothing to reject: the rules find no such mention in « ${mention.exact} »`,
    note: 'Remove the entry.',
  });
}
