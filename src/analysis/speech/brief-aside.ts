import { genitives, prepositions, subjectPronouns, timeNouns } from '../../french/chunk-words.ts';
import { hasFiniteVerb } from './clause-verbs.ts';
import type { Token } from './read-tokens.ts';

/** What somebody carries or shows while they speak. */
const shown = /^(?:voix|ton|air|mine|regard|œil|yeux|visage|front|sourcils?|bouche|lèvres?|gorge|mâchoire|tête|cœur|poings?|mains?|bras|doigts?|index|dos|larmes?|sourire|souffle|traits)$/;

/** The marks that close a clause of saying inside somebody’s words. */
export const closing = /^[,.–—:;!?]$/;

/** « a repris X | quelques minutes plus tard. », « dit X | d’une voix blanche, »: a few words of time or manner, with no verb, up to the next mark. */
export function isBriefAside(tokens: readonly Token[], from: number): boolean {
  const length = tokens.slice(from).findIndex(({ text, kind }) => closing.test(text) || kind === 'quotation');
  const end = length < 0 ? tokens.length : from + length;
  const aside = tokens.slice(from, end);
  const first = aside[0];
  if (first === undefined || aside.length > 8 || aside.some(({ lower }) => subjectPronouns.has(lower) || lower === 'et' || lower === 'que')) return false;
  if (first.lower === 'dont') return true;
  const isTime = aside.some(({ lower }) => timeNouns.has(lower) || /^(?:tard|après|lendemain|veille|soir|matin|tôt)$/.test(lower));
  // « les larmes aux yeux », « le regard noir »
  const isBearing = /^(?:le|la|l'|les)$/.test(first.lower) && aside.some(({ lower }, at) => (at > 1 && /^(?:au|aux|en|à|dans|sur)$/.test(lower)) || (at === 1 && shown.test(lower)));
  const isManner = prepositions.has(first.lower) || genitives.has(first.lower) || isBearing;
  return (isTime || isManner) && !hasFiniteVerb(aside, aside.length);
}
