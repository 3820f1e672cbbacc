import { isGentilic } from '../../french/gentilics.ts';
import { periphrasedOffice } from '../../french/office-periphrases.ts';
import { officeSynonyms } from '../../french/office-synonyms.ts';
import { bareForm } from '../../french/words.ts';
import { fold, phraseGender } from './discourse.ts';
import { mayHold } from './may-hold.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Memory, Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';
import { isOfState, isOtherRank } from './office-holders.ts';

/** Of several who hold an office, the one named last. */
function latestOf(holders: readonly string[], memory: Memory): string | undefined {
  const keys = new Map(holders.map((name) => [fold(name), name]));
  for (const { everyone, speakers } of memory.sentences.slice(-3).reverse()) {
    const last = [...everyone, ...speakers].filter(({ mention }) => keys.has(mention.key)).at(-1);
    if (last) return keys.get(last.mention.key);
  }
  return undefined;
}

/** What somebody is for as long as a contest lasts. */
const ofTheDay = /^(?:vainqueur|gagnante?|perdante?|battue?|lauréate?|finaliste|médaillée?|buteu(?:r|se)|leader|repreneu(?:r|se))$/;

/** « le maire » is the one the text has named as mayor. */
export function heldBy(phrase: NounPhrase, head: string, sentence: SpokenSentence, memory: Memory): Speaker | undefined {
  // « a confié le vainqueur »: of this race, and not whoever the text has called so of another
  if (ofTheDay.test(head)) return undefined;
  const meant = periphrasedOffice(sentence.wordsOf(phrase));
  const office = meant ?? phrase.office ?? head.replace(/^ex-/, '');
  // « des Affaires étrangères »: an office goes by the words with a capital.
  const named = memory.discourse.holders(office);
  const all = named.length > 0 || meant === undefined ? named : memory.discourse.holders(meant.split(' ').slice(0, 2).join(' '));
  const holders = all.filter((name) => mayHold(phrase, sentence, name, memory));
  const name = holders.length === 1 ? holders[0] : (latestOf(holders, memory) ?? (meant === undefined ? otherwiseCalled(head, phrase, sentence, memory) : undefined));
  if (!name || isOtherwiseDescribed(phrase, sentence, name, memory)) return undefined;
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

/** « le manager maritime » after somebody else has spoken: an adjective that the text never gave to the holder. */
function isOtherwiseDescribed(phrase: NounPhrase, { tokens }: SpokenSentence, name: string, memory: Memory): boolean {
  const { head, start, end } = phrase;
  const last = tokens[end - 1];
  if (isOtherRank(phrase, tokens, memory.discourse.offices(name))) return true;
  const offices = memory.discourse.offices(name);
  // « le président Paul Roux » may be that of the republic, « le président du Sénat » is not.
  const isBare = offices.every((office) => !/ (?:de|du|des) | d['’]/.test(office)) && offices.some((office) => fold(office) === fold(`le président ${name}`) || fold(office) === fold(`la présidente ${name}`));
  if (isOfState(phrase, tokens) && !isBare && !offices.some((office) => office.includes('république'))) return true;
  if (end - start !== 3 || last === undefined || tokens[end - 2]?.lower !== head || last.isCapital || isGentilic(bareForm(last.lower))) return false;
  if (memory.discourse.offices(name).some((office) => office.includes(last.lower))) return false;
  const speaker = memory.sentences.slice(-4, -1).flatMap(({ speakers }) => speakers).findLast(({ mention }) => mention.isPerson && mention.isNamed);
  return speaker !== undefined && speaker.mention.key !== fold(name);
}

/** « le coach » is the one person the text has named as trainer, « l’élue » the one mayor. */
function otherwiseCalled(head: string, phrase: NounPhrase, sentence: SpokenSentence, memory: Memory): string | undefined {
  // « la patronne du centre » is not by itself the director of something else.
  const isOf = sentence.tokens.slice(phrase.start + 1, phrase.end).some(({ lower }, at, own) => /^(?:de|du|des|d')$/.test(lower) && own[at + 1]?.kind !== 'number');
  // « le patron de la CGT » is its secretary.
  const domain = phrase.complement !== undefined && phrase.office?.startsWith(`${head} `) === true ? phrase.office.slice(head.length) : undefined;
  if (domain === undefined && (phrase.complement !== undefined || isOf)) return undefined;
  const names = [...officeSynonyms(head)].flatMap((office) => memory.discourse.holders(`${office}${domain ?? ''}`));
  const fitting = new Map(names.filter((name) => mayHold(phrase, sentence, name, memory)).map((name) => [fold(name), name]));
  const [only] = fitting.values();
  return fitting.size === 1 ? only : undefined;
}
