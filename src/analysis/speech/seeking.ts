import { isImpersonal } from './clause-head.ts';
import { fitOf, namedBehind } from './pronoun-fit.ts';
import { type Memory, pronounReach, type Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';
import type { Voice } from './voice.ts';

/** A pronoun whose antecedent is looked for, and where. */
export interface Seeking {
  readonly voice: Voice;
  readonly pronoun: string;
  readonly sentence: SpokenSentence;
  readonly memory: Memory;
  /** What its own sentence has told so far, once that is known. */
  readonly here: Memory['sentences'][number] | undefined;
  /** The sentences before that tell something, latest last; twice as many again as a pronoun reaches. */
  readonly earlier: Memory['sentences'];
  /** Whether the pronoun can mean somebody, by itself. */
  readonly fits: (speaker: Speaker) => boolean;
  /** The capital words behind it in its sentence. */
  readonly barred: ReadonlySet<string> | undefined;
}

/** What is sought, and the sentences it is sought in. */
export function seekingOf(voice: Voice, sentence: SpokenSentence, memory: Memory): Seeking {
  const last = memory.sentences.at(-1);
  const here = last?.sentence === sentence ? last : undefined;
  // Sentences that are a quotation and nothing else say nothing of who speaks.
  const earlier = memory.sentences.slice(-3 * pronounReach, here ? -1 : undefined).filter(({ sentence: { tokens }, speakers }) => speakers.length > 0 || tokens.some(({ kind }) => kind === 'word'));
  return { voice, pronoun: voice.pronoun ?? '', sentence, memory, here, earlier, fits: fitOf(voice, sentence, memory), barred: namedBehind(voice, sentence) };
}

/** Whether a sentence of the same paragraph has the same pronoun for its subject. */
export function isChained(home: SpokenSentence, { voice, sentence, pronoun }: Seeking): boolean {
  return !voice.isHung && home.sentence.passage === sentence.sentence.passage && home.tokens.some(({ lower, isInverted }, at) => lower === pronoun && !isInverted && !isImpersonal(home.tokens, at + 1));
}
