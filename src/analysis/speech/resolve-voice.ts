import { isPersonByQuality } from './can-speak.ts';
import { antecedentOf } from './antecedents.ts';
import { lastSpeaker } from './last-speaker.ts';
import { textBefore } from './text-before.ts';
import { concernedBy, latterOf } from './concerned.ts';
import { onlyFullName } from './among-speakers.ts';
import { agrees, fold, phraseGender, phraseNumber } from './discourse.ts';
import { isPressName } from '../../french/press-names.ts';
import { issuerOf } from './find-media.ts';
import { namedSpeaker } from './named-speaker.ts';
import type { NounPhrase, Range } from './noun-phrase.ts';
import { heldBy } from './held-office.ts';
import { lastBody, sameBody } from './named-bodies.ts';
import { accusedBy, triedAs, triedRather, bareName, isShort, pointedAt, sameNoun } from './office-holders.ts';
import { publisherBehind } from './source-voice.ts';
import { takesUpAnybody } from './office-nouns.ts';
import { outweighs } from './protagonist.ts';
import type { Token } from './read-tokens.ts';
import { isSomebody, heardAs, type Memory, type Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';
import { demonstrativeAt, thereIn, type Voice, voiceAt } from './voice.ts';

/** Whom the words of a voice mean; undefined where that is not known. */
export function resolveVoice(
  voice: Voice,
  sentence: SpokenSentence,
  memory: Memory,
  isSourcing = false,
): Speaker | undefined {
  if (voice.pronoun === thereIn) return textBefore(sentence, memory);
  // « L’intéressé, croisé dans un couloir, a rougi »
  const isAlone = voice.pronoun === undefined && voice.phrase?.name === undefined && voice.apposition === undefined && /^intéressée?$/.test(voice.phrase?.head ?? '');
  const word = isAlone ? demonstrativeAt(sentence.tokens, voice.start) : undefined;
  const concerned = word && sentence.tokens[word.start]?.lower === "l'" ? concernedBy(word, sentence, memory) : undefined;
  if (concerned) return { ...concerned, ...heardAs(voice, sentence) };
  if (voice.pronoun !== undefined) {
    const isConcerned = sentence.tokens.slice(voice.start + 1, voice.end).some(({ lower }) => /^(?:intéressé|concerné)e?$/.test(lower));
    const before = voice.isLatter ? latterOf(voice, sentence, memory) : ((isConcerned ? concernedBy(voice, sentence, memory) : undefined) ?? antecedentOf(voice, sentence, memory));
    const { pronoun } = voice;
    const tried = voice.isLatter ? undefined : triedRather(before, ({ mention }) => agrees(pronoun, mention), sentence, memory);
    if (tried) return { ...tried, ...heardAs(voice, sentence) };
    const found = !voice.isLatter && !isConcerned && outweighs(memory, voice.pronoun, before, sentence) ? memory.protagonist : before;
    return found && { ...found, ...heardAs(voice, sentence) };
  }
  return namedSpeaker(voice, sentence, memory.discourse, isSourcing) ?? describedSpeaker(voice, sentence, memory);
}

/** Whom the words of a medium mean, by themselves. */
export function resolveMedium(voice: Voice, sentence: SpokenSentence): Speaker | undefined {
  if (!voice.phrase) return undefined;
  return namedSpeaker(voice, sentence, undefined) ?? phraseSpeaker(sentence, voice.phrase, { start: voice.start, end: voice.phrase.end });
}

function describedSpeaker(voice: Voice, sentence: SpokenSentence, memory: Memory): Speaker | undefined {
  const { phrase } = voice;
  if (!phrase) return undefined;
  const { tokens } = sentence;
  if (phrase.source === 'document') return issuedSpeaker(voice, phrase, sentence, memory);
  // « a indiqué la même source »
  const isSame = phrase.source === 'informant' && tokens.slice(voice.start, voice.end).some(({ lower }) => lower === 'même');
  const source = isSame ? memory.sentences.slice(-7).flatMap(({ speakers }) => speakers).findLast(({ described }) => described?.source === 'informant') ?? memory.sentences.slice(-7).flatMap(({ speakers }) => speakers).findLast(({ mention, described, document }) => document !== undefined || described?.source === 'document' || mention.isBody) : undefined;
  const before = source ?? (isSame ? lastSpeaker(memory, 6) : undefined);
  if (before) return { ...before, ...heardAs({ start: voice.start, end: voice.end }, sentence) };
  // « réponse du maire »: the article is in the preposition.
  const isDefinite = phrase.determiner === undefined ? /^(?:du|au)$/.test(tokens[phrase.start - 1]?.lower ?? '') : /^(?:le|la|l'|ce|cet|cette)$/.test(phrase.determiner);
  // « La dernière disait : « … » »: of things or people that the words before count
  if (isDefinite && /^derni(?:er|ère)$/.test(phrase.head ?? '') && phrase.end - phrase.start === 2) return phraseSpeaker(sentence, phrase, { start: voice.start, end: phrase.end }, tokens);
  // « Le même reconnaît « … » »
  const again = isDefinite && phrase.head === 'même' && phrase.end - phrase.start === 2 ? lastSpeaker(memory) : undefined;
  if (again) return { ...again, ...heardAs({ start: voice.start, end: voice.end }, sentence) };
  const counted = isDefinite ? oneOfTwo(phrase, sentence, memory) : undefined;
  if (counted) return { ...counted, ...heardAs({ start: voice.start, end: voice.end }, sentence) };
  // « Le président en question, c’est Paul Petit »
  const named = isDefinite ? presentedAs(voice, sentence, memory) : undefined;
  if (named) return { ...named, ...heardAs({ start: voice.start, end: voice.end }, sentence) };
  // « bougonne l’homme qui la suit »: told apart by the clause behind
  const isNew = /^(?:homme|femme|dame|monsieur|garçon|fille|gamin|gamine|type|jeune)$/.test(phrase.head ?? '') && tokens[voice.end]?.lower === 'qui';
  if (isDefinite && phrase.head !== undefined && !isNew) {
    const same = phrase.source === 'person' || phrase.source === 'informant' ? sameNoun(phrase, sentence, memory) : undefined;
    if (same) return { ...same, ...heardAs({ start: voice.start, end: voice.end }, sentence) };
    const held = phrase.source === 'person' ? heldBy(phrase, phrase.head, sentence, memory) : undefined;
    // « la mairesse », where another mayor is named only further on
    const isKnown = held !== undefined && (memory.seen.has(held.mention.key) || isNamedBefore(held.label, memory));
    if (held && isKnown) return { ...held, range: { start: voice.start, end: voice.end } };
    const accused = phrase.source === 'person' ? triedAs(phrase, sentence, memory) : undefined;
    if (accused) return { ...accused, ...heardAs({ start: voice.start, end: voice.end }, sentence) };
    // « Le sélectionneur, lui, … »: another than whoever spoke last
    const isContrasted = (tokens[voice.end]?.text === ',' && /^(?:lui|elle)$/.test(tokens[voice.end + 1]?.lower ?? '') && tokens[voice.end + 2]?.text === ',') || isInTurn(tokens, voice) || isRetort(tokens, voice);
    const bare = phrase.source === 'person' && !isContrasted ? bareName(phrase, sentence, memory) : undefined;
    const gender = phraseGender(tokens, phrase);
    const tried = bare && takesUpAnybody(phrase.head) ? triedRather(bare, ({ mention }) => gender === undefined || mention.gender === undefined || mention.gender === gender, sentence, memory) : undefined;
    if (tried) return { ...tried, ...heardAs({ start: voice.start, end: voice.end }, sentence) };
    if (bare) memory.discourse.addHolder(bare.label, [phrase.office ?? phrase.head, sentence.wordsOf(phrase).toLowerCase()], undefined);
    if (bare) return { ...bare, ...heardAs({ start: voice.start, end: voice.end }, sentence) };
    const blamed = phrase.source === 'person' ? accusedBy(phrase, sentence, memory) : undefined;
    if (blamed) return { ...blamed, ...heardAs({ start: voice.start, end: voice.end }, sentence) };
    // « …, poursuit celle qui dirige la ville »
    const spoke = /^cel(?:ui|le)$/.test(phrase.head) ? lastSpeaker(memory, 4) : undefined;
    const that = phrase.head === 'celui' ? 'il' : 'elle';
    const last = spoke?.mention.isPerson && agrees(that, spoke.mention) ? spoke : /^cel(?:ui|le)$/.test(phrase.head) ? onlyFullName([...memory.people.values()], that) : undefined;
    if (last) return { ...last, ...heardAs({ start: voice.start, end: voice.end }, sentence) };
    const pointed = phrase.source === 'person' ? pointedAt(phrase, sentence, memory) : sameBody(phrase, sentence, memory);
    if (pointed) return { ...pointed, ...heardAs({ start: voice.start, end: voice.end }, sentence) };
    const isAgain = phrase.name === undefined && phrase.complement === undefined && (phrase.source === 'agency' || phrase.source === 'press');
    // « l’agence russe » is one that was named, « l’agence régionale de santé » is none of the press
    const known = isAgain && (isShort(phrase) || !/presse| d[e’']/.test(sentence.wordsOf(phrase))) ? lastBody(phrase, memory) : undefined;
    if (known) return { ...known, ...heardAs(voice, sentence) };
  }
  return phraseSpeaker(sentence, phrase, { start: voice.start, end: phrase.end }, tokens);
}

/** Whether a name stands in a sentence read so far, in quoted words too; one that only comes further on is not yet anybody's. */
function isNamedBefore(name: string, { sentences }: Memory): boolean {
  const last = name.split(' ').at(-1) ?? name;
  return sentences.some(({ sentence: { tokens } }) => tokens.some(({ text }) => text.includes(last)));
}

/** « Le président (en question), c’est | Paul Petit »: whom the clause says it is. */
function presentedAs({ end }: Voice, sentence: SpokenSentence, memory: Memory): Speaker | undefined {
  const { tokens } = sentence;
  // « La fille s’appelle Romane »
  const isCalled = /^s[e']$/.test(tokens[end]?.lower ?? '') && /^(?:appelle|appelait|nomme|prénomme)$/.test(tokens[end + 1]?.lower ?? '') && tokens[end + 2]?.isCapital === true;
  const called = isCalled ? voiceAt(tokens, end + 2, tokens.length) : undefined;
  if (called?.phrase?.kind === 'name') return namedSpeaker(called, sentence, memory.discourse);
  const behind = tokens[end]?.lower === 'en' && tokens[end + 1]?.lower === 'question' ? end + 2 : end;
  const link = tokens[behind]?.text === ',' ? behind + 1 : behind;
  const isPresented = tokens[link]?.lower === "c'" && tokens[link + 1]?.lower === 'est' && tokens[link + 2]?.isCapital === true && tokens[link + 3]?.isCapital === true;
  const voice = isPresented ? voiceAt(tokens, link + 2, tokens.length) : undefined;
  return voice?.phrase?.kind === 'name' ? namedSpeaker(voice, sentence, memory.discourse) : undefined;
}

/** « abonde quant à lui le boulanger », « répond de son côté la maire »: another speaks than the one before. */
function isInTurn(tokens: readonly Token[], { start }: Voice): boolean {
  return /(?:quant à (?:lui|elle)|de son côté|pour sa part|à son tour)$/.test(tokens.slice(Math.max(0, start - 3), start).map(({ lower }) => lower).join(' '));
}

/** « « … », a rétorqué l’élu d’opposition »: another than whoever spoke just before. */
function isRetort(tokens: readonly Token[], { start }: Voice): boolean {
  return /^(?:rétorqu|répliqu|ripost|rembarr|contre-attaqu)/.test(tokens[start - 1]?.lower ?? '');
}

/** « explique le premier », « répond la seconde »: of the two people whom the last sentence with two names in it names, in their order. */
function oneOfTwo({ head, start, end }: NounPhrase, sentence: SpokenSentence, { sentences }: Memory): Speaker | undefined {
  const order = /^premi(?:er|ère)$/.test(head ?? '') ? 0 : /^(?:seconde?|deuxième)$/.test(head ?? '') ? 1 : head === 'troisième' ? 2 : -1;
  if (order < 0 || end - start !== 2) return undefined;
  for (const { everyone, sentence: home } of sentences.slice(-5).reverse()) {
    if (home === sentence) continue;
    const named = [...new Map(everyone.filter(({ mention }) => mention.isPerson && mention.isNamed && mention.number === 'singular').map((person) => [person.mention.key, person])).values()];
    // « Éleveurs à Saint-Aubin, Anne et Paul Roux »: the place is nobody
    const sure = named.filter(isSomebody);
    const people = sure.length > 1 ? sure : named;
    if (people.length !== 2 && !(people.length === 3 && !/^seconde?$/.test(head ?? ''))) continue;
    const one = people[order];
    const isFeminine = /^(?:première|seconde)$/.test(head ?? '');
    return one && !(!/ième$/.test(head ?? '') && one.mention.gender !== undefined && (one.mention.gender === 'feminine') !== isFeminine) ? one : undefined;
  }
  return undefined;
}

function phraseSpeaker(
  sentence: SpokenSentence,
  phrase: NounPhrase,
  range: Range,
  tokens = sentence.tokens,
): Speaker {
  const label = sentence.wordsOf(range);
  return {
    range,
    label,
    mention: {
      key: fold(label),
      label,
      gender: phraseGender(tokens, phrase),
      number: phraseNumber(phrase, tokens),
      isPerson: phrase.source === 'person' || phrase.source === 'group' || isPersonByQuality(tokens, phrase),
      isNamed: false,
      isBody: phrase.source === 'institution' || phrase.source === 'agency' || phrase.source === 'press',
    },
    basis: 'stated',
    described: phrase,
    home: sentence,
    document: undefined,
  };
}

/** A text speaks for whoever issued it: the phrase says who, or the sentence before names it. */
function issuedSpeaker(voice: Voice, phrase: NounPhrase, sentence: SpokenSentence, memory: Memory): Speaker {
  const range = { start: voice.start, end: phrase.end };
  const own = phraseSpeaker(sentence, phrase, range);
  const issuer = issuerOf(sentence.tokens, phrase);
  if (issuer) {
    const label = withoutArticle(sentence.wordsOf(issuer));
    return {
      ...own,
      label,
      mention: { ...own.mention, key: fold(label), label, isNamed: /\p{Lu}/u.test(label), isBody: true },
      document: { start: phrase.start, end: issuer.start - 1 },
      range: issuer,
    };
  }
  // « Un communiqué diffusé mardi par le parquet évoque … »
  const publisher = publisherBehind(sentence.tokens, voice);
  const named = publisher && resolveVoice({ ...publisher, start: publisher.phrase?.start ?? publisher.start }, sentence, memory);
  if (named) return { ...named, document: range };
  const isJoint = sentence.tokens.slice(phrase.start, phrase.end).some(({ lower }) => /^(?:commun|conjoint|final)e?s?$/.test(lower));
  if (!isJoint && (phrase.head === 'communiqué' || (/^(?:texte|document|message|note|courrier|lettre|déclaration)$/.test(phrase.head ?? '') && /^(?:le|la|l'|ce|cette)$/.test(phrase.determiner ?? '') && (phrase.head !== 'déclaration' || phrase.end - phrase.start === 2)))) {
    // « … le respect d’un protocole. Le document prévoit … »: that text, and not whoever the sentence before is about
    const isOfText = /^(?:document|texte)$/.test(phrase.head ?? '') && (memory.sentences.findLast((entry) => entry.sentence !== sentence)?.texts.length ?? 0) > 0;
    const before = isOfText ? undefined : lastSpeaker(memory, 3);
    // « …, comme l’indique Radio Garance. Selon cette lettre, … »: the press has not written it
    const isPassedOn = /^(?:press|agency)$/.test(before?.described?.source ?? '') || (before !== undefined && isPressName(before.mention.label));
    if (before && !before.mention.isPerson && !isPassedOn) return { ...before, document: range, range: undefined };
  }
  return own;
}

function withoutArticle(words: string): string {
  return words.replace(/^(?:la |le |les |l['’])/i, '');
}
