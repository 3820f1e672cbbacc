import { genitives } from '../../french/chunk-words.ts';
import { firstNameGender } from '../../french/given-names.ts';
import { sourceKind } from '../../french/source-nouns.ts';
import { isGentilic } from '../../french/gentilics.ts';
import { periphrasedOffice } from '../../french/office-periphrases.ts';
import { bareForm } from '../../french/words.ts';
import { isAtPlace, onlyOne, subjectOf, isFullPerson } from './among-speakers.ts';
import { type Mention, phraseGender } from './discourse.ts';
import { clauseHead } from './clause-head.ts';
import { mayHold } from './may-hold.ts';
import { namedSpeaker } from './named-speaker.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Token } from './read-tokens.ts';
import { isSomebody, type Memory, type Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';
import { trades, portraying, accused, inService, isOtherPart, judging, wronged, ranks, takingUp, relational, unique } from './office-nouns.ts';

/** A name that something shows to be a person’s: a given name, two words, what the text says of them. */
function isKnownPerson({ mention, described, home, range }: Speaker): boolean {
  if (!mention.isPerson || !mention.isNamed) return false;
  const isPlace = range !== undefined && home.tokens[range.start]?.isCapital === true && /^(?:à|en|de|d')$/.test(home.tokens[range.start - 1]?.lower ?? '') && firstNameGender(mention.label) === undefined && described?.source !== 'person';
  return !isPlace && (mention.label.includes(' ') || mention.gender !== undefined || described?.source === 'person' || firstNameGender(mention.label) !== undefined);
}

/** Whether somebody may be of a gender: where either is not known, they may. */
function mayBe(gender: Mention['gender'], mention: Mention): boolean {
  return gender === undefined || mention.gender === undefined || gender === mention.gender;
}

/** The sentences read before this one, as far back as a noun is taken up. */
export function sentencesBefore(sentence: SpokenSentence, { sentences }: Memory): Memory['sentences'] {
  return sentences.slice(-14).filter((entry) => entry.sentence !== sentence && entry.sentence.tokens.some(({ kind }) => kind === 'word'));
}

/**
 * « l’écrivain », « la réalisatrice »: the one person named in the sentence before, where the text had given the name
 * alone; a name that came with another office is somebody else.
 */
export function bareName(phrase: NounPhrase, sentence: SpokenSentence, memory: Memory): Speaker | undefined {
  // « le chef de l’État »: not whoever was named last.
  if (periphrasedOffice(sentence.wordsOf(phrase)) !== undefined || isOfState(phrase, sentence.tokens)) return undefined;
  const gender = phraseGender(sentence.tokens, phrase);
  const own = inOwnSentence(phrase, sentence, memory);
  if (own && mayBe(gender, own.mention)) return own;
  const isRanked = isOtherRank(phrase, sentence.tokens, []);
  // « Le défenseur syndical », « le président départemental »: of a rank the text never gave them
  const rank = sentence.tokens.slice(phrase.start, phrase.end).find(({ lower }) => ranks.test(lower))?.lower;
  const isOfOtherRank = ({ label }: Speaker): boolean => rank !== undefined && !memory.discourse.offices(label).some((office) => office.includes(rank));
  const trader = byTrade(phrase, sentence, memory);
  if (trader && !isOfOtherRank(trader) && !isOtherPart(phrase.head ?? '', memory.discourse.offices(trader.label)) && mayBe(gender, trader.mention)) return trader;
  const isPortrait = portraying.test(phrase.head ?? '') || (isShort(phrase) && takingUp.test(phrase.head ?? '')) || isInhabitant(phrase) || isParent(phrase, sentence.tokens);
  const before = sentencesBefore(sentence, memory).slice(-2).reverse();
  for (const { mentioned, speakers, everyone, sentence: home } of before) {
    const isClosest = (takingUp.test(phrase.head ?? '') || trades.test(phrase.head ?? '')) && home === before[0]?.sentence && [...mentioned, ...speakers].every(({ mention }) => !mention.isPerson);
    const known = [...mentioned, ...speakers, ...(isClosest ? everyone.filter(({ mention }) => mention.label.includes(' ')) : [])].filter((speaker) => isKnownPerson(speaker) && mayHold(phrase, sentence, speaker.mention.label, memory));
    // « dit Luc Morand. « … », dit Claire Duval. « … », soupire le trentenaire »: the one whom the noun fits
    const named = isPortrait ? known.filter(({ mention }) => mayBe(gender, mention)) : known;
    const fits = ({ mention }: Speaker): boolean => mention.isPerson && !mention.isNamed && mention.number !== 'plural' && mayBe(gender, mention);
    if (known.length > 0 && named.length === 0 && [...mentioned, ...speakers].some(fits)) return undefined;
    if (known.length > 0 && named.length === 0) continue;
    if (named.length === 0) {
      // « L’avocat général a requis vingt ans. …, a tonné le magistrat »: somebody without a name stands nearer.
      const isNearer = speakers.some(({ mention }) => !mention.isNamed && mention.number === 'singular' && !mention.isBody) || mentioned.some(({ mention, range }) => mention.isPerson && mention.number === 'singular' && range !== undefined && range.start === 0 && (gender === undefined || mention.gender === undefined || mention.gender === gender));
      if (isNearer) return undefined;
      continue;
    }
    // « il fait venir un huissier. L’officier note … »: somebody who has just been brought in
    const isBroughtIn = ({ mention, described }: Speaker): boolean => mention.isPerson && !mention.isNamed && mention.number === 'singular' && /^une?$/.test(described?.determiner ?? '') && mayBe(gender, mention);
    if (home === before[0]?.sentence && mentioned.some(isBroughtIn)) return undefined;
    const found = onlyOne(named) ?? (isInhabitant(phrase) ? subjectOf(named, home) : undefined);
    // « Anne Roux a l’habitude : « Vous cherchez ? » La visiteuse rougit. »: whoever asks is not who is asked.
    if (found && endsInQuestion(home) && speakers.some(({ mention }) => mention.key === found.mention.key)) return undefined;
    // « Jordan cherche ses mots. Le président … »: whom a text calls by the first name alone holds no office.
    const isFirstName = found !== undefined && !found.mention.label.includes(' ') && firstNameGender(found.mention.label) !== undefined;
    if (isFirstName && memory.discourse.offices(found.label).length === 0 && judging.test(phrase.head ?? '')) return undefined;
    // « assure le prévenu. « … », tranche le président »: nobody is both.
    if (found && judging.test(phrase.head ?? '') && !accused.test(phrase.head ?? '') && (accused.test(found.described?.head ?? '') || isTried(found, memory))) return undefined;
    // « Kévin B. … demande le juge », « soupire le magistrat »: the press gives officials their whole name
    if (found && isOfCourt.test(phrase.head ?? '') && /\p{Lu}\.$/u.test(found.mention.label)) return undefined;
    if (found && (isOfOtherRank(found) || isOtherPart(phrase.head ?? '', memory.discourse.offices(found.label)))) return undefined;
    // « La victime, Claude Petit, … L’expert psychiatre … »: nobody is both
    if (found && memory.discourse.offices(found.label).some((office) => office.split(/[\s'’]+/).some((word) => wronged.test(word))) && (judging.test(phrase.head ?? '') || accused.test(phrase.head ?? '') || /^(?:expert|spécialiste|scientifique|chercheu)/.test(phrase.head ?? ''))) return undefined;
    // In another paragraph only a word that takes up anybody: « le président » may be one who is to be named.
    const isNear = home.sentence.passage === sentence.sentence.passage && home === before[0]?.sentence;
    const offices = found ? memory.discourse.offices(found.label) : [];
    const isFormer = /^(?:ancien|ancienne)$/.test(sentence.tokens[phrase.start + 1]?.lower ?? '');
    const isPointed = home === before[0]?.sentence && /^(?:ce|cet|cette)$/.test(phrase.determiner ?? '');
    // « Le club a limogé Paul Petit. « … », explique le président »: another, who has done it
    const isDoneTo = found !== undefined && offices.length === 0 && judging.test(phrase.head ?? '') && found.range !== undefined && (found.heard ?? found.home) === home && found.range.start > 1 && mentioned.some(({ mention, range }) => mention.isBody && range?.start === 0);
    if (isDoneTo) return undefined;
    const isTaken = isPointed || (isPortrait && !takingUp.test(phrase.head ?? '') && !isInhabitant(phrase)) || (isNear ? takesUp(phrase, offices, sentence.tokens) : takingUp.test(phrase.head ?? '') || (offices.length === 0 && trades.test(phrase.head ?? '')) || isFormer || isInhabitant(phrase));
    // « Ermeline nourrit des chats. Le maire l’a mise en demeure. »: an office that one person holds, and nothing says that they do
    const isUnlikely = found !== undefined && offices.length === 0 && unique.test(phrase.head ?? '') && !(gender !== undefined && found.mention.gender === gender);
    if (!found || !isTaken || isUnlikely || (isRanked && (/^avocate?$/.test(phrase.head ?? '') || offices.length > 0) && isOtherRank(phrase, sentence.tokens, offices))) return undefined;
    return mayBe(gender, found.mention) ? found : undefined;
  }
  return undefined;
}

/** « Le maire Paul Petit a perdu une fleur : « … », a affirmé l’élu »: the one whom the clause before the words is about. */
function inOwnSentence(phrase: NounPhrase, sentence: SpokenSentence, { discourse }: Memory): Speaker | undefined {
  const { tokens } = sentence;
  // « Yasmina Roux supporte l’épisode, « … », relève cette aide-soignante »
  const pointed = /^(?:ce|cet|cette)$/.test(phrase.determiner ?? '') && tokens.slice(0, phrase.start).some(({ kind }) => kind === 'quotation') ? clauseHead(tokens, phrase.start) : undefined;
  const shown = pointed && pointed.end < phrase.start ? namedSpeaker(pointed, sentence, discourse) : undefined;
  if (shown && isKnownPerson(shown)) return shown;
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (colon < 0 || colon > phrase.start || !isShort(phrase) || !takingUp.test(phrase.head ?? '')) return undefined;
  const head = clauseHead(tokens, colon);
  const found = head?.start === 0 ? namedSpeaker(head, sentence, discourse) : undefined;
  return found && isKnownPerson(found) ? found : undefined;
}

/** Who sits in a court. */
const isOfCourt = /^(?:présidente?|juge|magistrate?|procureure?|substitute?|greffi(?:er|ère)|avocate?)$/;

/** Whether the last words of a sentence are a quoted question. */
function endsInQuestion({ tokens }: SpokenSentence): boolean {
  return /\?[\s»”"]*$/u.test(tokens.findLast(({ kind }) => kind === 'quotation')?.text ?? '') && tokens.at(-1)?.kind !== 'word';
}

/** « la Bordelaise », « le Serbe »: somebody by where they are from. */
function isInhabitant({ head, name }: NounPhrase): boolean {
  return head !== undefined && name === undefined && isGentilic(bareForm(head)) && sourceKind(head) !== 'person';
}

/** « ajoute l’économiste »: whoever spoke in the sentence before, or the one person it names. */
function byTrade({ head, start, end }: NounPhrase, sentence: SpokenSentence, memory: Memory): Speaker | undefined {
  // « le capitaine du port » is none of a team
  if (head === undefined || !trades.test(head) || (head === 'capitaine' && end - start > 2)) return undefined;
  const before = sentencesBefore(sentence, memory).at(-1);
  if (!before || before.sentence.sentence.passage !== sentence.sentence.passage) return undefined;
  const isNamedPerson = (speaker: Speaker): boolean => speaker.mention.isPerson && speaker.mention.isNamed && !isAtPlace(speaker);
  return onlyOne(before.speakers.filter(isNamedPerson)) ?? onlyOne(before.everyone.filter(isNamedPerson));
}

/** « le père de famille », « la mère de trois enfants »: what somebody is, and nobody’s father. */
function isParent({ head, start, end }: Pick<NounPhrase, 'head' | 'start' | 'end'>, tokens: readonly Token[]): boolean {
  const at = tokens.slice(start, end).findIndex(({ lower }) => lower === head) + start;
  const [link, next, last] = tokens.slice(at + 1, at + 4);
  return /^(?:père|mère)$/.test(head ?? '') && link?.lower === 'de' && (next?.lower === 'famille' || /^(?:enfants?|filles?|garçons?|fils|bébés?|jumeaux|ados?)$/.test(last?.lower ?? ''));
}

/** « répond le prévenu »: the one person of the story so far, near, whom nothing makes a judge, a lawyer or a witness by trade. */
export function accusedBy(phrase: NounPhrase, sentence: SpokenSentence, memory: Memory): Speaker | undefined {
  if (!accused.test(phrase.head ?? '') || !isShort(phrase)) return undefined;
  const gender = phraseGender(sentence.tokens, phrase);
  const people = sentencesBefore(sentence, memory).flatMap(({ everyone }) => everyone.filter(isKnownPerson));
  return onlyOne(people.filter(({ mention }) => mayBe(gender, mention) && !holds(mention, memory, [judging, wronged, inService])));
}

/** Whether a word of the offices that the text gives somebody is of one of these kinds. */
function holds({ label }: Mention, { discourse }: Memory, kinds: readonly RegExp[]): boolean {
  return discourse.offices(label).some((office) => office.split(/[\s'’]+/).some((word) => kinds.some((kind) => kind.test(word))));
}

/** « L’accusé se redresse »: the only person of whom the story has said that a court tries them. */
export function triedAs(phrase: NounPhrase, sentence: SpokenSentence, memory: Memory): Speaker | undefined {
  if (!accused.test(phrase.head ?? '') || !isShort(phrase)) return undefined;
  const gender = phraseGender(sentence.tokens, phrase);
  return onlyOne(triedAmong(memory.sentences.slice(-trialReach)).filter(({ mention }) => mayBe(gender, mention)));
}

/**
 * « Le commandant Luc Petit a raconté l’enquête. » over « Interrogé sur ses dettes, il se ferme. »: in a report of a
 * trial, whoever is tried, where a pronoun or a noun for anybody would mean somebody of the court or in service whom
 * another paragraph has brought in.
 */
export function triedRather(found: Speaker | undefined, isFitting: (speaker: Speaker) => boolean, sentence: SpokenSentence, memory: Memory): Speaker | undefined {
  if (!found?.mention.isPerson || !found.mention.isNamed || (found.heard ?? found.home).sentence.passage === sentence.sentence.passage) return undefined;
  const tried = holds(found.mention, memory, [judging, inService]) ? onlyOne(triedAmong(memory.sentences.slice(-trialReach))) : undefined;
  return tried && tried.mention.key !== found.mention.key && isFitting(tried) ? tried : undefined;
}

/** The one person of whom the text says that a court tries them. */
export function triedIn({ sentences }: Memory): Speaker | undefined {
  return onlyOne(triedAmong(sentences));
}

/** Those with full names of whom sentences say that a court tries them. */
function triedAmong(sentences: Memory['sentences']): readonly Speaker[] {
  return sentences.flatMap(({ everyone }) => everyone.filter((speaker) => isFullPerson(speaker) && isSomebody(speaker) && isSaidTried(speaker)));
}

/** How many sentences back a report of a trial says who is tried. */
const trialReach = 60;

/** « Paul Petit, 58 ans, est jugé depuis lundi », « Paul Petit comparaît »: somebody of whom a court is to judge. */
function isTried({ mention: { key } }: Speaker, { sentences }: Memory): boolean {
  return sentences.slice(-trialReach).some(({ everyone }) => everyone.some((speaker) => speaker.mention.key === key && isSaidTried(speaker)));
}

/** Whether the words behind somebody’s name say that a court tries them. */
function isSaidTried({ range, home, heard }: Speaker): boolean {
  const behind = range ? (heard ?? home).tokens.slice(range.end, range.end + 8) : [];
  // « Paul Petit, 27 ans, répond du meurtre de … »
  if (behind.some(({ lower }, at) => /^(?:répond|répondait|répondra|répondre)$/.test(lower) && /^(?:de|d'|du|des)$/.test(behind[at + 1]?.lower ?? ''))) return true;
  const end = behind.findIndex(({ lower }) => /^(?:par|de|du|et|a|ont)$/.test(lower));
  return behind.slice(0, end < 0 ? undefined : end).some(({ lower }) => /^(?:jugée?|poursuivie?|accusée?|soupçonnée?|condamnée?|compara[iî]t|comparaissait)$/.test(lower));
}

/** « raconte ce retraité »: the unnamed person who was brought in by « un », « une » in the sentence before. */
export function pointedAt(phrase: NounPhrase, sentence: SpokenSentence, memory: Memory): Speaker | undefined {
  // « L’homme ajoute »: a word that takes up anybody
  const isPointing = /^(?:ce|cet|cette)$/.test(phrase.determiner ?? '');
  if (!isPointing && !(isShort(phrase) && takingUp.test(phrase.head ?? ''))) return undefined;
  const before = sentencesBefore(sentence, memory).at(-1);
  if (!before || before.sentence.sentence.passage !== sentence.sentence.passage) return undefined;
  const found = onlyOne([...before.speakers, ...before.mentioned].filter(({ mention, described }) => mention.isPerson && !mention.isNamed && /^une?$/.test(described?.determiner ?? '')));
  const gender = phraseGender(sentence.tokens, phrase);
  return found && mayBe(gender, found.mention) ? found : undefined;
}

/** « du voisin », « du club »: a complement that names a person or a body; « de deuxième année » describes. */
function isOfSomebody(tokens: readonly Token[], from: number, end: number): boolean {
  return tokens.slice(from, end).some(({ lower }, step) => {
    const at = from + step + 1;
    const noun = tokens[/^(?:la|l'|le|les|son|sa)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at];
    // « le chef d’entreprise »: what kind of chief
    if (/^d[e']$/.test(lower) && noun === tokens[at] && !noun?.isCapital) return false;
    return genitives.has(lower) && noun !== undefined && (noun.isCapital || sourceKind(noun.lower) !== undefined);
  });
}

function takesUp({ head, complement, start, end }: NounPhrase, offices: readonly string[], tokens: readonly Token[]): boolean {
  // « l’avocat du voisin », « la présidente du club »: of somebody, or of a body, that the name has nothing to do with.
  // « À Paris, le ministre de l’Économie … »: another than whoever spoke here
  const isElsewhere = tokens[start - 1]?.text === ',' && /^(?:à|en|au|aux)$/.test(tokens[0]?.lower ?? '');
  if (offices.length === 0 && complement !== undefined && isElsewhere && /^(?:ministre|secrétaire|maire|préfète?|gouverneure?|ambassad(?:eur|rice)|procureure?|président|présidente)$/.test(head ?? '')) return false;
  if (offices.length === 0 && ((relational.test(head ?? '') && !isParent({ head, start, end }, tokens)) || (complement === undefined && isOfSomebody(tokens, start + 1, end)))) return false;
  if (offices.length === 0 || head === undefined) return head !== undefined;
  return takingUp.test(head) || offices.some((office) => office.split(/[\s'’]+/).some((word) => word === head || word === `${head}s`));
}

/** Whether a phrase is an article and a noun. */
export function isShort({ start, end }: NounPhrase): boolean {
  return end - start <= 2;
}

/** « le président de la République » is nobody whom the text calls president of something else. */
export function isOfState({ start, end }: NounPhrase, tokens: readonly Token[]): boolean {
  return tokens.slice(start, end).some(({ lower }) => lower === 'république');
}

/** « l’avocat général » is no « avocat », « le secrétaire général » no « secrétaire ». */
export function isOtherRank({ head, start, end }: NounPhrase, tokens: readonly Token[], offices: readonly string[]): boolean {
  const rank = tokens.slice(start, end).find(({ lower }) => /^(?:générale?|adjointe?)$/.test(lower) && lower !== head)?.lower;
  return rank !== undefined && /^(?:avocate?|secrétaire|procureure?)$/.test(head ?? '') && !offices.some((office) => office.includes(rank));
}

/** « ce responsable »: the last one brought in by the same noun, with no name. */
export function sameNoun(phrase: NounPhrase, sentence: SpokenSentence, memory: Memory): Speaker | undefined {
  if (!/^(?:ce|cet|cette)$/.test(phrase.determiner ?? '') || phrase.head === undefined || phrase.name !== undefined) return undefined;
  for (const { speakers, everyone, sentence: home } of memory.sentences.slice(-8).reverse()) {
    if (home === sentence) continue;
    const found = [...speakers, ...everyone].findLast(({ described, mention }) => described?.head === phrase.head && (mention.isNamed || /^(?:une?|la|le|l')$/.test(described?.determiner ?? '')));
    if (found) return found;
  }
  return undefined;
}
