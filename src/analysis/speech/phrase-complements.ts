import { isAuxiliary } from '../../french/auxiliaries.ts';
import { clauseOpeners, determiners, genitives, isAdverb, objectClitics, prepositions, subjectPronouns, timeNouns } from '../../french/chunk-words.ts';
import { givenNameGender } from '../../french/given-names.ts';
import { isPortfolio } from '../../french/portfolios.ts';
import { isPressName } from '../../french/press-names.ts';
import { sourceKind } from '../../french/source-nouns.ts';
import { isNameToken } from './name-runs.ts';
import { endOfAdjectives } from './adjective-list.ts';
import type { Reader } from './noun-phrase.ts';
import type { Token } from './read-tokens.ts';

/** How many words a list of portfolios may hold. */
const longestList = 24;

/** « ministre de l’Agriculture |, de l’Alimentation et de la Pêche »: a list of complements, which « et » closes. */
export function consumeList(reader: Reader): boolean {
  const { tokens, at, place } = reader;
  const adjectives = endOfAdjectives(tokens, at, place.limit);
  if (adjectives !== undefined) {
    reader.at = adjectives;
    return true;
  }
  if (!/^(?:person|institution)$/.test(sourceKind(reader.head ?? '') ?? '')) return false;
  let end = at;
  while (tokens[end]?.text === ',') {
    const stop = complementEnd(tokens, end + 1, Math.min(place.limit, at + longestList));
    if (stop === undefined) return false;
    end = stop;
  }
  const last = tokens[end]?.lower === 'et' ? complementEnd(tokens, end + 1, Math.min(place.limit, at + longestList)) : undefined;
  if (last === undefined) return false;
  // « …, des Finances et | de la Souveraineté industrielle »: read like any other, up to the verb
  reader.at = isDomainAt(tokens, end + 1) ? end + 1 : last;
  return true;
}

/** « de l’Intérieur », « des Outre-mer »: a domain that is written with a capital. */
function isDomainAt(tokens: readonly Token[], at: number): boolean {
  const noun = /^(?:la|l'|le|les)$/.test(tokens[at + 1]?.lower ?? '') ? tokens[at + 2] : tokens[at + 1];
  return genitives.has(tokens[at]?.lower ?? '') && noun?.kind === 'word' && noun.isCapital && givenNameGender(noun.text) === undefined;
}

/** « de l’Éducation nationale | et de la Jeunesse »: a second domain of an office or a body. */
function isSecondPortfolio({ tokens, at, head, headAt }: Reader): boolean {
  const first = tokens.slice(0, at).findLastIndex(({ lower }) => genitives.has(lower));
  return /^(?:person|institution)$/.test(sourceKind(head ?? '') ?? '') && headAt >= 0 && first > headAt && at - first < 5 && isDomainAt(tokens, first) && isDomainAt(tokens, at + 1);
}

/** Where « de la Pêche », « du sport » ends: before the next comma or « et ». */
function complementEnd(tokens: readonly Token[], start: number, limit: number): number | undefined {
  if (!genitives.has(tokens[start]?.lower ?? '')) return undefined;
  const step = tokens.slice(start, limit).findIndex(({ kind, lower }) => kind !== 'word' || lower === 'et');
  const end = step < 0 ? limit : start + step;
  return end - start >= 2 && end - start <= 6 ? end : undefined;
}

/** Nouns of office and trade whose domain follows « à »: « ministre déléguée à la Santé », « professeur à Lyon ». */
const ruledByA =
  /^(?:ministre|secrétaire|conseill(?:er|ère)|délégué|déléguée|commissaire|haut-commissaire|adjoint|adjointe|ambassad(?:eur|rice)|représentante?|professeure?|chercheu(?:r|se)|candidate?|avocate?|économiste|analyste|maître|enseignante?|directeur|directrice|doctorante?|médecin|juge|substitut|conférencier|envoyée?|spécialiste|historien|historienne|sociologue|politologue|climatologue|prévisionniste)$/;

/** « le maire (SE) de Lens »: a party in parentheses, where the phrase goes on behind it. */
export function consumeLabel(reader: Reader): boolean {
  const { tokens, at } = reader;
  const close = [at + 2, at + 3, at + 4].find((place) => tokens[place]?.text === ')');
  // « la conseillère nationale (PS/VD) Anne Roux »
  const isNamed = close !== undefined && sourceKind(reader.head ?? '') === 'person' && reader.caps.length === 0 && /^\p{Lu}{2}/u.test(tokens[at + 1]?.text ?? '') && givenNameGender(tokens[close + 1]?.text ?? '') !== undefined;
  if (close === undefined || !(isNamed || genitives.has(tokens[close + 1]?.lower ?? ''))) return false;
  reader.at = close + 1;
  return true;
}

/** Reads « de » with its complement; false where the phrase ends before it. */
export function consumeGenitive(reader: Reader): boolean {
  const { tokens, at, place } = reader;
  if (at === reader.first && reader.head === undefined && at > reader.start) return false;
  // « dans un soupir | d’autres »: others, who do it
  if (tokens[at]?.lower === "d'" && tokens[at + 1]?.lower === 'autres' && tokens[at + 2]?.kind !== 'word' && sourceKind(reader.head ?? '') === undefined) return false;
  // « l’un d’entre eux »
  if (tokens[at + 1]?.lower === 'entre' && /^(?:eux|elles|nous)$/.test(tokens[at + 2]?.lower ?? '')) {
    reader.at = at + 3;
    return true;
  }
  // « le maire | d’une voix blanche »: how, not whose
  if (/^(?:d'|de)$/.test(tokens[at]?.lower ?? '') && /^(?:une?|sa|son)$/.test(tokens[at + 1]?.lower ?? '') && /^(?:voix|ton|air|trait|geste|sourire|regard|œil|souffle|hochement|mine|haussement|accent)$/.test(tokens[at + 2]?.lower ?? '')) return false;
  let next = at + 1;
  if (/^(?:la|l'|le|les|leur|leurs|son|sa|ses|ce|cette|ces|un|une|plusieurs|deux|trois|quatre|notre|nos|quelque)$/.test(tokens[next]?.lower ?? '')) next += 1;
  const token = tokens[next];
  if (!token || next >= place.limit || token.kind === 'mark' || token.kind === 'quotation') return false;
  // « Anne Roux de la fédération Eaux vives », « Paul Petit de la CGT »: the name stays that of the person
  const [own] = reader.caps;
  const isMember = next > at + 1 || tokens[at]?.lower === 'du' || tokens[at]?.lower === 'des';
  if (isMember && own && reader.head === undefined && reader.caps.length === 1 && own.start === reader.first && own.end === at && own.end - own.start > 1 && givenNameGender(tokens[own.start]?.text ?? '') !== undefined && (/^(?:institution|group|press|agency)$/.test(sourceKind(token.lower) ?? '') || /^\p{Lu}{2,}/u.test(token.text))) {
    let end = next + 1;
    // « de l’association Faune et Garrigue »
    while (end < place.limit && ((tokens[end]?.isCapital === true && tokens[end]?.kind === 'word') || (/^(?:et|de|du|des|d'|la|les|l'|pour|sans)$/.test(tokens[end]?.lower ?? '') && tokens[end - 1]?.isCapital === true && tokens[end + 1]?.isCapital === true))) end += 1;
    reader.at = end;
    return true;
  }
  // « sa complice de toujours », « un ami de longue date »
  const isLasting = token.lower === 'toujours' || (token.lower === 'longue' && tokens[next + 1]?.lower === 'date');
  if (isLasting) {
    reader.at = next + (token.lower === 'longue' ? 2 : 1);
    return true;
  }
  // « les élus de presque tous les groupes »
  if (/^(?:presque|quasi)$/.test(token.lower)) {
    const step = tokens.slice(next + 1, next + 4).findIndex(({ lower }) => !determiners.has(lower));
    if (step >= 0) reader.at = next + 2 + step;
    return step >= 0;
  }
  if (isAdverb(token.lower) || subjectPronouns.has(token.lower) || prepositions.has(token.lower)) return false;
  // « du scooter », « de ce chantier »: no infinitive behind an article
  const isNominal = /^(?:du|des)$/.test(tokens[at]?.lower ?? '') || (next > at + 1 && !/^(?:la|l'|le|les|leur)$/.test(tokens[at + 1]?.lower ?? ''));
  if (!isNominal && /(?:er|ir|oir|re)$/.test(token.lower) && !token.isCapital && looksInfinitive(token.lower)) return false;
  // « de son côté », « de l’ordre de », « de même »: no complement of a noun.
  if (/^(?:côté|nouveau|même|plus|fait|façon|manière|retour|passage)$/.test(token.lower)) return false;
  // « l’infirmière de nuit », « l’équipe de jour »: when they work
  const isShift = /^(?:nuit|jour|semaine|week-end)$/.test(token.lower) && next === at + 1 && at === reader.headAt + 1 && /^(?:person|group|institution)$/.test(sourceKind(reader.head ?? '') ?? '');
  if (timeNouns.has(token.lower) && tokens[at]?.lower === 'de' && !isShift) return false;
  reader.at = isNameToken(token) ? next : next + 1;
  return true;
}

const nounsLikeInfinitives =
  /(?:^(?:mer|fer|hiver|cancer|maire|affaires?|guerre|terre|lettre|centre|ministère|lycée|chambre|membre|nombre|titre|ordre|autre|notre|presse|théâtre|genre|rencontre|histoire|territoire|gloire|victoire|mémoire|laboratoire|observatoire|avenir|plaisir|pouvoir|devoir|espoir|soir|trésor|janvier|février|cadre|massacre|offre|livre|œuvre|lutte|maître|prêtre|peuple|salaire|primaire|frontière|manière|matière|police|lumière|rivière|carrière|barrière|bannière|dernière|première|militaire|nucléaire|judiciaire|bancaire|populaire|littéraire|sanitaire|ferroviaire|universitaire|municipalité)$)|(?:aire|oire|ière|ère|ture|tre|bre|vre|ier|lier|cier|rier|nier|tier|sier|quier|gère|ure|pre|are|[^l]ore)$/;

/** Infinitives that end as many nouns do. */
const infinitives =
  /^(?:(?:re|dé|contre|satis|par)?faire|(?:dé|com)?plaire|taire|(?:dis|ex|abs|sous)?traire|(?:dé|re|al|ral|pal|publ|oubl|humil|concil|réconcil|multip|sup)lier|(?:re|dé)?plier|(?:dé|ré)?crier|(?:re)?nier|[pt]rier|manier|mendier|(?:étu|remé|dé|expé)dier|(?:appré|bénéfi|négo|asso|remer|licen)cier|privilégier|\p{L}+ifier|(?:con|dé)fier|initier|envier|copier|parier|marier|varier|(?:ra|ex)patrier|photographier|réfugier)$/u;

/** Whether a word (lower case) has the shape of an infinitive and not of a common noun. */
export function looksInfinitive(word: string): boolean {
  // « l’accord-cadre » goes by its last part.
  const last = word.slice(word.lastIndexOf('-') + 1);
  return last.length > 3 && (infinitives.test(last) || !nounsLikeInfinitives.test(last)) && sourceKind(word) === undefined;
}

/** « conseiller à la Sécurité nationale », « professeur à l’université de Lyon ». */
export function consumeDomain(reader: Reader): boolean {
  const { tokens, at, place } = reader;
  // « la maire adjointe à la culture »
  const before = tokens[at - 1]?.lower ?? '';
  const ruler = reader.head !== undefined && ruledByA.test(reader.head) ? reader.head : at - 1 > reader.headAt && /^(?:adjointe?|déléguée?|conseill(?:er|ère))$/.test(before) ? before : undefined;
  if (reader.head === undefined || ruler === undefined || place.isReceiver) return false;
  let next = at + 1;
  if (/^(?:la|l')$/.test(tokens[next]?.lower ?? '')) next += 1;
  const token = tokens[next];
  if (!token || next >= place.limit || token.kind === 'mark' || token.kind === 'quotation') return false;
  if (/^\p{Lu}{3,}$/u.test(token.text) && tokens[next - 1]?.lower === "l'") return false;
  const isOwnDomain = isPortfolio(token.lower) && /^(?:adjoint|délégué|conseill|ministre|secrétaire)/.test(ruler);
  if ((isPressName(token.text) && !isOwnDomain) || timeNouns.has(token.lower) || /^(?:presse|agence|chaîne|télévision|radio|quotidien|journal|nouveau|propos|antenne|issue|occasion|son|leur|des|un|une|plusieurs|micro|sujet)$/.test(token.lower)) {
    return false;
  }
  // « le premier adjoint | au maire | »
  const isOfOffice = /^adjointe?s?$/.test(ruler) && /^(?:maire|préfet|directeur|président|chef|procureur)$/.test(token.lower);
  if (!token.isCapital && !isOfOffice && !(isPortfolio(token.lower) && /^(?:adjoint|délégué|conseill)/.test(ruler)) && !/^(?:université|présidentielle|mairie|barreau|centre|institut|école|élection|primaire|succession|banque|cour|tribunal|parlement|observatoire|laboratoire|hôpital|droits)$/.test(token.lower)) {
    return false;
  }
  reader.at = isNameToken(token) ? next : next + 1;
  return true;
}

/** Reads « et » with what it joins to the phrase; false where a new clause begins. */
export function consumeCoordination(reader: Reader): boolean {
  const { tokens, at, place } = reader;
  const next = tokens[at + 1];
  if (!next || at + 1 >= place.limit || at === reader.first) return false;
  if (next.kind === 'mark' || next.kind === 'quotation') return false;
  const { lower } = next;
  if (isSecondPortfolio(reader)) {
    reader.at = at + 1;
    return true;
  }
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
