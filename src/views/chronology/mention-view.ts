import type { Addresses } from '../../addresses/addresses.ts';
import type { EventMention, UnassignedSentence } from '../../dossier/dossier.ts';
import { type CitationView, citationView } from '../citation-view.ts';
import type { SourceIndex } from '../source-view.ts';
import { attributionInWords, voiceInWords } from '../wording/attribution-in-words.ts';
import { countOf } from '../wording/count-of.ts';
import { onDate } from '../wording/date-in-words.ts';
import { dateReason } from '../wording/date-reason.ts';

/** One sentence that tells an event: its words, its voice, its three clocks. */
export interface MentionView extends CitationView {
  /** « « les services régionaux », via TASS »; undefined where nobody is told. */
  readonly voice: string | undefined;
  /** « au conditionnel », « repéré automatiquement »: what holds the mention at arm's length. */
  readonly remarks: readonly string[];
  /** « dit le jeudi 14 septembre 2023 », where the saying has a date of its own. */
  readonly said: string | undefined;
  /** « publié le 17 sept. »: when the report came out. */
  readonly published: string;
  /** Why the time expression means its date. */
  readonly dateReason: string | undefined;
  readonly note: string | undefined;
}

/** A dated sentence that no event holds. */
export interface LooseSentenceView extends CitationView {
  readonly dateReason: string;
}

/** The mentions of an event, in order; stretches of one sentence in one voice are one. */
export function mentionViews(
  mentions: readonly EventMention[],
  sources: SourceIndex,
  addresses: Addresses,
): readonly MentionView[] {
  const voiceOf = ({ attribution, isHedged, note }: EventMention): string =>
    [attributionInWords(attribution), isHedged, note ?? ''].join(' | ');
  const groups = Map.groupBy(mentions, (mention) => `${mention.sentence.id} ${voiceOf(mention)}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    first ? [mentionView(first, others, sources, addresses)] : [],
  );
}

function mentionView(
  mention: EventMention,
  others: readonly EventMention[],
  sources: SourceIndex,
  addresses: Addresses,
): MentionView {
  const { date } = mention;
  const expression = date?.evidence ?? mention.expression;
  const also = others.map(({ evidence }) => evidence);
  const citation = citationView(mention, expression, date?.value, sources, addresses, also);
  return {
    ...citation,
    voice: voiceInWords(mention.attribution, sources.nameOf),
    remarks: [
      ...(mention.isHedged ? ['avec réserve'] : []),
      ...(mention.review === 'automatic' ? ['repéré automatiquement'] : []),
    ],
    said: mention.said === undefined ? undefined : `dit ${onDate(mention.said)}`,
    published: citation.source.publishedOn,
    dateReason: date && dateReason(date),
    note: mention.note,
  };
}

/** What the chronology says of a dated sentence that belongs to no event. */
export function looseSentenceView(
  sentence: UnassignedSentence,
  sources: SourceIndex,
  addresses: Addresses,
): LooseSentenceView {
  const { date } = sentence;
  return {
    ...citationView(sentence, date.evidence, date.value, sources, addresses),
    dateReason: dateReason(date),
  };
}

/** « 3 autres phrases datées »: the label of the fold that holds them. */
export function looseLabel(count: number): string {
  return countOf(count, 'autre phrase datée', 'autres phrases datées');
}
