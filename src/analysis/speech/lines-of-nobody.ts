import { givenNameGender } from '../../french/given-names.ts';
import { isNameToken } from './name-runs.ts';
import { hasFiniteVerb } from './clause-verbs.ts';
import type { Token } from './read-tokens.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

/** « TÉMOIGNAGE. », « LIGUE 1. »: what stands in capitals over a title, and nobody. */
export function isKicker({ tokens }: SpokenSentence): boolean {
  const words = tokens.slice(0, -1);
  return tokens.at(-1)?.text === '.' && words.length > 0 && words.length < 4 && words.every(({ kind, text }) => kind === 'number' || (kind === 'word' && /^[\p{Lu}\p{M}-]{2,}$/u.test(text) && givenNameGender(text) === undefined));
}

/** « Par Anne Roux », « Texte : Paul Petit », « De notre envoyée spéciale à Lens, Anne Roux »: whoever has written it, and nobody of the story. */
export function isByline({ tokens }: SpokenSentence): boolean {
  const [first, second] = tokens;
  if (tokens.length > 14 || tokens.some(({ kind, text }) => kind === 'quotation' || /^[.?!]$/.test(text)) || hasFiniteVerb(tokens, tokens.length)) return false;
  const isBy = first?.lower === 'par' && first.isCapital && isNameToken(second) && tokens.length < 9;
  const isCredit = /^(?:textes?|récit|reportage|propos|photos?|illustrations?|recueilli)$/.test(first?.lower ?? '') && (second?.text === ':' || tokens.slice(1, 3).some(({ lower }) => lower === 'par'));
  const isSent = tokens.slice(0, 2).map(({ lower }) => lower).join(' ') === 'de notre' && /^(?:envoyée?|correspondante?|reporter|bureau|journaliste)s?$/.test(tokens[2]?.lower ?? '');
  return isBy || isCredit || isSent;
}

/** « Un père gendarme, une mère comptable, le piano le mercredi. »: where somebody comes from, and nobody whom the story goes on with. */
export function tellsOfParents(tokens: readonly Token[]): boolean {
  const first = /^une?$/.test(tokens[0]?.lower ?? '') ? 1 : 0;
  const parent = tokens[first]?.lower ?? '';
  const other = parent === 'père' ? 'mère' : parent === 'mère' ? 'père' : undefined;
  const comma = tokens.slice(0, 9).findIndex(({ text }) => text === ',');
  return other !== undefined && comma > 0 && tokens.slice(comma + 1, comma + 4).some(({ lower }) => lower === other) && !hasFiniteVerb(tokens.slice(0, comma), comma);
}

/** A few words with no verb and no full stop. */
export function isSubheading({ tokens }: SpokenSentence): boolean {
  return tokens.length < 9 && !/^[.!?:…,]$/.test(tokens.at(-1)?.text ?? '') && !hasFiniteVerb(tokens, tokens.length);
}
