import { isGentilic } from '../../french/gentilics.ts';
import { sourceKind } from '../../french/source-nouns.ts';
import { bareForm } from '../../french/words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Memory } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

/** Whether nothing in the words of an office keeps somebody, by their name, from holding it. */
export function mayHold(phrase: NounPhrase, sentence: SpokenSentence, name: string, memory: Memory): boolean {
  return isOfSameCountry(phrase, sentence, name, memory) && isOfSameBody(phrase, sentence, name, memory);
}

/** « le maire de Liévin » is nobody whom the text has called « maire de Lens »; « le maire de la commune » may be. */
function isOfSameBody({ head, ...phrase }: NounPhrase, sentence: SpokenSentence, name: string, { discourse }: Memory): boolean {
  const own = head === undefined ? [] : bodyWords(sentence.wordsOf(phrase), head);
  if (own.length === 0) return true;
  const known = discourse.offices(name).map((office) => bodyWords(office, head ?? '')).filter(({ length }) => length > 0);
  return known.length === 0 || known.some((words) => words.some((word) => own.includes(word)) || takesUpBody(own, words));
}

/** « de la commune » for « de Lens », « de l’association » for « du club »: a body by a noun for its kind. */
function takesUpBody(own: readonly string[], known: readonly string[]): boolean {
  const isBare = known.every((word) => sourceKind(word) === undefined);
  return [anyPlace, anyBody].some((nouns) => own.some((word) => nouns.test(word)) && (isBare || known.some((word) => nouns.test(word)))) || (known.length > 0 && known.every((word) => anyPlace.test(word)));
}

/** The longer words of what somebody is in charge of, behind « de »: « lens » of « maire de Lens »; none where an office has another noun. */
function bodyWords(office: string, head: string): readonly string[] {
  const words = office.toLowerCase().normalize('NFC').split(/[\s'’]+/);
  const at = words.indexOf(head);
  const link = words.findIndex((word, place) => place > at && /^(?:de|du|des|d)$/.test(word));
  return at < 0 || link < 0 ? [] : words.slice(link + 1).filter((word) => word.length > 2 && !/^(?:des|les|une|aux|par|sur|qui|ans)$/.test(word));
}

/** Nouns by which a place that has a name is taken up. */
const anyPlace = /^(?:commune|ville|village|cité|municipalité|bourg|bourgade|localité|métropole|capitale|station|pays|région|département|canton|territoire|mairie|état|île)$/;

/** Nouns by which a body that has a name is taken up. */
const anyBody = /^(?:club|équipe|formation|établissement|entreprise|société|firme|maison|compagnie|boîte|enseigne|groupe|géant|structure|lieu|lieux|site|association|collectif|organisation|organisme|institution|institut|centre|fondation|ong|fédération|syndicat|centrale|parti|mouvement|comité|conseil|assemblée|coopérative|exploitation|agence|chaîne|service|festival|ligue)$/;

/** « le président américain » is nobody whom the text has called « le président russe ». */
function isOfSameCountry(phrase: NounPhrase, { wordsOf }: SpokenSentence, name: string, memory: Memory): boolean {
  const wanted = peoplesIn(wordsOf(phrase));
  if (wanted.length === 0) return true;
  const offices = memory.discourse.offices(name);
  // « le pape François »: a name that sounds like a people.
  const own = new Set(peoplesIn(name));
  const known = offices.flatMap(peoplesIn).filter((people) => !own.has(people));
  // « le président français » is not the president of a senate, a club or a region.
  // « le technicien serbe » may be the coach of a club.
  if (known.length === 0) return (!ofStates.test(phrase.head ?? '') && !isGentilic(bareForm(phrase.head ?? ''))) || !offices.some((office) => /\p{L} (?:de|du|des) |\p{L} d['’]|^(?:son|sa|leur) /u.test(office));
  return wanted.some((people) => known.includes(people));
}

/** Offices that a country has, so that the adjective tells whose they are. */
const ofStates = /^(?:président|premier|ministre|chef|ambassadeu|ambassadrice|consul|roi|reine|chanceli|dirigeant|leader|diplomate|parlementaire|député|sénat|émissaire|représentant|porte-parole|responsable|général|armée|police|procureu)/;

/** The adjectives of peoples in some words, as stems that gender and number do not change. */
function peoplesIn(words: string): readonly string[] {
  // « le technicien », « la musicienne » are no peoples.
  return bareForm(words).split(/[^\p{L}-]+/u).filter((word) => word.split('-').some((part) => isGentilic(part) && sourceKind(part) !== 'person')).map((word) => word.slice(0, -2));
}
