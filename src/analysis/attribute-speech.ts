import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { genitives } from '../french/chunk-words.ts';
import { isCountryName } from '../french/country-names.ts';
import { isSpokenNoun } from '../french/spoken-nouns.ts';
import { givenNameGender } from '../french/given-names.ts';
import { findHedges } from './find-hedges.ts';
import type { AttributionRecord } from './records.ts';
import { canSpeak } from './speech/can-speak.ts';
import { chooseFrame } from './speech/choose-frame.ts';
import { AttributionBuilder } from './speech/build-attribution.ts';
import { continueSpeech } from './speech/continue-speech.ts';
import { agrees, Discourse, phraseGender } from './speech/discourse.ts';
import { clauseHead } from './speech/clause-head.ts';
import { hasFiniteVerb } from './speech/clause-verbs.ts';
import { mentionedIn } from './speech/gather-mentions.ts';
import { learnName, learnNames } from './speech/learn-names.ts';
import type { Frame } from './speech/frame.ts';
import { takesUpAnybody } from './speech/office-nouns.ts';
import { findChorus, findClaim } from './speech/find-claim.ts';
import { isPress } from './speech/find-media.ts';
import { findIntroducer } from './speech/find-introducer.ts';
import { findSubjectFrame, isTheirs } from './speech/find-subject-frame.ts';
import { followingPronoun, noteProtagonist } from './speech/protagonist.ts';
import { triedIn } from './speech/office-holders.ts';
import { isPerceiving } from './speech/find-heard-frames.ts';
import { spokenSentences } from './speech/spoken-sentences.ts';
import { remember } from './speech/antecedents.ts';
import { lastSpeaker } from './speech/last-speaker.ts';
import { onlyOne, subjectOf } from './speech/among-speakers.ts';
import { beginPart, emptyMemory, heardAs, type Memory, type Named, type Speaker } from './speech/speaker.ts';
import { resolveVoice } from './speech/resolve-voice.ts';
import type { SpokenSentence } from './speech/spoken-sentence.ts';
import type { SpeechInput } from './speech/speech-input.ts';
import type { Voice } from './speech/voice.ts';
import { workspaceOf } from './workspace.ts';

/** unified plugin: appends who says what to `file.data.attributions`, and hedges to `file.data.hedges`. */
export const attributeSpeech: Plugin<[], Root> = () => (_tree, file) => {
  const { reading, sentences, quotations, names, knowledge, attributions, hedges } = workspaceOf(file);
  const input: SpeechInput = { reading, sentences, quotations, names, entities: knowledge.entities };
  const spoken = spokenSentences(input);
  for (const record of findAttributions(input, spoken)) attributions.push(record);
  for (const record of findHedges(input, spoken)) hedges.push(record);
};

/**
 * Who a report says what from, in direct and indirect speech, in the order of the text.
 *
 * A quotation is in the list of one attribution at most; a pronoun is resolved only where one speaker fits.
 */
export function findAttributions(
  input: SpeechInput,
  spoken: readonly SpokenSentence[] = spokenSentences(input),
): readonly AttributionRecord[] {
  const discourse = new Discourse();
  const builder = new AttributionBuilder(input);
  for (const sentence of spoken) {
    learnNames(sentence, discourse);
    for (const { kind, quotation } of sentence.tokens) {
      const incise = kind === 'quotation' ? builder.inciseIn(sentence, quotation) : undefined;
      if (incise?.frame.voice) learnName(incise.frame.voice, incise.inner, discourse);
    }
    discourse.addWords(sentence.tokens);
  }
  const memory = emptyMemory(discourse);
  memory.following = followingPronoun(spoken);
  const mentioned = new Map<SpokenSentence, Named>();
  let part: string | undefined;
  for (const [rank, sentence] of spoken.entries()) {
    const place = `${sentence.sentence.part} ${sentence.sentence.passage * Number(sentence.sentence.part === 'removed')}`;
    if (place !== part) beginPart(memory);
    part = place;
    mentioned.set(sentence, attributeSentence(sentence, memory, builder, spoken[rank + 1]));
  }
  return continueSpeech(spoken, builder, mentioned, { ...memory, tried: triedIn(memory) });
}

function attributeSentence(sentence: SpokenSentence, memory: Memory, builder: AttributionBuilder, next: SpokenSentence | undefined): Named {
  const here: Memory['sentences'][number] = { sentence, speakers: [], ...withPronoun(sentence, memory, mentionedIn(sentence, memory)) };
  memory.sentences.push(here);
  remember(memory, here.everyone);
  noteProtagonist(memory, here.everyone);
  const speakers = new Map<Frame, Speaker | undefined>();
  for (const frame of sentence.frames) {
    const speaker = isTopic(sentence, frame, memory) ? undefined : aheadOfName(sentence, frame, here.mentioned) ?? goesOn(frame, sentence, memory) ?? (frame.voice ? (resolveVoice(frame.voice, sentence, memory, frame.kind === 'sourcing') ?? toBeNamed(frame.voice, memory, next)) : (whoseView(frame, sentence, here.mentioned) ?? lastSpeaker(memory) ?? openedBy(memory, next) ?? ownWords(frame, memory)));
    speakers.set(frame, speaker);
    // « l’affaire se résume à « … » »: a thing that no pronoun takes up as a speaker.
    const isSomebody = !frame.voice || canSpeak(sentence.tokens, frame.voice);
    // « réagit aux propos de X, qui affirme »: the story does not go on with X.
    // « a appris l’AFP »: the agency only passes it on.
    const isPassing = frame.lemma === 'apprendre' && !(frame.voice?.phrase !== undefined && !isPress(sentence.tokens, frame.voice.phrase));
    if (speaker && isSomebody && !isPassing && !isOfAnother(sentence, frame) && !isTold(frame, sentence, speakers)) here.speakers.push(speaker);
    const main = speaker && mainSubject(sentence, frame, here.mentioned);
    if (main) here.speakers.push(main);
  }
  const chosen = new Map<Frame, number[]>();
  const yielded = new Set<Frame>();
  sentence.tokens.forEach((token, at) => {
    if (token.kind !== 'quotation') return;
    if (builder.isTerm(token.quotation)) return;
    const frame = orSource(chooseFrame(sentence.frames, sentence.tokens, at), sentence, speakers, at);
    // « Les pistes des éleveurs : « Il faut un lavoir ici, martèle Anne. … » »: a label yields to whoever the words between the marks name
    // « La ville l’a repris en décidant de « miser sur le jeu, reprend Anne Roux. On chante. » »
    const isLoose = frame?.kind === 'label' || (frame?.kind === 'lead' && frame.opening !== 'colon' && (frame.voice?.phrase?.source === 'institution' || speakers.get(frame)?.mention.isPerson === false));
    const isOutside = (frame?.kind === 'incise' && frame.cue.start < at) || (isLoose && builder.inciseIn(sentence, token.quotation)?.frame.voice?.phrase !== undefined);
    // « Un mot revient : « … » »: what cannot speak yields to the story
    const isMute = frame?.kind === 'lead' && frame.opening === 'colon' && frame.voice?.phrase !== undefined && (isSpokenNoun(frame.voice.phrase.head ?? '') || /^(?:aucune?|nulle?|chaque)$/.test(frame.voice.phrase.determiner ?? '')) && !canSpeak(sentence.tokens, frame.voice);
    if (frame && ((isLoose && isOutside) || isMute)) yielded.add(frame);
    if (isOutside && hasOwnIncise(sentence, builder, token.quotation)) attributeAlone({ sentence, memory, builder, here }, at, token.quotation);
    else if (frame && !isMute) chosen.set(frame, [...(chosen.get(frame) ?? []), token.quotation]);
    else attributeAlone({ sentence, memory, builder, here }, at, token.quotation);
  });
  for (const frame of sentence.frames) {
    // « Les autres places sont prises : « … » »: nobody here, so the story tells
    if (frame.kind === 'label' && !frame.voice && !speakers.get(frame) && hasFiniteVerb(sentence.tokens, frame.cue.start)) continue;
    if (yielded.has(frame) && !chosen.has(frame)) continue;
    builder.add({ sentence, frame, speakers, quotations: chosen.get(frame) ?? [] });
  }
  const claimed = memory.sentences.at(-2)?.sentence;
  const claim = findClaim(sentence.tokens) ?? (claimed && findChorus(claimed.tokens, sentence.tokens));
  const claimant = claim && resolveVoice(claim, sentence, memory);
  // « « … » (Paul Petit) », but « (Saint-Malo) Les élèves … » in a paragraph of its own
  const isElsewhere = sentence.tokens[0]?.text === '(' && claimed?.sentence.passage !== sentence.sentence.passage;
  if (claimant && claimed && !isElsewhere && claimed.tokens.findLast(({ kind }) => kind !== 'mark')?.kind === 'quotation' && sentence.sentence.passage - claimed.sentence.passage < 2) builder.claim(claimed, { ...claimant, heard: claimant.heard ?? sentence });
  const introducer = findIntroducer(sentence);
  if (introducer) {
    const speaker = introducer === 'before' ? lastSpeaker(memory) : resolveVoice(introducer, sentence, memory);
    if (speaker) builder.introduce(sentence, speaker);
  }
  return here;
}

/** « Selon le ministère, …, assure-t-on place Vendôme »: the source of the sentence, where nobody is known to be « on ». */
function orSource(frame: Frame | undefined, { frames }: SpokenSentence, speakers: ReadonlyMap<Frame, Speaker | undefined>, at: number): Frame | undefined {
  if (frame?.voice?.pronoun === undefined || frame.kind !== 'incise' || speakers.get(frame) !== undefined) return frame;
  return frames.find((other) => other.kind === 'sourcing' && speakers.get(other) !== undefined && at >= other.content.start && at < other.content.end) ?? frame;
}

/** « Paul Petit s’en prend à l’arbitre, coupable à ses yeux de … »: the view of whom the sentence is about. */
function whoseView(frame: Frame, sentence: SpokenSentence, mentioned: readonly Speaker[]): Speaker | undefined {
  if (frame.kind !== 'sourcing' || !/^à (?:ses|son|leurs?) /.test(frame.lemma)) return undefined;
  const subject = subjectOf(mentioned, sentence);
  return subject?.mention.isPerson && subject.range !== undefined && subject.range.end <= frame.cue.start ? { ...subject, basis: 'inferred' } : undefined;
}

/** « selon ses mots »: the one person who has spoken in the last sentences, however far. */
function ownWords({ kind, lemma }: Frame, { sentences }: Memory): Speaker | undefined {
  if (kind !== 'sourcing' || !/^selon s(?:on|a|es) /.test(lemma)) return undefined;
  const only = onlyOne(sentences.slice(-10).flatMap(({ speakers }) => speakers.filter(({ mention }) => mention.isPerson && mention.number === 'singular')));
  return only && { ...only, range: undefined, basis: 'inferred', document: undefined };
}

/** « Canicule : « … » », « Liban : « … » »: what a title is about, not who says the words; a common noun stands in small letters below. */
function isTopic({ tokens }: SpokenSentence, { kind, voice }: Frame, { discourse }: Memory): boolean {
  const name = voice?.phrase?.name;
  if (kind !== 'label' || voice?.start !== 0 || name?.start !== 0 || name.end !== 1 || voice.phrase?.source !== undefined || voice.apposition !== undefined) return false;
  const [{ text = '', lower = '' } = {}, next, sign] = tokens;
  // « Marché couvert : « … » », but « Macron inflexible » over a text that names him
  const isThing = next?.kind === 'word' && !next.isCapital && sign?.text === ':' && givenNameGender(text) === undefined && !/^\p{Lu}{2,}$/u.test(text) && discourse.fullName(tokens.slice(0, 1)) === text;
  if (isThing) return true;
  return discourse.isCommon(lower) || isCountryName(text);
}

/** « Ils parlent d’« abandon ». Les salariés de X ont … »: a text that opens with a pronoun names whom it means in the next sentence. */
function toBeNamed(voice: Voice, memory: Memory, next: SpokenSentence | undefined): Speaker | undefined {
  if (!memory.isOpening || voice.pronoun === undefined || voice.pronoun === 'on' || !next || next.sentence.part !== memory.sentences.at(-1)?.sentence.sentence.part) return undefined;
  const { mentioned } = mentionedIn(next, memory);
  const subject = subjectOf(mentioned, next) ?? onlyOne(mentioned.filter(({ mention }) => mention.isPerson && mention.isNamed));
  return subject && (subject.mention.isPerson || subject.mention.isBody) && agrees(voice.pronoun, subject.mention) ? { ...subject, basis: 'inferred', heard: subject.heard ?? next } : undefined;
}

/** « Les yeux sont cernés : « … » Paul Petit est délégué. »: whom the second sentence of a text begins with. */
function openedBy(memory: Memory, next: SpokenSentence | undefined): Speaker | undefined {
  if (!memory.isOpening || !next || next.sentence.part !== memory.sentences.at(-1)?.sentence.sentence.part) return undefined;
  const subject = mentionedIn(next, memory).mentioned.find(({ mention, range, home }) => mention.isPerson && mention.isNamed && mention.label.includes(' ') && home === next && range?.start === 0);
  return subject && { ...subject, basis: 'inferred', heard: subject.heard ?? next };
}

/** « Le ministre a ensuite poursuivi »: whoever spoke last, where the text has told no office of theirs. */
function goesOn({ voice, lemma }: Frame, sentence: SpokenSentence, memory: Memory): Speaker | undefined {
  const phrase = voice?.phrase;
  if (!voice || !/^(?:poursuivre|reprendre|conclure)$/.test(lemma)) return undefined;
  if (phrase?.source !== 'person' || phrase.name !== undefined || voice.apposition !== undefined || !/^(?:le|la|l')$/.test(phrase.determiner ?? '')) return undefined;
  const last = memory.sentences.at(-2)?.speakers.at(-1);
  if (!last?.mention.isPerson || !last.mention.isNamed || memory.discourse.offices(last.label).some((office) => !takesUpAnybody(office))) return undefined;
  const gender = phraseGender(sentence.tokens, phrase);
  return gender && last.mention.gender && gender !== last.mention.gender ? undefined : { ...last, ...heardAs(voice, sentence) };
}

/** « Si le coach a dit que …, le champion a démontré … »: the story goes on with the subject of the main clause. */
function mainSubject({ tokens }: SpokenSentence, { kind, cue, voice }: Frame, mentioned: readonly Speaker[]): Speaker | undefined {
  const opener = tokens[(voice?.start ?? 0) - 1]?.lower ?? '';
  const before = tokens[(voice?.start ?? 0) - 2]?.lower ?? '';
  const isSubordinate = /^(?:si|s'|quand|lorsqu[e']|puisqu[e']|comme)$/.test(opener) || (/^qu[e']$/.test(opener) && /^(?:alors|tandis|bien|après|pendant)$/.test(before));
  if (kind !== 'lead' || !isSubordinate) return undefined;
  const comma = tokens.findIndex(({ text }, at) => at > cue.end && text === ',');
  return comma < 0 ? undefined : mentioned.find(({ range, mention }) => range?.start === comma + 1 && mention.isPerson);
}

/** « S’il concède que …, Paul Petit relève … »: the pronoun of a clause that opens the sentence stands for the subject behind it. */
function aheadOfName(sentence: SpokenSentence, frame: Frame, mentioned: readonly Speaker[]): Speaker | undefined {
  if (frame.voice?.pronoun === undefined || frame.voice.start > 2) return undefined;
  const main = mainSubject(sentence, frame, mentioned);
  return main?.mention.isNamed && agrees(frame.voice.pronoun, main.mention) ? { ...main, ...heardAs(frame.voice, sentence) } : undefined;
}

/** « Elle explique que sa mère se sent « humiliée » »: the story goes on with her, and not with whom she tells of. */
function isTold(frame: Frame, { frames }: SpokenSentence, speakers: ReadonlyMap<Frame, Speaker | undefined>): boolean {
  return frame.kind === 'lead' && frame.opening !== 'que' && frames.some((other) => other !== frame && other.kind === 'lead' && other.opening === 'que' && frame.cue.start >= other.content.start && speakers.get(other)?.mention.isPerson === true && !/^(?:le|la|l')$/.test(frame.voice?.phrase?.determiner ?? ''));
}

/** Whether whoever speaks hangs on somebody else’s noun: « le frère de X, qui dit ». */
function isOfAnother({ tokens }: SpokenSentence, { voice, cue }: Frame): boolean {
  const before = tokens[(voice?.start ?? 0) - 1]?.lower ?? '';
  // « Paul Petit a entendu le candidat parler de « … » »: the story goes on with whoever hears it
  if (voice?.phrase !== undefined && isPerceiving(before) && voice.end <= cue.start && tokens[voice.start - 2]?.kind === 'word') return true;
  if (!voice || !(genitives.has(before) || /^(?:à|au|aux)$/.test(before))) return false;
  return tokens.slice(voice.end, cue.start).some(({ lower }) => lower === 'qui');
}

/** Whom a sentence tells of, its subject too where that is a pronoun: « Demain, elle prendra le bus ». */
function withPronoun(sentence: SpokenSentence, memory: Memory, named: Named): Named {
  const head = clauseHead(sentence.tokens, sentence.tokens.length);
  if (head?.pronoun === undefined) return named;
  // « Elle s’appelle Anne Roux. »: somebody who is named only now
  const isCalled = /^s'$/.test(sentence.tokens[head.end]?.lower ?? '') && /^(?:appelle|appelait)$/.test(sentence.tokens[head.end + 1]?.lower ?? '');
  if (isCalled) return named;
  const meant = resolveVoice(head, sentence, memory);
  if (!meant || named.mentioned.some(({ mention }) => mention.key === meant.mention.key)) return named;
  return { ...named, mentioned: [meant, ...named.mentioned], everyone: [meant, ...named.everyone] };
}

/** « « On fatigue », admet X, « j’ai commencé tôt, rigole Y. » »: the second words tell of another. */
function hasOwnIncise(sentence: SpokenSentence, builder: AttributionBuilder, index: number): boolean {
  return builder.inciseIn(sentence, index) !== undefined;
}

interface Place {
  readonly sentence: SpokenSentence;
  readonly memory: Memory;
  readonly builder: AttributionBuilder;
  readonly here: Memory['sentences'][number];
}

/** A quotation that no frame outside it holds: its own incise tells, or else the subject of the clause around it. */
function attributeAlone(place: Place, at: number, index: number): void {
  const { sentence, memory, builder, here } = place;
  const quotation = builder.quotation(index);
  if (!quotation) return;
  const incise = builder.inciseIn(sentence, index);
  const home = incise?.inner ?? sentence;
  const frame = incise?.frame ?? findSubjectFrame(sentence.tokens, at, sentence.inside(quotation.evidence).tokens);
  if (!frame?.voice) return;
  const speaker = incise ? (goesOn(frame, home, memory) ?? resolveVoice(frame.voice, home, memory)) : (spokenFor(frame.voice, memory) ?? resolveVoice(frame.voice, home, memory));
  if (!speaker) return;
  here.speakers.push({ ...speaker, heard: speaker.heard ?? home });
  builder.add({ sentence: home, frame, speakers: new Map([[frame, speaker]]), quotations: [index] });
}

/** « L’avocate se lève. Son client n’a « rien fait ». », « Ses services traitent les dossiers en « dix jours » »: whoever tells it of theirs. */
function spokenFor(voice: Voice, memory: Memory): Speaker | undefined {
  const last = isTheirs(voice) ? lastSpeaker(memory, 3) : undefined;
  return last?.mention.isPerson ? last : undefined;
}
