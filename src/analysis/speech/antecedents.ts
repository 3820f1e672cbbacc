import { isAuxiliary } from '../../french/auxiliaries.ts';
import { clauseOpeners, isAdverb } from '../../french/chunk-words.ts';
import { givenNameGender } from '../../french/given-names.ts';
import { reportingForms } from '../../french/reporting-verbs.ts';
import { sourceKind } from '../../french/source-nouns.ts';
import { isImpersonal } from './clause-head.ts';
import { isKin } from './first-person.ts';
import { agrees, type Mention } from './discourse.ts';
import { type Memory, pronounReach, type Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';
import type { Voice } from './voice.ts';
import { lastToSpeak, subjectAmong, subjectOf, isFullPerson, onlyFullName, onlyOne } from './among-speakers.ts';
import { mainPerson, ownSubject, wovenInto, bodyOfPredicate, namedAtColon } from './in-own-sentence.ts';
import { addressed, severalNamed, listedTogether } from './several-at-once.ts';
import { isBeside, stillSpeaking, receiverOf, ownerOf } from './of-anothers-story.ts';

/** The speaker of a frame that leaves it to what came before. */
export function lastSpeaker(memory: Memory, reach = pronounReach): Speaker | undefined {
  const answering = whoAnswers(memory);
  if (answering) return answering;
  const here = memory.sentences.at(-1);
  for (const { speakers, mentioned, everyone, sentence } of memory.sentences.slice(-reach).reverse()) {
    const isNear = sentence !== here?.sentence && sentence.sentence.passage === here?.sentence.sentence.passage;
    // « Le collectif appelle à une marche. Son mot d’ordre : « … » »
    const body = isNear && here?.sentence.tokens[0]?.lower === 'son' ? subjectOf(mentioned.filter(({ mention }) => mention.isBody), sentence) : undefined;
    const last = speakers.at(-1) ?? body ?? (isNear ? (subjectAmong(mentioned, sentence) ?? onlyOne(mentioned.filter(({ mention }) => mention.isPerson)) ?? onlyOne(everyone.filter(isFullPerson))) : undefined);
    if (last) return { ...last, range: undefined, basis: 'inferred', document: undefined };
  }
  return topicAbove(memory);
}

/** « Maëlle, 19 ans, élève à Lens. Déjà admise ailleurs. » above « La veille du concours : « … » »: whom the paragraph above begins with. */
function topicAbove(memory: Memory): Speaker | undefined {
  const passage = memory.sentences.at(-1)?.sentence.sentence.passage ?? 0;
  const above = memory.sentences.slice(-8).find(({ sentence }) => sentence.sentence.passage === passage - 1);
  const topic = above?.mentioned.find(({ mention, range, home }) => mention.isPerson && mention.isNamed && home === above.sentence && range?.start === 0);
  return topic && above?.sentence.tokens[topic.range?.end ?? 0]?.text === ',' ? { ...topic, heard: topic.heard ?? topic.home, basis: 'inferred', document: undefined } : undefined;
}

/** Whom a pronoun means: the speaker just named, or the only one named who agrees with it. */
export function antecedentOf(voice: Voice, sentence: SpokenSentence, memory: Memory): Speaker | undefined {
  const pronoun = voice.pronoun ?? '';
  if (pronoun === 'on') return bodyBehindOn(voice, sentence, memory);
  if (pronoun === 'je' || pronoun === 'ce') return undefined;
  const needsPerson = isHungOn(voice, sentence, bodily);
  const isSpoken = isHungOn(voice, sentence, voiced);
  const isAloud = isHungOn(voice, sentence, aloud);
  // « Jointe par notre rédaction, elle … »: those who write say « nous »
  // « Halcyde a changé depuis l’arrivée du PDG Paul Petit. Il assure que Halcyde … »: a pronoun does not mean whom its own sentence names behind it
  const namedBehind = voice.isHung ? undefined : new Set(sentence.tokens.slice(voice.end).filter(({ kind, isCapital }) => kind === 'word' && isCapital).map(({ lower }) => lower));
  // « « Je n’ai rien demandé », plaide-t-il »: no court
  const isOwn = voice.isHung === true && sentence.tokens.slice(0, voice.start).some(({ kind, text }) => kind === 'quotation' && speaksAsOne.test(text));
  // « Son avocat salue un geste. Elle, plus directe, dénonce … », « Lui parle de … »: another than whoever the sentence before has speak
  const before = isStressed(voice, sentence) ? memory.sentences.findLast((entry) => entry.sentence !== sentence) : undefined;
  const other = before?.sentence.tokens.some(({ kind }) => kind === 'quotation') === true ? before.speakers.at(-1)?.mention.key : undefined;
  // « Mon père disait … », raconte-t-il: not « son père »
  const said = voice.isHung === true ? sentence.tokens.slice(0, voice.start).findLast(({ kind }) => kind === 'quotation')?.text ?? '' : '';
  const agreesWith = ({ mention, described }: Speaker): boolean => agrees(pronoun, mention) && !isKin(said, described) && !(other !== undefined && mention.key === other) && !(mention.isNamed && namedBehind?.has(lastWord(mention.label))) && !/^(?:notre|nos|aucune?|nulle?)$/.test(described?.determiner ?? '') && described?.head !== "quelqu'un" && !(needsPerson && mention.isBody) && !(isAloud && mention.isBody && described?.source !== undefined) && !(isOwn && !mention.isPerson && (mention.isBody || described?.source !== undefined)) && !((needsPerson || isSpoken) && described?.source === 'document');
  const here = memory.sentences.at(-1);
  const isHere = here?.sentence === sentence;
  if (isHere && here) {
    // Whom the words before « admet-il » name is whom he speaks of.
    const own = isBehindParticiple(voice, sentence) ? [] : [...here.speakers, ...(voice.isHung ? [] : here.mentioned)].filter(
      (speaker) => agreesWith(speaker) && !isTalkingTo(speaker, voice.start) && !(isDoubtful(speaker.mention) && isSetOff(speaker)) && (speaker.heard ?? speaker.home) === sentence && speaker.range !== undefined && speaker.range.start < voice.start,
    );
    const found = onlyOne(own);
    if (found) return found;
    // « Loïc Petit n’a pas caché son dépit à propos du jeu, qui a selon lui pénalisé Lens »
    const isSource = /^(?:selon|d'après|après)$/.test(sentence.tokens[voice.start - 1]?.lower ?? '');
    const subject = isSource ? subjectOf(here.mentioned.filter((speaker) => agreesWith(speaker) && speaker.range !== undefined && speaker.range.end < voice.start), sentence) : undefined;
    if (subject?.mention.isPerson && subject.mention.isNamed) return subject;
    // « Anne Roux, la maire, et Paul Petit, le préfet, ont signé un texte dans lequel ils rappellent … »
    const together = own.length === 0 && pronoun === 'ils' && voice.isHung !== true ? listedTogether(here) : undefined;
    if (together?.range && together.range.end < voice.start) return together;
    const woven = voice.isHung ? wovenInto(here, voice) : undefined;
    if (woven) return woven;
    const predicated = voice.isHung ? bodyOfPredicate(here, voice) : undefined;
    if (predicated) return predicated;
    const atColon = own.length === 0 && voice.isHung ? namedAtColon(here, voice) : undefined;
    if (atColon) return atColon;
    // « Quand j’ai annoncé la date à la directrice, elle m’a répondu « … » »
    const told = own.length === 0 && voice.isHung !== true ? onlyOne(toldIn(here, voice).filter(agreesWith)) : undefined;
    if (told) return told;
    if (own.length > 0) return here.speakers.find((speaker) => own.includes(speaker)) ?? (voice.isHung ? undefined : (subjectOf(own, sentence) ?? onlyOne(own.filter(({ mention }) => mention.isPerson))));
  }
  // Sentences that are a quotation and nothing else say nothing of who speaks.
  const earlier = memory.sentences.slice(-3 * pronounReach, isHere ? -1 : undefined).filter(({ sentence: { tokens }, speakers }) => speakers.length > 0 || tokens.some(({ kind }) => kind === 'word'));
  // « 10h40 : rassemblement d’une cinquantaine d’ouvriers devant le sérail. « … », scandent-ils. »: the only ones of the sentence before, in whatever place
  const near = earlier.at(-1);
  const isBesideThem = voice.isHung === true && /^(?:ils|elles)$/.test(pronoun) && near?.sentence.sentence.passage === sentence.sentence.passage && near.speakers.length === 0;
  const crowd = isBesideThem && near.mentioned.every((speaker) => !agreesWith(speaker)) ? onlyOne(near.everyone.filter((speaker) => speaker.mention.isPerson && speaker.mention.number !== 'singular' && agreesWith(speaker))) : undefined;
  if (crowd) return crowd;
  const going = isHungOn(voice, sentence, continuing) ? stillSpeaking(earlier, sentence, pronoun) : undefined;
  if (going) return going;
  const isChained = (home: SpokenSentence): boolean => !voice.isHung && home.sentence.passage === sentence.sentence.passage && home.tokens.some(({ lower, isInverted }, at) => lower === pronoun && !isInverted && !isImpersonal(home.tokens, at + 1));
  const isFree = ({ sentence: home }: { readonly sentence: SpokenSentence }): boolean => !isChained(home);
  let thing: Speaker | undefined;
  for (const { speakers, mentioned, everyone, sentence: home } of earlier.slice(-pronounReach).reverse()) {
    const spoke = lastToSpeak(speakers.filter(agreesWith));
    // « … une lettre qui parle de « … ». « … », dit-elle »: whoever got it, before the letter.
    const isText = voice.isHung === true && spoke?.described?.source === 'document';
    // « La préfecture, elle, temporise. « … », fait-elle savoir »: a paragraph that begins with a body
    const nearer = thing?.mention.isBody === true && (thing.range?.start === 0 || subjectOf([thing], thing.home) !== undefined) && thing.home.sentence.rank === 1 && thing.home.sentence.passage === sentence.sentence.passage && home.sentence.passage !== sentence.sentence.passage ? thing : undefined;
    // « Paul Petit était là. Le feu, selon l’Observatoire, a duré. « … », explique-t-il »: a source only tells
    const isSource = spoke?.mention.isBody === true && voice.isHung === true && home.frames.some(({ kind, voice: source }) => kind === 'sourcing' && source?.start === spoke.range?.start);
    const person = isSource ? onlyFullName(earlier.slice(-pronounReach).flatMap((entry) => entry.mentioned.filter(isFullPerson)), pronoun) : undefined;
    if (person) return person;
    // « Interrogé sur une dépêche, selon laquelle Lisbonne envisage …, le ministre a parlé d’un malentendu. « … », a-t-il répondu »
    const about = spoke?.mention.isBody === true && voice.isHung === true ? mainPerson(mentioned, home, pronoun) : undefined;
    if (about) return about;
    const receiver = spoke && !isText ? receiverOf(spoke, voice, sentence, earlier.slice(0, earlier.findIndex((entry) => entry.sentence === home)), [...memory.people.values()]) : undefined;
    if (receiver) return receiver;
    if (spoke && !isText) return nearer ?? spoke;
    if (isText) thing ??= spoke;
    // A lone capital word may be no name.
    const named = mentioned.filter((speaker) => agreesWith(speaker) && !isDoubtful(speaker.mention));
    const isBarred = home === earlier.at(-1)?.sentence && mentioned.some(({ mention }) => namedBehind?.has(lastWord(mention.label)));
    const beside = named.some(({ mention }) => mention.isPerson) ? undefined : besidePerson(pronoun, isBarred || voice.isHung === true, sentence, { sentence: home, everyone }, home === earlier.at(-1)?.sentence);
    if (beside) return beside;
    if (named.length === 0) continue;
    // « Le cuisinier … Il formait un apprenti. Il s’est effondré lorsque l’enquêteur est entré. Il dit … »: one subject, before those whom its sentences only bring in
    const isChain = isChained(home);
    const same = isChain ? named.find(({ range }) => range !== undefined && home.tokens[range.start]?.lower === pronoun) : undefined;
    const others = named.filter((speaker) => speaker !== same);
    if (same?.mention.isPerson && others.every(({ mention }) => !mention.isNamed || mention.key === same.mention.key)) return same;
    if (isChain && others.every(({ mention, range }) => !mention.isNamed && (range?.start ?? 0) > home.tokens.findIndex(({ lower }) => lower === pronoun))) continue;
    const found = onlyOne(named) ?? subjectAmong(named, home) ?? onlyOne(named.filter(({ mention }) => mention.isPerson)) ?? onlyOne(named.filter(({ mention }) => mention.isPerson && mention.isNamed)) ?? onlyOne(named.filter(({ mention }) => mention.isPerson && mention.isNamed && mention.label.includes(' ')));
    // « X a quitté sa cellule, a-t-il fait savoir »: X, before whomever a heading tells of
    const inHeading = found && home.sentence.passage !== sentence.sentence.passage && home.tokens.at(-1)?.kind === 'word' && voice.isHung && isHere && here ? ownSubject(here, voice) : undefined;
    if (inHeading?.mention.isNamed) return inHeading;
    // « alerte-t-il » is a person before it is a body that nobody named.
    if (found?.mention.isPerson && nearer) return nearer;
    // « explique Anne. Sa collègue l’a retenue. « … », se souvient-elle »: whose colleague she is
    const owner = found && voice.isHung && isBeside(found) ? ownerOf(earlier.slice(0, earlier.findIndex((entry) => entry.sentence === home)), home, pronoun) : undefined;
    if (owner) return owner;
    // « Le chirurgien Paul Petit … Ses pensionnaires attendent un maître. « … », raconte-t-il »: no object that « un » brings in, where somebody has a name
    const isBroughtIn = found?.mention.isPerson === true && !found.mention.isNamed && /^une?$/.test(found.described?.determiner ?? '') && found.range !== undefined && found.range.start > 0 && subjectOf([found], home) === undefined;
    const known = isBroughtIn && voice.isHung ? onlyFullName(earlier.slice(-pronounReach).flatMap((entry) => entry.everyone.filter(isFullPerson)), pronoun) : undefined;
    if (known) return known;
    // « Une annonce a paru. Elle promet … »
    const isTopic = found?.described?.source === 'document' && !voice.isHung && found.range?.start === 0 && home === earlier.at(-1)?.sentence && home.sentence.passage === sentence.sentence.passage;
    if (!found || found.mention.isPerson || isTopic || (found.mention.isNamed && !voice.isHung)) return found;
    thing ??= found;
  }
  return (voice.isHung && isHere && here ? ownSubject(here, voice) : undefined) ?? thing ?? onlyFullName(earlier.slice(-pronounReach).flatMap(({ everyone }) => everyone.filter(isFullPerson)), pronoun) ?? severalNamed(earlier.slice(-pronounReach), pronoun) ?? addressed(earlier.slice(-1).filter(isFree), pronoun) ?? (voice.isHung ? onlyFullName([...memory.people.values()], pronoun) : undefined) ?? addressed(earlier.slice(-2).filter(isFree), pronoun);
}

/** Those to whom the clause in front of a pronoun says that somebody speaks: « Quand j’ai parlé | à la directrice |, elle … ». */
function toldIn({ everyone, sentence }: Memory['sentences'][number], { start }: Voice): readonly Speaker[] {
  const { tokens } = sentence;
  const isMine = tokens.slice(0, start).some(({ lower }) => /^(?:je|j'|nous)$/.test(lower));
  return everyone.filter(({ mention, described, range, heard, home }) => isMine && (mention.isBody || (mention.isPerson && (described?.source === 'person' || givenNameGender(tokens[range?.start ?? 0]?.text ?? '') !== undefined))) && (heard ?? home) === sentence && range !== undefined && range.end < start && /^(?:à|aux?|avec|chez)$/.test(tokens[range.start - 1]?.lower ?? '') && tokens.slice(range.end, start).some(({ text }) => text === ','));
}

/** « J’ai écrit au maire. Réponse : « … » »: whoever the sentence before asks. */
function whoAnswers(memory: Memory): Speaker | undefined {
  const [before, here] = memory.sentences.slice(-2);
  const isAnswer = here !== undefined && /^(?:réponse|réplique)$/.test(here.sentence.tokens[0]?.lower ?? '') && here.sentence.tokens.slice(1, 9).some(({ text }) => text === ':');
  if (!isAnswer || !before || before.sentence.sentence.passage !== here.sentence.sentence.passage) return undefined;
  const { tokens } = before.sentence;
  if (!tokens.some(({ lower }) => asking.test(lower))) return undefined;
  const asked = before.everyone.filter(({ mention, range, heard, home }) => (mention.isPerson || mention.isBody) && (heard ?? home) === before.sentence && range !== undefined && (/^(?:à|aux?|auprès|chez)$/.test(tokens[range.start - 1]?.lower ?? '') || asking.test(tokens[range.start - 1]?.lower ?? '')));
  // « …, souffle sa mère. La présidente l’interroge. Réponse : « … » »: whoever spoke before
  const isToThem = asked.length === 0 && tokens.some(({ lower }, at) => /^(?:l'|lui)$/.test(lower) && tokens.slice(at + 1, at + 3).some(({ lower: verb }) => asking.test(verb)));
  const spoke = isToThem ? memory.sentences.slice(-6, -2).flatMap(({ speakers }) => speakers).findLast(({ mention }) => mention.isPerson) : undefined;
  const only = onlyOne(asked) ?? spoke;
  return only && { ...only, heard: only.heard ?? only.home, basis: 'inferred', document: undefined };
}

/** What one does to have an answer, in the forms of the report’s own tenses. */
const asking = /^(?:écri(?:t|vent|vait|te?s?)|demand(?:e|ent|é|ait)|pos(?:e|ent|é|ait)|question|téléphon(?:e|é|ait)|adress(?:e|é|ait)|interrog(?:e|é)e?s?|appel(?:le|é)e?s?|contacté?e?s?|sollicité?e?s?|interpellé?e?s?|saisi[te]?|relancé?e?s?|réclam(?:e|é|ait))$/;

/** « Quand un collègue lui a demandé s’il partait, il a répondu »: whoever says something to the one whom the pronoun means. */
function isTalkingTo({ range, heard, home }: Speaker, pronoun: number): boolean {
  const { tokens } = heard ?? home;
  const isClause = /^(?:quand|lorsqu[e']|comme|à|dès|si)$/.test(tokens[0]?.lower ?? '');
  return isClause && range !== undefined && range.end < pronoun && tokens[range.end]?.lower === 'lui' && tokens.slice(range.end, pronoun).some(({ text }) => text === ',');
}

/** « Lui dément », « Elle, plus directe, dénonce »: a pronoun that sets somebody against another. */
function isStressed({ start, end, isHung }: Voice, { tokens }: SpokenSentence): boolean {
  const form = tokens[start]?.lower ?? '';
  return isHung !== true && start === 0 && tokens[end]?.lower !== 'qui' && (/^(?:lui|eux)$/.test(form) || (/^elles?$/.test(form) && tokens[end]?.text === ','));
}

/** « Relancé sur un coût que le ministère chiffre à 3 milliards, | il s’est agacé »: the participle in front is said of the pronoun, and whoever stands in its clause is another. */
function isBehindParticiple({ start, isHung }: Voice, { tokens }: SpokenSentence): boolean {
  const [first] = tokens;
  if (isHung === true || start < 2 || tokens[start - 1]?.text !== ',' || first?.kind !== 'word' || !/.{3}(?:é|i|u|is|it|ert|int)e?s?$/.test(first.lower)) return false;
  return sourceKind(first.lower) === undefined && !isAdverb(first.lower) && !clauseOpeners.has(first.lower) && givenNameGender(first.text) === undefined && tokens.slice(0, start).every(({ kind }) => kind !== 'quotation');
}

/** Words that nobody but one person says of themselves. */
const speaksAsOne = /(?<![\p{L}\p{M}])(?:j['’]|je(?![\p{L}\p{M}])|(?:ma|mon) (?:mère|père|mari|femme|fils|fille|frère|sœur|vie|genou|dos|corps))/iu;

export function lastWord(label: string): string {
  return label.toLowerCase().split(' ').at(-1) ?? '';
}

/** « soupire-t-elle »: done with face or throat, so by nobody but a person. */
const bodily =
  /^(?:soupirer|sourire|rire|rigoler|sangloter|pleurer|grimacer|murmurer|chuchoter|crier|hurler|marmonner|grommeler|bougonner|maugréer|bafouiller|balbutier|bredouiller|esclaffer|étrangler|plaisanter|ironiser|souvenir|raconter|témoigner|réciter|sursauter|trépigner|glisser|souffler)$/;

/** « lâche-t-elle », « s’emporte-t-il »: a body seldom does it, and none that a noun alone tells of. */
const aloud = /^(?:lâcher|lancer|confier|jurer|plaider|exclamer|agacer|emporter|désoler|extasier|lamenter|rétorquer|répliquer|tonner|pester|fulminer)$/;

/** « a-t-il assuré », « lance-t-elle »: said aloud, so by no text. */
const voiced = /^(?:assurer|lancer|lâcher|glisser|confier|répondre|répliquer|rétorquer|insister|jurer|promettre|déclarer|témoigner|réagir|expliquer|exclamer|marteler|avouer)$/;

/** « ajoute-t-elle », « poursuit-il »: whoever has spoken goes on. */
const continuing = /^(?:ajouter|poursuivre|continuer|reprendre|conclure|enchaîner)$/;

/** Whether a pronoun hangs on one of these verbs, its participle too: « a-t-il assuré ». */
function isHungOn({ isHung, start }: Voice, { tokens }: SpokenSentence, lemmas: RegExp): boolean {
  const verb = isAuxiliary(tokens[start - 1]?.lower ?? '') ? start + 1 : start - 1;
  return isHung === true && reportingForms(tokens[verb]?.lower ?? '').some(({ verb: { lemma } }) => lemmas.test(lemma));
}

/** Notes those whom a sentence names, so that no pronoun need read the text again. */
export function remember(memory: Memory, everyone: readonly Speaker[]): void {
  for (const speaker of everyone) {
    const { key, gender, number, isNamed } = speaker.mention;
    memory.seen.add(key);
    if (isNamed) memory.isOpening = false;
    if (!isFullPerson(speaker)) continue;
    const place = `${gender} ${number} ${key}`;
    // The latest goes last.
    memory.people.delete(place);
    memory.people.set(place, speaker);
  }
}

/** How many sentences back a text is looked for in which words stand. */
const textReach = 5;

/** « « … », y lit-on »: the last text that the sentences before tell of. */
export function textBefore(sentence: SpokenSentence, memory: Memory): Speaker | undefined {
  return memory.sentences.slice(-textReach).findLast((entry) => entry.sentence !== sentence && entry.texts.length > 0)?.texts.at(-1)?.();
}

/** « a-t-on précisé » behind a body: the same; « on y lit »: the text that the sentences before tell of. */
function bodyBehindOn(voice: Voice, sentence: SpokenSentence, memory: Memory): Speaker | undefined {
  const isInText = voice.isHung !== true && sentence.tokens[voice.end]?.lower === 'y';
  if (isInText) return textBefore(sentence, memory);
  if (!voice.isHung || sentence.frames.some(({ kind }) => kind === 'sourcing')) return undefined;
  // « Au rectorat, on temporise. « … », répond-on »: the same
  const said = memory.sentences.findLast((entry) => entry.sentence !== sentence);
  const isSide = said?.sentence.sentence.passage === sentence.sentence.passage && /^(?:au|à|aux|chez|côté)$/.test(said.sentence.tokens[0]?.lower ?? '') && said.sentence.tokens.some(({ lower, isInverted }) => lower === 'on' && !isInverted);
  const side = isSide ? said.everyone.find(({ mention, range, home }) => home === said.sentence && mention.isBody && (range?.start ?? 9) < 3) : undefined;
  if (side) return side;
  const last = lastSpeaker(memory, 2);
  // « « … », peut-on lire plus loin »: in the text of whoever it is from
  if (last && (!last.mention.isPerson || sentence.tokens[voice.end]?.lower === 'lire')) return last;
  // « La SNCF se garde de triompher. « … », y dit-on », « La chambre évoque 60 ruches. « … », indique-t-on »
  const isThere = sentence.tokens.slice(Math.max(0, voice.start - 4), voice.start).some(({ lower }) => lower === 'y');
  const near = memory.sentences.findLast((entry) => entry.sentence !== sentence && entry.sentence.sentence.passage === sentence.sentence.passage && entry.mentioned.length > 0);
  const subject = near && subjectOf(near.mentioned, near.sentence);
  const tells = near?.sentence.tokens.some(({ lower }) => reportingForms(lower).some(({ tense }) => tense === 'present' || tense === 'past'));
  return subject?.mention.isBody && (isThere || tells) ? subject : undefined;
}

/** The one full name of a sentence of the same paragraph that has no subject pronoun, in whatever place it stands. */
function besidePerson(pronoun: string, isOpen: boolean, { sentence: { passage } }: SpokenSentence, { sentence: home, everyone }: Pick<Memory['sentences'][number], 'sentence' | 'everyone'>, isLast: boolean): Speaker | undefined {
  const hasSubject = home.tokens.some(({ lower, isInverted }) => !isInverted && lower === pronoun);
  if ((home.sentence.passage !== passage && !isLast) || !isOpen || hasSubject) return undefined;
  const people = everyone.filter((speaker) => isFullPerson(speaker) && agrees(pronoun, speaker.mention));
  // « Pour incarner Georgette, il a choisi la comédienne Anne Roux. »
  return onlyOne(people) ?? onlyOne(people.filter(({ mention }) => mention.label.includes(' ')));
}

/** « Traduite, elle donne … », « Maintien du dortoir : il assure … »: a comma or a complement behind it. */
function isSetOff({ home, range }: Speaker): boolean {
  const next = home.tokens[range?.end ?? -1];
  return next?.text === ',' || /^(?:de|du|des|d')$/.test(next?.lower ?? '');
}

/** A lone capital word at the head of its sentence. */
function isDoubtful({ isNamed, isPerson, isBody }: Mention): boolean {
  return isNamed && !isPerson && !isBody;
}
