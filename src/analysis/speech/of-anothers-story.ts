import { agrees } from './discourse.ts';
import { type Memory, pronounReach, type Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';
import type { Voice } from './voice.ts';
import { isFullPerson, onlyFullName } from './among-speakers.ts';

/** « sa collègue », « sa sœur Jeanne », « repérée par un agent »: somebody of another’s story. */
export function isBeside({ mention, range, home }: Speaker): boolean {
  const first = home.tokens[range?.start ?? -1]?.lower ?? '';
  return mention.isPerson && range !== undefined && ((/^(?:son|sa)$/.test(first) && (!mention.isNamed || range.end - range.start === 3)) || (!mention.isNamed && /^une?$/.test(first) && home.tokens[range.start - 1]?.lower === 'par'));
}

/** The last person of the paragraph to speak whom the pronoun fits, where only people whom « un » brings in come between. */
export function stillSpeaking(earlier: Memory['sentences'], { sentence: { passage } }: SpokenSentence, pronoun: string): Speaker | undefined {
  for (const { sentence, speakers, mentioned } of earlier.toReversed()) {
    if (sentence.sentence.passage !== passage) return undefined;
    const last = speakers.findLast(({ mention }) => mention.isPerson && agrees(pronoun, mention));
    if (last) return last;
    if (mentioned.some(({ mention, described }) => mention.isPerson && agrees(pronoun, mention) && (mention.isNamed || !/^une?$/.test(described?.determiner ?? '')))) return undefined;
  }
  return undefined;
}

/** « Une avocate lui a reproché un livre. Elle hausse les épaules. »: whom the story is about, where somebody without a name has told them something; not where the words tell of « elle ». */
export function receiverOf({ mention, described, range, home }: Speaker, voice: Voice, { tokens }: SpokenSentence, before: Memory['sentences'], people: readonly Speaker[]): Speaker | undefined {
  const isToldBy = !mention.isNamed && /^(?:une?|des|deux|certains)$/.test(described?.determiner ?? '') && range !== undefined && /^(?:lui|leur)$/.test(home.tokens[range.end]?.lower ?? '');
  if (!isToldBy) return undefined;
  const pronoun = voice.pronoun ?? '';
  const tellsOfIt = new RegExp(String.raw`(?<![\p{L}])${pronoun.replace(/s$/, '')}s?(?![\p{L}])`, 'iu');
  if (voice.isHung && tokens.some(({ kind, text }) => kind === 'quotation' && tellsOfIt.test(text))) return undefined;
  return onlyFullName(before.slice(-pronounReach).flatMap(({ everyone }) => everyone.filter(isFullPerson)), pronoun) ?? onlyFullName(people, pronoun);
}

/** « explique Anne. Sa collègue l’a retenue. »: whose colleague she is; « Paul file à la traite. Au mur, son père avait encadré une affiche. »: the one of the paragraph who has a name. */
export function ownerOf(earlier: Memory['sentences'], home: SpokenSentence, pronoun: string): Speaker | undefined {
  const spoke = stillSpeaking(earlier, home, pronoun);
  if (spoke) return spoke;
  const told = earlier.filter(({ sentence }) => sentence.sentence.passage === home.sentence.passage).flatMap(({ mentioned }) => mentioned.filter(isFullPerson));
  return onlyFullName(told, pronoun);
}
