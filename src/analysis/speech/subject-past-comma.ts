import { isAuxiliary } from '../../french/auxiliaries.ts';
import { genitives, prepositions } from '../../french/chunk-words.ts';
import { isFiniteWord } from '../../french/finite-words.ts';
import { isPlainVerb } from '../../french/plain-verbs.ts';
import { isPresentVerb } from './clause-verbs.ts';
import type { Token } from './read-tokens.ts';
import { passAdverbials } from './skip-phrases.ts';
import { isTeller } from './stated-frame.ts';
import { type Voice, voiceAt } from './voice.ts';

/** Who stands behind a comma and in front of a verb: « …, le président de X, Y, réclame ». */
export function subjectPastComma(tokens: readonly Token[], from: number, isAnyone = false): Voice | undefined {
  for (let comma = from; comma < Math.min(tokens.length, from + 24); comma += 1) {
    if (/^[.;:]$/.test(tokens[comma]?.text ?? '')) return undefined;
    if (tokens[comma]?.text !== ',') continue;
    const voice = voiceAt(tokens, comma + 1, tokens.length);
    if (!isTeller(tokens, voice) || voice.pronoun !== undefined) continue;
    const isDefinite = (isAnyone && comma === from) || /^(?:le|la|les|l'|ces?|cette|cet|son|sa|ses|leurs?)$/.test(voice.phrase?.determiner ?? '') || (voice.phrase?.kind === 'name' && voice.phrase.determiner === undefined);
    const close = tokens[voice.end]?.text === ',' && voice.apposition !== undefined ? voice.end + 1 : voice.end;
    const verb = beyondClitics(tokens, passAdverbials(tokens, close, tokens.length).end);
    if (isDefinite && isVerbAt(tokens, verb)) return voice;
  }
  return undefined;
}

function beyondClitics(tokens: readonly Token[], from: number): number {
  let at = from;
  while (/^(?:ne|n'|se|s'|le|la|l'|les|lui|leur|y|en|me|m')$/.test(tokens[at]?.lower ?? '')) at += 1;
  return at;
}

function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const { kind, lower = '' } = tokens[at] ?? {};
  return kind === 'word' && !genitives.has(lower) && !prepositions.has(lower) && (isAuxiliary(lower) || isPresentVerb(lower) || isPlainVerb(lower) || isFiniteWord(tokens, at));
}
