import { isPressName } from '../../french/press-names.ts';
import { sourceKind } from '../../french/source-nouns.ts';
import { canSpeak } from './can-speak.ts';
import type { Frame } from './frame.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import type { NounPhrase, Range } from './noun-phrase.ts';
import type { Token } from './read-tokens.ts';
import { prepositionalAt } from './skip-phrases.ts';
import { type Voice, voiceAt, voiceOfPhrase } from './voice.ts';

/** What carries the words of a speaker to the report. Token ranges. */
export interface MediumFound {
  readonly kind: 'agency' | 'medium' | 'cited';
  /** Its words: the name where there is one, else the phrase. */
  readonly range: Range;
  readonly voice: Voice;
  /** An article that « au » swallowed belongs to its name: « au Monde » is « Le Monde ». */
  readonly article: string | undefined;
}

/** The media a sentence names: agencies told, papers written in, platforms, communiqués, what « citant » cites. */
export function findMedia(tokens: readonly Token[]): readonly MediumFound[] {
  const found: MediumFound[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const medium = citedAt(tokens, at) ?? carrierAt(tokens, at) ?? toldAt(tokens, at);
    if (medium) found.push(medium);
  }
  return found;
}

const citing = /^(?:citant|rapportant)$/;

/** « citant un responsable »: the source of the source. */
function citedAt(tokens: readonly Token[], at: number): MediumFound | undefined {
  const isRelative = /^cite(?:nt)?$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower === 'qui';
  if (!isRelative && !citing.test(tokens[at]?.lower ?? '')) return undefined;
  const voice = voiceAt(tokens, at + 1, tokens.length);
  return voice && canSpeak(tokens, voice) ? { kind: 'cited', range: rangeOf(voice), voice, article: undefined } : undefined;
}

const carried =
  /^(?:cité|rapporté|relayé|repris|diffusé|publié|interrogé|contacté|joint|invité|questionné|sollicité|interviewé|consulté|obtenu|révélé|transmis|recueilli|accordé|adressé|confié|donné)e?s?$/;

/** « cité par l’AFP », « interrogé par Franceinfo », « accordé au Figaro », « publié dans Nature ». */
function carrierAt(tokens: readonly Token[], at: number): MediumFound | undefined {
  if (!carried.test(tokens[at]?.lower ?? '')) return undefined;
  let place = at + 1;
  const isGuest = /^invitée?$/.test(tokens[at]?.lower ?? '');
  const links = isGuest ? /^(?:par|de|du|des|d'|sur)$/ : /^(?:par|au|à|aux|dans|sur)$/;
  while (place < at + 5 && !links.test(tokens[place]?.lower ?? '')) place += 1;
  const preposition = tokens[place]?.lower ?? '';
  if (!links.test(preposition)) return undefined;
  const voice = voiceAt(tokens, place + 1, tokens.length);
  if (!voice?.phrase) return undefined;
  const isCarrier = isPress(tokens, voice.phrase) || (isGuest && voice.phrase.name !== undefined && isPressName(tokens[voice.phrase.name.start]?.text ?? '')) || (preposition === 'par' && isMediumBody(tokens, voice.phrase));
  if (!isCarrier) return undefined;
  return { kind: 'agency', range: rangeOf(voice), voice, article: articleIn(preposition, tokens, voice.phrase) };
}

const documentMedia =
  /^(?:communiqué|déclaration|tribune|entretien|interview|message|tweet|post|publication|billet|courrier|lettre|mail|courriel|note|rapport|discours|allocution|vidéo|étude|dossier|texte|document|livre|éditorial|podcast)$/;

/** « à l’AFP », « au Monde », « sur Telegram », « dans un communiqué », « au micro de RTL ». */
function toldAt(tokens: readonly Token[], at: number): MediumFound | undefined {
  const phrase = prepositionalAt(tokens, at, tokens.length);
  const object = phrase?.object;
  if (phrase && !object) return smallLetters(tokens, at);
  if (!phrase || !object || object.kind === 'time') return undefined;
  const voice = voiceOfPhrase(object);
  const { preposition } = phrase;
  const range = rangeOf(voice);
  const article = articleIn(preposition, tokens, object);
  if (/^(?:à|au|aux|auprès|devant)$/.test(preposition)) {
    const isOnAir = /^(?:micro|antenne)$/.test(tokens[at + 1]?.lower ?? '') || /^(?:l'|la)$/.test(tokens[at + 1]?.lower ?? '') && /^antenne$/.test(tokens[at + 2]?.lower ?? '');
    if (isPress(tokens, object) || (isOnAir && object.name !== undefined)) return { kind: 'agency', range, voice, article: isOnAir ? undefined : article };
    return undefined;
  }
  if (preposition === 'sur') return onChannel(tokens, voice);
  if (preposition === 'dans') {
    if (object.head !== undefined && documentMedia.test(object.head)) return { kind: 'medium', range: headRange(tokens, object), voice, article: undefined };
    const isColumns = object.head === 'colonnes' || object.head === 'pages';
    if (isColumns && object.complement) return { kind: 'agency', range: object.complement, voice: { ...voice, phrase: { ...object, name: object.complement } }, article: articleBefore(tokens, object.complement.start) };
    if (isPress(tokens, object)) return { kind: 'agency', range, voice, article };
  }
  if (preposition === 'via' && object.name) return { kind: 'medium', range, voice, article: undefined };
  return undefined;
}

/** A station that writes its name in small letters: « sur franceinfo », « à franceinfo ». */
function smallLetters(tokens: readonly Token[], at: number): MediumFound | undefined {
  const token = tokens[at + 1];
  if (!/^(?:sur|à)$/.test(tokens[at]?.lower ?? '') || token?.kind !== 'word' || token.lower.length < 6 || !isPressName(token.lower)) return undefined;
  const range = { start: at + 1, end: at + 2 };
  const voice: Voice = { ...range, pronoun: undefined, phrase: undefined, apposition: undefined };
  return { kind: 'agency', range, voice, article: undefined };
}

/** « sur Telegram », « sur BFMTV », « sur son compte Facebook », « sur le plateau de TF1 ». */
function onChannel(tokens: readonly Token[], voice: Voice): MediumFound | undefined {
  const { phrase } = voice;
  if (!phrase) return undefined;
  if (phrase.kind === 'name' && phrase.determiner === undefined) {
    return { kind: isPress(tokens, phrase) ? 'agency' : 'medium', range: rangeOf(voice), voice, article: undefined };
  }
  if (/^(?:plateau|antenne|ondes|micro)$/.test(phrase.head ?? '') && phrase.complement) {
    return { kind: 'agency', range: phrase.complement, voice: { ...voice, phrase: { ...phrase, name: phrase.complement } }, article: undefined };
  }
  if (/^(?:compte|page|chaîne|site|réseau|réseaux|blog|profil|canal|plateforme|application)$/.test(phrase.head ?? '')) {
    const range = phrase.name ?? { start: phrase.start, end: phrase.end };
    return { kind: 'medium', range, voice, article: undefined };
  }
  return isPress(tokens, phrase) ? { kind: 'agency', range: rangeOf(voice), voice, article: undefined } : undefined;
}

/** Whether a phrase is a paper, a station or a wire: by its noun, its name, or an acronym that is no body of states. */
export function isPress(tokens: readonly Token[], phrase: NounPhrase): boolean {
  if (phrase.source === 'agency') return /presse|information/.test(textOf(tokens, phrase)) || phrase.name !== undefined || phrase.determiner === "l'";
  if (phrase.source === 'press') return phrase.head !== 'presse' && (!/^(?:site|station|titre|émission)$/.test(phrase.head ?? '') || phrase.name !== undefined);
  if (!phrase.name || phrase.head !== undefined) return false;
  const name = tokens.slice(phrase.name.start, phrase.name.end).map(({ text }) => text).join(' ');
  if (isPressName(name)) return true;
  return /^\p{Lu}{2,4}$/u.test(name) && phrase.determiner === "l'" && sourceKind(name.toLowerCase()) === undefined;
}

function isMediumBody(tokens: readonly Token[], phrase: NounPhrase): boolean {
  if (phrase.source === 'group') return /^(?:médias|journaux|agences|journalistes)$/.test(phrase.head ?? '');
  return isPress(tokens, phrase) || (phrase.kind === 'name' && /^\p{Lu}{2,}$/u.test(tokens[phrase.name?.start ?? phrase.start]?.text ?? ''));
}

function textOf(tokens: readonly Token[], { start, end }: Range): string {
  return tokens.slice(start, end).map(({ lower }) => lower).join(' ');
}

function rangeOf({ phrase, apposition, start, end }: Voice): Range {
  return phrase?.name ?? apposition?.name ?? { start: phrase?.start ?? start, end: phrase?.end ?? end };
}

/** The document alone, without whose it is: « un communiqué ». */
function headRange(tokens: readonly Token[], phrase: NounPhrase): Range {
  for (let at = phrase.start; at < phrase.end; at += 1) {
    if (tokens[at]?.lower === phrase.head) return { start: phrase.start, end: at + 1 };
  }
  return phrase;
}

function articleIn(preposition: string, tokens: readonly Token[], phrase: NounPhrase): string | undefined {
  const first = tokens[phrase.start];
  if (phrase.kind !== 'name') return undefined;
  if (phrase.determiner !== undefined) return first?.isCapital ? first.text : undefined;
  if (preposition === 'au') return 'Le';
  if (preposition === 'aux') return 'Les';
  return articleBefore(tokens, phrase.start);
}

function articleBefore(tokens: readonly Token[], at: number): 'Le' | 'Les' | undefined {
  const before = tokens[at - 1]?.lower;
  return before === 'du' ? 'Le' : before === 'des' ? 'Les' : undefined;
}

/** Whether a medium stands where it belongs to a frame: outside the words that are attributed. */
export function belongsTo(frame: Frame, { range }: MediumFound): boolean {
  return range.start < frame.content.start || range.end > frame.content.end;
}

/** « un communiqué du Parti socialiste »: behind « du » a capital noun keeps its adjective. */
function isLongName(tokens: readonly Token[], at: number, inner: NounPhrase, { end }: NounPhrase): boolean {
  if (!/^(?:du|des)$/.test(tokens[at]?.lower ?? '') || inner.kind !== 'name') return false;
  if (tokens.slice(inner.end, end).some(({ lower }) => /^(?:daté|signé|envoyé|adressé|reçu|transmis|publié|remis)e?s?$/.test(lower))) return false;
  return tokens.slice(inner.end, end).every(({ kind, lower }) => kind === 'word' && !/^(?:de|d'|du|des|et)$/.test(lower));
}

/** The noun phrase of an issuer: « un communiqué | du ministère de la Défense ». */
export function issuerOf(tokens: readonly Token[], phrase: NounPhrase): Range | undefined {
  const head = headRange(tokens, phrase).end;
  for (let at = head; at < phrase.end; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (!/^(?:de|du|des|d')$/.test(lower)) continue;
    // « une lettre postée de Genève »: where it came from
    if (/^(?:posté|daté|expédié|parti|arrivé)e?s?$/.test(tokens[at - 1]?.lower ?? '')) return undefined;
    // « un rapport d’inspection »: what kind of report
    if (/^d[e']$/.test(lower) && /^(?:inspection|audit|expertise|enquête|visite|contrôle|mission|synthèse|situation)$/.test(tokens[at + 1]?.lower ?? '')) continue;
    const inner = nounPhraseAt(tokens, at + 1, { limit: phrase.end, isApposition: true });
    if (inner && (inner.source === undefined || inner.source !== 'document')) return { start: at + 1, end: isLongName(tokens, at, inner, phrase) ? phrase.end : inner.end };
    return undefined;
  }
  return undefined;
}
