import type { Quantity, Topic } from '../../corpus/corpus.ts';
import type { Word } from '../../french/words.ts';
import { type CompiledFacet, type CompiledTopic, compileTopic, placesOfPhrase } from './compiled-topic.ts';
import { nounGroup } from './noun-group.ts';
import { readQuantity } from './read-quantity.ts';
import { matchWording, type WordingMatch } from './wording-pattern.ts';

/** A wording of a facet where it stands in a sentence, with how many and of what kind. */
export interface FacetMention {
  readonly compiled: CompiledFacet;
  /** Word indexes of the whole noun group, number or determiner included; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Character offsets in the sentence. */
  readonly startOffset: number;
  readonly endOffset: number;
  /** Where the noun with its adjectives begins, after number or determiner. */
  readonly wordingOffset: number;
  readonly quantity: Quantity;
  readonly qualities: readonly string[];
}

interface Candidate {
  readonly compiled: CompiledFacet;
  readonly match: WordingMatch;
}

/** The mentions of the facets of some topics in one sentence, in text order. */
export function findMentions(text: string, words: readonly Word[], topics: readonly Topic[]): readonly FacetMention[] {
  return topics.flatMap((topic) => {
    const candidates = candidatesOf(words, compileTopic(topic));
    if (candidates.length === 0) return [];
    const kept = longestOnly(candidates.filter(({ compiled, match }) => isAllowed(compiled, match, words)));
    const facets = new Set(kept.map(({ compiled }) => compiled.facet.id));
    return kept
      .filter(({ compiled: { facet } }) => facet.of === undefined || facets.has(facet.of))
      .map((candidate) => mentionOf(text, words, candidate))
      .sort((a, b) => a.startOffset - b.startOffset);
  });
}

function candidatesOf(words: readonly Word[], topic: CompiledTopic): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [start, { lower }] of words.entries()) {
    for (const { compiled, pattern } of topic.get(lower) ?? []) {
      const match = matchWording(pattern, words, start);
      if (match) candidates.push({ compiled, match });
    }
  }
  return candidates;
}

const besideReach = 4;
const clauseMark = /[.;:!?]/u;

function isAllowed({ facet, context, excluding }: CompiledFacet, match: WordingMatch, words: readonly Word[]): boolean {
  const hasContext = facet.context.length === 0 || context.some((phrase) => placesOfPhrase(phrase, words).length > 0);
  return hasContext && !excluding.some((phrase) => placesOfPhrase(phrase, words).some((at) => isBeside(at, match, words)));
}

function isBeside(at: number, { start, end }: WordingMatch, words: readonly Word[]): boolean {
  if (at < start - besideReach || at >= end + besideReach) return false;
  const between = at < start ? words.slice(at + 1, start + 1) : words.slice(end, at + 1);
  return between.every(({ gap }) => !clauseMark.test(gap));
}

/** One mention for each noun: of several wordings the one with most words of its own, then the longest. */
function longestOnly(candidates: readonly Candidate[]): Candidate[] {
  const best = [...candidates].sort(
    (a, b) => b.match.weight - a.match.weight || b.match.end - a.match.end || a.match.start - b.match.start,
  );
  const kept: Candidate[] = [];
  for (const candidate of best) {
    const clashes = kept.some((other) => overlap(other.match, candidate.match) && areRivals(other, candidate));
    if (!clashes) kept.push(candidate);
  }
  return kept;
}

function overlap(a: WordingMatch, b: WordingMatch): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * A facet that qualifies another stands on the same words without taking them, and two facets of one wording (a rifle
 * each way) both stand: what they exclude tells them apart.
 */
function areRivals(a: Candidate, b: Candidate): boolean {
  const [first, second] = [a.compiled.facet, b.compiled.facet];
  if (first.id === second.id) return true;
  const isSameStretch = a.match.start === b.match.start && a.match.end === b.match.end;
  return first.of === undefined && second.of === undefined && !isSameStretch;
}

function mentionOf(text: string, words: readonly Word[], { compiled, match }: Candidate): FacetMention {
  const counted = readQuantity(words, match.start);
  const group = nounGroup(text, words, match);
  const isQualifier = compiled.facet.of !== undefined;
  const quantity = match.counted === undefined ? counted.quantity : readQuantity(words, match.counted).quantity;
  return {
    compiled,
    start: counted.start,
    end: group.end,
    startOffset: words[counted.start]?.start ?? 0,
    endOffset: group.endOffset,
    wordingOffset: words[counted.noun]?.start ?? 0,
    quantity: isQualifier ? { kind: 'unknown', value: undefined } : quantity,
    qualities: isQualifier ? [] : group.qualities,
  };
}
