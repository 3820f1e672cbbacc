import { isAuxiliary } from '../../french/auxiliaries.ts';
import { asides, determiners, isAdverb, prepositions, timeNouns } from '../../french/chunk-words.ts';
import { reportingForms } from '../../french/reporting-verbs.ts';
import { sourceKind } from '../../french/source-nouns.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import type { NounPhrase, Range } from './noun-phrase.ts';
import type { Token } from './read-tokens.ts';

/** A prepositional phrase passed over beside a verb. */
export interface PassedPhrase extends Range {
  /** Lower case: `à`, `dans`, `sur`. */
  readonly preposition: string;
  readonly object: NounPhrase | undefined;
}

/** What stood between two places of a sentence that says only when, where, how or to whom. */
export interface Passage {
  /** Index of the first token that is not passed over. */
  readonly end: number;
  readonly phrases: readonly PassedPhrase[];
}

/**
 * Passes over adverbs, expressions of time, set phrases, prepositional phrases and parentheses, from `start` on.
 *
 * « a indiqué | jeudi à la presse | le porte-parole »: stops at « le porte-parole ».
 */
export function passAdverbials(tokens: readonly Token[], start: number, limit: number): Passage {
  const phrases: PassedPhrase[] = [];
  let at = start;
  while (at < limit) {
    const next =
      asideAt(tokens, at, limit) ??
      timeAt(tokens, at, limit) ??
      adverbAt(tokens, at) ??
      mannerAt(tokens, at, limit) ??
      parenthesisAt(tokens, at, limit) ??
      enclosedAside(tokens, at, limit);
    if (next !== undefined) {
      at = next;
      continue;
    }
    // « d’une seule voix | et sans détour »
    const joined = at > start && /^(?:et|mais|puis)$/.test(tokens[at]?.lower ?? '') ? (asideAt(tokens, at + 1, limit) ?? adverbAt(tokens, at + 1)) : undefined;
    if (joined !== undefined) {
      at = joined;
      continue;
    }
    const phrase = prepositionalAt(tokens, at, limit);
    if (!phrase) break;
    phrases.push(phrase);
    at = phrase.end;
  }
  return { end: at, phrases };
}

const asidesByFirst: ReadonlyMap<string, readonly (readonly string[])[]> = Map.groupBy(asides, ([first]) => first ?? '');

function asideAt(tokens: readonly Token[], at: number, limit: number): number | undefined {
  const candidates = asidesByFirst.get(tokens[at]?.lower ?? '') ?? [];
  for (const phrase of candidates) {
    if (at + phrase.length > limit) continue;
    if (phrase.every((word, rank) => tokens[at + rank]?.lower === word)) return at + phrase.length;
  }
  return undefined;
}

/** « , de son côté, » with its commas. */
function enclosedAside(tokens: readonly Token[], at: number, limit: number): number | undefined {
  if (tokens[at]?.text !== ',') return undefined;
  // « , selon l’AFP, », « , toujours d’après elle, », « , comme la préfète, »
  let from = at + 1;
  while (isAdverb(tokens[from]?.lower ?? '')) from += 1;
  const named = sourceIn(tokens, from, limit);
  if (named !== undefined) return tokens[named]?.text === ',' && named + 1 < limit ? named + 1 : undefined;
  const inner =
    asideAt(tokens, at + 1, limit) ?? timeAt(tokens, at + 1, limit) ?? adverbAt(tokens, at + 1) ?? emphasisAt(tokens, at + 1) ?? occasionAt(tokens, at + 1, limit);
  return inner !== undefined && tokens[inner]?.text === ',' && inner + 1 < limit ? inner + 1 : undefined;
}

/** « lors d’un point de presse à Lens », « dans un communiqué », « à l’issue du match »: past the phrases for when and where something is said. */
function occasionAt(tokens: readonly Token[], at: number, limit: number): number | undefined {
  if (!/^(?:lors|dans|sur|devant|au|à|en|après|pendant|durant|face)$/.test(tokens[at]?.lower ?? '')) return undefined;
  let phrase = prepositionalAt(tokens, at, limit);
  let end: number | undefined;
  while (phrase) {
    end = phrase.end;
    phrase = prepositionalAt(tokens, end, limit);
  }
  return end;
}

/** Past « selon l’AFP », « d’après elle », « comme la préfète »; undefined where nothing of the kind stands there. */
function sourceIn(tokens: readonly Token[], at: number, limit: number): number | undefined {
  const [first, second] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  const start = first === "d'" && second === 'après' ? at + 2 : /^(?:selon|d'après|comme)$/.test(first) ? at + 1 : undefined;
  if (start === undefined) return undefined;
  return /^(?:lui|elle|eux|elles|nous)$/.test(tokens[start]?.lower ?? '') ? start + 1 : (nounPhraseAt(tokens, start, { limit, isAside: true })?.end ?? at);
}

/** « X, lui, affirme »: the pronoun that stresses the subject. */
function emphasisAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  return token && !token.isInverted && /^(?:lui|elle|eux|elles)$/.test(token.lower) ? at + 1 : undefined;
}

function adverbAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  // « a depuis dénoncé »
  const isSince = token?.lower === 'depuis' && reportingForms(tokens[at + 1]?.lower ?? '').some(({ tense }) => tense === 'participle');
  // « nous a juste lancé », « dit juste : « … » », and no « sans juste motif »
  const isOnly = token?.lower === 'juste' && (isAuxiliary(tokens[at - 1]?.lower ?? '') || /^(?::|de|d'|à)$/.test(tokens[at + 1]?.lower ?? '') || tokens[at + 1]?.kind === 'quotation');
  return token?.kind === 'word' && !token.isInverted && (isSince || isOnly || isAdverb(token.lower)) ? at + 1 : undefined;
}

/** « d’une voix à peine audible », « d’un ton sec »: up to the next determiner or name. */
function mannerAt(tokens: readonly Token[], at: number, limit: number): number | undefined {
  if (tokens[at]?.lower !== "d'" || !/^une?$/.test(tokens[at + 1]?.lower ?? '')) return undefined;
  if (!/^(?:voix|traite|formule|phrase|ton|air|trait|mot|sourire|souffle|geste|revers|clin|haussement|signe|bond|rire|regard)$/.test(tokens[at + 2]?.lower ?? '')) return undefined;
  let end = at + 3;
  while (end < Math.min(limit, at + 9) && tokens[end]?.kind === 'word' && !tokens[end]?.isCapital && !determiners.has(tokens[end]?.lower ?? '') && !/^(?:quelqu'une?|chacune?|cel(?:ui|les?)|ceux)$/.test(tokens[end]?.lower ?? '') && !(tokens[end]?.lower === "d'" && tokens[end + 1]?.lower === 'autres')) end += 1;
  return end;
}

const parenthesisReach = 30;

function parenthesisAt(tokens: readonly Token[], at: number, limit: number): number | undefined {
  if (tokens[at]?.text !== '(') return undefined;
  for (let end = at + 1; end < Math.min(limit, at + parenthesisReach); end += 1) {
    if (tokens[end]?.text === ')') return end + 1;
  }
  return undefined;
}

const dayParts = /^(?:matin|soir|midi|après-midi|dernier|dernière|prochain|prochaine|passé|passée|suivant|suivante)$/;

/** « jeudi », « le 14 septembre 2023 », « mardi soir », « ce matin », « la veille », « en 2019 ». */
function timeAt(tokens: readonly Token[], at: number, limit: number): number | undefined {
  let place = at;
  const first = tokens[place]?.lower ?? '';
  const ago = agoAt(tokens, at);
  if (ago !== undefined) return ago <= limit ? ago : undefined;
  const later = laterAt(tokens, at);
  if (later !== undefined) return later <= limit ? later : undefined;
  // « affirme ce dernier »
  if (/^(?:ce|cette|ces)$/.test(first) && /^derni(?:er|ère)s?$/.test(tokens[at + 1]?.lower ?? '') && !timeNouns.has(tokens[at + 2]?.lower ?? '')) return undefined;
  if (/^(?:un|une|le|la|l'|ce|cet|cette|ces|en|dès|mi|début|fin|courant|au|lors|vers|les|toute?)$/.test(first)) place += 1;
  if (place > at && /^(?:l'|la|le|cours|petit|tout)$/.test(tokens[place]?.lower ?? '')) place += 1;
  let isTime = false;
  while (place < limit) {
    const token = tokens[place];
    if (!token) break;
    // « au petit matin du jeudi 23 janvier »
    if (isTime && /^(?:de|d'|du)$/.test(token.lower) && timeNouns.has(tokens[place + 1]?.lower ?? '')) {
      place += 1;
      continue;
    }
    const isNumber = token.kind === 'number' || /^\d+(?:er|h\d*)?$/.test(token.lower);
    const isWord = timeNouns.has(token.lower) || dayParts.test(token.lower) || (isTime && /^(?:gmt|utc|cet|locales?)$/.test(token.lower));
    if (!isNumber && !isWord) break;
    // A bare number is a date only in front of a month, or after « en ».
    if (isNumber && !isTime && !timeNouns.has(tokens[place + 1]?.lower ?? '') && !/^en$/.test(first) && !/^\d+h\d*$/.test(token.lower)) break;
    if (isWord && place === at && /^(?:passé|prochain|dernier|suivant|an|heure|fois|moment|instant|jour|nuit|mois|année|début|fin|milieu|époque|siècle|été)s?$/.test(token.lower)) break;
    // « répond le dernier »: somebody
    isTime ||= !/^(?:dernier|dernière|prochain|prochaine|passé|passée|suivant|suivante)$/.test(token.lower);
    place += 1;
  }
  if (!isTime || place === at) return undefined;
  // « au début de la session »: no time of its own.
  const isOfThing = /^(?:début|fin|milieu|lendemain|veille|moment)$/.test(tokens[place - 1]?.lower ?? '') && /^(?:de|du|d'|des)$/.test(tokens[place]?.lower ?? '');
  return isOfThing && prepositions.has(first) ? undefined : place;
}

/** « il y a un an », « il y a tout juste dix jours », « voilà deux mois »: past it. */
function agoAt(tokens: readonly Token[], at: number): number | undefined {
  const isSince = tokens[at]?.lower === 'il' && tokens[at]?.isInverted === false && tokens[at + 1]?.lower === 'y' && /^(?:a|avait)$/.test(tokens[at + 2]?.lower ?? '');
  const start = isSince ? at + 3 : /^voi(?:là|ci)$/.test(tokens[at]?.lower ?? '') ? at + 1 : undefined;
  if (start === undefined) return undefined;
  const noun = tokens.findIndex(({ lower }, place) => place > start && place < start + 6 && timeNouns.has(lower));
  if (noun < 0 || !tokens.slice(start, noun).every(({ kind, lower }) => kind === 'number' || determiners.has(lower) || isAdverb(lower) || /^(?:de|d'|à|peine|juste|plus|moins|près|environ|petite?s?|longues?)$/.test(lower))) return undefined;
  return /^(?:et|de)$/.test(tokens[noun + 1]?.lower ?? '') && tokens[noun + 2]?.lower === 'demi' ? noun + 3 : noun + 1;
}

/** « deux minutes plus tard », « quelques jours auparavant », « une heure après »: past it. */
function laterAt(tokens: readonly Token[], at: number): number | undefined {
  if (!timeNouns.has(tokens[at + 1]?.lower ?? '') || !(tokens[at]?.kind === 'number' || determiners.has(tokens[at]?.lower ?? ''))) return undefined;
  const [third, fourth] = [tokens[at + 2]?.lower ?? '', tokens[at + 3]?.lower ?? ''];
  if (third === 'plus' && /^t(?:ard|ôt)$/.test(fourth)) return at + 4;
  return /^(?:après|avant|auparavant|durant)$/.test(third) && (tokens[at + 3] === undefined || tokens[at + 3]?.kind === 'mark') ? at + 3 : undefined;
}

const compound =
  /^(?:auprès|lors|près|loin|face|grâce|suite|quant|afin|hors|vis-à-vis|faute|proche)$/;

/** A preposition with its noun phrase; « à la presse », « lors d’une conférence de presse », « sur RTL ». */
export function prepositionalAt(tokens: readonly Token[], at: number, limit: number): PassedPhrase | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const preposition = token.lower;
  if (!prepositions.has(preposition) && !/^(?:devant|via)$/.test(preposition)) return undefined;
  // « avant de préciser que », « pour dire »: another verb, no complement.
  const verb = /^d[e']$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  if (/^(?:avant|pour|sans|afin)$/.test(preposition) && reportingForms(tokens[verb]?.lower ?? '').some(({ tense }) => tense === 'infinitive')) return undefined;
  let start = at + 1;
  if (compound.test(preposition) || /^(?:en|à|aux?)$/.test(preposition)) {
    start = afterLink(tokens, at, limit) ?? start;
  }
  // « face à la crise », « quant au maire »
  const inner = tokens[at + 1]?.lower ?? '';
  const isPaired = /^(?:quant|face|grâce|suite)$/.test(preposition) && /^(?:à|aux?)$/.test(inner);
  if (isPaired) start = at + 2;
  const object = nounPhraseAt(tokens, start, { limit, isAside: true, isReceiver: /^(?:à|au|aux|sur|auprès|devant|pour)$/.test(preposition), isApposition: /^aux?$/.test(preposition) || (isPaired && inner !== 'à') || (compound.test(preposition) && /^(?:du|des)$/.test(tokens[start - 1]?.lower ?? '')) });
  if (object) return { start: at, end: object.end, preposition, object };
  const bare = bareObjectEnd(tokens, start, limit);
  return bare === undefined ? undefined : { start: at, end: bare, preposition, object: undefined };
}

/** « en marge de », « à l’issue de », « au cours de », « à l’occasion de », « lors de »: past the last « de ». */
function afterLink(tokens: readonly Token[], at: number, limit: number): number | undefined {
  for (let place = at + 1; place < Math.min(limit, at + 5); place += 1) {
    const { lower } = tokens[place] ?? { lower: '' };
    // « à l’agence régionale | de santé » is a body, « à l’issue | de » a link
    if (!linkNouns.test(lower) && /^(?:institution|press|agency)$/.test(sourceKind(lower) ?? '')) return undefined;
    if (lower === 'de' || lower === "d'") return nounFollows(tokens, place + 1) ? place + 1 : undefined;
    // « du » and « des » hold the article of the noun phrase: it begins with them.
    if (lower === 'du' || lower === 'des') return isLink(tokens, at, place) ? place + 1 : undefined;
    if (tokens[place]?.kind !== 'word' || tokens[place]?.isCapital) return undefined;
  }
  return undefined;
}

const linkNouns =
  /^(?:cours|issue|occasion|marge|micro|antenne|bord|sein|nom|fil|terme|sortie|suite|lendemain|début|fin|présence|réponse|conclusion|ouverture|arrivée|veille|plateau|colonnes|tribune|approche|moment|côté)$/;

function isLink(tokens: readonly Token[], from: number, to: number): boolean {
  if (to === from + 1) return true;
  return linkNouns.test(tokens[to - 1]?.lower ?? '');
}

function nounFollows(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && (determiners.has(token.lower) || token.isCapital || token.lower.length > 2);
}

/** A noun without determiner behind a preposition: « sur place », « en conférence de presse », « par écrit ». */
function bareObjectEnd(tokens: readonly Token[], start: number, limit: number): number | undefined {
  let place = start;
  while (place < limit && place < start + 6) {
    const token = tokens[place];
    if (token?.kind !== 'word' || token.isInverted) break;
    const isLinked = place > start && /^(?:de|d'|du|des)$/.test(tokens[place - 1]?.lower ?? '');
    if (place > start && !isLinked && (determiners.has(token.lower) || prepositions.has(token.lower) || token.isCapital)) break;
    if (isAdverb(token.lower) && place > start) break;
    place += 1;
    if (place > start && !/^(?:de|d'|du|des)$/.test(tokens[place - 1]?.lower ?? '') && !/^(?:de|d'|du|des)$/.test(tokens[place]?.lower ?? '')) {
      break;
    }
  }
  return place > start ? place : undefined;
}
