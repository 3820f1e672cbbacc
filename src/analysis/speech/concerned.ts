import { genitives } from '../../french/chunk-words.ts';
import { agrees } from './discourse.ts';
import type { Memory, Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';
import type { Voice } from './voice.ts';
import { subjectOf, isAtPlace, isFullPerson, onlyOne } from './among-speakers.ts';
import { lastWord } from './pronoun-fit.ts';

/** « ce dernier »: whom the sentence before names last, in whatever place. */
export function latterOf({ pronoun, start }: Voice, here: SpokenSentence, memory: Memory): Speaker | undefined {
  for (const { everyone, speakers, sentence } of memory.sentences.slice(-3).reverse()) {
    // « explique à l’AFP un élu. Celui-ci … »: not the agency that was told.
    const isTold = ({ home, range }: Speaker): boolean => home === sentence && range !== undefined && sentence.media.some((medium) => medium.kind !== 'cited' && medium.range.start < range.end && medium.range.end > range.start);
    const fitting = everyone.filter((speaker) => agrees(pronoun ?? '', speaker.mention) && !isTold(speaker) && !(sentence === here && speaker.range !== undefined && speaker.range.start > start));
    // « … à Paris. Ce dernier … »: a place says nothing.
    const people = fitting.filter(({ mention, described }) => mention.isPerson || described?.source !== undefined);
    // « et Danuta. La radio passe un vieux tube de Goldman. »: a lone surname in a complement, where somebody else is told of
    const isLoose = ({ mention, range, home }: Speaker): boolean => mention.gender === undefined && !mention.label.includes(' ') && genitives.has(home.tokens[(range?.start ?? 0) - 1]?.lower ?? '');
    if (people.length > 0 && people.every(isLoose) && speakers.length === 0) continue;
    const last = people.findLast((speaker) => !isAtPlace(speaker)) ?? people.at(-1) ?? fitting.at(-1);
    // « selon la radio nationale. Celle-ci … »
    const spoke = sentence === here ? undefined : speakers.findLast(({ mention }) => agrees(pronoun ?? '', mention));
    if (last ?? spoke) return last ?? spoke;
  }
  return undefined;
}

/** « l’intéressé »: the one person whom the nearest sentence with somebody in it is about. */
export function concernedBy({ pronoun }: Voice, sentence: SpokenSentence, memory: Memory): Speaker | undefined {
  // « « Monsieur Petit, vous aviez voté contre », a-t-elle lancé. L’intéressé … »: whom the words address
  const called = addressee(memory, sentence, pronoun ?? '');
  if (called) return called;
  for (const { mentioned, everyone, speakers, sentence: home } of memory.sentences.slice(-3).reverse()) {
    const all = mentioned.filter((speaker) => speaker.mention.isPerson && agrees(pronoun ?? '', speaker.mention) && !isAtPlace(speaker));
    // « X ne tarit pas d’éloges sur Y. L’intéressé … »: whom X speaks of
    const spokenOf = everyone.filter((named) => named.mention.isPerson && named.mention.isNamed && agrees(pronoun ?? '', named.mention) && !isAtPlace(named) && !speakers.some(({ mention }) => mention.key === named.mention.key));
    const hasWords = home.tokens.some(({ kind }) => kind === 'quotation');
    const people = hasWords && spokenOf.length > 0 ? spokenOf : all;
    if (home === sentence || people.length === 0) continue;
    // « Le club a cédé X. « … », a dit Y. L’intéressé … »: not whoever spoke last, where another stands before
    const speaking = hasWords ? onlyOne(people) : undefined;
    const entries = speaking && speakers.some(({ mention }) => mention.key === speaking.mention.key) ? memory.sentences.slice(-5).filter((entry) => entry.sentence !== sentence && entry.sentence !== home) : [];
    const isOther = (other: Speaker): boolean => isFullPerson(other) && other.mention.key !== speaking?.mention.key && agrees(pronoun ?? '', other.mention);
    const before = onlyOne(entries.flatMap(({ everyone }) => everyone.filter(isOther)));
    if (before) return before;
    // « X remplace Y, et Z débutera. « Je l’ai choisi », justifie W. L’intéressé … »: the last of those before whom W speaks of
    const latest = entries.at(-1)?.everyone.findLast(isOther);
    if (latest) return latest;
    return onlyOne(people) ?? subjectOf(people, home);
  }
  return undefined;
}

/** The person of the story whose surname stands behind a title in the last quoted words. */
function addressee(memory: Memory, here: SpokenSentence, pronoun: string): Speaker | undefined {
  const words = memory.sentences.slice(-3).filter(({ sentence }) => sentence !== here).findLast(({ sentence }) => sentence.tokens.some(({ kind }) => kind === 'quotation'))?.sentence.tokens.findLast(({ kind }) => kind === 'quotation')?.text ?? '';
  const surname = /(?:monsieur|madame|M\.|Mme)\s(?<name>\p{Lu}[\p{L}'’-]+)/iu.exec(words)?.groups?.['name']?.toLowerCase();
  return surname === undefined ? undefined : onlyOne([...memory.people.values()].filter(({ mention }) => lastWord(mention.label) === surname && agrees(pronoun, mention)));
}
