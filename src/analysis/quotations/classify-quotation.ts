import { isAuxiliary } from '../../french/auxiliaries.ts';
import { determiners, isAdverb, prepositions } from '../../french/chunk-words.ts';
import { isFiniteWord } from '../../french/finite-words.ts';
import { isPressName } from '../../french/press-names.ts';
import { reportingForms } from '../../french/reporting-verbs.ts';
import { sourceKind } from '../../french/source-nouns.ts';
import type { QuotationRecord } from '../records.ts';
import { clauseHead } from '../speech/clause-head.ts';
import { hasFiniteVerb, isPresentVerb } from '../speech/clause-verbs.ts';
import { chooseFrame } from '../speech/choose-frame.ts';
import type { Frame } from '../speech/frame.ts';
import { linkBetween } from '../speech/link-between.ts';
import { looksInfinitive } from '../speech/phrase-complements.ts';
import { describedBehind, intendedBy } from '../speech/intended.ts';
import { subjectOfQuotedVerb } from '../speech/quoted-verb.ts';
import { reportsView } from '../speech/reports-view.ts';
import { readTokens, type Token } from '../speech/read-tokens.ts';
import type { SpokenSentence } from '../speech/spoken-sentence.ts';
import { beginsWithReport } from '../speech/verb-groups.ts';
import { isByname, isCharge, isWorkOf, namesThings, naming } from './nobodys-words.ts';
import type { Pair } from './pair-marks.ts';

/** The sentence that an outermost quotation stands in, and its token there. */
export interface QuotationPlace {
  readonly sentence: SpokenSentence;
  readonly at: number;
}

/** Longest noun group that is quoted as a term rather than as somebody's words. */
const longestTerm = 6;

/**
 * What a quotation is used as: `speech` (a whole utterance), `partial` (words woven into the report's sentence) or
 * `term` (a title, a nickname, a word the report holds up, that nobody is said to say). `lead` is what stands right
 * before its mark.
 */
export function classifyQuotation(text: string, pair: Pair, place: QuotationPlace | undefined, lead = ''): QuotationRecord['use'] {
  const words = readTokens(text, { start: 0, end: text.length }, []).filter(({ kind }) => kind !== 'mark');
  const isClause = words.some((_, at) => isFiniteWord(words, at));
  const content: Content = {
    isClause,
    isShort: words.length <= longestTerm,
    isCapital: /^\p{Lu}/u.test(text.replace(/^[^\p{L}\p{N}]+/u, '')),
    isEnded: /[.!?…]$/u.test(text),
    isPredicate: beginsWithReport(words),
    isWoven: words.length > 1 && isWoven(words[0]?.lower ?? ''),
    isQualifying: words.every(({ lower }) => qualifying.test(lower)),
    isComposed: words.length > 1 && (isAdverb(words[0]?.lower ?? '') || words.some(({ lower }) => /^(?:mais|comme|très|trop|assez|ni)$/.test(lower))),
    isVerbal: words.length > 2 && determiners.has(words[1]?.lower ?? '') && !determiners.has(words[0]?.lower ?? '') && !prepositions.has(words[0]?.lower ?? ''),
    count: words.length,
    first: words[0]?.lower ?? '',
  };
  if (pair.rule === 'dialogue-dash') return 'speech';
  // « il disait : “Respire” »
  if (!place && pair.depth > 0 && /:\s*$/u.test(lead)) return 'speech';
  if (!place) {
    const use = withoutPlace(content, pair);
    // « ma mère a dit “bravo” »
    return use === 'term' && pair.depth > 0 && saying.test(lead) ? 'partial' : use;
  }
  return inSentence(text, content, place);
}

/** A verb of saying right in front of the words. */
const saying = /(?<![\p{L}\p{M}])(?:dit|disent|disait|répond|répondu|crie|criait|crié|lance|lancé|demande|répète|répété|écrit|hurle|hurlait|disaient|écrivait|répétait|répondait)(?:\s+(?:jamais|toujours|souvent|parfois|juste|seulement|simplement|encore|même))?\s*$/u;

/** Endings of adjectives, adverbs and participles. */
const qualifying =
  /(?:ment|[éi]e?s?|[a-z]{2}ue?s?|ant|ante|antes|ants|ent|ents|ente|entes|if|ifs|ive|ives|eux|euse|euses|el|els|elle|elles|al|ale|aux|ales|able|ables|ible|ibles|ique|iques|aire|aires|ée|ées|ites?|imes?|ètes?|ets?|[rd]s?)$/;

/** A phrase that begins with a preposition or an article is cut from a sentence; a term is a bare noun. */
function isWoven(first: string): boolean {
  return prepositions.has(first) || /^(?:un|une|du|des|de|d'|ne|n'|que|qu'|s'|se|en|y|il|ils|elle|elles|on|nous|vous|je|j'|c'|ce|ça|tout|toute|tous|toutes|aucun|aucune|deux|trois|quatre|cinq|six|sept|huit|dix|cent|mille|très|trop|plus|pas|le|la|les|l'|ce|cette|ces|son|sa|ses|leur|leurs|notre|nos)$/.test(first);
}

/** What the words of a quotation are like. */
export interface Content {
  readonly isClause: boolean;
  readonly isShort: boolean;
  readonly isCapital: boolean;
  readonly isEnded: boolean;
  /** It begins with a verb of saying, whose subject stands before it. */
  readonly isPredicate: boolean;
  /** It begins with a preposition: words of a phrase, no name of a thing. */
  readonly isWoven: boolean;
  /** Adjectives, adverbs, participles: what one says of something. */
  readonly isQualifying: boolean;
  /** « bref mais violent », « lent comme la mort », « parfaitement légal »: a phrase that is put together for the place. */
  readonly isComposed: boolean;
  /** A word and then an article: a verb with its object. */
  readonly isVerbal: boolean;
  readonly count: number;
  /** Lower case. */
  readonly first: string;
}

/** Nested in another quotation, or in a language that is not read for speech. */
function withoutPlace({ isClause, isShort, isCapital, isEnded }: Content, { depth }: Pair): QuotationRecord['use'] {
  if (isCapital && (isEnded || (isClause && depth === 0))) return 'speech';
  return isClause || !isShort ? 'partial' : 'term';
}

function inSentence(text: string, content: Content, { sentence, at }: QuotationPlace): QuotationRecord['use'] {
  const { tokens, frames } = sentence;
  const frame = chooseFrame(frames, tokens, at);
  if (isAlone(tokens)) return content.count >= 2 || content.isEnded || content.isClause ? 'speech' : 'term';
  // « des pancartes où l’on pouvait lire : « A » ou encore « B » »
  if (frame && content.count > 1 && isReadOut(tokens, at)) return content.isEnded || content.isClause ? 'speech' : 'partial';
  const before = tokens[at - 1];
  if (before?.text === ':') return afterColon(content, tokens, at, frame);
  if (content.isCapital && content.isClause && isBehindKicker(tokens, at)) return 'speech';
  // « préfère le mot « décevante » »: one’s own word
  // « le mot « trahison » revient dans leurs discours »
  const isChosenWord = frame?.kind === 'lead' && !content.isCapital && ((choosing.test(frame.lemma) && at - frame.cue.end < 4) || frame.lemma === 'revenir');
  // « un rapport intitulé « Où va notre eau ? » », « la ligne dite « des Alpages » », « que tous surnomment « le Moine » »
  // « « El Terco », autrement dit « le têtu » », « un parcours intitulé, « Gens de l’eau » »
  const isGloss = before?.lower === 'dit' && tokens[at - 2]?.lower === 'autrement';
  const isTitled = before?.text === ',' && content.isCapital && /^(?:intitulée?s?|baptisée?s?|rebaptisée?s?)$/.test(tokens[at - 2]?.lower ?? '');
  if (isGloss || isTitled || /^(?:intitulée?s?|baptisée?s?|titrée?s?|rebaptisée?s?)$/.test(before?.lower ?? '') || isNickname(text, content, tokens, at)) return 'term';
  // « …, relate « Le Courrier de l’Ouest » »: the paper that tells it
  if (isPaper(text, content, tokens, at) || (!/^(?:incise|sourcing)$/.test(frame?.kind ?? '') && isCharge(text, content, tokens, at)) || isByname(content, tokens, at) || isWorkOf(content, tokens, at)) return 'term';
  if (isNamed(content, tokens, at) && !(content.isClause && frame) && !isChosenWord) return 'term';
  if (frame && beginsWithWords(tokens, at, frame)) return isUtterance(content, tokens, at, frame) ? 'speech' : 'partial';
  if (frame?.opening === 'direct' && frame.content.start === at) {
    return content.isCapital && (content.isClause || content.isEnded) ? 'speech' : 'partial';
  }
  // « rendre hommage à « la dignité » et au « savoir-faire » »
  if (!frame && !content.isCapital && isCoordinated(frames, tokens, at)) return 'partial';
  if (!frame) return withoutFrame(content, tokens, at);
  // « réclame un « Buy European Act » »: what somebody asks for, in their word
  const isDemand = frame.kind === 'lead' && /^(?:réclamer|exiger|prôner|demander|défendre|plaider|proposer|promettre|dénoncer)$/.test(frame.lemma) && /^(?:une?|ce|cette|le|la)$/.test(tokens[at - 1]?.lower ?? '') && at - frame.cue.end < 3;
  if (isTitle(content, tokens, at) && !isDemand) return 'term';
  return isHeldUp(content, tokens, at, frame) ? 'term' : 'partial';
}

/** « on pouvait lire « A » », and whatever « et », « ou » or a comma joins to it. */
function isReadOut(tokens: readonly Token[], at: number): boolean {
  const read = tokens.slice(0, at).findLastIndex(({ lower }) => lower === 'lire');
  const isRead = /^(?:peut|pouvait|pourra)$/.test(tokens[read - 1]?.lower ?? '') && tokens.slice(Math.max(0, read - 3), read).some(({ lower }) => lower === 'on');
  return isRead && tokens.slice(read + 1, at).every(({ kind, lower }) => kind === 'quotation' || /^(?:[,:]|et|ou|encore|aussi|même|puis)$/.test(lower));
}

/** The title of a paper behind a verb of saying, or « selon », that a comma parts from the rest. */
function isPaper(text: string, { isCapital, isClause, isEnded, count }: Content, tokens: readonly Token[], at: number): boolean {
  const name = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const before = tokens[at - 1]?.lower ?? '';
  const isTelling = before === 'selon' || (tokens[at - 2]?.text === ',' && reportingForms(before).some(({ tense }) => tense === 'present'));
  return isTelling && isCapital && !isClause && !isEnded && count < 7 && isPressName(name);
}

/** « Rugby – « … » », « Municipales | « … » »: a heading's kicker and its words, with nothing else. */
function isBehindKicker(tokens: readonly Token[], at: number): boolean {
  return /^[–—|]$/.test(tokens[at - 1]?.text ?? '') && tokens.slice(0, at - 1).every(({ kind }) => kind === 'word' || kind === 'number') && at > 1 && !hasFiniteVerb(tokens, at - 1) && tokens.slice(at + 1).every(({ kind }) => kind === 'mark');
}

function isAlone(tokens: readonly Token[]): boolean {
  return tokens.every(({ kind }) => kind === 'quotation' || kind === 'mark');
}

function afterColon(content: Content, tokens: readonly Token[], at: number, frame: Frame | undefined): QuotationRecord['use'] {
  // « Paul Petit : « Chapeau, bas » »: a full name alone before the colon
  const { name, kind } = frame?.voice?.phrase ?? {};
  const isOfPerson = kind === 'name' && name?.start === 0 && name.end === at - 1 && name.end > 1 && /[\s,]\p{Ll}{2,}/u.test(tokens[at]?.text ?? '');
  if (frame) return content.count > 2 || content.isClause || content.isEnded || frame.kind !== 'label' || isOfPerson ? 'speech' : 'term';
  // « Je me suis dit : « Voilà, deux ans. » »
  const isTold = content.isEnded && /^(?:dit|répondu|lancé|crié|pensé|demandé|répété|écrit|répond|dis|réponds|pense|demande)$/.test(tokens[at - 2]?.lower ?? '') && tokens.slice(Math.max(0, at - 8), at).some(({ lower }) => /^(?:je|j'|nous)$/.test(lower));
  if (isTold) return 'speech';
  if (naming.test(tokens[at - 2]?.lower ?? '') || namesThings.test(tokens[at - 2]?.lower ?? '')) return 'term';
  // « d’une écriture appliquée : « Rendez-nous les nuages ! » »
  const isCry = content.isCapital && content.isEnded && content.count > 1;
  return content.isClause || isCry || content.count > longestTerm ? 'speech' : 'term';
}

/** The words stand at the head of the sentence and the report of them follows: « « … », a dit X ». */
function beginsWithWords(tokens: readonly Token[], at: number, frame: Frame): boolean {
  const isBefore = tokens.slice(0, at).every(({ kind, lower }) => kind !== 'word' && kind !== 'number' ? true : /^(?:et|mais|puis)$/.test(lower));
  if (isBefore && at < frame.cue.start) return true;
  // Behind an incise the same utterance goes on.
  const end = frame.voice?.end ?? frame.cue.end;
  if (frame.kind === 'incise' && at >= end) return /^[,.:;–—]$/.test(tokens[at - 1]?.text ?? '');
  // « Selon X, « … ». »
  const isHead = tokens.slice(0, frame.cue.start).every(({ kind, lower }) => kind === 'mark' || /^(?:et|mais|or)$/.test(lower));
  return frame.kind === 'sourcing' && isHead && at >= end && tokens.slice(at + 1).every(({ kind }) => kind === 'mark') && tokens.slice(end, at).every(({ kind }) => kind === 'mark');
}

/** Whether nothing of the report's own belongs to the same clause as the quoted words. */
function isUtterance(content: Content, tokens: readonly Token[], at: number, frame: Frame): boolean {
  // A second stretch that begins in small letters is woven in: « « … » et « des … », ont dit X ».
  if (at > 1 && at < frame.cue.start && !content.isCapital && !content.isClause) return false;
  if (content.isClause || content.isEnded || frame.kind === 'incise') {
    const next = tokens[at + 1];
    const isFollowed = at < frame.cue.start && next !== undefined && next.kind === 'word' && !/^(?:et|a|ont|est|sont|avait|s'|se)$/.test(next.lower) && frame.cue.start > at + 1;
    return !isFollowed;
  }
  // « Selon X, « … » » with nothing else: the quoted words are the whole clause.
  return frame.kind === 'sourcing' && content.count > 2 && at >= frame.cue.end;
}

/** Verbs by which somebody takes a word for theirs. */
const choosing = /^(?:préférer|employer|utiliser|choisir|oser|lâcher|risquer|avancer|marteler|répéter)$/;

/** « que tous surnomment « le Moine » », « tout le monde l’appelle « Biscotte » », « le parking dit « du Moulin » »: what somebody or something is called. */
function isNickname(text: string, { isClause, isEnded, count, isCapital, first }: Content, tokens: readonly Token[], at: number): boolean {
  if (isClause || isEnded || count > 4) return false;
  const before = tokens[at - 1]?.lower ?? '';
  const isProper = /^[^\p{L}]*(?:l[ea]s?\s|l['’])?\p{Lu}\p{Ll}+/u.test(text);
  if (/^(?:sur)?(?:nomm|appel)(?:e|ent|le|lent|ait|aient|l?ée?s?)$/.test(before)) return isProper;
  // « le parking dit « du Moulin » »: the noun right before is a thing
  const noun = tokens[at - 2];
  const isThing = noun?.kind === 'word' && !noun.isCapital && !isAuxiliary(noun.lower) && !isAdverb(noun.lower) && !/^(?:person|group|institution|press|agency|informant)$/.test(sourceKind(noun.lower) ?? '') && /^(?:le|la|l'|les|du|au|un|une|de|d'|ce|cet|cette)$/.test(tokens[at - 3]?.lower ?? '');
  return before === 'dit' && isThing && (isCapital || /^(?:du|de|des|d'|à|au|aux|la|le|les)$/.test(first));
}

/** The word before says that a name or a term follows. */
function isNamed(content: Content, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.text === ',' || before?.kind === 'mark') return false;
  if (before === undefined) return false;
  // « s’est dite « confiante » » says, « la loi dite « … » » names.
  const isSaid = /^(?:dite|dits|dites)$/.test(before.lower) && isAuxiliary(tokens[at - 2]?.lower ?? '');
  // « appelle « au calme » »: no name begins with a preposition.
  const isCalled = /^appelée?s?$/.test(before.lower) && /^(?:à|au|aux)$/.test(tokens[at + 1]?.lower ?? '');
  // « ce que X appelle « une fuite en avant » »: what somebody calls it
  const isPronoun = /^(?:il|elle|ils|elles)$/.test(tokens[at - 2]?.lower ?? '') && /^qu[e']$/.test(tokens[at - 3]?.lower ?? '') && !content.isCapital;
  const isOwnWord = (isPronoun && /^(?:appel|nomm)/.test(before.lower)) || /^(?:appel|nomm)(?:le|lent|e|ent|ait|aient)$/.test(before.lower) && tokens.slice(Math.max(0, at - 30), at).some(({ lower }, place, near) => /^(?:ce|celui|celle|ceux|celles)$/.test(lower) && /^qu[e']$/.test(near[place + 1]?.lower ?? '') && !/^(?:on|tout|l' on)/.test(near.slice(place + 2, place + 4).map(({ lower: word }) => word).join(' ')));
  // « au terme « d’une longue opération » »: at the end of it
  const isEnd = before.lower === 'terme' && tokens[at - 2]?.lower === 'au';
  // « appelle « chacun à la responsabilité » »
  const isUrged = /^appel/.test(before.lower) && /^(?:chacune?|tous|toutes|tout|chaque)$/.test(content.first);
  // « appelle « solennellement » les automobilistes à … »
  const isManner = content.count === 1 && content.first.endsWith('ment') && isAdverb(content.first);
  const isPhrase = isUrged || isManner || prepositions.has(content.first) || isCalled || isOwnWord || isEnd;
  return (naming.test(before.lower) && !isSaid && !isPhrase) || (content.isCapital && namesThings.test(before.lower));
}

/** « l’opération « Sentinelle » », « dans « Le Rouge et le Noir » »: capitals in the middle of a sentence. */
function isTitle({ isClause, isCapital, isShort, isEnded }: Content, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  // « a qualifié son rival de « Cassandre » », « traité de « Judas » »: what somebody is called to their face
  const lead = tokens.slice(Math.max(0, at - 6), at);
  if (/^(?:de|d')$/.test(before?.lower ?? '') && lead.some(({ lower }) => /^(?:qualifi|trait|tax)(?:e|ent|é|ée|és|ées|ait|aient|ant|er)$/.test(lower))) return false;
  return isCapital && isShort && !isClause && !isEnded && before?.kind === 'word';
}

/** A word or two behind their noun that only a distant « selon » or incise covers: « cinq drones « kamikaze » ». */
function isHeldUp({ isClause, isQualifying, count }: Content, tokens: readonly Token[], at: number, frame: Frame): boolean {
  if (isClause || count > 1 || isQualifying) return false;
  // « Valentin « radote » sur le congrès, tacle Irène Roux »: the verb of its clause
  const clause = tokens.slice(0, frame.cue.start).filter(({ kind }) => kind !== 'quotation');
  if (frame.kind === 'incise' && frame.cue.start > at && !hasFiniteVerb(clause, clause.length) && !clause.some(({ lower }) => isPresentVerb(lower))) return false;
  const isDistant = (frame.kind === 'sourcing' || frame.kind === 'incise') && Math.min(Math.abs(frame.cue.start - at), Math.abs(at - frame.cue.end)) > 3;
  const before = tokens[at - 1];
  return isDistant && before?.kind === 'word' && !isAuxiliary(before.lower) && !/^(?:de|d'|des|du|une?|le|la|l'|les|en|à|est|sont|était|comme|très|plus|ce|cette|ces|être|avoir|rester|devenir)$/.test(before.lower);
}

/** Words that « et » and an article join to those of somebody, which a frame holds. */
function isCoordinated(frames: readonly Frame[], tokens: readonly Token[], at: number): boolean {
  const last = tokens.slice(0, at).findLastIndex(({ kind }) => kind === 'quotation');
  if (last < 0) return false;
  const { words, isIntroducing } = linkBetween(tokens, last, at);
  return isIntroducing && /^(?:et|ou|ni)$/.test(words) && chooseFrame(frames, tokens, last) !== undefined;
}

function withoutFrame(content: Content, tokens: readonly Token[], at: number): QuotationRecord['use'] {
  const isOpening = tokens.slice(0, at).every(({ kind }) => kind === 'mark');
  if (content.isClause && content.isCapital && (content.isEnded || isOpening)) return 'speech';
  const before = tokens[at - 1]?.lower ?? '';
  // « « Le Testament » de X, « Un taxi » de Y »: a list of titles
  const isListed = /^(?:,|et|dans)$/.test(before) && content.isCapital && content.isShort && !content.isClause && !content.isEnded;
  // « revient avec « Les Semeurs d’orage » »: the title of a work
  const isWork = content.isCapital && !content.isClause && !content.isEnded && content.count > 1 && content.count < 8 && tokens[at - 1]?.kind === 'word' && !isAuxiliary(before);
  if ((isListed && content.isWoven) || isWork) return 'term';
  // « 90 annonces, « et pas une seule arnaque » »: a clause that goes on
  if (!content.isCapital && content.count > 2 && before === ',' && /^(?:et|mais|ou|car|donc|parce|surtout|sans|sauf|puisque|même)$/.test(content.first)) return 'partial';
  const isSecond = /^(?:et|ou|ni)$/.test(before) && tokens[at - 2]?.kind === 'quotation';
  const isSaidOf = content.isQualifying && (isSecond || isAdverb(before) || /^(?:être|rester|devenir|jugée?s?)$/.test(before));
  // « a présenté ses « excuses les plus sincères » »
  const isOwn = content.count > 1 && !content.isCapital && /^(?:son|sa|ses|leur|leurs)$/.test(before);
  // « Le syndicat, « inquiet » pour l’emploi, a … »
  const isApposed = !content.isCapital && before === ',' && (tokens[at + 1]?.kind === 'word' || (content.count > 2 && tokens[at + 1]?.text === ',')) && clauseHead(tokens, at)?.end === at - 1;
  // « a « vivement » ressenti », « a pris « solennellement » l’engagement »
  const isManner = content.count === 1 && isAdverb(content.first) && tokens[at - 1]?.kind === 'word';
  // « ses auteurs auraient « confondu vitesse et précipitation » »: what somebody is told to say
  if (!content.isCapital && content.count > 1 && !/^(?:l[ae]s?|l'|cette|cet?|ces|une?)$/.test(before) && reportsView(tokens, at)) return 'partial';
  // « faute d’« avancées concrètes » », « au nom de « la salubrité » »
  const link = /^une?$/.test(before) ? at - 2 : at - 1;
  const isReason = content.count > 1 && !content.isCapital && /^(?:de|d')$/.test(tokens[link]?.lower ?? '') && /^(?:faute|nom|raison|motif|prétexte|souci|titre|risque|absence|manque|cause|espoir|crainte|peur|volonté)$/.test(tokens[link - 1]?.lower ?? '');
  // « vise à « redonner vie au quartier » »
  // « a choisi de « frauder » »: a lone verb behind a participle, where a noun would name a thing
  const isChosen = isAuxiliary(tokens[at - 3]?.lower ?? '') && /.(?:é|i|is|it|u)e?s?$/.test(tokens[at - 2]?.lower ?? '');
  const isAction = (content.count > 1 || isChosen) && (/^(?:à|de|d'|pour)$/.test(before) || (before === 'pas' && /^(?:ne|n')$/.test(tokens[at - 2]?.lower ?? ''))) && /^[^A-Z].*(?:er|ir|re)$/.test(content.first) && looksInfinitive(content.first);
  // « X, de son côté, « suit la situation » »
  const isVerbal = !content.isCapital && before === ',' && content.isVerbal;
  // « veut « tout arrêter » », « ne veut pas d’un « accord au rabais » »
  const isIntended = (looksInfinitive(content.first) || !/(?:er|ir|re)$/.test(content.first)) && !content.isCapital && intendedBy(tokens, at, [{ lower: content.first } as Token]) !== undefined;
  if (isIntended || subjectOfQuotedVerb(tokens, at) || describedBehind(tokens, at) || isVerbal || isReason || isAction || isManner || isApposed || (content.isPredicate && before !== '')) return 'partial';
  if (content.isClause || content.isWoven || (content.isComposed && !content.isCapital) || isSaidOf || isOwn || isAuxiliary(before)) return 'partial';
  return content.isShort ? 'term' : 'partial';
}
