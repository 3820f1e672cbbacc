import { isAdjectiveLike } from '../../french/adjective-like.ts';
import { isFiniteAuxiliary } from '../../french/finite-auxiliaries.ts';
import { isCapitalised, type Word } from '../../french/words.ts';

/** Nouns that, with a capital, begin the name of an institution and go on in small letters. Bare forms. */
const institutionHeads: ReadonlySet<string> = new Set(
  `assemblee conseil cour tribunal ministere haute autorite organisation office banque commission fonds chambre senat
  union federation confederation comite agence institut academie universite bibliotheque musee opera theatre hopital
  parti front mouvement rassemblement syndicat association fondation croix garde police gendarmerie armee marine
  defenseur haut caisse bureau centre observatoire reserve parlement alliance ligue coupe grand maison palais place
  republique royaume emirats nations organisation groupe societe compagnie service direction
  jeux stade racing cercle entente olympique regie agglomeration`.split(/\s+/),
);

/** Words that look like adjectives, but begin a date or a complement behind a name. */
const notAdjective: ReadonlySet<string> = new Set(
  'fin mi debut passe dernier derniere prochain prochaine mais puis'.split(' '),
);

const longestTail = 3;
const space = /^\s+$/u;
const genitive: ReadonlySet<string> = new Set(['de', 'd', 'des', 'du']);

/** Where the name of an institution ends that begins with one capital: « Assemblée nationale », « Cour de cassation ». */
export function institutionEnd(words: readonly Word[], start: number, taken: ReadonlySet<number>): number {
  const head = words[start];
  const end = start + 1;
  if (!head || !institutionHeads.has(head.bare)) return end;
  const afterAdjectives = adjectivesEnd(words, end, taken);
  if (afterAdjectives > end) return afterAdjectives;
  return genitiveEnd(words, end, taken);
}

function adjectivesEnd(words: readonly Word[], from: number, taken: ReadonlySet<number>): number {
  const isPlural = pluralEnding.test(words[from - 1]?.bare ?? '');
  let end = from;
  while (end < from + longestTail && isSmall(words, end, taken) && isAdjective(words, end, isPlural))
    end += 1;
  return end;
}

const pluralEnding = /[sx]$/;
/** « voulait », « réunit », « tient »: a verb that ends like an adjective. */
const verbEnding = /(?:it|ient|ont)$/;
const adjectivesInIt: ReadonlySet<string> = new Set('petit gratuit droit reduit interdit maudit'.split(' '));

/** An adjective that agrees: behind « Nations », « demandent » is none. */
function isAdjective(words: readonly Word[], at: number, isPlural: boolean): boolean {
  const { lower, bare } = words[at] ?? { lower: '', bare: '' };
  if (!isAdjectiveLike(lower) || notAdjective.has(bare) || isFiniteAuxiliary(words, at)) return false;
  if (isPlural && !pluralEnding.test(bare)) return false;
  return !verbEnding.test(bare) || adjectivesInIt.has(bare);
}

/** « de sécurité », « d’État »: one complement without an article. */
function genitiveEnd(words: readonly Word[], from: number, taken: ReadonlySet<number>): number {
  const preposition = words[from];
  const noun = words[from + 1];
  if (!preposition || !noun || !genitive.has(preposition.bare) || taken.has(from + 1)) return from;
  if (!space.test(preposition.gap) || isCapitalised(preposition.text)) return from;
  return noun.bare.length > 3 ? from + 2 : from;
}

function isSmall(words: readonly Word[], at: number, taken: ReadonlySet<number>): boolean {
  const word = words[at];
  return Boolean(word && !taken.has(at) && space.test(word.gap) && !isCapitalised(word.text));
}
