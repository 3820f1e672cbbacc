import { agrees } from './discourse.ts';
import { isFullPerson, lastToSpeak, onlyFullName, onlyOne, subjectAmong, subjectOf } from './among-speakers.ts';
import { isDoubtful } from './antecedent-here.ts';
import { mainPerson, ownSubject } from './in-own-sentence.ts';
import { isBeside, ownerOf, receiverOf } from './of-anothers-story.ts';
import { lastWord } from './pronoun-fit.ts';
import { isChained, type Seeking } from './seeking.ts';
import { type Memory, pronounReach, type Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

type Entry = Memory['sentences'][number];

/** What a sentence tells of whom a pronoun means: that it is settled, or at most a text or body that may be meant. */
export type Step = { readonly kind: 'settled'; readonly speaker: Speaker | undefined } | { readonly kind: 'open'; readonly thing: Speaker | undefined };

function settled(speaker: Speaker | undefined): Step {
  return { kind: 'settled', speaker };
}

/** What one of the sentences before tells, behind those nearer that left at most a `thing`. */
export function stepBack(entry: Entry, thing: Speaker | undefined, seeking: Seeking): Step {
  const { voice, fits } = seeking;
  const spoke = lastToSpeak(entry.speakers.filter(fits));
  const nearer = nearerBody(thing, entry.sentence, seeking.sentence);
  // « … une lettre qui parle de « … ». « … », dit-elle »: whoever got it, before the letter.
  const isText = voice.isHung === true && spoke?.described?.source === 'document';
  const beforeBody = spoke?.mention.isBody === true && voice.isHung === true ? personBeforeBody(spoke, entry, seeking) : undefined;
  if (beforeBody) return settled(beforeBody);
  if (spoke && !isText) return settled(receiverOf(spoke, voice, seeking.sentence, beforeEntry(entry, seeking), [...seeking.memory.people.values()]) ?? nearer ?? spoke);
  return amongNamed(entry, isText ? (thing ?? spoke) : thing, nearer, seeking);
}

/** The sentences before one of those before. */
function beforeEntry({ sentence: home }: Entry, { earlier }: Seeking): Memory['sentences'] {
  return earlier.slice(0, earlier.findIndex(({ sentence }) => sentence === home));
}

/** Those with full names in the sentences that a pronoun reaches. */
function fullNames({ earlier }: Seeking, whom: 'mentioned' | 'everyone'): readonly Speaker[] {
  return earlier.slice(-pronounReach).flatMap((entry) => entry[whom].filter(isFullPerson));
}

/** « La préfecture, elle, temporise. « … », fait-elle savoir »: a paragraph that begins with a body. */
function nearerBody(thing: Speaker | undefined, { sentence: home }: SpokenSentence, { sentence: here }: SpokenSentence): Speaker | undefined {
  if (thing?.mention.isBody !== true) return undefined;
  const { sentence: own } = thing.home;
  const isSubject = thing.range?.start === 0 || subjectOf([thing], thing.home) !== undefined;
  return isSubject && own.rank === 1 && own.passage === here.passage && home.passage !== here.passage ? thing : undefined;
}

/** Somebody who speaks in a sentence in which only a body seems to. */
function personBeforeBody(spoke: Speaker, { sentence: home, mentioned }: Entry, seeking: Seeking): Speaker | undefined {
  // « Paul Petit était là. Le feu, selon l’Observatoire, a duré. « … », explique-t-il »: a source only tells
  const isSource = home.frames.some(({ kind, voice: source }) => kind === 'sourcing' && source?.start === spoke.range?.start);
  const person = isSource ? onlyFullName(fullNames(seeking, 'mentioned'), seeking.pronoun) : undefined;
  // « Interrogé sur une dépêche, selon laquelle Lisbonne envisage …, le ministre a parlé d’un malentendu. « … », a-t-il répondu »
  return person ?? mainPerson(mentioned, home, seeking.pronoun);
}

/** Where nobody speaks in a sentence, whom it names. */
function amongNamed(entry: Entry, thing: Speaker | undefined, nearer: Speaker | undefined, seeking: Seeking): Step {
  const { voice, pronoun, sentence, fits, earlier, here } = seeking;
  const { mentioned, sentence: home } = entry;
  // A lone capital word may be no name.
  const named = mentioned.filter((speaker) => fits(speaker) && !isDoubtful(speaker.mention));
  const beside = named.some(({ mention }) => mention.isPerson) ? undefined : besidePerson(entry, seeking);
  if (beside) return settled(beside);
  if (named.length === 0) return { kind: 'open', thing };
  const chained = isChained(home, seeking) ? alongChain(named, home, pronoun) : undefined;
  if (chained) return chained === 'nobody' ? { kind: 'open', thing } : settled(chained);
  const people = named.filter(({ mention }) => mention.isPerson);
  const found = onlyOne(named) ?? subjectAmong(named, home) ?? onlyOne(people) ?? onlyOne(people.filter(({ mention }) => mention.isNamed)) ?? onlyOne(people.filter(({ mention }) => mention.isNamed && mention.label.includes(' ')));
  // « X a quitté sa cellule, a-t-il fait savoir »: X, before whomever a heading tells of
  const inHeading = found && home.sentence.passage !== sentence.sentence.passage && home.tokens.at(-1)?.kind === 'word' && voice.isHung && here ? ownSubject(here, voice) : undefined;
  if (inHeading?.mention.isNamed) return settled(inHeading);
  // « alerte-t-il » is a person before it is a body that nobody named.
  if (found?.mention.isPerson && nearer) return settled(nearer);
  const rather = found && voice.isHung ? ratherThan(found, entry, seeking) : undefined;
  if (rather) return settled(rather);
  // « Une annonce a paru. Elle promet … »
  const isTopic = found?.described?.source === 'document' && !voice.isHung && found.range?.start === 0 && home === earlier.at(-1)?.sentence && home.sentence.passage === sentence.sentence.passage;
  if (!found || found.mention.isPerson || isTopic || (found.mention.isNamed && !voice.isHung)) return settled(found);
  return { kind: 'open', thing: thing ?? found };
}

/**
 * « Le cuisinier … Il formait un apprenti. Il s’est effondré lorsque l’enquêteur est entré. Il dit … »: one subject, before
 * those whom its sentences only bring in; `nobody` where a sentence has no more than those.
 */
function alongChain(named: readonly Speaker[], home: SpokenSentence, pronoun: string): Speaker | 'nobody' | undefined {
  const same = named.find(({ range }) => range !== undefined && home.tokens[range.start]?.lower === pronoun);
  const others = named.filter((speaker) => speaker !== same);
  if (same?.mention.isPerson && others.every(({ mention }) => !mention.isNamed || mention.key === same.mention.key)) return same;
  const first = home.tokens.findIndex(({ lower }) => lower === pronoun);
  return others.every(({ mention, range }) => !mention.isNamed && (range?.start ?? 0) > first) ? 'nobody' : undefined;
}

/** Somebody more likely to be meant behind a quotation than one whom a sentence only brings in. */
function ratherThan(found: Speaker, entry: Entry, seeking: Seeking): Speaker | undefined {
  const { pronoun } = seeking;
  // « explique Anne. Sa collègue l’a retenue. « … », se souvient-elle »: whose colleague she is
  const owner = isBeside(found) ? ownerOf(beforeEntry(entry, seeking), entry.sentence, pronoun) : undefined;
  if (owner) return owner;
  // « Le chirurgien Paul Petit … Ses pensionnaires attendent un maître. « … », raconte-t-il »: no object that « un » brings in, where somebody has a name
  const { mention, described, range } = found;
  const isBroughtIn = mention.isPerson && !mention.isNamed && /^une?$/.test(described?.determiner ?? '') && range !== undefined && range.start > 0 && subjectOf([found], entry.sentence) === undefined;
  return isBroughtIn ? onlyFullName(fullNames(seeking, 'everyone'), pronoun) : undefined;
}

/** The one full name of a sentence of the same paragraph, or of the last one, that has no subject pronoun, in whatever place it stands. */
function besidePerson({ sentence: home, everyone, mentioned }: Entry, { voice, pronoun, sentence, earlier, barred }: Seeking): Speaker | undefined {
  const isLast = home === earlier.at(-1)?.sentence;
  const isBarred = isLast && mentioned.some(({ mention }) => barred?.has(lastWord(mention.label)));
  const hasSubject = home.tokens.some(({ lower, isInverted }) => !isInverted && lower === pronoun);
  if ((home.sentence.passage !== sentence.sentence.passage && !isLast) || !(isBarred || voice.isHung === true) || hasSubject) return undefined;
  const people = everyone.filter((speaker) => isFullPerson(speaker) && agrees(pronoun, speaker.mention));
  // « Pour incarner Georgette, il a choisi la comédienne Anne Roux. »
  return onlyOne(people) ?? onlyOne(people.filter(({ mention }) => mention.label.includes(' ')));
}

/** Where no sentence before has settled it: the subject of the pronoun’s own sentence, the body or text that they left, the only full name. */
export function leftOver(thing: Speaker | undefined, seeking: Seeking): Speaker | undefined {
  const { voice, here, pronoun } = seeking;
  return (voice.isHung && here ? ownSubject(here, voice) : undefined) ?? thing ?? onlyFullName(fullNames(seeking, 'everyone'), pronoun);
}
