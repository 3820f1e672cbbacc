import { determiners, pluralDeterminers, prepositions } from '../../french/chunk-words.ts';
import { isGentilic } from '../../french/gentilics.ts';
import { givenNameGender } from '../../french/given-names.ts';
import { isTitle } from '../../french/source-nouns.ts';
import { bareForm } from '../../french/words.ts';
import { isCrowd } from './describe-phrase.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import type { Token } from './read-tokens.ts';

/** One of the two is a bare name, the other describes: they are the same person or body. */
export function isApposed(tokens: readonly Token[], first: NounPhrase, second: NounPhrase, limit: number): boolean {
  const names = Number(first.kind === 'name') + Number(second.kind === 'name');
  // « Près de la caisse, Paul, 19 ans, … »: an age tells a person
  if (second.kind === 'name' && first.source !== 'person' && tokens[second.end]?.text === ',' && tokens[second.end + 1]?.kind === 'number' && tokens[second.end + 2]?.lower === 'ans') return false;
  // « Sur X, le ministre … »: where it is said, and who says it
  if (first.kind === 'name' && first.start === 1 && second.determiner !== undefined && /^(?:sur|via|depuis|dans)$/.test(tokens[0]?.lower ?? '')) return false;
  if (isRankAndName(tokens, first, second)) return true;
  // « le maire ou son adjointe, Anne Petit »: the name is one’s, not both’s
  if (second.kind === 'name' && tokens.slice(first.start, first.end).some(({ lower }) => lower === 'ou')) return false;
  // « le gérant du bar, un quinquagénaire, »
  if (isPersonAndKind(tokens, first, second)) return true;
  // « interrogé par l’AFP, le procureur »: a body and a person
  if (first.kind === 'name' && first.determiner !== undefined && second.kind === 'noun' && second.determiner !== undefined && second.source === 'person' && first.source !== 'person') return false;
  // « à Gatineau, sept associations »: one place is not several bodies.
  if (first.kind === 'name' && second.kind === 'noun' && second.determiner !== undefined && pluralDeterminers.has(second.determiner) && !tokens.slice(first.start, first.end).some(({ lower }) => lower === 'et')) return false;
  // « au nom des bénéficiaires, Mariam Petit »: several are not one.
  if (first.kind === 'noun' && second.kind === 'name' && first.determiner !== undefined && pluralDeterminers.has(first.determiner) && !tokens.slice(second.start, second.end + 1).some(({ lower }) => lower === 'et')) return false;
  // « une centaine de lits de camp, Yvonne Petit »
  if (isCrowd(first.head)) return false;
  if (names !== 1 || isOfThing(tokens, first, second)) return false;
  // « Sa mère, Norvégienne, … »: where she is from, and no name
  if (second.kind === 'name' && second.determiner === undefined && second.end === second.start + 1 && isGentilic(bareForm(tokens[second.start]?.text ?? '')) && givenNameGender(tokens[second.start]?.text ?? '') === undefined) return false;
  // « À la barre, Kevin … »: where, and then who
  if (first.kind === 'noun' && first.source === undefined && (prepositions.has(tokens[first.start - 1]?.lower ?? '') || /^d[e']$/.test(tokens[first.start - 1]?.lower ?? '')) && !/^(?:par|selon|pour|avec|chez)$/.test(tokens[first.start - 1]?.lower ?? '')) return false;
  if (first.name && second.name && first.kind !== 'name') return false;
  // « en Dalmatie, l’aérostier belge Paul Petit, venu en voisin, »: somebody with a name of their own
  if (first.kind === 'name' && second.kind === 'noun' && second.source === 'person' && second.name !== undefined) return false;
  const next = tokens[second.end];
  // « Selon le maire, Anne Roux « … » »: what stands before the words is the subject of the clause.
  if (next?.kind === 'quotation') return false;
  if (second.end < limit && next && next.kind === 'word' && !prepositions.has(next.lower) && !/^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|qui|dont|cité|citée|interrogé|interrogée)$/.test(next.lower)) return false;
  // « le Journal de Lyon, le maire, Paul Petit, »: the office belongs to the name behind it.
  const isPaired = second.kind === 'noun' && /^(?:le|la|l')$/.test(second.determiner ?? '') && next?.text === ',' && second.end + 1 < limit;
  const third = isPaired ? nounPhraseAt(tokens, second.end + 1, { limit }) : undefined;
  if (third?.kind === 'name' || /^(?:son|sa|ses)$/.test(third?.determiner ?? '')) return false;
  if (second.kind === 'noun' && second.source === undefined && second.determiner !== undefined && first.kind === 'name') {
    return false;
  }
  return true;
}

/** « le gouverneur du Kivu, le général Constant Petit »: an office, then a rank with the name. */
function isRankAndName(tokens: readonly Token[], first: NounPhrase, second: NounPhrase): boolean {
  if (first.source !== 'person' || first.name !== undefined || first.kind !== 'noun' || !/^(?:le|la|l'|son|sa|leur|notre)$/.test(first.determiner ?? '')) return false;
  if (second.source !== 'person' || second.name === undefined || second.kind !== 'noun' || !/^(?:le|la|l')$/.test(second.determiner ?? '')) return false;
  const next = tokens[second.end];
  return next !== undefined && !/^(?:et|ou)$/.test(next.lower) && !(next.text === ',' && determiners.has(tokens[second.end + 1]?.lower ?? ''));
}

/** « le gérant du bar, un quinquagénaire, explique »: somebody, and what kind of person they are between commas. */
function isPersonAndKind(tokens: readonly Token[], first: NounPhrase, second: NounPhrase): boolean {
  const isSomebody = first.source === 'person' && first.kind === 'noun' && /^(?:le|la|l'|son|sa|leur|une?)$/.test(first.determiner ?? '');
  return isSomebody && second.source === 'person' && second.kind === 'noun' && second.name === undefined && /^une?$/.test(second.determiner ?? '') && tokens[second.end]?.text === ',' && !/^une?$/.test(tokens[second.end + 1]?.lower ?? '');
}

/** « dans un journal, M. Petit »: a thing or a body, and a person’s name. */
function isOfThing(tokens: readonly Token[], first: NounPhrase, second: NounPhrase): boolean {
  const [noun, name] = first.kind === 'name' ? [second, first] : [first, second];
  const word = tokens[name.start];
  const isPerson = word !== undefined && (isTitle(word.lower) || (givenNameGender(word.text) !== undefined && (name.end - name.start > 1 || noun.source === 'document')));
  // « le conseil de la victime, Me Roux »
  if (noun.head === 'conseil' && word !== undefined && /^(?:me|maître)$/.test(word.lower.replace('.', ''))) return false;
  // « son conseil, Me Petit »
  if (/^(?:son|sa|leur|ses)$/.test(noun.determiner ?? '')) return false;
  // « a choisi la mesure, Mme Petit n’en a pas »: no title stands behind what somebody is
  const isMere = noun.source === undefined && word !== undefined && isTitle(word.lower);
  return isMere || (isPerson && /^(?:institution|press|agency|document)$/.test(noun.source ?? ''));
}
