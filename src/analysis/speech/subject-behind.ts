import { prepositions } from '../../french/chunk-words.ts';
import type { Token } from './read-tokens.ts';
import { passAdverbials, type PassedPhrase } from './skip-phrases.ts';
import { type Voice, voiceAt } from './voice.ts';

/** A subject behind its verb, and what stood between and after. */
export interface SubjectBehind {
  readonly voice: Voice;
  readonly end: number;
  readonly phrases: readonly PassedPhrase[];
}

/** The subject that follows its verb, after adverbs, days, and whom it was told to. */
export function subjectBehind(tokens: readonly Token[], from: number, limit: number): SubjectBehind | undefined {
  const passage = passAdverbials(tokens, from, limit);
  let at = passage.end;
  if (tokens[at]?.text === ',') at = pastParenthesis(tokens, at, limit) ?? (passage.end > from ? at + 1 : at);
  const voice = voiceAt(tokens, at, limit);
  return voice && { voice, end: voice.end, phrases: passage.phrases };
}

/** « s’est emporté, lors d’une réunion tenue mardi à Lyon, le président »: past the words between the commas. */
function pastParenthesis(tokens: readonly Token[], comma: number, limit: number): number | undefined {
  const aside = passAdverbials(tokens, comma + 1, limit).end;
  if (aside > comma + 1 && tokens[aside]?.text === ',') return aside + 1;
  if (!prepositions.has(tokens[comma + 1]?.lower ?? '')) return undefined;
  for (let at = comma + 2; at < Math.min(limit, comma + 24); at += 1) {
    const token = tokens[at];
    if (token?.kind === 'quotation' || (token && /^[.;:]$/.test(token.text))) return undefined;
    if (token?.text === ',') return at + 1;
  }
  return undefined;
}
