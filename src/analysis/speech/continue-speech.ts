import type { AttributionRecord, QuotationRecord } from '../records.ts';
import { askedBefore } from './answered.ts';
import type { AttributionBuilder, BuiltAttribution } from './build-attribution.ts';
import { agrees } from './discourse.ts';
import { borrow, echoSpeech } from './echo-speech.ts';
import { headingsOf, plainWords } from './headings.ts';
import { cannotSay, ofOneself, ofSeveral, pronounOfWords, tellsOf } from './first-person.ts';
import { interviewed, intervieweeOf, interviewIn, tellerOf } from './interview.ts';
import { isKicker } from './kickers.ts';
import { addBeside, namedAtStart, neighbourSpeaker } from './neighbour-speaker.ts';
import { isUtterance, quotedWords, signatureBelow } from './signatures.ts';
import { pronounBefore, takenUp } from './taken-up.ts';
import { takeTurns } from './take-turns.ts';
import { isSomebody, type Memory, type NamedIn } from './speaker.ts';
import { followedBeside } from './protagonist.ts';
import type { SpokenSentence } from './spoken-sentence.ts';
import { loneQuotation, joinedQuotations } from './lone-quotation.ts';
import { giveAsked, giveClaimed, giveOwn } from './given-words.ts';
import type { Going } from './going.ts';
import { firstWords, nameBelow, soloVoice } from './opening-voices.ts';
import { lastSpoken } from './last-spoken.ts';
import { nestedSpeech } from './nested-speech.ts';

/**
 * The records, with one more for each utterance that stands alone beside an attributed one: whoever spoke in the
 * sentence before goes on. Inferred, and only where the sentence holds nothing but the quotation.
 */
export function continueSpeech(
  spoken: readonly SpokenSentence[],
  builder: AttributionBuilder,
  namedIn: NamedIn,
  { discourse, protagonist, following, tried }: Pick<Memory, 'discourse' | 'protagonist' | 'following'> & Pick<Going, 'tried'>,
): readonly AttributionRecord[] {
  const { turns, answers } = takeTurns(spoken, builder, namedIn, tried);
  const interview = interviewIn(spoken, namedIn);
  const going: Going = {
    spoken,
    builder,
    namedIn,
    answers,
    interviewee: intervieweeOf(spoken, builder, namedIn) ?? interview?.answerer,
    teller: tellerOf(spoken, namedIn),
    protagonist,
    following,
    tried,
    headings: headingsOf(spoken),
    wordsById: new Map(builder.quotations.map(({ id, text }) => [id, plainWords(text)])),
    rankById: new Map(builder.quotations.map(({ id }, rank) => [id, rank])),
    attributed: new Set([...builder.built, ...turns].flatMap(({ record }) => record.quotations)),
    bySentence: byHome([...builder.built, ...turns], spoken),
    added: [...turns],
  };
  if (interview?.answerer) giveAsked(going, interview, interview.answerer);
  spoken.forEach((sentence, rank) => {
    giveClaimed(going, sentence);
    giveOwn(going, sentence);
    continueSentence(going, sentence, rank);
    joinWords(going, sentence);
  });
  const told = [...builder.built, ...going.added];
  const known = told.filter((built, index) => !isSaidBelow(built, told.slice(index + 1, index + 1 + belowReach), going) && !isKicker(built, going));
  const all = [...known, ...echoSpeech(spoken, builder, { known, headings: going.headings, namedIn, answers })];
  const titled = nameBelow(going, all);
  const whole = withVoiceBefore([...titled, ...soloVoice(going, [...titled, ...all]), ...firstWords(going, all), ...all], spoken);
  return eachOnce([...whole, ...nestedSpeech(spoken, builder, whole, { discourse, namedIn })].map(({ record }) => record));
}

/** Attributions by the sentence they stand in; one whose clause stands between the marks (« Non, dit X, … ») belongs to the sentence around them. */
function byHome(built: readonly BuiltAttribution[], spoken: readonly SpokenSentence[]): Map<SpokenSentence, readonly BuiltAttribution[]> {
  const homes = new Map(spoken.map((home) => [home.sentence, home]));
  return Map.groupBy(built, ({ sentence }) => homes.get(sentence.sentence) ?? sentence);
}

/**
 * « « On ne trace pas un parking sur une nappe » : le conseil vote un plan » over « « On ne trace pas … », dit l’échevin »:
 * whoever says the words below says them above too, and not whom the title tells of behind its colon.
 */
function isSaidBelow({ frame, sentence, record, speaker }: BuiltAttribution, below: readonly BuiltAttribution[], { wordsById, headings }: Going): boolean {
  const { phrase } = frame.voice ?? {};
  const isThing = phrase?.kind === 'noun' && phrase.source === undefined && phrase.determiner !== undefined;
  const isLabel = frame.kind === 'label' || (frame.kind === 'lead' && (frame.opening === 'colon' || isThing));
  // « Incendie : « … » », « Les terrains de Werbeke agacent : « … » », « Banque Roche : « … » »: what a title is about, and no person whom it names
  const isTopic = isLabel && !(phrase?.kind === 'name' && speaker?.mention.isPerson === true && isSomebody(speaker) && phrase.end > phrase.start + 1);
  // « Anne Petit, Paul Roux, Jeanne Morel saluent Tibor : « … » »: one of several
  const isOfSeveral = frame.kind === 'label' && frame.opening === 'colon' && sentence.tokens.slice(0, frame.voice?.start).filter(({ text }) => text === ',').length > 1;
  // « « Une angoisse » pour les équipes »: for whom it is
  const isInferred = isTopic || isOfSeveral || (frame.kind === 'label' && frame.opening === 'before') || frame.kind === 'subject' || frame.lemma === 'pour';
  if (!isInferred || !headings.has(sentence)) return false;
  const wordsOf = (id: string): string => wordsById.get(id) ?? '';
  const words = record.quotations.map(wordsOf);
  return below.some((other) => other.sentence !== sentence && other.record.attribution.speaker !== undefined && other.record.quotations.some((id) => words.some((own) => own.trim().includes(' ') && wordsOf(id).includes(own))));
}

/** How many attributions below a heading its words are looked for. */
const belowReach = 40;

/** A sentence that is a quotation alone: handed the floor, asked, going on, or told of by a neighbour. */
function continueSentence(going: Going, sentence: SpokenSentence, rank: number): void {
  const { spoken, builder, attributed, bySentence } = going;
  const lone = loneQuotation(sentence);
  const quotation = lone === undefined ? undefined : builder.quotation(lone);
  if (lone === undefined || !quotation || quotation.use === 'term' || attributed.has(quotation.id)) return;
  const before = spoken[rank - 1];
  const given = signatureBelow(spoken, rank, builder, going.namedIn) ?? (before && builder.introduced(before)) ?? askedBefore(going, rank) ?? interviewed(spoken, rank, builder, going.interviewee);
  if (given === 'nobody') {
    going.answers.add(quotation.id);
    return;
  }
  if (given) {
    addBeside(sentence, given, lone, builder);
    attributed.add(quotation.id);
    bySentence.set(sentence, builder.built.slice(-1));
    return;
  }
  // A heading tells of what is below it.
  if (going.headings.has(sentence)) return;
  const last = (before && lastSpoken(bySentence.get(before), before, sentence, builder)) ?? acrossHeading(going, rank);
  // A paragraph that begins « « … » Mireille, trente ans de maison, … » has a voice of its own.
  const beginsAnew = last !== undefined && before?.sentence.passage !== sentence.sentence.passage && namedAtStart(sentence, spoken[rank + 1], going.namedIn);
  const previous = beginsAnew || (last?.speaker && (cannotSay(quotation.text, last.speaker) || isTakenUp(quotation.text, last))) ? undefined : last;
  if (!previous) {
    // « « Une grande lassitude ». Les agents … « On sent une grande lassitude », a dit un cadre »: whoever says it again below
    if (isSaidAgain(going, quotation)) return;
    const beside = neighbourSpeaker(spoken, rank, builder, going.namedIn) ?? (isUtterance(sentence, builder) ? going.teller : undefined);
    // « … soupire un associé. Elle ne dément pas. « … » »: whom the pronoun takes up
    const told = beside?.mention.isPerson ? pronounOfWords(quotation.text) : undefined;
    // « Un horloger cherche quelqu’un. « J’y suis allée pour deux semaines. » »
    const isAnother = told !== undefined && beside?.mention.number === 'singular' && !agrees(told, beside.mention);
    const pronoun = isAnother ? told : isUtterance(sentence, builder) ? pronounBefore(spoken.slice(Math.max(0, rank - 2), rank), sentence) : undefined;
    const isLoose = beside?.mention.gender === undefined && beside?.home.sentence.passage !== sentence.sentence.passage && beside?.mention.key !== builder.built.findLast(({ speaker, record }) => speaker?.mention.isPerson === true && record.quotations.length > 0)?.speaker?.mention.key;
    const meant = pronoun !== undefined && (beside === undefined || isLoose || !agrees(pronoun, beside.mention)) ? takenUp(going, rank, pronoun) : undefined;
    const neighbour = followedBeside(going, rank, meant ?? beside) ?? meant ?? beside;
    if (!neighbour || cannotSay(quotation.text, neighbour) || tellsOf(quotation.text, neighbour.mention)) return;
    addBeside(sentence, neighbour, lone, builder);
    bySentence.set(sentence, builder.built.slice(-1));
    return;
  }
  // Whoever answers is not who has asked.
  if (going.answers.has(quotation.id)) return;
  const continued = borrow(previous, sentence, quotation.id, 'continued');
  going.added.push(continued);
  attributed.add(quotation.id);
  bySentence.set(sentence, [continued]);
}

/** « Une psychologue lui conseille de noter. « Elle insistait. Alors j’ai regardé. » »: somebody brought in, whose words are told and none quoted, of whom the next words tell. */
function isTakenUp(words: string, { record, speaker }: BuiltAttribution): boolean {
  const { mention, described } = speaker ?? {};
  if (record.quotations.length > 0 || !mention?.isPerson || mention.isNamed || !/^une?$/.test(described?.determiner ?? '') || !ofOneself.test(words)) return false;
  const pronoun = /(?:^|[.!?…]\s+)[^\p{L}]*(?<pronoun>il|elle)(?!\p{L})/iu.exec(words)?.groups?.['pronoun']?.toLowerCase();
  return pronoun !== undefined && mention.gender !== undefined && agrees(pronoun, mention);
}

/** « « C’était mardi », raconte X. » « « On nous a parlé » » « « On est restés polis. » »: whoever spoke above a heading that is words in marks, of the words below it. */
function acrossHeading({ spoken, builder, headings, bySentence }: Going, rank: number): BuiltAttribution | undefined {
  const [above, heading, sentence] = spoken.slice(Math.max(0, rank - 2), rank + 1);
  if (!above || !heading || !sentence || !headings.has(heading) || !isUtterance(sentence, builder) || heading.tokens.some(({ kind }) => kind === 'word')) return undefined;
  if (heading.sentence.passage !== above.sentence.passage + 1 || sentence.sentence.passage !== heading.sentence.passage + 1) return undefined;
  const words = quotedWords(sentence);
  const last = bySentence.get(above)?.findLast(({ record }) => record.quotations.length > 0 && record.attribution.speaker !== undefined);
  return last?.speaker?.mention.isPerson && last.sentence.sentence.part === sentence.sentence.part && (ofOneself.test(words) || ofSeveral.test(words)) ? last : undefined;
}

/** « « Un soulagement », mais « il reste une équipe sous terre ». »: what a link joins to words that were given to somebody. */
function joinWords({ builder, attributed, bySentence, added }: Going, sentence: SpokenSentence): void {
  const [first, ...others] = joinedQuotations(sentence);
  const given = bySentence.get(sentence)?.find(({ record }) => first !== undefined && record.quotations.includes(builder.quotation(first)?.id ?? ''));
  if (!given) return;
  for (const index of others) {
    const quotation = builder.quotation(index);
    if (!quotation || quotation.use === 'term' || attributed.has(quotation.id)) continue;
    added.push(borrow(given, sentence, quotation.id, 'continued'));
    attributed.add(quotation.id);
  }
}

/** How many quotations away the same words are looked for. */
const echoReach = 40;

/** Whether another attributed quotation near has all the words of this one, two or more, and more. */
function isSaidAgain({ builder, wordsById, rankById, attributed }: Going, { id }: QuotationRecord): boolean {
  const words = wordsById.get(id) ?? '';
  const rank = rankById.get(id) ?? 0;
  if (!words.trim().includes(' ')) return false;
  return builder.quotations.slice(Math.max(0, rank - echoReach), rank + echoReach).some((other) => {
    const said = wordsById.get(other.id) ?? '';
    return attributed.has(other.id) && said.length > words.length && said.includes(words);
  });
}

/** « « … » Et d’ajouter : « … » »: a report with no subject goes on with the words just before it, once these have a speaker. */
function withVoiceBefore(all: readonly BuiltAttribution[], spoken: readonly SpokenSentence[]): readonly BuiltAttribution[] {
  const bySentence = byHome(all, spoken);
  const before = new Map(spoken.map((sentence, rank) => [sentence, spoken[rank - 1]]));
  return all.flatMap((built) => {
    const { frame, record, sentence } = built;
    const last = before.get(sentence);
    const isOpen = frame.voice === undefined && record.attribution.speaker === undefined && record.quotations.length > 0;
    const isNext = last !== undefined && (last.sentence.passage === sentence.sentence.passage || (sentence.sentence.passage - last.sentence.passage === 1 && last.sentence.part === sentence.sentence.part && last.tokens.some(({ kind }) => kind === 'quotation')));
    const voice = isOpen && isNext ? bySentence.get(last)?.findLast((other) => other.record.quotations.length > 0 && other.record.attribution.speaker !== undefined) : undefined;
    return voice ? record.quotations.map((id) => borrow(voice, sentence, id, 'continued')) : [built];
  });
}

/** Each quotation stays with the first record that has it; a record that was made for it alone goes. */
function eachOnce(records: readonly AttributionRecord[]): readonly AttributionRecord[] {
  const seen = new Set<string>();
  // A frame that found nobody yields to whoever was found elsewhere.
  const owned = new Set(records.flatMap(({ attribution, quotations }) => (attribution.speaker === undefined ? [] : quotations)));
  return records.flatMap((record) => {
    const isOpen = record.attribution.speaker === undefined;
    const quotations = record.quotations.filter((id) => !seen.has(id) && !(isOpen && owned.has(id)));
    for (const id of quotations) seen.add(id);
    if (quotations.length === record.quotations.length) return [record];
    return quotations.length > 0 || record.attribution.chain.length > 0 ? [{ ...record, quotations }] : [];
  });
}
