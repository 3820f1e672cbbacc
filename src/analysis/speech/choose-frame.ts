import type { Frame } from './frame.ts';
import { canSpeak } from './can-speak.ts';
import { bindingText } from './shown-texts.ts';
import { isPress } from './find-media.ts';
import type { Token } from './read-tokens.ts';
import { passAdverbials } from './skip-phrases.ts';
import type { Voice } from './voice.ts';

/** The frame that says whose the quotation at token `at` is; undefined where none does. */
export function chooseFrame(frames: readonly Frame[], tokens: readonly Token[], at: number): Frame | undefined {
  let chosen: Frame | undefined;
  let best = 0;
  // « X exige que « … », selon Y »: X speaks, Y passes it on.
  // « X a raconté avoir « … », selon la police »
  const isLed = frames.some(({ kind, opening, content, voice, isThought }) => kind === 'lead' && (/^(?:que|direct|colon)$/.test(opening) || (!isThought && (opening === 'infinitive' || (opening === 'object' && /^(?:avoir|être)$/.test(tokens[content.start]?.lower ?? ''))))) && at >= content.start && at < content.end && (voice === undefined || canSpeak(tokens, voice)));
  // « X a dénoncé un « scandale », rapporte Le Monde »
  const isTold = frames.some((frame) => (frame.kind === 'lead' || frame.kind === 'gerund') && frame.opening === 'object' && !frame.isThought && at >= frame.content.start && at < frame.content.end && frame.voice?.phrase !== undefined && canSpeak(tokens, frame.voice) && tokens[at - 1]?.kind === 'word');
  const isLabelled = frames.some(({ kind, content }) => kind === 'label' && at >= content.start && at < content.end);
  // « X prévient que Z « … », a estimé Y »: Y passes on what X says.
  const isQuoted = frames.some(({ kind, opening, content, voice, isThought }) => kind === 'lead' && opening === 'que' && !isThought && at >= content.start && at < content.end && tokens[at - 1]?.kind === 'word' && voice !== undefined && canSpeak(tokens, voice));
  // « La juge a estimé « qu’un suivi suffit », a indiqué le parquet »
  const isRuled = frames.some(({ kind, opening, content, voice, lemma }) => kind === 'lead' && /^(?:estimer|considérer|juger)$/.test(lemma) && (opening === 'que' || (opening === 'direct' && /^[^\p{L}]*qu(?:e |['’])/u.test(tokens[at]?.text ?? ''))) && at >= content.start && at < content.end && tokens[at - 1]?.kind === 'word' && voice?.phrase !== undefined && canSpeak(tokens, voice));
  // « X a réclamé « … », a indiqué Y »
  const isOutspokenOf = frames.some((frame) => frame.kind === 'lead' && frame.opening === 'object' && isOutspoken(frame) && at >= frame.content.start && at < frame.content.end && frame.voice?.phrase !== undefined && canSpeak(tokens, frame.voice));
  // « X et Y ont évoqué « … », a indiqué leur cabinet »: the words are those of whoever tells of it.
  const teller = frames.find(({ kind, cue, voice }) => kind === 'incise' && cue.start > at && voice?.phrase !== undefined && !isPress(tokens, voice.phrase));
  const questions = frames.filter(({ kind, opening, content }) => kind === 'lead' && opening === 'que' && asking.test(tokens[content.start - 1]?.lower ?? ''));
  for (const frame of frames) {
    // « lui a demandé si X maintenait « … » »: the words are the asker's.
    if (questions.some((other) => other !== frame && frame.kind !== 'incise' && frame.opening !== 'colon' && frame.cue.start > other.content.start && at < other.content.end)) continue;
    if (isOfOtherSide(frame, frames, tokens, at) || isSpent(frame, frames, tokens, at)) continue;
    const score = scoreOf(frame, tokens, at, { isLed, isTold, isQuoted: isQuoted || isOutspokenOf || (isRuled && frame.voice?.phrase !== undefined), isLabelled, isClosedByIncise: teller?.opening === 'before' && at < teller.content.end }) - (teller && frame.kind === 'lead' && !isOutspoken(frame) && (frame.opening === 'object' || frame.lemma === 'trouver') && frame.cue.start < at ? 60 : 0);
    // What another tells of can only lose: nothing is asked of a frame that is behind already.
    const own = score > best && isToldOf(frame, frames, tokens, at) ? score - 140 : score;
    if (own > best) {
      best = own;
      chosen = frame;
    }
  }
  return chosen;
}

/** « Selon les uns, c’est « une chance », selon les autres « une ruine » »: the second source holds the words behind it. */
function isOfOtherSide({ kind, lemma, cue, voice }: Frame, frames: readonly Frame[], tokens: readonly Token[], at: number): boolean {
  if (kind !== 'sourcing' || at >= cue.start || !voice) return false;
  const behind = tokens.slice(voice.end, voice.end + 5).findIndex((token) => token.kind === 'quotation');
  const isParted = behind >= 0 && tokens.slice(voice.end, voice.end + behind).every(({ text, lower }) => text === ',' || /^(?:une?|des|le|la|les|l'|c'|est|de|d'|plutôt|surtout)$/.test(lower));
  return isParted && frames.some((other) => other.kind === 'sourcing' && other.lemma === lemma && other.cue.end <= at && other.voice !== undefined && other.voice.end <= at);
}

/** « « la moitié », selon le syndicat, « un tiers », selon la direction »: a source right behind words of its own does not hold those that another stands behind. */
function isSpent({ kind, cue, voice }: Frame, frames: readonly Frame[], tokens: readonly Token[], at: number): boolean {
  if (kind !== 'sourcing' || at < cue.end || !voice) return false;
  const isBehindWords = tokens[cue.start - 1]?.kind === 'quotation' || (tokens[cue.start - 1]?.text === ',' && tokens[cue.start - 2]?.kind === 'quotation');
  return isBehindWords && frames.some((other) => other.kind === 'sourcing' && other.cue.start > at && onlyMarks(tokens, at + 1, other.cue.start));
}

/** « X a dit que Y souhaite « … » », « selon X, Y veut « … » »: a wish that X tells of, in the words of X. */
function isToldOf(frame: Frame, frames: readonly Frame[], tokens: readonly Token[], at: number): boolean {
  // « X rappelle que le contrat prévoit « … » »: the words of a text are its own, whoever recalls them
  if (frame.kind === 'lead' && frame.voice?.phrase?.source === 'document' && bindingText.test(frame.voice.phrase.head ?? '') && frame.voice.phrase.determiner !== undefined) return false;
  // « M. Kim aurait promis « … » », « que le pays riposterait « … » »: no words of theirs.
  // « lui aurait lancé « vous êtes un incapable » » is theirs
  const isHearsay = /r(?:ait|aient)$/.test(tokens[frame.cue.start]?.lower ?? '') && frame.opening !== 'que' && !/^(?:lui|leur)$/.test(tokens[frame.cue.start - 1]?.lower ?? '');
  // « a affirmé que Y avait accepté un plan prévoyant « … » »
  const isBehind = tokens.slice(frame.content.start, at).some(({ lower }) => /^(?:qui|dont|où|pour)$|.{3}ant$/.test(lower));
  const isFar = frame.opening === 'object' && !frame.isQuality && (isBehind || at - passAdverbials(tokens, frame.content.start, at).end > 4);
  const isWish = frame.isThought && !frame.isQuality;
  // « regrette que l’État se soit montré « sourd » »
  const isShown = /^(?:montrer|sentir|afficher|marquer)$/.test(frame.lemma);
  // « que X viendrait pour évoquer « … » »: a purpose
  const isPurpose = frame.kind === 'infinitive' && tokens[frame.cue.start - 1]?.lower === 'pour';
  // « raconte qu’il lui a lancé un plat : « J’ai eu peur » »: an act, and no words of whoever did it
  const isDone = frame.opening === 'colon' && (onlyBeside.test(frame.lemma) || (handling.test(frame.lemma) && tokens[frame.cue.end]?.text !== ':'));
  if (!(frame.kind === 'lead' && (isHearsay || isFar || isWish || isShown || isDone)) && !(frame.kind === 'gerund' && isWish) && !isPurpose) return false;
  return frames.some((other) => {
    // « cessent le travail pour protester contre l’« épuisement », d’après leurs syndicats. »
    const isClosing = isPurpose && other.kind === 'sourcing' && other.cue.start > at && (other.voice === undefined || tokens.slice(other.voice.end).every(({ kind }) => kind === 'mark'));
    // « Il vise à « roder l’équipe » cet été, selon la direction. »
    const isClosed = isWish && other.kind === 'sourcing' && other.cue.start > at && other.lemma !== 'pour' && other.voice !== undefined && tokens.slice(other.voice.end).every(({ kind }) => kind === 'mark');
    if (other !== frame && (isClosing || isClosed) && other.content.start <= frame.cue.start && at < other.content.end) return true;
    const isTelling = (other.kind === 'lead' && other.opening === 'que' && (!other.isThought || isWish || isShown || isDone)) || (other.kind === 'sourcing' && other.cue.end <= 5 && other.cue.start <= 1 && !isFar);
    const isAround = other.content.start <= frame.cue.start && other.content.end > frame.cue.start && at < other.content.end;
    const isParted = tokens.slice(other.content.start, frame.cue.start).some(({ lower }) => /^(?:tandis|alors|mais|;)$/.test(lower));
    return other !== frame && isTelling && isAround && other.cue.start < frame.cue.start && !isParted;
  });
}

/** « X a réclamé un « devoir de retenue », a indiqué Y »: verbs that are nothing but words, so that Y passes on those of X. */
function isOutspoken({ lemma }: Frame): boolean {
  return /^(?:réclamer|exiger|dénoncer|déplorer|condamner|prôner|revendiquer|plaider|fustiger|qualifier|promettre|marteler|conspuer|vilipender)$/.test(lemma);
}

/** Verbs that take a thing in hand as well as words. */
const handling = /^(?:maintenir|soutenir|lancer|lâcher|souffler|glisser|avancer|pousser|relever|reprendre|porter|défendre|attaquer|adresser|retenir|répéter|conclure|commencer)$/;

/** What a face or a voice does, with words beside it or without. */
const onlyBeside = /^(?:rire|sourire|pleurer|sangloter|soupirer|grimacer|trembler|éclater|siffler|interrompre|couper)$/;

/** Somebody of the press, who passes on what others say. */
export function isJournalist({ phrase, apposition }: Voice): boolean {
  const press = /^(?:journaliste|correspondante?|reporter|photographe|envoyée?)s?$/;
  return press.test(phrase?.head ?? '') || press.test(apposition?.head ?? '');
}

/** The words that open an indirect question. */
const asking = /^(?:si|s'|comment|pourquoi|combien|quand|où|quel|quelle|quels|quelles)$/;

/** What other frames do with the same words. */
interface Beside {
  readonly isLed: boolean;
  readonly isTold: boolean;
  readonly isQuoted: boolean;
  readonly isLabelled: boolean;
  /** Somebody who is not of the press tells the whole sentence, behind its comma. */
  readonly isClosedByIncise: boolean;
}

/** How closely a frame holds a quotation; 0 where it does not. */
function scoreOf(frame: Frame, tokens: readonly Token[], at: number, { isLed, isTold, isQuoted, isLabelled, isClosedByIncise }: Beside): number {
  const { content, cue, kind } = frame;
  const covers = at >= content.start && at < content.end;
  const end = Math.max(cue.end, frame.voice?.end ?? cue.end);
  if (kind === 'incise') {
    if (frame.opening === 'around') return at + 1 === content.end && !isLed ? 150 : covers ? 40 : 0;
    // « X a dit que « … », rapporte Le Monde »: the paper passes it on.
    const passesOn = isQuoted || ((isLed || isTold || isLabelled) && frame.voice?.phrase !== undefined && (isPress(tokens, frame.voice.phrase) || isJournalist(frame.voice)));
    if (at < cue.start) return onlyMarks(tokens, at + 1, cue.start) ? (passesOn ? 75 : 200) : covers ? 70 : 0;
    if (at < end) return at === cue.end ? 120 : 0;
    return followsOn(tokens, end, at) ? 90 : 0;
  }
  if (kind === 'sourcing' && frame.opening !== 'que') {
    const touches = (at < cue.start && onlyMarks(tokens, at + 1, cue.start)) || (at >= end && onlyMarks(tokens, end, at));
    // « X a dénoncé des propos « … », selon l’agence Y »: the agency only passes on what X said.
    const passesOn = at < cue.start && (isLed || (isTold && frame.voice?.phrase?.source === 'document') || (frame.voice?.phrase !== undefined && isPress(tokens, frame.voice.phrase)));
    // « X a dit que, selon des chiffres provisoires, « … » »: figures say nothing themselves.
    const isData = isLed && /^(?:chiffres?|données?|informations?|estimations?|statistiques?|éléments?|bilan|décomptes?|comptages?|recensements?|projections?|calculs?|sondages?)$/.test(frame.voice?.phrase?.head ?? '');
    const isBare = at + 1 === cue.start || at === end;
    // « À gauche, on la dit « inutile », selon la formule d’un sénateur »: whose very words they are
    const isVerbatim = (cue.start === at + 1 || (cue.start === at + 2 && tokens[at + 1]?.text === ',')) && /(?:mots?|termes?|formule|expression|image) de$/.test(frame.lemma);
    if (isVerbatim) return 165;
    // « pour les riverains, « une perte » est « imputable au trafic », note l’institut »: for whom
    if (frame.lemma === 'pour' && at >= end && isClosedByIncise) return 65;
    // « relèvent « … », ce qui, d’après le communiqué, fait craindre un « risque » »: a clause behind the words of another
    const isNearest = at >= end && tokens.slice(0, cue.start).some(({ kind: before }) => before === 'quotation') && tokens.slice(end, at).every((token) => token.kind !== 'quotation') && tokens[cue.start - 1]?.text === ',' && /^(?:qui|ce)$/.test(tokens[cue.start - 2]?.lower ?? '');
    if (isNearest) return 125;
    // « selon le maire, c’est « … », mais, selon la préfète, c’est « … » »: the nearer of two sources before the words
    const nearness = at >= end ? cue.start / tokens.length : 0;
    return touches ? (passesOn || isData ? 75 : 150 + Number(isBare)) : covers ? 30 + nearness : 0;
  }
  // « Paul Petit sur la consigne « absurde » des arbitres : « … » »: what stands before the colon too
  if (!covers && kind === 'label' && frame.opening === 'colon' && frame.voice?.start === 0 && frame.voice.pronoun === undefined && at >= frame.voice.end && at < cue.start) return tokens[frame.voice.end]?.lower === 'sur' ? 60 : 25;
  if (!covers) return 0;
  // « de l’« historique » (Anne Roux) au « grotesque » (Paul Petit) »
  if (kind === 'label' && frame.opening === 'before' && cue.start === at + 1 && content.start === at && content.end === at + 1 && /^(?:[(,]|comme)$/.test(tokens[cue.start]?.text ?? '')) return 165;
  // « réclame la fermeture d’une rampe qualifiée de « piège » dans un rapport »: what stands right behind the words
  if (kind === 'passive' && frame.lemma === 'dans' && content.start === at && cue.start === at + 1) return 125;
  // « rappelle que X fut qualifié par un critique de « barbouilleur » »
  if (kind === 'passive' && frame.isQuality && frame.voice !== undefined && frame.voice.end === at - 1 && /^(?:de|d')$/.test(tokens[at - 1]?.lower ?? '')) return 130;
  const distance = Math.min(60, at - content.start);
  const direct = frame.opening === 'colon' || frame.opening === 'direct' ? 40 : 0;
  const isSure = kind === 'lead' || kind === 'sourcing' || kind === 'gerund' || kind === 'infinitive' ? 20 : 0;
  // « La philosophie du projet se résume ainsi »: what cannot speak yields to whoever can.
  const isMute = frame.voice !== undefined && !canSpeak(tokens, frame.voice);
  if (isMute) return 20;
  return 100 - distance + (distance < 3 ? direct : 0) + isSure - (frame.isThought ? 3 : 0);
}

function onlyMarks(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    // « selon X, c’est « … » ; selon Y, … »: another clause
    if (tokens[at]?.kind !== 'mark' || tokens[at]?.text === ';') return false;
  }
  return to - from <= 3;
}

/** Behind an incise the same speaker goes on: « « … », a dit X, « … » », « …, a dit X. « … » ». */
function followsOn(tokens: readonly Token[], from: number, at: number): boolean {
  for (let place = from; place < at; place += 1) {
    const token = tokens[place];
    if (token && /^[;]$/.test(token.text)) return false;
  }
  return true;
}
