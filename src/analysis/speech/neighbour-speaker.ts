import { isAuxiliary } from '../../french/auxiliaries.ts';
import { timeNouns } from '../../french/chunk-words.ts';
import { reportingForms } from '../../french/reporting-verbs.ts';
import { isFullPerson, onlyOne } from './among-speakers.ts';
import type { AttributionBuilder } from './build-attribution.ts';
import { builtIn } from './built-by-passage.ts';
import { hasFiniteVerb } from './clause-verbs.ts';
import { lastMainSubject } from './clause-before-colon.ts';
import { clauseHead } from './clause-head.ts';
import { ofOneself, ofSeveral } from './first-person.ts';
import type { Frame } from './frame.ts';
import { asks, textBeside, whoAsks } from './asked-or-read.ts';
import { quotedWords, signer } from './signatures.ts';
import { isSomebody, type NamedIn, type Speaker } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';
import { subjectAbove, namedAbove } from './words-above.ts';
import { hasVoice, topicReach, heardOf, isOwned } from './heard-of.ts';

/** Who speaks in a sentence that is a quotation alone, by the sentences beside it; undefined where they tell nobody. */
export function neighbourSpeaker(spoken: readonly SpokenSentence[], rank: number, builder: AttributionBuilder, namedIn: NamedIn): Speaker | undefined {
  const sentence = spoken[rank];
  if (!sentence) return undefined;
  const before = spoken[rank - 1];
  const next = spoken[rank + 1];
  const asked = askedAbout(sentence, before, builder);
  if (asked) return asked;
  const put = textBeside(sentence, before, namedIn);
  if (put) return put;
  // A byline above « « On chantait. » Théo, 11 ans, raconte la scène »
  const telling = !asks(sentence, builder) && !isSetAgainst(next) && !isOne(lonePerson(sentence, before, namedIn)) && namedAtStart(sentence, next, namedIn) && next?.tokens.slice(0, 14).some(({ lower }) => reportingForms(lower).some(({ tense }) => tense === 'present')) === true ? lonePerson(sentence, next, namedIn) : undefined;
  const asking = whoAsks(sentence, before, next, builder, namedIn);
  if (asking) return asking;
  const signed = telling ?? signer(spoken, rank, builder, namedIn) ?? contacted(sentence, before, namedIn) ?? explaining(spoken, rank, builder);
  if (signed) return signed;
  // « … », lâche X. Elle court. « Sans train, plus rien. » Dans son dos, un musicien s’installe. »: whoever comes in behind is another
  const spoke = hasVoice(sentence, builder, sentence.sentence.rank);
  const isNew = next !== undefined && namedIn.get(next)?.mentioned.every(({ mention, described }) => !mention.isPerson || (!mention.isNamed && /^(?:une?|des|deux|trois|plusieurs)$/.test(described?.determiner ?? ''))) === true;
  const near = lonePerson(sentence, before, namedIn) ?? (before?.sentence.passage === sentence.sentence.passage ? heardOf(before, namedIn) : undefined) ?? (namedAtStart(sentence, next, namedIn) ? undefined : topicOf(spoken, rank, builder, namedIn)) ?? (tellsOfItsOwn(next) || isSetAgainst(next) || asks(sentence, builder) || (isNew && (spoke || isLater(next))) ? undefined : lonePerson(sentence, next, namedIn)) ?? topicOf(spoken, rank, builder, namedIn) ?? onlyNameIn(sentence, before, namedIn) ?? (next?.sentence.passage === sentence.sentence.passage && !hasFiniteVerb(next.tokens, next.tokens.length) ? heardOf(next, namedIn) : undefined);
  // « …, résume Anne Roux. Son fils est en CE1. « L’an prochain, il aura dix ans. » »: whose son he is
  // « Son voisin est moins indulgent. « … » »
  const isTelling = before?.tokens.some(({ lower }, at) => aboutToSpeak.test(lower) || (/^(?:moins|plus)$/.test(lower) && /^(?:est|sont|était|reste|semble|paraît|montre|dit)$/.test(before.tokens[at - 1]?.lower ?? '') && /^[.:]$/.test(before.tokens[at + 2]?.text ?? '')));
  const isOther = !isTelling && !ofOneself.test(quotedWords(sentence));
  const owner = isOther && near && !near.mention.isNamed && isOwned(near.described?.determiner) ? builder.built.findLast(({ sentence: home, speaker }) => home.sentence.passage === sentence.sentence.passage && home.sentence.rank < sentence.sentence.rank && speaker?.mention.isPerson === true)?.speaker : undefined;
  if (owner) return owner;
  // « …, lâche Gilles Marchou. Les verriers l’ont raccompagné. « On lui a dit au revoir. » »: one who tells of them
  const teller = near && isCrowd(near) ? lastNamed(sentence, builder) : undefined;
  if (teller) return teller;
  const other = near && actedOn(sentence, before, near, builder, spoken.slice(Math.max(0, rank - 5), rank - 1).reverse().flatMap((home) => (namedIn.get(home)?.mentioned ?? []).filter(isFullPerson)));
  if (other) return other;
  return near ?? (before?.sentence.part === 'text' ? (subjectAbove(spoken, rank, builder, namedIn) ?? namedAbove(spoken, rank, builder, namedIn) ?? namedNext(spoken, rank, namedIn)) : asks(sentence, builder) ? undefined : firstPerson(sentence, next, namedIn));
}

/** One person; a couple are two. */
function isOne(speaker: Speaker | undefined): boolean {
  return speaker?.mention.isPerson === true && speaker.mention.number !== 'plural' && speaker.described?.source !== 'group';
}

/** Several who have no name: « les verriers ». */
function isCrowd({ mention }: Speaker): boolean {
  return mention.isPerson && mention.number === 'plural' && !mention.isNamed;
}

/** The last person with a name who was quoted in the paragraph or the one above. */
function lastNamed({ sentence: { rank, part, passage } }: SpokenSentence, builder: AttributionBuilder): Speaker | undefined {
  const near = [...builtIn(builder, part, passage - 1), ...builtIn(builder, part, passage)];
  return near.findLast(({ sentence: { sentence: home }, speaker, record }) => home.rank < rank && speaker?.mention.isPerson === true && speaker.mention.isNamed && speaker.mention.number === 'singular' && record.quotations.length > 0)?.speaker;
}

/** « …, plaide X. Les frondeurs ? « Des gens qui pensent à 2020. » »: X, whom the report asks about others. */
function askedAbout({ sentence }: SpokenSentence, before: SpokenSentence | undefined, builder: AttributionBuilder): Speaker | undefined {
  const isTopic = before?.tokens.at(-1)?.text === '?' && before.tokens.length < 9 && before.sentence.passage === sentence.passage && before.tokens.every(({ kind }) => kind !== 'quotation') && /^(?:l[ea]s?|l'|ces?|cette|ses|son|sa|un|une|des)$/.test(before.tokens[0]?.lower ?? '') && !hasFiniteVerb(before.tokens, before.tokens.length);
  return isTopic ? builtIn(builder, sentence.part, sentence.passage).findLast(({ sentence: { sentence: home }, speaker, record }) => home.rank < sentence.rank && speaker?.mention.isPerson === true && record.quotations.length > 0)?.speaker : undefined;
}

/** « Mustapha choisit de lui forcer la main. « Un soir, il est arrivé chez moi. » »: of two, the one whom the other has done something to, who tells of it. */
function actedOn(sentence: SpokenSentence, before: SpokenSentence | undefined, near: Speaker, builder: AttributionBuilder, known: readonly Speaker[]): Speaker | undefined {
  const { rank, part } = sentence.sentence;
  const words = quotedWords(sentence);
  const pronoun = near.mention.gender === 'feminine' ? /(?<![\p{L}\p{M}])elle(?![\p{L}\p{M}])/iu : /(?<![\p{L}\p{M}])il (?!y |faut|s['’]agit|fait |pleut)/iu;
  const end = near.range?.end ?? 0;
  // « Le jury l’a rappelée. « Ils ont salué ma pièce. » »
  const isTakenUp = (near.mention.isBody || near.mention.number === 'plural') && /^[^\p{L}]*(?:ils|elles)(?![\p{L}])/iu.test(words) && /^(?:l'|la|le)$/.test(before?.tokens[end]?.lower ?? '') && isAuxiliary(before?.tokens[end + 1]?.lower ?? '');
  // « Sa mère, Anne Roux, ne la lâche plus. « Elle avait sa ceinture. Je lui répète … » »: who comes in with a name, and is about another
  const isMinding = near.mention.isNamed && isOwned(before?.tokens[near.range?.start ?? -1]?.lower) && before?.tokens.some(({ lower }, at) => at >= end && /^(?:la|le|l'|lui)$/.test(lower) && !isOwned(before.tokens[at + 1]?.lower)) === true;
  // « L’homme se dit propriétaire. « Il m’explique qu’il préfère louer. » »: whoever is told
  const opening = near.mention.gender === 'feminine' ? /^[^\p{L}]*elle(?![\p{L}])/iu : /^[^\p{L}]*il (?!y |faut|s['’]agit|fait |pleut)/iu;
  const isTeller = near.mention.number === 'singular' && near.mention.gender !== undefined && opening.test(words) && /(?<![\p{L}])(?:[mj]['’]|(?:me|moi|mon|ma|mes|nous)(?![\p{L}]))/iu.test(words) && !isMinding;
  // « Les filles n’ont pas reconnu leur père. « Je ne sentais plus mes jambes. » »: one of whom none is told
  const isSeveral = near.mention.number === 'plural' && /(?<![\p{L}\p{M}])(?:j['’]|je (?!vous |t['’]|dis))/iu.test(words);
  const isActor = isTakenUp || isTeller || isSeveral || (near.range?.start === 0 && (near.heard ?? near.home) === before && before.tokens.some(({ lower }, at) => lower === 'lui' && at > end - 1 && (before.tokens[at - 1]?.text !== ',' || before.tokens[at + 1]?.text !== ',')));
  if (!isActor || !ofOneself.test(words) || !(isTakenUp || isTeller || isSeveral || pronoun.test(words))) return undefined;
  const last = builder.built.findLast(({ sentence: { sentence: home }, speaker, record }) => home.rank < rank && home.part === part && rank - home.rank < 6 && speaker?.mention.isPerson === true && record.quotations.length > 0);
  if (last?.speaker && last.speaker.mention.key !== near.mention.key) return last.speaker;
  return isOwned(near.described?.determiner) && !last ? onlyOne(known.filter(({ mention }) => mention.key !== near.mention.key && mention.number !== 'plural')) : undefined;
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

/** « un client lui a demandé où … »: whoever asks is not who answers. */
function asksOf({ tokens }: SpokenSentence, at: number): boolean {
  return /^(?:lui|l'|leur)$/.test(tokens[at]?.lower ?? '') && tokens.slice(at + 1, at + 3).some(({ lower }) => /^(?:demand|interrog|question)/.test(lower));
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
  // « Comme la ministre, la patronne a tout perdu. « … » »: whom somebody is likened to
  const isLikened = ({ range, home }: Speaker): boolean => home === neighbour && range?.start === 1 && neighbour.tokens[0]?.lower === 'comme';
  const mentioned = (namedIn.get(neighbour)?.mentioned ?? []).filter((speaker) => !isSupposed(speaker) && !isLikened(speaker)).filter(({ described, home, heard, range }) => !((heard ?? home) === neighbour && range !== undefined && ((isOwned(described?.determiner) && described?.name === undefined && /^(?:lui|l'|leur|le|la|les|nous|m'|me)$/.test(neighbour.tokens[range.end]?.lower ?? '')) || asksOf(neighbour, range.end) || /^(?:journaliste|reporter|correspondante?)s?$/.test(described?.head ?? ''))));
  // Whoever a sentence is about outweighs those it only names.
  const subjectStart = clauseHead(neighbour.tokens, neighbour.tokens.length)?.start;
  const head = mentioned.find(({ mention, range, heard, home }) => mention.isPerson && range !== undefined && (heard ?? home) === neighbour && ((mention.isNamed && (range.start <= 2 || range.start === subjectStart)) || /^(?:il|elle)$/.test(neighbour.tokens[range.start]?.lower ?? '')));
  // « Anne Roux et Paul Petit tiennent la ferme. »: both
  if (head) return mentioned.findLast(({ mention, range, home }) => home === head.home && range?.start === head.range?.start && mention.number === 'plural') ?? head;
  const several = mentioned.find(({ mention, range, heard, home }) => (heard ?? home) === neighbour && range?.start === subjectStart && (mention.number !== 'singular' || mention.isBody));
  if (several && ofSeveral.test(quotedWords(sentence)) && neighbour.sentence.rank < sentence.sentence.rank) return several;
  // « Son voisin, un lycéen en retard, est moins indulgent. »: the noun behind the comma says who he is
  const isBefore = neighbour.sentence.rank < sentence.sentence.rank;
  const main = (isBefore ? lastMainSubject(neighbour.tokens, neighbour.tokens.length)?.start : undefined) ?? (subjectStart === 0 ? 0 : -1);
  const described = mentioned.find(({ mention, range, heard, home }) => mention.isPerson && mention.number === 'singular' && range?.start === main && (heard ?? home) === neighbour);
  // « La maire, elle, attend le juge. »
  const isContrasted = described?.range !== undefined && neighbour.tokens[described.range.end]?.text === ',' && /^(?:lui|elle|eux|elles)$/.test(neighbour.tokens[described.range.end + 1]?.lower ?? '') && neighbour.tokens[described.range.end + 2]?.text === ',';
  if (isContrasted) return described;
  // « Si le préfet insiste, la maire hausse les épaules », « …, tandis que la maire sourit en regardant le préfet »: those whom only what stands around the clause names
  const gerund = neighbour.tokens.findIndex(({ lower }, at) => at > main && lower === 'en' && /.{2}ant$/.test(neighbour.tokens[at + 1]?.lower ?? ''));
  const isAround = ({ range, heard, home }: Speaker): boolean => (heard ?? home) === neighbour && range !== undefined && (range.end <= main || (gerund > 0 && range.start > gerund));
  const others = mentioned.filter((speaker) => speaker !== described && speaker.mention.isPerson && !(described && isAround(speaker)));
  if (described && others.every(({ mention, range, described: noun }) => !mention.isNamed && /^une?$/.test(noun?.determiner ?? '') && neighbour.tokens[(range?.start ?? 0) - 1]?.text === ',')) return described;
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

/** « La veille, un technicien est venu. », « Plus tard, une voisine … »: another time than that of the words before. */
function isLater({ tokens }: SpokenSentence): boolean {
  const comma = tokens.slice(0, 6).findIndex(({ text }) => text === ',');
  return comma > 0 && tokens.slice(0, comma).some(({ lower }) => timeNouns.has(lower) || /^(?:veille|lendemain|tard|soir|matin|ensuite|puis|après)$/.test(lower));
}

/** « La présidente s’agace : « … » »: whoever stands there has words of their own. */
function tellsOfItsOwn(next: SpokenSentence | undefined): boolean {
  const tokens = next?.tokens ?? [];
  return tokens.some(({ text }, at) => text === ':' && tokens[at + 1]?.kind === 'quotation');
}

/** « Le président Paul Petit, lui, promet … »: another than whoever spoke. */
function isSetAgainst(next: SpokenSentence | undefined): boolean {
  const tokens = next?.tokens.slice(0, 14) ?? [];
  return tokens.some(({ lower }, at) => /^(?:lui|elle|eux|elles)$/.test(lower) && tokens[at - 1]?.text === ',' && tokens[at + 1]?.text === ',');
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
