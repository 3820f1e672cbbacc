import type { AttributionRecord, QuotationRecord } from '../records.ts';
import type { AttributionBuilder, BuiltAttribution } from './build-attribution.ts';
import { fold } from './discourse.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

/** An outermost quotation, the first sentence it stands in, and whose it is. */
interface Place {
  readonly quotation: QuotationRecord;
  readonly sentence: SpokenSentence;
  /** Its token in the sentence. */
  readonly at: number;
  /** Rank of its sentence. */
  readonly rank: number;
  readonly owner: BuiltAttribution | undefined;
}

/** How many sentences away a neighbouring quotation may stand. */
const nearby = 3;

/** How many sentences below a heading its words are looked for. */
const sectionReach = 6;

/**
 * Attributions for quotations that no word beside them attributes, each inferred from quotations of the same text:
 * « et » joins them to somebody's; the same words are somebody's elsewhere; a heading stands over a section that somebody opens with their words; or the quotations
 * before and behind are one speaker's.
 */
export function echoSpeech(
  spoken: readonly SpokenSentence[],
  builder: AttributionBuilder,
  known: readonly BuiltAttribution[],
): readonly BuiltAttribution[] {
  const places = placesOf(spoken, builder, known);
  const headings = headingsOf(spoken);
  return places.flatMap((place, index) => {
    if (place.owner || place.quotation.use === 'term') return [];
    const isHeading = headings.has(place.sentence);
    const found = joined(place, places[index - 1]) ?? sameWords(place, places) ?? (isHeading ? firstInSection(place, places, headings) : between(places, index));
    return found ? [borrow(found, place.sentence, place.quotation.id, found.rule)] : [];
  });
}

interface Found extends BuiltAttribution {
  readonly rule: 'joined' | 'echo' | 'section' | 'between';
}

function placesOf(spoken: readonly SpokenSentence[], builder: AttributionBuilder, known: readonly BuiltAttribution[]): readonly Place[] {
  const owners = new Map(known.flatMap((built) => built.record.quotations.map((id) => [id, built] as const)));
  const seen = new Set<number>();
  return spoken.flatMap((sentence, rank) =>
    sentence.tokens.flatMap(({ kind, quotation: index }, at) => {
      const quotation = kind === 'quotation' ? builder.quotation(index) : undefined;
      if (!quotation || seen.has(index)) return [];
      seen.add(index);
      const owner = owners.get(quotation.id);
      return [{ quotation, sentence, at, rank, owner: owner?.record.attribution.speaker === undefined ? undefined : owner }];
    }),
  );
}

/** The sentences that are a heading by role or by their looks: alone in their paragraph, with no full stop at the end. */
export function headingsOf(spoken: readonly SpokenSentence[]): ReadonlySet<SpokenSentence> {
  const perPassage = Map.groupBy(spoken, ({ sentence }) => `${sentence.part} ${sentence.passage}`);
  return new Set(
    [...perPassage.values()].flatMap((sentences) => {
      const [only] = sentences;
      if (!only || sentences.length > 1) return [];
      const isBare = only.sentence.text.length < 90 && !/[.…:;,]$/.test(only.sentence.text.trim()) && !/[.…]\s*[»”"]$/.test(only.sentence.text.trim());
      return only.sentence.role === 'heading' || only.sentence.part === 'title' || isBare ? [only] : [];
    }),
  );
}

const speakerOf = ({ record }: BuiltAttribution): string => fold(record.attribution.speaker ?? '');

/** The one speaker of a list of quotations; undefined where they are several people's or nobody's. */
function onlySpeaker(places: readonly Place[]): BuiltAttribution | undefined {
  const owners = places.flatMap(({ owner }) => owner ?? []);
  return new Set(owners.map(speakerOf)).size === 1 ? owners[0] : undefined;
}

/** « se dit « déçu » et « amer » »: the second of two quotations that « et » joins. */
function joined({ sentence, at }: Place, before: Place | undefined): Found | undefined {
  const isNext = before?.owner !== undefined && before.sentence === sentence && before.at === at - 2;
  return isNext && /^(?:et|ou|ni|puis|,)$/.test(sentence.tokens[at - 1]?.lower ?? '') && before.owner ? { ...before.owner, rule: 'joined' } : undefined;
}

/** « « Un désaveu » » over a text in which X sees « un désaveu extrême ». */
function sameWords({ quotation }: Place, places: readonly Place[]): Found | undefined {
  const words = plain(quotation.text);
  // A single word may be anybody’s.
  if (words.trim().split(' ').length < 2) return undefined;
  const owner = onlySpeaker(places.filter((other) => other.quotation !== quotation && plain(other.quotation.text).includes(words)));
  return owner && { ...owner, rule: 'echo' };
}

/** Words alone, each between spaces. */
function plain(text: string): string {
  return ` ${fold(text).replace(/[^\p{L}\p{N}']+/gu, ' ').trim()} `;
}

/** Under a heading, as far as the next one: who speaks first. */
function firstInSection(place: Place, places: readonly Place[], headings: ReadonlySet<SpokenSentence>): Found | undefined {
  const behind = places.filter(({ rank }) => rank > place.rank);
  const next = behind.findIndex(({ sentence }) => headings.has(sentence));
  const section = next < 0 ? behind : behind.slice(0, next);
  if (place.sentence.sentence.part === 'title' || section.some(({ sentence }) => sentence.sentence.part !== 'text')) return undefined;
  const owner = section.find((other) => other.owner && other.rank - place.rank <= sectionReach)?.owner;
  return owner && { ...owner, rule: 'section' };
}

/** The quotations before and behind are one person's, and near. */
function between(places: readonly Place[], index: number): Found | undefined {
  const here = places[index];
  if (!here) return undefined;
  const isNear = (other: Place): boolean => Math.abs(other.rank - here.rank) <= nearby && other.sentence.sentence.part === here.sentence.sentence.part;
  const before = places.slice(0, index).findLast(({ owner }) => owner);
  const behind = places.slice(index + 1).find(({ owner }) => owner);
  // « « A ». B », a dit X »: closed too early, and again at its end.
  const next = places[index + 1];
  if (next?.owner && next.quotation.rule === 'lost-open' && next.rank - here.rank <= 1 && here.quotation.use === 'speech') return { ...next.owner, rule: 'between' };
  if (!before?.owner || !behind?.owner || !isNear(before) || !isNear(behind)) return undefined;
  return speakerOf(before.owner) === speakerOf(behind.owner) ? { ...before.owner, rule: 'between' } : undefined;
}

/** The attribution of another quotation, for this one; every link inferred. */
export function borrow(from: BuiltAttribution, sentence: SpokenSentence, id: string, rule: string): BuiltAttribution {
  const { frame, speaker, record } = from;
  const chain = record.attribution.chain.map((link) => ({ ...link, basis: 'inferred' as const }));
  const { report, id: place, start, end } = sentence.sentence;
  const borrowed: AttributionRecord = {
    ...record,
    evidence: { report, sentence: place, start, end },
    attribution: { ...record.attribution, chain },
    quotations: [id],
    basis: 'inferred',
    rule,
  };
  return { frame, speaker, sentence, record: borrowed };
}
