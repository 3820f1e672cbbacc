import { isAuxiliary } from '../../french/auxiliaries.ts';
import { reportingForms } from '../../french/reporting-verbs.ts';
import { isSpokenNoun } from '../../french/spoken-nouns.ts';
import { isFullPerson, onlyOne } from './among-speakers.ts';
import type { AttributionBuilder } from './build-attribution.ts';
import { hasFiniteVerb } from './clause-verbs.ts';
import { clauseHead } from './clause-head.ts';
import { ofOneself, ofSeveral } from './first-person.ts';
import type { Frame } from './frame.ts';
import { isQuestion } from './is-question.ts';
import { isUtterance, quotedWords, signer } from './signatures.ts';
import { isSomebody, type NamedIn, type Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';

/** Who speaks in a sentence that is a quotation alone, by the sentences beside it; undefined where they tell nobody. */
export function neighbourSpeaker(spoken: readonly SpokenSentence[], rank: number, builder: AttributionBuilder, namedIn: NamedIn): Speaker | undefined {
  const sentence = spoken[rank];
  if (!sentence) return undefined;
  const before = spoken[rank - 1];
  const next = spoken[rank + 1];
  // A byline above « « On chantait. » Théo, 11 ans, raconte la scène »
  const telling = !asks(sentence, builder) && namedAtStart(sentence, next, namedIn) && next?.tokens.slice(0, 14).some(({ lower }) => reportingForms(lower).some(({ tense }) => tense === 'present')) === true ? lonePerson(sentence, next, namedIn) : undefined;
  const signed = telling ?? signer(spoken, rank, builder, namedIn) ?? contacted(sentence, before, namedIn) ?? explaining(spoken, rank, builder);
  if (signed) return signed;
  // « … », lâche X. Elle court. « Sans train, plus rien. » Dans son dos, un musicien s’installe. »: whoever comes in behind is another
  const spoke = hasVoice(sentence, builder, sentence.sentence.rank);
  const isNew = next !== undefined && namedIn.get(next)?.mentioned.every(({ mention, described }) => !mention.isPerson || (!mention.isNamed && /^(?:une?|des|deux|trois|plusieurs)$/.test(described?.determiner ?? ''))) === true;
  const near = lonePerson(sentence, before, namedIn) ?? (before?.sentence.passage === sentence.sentence.passage ? heardOf(before, namedIn) : undefined) ?? (namedAtStart(sentence, next, namedIn) ? undefined : topicOf(spoken, rank, builder, namedIn)) ?? (tellsOfItsOwn(next) || asks(sentence, builder) || (spoke && isNew) ? undefined : lonePerson(sentence, next, namedIn)) ?? topicOf(spoken, rank, builder, namedIn) ?? onlyNameIn(sentence, before, namedIn) ?? (next?.sentence.passage === sentence.sentence.passage && !hasFiniteVerb(next.tokens, next.tokens.length) ? heardOf(next, namedIn) : undefined);
  // « …, résume Anne Roux. Son fils est en CE1. « L’an prochain, il aura dix ans. » »: whose son he is
  const isTelling = before?.tokens.some(({ lower }) => aboutToSpeak.test(lower));
  const isOther = !isTelling && !ofOneself.test(quotedWords(sentence));
  const owner = isOther && near && !near.mention.isNamed && isOwned(near.described?.determiner) ? builder.built.findLast(({ sentence: home, speaker }) => home.sentence.passage === sentence.sentence.passage && home.sentence.rank < sentence.sentence.rank && speaker?.mention.isPerson === true)?.speaker : undefined;
  if (owner) return owner;
  const other = near && actedOn(sentence, before, near, builder, spoken.slice(Math.max(0, rank - 5), rank - 1).reverse().flatMap((home) => (namedIn.get(home)?.mentioned ?? []).filter(isFullPerson)));
  if (other) return other;
  return near ?? (before?.sentence.part === 'text' ? (subjectAbove(spoken, rank, builder, namedIn) ?? namedAbove(spoken, rank, builder, namedIn) ?? namedNext(spoken, rank, namedIn)) : asks(sentence, builder) ? undefined : firstPerson(sentence, next, namedIn));
}

/** « Mustapha choisit de lui forcer la main. « Un soir, il est arrivé chez moi. » »: of two, the one whom the other has done something to, who tells of it. */
function actedOn(sentence: SpokenSentence, before: SpokenSentence | undefined, near: Speaker, builder: AttributionBuilder, known: readonly Speaker[]): Speaker | undefined {
  const { rank, part } = sentence.sentence;
  const words = quotedWords(sentence);
  const pronoun = near.mention.gender === 'feminine' ? /(?<![\p{L}\p{M}])elle(?![\p{L}\p{M}])/iu : /(?<![\p{L}\p{M}])il (?!y |faut|s['’]agit|fait |pleut)/iu;
  const end = near.range?.end ?? 0;
  // « Le jury l’a rappelée. « Ils ont salué ma pièce. » »
  const isTakenUp = (near.mention.isBody || near.mention.number === 'plural') && /^[^\p{L}]*(?:ils|elles)(?![\p{L}])/iu.test(words) && /^(?:l'|la|le)$/.test(before?.tokens[end]?.lower ?? '') && isAuxiliary(before?.tokens[end + 1]?.lower ?? '');
  // « L’homme se dit propriétaire. « Il m’explique qu’il préfère louer. » »: whoever is told
  const opening = near.mention.gender === 'feminine' ? /^[^\p{L}]*elle(?![\p{L}])/iu : /^[^\p{L}]*il (?!y |faut|s['’]agit|fait |pleut)/iu;
  const isTeller = near.mention.number === 'singular' && near.mention.gender !== undefined && opening.test(words) && /(?<![\p{L}])(?:m['’]|(?:me|moi|mon|ma|mes)(?![\p{L}]))/iu.test(words);
  // « Les filles n’ont pas reconnu leur père. « Je ne sentais plus mes jambes. » »: one of whom none is told
  const isSeveral = near.mention.number === 'plural' && /(?<![\p{L}\p{M}])(?:j['’]|je (?!vous |t['’]|dis))/iu.test(words);
  const isActor = isTakenUp || isTeller || isSeveral || (near.range?.start === 0 && (near.heard ?? near.home) === before && before.tokens.some(({ lower }, at) => lower === 'lui' && at > end - 1 && (before.tokens[at - 1]?.text !== ',' || before.tokens[at + 1]?.text !== ',')));
  if (!isActor || !ofOneself.test(words) || !(isTakenUp || isTeller || isSeveral || pronoun.test(words))) return undefined;
  const last = builder.built.findLast(({ sentence: { sentence: home }, speaker, record }) => home.rank < rank && home.part === part && rank - home.rank < 6 && speaker?.mention.isPerson === true && record.quotations.length > 0);
  if (last?.speaker && last.speaker.mention.key !== near.mention.key) return last.speaker;
  return isOwned(near.described?.determiner) && !last ? onlyOne(known.filter(({ mention }) => mention.key !== near.mention.key && mention.number !== 'plural')) : undefined;
}

/** Whether a quotation of the sentence's paragraph has a speaker; with a rank, one before it. */
function hasVoice({ sentence: { passage, part } }: SpokenSentence, builder: AttributionBuilder, before = Number.POSITIVE_INFINITY): boolean {
  return builder.built.some(({ sentence: { sentence: home }, record }) => home.passage === passage && home.part === part && home.rank < before && record.attribution.speaker !== undefined && record.quotations.length > 0);
}

/** « Pour Anne Roux, il faut « répéter les consignes ». Les disparus n’avaient en effet pas de lampe. « … » »: whoever spoke before a sentence that bears them out. */
function explaining(spoken: readonly SpokenSentence[], rank: number, builder: AttributionBuilder): Speaker | undefined {
  const [told, before, sentence] = [spoken[rank - 2], spoken[rank - 1], spoken[rank]];
  if (!told || !before || !sentence || before.tokens.some(({ kind }) => kind === 'quotation') || told.sentence.passage !== sentence.sentence.passage || before.sentence.passage !== sentence.sentence.passage) return undefined;
  const bearsOut = before.tokens.some(({ lower }, at) => lower === 'effet' && before.tokens[at - 1]?.lower === 'en');
  return bearsOut ? builder.built.findLast((built) => built.sentence === told && built.record.quotations.length > 0 && built.speaker !== undefined)?.speaker : undefined;
}

/** « Sollicitée samedi, la gendarmerie ne confirmait pas ces chiffres. « … » »: whoever the paper has asked. */
function contacted(sentence: SpokenSentence, before: SpokenSentence | undefined, namedIn: NamedIn): Speaker | undefined {
  if (!before || before.sentence.passage !== sentence.sentence.passage || !/^(?:sollicité|contacté|interrogé|joint|questionné|consulté)e?s?$/.test(before.tokens[0]?.lower ?? '')) return undefined;
  const start = clauseHead(before.tokens, before.tokens.length)?.start;
  return (namedIn.get(before)?.mentioned ?? []).find(({ range, home, heard }) => range?.start === start && (heard ?? home) === before);
}

/** What is said of somebody who is about to speak. */
const aboutToSpeak = /^(?:nuancée?s?|inquiète?s?|inquiets?|optimistes?|pessimistes?|catégoriques?|sceptiques?|prudente?s?|confiante?s?|amère?s?|amers?|formel(?:le)?s?|ravie?s?|furieux|furieuses?|agacée?s?|résignée?s?|lucides?|mesurée?s?|tranchée?s?|partagée?s?|avis|voix|ton)$/;

/** Whether the sentence behind, in the same paragraph, begins with somebody’s name. */
export function namedAtStart(sentence: SpokenSentence, next: SpokenSentence | undefined, namedIn: NamedIn): boolean {
  if (!next || next.sentence.passage !== sentence.sentence.passage) return false;
  // « Ce jeudi matin, Marcel, patron-pêcheur, se tient … »
  const start = clauseHead(next.tokens, next.tokens.length)?.start;
  return (namedIn.get(next)?.mentioned ?? []).some(({ mention, range, home, heard }) => mention.isPerson && mention.isNamed && (heard ?? home) === next && (range?.start === 0 || (range !== undefined && range.start === start)));
}

/** « « Autre chose à dire ? » Paul se lève. »: whoever comes next is asked. */
function asks({ tokens }: SpokenSentence, builder: AttributionBuilder): boolean {
  const quoted = tokens.find(({ kind }) => kind === 'quotation');
  return quoted !== undefined && isQuestion(builder.quotation(quoted.quotation)?.text ?? '');
}

/** How many sentences of a paragraph may stand between a person and their words. */
const topicReach = 3;

/** « Marie habite là. Le loyer a doublé. « Je ne m’en sors plus. » »: the person the paragraph is about, where nobody else comes in. */
function topicOf(spoken: readonly SpokenSentence[], rank: number, builder: AttributionBuilder, namedIn: NamedIn): Speaker | undefined {
  const sentence = spoken[rank];
  for (let at = rank - 1; sentence && at >= Math.max(0, rank - topicReach); at -= 1) {
    const home = spoken[at];
    if (!home || home.sentence.passage !== sentence.sentence.passage || home.tokens.some(({ kind, quotation }) => kind === 'quotation' && !builder.isTerm(quotation))) return undefined;
    const found = lonePerson(sentence, home, namedIn);
    if (found) return found.mention.isNamed || ofOneself.test(quotedWords(sentence)) ? found : undefined;
    if ((namedIn.get(home)?.mentioned ?? []).some(({ mention, described }) => mention.isPerson && !isOwned(described?.determiner))) return undefined;
  }
  return undefined;
}

/** « sauvées par leur capitaine, Sarah Petit »: the only full name of the sentence before, in whatever place. */
function onlyNameIn(sentence: SpokenSentence, before: SpokenSentence | undefined, namedIn: NamedIn): Speaker | undefined {
  if (!before || before.sentence.passage !== sentence.sentence.passage) return undefined;
  const people = (namedIn.get(before)?.everyone ?? []).filter((speaker) => speaker.mention.isPerson && speaker.mention.isNamed && isSomebody(speaker));
  // « Un voyage pénible aussi pour Anne, qui allait comme Paul prendre son poste. »
  const told = people.filter(({ range, home, heard }) => range !== undefined && (heard ?? home) === before && before.tokens[range.end]?.text === ',' && before.tokens[range.end + 1]?.lower === 'qui');
  return onlyOne(people) ?? onlyOne(told) ?? heardOf(before, namedIn);
}

/** « La colère d’un éleveur ne retombe pas. », « Ce n’est pas l’avis du maire. », « L’émotion est vive chez les voisins. »: the only one of the sentence, whose words or feelings it tells of. */
function heardOf(before: SpokenSentence, namedIn: NamedIn): Speaker | undefined {
  const { tokens } = before;
  const people = (namedIn.get(before)?.everyone ?? []).filter(({ mention, described }) => (mention.isPerson || mention.isBody) && !isOwned(described?.determiner));
  const only = onlyOne(people);
  const start = only?.range?.start ?? -1;
  if (!only || (only.heard ?? only.home) !== before || start < 1) return undefined;
  // « la colère | des riverains »: the article holds « de ».
  const isContracted = tokens[start]?.lower === 'des';
  const link = tokens[isContracted ? start : start - 1]?.lower ?? '';
  const noun = tokens[isContracted ? start - 1 : start - 2]?.lower ?? '';
  const isOwner = /^(?:de|d'|du|des)$/.test(link) && (isSpokenNoun(noun) || /^(?:fin|tour|cas|émotion|détresse|désarroi|voix|gorge|visage|regard|yeux|témoignage|récit|déposition|plaidoirie|réquisitoire|confession|aveux)$/.test(noun));
  // « Même son de cloche du côté de la mairie. »
  const isSide = /^(?:de|d'|du|des)$/.test(link) && noun === 'côté' && tokens.slice(0, start).some(({ lower }) => lower === 'cloche');
  // « Même constat pour Paul Petit. »
  const isSame = link === 'pour' && /^(?:même|autre|pareil)$/.test(tokens[0]?.lower ?? '');
  const isAt = isSide || isSame || link === 'chez' || (/^(?:à|au|aux)$/.test(link) && /^(?:revient|appartient|échoit)$/.test(tokens[start - 2]?.lower ?? ''));
  // « Un tour de passe-passe que fustige le comité. », « Une mesure dénoncée par les syndicats. »
  const isJudge = (only.range?.end ?? 0) >= tokens.length - 1 && judging(tokens[link === 'par' ? start - 2 : start - 1]?.lower ?? '', link === 'par') && (link === 'par' || /^(?:qu[e']|dont)$/.test(noun));
  return isOwner || isAt || isJudge ? only : undefined;
}

/** A form of a verb by which somebody judges or tells of what they have lived through: « fustige »; its participle where asked. */
function judging(form: string, isPassive: boolean): boolean {
  return reportingForms(form).some(({ verb: { lemma }, tense }) => (tense === 'participle') === isPassive && /^(?:dénoncer|fustiger|déplorer|regretter|saluer|critiquer|contester|pointer|redouter|craindre|raconter|résumer|confirmer|décrire|partager|souligner|expliquer|défendre|rejeter|condamner|balayer|justifier|assumer|revendiquer|réclamer)$/.test(lemma));
}

/** « un client lui a demandé où … »: whoever asks is not who answers. */
function asksOf({ tokens }: SpokenSentence, at: number): boolean {
  return /^(?:lui|l'|leur)$/.test(tokens[at]?.lower ?? '') && tokens.slice(at + 1, at + 3).some(({ lower }) => /^(?:demand|interrog|question)/.test(lower));
}

function isOwned(determiner: string | undefined): boolean {
  return /^(?:son|sa|ses|leur|leurs)$/.test(determiner ?? '');
}

/** The one person a neighbouring sentence of the paragraph tells of: « Le directeur se veut rassurant. « … » ». */
export function lonePerson(
  sentence: SpokenSentence,
  neighbour: SpokenSentence | undefined,
  namedIn: NamedIn,
): Speaker | undefined {
  if (!neighbour || neighbour.sentence.passage !== sentence.sentence.passage) return undefined;
  // « Son médecin lui en a parlé », « notre journaliste l’interroge »: whoever belongs to somebody, or asks, is not who tells.
  // « Que faire quand le petit-fils tient la souris ? »: nobody who answers
  const supposed = neighbour.tokens.some(({ text }) => text === '?') ? neighbour.tokens.findIndex(({ lower }) => /^(?:si|s'|quand|lorsqu[e'])$/.test(lower)) : -1;
  const isSupposed = ({ range, home }: Speaker): boolean => home === neighbour && supposed >= 0 && (range?.start ?? 0) > supposed;
  const mentioned = (namedIn.get(neighbour)?.mentioned ?? []).filter((speaker) => !isSupposed(speaker)).filter(({ described, home, range }) => !(home === neighbour && range !== undefined && ((isOwned(described?.determiner) && described?.name === undefined && /^(?:lui|l'|leur|le|la|les|nous|m'|me)$/.test(neighbour.tokens[range.end]?.lower ?? '')) || asksOf(neighbour, range.end) || /^(?:journaliste|reporter|correspondante?)s?$/.test(described?.head ?? ''))));
  // Whoever a sentence is about outweighs those it only names.
  const subjectStart = clauseHead(neighbour.tokens, neighbour.tokens.length)?.start;
  const head = mentioned.find(({ mention, range, heard, home }) => mention.isPerson && range !== undefined && (heard ?? home) === neighbour && ((mention.isNamed && (range.start <= 2 || range.start === subjectStart)) || /^(?:il|elle)$/.test(neighbour.tokens[range.start]?.lower ?? '')));
  // « Anne Roux et Paul Petit tiennent la ferme. »: both
  if (head) return mentioned.findLast(({ mention, range, home }) => home === head.home && range?.start === head.range?.start && mention.number === 'plural') ?? head;
  const several = mentioned.find(({ mention, range, heard, home }) => (heard ?? home) === neighbour && range?.start === subjectStart && (mention.number !== 'singular' || mention.isBody));
  if (several && ofSeveral.test(quotedWords(sentence)) && neighbour.sentence.rank < sentence.sentence.rank) return several;
  // « Yanis, en troisième secondaire, n’est pas du même avis. »: a name that no list knows
  const unknown = mentioned.find(({ mention, range, heard, home }) => mention.isNamed && !mention.isBody && range?.start === 0 && (heard ?? home) === neighbour && neighbour.tokens[range.end]?.text === ',');
  if (unknown && hasFiniteVerb(neighbour.tokens, neighbour.tokens.length) && mentioned.every(({ mention }) => !mention.isPerson || mention.key === unknown.mention.key)) return unknown;
  const people = mentioned.filter(({ mention, range }) => mention.isPerson && (mention.number === 'singular' || (neighbour.sentence.rank > sentence.sentence.rank && range?.start === 0)));
  // A name known to be a person’s, or said to be somebody, outweighs one that may be a place’s.
  const sure = people.filter(isSomebody);
  // « Le lendemain, ils atteignent Anse-Tamar. »: a lone capital word behind the verb
  const likely = people.filter(({ mention, range }) => !mention.isNamed || mention.label.includes(' ') || range === undefined || range.start <= 2 || range.start === subjectStart || neighbour.tokens[range.end]?.text === ',' || neighbour.tokens[range.start - 1]?.text === ',');
  const distinct = new Map((sure.length > 0 ? sure : likely).map((speaker) => [speaker.mention.key, speaker]));
  const [only] = distinct.values();
  // « Quatre recrues terminent leur formation. « Je ne peux pas être partout. » »: several do not say « je ».
  const isSingular = /(?<![\p{L}\p{M}])(?:je(?![\p{L}\p{M}])|j['’])/iu.test(quotedWords(sentence));
  return distinct.size === 1 && !(isSingular && only?.mention.number === 'plural') ? only : undefined;
}

/** « La présidente s’agace : « … » »: whoever stands there has words of their own. */
function tellsOfItsOwn(next: SpokenSentence | undefined): boolean {
  const tokens = next?.tokens ?? [];
  return tokens.some(({ text }, at) => text === ':' && tokens[at + 1]?.kind === 'quotation');
}

/** « Le verger fume encore. « Le tracteur de mon père était là. » » over « Amaro vivait dans cette ferme. »: own words before anybody has a name, and whom the next paragraph begins with. */
function namedNext(spoken: readonly SpokenSentence[], rank: number, namedIn: NamedIn): Speaker | undefined {
  const [sentence, next] = [spoken[rank], spoken[rank + 1]];
  if (!sentence || !next || next.sentence.passage !== sentence.sentence.passage + 1 || !ofOneself.test(quotedWords(sentence))) return undefined;
  const isFirst = spoken.slice(0, rank).every((before) => (namedIn.get(before)?.everyone ?? []).every(({ mention }) => !mention.isPerson));
  return isFirst ? firstPerson(sentence, next, namedIn) : undefined;
}

/** A text that opens with an utterance alone: the person with a name whom the next paragraph begins with. */
function firstPerson(sentence: SpokenSentence, next: SpokenSentence | undefined, namedIn: NamedIn): Speaker | undefined {
  if (sentence.sentence.part !== 'text' || next?.sentence.part !== 'text') return undefined;
  // « À 45 ans, Anne Roux tient un café. »
  const start = clauseHead(next.tokens, next.tokens.length)?.start ?? 0;
  return namedIn.get(next)?.mentioned.find(({ mention, range, heard, home }) => mention.isPerson && mention.isNamed && (range?.start === 0 || range?.start === start) && (heard ?? home) === next);
}

/**
 * An utterance that is a paragraph of its own, in which one person speaks of themselves: the only person
 * whom the last sentence above names.
 */
function subjectAbove(spoken: readonly SpokenSentence[], rank: number, builder: AttributionBuilder, namedIn: NamedIn): Speaker | undefined {
  const [before, sentence] = spoken.slice(rank - 1, rank + 1);
  if (!before || !sentence || before.sentence.passage !== sentence.sentence.passage - 1 || sentence.sentence.part !== 'text' || before.sentence.role === 'heading' || !isUtterance(sentence, builder)) return undefined;
  const words = quotedWords(sentence);
  // « Si la présidente est née ici, le trésorier, Paul Petit, … »: the main clause
  const opens = /^(?:si|quand|alors|tandis|lorsque|comme)$/.test(before.tokens[0]?.lower ?? '') ? before.tokens.findIndex(({ text }) => text === ',') : -1;
  const mentioned = namedIn.get(before)?.mentioned ?? [];
  // « « Je ne dors plus », dit X. Y songe à partir. » over « On nous a promis des travaux. »: in a paragraph of voices
  const subject = clauseHead(before.tokens, before.tokens.length)?.start;
  const isAbout = onlyOne(namedInParagraph(spoken, rank - 1, namedIn)) !== undefined;
  const isOwn = ofOneself.test(words) || (ofSeveral.test(words) && (isAbout || hasVoice(before, builder)));
  const named = isOwn ? onlyOne(mentioned.filter(({ mention, range }) => mention.isPerson && mention.isNamed && (range?.start ?? 0) >= opens)) : undefined;
  // « Me Anne Roux a plaidé deux heures. », « Le vainqueur hausse les épaules. »
  const isPeopled = mentioned.some(({ mention }) => mention.isPerson);
  // « Pour Anne Roux, la coupe est pleine. », « Tout a commencé en 2019 pour Anne Roux. »
  const only = isOwn && !isPeopled ? onlyOne((namedIn.get(before)?.everyone ?? []).filter((speaker) => speaker.mention.isPerson && speaker.mention.isNamed && isSomebody(speaker))) : undefined;
  const heard = named ?? heardOf(before, namedIn) ?? (only?.mention.number === 'plural' ? undefined : only);
  if (heard) return heard;
  // « Un monsieur s’est assis par terre. » over « C’est plus possible. J’habite à deux kilomètres. »
  const strangers = mentioned.filter(({ mention }) => mention.isPerson);
  const lone = onlyOne(strangers.filter(({ mention, described, range }) => !mention.isNamed && mention.number === 'singular' && (range?.start === 0 || range?.start === subject) && /^(?:une?|le|la|l'|ce|cet|cette)$/.test(described?.determiner ?? '')));
  if (lone && strangers.length === 1 && ofOneself.test(words) && !hasVoice(before, builder) && before.tokens.every(({ kind }) => kind !== 'quotation')) return lone;
  if (before.tokens.some(({ kind }) => kind === 'quotation') || !before.tokens.some(({ lower }) => speaking.test(lower))) return undefined;
  return mentioned.find(({ mention, range, heard, home }) => mention.isPerson && mention.number !== 'plural' && range !== undefined && subject !== undefined && (heard ?? home) === before && range.start >= subject && range.start <= subject + 1 && !/^(?:il|elle)$/.test(before.tokens[range.start]?.lower ?? ''));
}

/** Those with a name whom the paragraph up to a sentence tells of. */
function namedInParagraph(spoken: readonly SpokenSentence[], rank: number, namedIn: NamedIn): readonly Speaker[] {
  const found: Speaker[] = [];
  for (let at = rank; at >= 0 && spoken[at]?.sentence.passage === spoken[rank]?.sentence.passage; at -= 1) {
    const home = spoken[at];
    found.push(...(home ? (namedIn.get(home)?.everyone ?? []) : []).filter(({ mention }) => mention.isPerson && mention.isNamed));
  }
  return found;
}

/** « Anne Roux relève la tête. L’année ne se résume pas à un match. » over « On a appris. »: the only name of a sentence that others, about nobody, part from the words. */
function namedAbove(spoken: readonly SpokenSentence[], rank: number, builder: AttributionBuilder, namedIn: NamedIn): Speaker | undefined {
  const [sentence, before] = [spoken[rank], spoken[rank - 1]];
  // « Anne Roux espère du soleil. » « Une saison précoce » « « On n’a pas eu de gelée. » »: a heading between them
  const isTitled = before !== undefined && before.tokens.at(-1)?.kind === 'word' && before.tokens.length < 18 && spoken[rank - 2]?.sentence.passage === before.sentence.passage - 1;
  const above = isTitled ? rank - 2 : rank - 1;
  const last = spoken[above];
  if (!sentence || !last || !before || before.sentence.passage !== sentence.sentence.passage - 1 || sentence.sentence.part !== 'text' || !isUtterance(sentence, builder)) return undefined;
  const words = quotedWords(sentence);
  if (!ofOneself.test(words) && !ofSeveral.test(words)) return undefined;
  for (let at = above; at > above - topicReach; at -= 1) {
    const home = spoken[at];
    if (!home || home.sentence.passage !== last.sentence.passage || home.sentence.role === 'heading' || home.tokens.some(({ kind }) => kind === 'quotation')) return undefined;
    const people = (namedIn.get(home)?.mentioned ?? []).filter(({ mention }) => mention.isPerson);
    if (people.length > 0) return at === rank - 1 ? undefined : onlyOne(people.filter((speaker) => speaker.mention.isNamed && isSomebody(speaker)));
  }
  return undefined;
}

/** Words of a sentence in which somebody is about to speak: what they do with voice, face or hands, or that they speak at all. */
const speaking =
  /^(?:paroles?|mots?|parler|parle|parlait|voix|micro|tribune|plaid(?:e|é|ait|er)|réag(?:it|i|issait|ir)|répond(?:|u|ait|re)|sonnette|épaules|bras|tête|sourcils?|sourire|sourit|rire|rit|soupire?|larmes|tremble|trembl(?:é|ait)|pleur(?:e|é|ait)|colère|poing|regard|yeux|cœur|rassurante?|confiante?|catégorique|amère?|émue?|ravie?|inquiète|inquiet|souvient|témoigne|raconte|appelé|téléphone|cache|caché|cachait|savoure|savouré|bilan|sort|sorti|messages?|tweets?|publi(?:e|é|ait)|post(?:e|é|ait))$/;

/** Gives a quotation to somebody whom no word of its sentence names. */
export function addBeside(sentence: SpokenSentence, speaker: Speaker, quotation: number, builder: AttributionBuilder): void {
  const whole = { start: 0, end: sentence.tokens.length };
  const frame: Frame = {
    kind: 'beside',
    cue: whole,
    lemma: 'voisin',
    voice: undefined,
    content: whole,
    opening: 'object',
    isDoubt: false,
    isThought: false,
  };
  const heard = { ...speaker, heard: speaker.heard ?? speaker.home, basis: 'inferred' as const, document: undefined };
  builder.add({ sentence, frame, speakers: new Map([[frame, heard]]), quotations: [quotation] });
}
