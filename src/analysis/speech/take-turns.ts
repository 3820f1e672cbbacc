import type { QuotationRecord } from '../records.ts';
import { onlyOne } from './among-speakers.ts';
import type { AttributionBuilder, BuiltAttribution } from './build-attribution.ts';
import { fold } from './discourse.ts';
import { borrow } from './echo-speech.ts';
import { isQuestion } from './is-question.ts';
import { addBeside } from './neighbour-speaker.ts';
import type { NamedIn, Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

/** A quotation in a run of them that no word parts. */
interface Turn {
  readonly quotation: QuotationRecord;
  readonly index: number;
  readonly sentence: SpokenSentence;
  readonly rank: number;
  /** Somebody else speaks than in the turn before: that was a question, a dash stands between, or this is a question. */
  readonly isReply: boolean;
}

/** What a dialogue tells: attributions, each inferred, and the quotations that somebody else speaks than the one before. */
export interface Turns {
  readonly turns: readonly BuiltAttribution[];
  readonly answers: Set<string>;
}

/** How many sentences back the other party of a dialogue is looked for. */
const partyReach = 6;

/**
 * The speakers of dialogues: « « Vous avez fui ? » « J’ai eu peur », répond Karim. « De qui ? » « De tous. » ».
 *
 * Quotations with nothing between them are turns, and whoever answers a question has not asked it: two parties
 * alternate. One is known by a word beside their turn, the other as who spoke, or who alone is named, before.
 */
export function takeTurns(spoken: readonly SpokenSentence[], builder: AttributionBuilder, namedIn: NamedIn, tried?: Speaker): Turns {
  const owners = new Map(builder.built.flatMap((built) => built.record.quotations.map((id) => [id, built] as const)));
  const answers = new Set<string>();
  const turns: BuiltAttribution[] = [];
  const bySentence = new Map<SpokenSentence, BuiltAttribution[]>();
  const note = (built: BuiltAttribution): void => {
    bySentence.set(built.sentence, [...(bySentence.get(built.sentence) ?? []), built]);
  };
  for (const built of builder.built) note(built);
  const texts = new Map(builder.quotations.map(({ id, text }) => [id, text]));
  for (const run of runsOf(spoken, builder)) {
    for (const turn of run) if (turn.isReply) answers.add(turn.quotation.id);
    for (const dialogue of dialoguesIn(run)) {
      const told = partiesOf(dialogue, owners);
      const parties = told && completed(told, dialogue, { bySentence, texts, spoken, builder, namedIn, tried });
      for (const [at, { quotation, sentence }] of dialogue.entries()) {
        const party = parties?.[at % 2 === 0 ? 0 : 1];
        if (!party || owners.has(quotation.id)) continue;
        const turn = borrow(party, sentence, quotation.id, 'turn');
        owners.set(quotation.id, turn);
        turns.push(turn);
        note(turn);
      }
    }
  }
  return { turns, answers };
}

/** Quotations that only marks part, within a paragraph; lines that begin with dashes, whatever says who speaks in them. */
function runsOf(spoken: readonly SpokenSentence[], builder: AttributionBuilder): readonly (readonly Turn[])[] {
  const runs: Turn[][] = [];
  let run: Turn[] = [];
  let isDashed = false;
  let passage = -1;
  spoken.forEach((sentence, rank) => {
    const isLine = isSpokenLine(sentence, builder);
    if (sentence.sentence.passage !== passage && !isLine) run = [];
    passage = sentence.sentence.passage;
    if (isPause(sentence)) return;
    // « – « Vingt postes » », a paragraph of its own: an item of a list, and no reply
    const isItem = run.length === 0 && /^[–—-]$/.test(sentence.tokens[0]?.text ?? '');
    for (const [at, token] of sentence.tokens.entries()) {
      const quotation = token.kind === 'quotation' ? builder.quotation(token.quotation) : undefined;
      if (token.kind === 'mark') isDashed ||= /^[–—-]$/.test(token.text) && !(isItem && at === 0);
      else if (isLine && !quotation) continue;
      else if (!quotation || quotation.use === 'term') run = [];
      else {
        const last = run.at(-1);
        if (last?.quotation === quotation) continue;
        // « « Vous reconnaissez ? » « Oui. » « Il y a soixante lignes, Monsieur. » »: whoever goes on would not close the marks
        const isReply = last !== undefined && (isDashed || isLine || isQuestion(last.quotation.text) || last.isReply);
        if (run.length === 0) runs.push(run);
        run.push({ quotation, index: token.quotation, sentence, rank, isReply });
        isDashed = false;
      }
    }
  });
  return runs.filter(({ length }) => length > 1).map((turns) => turns.map((turn, at) => (at > 0 && at < turns.length - 1 && isQuestion(turn.quotation.text) ? { ...turn, isReply: true } : turn)));
}

/** « – Dimanche, répond Paul Petit. »: the quotation that begins the sentence is a turn behind its dash. */
function isSpokenLine({ tokens: [first] }: SpokenSentence, builder: AttributionBuilder): boolean {
  return first?.kind === 'quotation' && builder.quotation(first.quotation)?.rule === 'dialogue-dash';
}

/** « Silence. », « Long soupir. »: nobody has said anything in between. */
export function isPause({ tokens }: SpokenSentence): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  return words.length > 0 && words.length < 4 && tokens.every(({ kind }) => kind !== 'quotation') && words.some(({ lower }) => /^(?:silence|pause|soupirs?|sourires?|hésitation|temps|blanc|rires?)$/.test(lower));
}

/** The stretches of a run in which each turn replies to the one before. */
function dialoguesIn(run: readonly Turn[]): readonly (readonly Turn[])[] {
  const found: Turn[][] = [];
  for (const turn of run) {
    if (turn.isReply) found.at(-1)?.push(turn);
    else found.push([turn]);
  }
  return found.filter(({ length }) => length > 1);
}

type Parties = readonly [BuiltAttribution | undefined, BuiltAttribution | undefined];

/** Who speaks in the even turns and who in the odd ones, as words beside them tell; undefined where they do not alternate. */
function partiesOf(dialogue: readonly Turn[], owners: ReadonlyMap<string, BuiltAttribution>): Parties | undefined {
  const parties: [BuiltAttribution | undefined, BuiltAttribution | undefined] = [undefined, undefined];
  for (const [at, { quotation }] of dialogue.entries()) {
    const owner = owners.get(quotation.id);
    if (owner?.record.attribution.speaker === undefined) continue;
    const side = at % 2 === 0 ? 0 : 1;
    const known = parties[side];
    if (known && keyOf(known) !== keyOf(owner)) return undefined;
    parties[side] = owner;
  }
  const [even, odd] = parties;
  return even && odd && keyOf(even) === keyOf(odd) ? undefined : parties;
}

function keyOf({ record }: BuiltAttribution): string {
  return fold(record.attribution.speaker ?? '');
}

interface Before {
  readonly bySentence: ReadonlyMap<SpokenSentence, readonly BuiltAttribution[]>;
  /** The words of each quotation, by its id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly spoken: readonly SpokenSentence[];
  readonly builder: AttributionBuilder;
  readonly namedIn: NamedIn;
  /** The one person whom a court tries. */
  readonly tried: Speaker | undefined;
}

/** The parties, the one that is not known taken from those who spoke last, or from the sentence before. */
function completed([even, odd]: Parties, dialogue: readonly Turn[], before: Before): Parties {
  const first = dialogue[0];
  if (!first || (even && odd)) return [even, odd];
  const spoke = speakersBefore(first, before);
  const other = (known: BuiltAttribution): BuiltAttribution | undefined => spoke.find((built) => keyOf(built) !== keyOf(known));
  const second = dialogue[1];
  if (even) return [even, other(even) ?? (second && namedBefore(second, even, before))];
  if (odd) return [other(odd) ?? namedBefore(first, odd, before), odd];
  // « « Où sont-elles ? », demande la présidente. « Je ne sais plus. » « Vous les avez vendues ? » « Oui. » »: whoever is tried answers
  const asking = spoke[0];
  const { tried } = before;
  const isAsked = tried !== undefined && asking?.speaker !== undefined && asking.speaker.mention.key !== tried.mention.key && before.spoken[first.rank - 1] === asking.sentence && asking.record.quotations.some((id) => isQuestion(before.texts.get(id) ?? ''));
  if (isAsked && asking && !isQuestion(first.quotation.text)) {
    addBeside(first.sentence, tried, first.index, before.builder);
    return [before.builder.built.at(-1), asking];
  }
  // « …, demande A. « … », répond B. « … ? » « … »: A asks on.
  const asker = spoke.find(({ record }) => record.quotations.some((id) => isQuestion(before.texts.get(id) ?? '')));
  const begins = isQuestion(first.quotation.text) ? asker : spoke[0];
  const replies = begins && other(begins);
  return begins && replies ? [begins, replies] : [undefined, undefined];
}

/** Those whose words stand in the sentences before a dialogue, the last one first. */
function speakersBefore({ rank, sentence }: Turn, { bySentence, spoken }: Before): readonly BuiltAttribution[] {
  const near = spoken.slice(Math.max(0, rank - partyReach), rank + 1).filter((other) => other.sentence.part === sentence.sentence.part);
  const spoke = near.flatMap((home) => bySentence.get(home) ?? []).filter(({ record }) => record.quotations.length > 0 && record.attribution.speaker !== undefined && record.evidence.start < sentence.sentence.start);
  return [...spoke].sort((a, b) => b.record.evidence.start - a.record.evidence.start);
}

/** Whom the nearest sentence before a turn that tells of somebody else than `known` is about. */
function namedBefore({ rank, index, sentence }: Turn, known: BuiltAttribution, { spoken, builder, namedIn }: Before): BuiltAttribution | undefined {
  const paragraph = spoken.slice(Math.max(0, rank - partyReach), rank).filter((other) => other.sentence.passage === sentence.sentence.passage && other.sentence.part === sentence.sentence.part);
  for (const home of paragraph.reverse()) {
    const people = (namedIn.get(home)?.mentioned ?? []).filter(({ mention }) => mention.isPerson && mention.key !== known.speaker?.mention.key && fold(mention.label) !== keyOf(known));
    const party = onlyOne(people) ?? people.find(({ range }) => range?.start === 0);
    if (!party) continue;
    addBeside(sentence, party, index, builder);
    return builder.built.at(-1);
  }
  return undefined;
}
