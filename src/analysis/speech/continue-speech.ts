import { givenNameGender } from '../../french/given-names.ts';
import type { AttributionRecord } from '../records.ts';
import { onlyOne } from './antecedents.ts';
import type { AttributionBuilder, BuiltAttribution } from './build-attribution.ts';
import type { Discourse } from './discourse.ts';
import { borrow, echoSpeech, headingsOf } from './echo-speech.ts';
import type { Frame } from './frame.ts';
import { clauseHead } from './clause-head.ts';
import { pastDateline } from './dateline.ts';
import { nestedSpeech } from './nested-speech.ts';
import { passAdverbials } from './skip-phrases.ts';
import type { Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

/**
 * The records, with one more for each utterance that stands alone beside an attributed one: whoever spoke in the
 * sentence before goes on. Inferred, and only where the sentence holds nothing but the quotation.
 */
export function continueSpeech(
  spoken: readonly SpokenSentence[],
  builder: AttributionBuilder,
  mentionedIn: ReadonlyMap<SpokenSentence, readonly Speaker[]>,
  discourse: Discourse,
): readonly AttributionRecord[] {
  const attributed = new Set(builder.built.flatMap(({ record }) => record.quotations));
  const bySentence = Map.groupBy(builder.built, ({ sentence }) => sentence);
  const headings = headingsOf(spoken);
  const added: BuiltAttribution[] = [];
  spoken.forEach((sentence, rank) => {
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
    // A heading tells of what is below it.
    if (headings.has(sentence)) return;
    const previous = before && lastSpoken(bySentence.get(before), before, sentence, builder);
    if (!previous) {
      const neighbour = lonePerson(sentence, before, mentionedIn) ?? (tellsOfItsOwn(spoken[rank + 1]) ? undefined : lonePerson(sentence, spoken[rank + 1], mentionedIn)) ?? (before?.sentence.part === 'text' ? subjectAbove(sentence, before, builder, mentionedIn) : firstPerson(sentence, spoken[rank + 1], mentionedIn));
      if (neighbour && lone !== undefined) addBeside(sentence, neighbour, lone, builder);
      return;
    }
    const continued = borrow(previous, sentence, quotation.id, 'continued');
    added.push(continued);
    attributed.add(quotation.id);
    bySentence.set(sentence, [continued]);
  });
  const known = [...builder.built, ...added];
  const all = [...known, ...echoSpeech(spoken, builder, { known, headings, mentionedIn })];
  return [...all, ...nestedSpeech(spoken, builder, all, discourse)].map(({ record }) => record);
}

/** The one person a neighbouring sentence of the paragraph tells of: « Le directeur se veut rassurant. « … » ». */
function lonePerson(
  sentence: SpokenSentence,
  neighbour: SpokenSentence | undefined,
  mentionedIn: ReadonlyMap<SpokenSentence, readonly Speaker[]>,
): Speaker | undefined {
  if (!neighbour || neighbour.sentence.passage !== sentence.sentence.passage) return undefined;
  // « Son médecin lui en a parlé », « notre journaliste l’interroge »: whoever belongs to somebody, or asks, is not who tells.
  const mentioned = (mentionedIn.get(neighbour) ?? []).filter(({ described, home, range }) => !(home === neighbour && range !== undefined && (/^(?:son|sa|ses|leur|leurs)$/.test(described?.determiner ?? '') || /^(?:journaliste|reporter|correspondante?)s?$/.test(described?.head ?? ''))));
  // Whoever a sentence is about outweighs those it only names.
  const subjectStart = clauseHead(neighbour.tokens, neighbour.tokens.length)?.start;
  const head = mentioned.find(({ mention, range, heard, home }) => mention.isPerson && range !== undefined && (heard ?? home) === neighbour && ((mention.isNamed && (range.start <= 2 || range.start === subjectStart)) || /^(?:il|elle)$/.test(neighbour.tokens[range.start]?.lower ?? '')));
  if (head) return head;
  const people = mentioned.filter(({ mention, range }) => mention.isPerson && (mention.number === 'singular' || (neighbour.sentence.rank > sentence.sentence.rank && range?.start === 0)));
  // A name known to be a person’s, or said to be somebody, outweighs one that may be a place’s.
  const sure = people.filter(({ described, mention }) => described?.source === 'person' || givenNameGender(mention.label.split(' ', 1)[0] ?? '') !== undefined);
  const distinct = new Map((sure.length > 0 ? sure : people).map((speaker) => [speaker.mention.key, speaker]));
  const [only] = distinct.values();
  return distinct.size === 1 ? only : undefined;
}

/** « La présidente s’agace : « … » »: whoever stands there has words of their own. */
function tellsOfItsOwn(next: SpokenSentence | undefined): boolean {
  const tokens = next?.tokens ?? [];
  return tokens.some(({ text }, at) => text === ':' && tokens[at + 1]?.kind === 'quotation');
}

/** A text that opens with an utterance alone: the person with a name whom the next paragraph begins with. */
function firstPerson(sentence: SpokenSentence, next: SpokenSentence | undefined, mentionedIn: ReadonlyMap<SpokenSentence, readonly Speaker[]>): Speaker | undefined {
  if (sentence.sentence.part !== 'text' || next?.sentence.part !== 'text') return undefined;
  return mentionedIn.get(next)?.find(({ mention, range, heard, home }) => mention.isPerson && mention.isNamed && range?.start === 0 && (heard ?? home) === next);
}

/** Words in which one person speaks of themselves. */
const firstPersonSingular = /(?<![\p{L}\p{M}])(?:je|j['’]|me|m['’]|moi|mon|ma|mes)(?![\p{L}\p{M}])/iu;

/**
 * An utterance that is a paragraph of its own, in which one person speaks of themselves: the only person
 * whom the last sentence above names.
 */
function subjectAbove(sentence: SpokenSentence, before: SpokenSentence, builder: AttributionBuilder, mentionedIn: ReadonlyMap<SpokenSentence, readonly Speaker[]>): Speaker | undefined {
  if (before.sentence.passage !== sentence.sentence.passage - 1 || sentence.sentence.part !== 'text' || before.sentence.role === 'heading' || !isUtterance(sentence, builder)) return undefined;
  const words = builder.quotation(sentence.tokens.find(({ kind }) => kind === 'quotation')?.quotation ?? -1)?.text ?? '';
  if (!firstPersonSingular.test(words)) return undefined;
  return onlyOne((mentionedIn.get(before) ?? []).filter(({ mention }) => mention.isPerson && mention.isNamed));
}

function addBeside(sentence: SpokenSentence, speaker: Speaker, quotation: number, builder: AttributionBuilder): void {
  const whole = { start: 0, end: sentence.tokens.length };
  const frame: Frame = {
    kind: 'beside',
    cue: whole,
    lemma: 'voisin',
    voice: undefined,
    content: whole,
    opening: 'object',
    isDoubt: false,
    isThought: false,
  };
  const heard = { ...speaker, heard: speaker.heard ?? speaker.home, basis: 'inferred' as const, document: undefined };
  builder.add({ sentence, frame, speakers: new Map([[frame, heard]]), quotations: [quotation] });
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

/** Whether a sentence is one whole utterance between marks, with nothing of the report’s beside it. */
function isUtterance({ tokens }: SpokenSentence, builder: AttributionBuilder): boolean {
  return tokens.every(({ kind, quotation }) => kind === 'mark' || (kind === 'quotation' && builder.quotation(quotation)?.use === 'speech'));
}
