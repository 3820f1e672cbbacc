import type { Token } from './read-tokens.ts';
import type { Voice } from './voice.ts';

/** Whether a phrase can be someone who speaks: a name, a person, a body, a text. */
export function canSpeak(tokens: readonly Token[], { start, phrase, pronoun, apposition }: Voice): boolean {
  if (pronoun !== undefined) return true;
  if (!phrase) return false;
  // « l’un d’entre eux », « l’une d’elles »
  if (tokens[start]?.lower === "l'" && /^une?$/.test(tokens[start + 1]?.lower ?? '')) return true;
  return phrase.source !== undefined || phrase.name !== undefined || apposition?.name !== undefined;
}
