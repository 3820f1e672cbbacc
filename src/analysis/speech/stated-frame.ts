import { canSpeak } from './can-speak.ts';
import type { Frame } from './frame.ts';
import type { Token } from './read-tokens.ts';
import type { Voice } from './voice.ts';

export const isTeller = (tokens: readonly Token[], voice: Voice | undefined): voice is Voice =>
  voice !== undefined && canSpeak(tokens, voice) && voice.phrase?.source !== 'document' && (voice.pronoun === undefined || /^(?:il|elle|ils|elles)$/.test(voice.pronoun));

/** Words in small letters: no title, no name of a thing. */
export const isPhrase = (token: Token | undefined): boolean => /^[^\p{L}\p{N}]*\p{Ll}/u.test(token?.text ?? '');

export function statedFrame(lemma: string, voice: Voice, at: number, cue: number): Frame {
  return { kind: 'lead', cue: { start: cue, end: cue + 1 }, lemma, voice, content: { start: at, end: at + 1 }, opening: 'direct', isDoubt: false, isThought: false, isQuality: true };
}
