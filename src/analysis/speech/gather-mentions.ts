import { isAuxiliary } from '../../french/auxiliaries.ts';
import { determiners, genitives, prepositions } from '../../french/chunk-words.ts';
import { isGentilic } from '../../french/gentilics.ts';
import { givenNameGender } from '../../french/given-names.ts';
import { isSpokenNoun } from '../../french/spoken-nouns.ts';
import { isTitle, sourceKind } from '../../french/source-nouns.ts';
import { bareForm } from '../../french/words.ts';
import { isPersonByQuality } from './can-speak.ts';
import { isNameToken } from './name-runs.ts';
import { pastDateline } from './dateline.ts';
import type { Range } from './noun-phrase.ts';
import type { Token } from './read-tokens.ts';
import { isSomebody, type Memory, type Named, type Speaker } from './speaker.ts';
import { passAdverbials } from './skip-phrases.ts';
import { isOfBody } from './subject-behind.ts';
import { resolveVoice } from './resolve-voice.ts';
import { pointsElsewhere } from './points-elsewhere.ts';
import type { SpokenSentence } from './spoken-sentence.ts';
import { type Voice, voiceAt } from './voice.ts';
import { isKicker, isByline, isSubheading, tellsOfParents } from './lines-of-nobody.ts';

/** The people and bodies a sentence names, in order; `isOblique` behind a preposition. */
interface NamedVoice {
  readonly voice: Voice;
  readonly isOblique: boolean;
}

const read = new WeakMap<SpokenSentence, readonly NamedVoice[]>();

/** Read once for each sentence: names are learnt in a first pass, resolved in a second. */
export function namedVoices(sentence: SpokenSentence): readonly NamedVoice[] {
  const known = read.get(sentence);
  if (known) return known;
  const named = pointsElsewhere(sentence.tokens) || isKicker(sentence) || isByline(sentence) ? [] : findNamedVoices(sentence);
  const found = tellsOfParents(sentence.tokens) ? named.filter(({ voice }) => !/^(?:père|mère)$/.test(voice.phrase?.head ?? '') || voice.phrase?.name !== undefined) : named;
  read.set(sentence, found);
  return found;
}

function findNamedVoices({ tokens }: SpokenSentence): readonly NamedVoice[] {
  const found: NamedVoice[] = [];
  let at = pastDateline(tokens);
  let depth = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    // « (Keystone-ATS) », « (PS) »: no one the story goes on with.
    if (token?.text === '(') depth += 1;
    if (token?.text === ')') depth = Math.max(0, depth - 1);
    // « (Photo : Karl Oster) »: nobody of the story
    if (token?.text === '(' && /^(?:photos?|crédits?|illustration|archives|image|vidéo|capture)$/.test(tokens[at + 1]?.lower ?? '')) break;
    // « 1 000 F CFA »: money
    if (/^(?:F|FCFA|CFA|FCFP|USD|EUR|CHF)$/.test(token?.text ?? '') && tokens[at - 1]?.kind !== 'word') {
      at += tokens[at + 1]?.text === 'CFA' ? 2 : 1;
      continue;
    }
    // « 1 °C »
    if (/^[CF]$/.test(token?.text ?? '') && tokens[at - 1]?.text === '°') {
      at += 1;
      continue;
    }
    // « Lui-même avoue avoir hésité »
    if (/^(?:lui|elle|eux|elles)-mêmes?$/.test(token?.lower ?? '')) {
      at += 1;
      continue;
    }
    const isTurnedTo = tokens[at - 1]?.lower === 'quant' && sourceKind(tokens[at + 1]?.lower ?? '') !== undefined;
    // « à l’appel du collectif Lou Camin »
    const isBody = sourceKind(tokens[at + 1]?.lower ?? '') === 'institution' && (token?.lower === 'au' || isNameToken(tokens[at + 2]));
    const isContracted = /^(?:du|aux?)$/.test(token?.lower ?? '') && (isTurnedTo || isBody || /^(?:person|group)$/.test(sourceKind(tokens[at + 1]?.lower ?? '') ?? ''));
    if (isContracted) {
      const holder = voiceAt(tokens, at + 1, tokens.length, true);
      if (holder) found.push({ voice: holder, isOblique: tokens[at - 1]?.lower !== 'quant' });
      at = Math.max(holder?.end ?? 0, at + 1);
      continue;
    }
    const opens =
      token?.kind === 'word' && !token.isInverted && (determiners.has(token.lower) || isNameToken(token) || isTitle(token.lower));
    const counts = token?.kind === 'number' && tokens[at + 1]?.kind === 'word' && !tokens[at + 1]?.isCapital;
    const voice = opens || counts ? voiceAt(tokens, at, tokens.length) : undefined;
    if (!voice?.phrase || voice.phrase.kind === 'time') {
      at += 1;
      continue;
    }
    // « un plan, baptisé Cap Visiteurs »: a thing’s name
    if (voice.phrase.kind === 'name' && voice.phrase.determiner === undefined && /^(?:re)?(?:baptisé|intitulé|labellisé|estampillé|siglé)e?s?$/.test(tokens[at - 1]?.lower ?? '')) {
      at = voice.end;
      continue;
    }
    // « Aucun blessé n’est à déplorer »: nobody
    if (/^(?:aucune?|nul|nulle)$/.test(voice.phrase.determiner ?? '')) {
      at = voice.end;
      continue;
    }
    // « montent la garde »: no guard
    const isIdiom = tokens[voice.start + 1]?.lower === 'garde' && tokens[voice.start]?.lower === 'la' && voice.end === voice.start + 2;
    // « le marché de Noël »
    // « Saviez-vous que votre mari … ? »: of whoever is asked
    if (/^(?:votre|vos|ton|ta|tes)$/.test(voice.phrase.determiner ?? '') && voice.phrase.name === undefined) {
      at = voice.end;
      continue;
    }
    // « Saint-Pierre : il menace son voisin »: where it happens
    if (at === 0 && tokens[voice.end]?.text === ':' && /^Sainte?-|-(?:sur|lès|en|les|sous|de|du|aux?)-/u.test(token?.text ?? '')) {
      at = voice.end;
      continue;
    }
    // « Bidon 4. », « Acte VI »: a heading’s count, « Sa mère, Norvégienne, … »: where she is from
    const isCountedThing = voice.phrase.kind === 'name' && voice.start === 0 && tokens[voice.end - 1]?.kind === 'number' && tokens.length <= voice.end + 1;
    if (isCountedThing || (voice.phrase.kind === 'name' && voice.end === at + 1 && (romanNumeral.test(token?.text ?? '') || (tokens[at - 1]?.text === ',' && voice.phrase.determiner === undefined && isGentilic(bareForm(token?.text ?? '')) && givenNameGender(token?.text ?? '') === undefined)))) {
      at = voice.end;
      continue;
    }
    // « un élève sur neuf »: a share
    const isShare = /^une?$/.test(voice.phrase.determiner ?? '') && tokens[voice.phrase.end]?.lower === 'sur' && (tokens[voice.phrase.end + 1]?.kind === 'number' || /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent|mille)$/.test(tokens[voice.phrase.end + 1]?.lower ?? ''));
    if (isShare) {
      at = voice.end;
      continue;
    }
    // « le père Noël »
    const santa = tokens.slice(Math.max(0, at - 1), at + 3).map(({ lower }) => lower).join(' ');
    const isSanta = /(?:père|mère) noël/.test(santa);
    if (isIdiom || isSanta || (token?.lower === 'noël' && (genitives.has(tokens[at - 1]?.lower ?? '') || /^(?:à|avant|après|pour|depuis|dès|vers|jusqu'à)$/.test(tokens[at - 1]?.lower ?? '')))) {
      at += 1;
      continue;
    }
    const isOblique = isBoundTo(tokens, at, voice) || depth > 0;
    found.push(...ownersIn(tokens, voice), ...[...(joinedNames(tokens, voice) ?? []), voice].map((one) => ({ voice: one, isOblique })));
    // « Victime d’un AVC, | Anne Roux va mieux »: what the one behind the comma is
    const isRole = at === 0 && voice.phrase.determiner === undefined && sourceKind(token?.lower ?? '') === 'person' && givenNameGender(token?.text ?? '') === undefined && tokens.slice(0, 16).some(({ text }, place) => text === ',' && isNameToken(tokens[place + 1]));
    if (isRole && genitives.has(tokens[1]?.lower ?? '')) {
      found.pop();
      at = tokens.findIndex(({ text }) => text === ',') + 1;
      continue;
    }
    // « le soutien de 17 juges »: what cannot speak may hold somebody who can.
    // « la voix d’Anne Roux »
    const isThing = isOfBody(voice) || (voice.phrase.source === undefined && voice.phrase.name === undefined && voice.apposition === undefined);
    at = isThing ? at + 1 : Math.max(voice.end, at + 1);
  }
  return found;
}

/** The numbers of acts, kings and districts. */
const romanNumeral = /^(?:I{2,3}|IV|VI{0,3}|IX|X{1,3}I{0,3}|XIV|XVI{0,3}|XIX|XXIV)$/;

/** « le bureau du | maire, Luc Roux », « la présidence du | maire Luc Roux »: the name is the holder’s. */
function namedOwner(tokens: readonly Token[], { start, end }: Range): Voice | undefined {
  for (let at = start + 1; at < end; at += 1) {
    if (!/^(?:de|d'|du)$/.test(tokens[at]?.lower ?? '')) continue;
    const owner = voiceAt(tokens, at + 1, tokens.length, tokens[at]?.lower === 'du');
    const isBeside = owner?.apposition?.kind === 'name' && owner.end > end;
    const isInside = owner?.phrase?.name !== undefined && owner.end === end;
    if (owner?.phrase?.source === 'person' && owner.phrase.head !== undefined && (isBeside || isInside)) return owner;
  }
  return undefined;
}

/** « un porte-parole de | la police cantonale »: the body somebody belongs to. */
function ownersIn(tokens: readonly Token[], { phrase }: Voice): readonly NamedVoice[] {
  const named = phrase && (phrase.source !== 'person' || phrase.name === undefined) ? namedOwner(tokens, phrase) : undefined;
  if (named) return [{ voice: named, isOblique: true }];
  if (phrase?.source !== 'person' && phrase?.source !== 'document' && !isSpokenNoun(phrase?.head ?? '')) return [];
  for (let at = (phrase?.start ?? 0) + 1; phrase && at < phrase.end; at += 1) {
    if (!/^(?:de|d'|du|des)$/.test(tokens[at]?.lower ?? '')) continue;
    const voice = voiceAt(tokens, at + 1, phrase.end, !/^d[e']$/.test(tokens[at]?.lower ?? ''));
    // « ce n’est pas l’avis de | Paul Petit »
    const isHolder = (isSpokenNoun(phrase.head ?? '') || phrase.source === 'document') && voice?.phrase?.kind === 'name' && voice.phrase.end - voice.phrase.start > 1 && voice.phrase.determiner === undefined;
    if (voice && isHolder) return [{ voice, isOblique: true }];
    const isOwner = voice?.phrase?.source === 'institution' || (phrase.source === 'document' && /^(?:group|person)$/.test(voice?.phrase?.source ?? ''));
    return voice && isOwner ? [{ voice, isOblique: true }] : [];
  }
  return [];
}

/** « Anne Roux et Paul Petit »: two people in one phrase. */
function joinedNames(tokens: readonly Token[], { start, end, apposition }: Voice): readonly Voice[] | undefined {
  const link = tokens.findIndex(({ lower }, at) => at > start && at < end && lower === 'et');
  // « les deux gérants, Anne Roux et Paul Petit »
  // « Paul et Anne Roux, boulangers à Blis »
  const isBehind = apposition !== undefined && apposition.kind !== 'name' && apposition.start > link && tokens[apposition.start - 1]?.text === ',';
  const from = apposition === undefined || isBehind ? start : apposition.kind === 'name' ? apposition.start : undefined;
  if (link < 0 || from === undefined || link < from) return undefined;
  const first = voiceAt(tokens, from, link);
  const second = voiceAt(tokens, link + 1, isBehind ? apposition.start - 1 : end);
  const isBoth = first?.phrase?.name !== undefined && first.end === link && second?.phrase?.name !== undefined;
  return isBoth && first && second ? [first, second] : undefined;
}

/** Behind a preposition, or behind a common noun that it names: « du quartier Saint-Jean ». */
function isBoundTo(tokens: readonly Token[], at: number, { phrase }: Voice): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return false;
  // « Quant à Paul Petit, il … » names whom the sentence is about.
  if (/^(?:à|au)$/.test(before.lower) && tokens[at - 2]?.lower === 'quant') return false;
  // « C’est le cas de Paul Petit »
  if (/^(?:de|d')$/.test(before.lower) && tokens[at - 2]?.lower === 'cas' && at < 8) return false;
  // « C’est à Paul Petit de parler », « Au tour de Paul Petit »: whose turn it is
  if (/^(?:à|au)$/.test(before.lower) && tokens[at - 2]?.lower === 'est' && tokens[at - 3]?.lower === "c'") return false;
  if (genitives.has(before.lower) && tokens[at - 2]?.lower === 'tour' && at < 6) return false;
  // « À Paul Petit de prendre la suite », « Il revient à Paul Petit de conclure »
  const isDue = at === 1 || /^(?:reste|revient|revenait|reviendra|appartient|appartenait|incombe)$/.test(tokens[at - 2]?.lower ?? '');
  const link = phrase?.name?.end ?? phrase?.end ?? at;
  if (/^(?:à|au)$/.test(before.lower) && isDue && /^d[e']$/.test(tokens[link]?.lower ?? '') && /(?:er|ir|re)$/.test(tokens[link + 1]?.lower ?? '')) return false;
  if (prepositions.has(before.lower) || genitives.has(before.lower) || (before.lower === 'comme' && (phrase?.name !== undefined || /^(?:père|mère|frère|sœur|oncle|tante|cousin|cousine|fils|fille|grand-père|grand-mère)$/.test(phrase?.head ?? '')) && at > 1)) return true;
  // « allée des Peupliers »
  if (tokens[at]?.lower === 'des' && tokens[at + 1]?.isCapital === true && phrase?.head === undefined && !isAuxiliary(before.lower)) return true;
  const opener = tokens[at - 2]?.lower ?? '';
  // « au foyer des jeunes »
  if (tokens[at]?.lower === 'des' && (determiners.has(opener) || /^(?:au|aux|du)$/.test(opener))) return true;
  const isNoun = determiners.has(opener) || genitives.has(opener);
  return isNoun && phrase?.kind === 'name' && phrase.determiner === undefined && !before.isCapital;
}

/** « Timoté Vass vide ses poches »: two capital words at the head of a title, a verb that no list has, and its object. */
function opensTitle({ range, mention, home }: Speaker, { tokens }: SpokenSentence): boolean {
  const [verb, object] = [tokens[range?.end ?? -1], tokens[(range?.end ?? -2) + 1]];
  return home.tokens === tokens && range?.start === 0 && mention.isPerson && mention.label.includes(' ') && verb?.kind === 'word' && !verb.isCapital && /[etd]$/.test(verb.lower) && determiners.has(object?.lower ?? '');
}

/** Whom a sentence names: outside prepositions, what a later pronoun can mean; and everyone, for « ce dernier ». */
export function mentionedIn(
  sentence: SpokenSentence,
  memory: Memory,
): Named {
  const speakers: Speaker[] = [];
  const everyone: Speaker[] = [];
  const agents: Speaker[] = [];
  const topics: Speaker[] = [];
  const texts: (() => Speaker | undefined)[] = [];
  for (const { voice, isOblique } of namedVoices(sentence)) {
    // « sa voix tremble », « le regard fixe »
    if (!voice.phrase || (isOfBody(voice) && /^(?:le|la|l'|son|sa|un|une)$/.test(voice.phrase.determiner ?? ''))) continue;
    const { source, name, kind } = voice.phrase;
    const counts = source === 'person' || source === 'institution' || source === 'agency' || source === 'group' || source === 'informant' || (source === 'press' && name !== undefined && voice.start === 0) || (name !== undefined && (kind === 'name' || givenNameGender(sentence.tokens[name.start]?.text ?? '') !== undefined)) || voice.apposition?.name !== undefined || (voice.start === 0 && isPersonByQuality(sentence.tokens, voice.phrase));
    // « Le rapport est accablant. Il pointe … »: a text that the sentence is about
    const isTopic = source === 'document' && voice.start === 0 && /^(?:le|la|l'|ce|cet|cette|son|sa|un|une)$/.test(voice.phrase.determiner ?? '');
    // « un livre d’or »
    const isGuestBook = voice.phrase.head === 'livre' && sentence.tokens[voice.start + 3]?.lower === 'or';
    const isText = (source === 'document' || isGuestBook) && /^(?:le|la|l'|cet?|cette|son|sa|leur|une?)$/.test(voice.phrase.determiner ?? '');
    if (isText) texts.push(() => resolveVoice(voice, sentence, memory));
    if (!counts && !isTopic) continue;
    const speaker = resolveVoice(voice, sentence, memory);
    if (speaker && counts) everyone.push(speaker);
    if (speaker && isTopic && !counts) topics.push(speaker);
    else if (speaker && !isOblique) speakers.push(speaker);
    // « apprécié par X »: who does it, where nobody else is the subject.
    if (speaker && sentence.tokens[voice.start - 1]?.lower === 'par') agents.push(speaker);
  }
  // « - Matelas et café - »: what a subheading has in capitals is nobody.
  if (isSubheading(sentence)) {
    const isKnown = (speaker: Speaker): boolean => isSomebody(speaker) || opensTitle(speaker, sentence);
    return { mentioned: speakers.filter(isKnown), everyone: everyone.filter(isKnown), texts };
  }
  // « Le texte, que le journal a pu lire, tient en deux pages. Il prévoit … »: what the sentence is about, where the others stand in a relative clause
  const [topic] = topics;
  const comma = topic?.range === undefined ? -1 : passAdverbials(sentence.tokens, topic.range.end, sentence.tokens.length).end;
  const isAside = sentence.tokens[comma]?.text === ',' && /^(?:que|qu'|dont|où)$/.test(sentence.tokens[comma + 1]?.lower ?? '');
  if (isAside) return { mentioned: topics, everyone, texts };
  return { mentioned: [speakers, agents, topics].find((list) => list.length > 0) ?? [], everyone, texts };
}
