import { determiners, genitives } from '../../french/chunk-words.ts';
import { namelessPhrase, type NounPhrase, type Range } from './noun-phrase.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import type { Token } from './read-tokens.ts';
import { type Voice, voiceOfPhrase } from './voice.ts';

/** Fewer make no list: two are one phrase. */
const shortestList = 3;

/**
 * « le maire, le préfet et l’évêque », « Anne, Paul et Luc »: three or more side by side who can speak, from a place on;
 * undefined where fewer stand there, or one only describes another (« Anne Roux, la maire et la voisine de Paul »).
 */
export function listFrom(tokens: readonly Token[], start: number, limit: number): Voice | undefined {
  const items = itemsFrom(tokens, start, limit);
  const [first, last] = [items[0], items.at(-1)];
  return first && last ? voiceOfPhrase(namelessPhrase({ start, end: last.end }, { head: first.head, source: 'group', determiner: 'les' })) : undefined;
}

function itemsFrom(tokens: readonly Token[], start: number, limit: number): readonly NounPhrase[] {
  const items: NounPhrase[] = [];
  for (let at = start; at < limit; ) {
    const isLast = tokens[at - 1]?.lower === 'et' && at > start;
    const stop = isLast ? limit : nextLink(tokens, at, limit);
    const item = stop === undefined ? undefined : nounPhraseAt(tokens, at, { limit: stop });
    if (!item || !isSpeaker(item) || (!isLast && item.end !== stop)) return [];
    items.push(item);
    if (isLast) break;
    at = item.end + 1;
  }
  const last = items.at(-1);
  return last && items.length >= shortestList && tokens[last.start - 1]?.lower === 'et' && areAlike(tokens, items) ? items : [];
}

/** The longest list that ends at a place, from the beginning of one of the segments on; one of names alone is one phrase already. */
export function listUpTo(tokens: readonly Token[], segments: readonly Range[], end: number): Voice | undefined {
  for (const { start } of segments) {
    const first = tokens[start];
    const isBegun = first !== undefined && (determiners.has(first.lower) || first.isCapital);
    const items = isBegun ? itemsFrom(tokens, start, end) : [];
    if (items.at(-1)?.end === end && items.some(({ name }) => name === undefined)) return listFrom(tokens, start, end);
  }
  return undefined;
}

/** « | tant les élus que les riverains |, », « aussi bien le maire que le préfet »: both, up to a place. */
export function pairUpTo(tokens: readonly Token[], end: number): Voice | undefined {
  const link = tokens.slice(0, end).findLastIndex(({ lower }) => lower === 'que');
  const opener = tokens.slice(0, Math.max(0, link)).findLastIndex(({ lower }, at) => lower === 'tant' || lower === 'autant' || (lower === 'bien' && tokens[at - 1]?.lower === 'aussi'));
  if (link < 0 || opener < 0) return undefined;
  const [first, second] = [nounPhraseAt(tokens, opener + 1, { limit: link }), nounPhraseAt(tokens, link + 1, { limit: end })];
  if (!first || !second || first.end !== link || second.end !== end || !isSpeaker(first) || !isSpeaker(second)) return undefined;
  return voiceOfPhrase(namelessPhrase({ start: opener + 1, end }, { head: first.head, source: 'group', determiner: 'les' }));
}

/** « le ministre de l’Économie, | des Finances et de la Pêche |, »: the phrase that goes on through the commas, up to a place. */
export function listedDomainsUpTo(tokens: readonly Token[], segments: readonly Range[], end: number): Voice | undefined {
  const last = segments.at(-1);
  if (!last || !genitives.has(tokens[last.start]?.lower ?? '')) return undefined;
  for (const { start } of segments.slice(0, -1)) {
    const phrase = nounPhraseAt(tokens, start, { limit: end });
    if (phrase && phrase.end === end && isSpeaker(phrase)) return voiceOfPhrase(phrase);
  }
  return undefined;
}

/** The comma or the « et » that closes an item. */
function nextLink(tokens: readonly Token[], at: number, limit: number): number | undefined {
  const step = tokens.slice(at, limit).findIndex(({ text, lower, kind }) => text === ',' || lower === 'et' || kind === 'quotation');
  return step < 1 ? undefined : at + step;
}

function isSpeaker({ source, kind, name }: NounPhrase): boolean {
  return kind !== 'time' && (name !== undefined || /^(?:person|group|institution|agency|press)$/.test(source ?? ''));
}

/** All with an article, all names, or all initials of bodies, with an article or none. */
function areAlike(tokens: readonly Token[], items: readonly NounPhrase[]): boolean {
  const isBare = ({ determiner }: NounPhrase): boolean => determiner === undefined;
  const isInitials = ({ end }: NounPhrase): boolean => /^\p{Lu}{2,}$/u.test(tokens[end - 1]?.text ?? '');
  return items.every(isBare) || !items.some(isBare) || items.every(isInitials);
}
