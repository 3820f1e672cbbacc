import type { AttributionRecord } from '../records.ts';
import { onlyOne } from './antecedents.ts';
import type { AttributionBuilder, BuiltAttribution } from './build-attribution.ts';
import type { Discourse } from './discourse.ts';
import { borrow, echoSpeech, headingsOf } from './echo-speech.ts';
import { pastDateline } from './dateline.ts';
import { addBeside, isUtterance, neighbourSpeaker } from './neighbour-speaker.ts';
import { nestedSpeech } from './nested-speech.ts';
import { passAdverbials } from './skip-phrases.ts';
import { isPause, takeTurns } from './take-turns.ts';
import type { NamedIn } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

/**
 * The records, with one more for each utterance that stands alone beside an attributed one: whoever spoke in the
 * sentence before goes on. Inferred, and only where the sentence holds nothing but the quotation.
 */
export function continueSpeech(
  spoken: readonly SpokenSentence[],
  builder: AttributionBuilder,
  namedIn: NamedIn,
  discourse: Discourse,
): readonly AttributionRecord[] {
  const { turns, answers } = takeTurns(spoken, builder, namedIn);
  const attributed = new Set(builder.built.flatMap(({ record }) => record.quotations));
  const bySentence = Map.groupBy(builder.built, ({ sentence }) => sentence);
  const headings = headingsOf(spoken);
  const added: BuiltAttribution[] = [...turns];
  for (const turn of turns) {
    for (const id of turn.record.quotations) attributed.add(id);
    bySentence.set(turn.sentence, [...(bySentence.get(turn.sentence) ?? []), turn]);
  }
  spoken.forEach((sentence, rank) => {
    const claimant = builder.claimed(sentence);
    for (const { kind, quotation: index } of claimant ? sentence.tokens : []) {
      const claimed = kind === 'quotation' ? builder.quotation(index) : undefined;
      if (!claimant || !claimed || claimed.use === 'term' || attributed.has(claimed.id)) continue;
      addBeside(sentence, claimant, index, builder);
      attributed.add(claimed.id);
    }
    const lone = loneQuotation(sentence);
    const quotation = lone === undefined ? undefined : builder.quotation(lone);
    if (!quotation || quotation.use === 'term' || attributed.has(quotation.id)) return;
    const before = spoken[rank - 1];
    const introducer = before && builder.introduced(before);
    if (introducer && lone !== undefined) {
      addBeside(sentence, introducer, lone, builder);
      attributed.add(quotation.id);
      bySentence.set(sentence, builder.built.slice(-1));
      return;
    }
    // « …, demande X à Y. Silence. « Un, presque. » »: whoever was asked.
    const asked = before && isPause(before) ? spoken[rank - 2] : undefined;
    const question = asked && bySentence.get(asked)?.findLast(({ record }) => record.quotations.some((id) => builder.quotations.some((other) => other.id === id && /\?\s*$/u.test(other.text))));
    if (asked && question) {
      const other = onlyOne((namedIn.get(asked)?.everyone ?? []).filter(({ mention }) => mention.isPerson && mention.key !== question.speaker?.mention.key));
      if (other && lone !== undefined) addBeside(sentence, other, lone, builder);
      attributed.add(quotation.id);
      return;
    }
    // A heading tells of what is below it.
    if (headings.has(sentence)) return;
    const previous = before && lastSpoken(bySentence.get(before), before, sentence, builder);
    if (!previous) {
      const neighbour = neighbourSpeaker(spoken, rank, builder, namedIn);
      if (neighbour && lone !== undefined) addBeside(sentence, neighbour, lone, builder);
      return;
    }
    // Whoever answers is not who has asked.
    if (answers.has(quotation.id)) return;
    const continued = borrow(previous, sentence, quotation.id, 'continued');
    added.push(continued);
    attributed.add(quotation.id);
    bySentence.set(sentence, [continued]);
  });
  const known = [...builder.built, ...added];
  const all = [...known, ...echoSpeech(spoken, builder, { known, headings, namedIn, answers })];
  const whole = withVoiceBefore(all, spoken);
  return eachOnce([...whole, ...nestedSpeech(spoken, builder, whole, { discourse, namedIn })].map(({ record }) => record));
}

/** « « … » Et d’ajouter : « … » »: a report with no subject goes on with the words just before it, once these have a speaker. */
function withVoiceBefore(all: readonly BuiltAttribution[], spoken: readonly SpokenSentence[]): readonly BuiltAttribution[] {
  const bySentence = Map.groupBy(all, ({ sentence }) => sentence);
  const before = new Map(spoken.map((sentence, rank) => [sentence, spoken[rank - 1]]));
  return all.flatMap((built) => {
    const { frame, record, sentence } = built;
    const last = before.get(sentence);
    const isOpen = frame.voice === undefined && record.attribution.speaker === undefined && record.quotations.length > 0;
    const voice = isOpen && last?.sentence.passage === sentence.sentence.passage ? bySentence.get(last)?.findLast((other) => other.record.quotations.length > 0 && other.record.attribution.speaker !== undefined) : undefined;
    return voice ? record.quotations.map((id) => borrow(voice, sentence, id, 'continued')) : [built];
  });
}

/** Each quotation stays with the first record that has it; a record that was made for it alone goes. */
function eachOnce(records: readonly AttributionRecord[]): readonly AttributionRecord[] {
  const seen = new Set<string>();
  return records.flatMap((record) => {
    const quotations = record.quotations.filter((id) => !seen.has(id));
    for (const id of quotations) seen.add(id);
    if (quotations.length === record.quotations.length) return [record];
    return quotations.length > 0 || record.attribution.chain.length > 0 ? [{ ...record, quotations }] : [];
  });
}

/** The quotation that a sentence consists of. */
function loneQuotation({ tokens, frames }: SpokenSentence): number | undefined {
  const quoted = tokens.filter(({ kind }) => kind === 'quotation');
  const at = tokens.findIndex(({ kind }) => kind === 'quotation');
  // « Malgré tout, « … ». »
  const dateline = pastDateline(tokens);
  const opening = dateline > 0 ? dateline : passAdverbials(tokens, 0, at).end;
  const isLinked = at > 0 && at < 6 && /^(?:car|parce que|d' autant plus que|d' autant que|et|mais|puis|or|résultat :|en clair :)$/.test(tokens.slice(0, at).map(({ lower }) => lower).join(' '));
  const isOpened = (dateline > 0 && dateline === at) || opening > 0 && opening >= at - 1 && tokens.slice(opening, at).every(({ text }) => text === ',');
  const rest = isOpened || isLinked ? tokens.slice(at) : tokens;
  // « « Trois blessés », puis le silence. »: no verb of saying beside it.
  const opensAlone = quoted.length === 1 && at === 0 && frames.length === 0;
  if (opensAlone) return quoted[0]?.quotation;
  const isAlone = quoted.length === 1 && rest.every(({ kind }) => kind === 'quotation' || kind === 'mark');
  return isAlone ? quoted[0]?.quotation : undefined;
}

/** Who spoke in the sentence before: in the same paragraph in any way, across paragraphs only in whole utterances. */
function lastSpoken(
  built: readonly BuiltAttribution[] | undefined,
  before: SpokenSentence,
  sentence: SpokenSentence,
  builder: AttributionBuilder,
): BuiltAttribution | undefined {
  const candidates = (built ?? []).filter(({ record }) => record.attribution.speaker !== undefined);
  if (before.sentence.part !== sentence.sentence.part || sentence.sentence.part === 'removed') return undefined;
  const isSameParagraph = before.sentence.passage === sentence.sentence.passage;
  if (isSameParagraph) return candidates.findLast(({ record }) => record.quotations.length > 0) ?? candidates.at(-1);
  if (sentence.sentence.passage !== before.sentence.passage + 1 || before.sentence.role === 'heading') return undefined;
  // « X a confirmé l’attaque dans un communiqué. » and the words in a paragraph of their own
  const told = candidates.findLast(({ frame }) => /^(?:lead|incise|label)$/.test(frame.kind) && !frame.isThought);
  if (told && before.sentence.passage < sentence.sentence.passage && isUtterance(sentence, builder)) return told;
  const spoke = candidates.findLast(({ record }) => record.quotations.length > 0);
  const whole = new Set(before.tokens.flatMap(({ kind, quotation }) => (kind === 'quotation' && builder.quotation(quotation)?.use === 'speech' ? [builder.quotation(quotation)?.id] : [])));
  return spoke?.record.quotations.some((id) => whole.has(id)) ? spoke : undefined;
}
