import { isAuxiliary } from '../../french/auxiliaries.ts';
import { clauseOpeners, determiners, genitives, isAdverb, prepositions, subjectPronouns, timeNouns } from '../../french/chunk-words.ts';
import { isPressName } from '../../french/press-names.ts';
import { isTitle, sourceKind } from '../../french/source-nouns.ts';
import type { Reader } from './noun-phrase.ts';
import type { Token } from './read-tokens.ts';

const adjectivesInAnt =
  /^(?:sortant|sortante|important|importante|importants|indépendant|indépendante|indépendants|puissant|puissante|puissants|montant|restant|régnant|fédérante|adjudant|géant|géante|dominant|naissant|vivant|vaillant|brillant|brillante|éminent|savant|gérant|suivant|précédant|constant|consultant|consultante)s?$/;

/** Participles that bring in a medium behind a name: « cité par », « interrogé par ». */
const bringsMedium =
  /^(?:cité|interrogé|contacté|joint|rapporté|relayé|repris|interviewé|sollicité|questionné|invité|rencontré|croisé|publié|diffusé|paru|mis|consulté|présent|venu|réuni|transmis|obtenu|vu|reçu)e?s?$/;

/** « à l’AFP », « au Monde » end with the name; « devant l’Assemblée nationale » goes on. */
export function endsReceiver({ tokens, caps, bare }: Reader): boolean {
  const run = caps.at(-1);
  const name = run ? tokens.slice(run.start, run.end).map(({ text }) => text).join(' ') : '';
  return bare || /^\p{Lu}{2,}$/u.test(name) || isPressName(name);
}

/** Nouns and participles with the ending of an imperfect. */
const nounsInAit = /(?:trait|fait|lait|souhait|hait|plait|parfait)$/;

/** Whether a word begins something else than the noun phrase before it. */
export function endsPhrase({ tokens, at, first }: Reader, token: Token): boolean {
  const { lower } = token;
  const before = tokens[at - 1]?.lower ?? '';
  if (determiners.has(lower) && !genitives.has(before) && !/^(?:à|et|ou)$/.test(before)) return true;
  if (prepositions.has(lower) || clauseOpeners.has(lower) || subjectPronouns.has(lower)) return true;
  if (isAuxiliary(lower) || /^(?:n'|ne|s'|se|m'|me|t'|te|y|lui|leur|ni|mais|puis|or|donc)$/.test(lower)) return true;
  if (/^tel(?:le)?s?$/.test(lower)) return true;
  // « dans un soupir | quelqu’un », « à l’envi | ceux qui restent »: a subject of its own
  if (/^(?:quelqu'une?|chacune?|cel(?:ui|les?)|ceux|certaine?s)$/.test(lower) && !genitives.has(before)) return true;
  // « dans un soupir | M. Petit »
  if (isTitle(lower) && lower.length < 5 && token.isCapital && !genitives.has(before) && at > first && sourceKind(tokens[at - 1]?.lower ?? '') === undefined) return true;
  // « une trentaine d’élèves attendaient », « l’agence rangeait alors »: no noun and no adjective ends so.
  if (!token.isCapital && (/.{2}aient$/.test(lower) || (/.{3}ait$/.test(lower) && !nounsInAit.test(lower)))) return true;
  if (isAdverb(lower) && !/^(?:plus|très|non|bien|mieux|moins)$/.test(lower)) return true;
  // « deux éleveurs de 28 et 29 ans »: an age
  if (lower === 'ans' && tokens[at - 1]?.kind === 'number') return false;
  // « une fillette de 18 mois »
  if (/^(?:mois|semaines|jours)$/.test(lower) && tokens[at - 1]?.kind === 'number' && tokens[at - 2]?.lower === 'de') return false;
  if (timeNouns.has(lower) && !genitives.has(before) && !determiners.has(before)) return true;
  if (bringsMedium.test(lower) && !determiners.has(before)) return true;
  // « le très remuant maire »
  if (/^(?:très|si|trop|plus|moins|bien)$/.test(before)) return false;
  return lower.length > 4 && lower.endsWith('ant') && sourceKind(lower) === undefined && !adjectivesInAnt.test(lower);
}

/** Drops words that bind to nothing at the end: « le maire de », « les élus et ». */
export function withoutTail(tokens: readonly Token[], end: number, floor: number): number {
  let last = end;
  while (last > floor) {
    const { lower } = tokens[last - 1] ?? { lower: '' };
    if (!genitives.has(lower) && !/^(?:et|ou|à|au|aux|la|le|les|l'|plus|très|non|bien|mieux|moins)$/.test(lower)) break;
    last -= 1;
  }
  return last;
}
