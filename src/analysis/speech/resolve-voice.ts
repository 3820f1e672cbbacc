import { isTitle } from '../../french/source-nouns.ts';
import { isAuxiliary } from '../../french/auxiliaries.ts';
import { reportingForms } from '../../french/reporting-verbs.ts';
import { isSeatOfPower } from '../../french/seats-of-power.ts';
import { givenNameGender } from '../../french/given-names.ts';
import {
  agrees,
  type Discourse,
  fold,
  type Mention,
  nameText,
  partsOf,
  phraseGender,
  phraseNumber,
} from './discourse.ts';
import { issuerOf } from './find-media.ts';
import type { NounPhrase, Range } from './noun-phrases.ts';
import type { SpokenSentence } from './spoken-sentence.ts';
import type { Voice } from './subjects.ts';

/** A voice once it is known whom its words mean. */
export interface Speaker {
  /** The words of the sentence; undefined where the sentence has none of its own (« Et d’ajouter »). */
  readonly range: Range | undefined;
  /** The full name where there is one, else the phrase. */
  readonly label: string;
  readonly mention: Mention;
  /** `inferred` where pronoun, office or short form had to be resolved. */
  readonly basis: 'stated' | 'inferred';
  /** The phrase that says what it is. */
  readonly described: NounPhrase | undefined;
  /** The sentence whose tokens `described` counts in. */
  readonly home: SpokenSentence;
  /** The sentence whose tokens `range` counts in, where it is another than `home`. */
  readonly heard?: SpokenSentence;
  /** A text through which the issuer speaks: « un communiqué (du ministère) ». */
  readonly document: Range | undefined;
}

/** What has been said so far, for pronouns. */
export interface Memory {
  readonly discourse: Discourse;
  /** Latest last; each with whom its frames named and whom its own words name. */
  readonly sentences: {
    readonly sentence: SpokenSentence;
    readonly speakers: Speaker[];
    readonly mentioned: readonly Speaker[];
    /** Those behind prepositions too. */
    readonly everyone: readonly Speaker[];
  }[];
}

/** How many sentences back a pronoun reaches. */
const pronounReach = 4;

/** Whom the words of a voice mean; undefined where that is not known. */
export function resolveVoice(
  voice: Voice,
  sentence: SpokenSentence,
  memory: Memory,
  isSourcing = false,
): Speaker | undefined {
  if (voice.pronoun !== undefined) {
    const found = voice.isLatter ? latterOf(voice, memory) : antecedentOf(voice, sentence, memory);
    return found && { ...found, ...heardAs(voice, sentence) };
  }
  return namedSpeaker(voice, sentence, memory.discourse, isSourcing) ?? describedSpeaker(voice, sentence, memory);
}

/** Someone known from another sentence, under the words of this one. */
function heardAs({ start, end }: Range, sentence: SpokenSentence): Pick<Speaker, 'range' | 'heard' | 'basis' | 'document'> {
  return { range: { start, end }, heard: sentence, basis: 'inferred', document: undefined };
}

/** Whom the words of a medium mean, by themselves. */
export function resolveMedium(voice: Voice, sentence: SpokenSentence): Speaker | undefined {
  if (!voice.phrase) return undefined;
  return namedSpeaker(voice, sentence, undefined) ?? phraseSpeaker(sentence, voice.phrase, { start: voice.start, end: voice.phrase.end });
}

/** The speaker of a frame that leaves it to what came before. */
export function lastSpeaker(memory: Memory, reach = pronounReach): Speaker | undefined {
  for (const { speakers } of memory.sentences.slice(-reach).reverse()) {
    const last = speakers.at(-1);
    if (last) return { ...last, range: undefined, basis: 'inferred', document: undefined };
  }
  return undefined;
}

function namedSpeaker(voice: Voice, sentence: SpokenSentence, discourse: Discourse | undefined, isSourcing = false): Speaker | undefined {
  const { described, name } = partsOf(voice);
  if (!name || !described) return undefined;
  if (described.source === 'document') return undefined;
  const { tokens } = sentence;
  const words = tokens.slice(name.start, name.end);
  const short = nameText(words.filter(({ lower }) => !isTitle(lower)));
  const article = described.kind === 'name' && described.determiner !== undefined ? tokens[name.start - 1] : undefined;
  const surname = article?.isCapital && discourse ? discourse.fullName([article, ...words]) : undefined;
  const isSurname = surname !== undefined && article !== undefined && fold(surname) !== fold(nameText([article, ...words]));
  const full = isSurname ? surname : (discourse?.fullName(words) ?? short);
  const isLoneSource = isSourcing && words.length === 1 && full === short && givenNameGender(short) === undefined && described.kind === 'name';
  const isBody = !isSurname && (isLoneSource || isBodyName(described, words.length, sentence, name));
  // The capital of a sentence’s first word may tell nothing.
  const isDoubtful = name.start === 0 && words.length === 1 && full === short && givenNameGender(short) === undefined && !opensVerb(tokens[name.end]?.lower);
  // « la Banque de France », « l’Agence spatiale européenne »: the name goes on in small letters.
  const isLong = isBody && described.kind === 'name' && described.determiner !== undefined && described.end > name.end;
  const label = isLong ? sentence.wordsOf({ start: name.start, end: described.end }) : isBody ? short : full;
  const phrase = voice.phrase ?? described;
  const gender =
    phraseGender(tokens, described) ?? phraseGender(tokens, phrase) ?? (voice.apposition ? phraseGender(tokens, voice.apposition) : undefined) ?? discourse?.gender(label);
  return {
    range: { start: voice.start, end: voice.end },
    label,
    mention: {
      key: fold(label),
      label,
      gender,
      number: phraseNumber(phrase, tokens),
      isPerson: !isBody && !isDoubtful,
      isNamed: true,
      isBody,
    },
    basis: isLong || fold(label) === fold(short) ? 'stated' : 'inferred',
    described,
    home: sentence,
    document: undefined,
  };
}

/** A noun would need an article in front of its verb: « Reginald s’est … », « Marco, … » are names. */
function opensVerb(next: string | undefined): boolean {
  return next !== undefined && (isAuxiliary(next) || /^(?:se|s'|ne|n'|,|qui)$/.test(next) || reportingForms(next).some(({ tense }) => tense === 'present'));
}

/** Whether a name is that of a body, a paper or a place rather than a person’s. */
function isBodyName(described: NounPhrase, words: number, { tokens }: SpokenSentence, name: Range): boolean {
  const first = tokens[name.start];
  if (!first) return false;
  if (described.source === 'person') return false;
  if (described.source !== undefined) return true;
  if (isTitle(first.lower) || givenNameGender(first.text) !== undefined) return false;
  if (described.kind === 'name' && described.determiner !== undefined) return true;
  return words === 1 && (/^\p{Lu}{2,}$/u.test(first.text) || isSeatOfPower(first.text));
}

function describedSpeaker(voice: Voice, sentence: SpokenSentence, memory: Memory): Speaker | undefined {
  const { phrase } = voice;
  if (!phrase) return undefined;
  const { tokens } = sentence;
  if (phrase.source === 'document') return issuedSpeaker(voice, phrase, sentence, memory);
  const isDefinite = phrase.determiner !== undefined && /^(?:le|la|l'|ce|cet|cette)$/.test(phrase.determiner);
  if (isDefinite && phrase.head !== undefined) {
    const held = phrase.source === 'person' ? heldBy(phrase, phrase.head, sentence, memory) : undefined;
    if (held) return { ...held, range: { start: voice.start, end: voice.end } };
    const bare = phrase.source === 'person' ? bareName(phrase, sentence, memory) : undefined;
    if (bare) return { ...bare, ...heardAs({ start: voice.start, end: voice.end }, sentence) };
    const isAgain = phrase.name === undefined && phrase.complement === undefined && (phrase.source === 'agency' || phrase.source === 'press');
    const known = isAgain && (isShort(phrase) || !/presse/.test(sentence.wordsOf(phrase))) ? lastBody(phrase, memory) : undefined;
    if (known) return { ...known, ...heardAs(voice, sentence) };
  }
  return phraseSpeaker(sentence, phrase, { start: voice.start, end: phrase.end }, tokens);
}

/**
 * « l’écrivain », « la réalisatrice »: the one person named in the sentence before, where the text had given the name
 * alone; a name that came with another office is somebody else.
 */
function bareName(phrase: NounPhrase, sentence: SpokenSentence, memory: Memory): Speaker | undefined {
  const gender = phraseGender(sentence.tokens, phrase);
  const before = memory.sentences.filter((entry) => entry.sentence !== sentence).slice(-2).reverse();
  for (const { mentioned, sentence: home } of before) {
    const named = mentioned.filter(({ mention }) => mention.isPerson && mention.isNamed);
    if (named.length === 0) continue;
    const found = onlyOne(named);
    // In another paragraph only a word that takes up anybody: « le président » may be one who is to be named.
    const isNear = home.sentence.passage === sentence.sentence.passage && home === before[0]?.sentence;
    const offices = found ? memory.discourse.offices(found.label) : [];
    const isTaken = isNear ? takesUp(phrase, offices) : takingUp.test(phrase.head ?? '');
    if (!found || !isTaken) return undefined;
    return gender && found.mention.gender && gender !== found.mention.gender ? undefined : found;
  }
  return undefined;
}

/** Nouns by which the press takes up somebody whose office it has told. */
const takingUp =
  /^(?:dirigeante?|cheffe?|responsable|élue?|édile|leader|patronne?|homme|femme|intéressée?|spécialiste|chercheu(?:r|se)|experte?|scientifique|militante?|syndicaliste|artiste|sportif|sportive|politique|parlementaire|magistrate?|habitante?|riveraine?|retraitée?|jeune|[a-z]+agénaire|trentenaire)$/;

function takesUp({ head }: NounPhrase, offices: readonly string[]): boolean {
  if (offices.length === 0 || head === undefined) return head !== undefined;
  return takingUp.test(head) || offices.some((office) => office.split(/[\s'’]+/).some((word) => word === head || word === `${head}s`));
}

/** « ce dernier »: whom the sentence before names last, in whatever place. */
function latterOf({ pronoun }: Voice, memory: Memory): Speaker | undefined {
  for (const { everyone } of memory.sentences.slice(-3).reverse()) {
    const fitting = everyone.filter(({ mention }) => agrees(pronoun ?? '', mention));
    if (fitting.length > 0) return fitting.at(-1);
  }
  return undefined;
}

function isShort({ start, end }: NounPhrase): boolean {
  return end - start <= 2;
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
      isPerson: phrase.source === 'person' || phrase.source === 'group',
      isNamed: false,
      isBody: phrase.source === 'institution' || phrase.source === 'agency' || phrase.source === 'press',
    },
    basis: 'stated',
    described: phrase,
    home: sentence,
    document: undefined,
  };
}

/** Of several who hold an office, the one named last. */
function latestOf(holders: readonly string[], memory: Memory): string | undefined {
  const keys = new Map(holders.map((name) => [fold(name), name]));
  for (const { everyone, speakers } of memory.sentences.slice(-3).reverse()) {
    const last = [...everyone, ...speakers].filter(({ mention }) => keys.has(mention.key)).at(-1);
    if (last) return keys.get(last.mention.key);
  }
  return undefined;
}

/** « le maire » is the one the text has named as mayor. */
function heldBy(phrase: NounPhrase, head: string, sentence: SpokenSentence, memory: Memory): Speaker | undefined {
  const office = phrase.office ?? head;
  const holders = memory.discourse.holders(office);
  const name = holders.length === 1 ? holders[0] : latestOf(holders, memory);
  if (!name) return undefined;
  const gender = phraseGender(sentence.tokens, phrase) ?? memory.discourse.gender(name);
  const known = memory.discourse.gender(name);
  if (gender && known && gender !== known) return undefined;
  return {
    range: undefined,
    label: name,
    mention: { key: fold(name), label: name, gender, number: 'singular', isPerson: true, isNamed: true, isBody: false },
    basis: 'inferred',
    described: phrase,
    home: sentence,
    document: undefined,
  };
}

/** « l’agence », « le quotidien »: the last one named. */
function lastBody(phrase: NounPhrase, memory: Memory): Speaker | undefined {
  for (const { speakers } of [...memory.sentences].reverse().slice(0, 12)) {
    for (const speaker of [...speakers].reverse()) {
      if (!speaker.mention.isBody || !speaker.mention.isNamed) continue;
      const source = speaker.described?.source;
      if (source === undefined || source === phrase.source || source === 'agency' || source === 'press') return speaker;
    }
  }
  return undefined;
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
  if (phrase.head === 'communiqué' || (/^(?:texte|document|message|note|courrier|lettre|déclaration)$/.test(phrase.head ?? '') && /^(?:le|la|l'|ce|cette)$/.test(phrase.determiner ?? ''))) {
    const before = lastSpeaker(memory, 3);
    if (before) return { ...before, document: range, range: undefined };
  }
  return own;
}

function withoutArticle(words: string): string {
  return words.replace(/^(?:la |le |les |l['’])/i, '');
}

/** Whom a pronoun means: the speaker just named, or the only one named who agrees with it. */
function antecedentOf(voice: Voice, sentence: SpokenSentence, memory: Memory): Speaker | undefined {
  const pronoun = voice.pronoun ?? '';
  if (pronoun === 'on' || pronoun === 'je' || pronoun === 'ce') return undefined;
  const here = memory.sentences.at(-1);
  const isHere = here?.sentence === sentence;
  if (isHere && here) {
    const own = [...here.speakers, ...here.mentioned].filter(
      ({ mention, range, home }) => agrees(pronoun, mention) && home === sentence && range !== undefined && range.start < voice.start,
    );
    const found = onlyOne(own);
    if (found) return found;
    if (own.length > 0) return here.speakers.find((speaker) => own.includes(speaker));
  }
  const earlier = isHere ? memory.sentences.slice(0, -1) : memory.sentences;
  for (const { speakers, mentioned } of earlier.slice(-pronounReach).reverse()) {
    const spoke = speakers.filter(({ mention }) => agrees(pronoun, mention)).at(-1);
    if (spoke) return spoke;
    const named = mentioned.filter(({ mention }) => agrees(pronoun, mention));
    if (named.length > 0) return onlyOne(named);
  }
  return undefined;
}

function onlyOne(speakers: readonly Speaker[]): Speaker | undefined {
  const distinct = new Map(speakers.map((speaker) => [speaker.mention.key, speaker]));
  const [only] = distinct.values();
  return distinct.size === 1 ? only : undefined;
}
