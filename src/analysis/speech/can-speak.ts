import type { Token } from './read-tokens.ts';
import type { Voice } from './voice.ts';

/** Whether a phrase can be someone who speaks: a name, a person, a body, a text. */
export function canSpeak(_tokens: readonly Token[], { phrase, pronoun, apposition }: Voice): boolean {
  if (pronoun !== undefined) return true;
  if (!phrase) return false;
  return phrase.source !== undefined || phrase.name !== undefined || apposition?.name !== undefined;
}
