import {
  clauseOpeners,
  determiners,
  genitives,
  isAdverb,
  isCalendarWord,
  objectClitics,
  prepositions,
  subjectPronouns,
  timeNouns,
} from '../../french/chunk-words.ts';
import { givenNameGender } from '../../french/given-names.ts';
import { isAuxiliary } from '../../french/auxiliaries.ts';
import { isTitle, sourceKind, type SourceKind } from '../../french/source-nouns.ts';
import { isPressName } from '../../french/press-names.ts';
import { isPortfolio } from '../../french/portfolios.ts';
import type { Token } from './read-tokens.ts';

/** A noun phrase; `start`, `end` and `name` are token ranges. */
export interface NounPhrase {
  readonly start: number;
  readonly end: number;
  readonly kind: 'name' | 'noun' | 'time';
  /** The common noun at its head, lower case; undefined for a bare name. */
  readonly head: string | undefined;
  readonly source: SourceKind | undefined;
  /** The proper name in it that says who it is. */
  readonly name: Range | undefined;
  /** A name bound by « de »: the body a person speaks for. */
  readonly complement: Range | undefined;
  /** The office it names, for telling offices apart: « premier ministre », « ministre défense ». */
  readonly office: string | undefined;
  /** Lower case; undefined where there is none. */
  readonly determiner: string | undefined;
}

/** A stretch of tokens; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What is known of the place a noun phrase is read at. */
export interface NounPhrasePlace {
  /** Tokens from here on are not read. */
  readonly limit: number;
  /** The phrase follows « à » behind a verb: it ends after the first name (« à l’AFP Jean Dupont »). */
  readonly isReceiver?: boolean;
  /** A common noun without determiner may head it, as in an apposition (« maire de Lyon »). */
  readonly isApposition?: boolean;
}

/** Nouns of office and trade whose domain follows « à »: « ministre déléguée à la Santé », « professeur à Lyon ». */
const ruledByA =
  /^(?:ministre|secrétaire|conseill(?:er|ère)|délégué|déléguée|commissaire|adjoint|adjointe|ambassad(?:eur|rice)|représentante?|professeure?|chercheu(?:r|se)|candidate?|avocate?|économiste|analyste|maître|enseignante?|directeur|directrice|doctorante?|médecin|juge|substitut|conférencier|envoyée?|spécialiste|historien|historienne|sociologue|politologue|climatologue|prévisionniste)$/;
const gluedBehind = new Set(['en chef', 'en charge', 'en exercice', 'en poste', 'en fonction', 'par intérim', 'sans frontières']);
const adjectivesInAnt =
  /^(?:sortant|sortante|important|importante|importants|indépendant|indépendante|indépendants|puissant|puissante|puissants|montant|restant|régnant|fédérante|adjudant|géant|géante|dominant|naissant|vivant|vaillant|brillant|brillante|éminent|savant|gérant|suivant|précédant|constant|consultant|consultante)s?$/;
/** Participles that bring in a medium behind a name: « cité par », « interrogé par ». */
const bringsMedium =
  /^(?:cité|interrogé|contacté|joint|rapporté|relayé|repris|interviewé|sollicité|questionné|invité|rencontré|publié|diffusé|paru|mis|consulté|présent|venu|réuni|transmis|obtenu|vu|reçu)e?s?$/;

/** Tokens after which no noun phrase of a news text goes on. */
const longestPhrase = 40;

/** The noun phrase that begins at a token; undefined where none does. */
export function nounPhraseAt(
  tokens: readonly Token[],
  start: number,
  place: NounPhrasePlace,
): NounPhrase | undefined {
  const opening = readOpening(tokens, start, place);
  if (!opening) return undefined;
  const limit = Math.min(place.limit, start + longestPhrase);
  const reader: Reader = { tokens, place: { ...place, limit }, start, at: opening.at, head: undefined, headAt: -1, caps: [], first: opening.at, bare: opening.determiner === undefined };
  while (reader.at < limit && consume(reader)) {
    // `consume` moves on by itself.
  }
  const end = withoutTail(tokens, reader.at, opening.at);
  if (end <= opening.at) return undefined;
  return describe({ start, end }, opening, reader);
}

interface Opening {
  readonly at: number;
  readonly determiner: string | undefined;
  readonly isTitled: boolean;
}

interface Reader {
  readonly tokens: readonly Token[];
  readonly place: NounPhrasePlace;
  readonly start: number;
  readonly first: number;
  /** No determiner opens the phrase. */
  readonly bare: boolean;
  at: number;
  head: string | undefined;
  headAt: number;
  readonly caps: { start: number; end: number; isBound: boolean }[];
}

function readOpening(tokens: readonly Token[], start: number, place: NounPhrasePlace): Opening | undefined {
  const first = tokens[start];
  if (!first || start >= place.limit || first.kind === 'mark' || first.kind === 'quotation') return undefined;
  if (isTitle(first.lower) && isNameToken(tokens[start + 1]) && (first.isCapital || first.lower.length > 3)) {
    return { at: start, determiner: undefined, isTitled: true };
  }
  let at = start;
  if (isPartitive(tokens, at)) at += 1;
  const isOneOf = first.lower === "l'" && /^une?$/.test(tokens[start + 1]?.lower ?? '') && /^(?:de|d'|des)$/.test(tokens[start + 2]?.lower ?? '');
  if (isOneOf) return { at: start + 1, determiner: 'un', isTitled: false };
  while (at < place.limit && isDeterminer(tokens, at)) at += 1;
  const last = tokens[at - 1];
  if (at > start && last) return { at, determiner: determinerOf(tokens, start, at), isTitled: false };
  // « Rencontrer Anne » begins with a verb, not with a name.
  const isFirst = start === 0 || tokens[start - 1]?.kind === 'mark';
  const isVerb = isFirst && looksInfinitive(first.lower) && /(?:er|ir)$/.test(first.lower) && givenNameGender(first.text) === undefined;
  if (isNameToken(first) && !isVerb) return { at: start, determiner: undefined, isTitled: false };
  const isBareNoun = place.isApposition === true && first.kind === 'word' && sourceKind(first.lower) !== undefined;
  return isBareNoun ? { at: start, determiner: undefined, isTitled: false } : undefined;
}

/** « de nombreux experts », « d'autres sources », « de hauts responsables ». */
function isPartitive(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] ?? { lower: '' };
  if (lower !== 'de' && lower !== "d'") return false;
  return /^(?:nombreux|nombreuses|hauts|hautes|autres|anciens|anciennes|multiples|jeunes|proches)$/.test(
    tokens[at + 1]?.lower ?? '',
  );
}

function isDeterminer(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'number') return tokens[at + 1]?.kind === 'word' && !tokens[at + 1]?.isCapital;
  if (!determiners.has(token.lower)) return false;
  // « Le Pen », « La Rochelle » after a name; a capital article in front of a capital may belong to a title.
  return true;
}

function determinerOf(tokens: readonly Token[], start: number, end: number): string | undefined {
  const quantity = tokens.slice(start, end).find(({ kind }) => kind === 'number');
  if (quantity) return 'plusieurs';
  const first = tokens[start];
  const second = tokens[start + 1];
  if (!first) return undefined;
  if ((first.lower === 'de' || first.lower === "d'") && end >= start + 1) return 'des';
  return /^(?:tous|toutes|tout|toute)$/.test(first.lower) && end > start + 1 && second ? second.lower : first.lower;
}

/** A capital word that can be (part of) a name: no function word at the head of its sentence. */
export function isNameToken(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.isInverted) return false;
  if (/^(?:al|el|as|ad|ar|an|at)-\p{Lu}/u.test(token.text)) return true;
  if (!token.isCapital) return false;
  const { lower } = token;
  if (lower.endsWith("'") || isAdverb(lower) || isCalendarWord(lower)) return false;
  return !(
    determiners.has(lower) ||
    prepositions.has(lower) ||
    genitives.has(lower) ||
    clauseOpeners.has(lower) ||
    subjectPronouns.has(lower) ||
    connectors.has(lower)
  );
}

const connectors = new Set(
  'et ou mais puis ni or donc car ce ça cela ceci celui celle ceux celles celui-ci celle-ci y en lui eux voilà voici oui non interrogé interrogée contacté contactée joint jointe invité invitée cité citée selon ainsi aucun aucune personne rien tout toute tous toutes chacun beaucoup pourquoi comment quel quelle quels quelles après avant autre autres'.split(
    ' ',
  ),
);

function consume(reader: Reader): boolean {
  const { tokens, at, place } = reader;
  const token = tokens[at];
  if (token?.text === '(' && at > reader.first) return consumeLabel(reader);
  if (!token || token.kind === 'mark' || token.kind === 'quotation' || token.isInverted) return false;
  if (isNameToken(token) || (token.isCapital && isInsideName(reader))) {
    // « à l’AFP | Jean Dupont »: whom it is told ends with its name.
    return place.isReceiver && reader.caps.length > 0 ? false : consumeName(reader);
  }
  const { lower } = token;
  if (genitives.has(lower)) return consumeGenitive(reader);
  if (lower === 'à' || lower === 'au' || lower === 'aux') return consumeDomain(reader);
  if (lower === 'et' || lower === 'ou') return consumeCoordination(reader);
  if (gluedBehind.has(`${lower} ${tokens[at + 1]?.lower ?? ''}`) && at > reader.first) {
    reader.at += 2;
    return true;
  }
  if (at > reader.first && endsPhrase(reader, token)) return false;
  // A bare name takes no common noun: what follows is the verb.
  if (reader.bare && reader.caps.length > 0 && token.kind === 'word' && reader.head === undefined) return false;
  if (place.isReceiver && reader.caps.length > 0 && reader.head === undefined && endsReceiver(reader)) return false;
  if (token.kind === 'word' && reader.head === undefined) {
    reader.head = headOf(reader, lower);
    reader.headAt = at;
  }
  reader.at += 1;
  return true;
}

/** « à l’AFP », « au Monde » end with the name; « devant l’Assemblée nationale » goes on. */
function endsReceiver({ tokens, caps, bare }: Reader): boolean {
  const run = caps.at(-1);
  const name = run ? tokens.slice(run.start, run.end).map(({ text }) => text).join(' ') : '';
  return bare || /^\p{Lu}{2,}$/u.test(name) || isPressName(name);
}

/** « le maire (SE) de Lens »: a party in parentheses, where the phrase goes on behind it. */
function consumeLabel(reader: Reader): boolean {
  const { tokens, at } = reader;
  const close = [at + 2, at + 3, at + 4].find((place) => tokens[place]?.text === ')');
  if (close === undefined || !genitives.has(tokens[close + 1]?.lower ?? '')) return false;
  reader.at = close + 1;
  return true;
}

/** Adjectives that stand in front of their noun. */
const prenominal =
  /^(?:jeune|vieux|vieil|vieille|petit|petite|grand|grande|gros|grosse|bon|bonne|nouveau|nouvel|nouvelle|ancien|ancienne|futur|future|actuel|actuelle|premier|première|second|seconde|deuxième|troisième|dernier|dernière|principal|principale|haut|haute|hauts|hautes|autre|autres|seul|seule|célèbre|fameux|feu|même|propre|simple|pauvre|brave|riche|double|triple|très|nombreux|nombreuses|anciens|anciennes|jeunes|ex|quasi|demi|éphémère|puissant|puissante|influent|influente|tout|toute)$/;

function headOf(reader: Reader, lower: string): string | undefined {
  if (sourceKind(lower)) return lower;
  // An adjective in front of its noun: « le jeune homme », « l’ancien ministre ».
  if (!prenominal.test(lower)) return lower;
  const next = reader.tokens[reader.at + 1];
  const isBeforeNoun = next?.kind === 'word' && !next.isCapital && sourceKind(next.lower) !== undefined;
  return isBeforeNoun ? undefined : lower;
}

/** Words that are articles elsewhere: « Le Pen », « Kim Il Un ». */
const articleInName = /^(?:l[ae]s?|un|des|du|de|son|sa|mon|ma|ta|ton|son|an|en|on|y|non)$/;

function isInsideName(reader: Reader): boolean {
  const last = reader.caps.at(-1);
  return last !== undefined && last.end === reader.at && articleInName.test(reader.tokens[reader.at]?.lower ?? '');
}

const particles = /^(?:von|van|der|den|ben|bin|ibn|al|el|di|da|dos|del|della|ter|zu|y|abou)$/;

function consumeName(reader: Reader): boolean {
  const { tokens, place } = reader;
  const start = reader.at;
  let end = start + 1;
  if (isTitle(tokens[start]?.lower ?? '')) end = start + 1;
  while (end < place.limit) {
    const token = tokens[end];
    if (!token || token.kind === 'mark' || token.kind === 'quotation') break;
    if (splitsName(reader, start, end)) break;
    if (isNameToken(token) || (token.isCapital && articleInName.test(token.lower)) || isNumeral(token)) end += 1;
    else if (isParticle(tokens, start, end)) end += 1;
    else break;
  }
  const before = tokens[start - 1]?.lower ?? '';
  const isBound =
    start > reader.first &&
    (genitives.has(before) || (/^(?:la|l'|les|le)$/.test(before) && genitives.has(tokens[start - 2]?.lower ?? '')) ||
      /^(?:à|au|aux)$/.test(before) || (/^(?:la|l')$/.test(before) && tokens[start - 2]?.lower === 'à'));
  reader.caps.push({ start, end, isBound });
  reader.at = end;
  return true;
}

function isNumeral(token: Token): boolean {
  return token.kind === 'number' && /^\d$/.test(token.text);
}

/** Whether a new name begins at `end`, after the one that began at `start`. */
function splitsName(reader: Reader, start: number, end: number): boolean {
  const { tokens, place } = reader;
  const next = tokens[end];
  const last = tokens[end - 1];
  if (!next || !last || !next.isCapital) return false;
  const isAcronym = /^\p{Lu}{2,}$/u.test(last.text) && !/^\p{Lu}{2,}$/u.test(next.text);
  const isBound = genitives.has(tokens[start - 1]?.lower ?? '') || genitives.has(tokens[start - 2]?.lower ?? '');
  const isReceived = place.isReceiver === true || isBound || /^(?:à|au|aux|l')$/.test(tokens[start - 1]?.lower ?? '');
  const isFullName = givenNameGender(next.text) !== undefined || isNameToken(tokens[end + 1]);
  if (isAcronym && isReceived && isFullName) return true;
  if (place.isReceiver && isPressName(tokens.slice(start, end).map(({ text }) => text).join(' '))) return true;
  if (!isBound && !/^(?:à|au|aux|la|l')$/.test(tokens[start - 1]?.lower ?? '')) return false;
  if (isPortfolio(last.lower)) return !isPortfolio(next.lower);
  // « le patron de Renault Luca de Meo »: a given name behind a complement begins the person.
  return givenNameGender(next.text) !== undefined && givenNameGender(tokens[start]?.text ?? '') === undefined && ((tokens[end + 1]?.isCapital ?? false) || /^(?:de|d'|du|von|van|di|da|al|el|ben|bin)$/.test(tokens[end + 1]?.lower ?? '')) && end + 1 < place.limit;
}

function isParticle(tokens: readonly Token[], start: number, end: number): boolean {
  const token = tokens[end];
  const next = tokens[end + 1];
  if (!token || !next) return false;
  if (particles.test(token.lower) && (isNameToken(next) || particles.test(next.lower))) return true;
  if (!/^(?:de|d'|du|des|la)$/.test(token.lower)) return false;
  const first = tokens[start];
  const isPerson = first !== undefined && (givenNameGender(first.text) !== undefined || isTitle(first.lower));
  if (!isPerson) return false;
  return next.isCapital || (next.lower === 'la' && (tokens[end + 2]?.isCapital ?? false));
}

function consumeGenitive(reader: Reader): boolean {
  const { tokens, at, place } = reader;
  if (at === reader.first && reader.head === undefined && at > reader.start) return false;
  let next = at + 1;
  if (/^(?:la|l'|le|les|leur|leurs|son|sa|ses|ce|cette|ces|un|une|plusieurs|deux|trois|quatre|notre|nos|quelque)$/.test(tokens[next]?.lower ?? '')) next += 1;
  const token = tokens[next];
  if (!token || next >= place.limit || token.kind === 'mark' || token.kind === 'quotation') return false;
  if (isAdverb(token.lower) || subjectPronouns.has(token.lower) || prepositions.has(token.lower)) return false;
  if (/(?:er|ir|oir|re)$/.test(token.lower) && !token.isCapital && looksInfinitive(token.lower)) return false;
  // « de son côté », « de l’ordre de », « de même »: no complement of a noun.
  if (/^(?:côté|nouveau|même|plus|fait|façon|manière|retour|passage)$/.test(token.lower)) return false;
  if (timeNouns.has(token.lower) && tokens[at]?.lower === 'de') return false;
  reader.at = isNameToken(token) ? next : next + 1;
  return true;
}

const nounsLikeInfinitives =
  /(?:^(?:mer|fer|hiver|cancer|maire|affaires?|guerre|terre|lettre|centre|ministère|lycée|chambre|membre|nombre|titre|ordre|autre|notre|presse|théâtre|genre|rencontre|histoire|territoire|gloire|victoire|mémoire|laboratoire|observatoire|avenir|plaisir|pouvoir|devoir|espoir|soir|trésor|janvier|février|cadre|massacre|offre|livre|œuvre|lutte|maître|prêtre|peuple|salaire|primaire|frontière|manière|matière|police|lumière|rivière|carrière|barrière|bannière|dernière|première|militaire|nucléaire|judiciaire|bancaire|populaire|littéraire|sanitaire|ferroviaire|universitaire|municipalité)$)|(?:aire|oire|ière|ère|ture|tre|bre|vre|ier|lier|cier|rier|nier|tier|sier|quier|gère|ure|pre)$/;

function looksInfinitive(word: string): boolean {
  return word.length > 3 && !nounsLikeInfinitives.test(word) && sourceKind(word) === undefined;
}

/** « conseiller à la Sécurité nationale », « professeur à l’université de Lyon ». */
function consumeDomain(reader: Reader): boolean {
  const { tokens, at, place } = reader;
  if (reader.head === undefined || !ruledByA.test(reader.head) || place.isReceiver) return false;
  let next = at + 1;
  if (/^(?:la|l')$/.test(tokens[next]?.lower ?? '')) next += 1;
  const token = tokens[next];
  if (!token || next >= place.limit || token.kind === 'mark' || token.kind === 'quotation') return false;
  if (/^\p{Lu}{3,}$/u.test(token.text) && tokens[next - 1]?.lower === "l'") return false;
  if (isPressName(token.text) || timeNouns.has(token.lower) || /^(?:presse|agence|chaîne|télévision|radio|quotidien|journal|nouveau|propos|antenne|issue|occasion|son|leur|des|un|une|plusieurs|micro|sujet)$/.test(token.lower)) {
    return false;
  }
  if (!token.isCapital && !/^(?:université|présidentielle|mairie|barreau|centre|institut|école|élection|primaire|succession|banque|cour|tribunal|parlement|observatoire|laboratoire|hôpital)$/.test(token.lower)) {
    return false;
  }
  reader.at = isNameToken(token) ? next : next + 1;
  return true;
}

function consumeCoordination(reader: Reader): boolean {
  const { tokens, at, place } = reader;
  const next = tokens[at + 1];
  if (!next || at + 1 >= place.limit || at === reader.first) return false;
  if (next.kind === 'mark' || next.kind === 'quotation') return false;
  const { lower } = next;
  if (isAuxiliary(lower) || objectClitics.has(lower) || isPastParticiple(lower)) {
    if (!determiners.has(lower)) return false;
  }
  if (subjectPronouns.has(lower) || clauseOpeners.has(lower) || isAdverb(lower)) return false;
  if (prepositions.has(lower) || (genitives.has(lower) && !genitives.has(tokens[at - 2]?.lower ?? ''))) return false;
  reader.at = determiners.has(lower) ? at + 2 : at + 1;
  return true;
}

function isPastParticiple(word: string): boolean {
  return /(?:[^tm]é|iqué|ué|qu)$/.test(word) && sourceKind(word) === undefined && word !== 'société';
}

function endsPhrase({ tokens, at }: Reader, token: Token): boolean {
  const { lower } = token;
  const before = tokens[at - 1]?.lower ?? '';
  if (determiners.has(lower) && !genitives.has(before) && !/^(?:à|et|ou)$/.test(before)) return true;
  if (prepositions.has(lower) || clauseOpeners.has(lower) || subjectPronouns.has(lower)) return true;
  if (isAuxiliary(lower) || /^(?:n'|ne|s'|se|y|leur|ni|mais|puis|or|donc)$/.test(lower)) return true;
  if (/^tel(?:le)?s?$/.test(lower)) return true;
  if (isAdverb(lower) && !/^(?:plus|très|non|bien|mieux|moins)$/.test(lower)) return true;
  if (timeNouns.has(lower) && !genitives.has(before) && !determiners.has(before)) return true;
  if (bringsMedium.test(lower) && !determiners.has(before)) return true;
  return lower.length > 4 && lower.endsWith('ant') && sourceKind(lower) === undefined && !adjectivesInAnt.test(lower);
}

/** Drops words that bind to nothing at the end: « le maire de », « les élus et ». */
function withoutTail(tokens: readonly Token[], end: number, floor: number): number {
  let last = end;
  while (last > floor) {
    const { lower } = tokens[last - 1] ?? { lower: '' };
    if (!genitives.has(lower) && !/^(?:et|ou|à|au|aux|la|le|les|l'|plus|très|non|bien|mieux|moins)$/.test(lower)) break;
    last -= 1;
  }
  return last;
}

/** « le Premier ministre »: a capital in front of the office is no name. */
function isRank({ head, headAt }: Reader, end: number): boolean {
  return end === headAt && sourceKind(head ?? '') === 'person';
}

/** « président de la commission Russie-Europe »: a lone word behind a complement’s noun belongs to the complement. */
function isInsideComplement({ tokens, first, head }: Reader, start: number, end: number): boolean {
  if (/^\p{Lu}{2,}$/u.test(tokens[start]?.text ?? '') || sourceKind(head ?? '') === 'agency') return false;
  if (end - start > 1 || givenNameGender(tokens[start]?.text ?? '') !== undefined || isTitle(tokens[start]?.lower ?? '')) return false;
  const before = tokens[start - 1];
  if (!before || before.isCapital || before.kind !== 'word') return false;
  for (let at = start - 2; at > first; at -= 1) {
    if (genitives.has(tokens[at]?.lower ?? '')) return true;
    if (tokens[at]?.isCapital) return false;
  }
  return false;
}

function officeOf({ tokens, headAt }: Reader, head: string | undefined, bound: Range | undefined): string | undefined {
  if (head === undefined) return undefined;
  const before = tokens[headAt - 1]?.lower ?? '';
  const rank = /^(?:premier|première|vice|ancien|ancienne|ex)$/.test(before) ? `${before} ` : '';
  const domain = bound ? ` ${tokens.slice(bound.start, bound.end).map(({ lower }) => lower).join(' ')}` : '';
  return `${rank}${head}${domain}`;
}

function describe({ start, end }: Range, opening: Opening, reader: Reader): NounPhrase {
  const inside = reader.caps.filter((run) => run.start < end);
  const free = inside.filter(({ start: at, end: to, isBound }) => !isBound && !isRank(reader, to) && !isInsideComplement(reader, at, to)).at(-1);
  const bound = inside.find(({ isBound }) => isBound);
  // « le Conseil constitutionnel »: what follows the name is its adjective, no noun.
  const isAdjective = free?.end === reader.headAt && reader.head !== undefined && sourceKind(reader.head) === undefined;
  const head = opening.isTitled || isAdjective ? undefined : reader.head;
  const isTime = head !== undefined && timeNouns.has(head);
  // « une Ardéchoise », « deux Marseillais »: people by where they are from, no name.
  const isGentilic = head === undefined && free !== undefined && /^(?:une?|des|deux|plusieurs|certains)$/.test(opening.determiner ?? '');
  const name = free && !isGentilic ? { start: free.start, end: Math.min(free.end, end) } : undefined;
  return {
    start,
    end,
    kind: isTime ? 'time' : head === undefined && name ? 'name' : 'noun',
    head,
    source: isGentilic ? 'person' : head === undefined ? undefined : sourceKind(head),
    name,
    complement: bound && { start: bound.start, end: Math.min(bound.end, end) },
    office: officeOf(reader, head, bound),
    determiner: opening.determiner,
  };
}
