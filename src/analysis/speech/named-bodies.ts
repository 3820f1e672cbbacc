import { genitives } from '../../french/chunk-words.ts';
import { firstNameGender } from '../../french/given-names.ts';
import { isPressName } from '../../french/press-names.ts';
import { sourceKind } from '../../french/source-nouns.ts';
import { onlyOne } from './among-speakers.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isShort, sentencesBefore } from './office-holders.ts';
import type { Memory, Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

/** « dénonce l’ONG », « le syndicat »: the one named body that spoke in the sentence before. */
export function sameBody(phrase: NounPhrase, sentence: SpokenSentence, memory: Memory): Speaker | undefined {
  if ((phrase.source !== 'institution' && phrase.source !== 'group') || phrase.complement !== undefined || phrase.name !== undefined || !bodies.test(phrase.head ?? '')) return undefined;
  // « La fédération des parents d’élèves » is a body of its own.
  if (sentence.tokens.slice(phrase.start + 1, phrase.end).some(({ lower }) => genitives.has(lower))) return undefined;
  // « l’association qui regroupe six communes »: told apart by the clause behind
  if (/^(?:qui|que|qu'|dont)$/.test(sentence.tokens[phrase.end]?.lower ?? '')) return undefined;
  const earlier = sentencesBefore(sentence, memory);
  // « L’entreprise » is no state
  const isFirm = /^(?:entreprise|société|groupe|compagnie|firme|enseigne|constructeur|start-up|opérateur)$/.test(phrase.head ?? '');
  const isUnion = /^(?:syndicat|centrale|confédération|fédération)$/.test(phrase.head ?? '');
  // « Le syndicat local » is no hospital, « l’entreprise » no union: an acronym is taken up by what it is known to be.
  const isOtherKind = ({ label }: Speaker['mention']): boolean => /^\p{Lu}{2,}$/u.test(label) && (isUnion ? !unions.test(label) : isFirm && unions.test(label));
  // « le syndicat » is not « l’Ehpad Les Tilleuls », « l’association » not « la société Petit »
  const isOfOtherKind = ({ described }: Speaker): boolean => described?.head !== undefined && kindOf(described.head) !== undefined && kindOf(phrase.head ?? '') !== undefined && kindOf(described.head) !== kindOf(phrase.head ?? '');
  const isNamedBody = ({ mention, ...speaker }: Speaker): boolean => mention.isBody && mention.isNamed && !isOfOtherKind({ mention, ...speaker }) && !(isFirm && /^(?:état|l'état|élysée|matignon|gouvernement|commission européenne|parlement|sénat|assemblée nationale)$/.test(mention.key));
  // « l’appel du collectif Lou Camin … Le collectif exige »: the one body that the text has called so
  const called = !isShort(phrase) ? undefined : onlyOne(earlier.flatMap(({ everyone }) => everyone.filter(({ label, mention, home, range }) => mention.isNamed && range !== undefined && home.wordsOf(range).toLowerCase().includes(`${phrase.head} ${label.toLowerCase()}`))));
  if (called) return called;
  const before = earlier.at(-1);
  const isNear = before?.sentence.sentence.passage === sentence.sentence.passage;
  const near = isNear ? (onlyOne(before?.speakers.filter(isNamedBody) ?? []) ?? onlyOne(before?.mentioned.filter((other) => mayBeBody(other) && !isOfOtherKind(other)) ?? [])) : undefined;
  // In another paragraph: the only body that has spoken so far, where it is known to be of that kind.
  const isOfThatKind = ({ mention: { label }, described }: Speaker): boolean => (isUnion && unions.test(label)) || (described?.head !== undefined && (described.head === phrase.head || (kindOf(described.head) !== undefined && kindOf(described.head) === kindOf(phrase.head ?? ''))));
  const far = onlyOne(earlier.slice(-12).flatMap(({ speakers }) => speakers.filter(isNamedBody)));
  const found = near ?? (far && isOfThatKind(far) ? far : undefined);
  // « selon le syndicat », where only « Les Tilleuls » has been named
  const isNoUnion = found !== undefined && isUnion && !/^\p{Lu}{2,}$/u.test(found.mention.label) && !/syndic|union|conféd|fédé|force|solidaire|travail|ouvri|salari|central/iu.test(`${found.mention.label} ${found.described?.head ?? ''}`);
  return found && (isOtherKind(found.mention) || isNoUnion) ? undefined : found;
}

/** « l’agence », « le quotidien »: the last one named, one that the text has called so before any other. */
export function lastBody(phrase: NounPhrase, memory: Memory): Speaker | undefined {
  const bodies = memory.sentences.slice(-12).flatMap(({ speakers }) => speakers.filter(({ mention }) => mention.isBody && mention.isNamed));
  // « Le Quotidien de Paris préfère compter. « … », estime le journal »: whom the paragraph goes on with
  const here = memory.sentences.at(-1)?.sentence.sentence;
  const near = memory.sentences.slice(-3, -1).flatMap(({ mentioned, sentence }) => (sentence.sentence.passage === here?.passage ? mentioned : [])).filter(({ mention, range, described }) => mention.isNamed && range?.start === 0 && (described?.source === phrase.source || (phrase.source === 'press' && (isPressName(mention.label) || sourceKind((mention.label.split(' ', 1)[0] ?? '').toLowerCase()) === 'press'))));
  if (near.length > 0) return near.at(-1);
  const alike = bodies.filter(({ described }) => described?.source === undefined || /^(?:agency|press)$/.test(described.source) || described.source === phrase.source);
  return alike.findLast(({ described }) => described?.source === phrase.source) ?? alike.at(-1);
}

/** Unions by their acronyms. */
const unions = /^(?:CGT|CFDT|FO|CFTC|UNSA|SUD|FSU|CFE|CGC|SNES|SNUIPP|SNCTA|FNSEA|CPME|MEDEF|USB|UNIA|CSC|FGTB|CGSLB|SETCA|FTQ|CSN|CSQ|FIQ|SCFP|UGTT|UGTA|UMT|CDT|UNTM|CNTS|UNSTB)$/;

/** A body, or a name that nothing shows to be a person’s: « Amnesty International ». */
function mayBeBody({ mention, described }: Speaker): boolean {
  return mention.isNamed && (mention.isBody || mention.isPerson) && (mention.isBody || (described?.source === undefined && mention.gender === undefined && firstNameGender(mention.label) === undefined));
}

/** Kinds of bodies that are not each other, by their nouns. */
const kinds: readonly RegExp[] = [
  /^(?:entreprise|société|groupe|compagnie|firme|enseigne|constructeur|avionneur|start-up|opérateur|banque|usine|marque|filiale|scierie|usine)$/,
  /^(?:syndicat|centrale|confédération|intersyndicale)$/,
  /^(?:ong|association|collectif|fondation|comité)$/,
  /^(?:parti|mouvement)$/,
  /^(?:ehpad|hôpital|clinique|école|collège|lycée|université|maison|résidence|établissement|crèche|institut|foyer|centre|musée|théâtre)$/,
  /^(?:mairie|préfecture|ministère|gouvernement|commune|région|département|parquet|tribunal|cour|police|gendarmerie)$/,
];

/** The number of the kind of body that a noun is for; undefined where it may be of any. */
function kindOf(noun: string): number | undefined {
  const kind = kinds.findIndex((nouns) => nouns.test(noun));
  return kind < 0 ? undefined : kind;
}

/** Common nouns that take up a body by what it is. */
const bodies = /^(?:ong|association|organisation|syndicat|centrale|fédération|confédération|groupe|entreprise|société|constructeur|avionneur|banque|parti|club|institut|institution|fondation|collectif|compagnie|opérateur|start-up|enseigne)$/;
