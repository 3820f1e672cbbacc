import type { AttributionRecord, ChainLink } from '../records.ts';
import type { AttributionBuilder, BuiltAttribution } from './build-attribution.ts';
import { plainWords } from './headings.ts';
import { cannotSay } from './first-person.ts';
import { linkBetween } from './link-between.ts';
import { pointsElsewhere } from './points-elsewhere.ts';
import { isUtterance } from './signatures.ts';
import type { NamedIn } from './speaker.ts';
import type { SpokenSentence } from './spoken-sentence.ts';
import { echoReach, type Found, nearestOwned, type Place, speakerOf } from './places.ts';
import { soleVoice, onlyPerson, heroOf, voiceOfStory, nearVoice, lastVoice, viewGoingOn } from './story-voice.ts';

/** How many sentences below a heading its words are looked for. */
const sectionReach = 6;

/**
 * Attributions for quotations that no word beside them attributes, each inferred from quotations of the same text:
 * « et » joins them to somebody's; the same words are somebody's elsewhere; a heading stands over a section that
 * somebody opens with their words; or the quotations before and behind are one speaker's.
 */
export function echoSpeech(
  spoken: readonly SpokenSentence[],
  builder: AttributionBuilder,
  { known, headings, namedIn, answers }: Told,
): readonly BuiltAttribution[] {
  const places = placesOf(spoken, builder, known);
  const bySentence = Map.groupBy(known, ({ sentence }) => sentence);
  const echoed = places.map((place, index): Found | undefined => {
    if (place.owner || place.quotation.use === 'term' || pointsElsewhere(place.sentence.tokens)) return undefined;
    const isHeading = headings.has(place.sentence);
    const isAnswer = answers.has(place.quotation.id);
    return joined(place, places[index - 1]) ?? sameWords(places, index, isHeading) ?? (isHeading ? (likeWords(places, index) ?? firstInSection(places, index, headings)) : isAnswer ? undefined : (between(places, index) ?? oneVoice(places, index, spoken, namedIn) ?? takenUp(places, index, spoken, namedIn) ?? toldBefore(places, index, { spoken, bySentence, namedIn })));
  });
  // A story goes on with the voice it has followed so far, what was just found included.
  const heard = places.map((place, index) => ({ ...place, owner: place.owner ?? echoed[index] }));
  const sole = soleVoice(heard) ?? heroOf(heard, spoken, namedIn);
  const only = sole ? undefined : onlyPerson(heard, spoken, namedIn);
  const begun = heard.findIndex(({ owner }) => owner !== undefined);
  const told = heard.flatMap((place, index) => {
    const isOpen = !place.owner && place.quotation.use !== 'term' && !pointsElsewhere(place.sentence.tokens) && !headings.has(place.sentence) && !answers.has(place.quotation.id);
    const found = echoed[index] ?? (isOpen ? (voiceOfStory(heard, index, { spoken, namedIn, builder }) ?? toldOf(place, sole ?? (index > begun && isUtterance(place.sentence, builder) ? only : undefined)) ?? nearVoice(heard, index, { spoken, namedIn, builder }) ?? lastVoice(heard, index, { spoken, namedIn, builder }) ?? viewGoingOn(heard, index, { spoken, namedIn, builder })) : undefined);
    // « Prenez votre temps, monsieur Vautrin. »: not Vautrin’s words, whoever spoke before.
    const isNamed = found?.speaker !== undefined && /^(?:between|paragraph|story)$/.test(found.rule) && cannotSay(place.quotation.text, found.speaker);
    if (!found || isNamed) return [];
    place.owner = found;
    return [borrow(found, place.sentence, place.quotation.id, found.rule)];
  });
  // A heading whose words the story has only now given to somebody.
  const titled = heard.flatMap((place, index) => {
    const said = !place.owner && place.quotation.use !== 'term' && headings.has(place.sentence) ? sameWords(heard, index, true) : undefined;
    return said ? [borrow(said, place.sentence, place.quotation.id, said.rule)] : [];
  });
  return [...told, ...titled];
}

/** A whole utterance beside which nobody is named, as that of whoever the text is about. */
function toldOf({ quotation, sentence }: Place, hero: BuiltAttribution | undefined): Found | undefined {
  return hero && quotation.use === 'speech' && !sentence.frames.some(({ voice }) => voice !== undefined) ? { ...hero, rule: 'story' } : undefined;
}

/** What is known of a text once its frames are read. */
interface Told {
  readonly known: readonly BuiltAttribution[];
  readonly headings: ReadonlySet<SpokenSentence>;
  readonly namedIn: NamedIn;
  /** Quotations that answer the one before them. */
  readonly answers: ReadonlySet<string>;
}

function placesOf(spoken: readonly SpokenSentence[], builder: AttributionBuilder, known: readonly BuiltAttribution[]): readonly Place[] {
  const owners = new Map(known.flatMap((built) => built.record.quotations.map((id) => [id, built] as const)));
  const seen = new Set<number>();
  return spoken.flatMap((sentence, rank) =>
    sentence.tokens.flatMap(({ kind, quotation: index }, at) => {
      const quotation = kind === 'quotation' ? builder.quotation(index) : undefined;
      if (!quotation || seen.has(index)) return [];
      seen.add(index);
      const owner = owners.get(quotation.id);
      const isOpen = owner !== undefined && owner.record.attribution.speaker === undefined;
      return [{ quotation, sentence, at, rank, owner: isOpen ? undefined : owner, words: plainWords(quotation.text), isOpen }];
    }),
  );
}

/** « se dit « déçu » et « amer » »: the second of two quotations that « et » joins. */
function joined({ sentence, at }: Place, before: Place | undefined): Found | undefined {
  if (before?.owner === undefined || before.sentence !== sentence) return undefined;
  // « rendre hommage à « la dignité » et au « savoir-faire » »
  return /^(?:et|ou|ni|puis|mais|,|(?:et|ou|, ou|, et) (?:encore|bien|même|aussi))$/.test(linkBetween(sentence.tokens, before.at, at).words) ? { ...before.owner, rule: 'joined' } : undefined;
}

/** « « Un désaveu » » over a text in which X sees « un désaveu extrême »; undefined where several people say it. */
function sameWords(places: readonly Place[], index: number, isHeading: boolean): Found | undefined {
  const words = places[index]?.words ?? '';
  // A single word may be anybody’s, but in a heading it is that of the text below.
  // What was removed is the title of another article.
  if (words.trim().split(' ').length < 2 && (!isHeading || places[index]?.sentence.sentence.part === 'removed')) return undefined;
  const owners = places.slice(Math.max(0, index - echoReach), index + echoReach).flatMap((other) => {
    const isOther = other.owner !== undefined && other.quotation !== places[index]?.quotation;
    return isOther && other.owner && other.words.includes(words) ? [other.owner] : [];
  });
  return new Set(owners.map(speakerOf)).size === 1 && owners[0] ? { ...owners[0], rule: 'echo' } : undefined;
}

/** Letters by which a word of a heading is known again in the text, whatever its ending. */
const stemLength = 5;

/** Of the words of a heading, how many must stand in one quotation for it to be meant. */
const likeness = 0.6;

/** « « Un choix et un lien » » over « C’est un choix budgétaire, et aussi du lien », with most of its longer words in one person’s words below. */
function likeWords(places: readonly Place[], index: number): Found | undefined {
  const title = places[index]?.words ?? '';
  const stems = stemsOf(title);
  const run = longRun(title);
  if (stems.size < 2 && run === undefined) return undefined;
  const alike = places.slice(index + 1, index + echoReach).flatMap((other) => {
    const own = other.owner ? stemsOf(other.words) : undefined;
    const isLike = own !== undefined && [...stems].filter((stem) => own.has(stem)).length >= Math.max(2, stems.size * likeness);
    return other.owner && (isLike || run?.some((words) => other.words.includes(words)) === true) ? [other.owner] : [];
  });
  return new Set(alike.map(speakerOf)).size === 1 && alike[0] ? { ...alike[0], rule: 'echo' } : undefined;
}

/** « Les cartons, on ne les défait plus » over « On ne les défait plus »: each stretch of most of its words, where these are five or more. */
function longRun(title: string): readonly string[] | undefined {
  const words = title.trim().split(' ');
  const length = Math.max(4, Math.ceil(words.length * likeness));
  return words.length < 5 ? undefined : words.slice(0, words.length - length + 1).map((_, at) => ` ${words.slice(at, at + length).join(' ')} `);
}

/** The beginnings of the words of four letters or more. */
function stemsOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(' ').filter(({ length }) => length > 3).map((word) => word.slice(0, stemLength)));
}

/** Under a heading, as far as the next one: who speaks first. */
function firstInSection(places: readonly Place[], index: number, headings: ReadonlySet<SpokenSentence>): Found | undefined {
  const heading = places[index];
  if (heading?.sentence.sentence.part !== 'text') return undefined;
  let found: BuiltAttribution | undefined;
  for (const place of places.slice(index + 1)) {
    const isBehind = place.rank - heading.rank > sectionReach || place.sentence.sentence.part !== 'text' || (place.rank > heading.rank && headings.has(place.sentence));
    if (isBehind) break;
    // Where several speak, a heading may be anybody’s.
    if (place.owner && found && speakerOf(place.owner) !== speakerOf(found)) return undefined;
    found ??= place.owner;
  }
  return found && { ...found, rule: 'section' };
}

/** The quotations before and behind are one person's, and near. */
function between(places: readonly Place[], index: number): Found | undefined {
  const here = places[index];
  const next = places[index + 1];
  if (!here) return undefined;
  // « « A ». B », a dit X »: closed too early, and again at its end.
  if (next?.owner && next.quotation.rule === 'lost-open' && next.rank - here.rank <= 1 && here.quotation.use === 'speech') return { ...next.owner, rule: 'between' };
  const before = nearestOwned(places, index, -1)?.owner;
  const behind = nearestOwned(places, index, 1)?.owner;
  return before && behind && speakerOf(before) === speakerOf(behind) ? { ...before, rule: 'between' } : undefined;
}

/** The quotations before in the paragraph are all one person’s, and no sentence since then names anybody else. */
function oneVoice(places: readonly Place[], index: number, spoken: readonly SpokenSentence[], namedIn: NamedIn): Found | undefined {
  const here = places[index];
  const before = nearestOwned(places, index, -1);
  // « a porté plainte pour « homicide » »: a charge, in the words of the law.
  if (!here || here.isOpen || !before?.owner || here.sentence.tokens[here.at - 1]?.lower === 'pour') return undefined;
  const { owner, rank } = before;
  const next = nearestOwned(places, index, 1);
  if (next?.owner && next.sentence.sentence.passage === here.sentence.sentence.passage && speakerOf(next.owner) !== speakerOf(owner)) return undefined;
  const { passage } = here.sentence.sentence;
  const owners = places.slice(Math.max(0, index - echoReach), index).filter(({ sentence }) => sentence.sentence.passage === passage).flatMap((place) => place.owner ?? []);
  if (owners.length === 0 || new Set(owners.map(speakerOf)).size > 1) return undefined;
  const since = spoken.slice(rank + 1, here.rank + 1).flatMap((sentence) => namedIn.get(sentence)?.mentioned ?? []);
  const isElse = since.some(({ mention }) => mention.isPerson && mention.isNamed && mention.key !== speakerOf(owner) && mention.key !== owner.speaker?.mention.key);
  return isElse ? undefined : { ...owner, rule: 'paragraph' };
}

/** « « … 500 litres », a dit le maire. » over « Cette mesure « ne vaut pas pour les élevages ». »: whoever has told of it in the paragraph above. */
function takenUp(places: readonly Place[], index: number, spoken: readonly SpokenSentence[], namedIn: NamedIn): Found | undefined {
  const here = places[index];
  const before = places[index - 1];
  if (!here || here.isOpen || here.at < 2 || !before?.owner?.speaker || here.rank - before.rank !== 1 || !/^(?:ce|cet|cette|ces)$/.test(here.sentence.tokens[0]?.lower ?? '')) return undefined;
  const isNext = here.sentence.sentence.passage - before.sentence.sentence.passage === 1 && before.quotation.use === 'speech' && spoken[before.rank] === before.sentence;
  const isElse = (namedIn.get(here.sentence)?.everyone ?? []).some(({ mention }) => mention.isPerson || mention.isBody);
  return isNext && !isElse && here.sentence.frames.length === 0 ? { ...before.owner, rule: 'paragraph' } : undefined;
}

/** « …, concède X. Certains cantons, « surtout ruraux », ont voté non. »: X, whose words the sentence before tells, where nobody else comes in. */
function toldBefore(places: readonly Place[], index: number, { spoken, bySentence, namedIn }: { readonly spoken: readonly SpokenSentence[]; readonly bySentence: ReadonlyMap<SpokenSentence, readonly BuiltAttribution[]>; readonly namedIn: NamedIn }): Found | undefined {
  const here = places[index];
  if (!here) return undefined;
  const { sentence, rank, isOpen, at } = here;
  const before = spoken[rank - 1];
  if (isOpen || !before || before.sentence.passage !== sentence.sentence.passage || sentence.frames.length > 0 || sentence.tokens[at - 1]?.lower === 'pour') return undefined;
  // « Pour la présidente, l’affaire est entendue. »: a view that the next sentence goes on with
  const isView = ({ frame: { kind, lemma, cue } }: BuiltAttribution): boolean => kind === 'sourcing' && lemma === 'pour' && cue.start === 0 && before.tokens.every((token) => token.kind !== 'quotation');
  const told = bySentence.get(before)?.findLast((built) => ((/^(?:incise|lead)$/.test(built.frame.kind) && !built.frame.isThought) || isView(built)) && built.speaker?.mention.isPerson === true);
  // « L’examinateur lui a demandé si … « J’ai répondu : … » »: another than whoever has told them so
  const isToThem = told !== undefined && told.record.quotations.length === 0 && before.tokens.slice(told.frame.voice?.end ?? 0, told.frame.cue.end).some(({ lower }) => /^(?:lui|leur)$/.test(lower)) && /^[^\p{L}]*j['’]ai (?:répond|dit|protest|refus)/iu.test(here.quotation.text);
  if (isToThem) return undefined;
  const next = nearestOwned(places, index, 1);
  if (next?.owner && told && next.sentence.sentence.passage === sentence.sentence.passage && speakerOf(next.owner) !== speakerOf(told)) return undefined;
  const isElse = (namedIn.get(sentence)?.everyone ?? []).some(({ mention }) => (mention.isPerson || (mention.isBody && mention.isNamed)) && mention.key !== told?.speaker?.mention.key);
  return told && !isElse ? { ...told, rule: 'paragraph' } : undefined;
}

/** The links of a chain that no word of this quotation states. */
export function asInferred(chain: readonly ChainLink[]): readonly ChainLink[] {
  return chain.map((link) => ({ ...link, basis: 'inferred' }));
}

/** The attribution of another quotation, for this one; every link inferred. */
export function borrow(from: BuiltAttribution, sentence: SpokenSentence, id: string, rule: string): BuiltAttribution {
  const { frame, speaker, record } = from;
  const chain = asInferred(record.attribution.chain);
  const { report, id: place, start, end } = sentence.sentence;
  const borrowed: AttributionRecord = {
    ...record,
    evidence: { report, sentence: place, start, end },
    attribution: { ...record.attribution, chain },
    quotations: [id],
    basis: 'inferred',
    rule,
  };
  return { frame, speaker, sentence, record: borrowed };
}
