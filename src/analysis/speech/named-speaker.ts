import { isAuxiliary } from '../../french/auxiliaries.ts';
import { genitives, prepositions } from '../../french/chunk-words.ts';
import { isCountryName } from '../../french/country-names.ts';
import { isFiniteWord } from '../../french/finite-words.ts';
import { firstNameGender, givenNameGender, guessedGender } from '../../french/given-names.ts';
import { isPressName } from '../../french/press-names.ts';
import { isSeatOfPower } from '../../french/seats-of-power.ts';
import { isTitle, sourceKind } from '../../french/source-nouns.ts';
import { isPresentVerb } from './clause-verbs.ts';
import { bearsNames } from './bearers.ts';
import { pastDateline } from './dateline.ts';
import { type Discourse, fold, type Gender, nameText, partsOf, phraseGender, phraseNumber } from './discourse.ts';
import { isNameToken } from './name-runs.ts';
import type { NounPhrase, Range } from './noun-phrase.ts';
import type { Token } from './read-tokens.ts';
import type { Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';
import type { Voice } from './voice.ts';

/** The speaker that a name makes known; undefined where the voice has none. */
export function namedSpeaker(voice: Voice, sentence: SpokenSentence, discourse: Discourse | undefined, isSourcing = false): Speaker | undefined {
  const { described, name } = partsOf(voice);
  if (!name || !described) return undefined;
  if (described.source === 'document') return undefined;
  // « l’entourage du ministre Paul Roux » is not the minister.
  if (described.source === 'informant' && sentence.tokens.slice(described.start, name.start).some(({ lower }) => genitives.has(lower))) return undefined;
  const { tokens } = sentence;
  const words = tokens.slice(name.start, name.end);
  const short = nameText(words.filter(({ lower }) => !isTitle(lower)));
  // « le Maître »: a title and no name.
  if (short === '') return undefined;
  const article = described.kind === 'name' && described.determiner !== undefined ? tokens[name.start - 1] : undefined;
  const surname = article?.isCapital && discourse ? discourse.fullName([article, ...words]) : undefined;
  const isSurname = surname !== undefined && article !== undefined && fold(surname) !== fold(nameText([article, ...words]));
  const full = isSurname ? surname : (discourse?.fullName(words) ?? short);
  // « Kermesse, album plus léger, »: a work
  const isThing = described.kind === 'name' && described.determiner === undefined && tokens[name.end]?.text === ',' && workNouns.test(tokens[name.end + 1]?.lower ?? '') && givenNameGender(words[0]?.text ?? '') === undefined;
  const isLoneSource = isSourcing && words.length === 1 && full === short && givenNameGender(short) === undefined && described.kind === 'name';
  const isBody = !isSurname && (isLoneSource || isBodyName(described, words.length, sentence, name));
  // The capital of a sentence’s first word may tell nothing.
  const isDoubtful = (name.start === 0 || name.start === pastDateline(tokens)) && words.length === 1 && full === short && givenNameGender(short) === undefined && !opensVerb(tokens[name.end]?.lower) && !(tokens[name.end]?.text === ',' && /^(?:lui|elle)$/.test(tokens[name.end + 1]?.lower ?? ''));
  // « la Banque de France », « l’Agence spatiale européenne »: the name goes on in small letters.
  const isLong = isBody && described.determiner !== undefined && described.end > name.end && (described.kind === 'name' || isAdjectival(tokens.slice(name.end, described.end)) || (tokens[name.start]?.isCapital === true && /^(?:le|la|les|l')$/.test(tokens[name.start]?.lower ?? '') && described.end - name.end < 4));
  const ownName = isLong ? sentence.wordsOf({ start: name.start, end: described.end }) : isBody ? short : full;
  // « les Morel », « les époux Morel »: several of one name, none of whom has it alone
  const isFamily = described.determiner === 'les' && words.length === 1 && described.end === name.end && (described.head === undefined ? !/[sx]$/.test(short) : kin.test(described.head)) && tokens[name.end]?.lower !== 'et';
  const family = isFamily ? sentence.wordsOf({ start: described.start, end: described.end }) : undefined;
  const joint = joinedLabel(voice, sentence, discourse) ?? family;
  const label = joint ?? (isBody && article ? withOwnArticle(article, ownName) : ownName);
  return {
    range: { start: voice.start, end: voice.end },
    label,
    mention: {
      key: fold(label),
      label,
      gender: joint !== undefined && !isBody ? genderOfSeveral(joint) : genderOf(voice, described, tokens, isBody ? [] : words) ?? (isBody ? undefined : (discourse?.gender(label) ?? guessedGender(label))),
      number: joint === undefined ? phraseNumber(voice.phrase ?? described, tokens) : 'plural',
      // « le stade Raymond-Pilet »
      isPerson: !isBody && !isDoubtful && !isThing && !(described.source === undefined && described.head !== undefined && bearsNames(described.head)),
      isNamed: true,
      isBody,
    },
    basis: isLong || fold(ownName) === fold(short) ? 'stated' : 'inferred',
    described,
    home: sentence,
    document: undefined,
  };
}

const kin = /^(?:époux|frères|sœurs|jumeaux|jumelles|parents|conjoints|cousins|cousines)$/;

/** « les députés Jean Petit et Anne Roux »: two who speak as one. */
function joinedLabel({ phrase, apposition }: Voice, sentence: SpokenSentence, discourse: Discourse | undefined): string | undefined {
  const { tokens } = sentence;
  const holder = phrase?.name ? phrase : apposition;
  if (!holder?.name) return undefined;
  const link = tokens.findLastIndex(({ lower }, at) => lower === 'et' && at > holder.start && at < holder.end);
  // « Anne Roux de l’association Faune et Garrigue »: the name of a body that has an « et »
  const isOfBody = link >= 0 && tokens.slice(holder.name.end, link).some(({ lower }) => genitives.has(lower));
  const first = link < 0 || isOfBody ? undefined : nameEndingAt(tokens, holder, link);
  // « et le chargé des collections Basile Thiébaut »
  const named = tokens.findIndex((token, at) => at > link && at < (holder.end ?? 0) && isNameToken(token));
  const second = nameFrom(tokens, link + 1 + Number(/^(?:le|la|l'|les)$/.test(tokens[link + 1]?.lower ?? '')), holder.end) ?? (link < 0 || named < 0 ? undefined : nameFrom(tokens, named, holder.end));
  if (!first || !second) return undefined;
  const full = ({ start, end }: Range): string => discourse?.fullName(tokens.slice(start, end)) ?? nameText(tokens.slice(start, end).filter(({ lower }) => !isTitle(lower)));
  return [...namesBefore(tokens, first.start).map(full), `${full(first)} et ${full(second)}`].join(', ');
}

/** « Anne Roux et Paul Petit »: masculine with one man among them, feminine where all are women. */
function genderOfSeveral(label: string): Gender | undefined {
  const genders = label.split(/, | et /).map(firstNameGender);
  if (genders.includes('masculine')) return 'masculine';
  return genders.every((gender) => gender === 'feminine') ? 'feminine' : undefined;
}

/** « Le PDC, | le PLR et le PS »: the names of a list that the sentence begins with. */
function namesBefore(tokens: readonly Token[], start: number): readonly Range[] {
  const names: Range[] = [];
  let at = 0;
  while (at < start) {
    const first = at + Number(/^(?:le|la|l'|les)$/.test(tokens[at]?.lower ?? ''));
    const name = nameFrom(tokens, first, start);
    if (!name || tokens[name.end]?.text !== ',') return [];
    names.push(name);
    at = name.end + 1;
    const article = Number(/^(?:le|la|l'|les)$/.test(tokens[at]?.lower ?? ''));
    if (at + article === start) return names;
  }
  return [];
}

function nameEndingAt(tokens: readonly Token[], { start }: NounPhrase, end: number): Range | undefined {
  let first = end;
  while (first > start && isNameToken(tokens[first - 1])) first -= 1;
  return first < end && !genitives.has(tokens[first - 1]?.lower ?? '') ? { start: first, end } : undefined;
}

function nameFrom(tokens: readonly Token[], start: number, limit: number): Range | undefined {
  let end = start;
  while (end < limit && isNameToken(tokens[end])) end += 1;
  return end > start ? { start, end } : undefined;
}

/** « Le Monde », « L’Équipe »: the article is part of the paper’s name, as in « au Monde »; « La BBC » is the BBC. */
function withOwnArticle(article: Token, name: string): string {
  if (!article.isCapital || !isPressName(name) || /^\p{Lu}[\p{Lu}\d]+$/u.test(name)) return name;
  return /['’]$/.test(article.text) ? `${article.text}${name}` : `${article.text} ${name}`;
}

/** « Force | ouvrière », « Banque | centrale »: words in small letters that go on with the name of a body. */
function isAdjectival(words: readonly Token[]): boolean {
  return words.length === 1 && words.every(({ kind, lower, isCapital }) => kind === 'word' && !isCapital && !genitives.has(lower) && !prepositions.has(lower));
}

/** What the given name, the nouns and the determiners of a voice tell of its gender. */
function genderOf(voice: Voice, described: NounPhrase, tokens: readonly Token[], words: readonly Token[]): Gender | undefined {
  // « le recteur, Caroline Petit »: an office in the masculine may be a woman’s.
  const first = words.find(({ lower }) => !isTitle(lower));
  if (words.length > 1 && givenNameGender(first?.text ?? '') === 'feminine') return 'feminine';
  return phraseGender(tokens, described) ?? (voice.phrase && phraseGender(tokens, voice.phrase)) ?? (voice.apposition && phraseGender(tokens, voice.apposition));
}

/** A noun would need an article in front of its verb: « Reginald s’est … », « Marco, … » are names. */
function opensVerb(next: string | undefined): boolean {
  return next !== undefined && (isAuxiliary(next) || /^(?:se|s'|ne|n'|qui)$/.test(next) || isPresentVerb(next) || isFiniteWord([{ lower: next, text: next }], 0));
}

/** What a name set off from a noun without article may be that is nobody. */
const workNouns = /^(?:albums?|films?|livres?|romans?|recueils?|séries?|pièces?|chansons?|disques?|récits?|documentaires?|essais?|spectacles?|opéras?|comédies?|revues?|magazines?|fables?|contes?|poèmes?|bateaux?|bateau|navires?|voiliers?|chalutiers?|ferrys?|drones?|robots?|logiciels?|applications?|marques?|filiales?|entreprises?|start-up|communes?|villages?|bourgs?|bourgades?|villes?|hameaux?|hameau|îles?|ports?|chiens?|chevaux|cheval|juments?)$/;

/** Whether a name is that of a body, a paper or a place rather than a person’s. */
function isBodyName(described: NounPhrase, words: number, { tokens }: SpokenSentence, name: Range): boolean {
  const first = tokens[name.start];
  if (!first) return false;
  if (described.source === 'person') return false;
  // « Paul Petit, opérateur »: nouns for a firm or for who works there
  const isWorker = described.determiner === undefined && described.start > name.end && words > 1 && /^(?:opérateur|opératrice|constructeur|gestionnaire|courtier|distributeur|fournisseur|éditeur|éditrice|diffuseur|transporteur|armateur|promoteur|bailleur)$/.test(described.head ?? '');
  if (isWorker) return false;
  if (described.source !== undefined) return true;
  if (words === 1 && isCountryName(first.text)) return true;
  // « Voies navigables », « Affaires maritimes »: a plural and its adjective
  const behind = tokens[name.end];
  if (words === 1 && /.{3}s$/.test(first.text) && behind?.kind === 'word' && !behind.isCapital && /.{4}(?:[aeiou]les|[ai]bles|iques|aires|ises|euses|ives|ants|antes|eaux|iens|iennes)$/.test(behind.lower)) return true;
  if (isTitle(first.lower) || givenNameGender(first.text) !== undefined) return false;
  if (isPressName(tokens.slice(name.start, name.end).map(({ text }) => text).join(' '))) return true;
  // « Banque Roche », « Collectif Rivières »: what it is, in capitals
  if (words > 1 && /^(?:institution|agency|press)$/.test(sourceKind(first.lower) ?? '')) return true;
  if (described.kind === 'name' && described.determiner !== undefined) return true;
  // « du Clasico », « au Sénat »: the article is in the preposition.
  if (words === 1 && described.kind === 'name' && /^(?:du|au|des|aux)$/.test(tokens[name.start - 1]?.lower ?? '')) return true;
  return words === 1 && (/^\p{Lu}{2,}$/u.test(first.text) || isSeatOfPower(first.text));
}
