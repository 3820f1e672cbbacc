import { determiners } from '../../french/chunk-words.ts';
import { hasFiniteVerb } from './clause-verbs.ts';
import { isNameToken } from './name-runs.ts';
import type { Token } from './read-tokens.ts';

/** How many tokens a dateline may hold. */
const longest = 14;

/**
 * The token behind the dateline that a sentence begins with, 0 where it has none: « NEW YORK (Reuters) - | Une nouvelle
 * espèce », « Paris, 3 mars (AFP) – | Le ministre ».
 *
 * A place in capitals, or a place with its agency or its date, and a dash.
 */
export function pastDateline(tokens: readonly Token[]): number {
  const rubric = pastRubric(tokens);
  if (rubric !== undefined) return rubric;
  // « (Saint-Malo) Les élèves »
  const close = tokens[0]?.text === '(' ? tokens.slice(0, 8).findIndex(({ text }) => text === ')') : -1;
  if (close > 1 && tokens[close + 1]?.isCapital === true && tokens.slice(1, close).every((token) => isNameToken(token) || token.text === ',')) return close + 1;
  // « 17 h 35 : | Me Anne Roux … », « 20h10 : | … », « 9 h 20 – | Pour le maire … »
  const hour = /^\d+h\d*$/.test(tokens[0]?.lower ?? '') ? 1 : tokens[0]?.kind === 'number' && tokens[1]?.lower === 'h' ? (tokens[2]?.kind === 'number' ? 3 : 2) : 0;
  if (hour > 0 && /^[:–—-]$/.test(tokens[hour]?.text ?? '')) return hour + 1;
  if (!isNameToken(tokens[0])) return 0;
  // « Anne Roux (Lens) – 3e de l’étape »: a line that is no sentence
  const last = tokens.at(-1);
  const isLine = last?.kind === 'word' && tokens.length < 18 && !hasFiniteVerb(tokens, tokens.length);
  if (isLine) return 0;
  const dash = tokens.slice(0, longest).findIndex(({ text }) => /^[–—-]$/.test(text));
  if (dash < 1) return 0;
  const before = tokens.slice(0, dash);
  if (before.some(({ kind, text }) => kind === 'quotation' || /^[.:;!?]$/.test(text))) return 0;
  // « Santiago - | Les secouristes … »
  const isPlace = dash < 4 && before.every((token) => isNameToken(token)) && tokens[dash + 1]?.isCapital === true && determiners.has(tokens[dash + 1]?.lower ?? '') && (tokens[dash]?.start ?? 0) > (tokens[dash - 1]?.end ?? 0);
  const isLoud = before.every(({ kind, text }) => kind !== 'word' || text === text.toUpperCase());
  const isSigned = before.some(({ text }) => text === '(') || (before.some(({ kind }) => kind === 'number') && before.some(({ text }) => text === ','));
  return isLoud || isSigned || isPlace ? dash + 1 : 0;
}

/** « COMPTE RENDU | Paul Petit est jugé », « SAINTE-ROSE-DU-LAC | Un adolescent … »: where the sentence begins behind what stands in capitals. */
function pastRubric(tokens: readonly Token[]): number | undefined {
  const bar = tokens.slice(0, 6).findIndex(({ text }) => text === '|');
  return bar > 0 && tokens.slice(0, bar).every(({ text }) => /^[\p{Lu}\p{M}\p{N}’'-]{2,}$/u.test(text)) ? bar + 1 : undefined;
}
