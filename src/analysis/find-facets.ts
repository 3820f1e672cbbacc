import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type Word, wordsOf } from '../french/words.ts';
import { mayMention } from './facts/compiled-topic.ts';
import { dateOfFact } from './facts/date-of-fact.ts';
import { type FacetMention, findMentions } from './facts/find-mentions.ts';
import { findParties, type Parties } from './facts/find-parties.ts';
import type { ParsedSentence } from './facts/noun-phrase.ts';
import { turnBack } from './facts/turn-back.ts';
import { isMostlyCapitals } from './mostly-capitals.ts';
import { noAttribution } from './no-attribution.ts';
import type {
  Attribution,
  AttributionRecord,
  DateRecord,
  Evidence,
  FactRecord,
  HedgeRecord,
  NameRecord,
  Sentence,
} from './records.ts';
import { type Knowledge, workspaceOf } from './workspace.ts';

/**
 * unified plugin: appends the mentions of the topics' facets to `file.data.facts`. Reads names, dates, attributions
 * and hedges that were found before. What an editor states in the topic file is laid over them by the dossier.
 */
export const findFacets: Plugin<[], Root> = () => (_tree, file) => {
  const workspace = workspaceOf(file);
  for (const fact of findFacts(workspace)) workspace.facts.push(fact);
};

/** What was found before the facts. */
export interface Found extends Around {
  readonly sentences: readonly Sentence[];
  readonly names: readonly NameRecord[];
  readonly knowledge: Pick<Knowledge, 'topics'>;
}


/** The records of one sentence that say something of its facts. */
interface Around {
  readonly dates: readonly DateRecord[];
  readonly attributions: readonly AttributionRecord[];
  readonly hedges: readonly HedgeRecord[];
}

const french = /^fr\b/i;

/** The facts that the rules find, in the order of the sentences. */
export function findFacts(found: Found): readonly FactRecord[] {
  const { topics } = found.knowledge;
  if (topics.length === 0) return [];
  const namesOf = bySentence(found.names);
  const datesOf = bySentence(found.dates);
  const attributionsOf = bySentence(found.attributions);
  const hedgesOf = bySentence(found.hedges);
  return found.sentences.flatMap((sentence) => {
    if (!french.test(sentence.lang) || !mayMention(sentence.text, topics) || isMostlyCapitals(sentence.text)) return [];
    const words = wordsOf(sentence.text);
    const mentions = findMentions(sentence.text, words, topics);
    if (mentions.length === 0) return [];
    const around: Around = {
      dates: datesOf.get(sentence.id) ?? [],
      attributions: attributionsOf.get(sentence.id) ?? [],
      hedges: hedgesOf.get(sentence.id) ?? [],
    };
    const parsed = parse(sentence, words, namesOf.get(sentence.id) ?? [], around.dates, mentions);
    const facts = mentions.map((mention) => factOf(sentence, mention, findParties(parsed, mention), around));
    return turnBack(facts, sentence);
  });
}

function bySentence<Located extends { readonly evidence: Evidence }>(
  records: readonly Located[],
): ReadonlyMap<string, readonly Located[]> {
  const map = new Map<string, Located[]>();
  for (const record of records) {
    const list = map.get(record.evidence.sentence) ?? [];
    list.push(record);
    map.set(record.evidence.sentence, list);
  }
  return map;
}

function parse(
  sentence: Sentence,
  words: readonly Word[],
  names: readonly NameRecord[],
  dates: readonly DateRecord[],
  mentions: readonly FacetMention[],
): ParsedSentence {
  const indexAt = new Map(words.map(({ start }, index) => [start, index]));
  const nameEnds = new Map<number, number>();
  for (const { evidence } of names) {
    const start = indexAt.get(evidence.start - sentence.start);
    const end = words.findIndex((word) => word.start >= evidence.end - sentence.start);
    if (start !== undefined) nameEnds.set(start, end < 0 ? words.length : end);
  }
  const dated = words.flatMap((word, index) => {
    const at = sentence.start + word.start;
    return dates.some(({ evidence }) => at >= evidence.start && at < evidence.end) ? [index] : [];
  });
  const things = words.flatMap((_, index) => (mentions.some(({ start, end }) => index >= start && index < end) ? [index] : []));
  return { text: sentence.text, words, names: nameEnds, dated: new Set(dated), things: new Set(things) };
}

function factOf(
  sentence: Sentence,
  mention: FacetMention,
  parties: Parties,
  { dates, attributions, hedges }: Around,
): FactRecord {
  const evidence: Evidence = {
    report: sentence.report,
    sentence: sentence.id,
    start: sentence.start + mention.startOffset,
    end: sentence.start + mention.endOffset,
  };
  return {
    kind: 'fact',
    topic: mention.compiled.topic,
    facet: mention.compiled.facet.id,
    evidence,
    wording: sentence.text.slice(mention.wordingOffset, mention.endOffset),
    quantity: mention.quantity,
    qualities: mention.qualities,
    giver: parties.giver,
    receiver: parties.receiver,
    isHedged: hedges.some((hedge) => covers(hedge.evidence, evidence)),
    attribution: attributionOf(evidence, attributions),
    date: dateOfFact(evidence, dates, attributions),
    basis: parties.isInferred ? 'inferred' : 'stated',
    rule: parties.rule,
    review: 'automatic',
    note: undefined,
  };
}

/** Whether two stretches of one sentence share characters. */
function covers(outer: Evidence, inner: Evidence): boolean {
  return outer.start < inner.end && inner.start < outer.end;
}

/** The narrowest attribution that covers the mention. */
function attributionOf(evidence: Evidence, attributions: Around['attributions']): Attribution {
  const [narrowest] = attributions
    .filter((record) => covers(record.evidence, evidence))
    .sort((a, b) => a.evidence.end - a.evidence.start - (b.evidence.end - b.evidence.start));
  return narrowest?.attribution ?? noAttribution;
}
