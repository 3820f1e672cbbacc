import { isAuxiliary } from '../../french/auxiliaries.ts';
import { determiners, genitives, prepositions, subjectPronouns } from '../../french/chunk-words.ts';
import { reportingForms } from '../../french/reporting-verbs.ts';
import { isNameToken, nounPhraseAt, type NounPhrase, type Range } from './noun-phrases.ts';
import { passAdverbials, type PassedPhrase } from './skip-phrases.ts';
import type { Token } from './read-tokens.ts';

/** Who a sentence says speaks: a noun phrase with the apposition beside it, or a pronoun. Token ranges. */
export interface Voice extends Range {
  /** Lower case, where the subject is a pronoun: `il`, `elle`, `on`, `ce dernier`. */
  readonly pronoun: string | undefined;
  /** « ce dernier »: the last one named, whatever its place. */
  readonly isLatter?: boolean;
  readonly phrase: NounPhrase | undefined;
  /** The phrase beside it: « le maire, Jean Dupont », « Jean Dupont, maire de Lille ». */
  readonly apposition: NounPhrase | undefined;
}

/** A subject behind its verb, and what stood between and after. */
export interface SubjectBehind {
  readonly voice: Voice;
  readonly end: number;
  readonly phrases: readonly PassedPhrase[];
}

const latter = /^(?:ce|cette)$/;

/** « ce dernier », « celui-ci », « l’intéressée »: noun phrases that stand for one just named. */
function demonstrativeAt(tokens: readonly Token[], at: number): Voice | undefined {
  const first = tokens[at]?.lower ?? '';
  const second = tokens[at + 1]?.lower ?? '';
  const words =
    (latter.test(first) && /^derni(?:er|ère)$/.test(second)) || (first === "l'" && /^intéressée?$/.test(second)) || (first === 'ces' && /^derni(?:ers|ères)$/.test(second))
      ? 2
      : /^cel(?:ui|le)-(?:ci|là)$|^ceux-ci$/.test(first)
        ? 1
        : 0;
  if (words === 0) return undefined;
  const isFeminine = /^(?:cette|celle-ci|celle-là)$/.test(first) || second === 'intéressée' || second === 'dernières';
  const isPlural = /^(?:ces|ceux-ci)$/.test(first);
  const pronoun = isPlural ? (isFeminine ? 'elles' : 'ils') : isFeminine ? 'elle' : 'il';
  const isLatter = first !== "l'";
  return { start: at, end: at + words, pronoun, isLatter, phrase: undefined, apposition: undefined };
}

function pronounVoice(tokens: readonly Token[], at: number): Voice {
  return { start: at, end: at + 1, pronoun: tokens[at]?.lower, phrase: undefined, apposition: undefined };
}

/** The voice at a place, with a name set beside it in commas or dashes. */
export function voiceAt(tokens: readonly Token[], at: number, limit: number, isApposition = false): Voice | undefined {
  const demonstrative = demonstrativeAt(tokens, at);
  if (demonstrative) return demonstrative;
  const phrase = nounPhraseAt(tokens, at, { limit, isApposition });
  if (!phrase || phrase.kind === 'time') return undefined;
  return withApposition(tokens, phrase, limit);
}

function withApposition(tokens: readonly Token[], phrase: NounPhrase, limit: number): Voice {
  const alone: Voice = { start: phrase.start, end: phrase.end, pronoun: undefined, phrase, apposition: undefined };
  let comma = phrase.end;
  const parenthesis = tokens[comma]?.text === '(' ? passAdverbials(tokens, comma, limit).end : comma;
  if (parenthesis > comma) comma = parenthesis;
  if (tokens[comma]?.text !== ',' && tokens[comma]?.text !== '–' && tokens[comma]?.text !== '—') return alone;
  const beside = nounPhraseAt(tokens, comma + 1, { limit, isApposition: true });
  if (!beside || !isApposed(tokens, phrase, beside, limit)) return alone;
  return { ...alone, end: beside.end, apposition: beside };
}

/** One of the two is a bare name, the other describes: they are the same person or body. */
function isApposed(tokens: readonly Token[], first: NounPhrase, second: NounPhrase, limit: number): boolean {
  const names = Number(first.kind === 'name') + Number(second.kind === 'name');
  if (names !== 1) return false;
  if (first.name && second.name && first.kind !== 'name') return false;
  const next = tokens[second.end];
  // « Selon le maire, Anne Roux « … » »: what stands before the words is the subject of the clause.
  if (next?.kind === 'quotation') return false;
  if (second.end < limit && next && next.kind === 'word' && !/^(?:à|au|aux|qui|dont|lors|dans|sur|devant|en|cité|citée|interrogé|interrogée)$/.test(next.lower)) return false;
  if (second.kind === 'noun' && second.source === undefined && second.determiner !== undefined && first.kind === 'name') {
    return false;
  }
  return true;
}

/** The subject that follows its verb, after adverbs, days, and whom it was told to. */
export function subjectBehind(tokens: readonly Token[], from: number, limit: number): SubjectBehind | undefined {
  const passage = passAdverbials(tokens, from, limit);
  let at = passage.end;
  if (tokens[at]?.text === ',') at = pastParenthesis(tokens, at, limit) ?? (passage.end > from ? at + 1 : at);
  const voice = voiceAt(tokens, at, limit);
  return voice && { voice, end: voice.end, phrases: passage.phrases };
}

/** « s’est emporté, lors d’une réunion tenue mardi à Lyon, le président »: past the words between the commas. */
function pastParenthesis(tokens: readonly Token[], comma: number, limit: number): number | undefined {
  if (!prepositions.has(tokens[comma + 1]?.lower ?? '')) return undefined;
  for (let at = comma + 2; at < Math.min(limit, comma + 24); at += 1) {
    const token = tokens[at];
    if (token?.kind === 'quotation' || (token && /^[.;:]$/.test(token.text))) return undefined;
    if (token?.text === ',') return at + 1;
  }
  return undefined;
}

/** How many tokens back a subject is looked for. */
const reach = 90;

/** The subject that stands before its verb; `verb` is the first token of the verb group. */
export function subjectBefore(tokens: readonly Token[], verb: number, floor: number): Voice | undefined {
  const from = Math.max(floor, verb - reach);
  const last = tokens[verb - 1];
  if (!last || verb <= from) return undefined;
  if (last.lower === 'qui') return antecedent(tokens, verb - 1, from);
  if (subjectPronouns.has(last.lower) && !last.isInverted) {
    if (last.lower === 'nous' || last.lower === 'vous' || last.lower === 'je' || last.lower === 'tu') return undefined;
    return pronounVoice(tokens, verb - 1);
  }
  const segments = segmentsOf(tokens, from, verb);
  const nearest = segments.at(-1);
  if (!nearest) return undefined;
  if (nearest.end > nearest.start) {
    if (isCoordinator(last) && nearest.end === verb) return sharedSubject(tokens, verb - 1, from);
    return subjectIn(tokens, nearest, verb);
  }
  return subjectAcrossCommas(tokens, segments.slice(0, -1));
}

function isCoordinator({ lower }: Token): boolean {
  return /^(?:et|puis|mais|ou)$/.test(lower);
}

/** « X a salué … et annoncé … », « X a dit … et a ajouté »: the subject of the clause before. */
export function sharedSubject(tokens: readonly Token[], coordinator: number, from: number): Voice | undefined {
  const twin = tokens[coordinator + 1]?.lower ?? '';
  // « a publié une vidéo où l’on voit … et a ajouté »: the same auxiliary marks the verb that is shared with.
  return (
    (isAuxiliary(twin) ? subjectOfVerbBefore(tokens, coordinator, from, (word) => word === twin) : undefined) ??
    subjectOfVerbBefore(tokens, coordinator, from, () => true)
  );
}

function subjectOfVerbBefore(
  tokens: readonly Token[],
  coordinator: number,
  from: number,
  accepts: (word: string) => boolean,
): Voice | undefined {
  for (let verb = coordinator - 1; verb > from; verb -= 1) {
    const token = tokens[verb];
    if (token?.kind !== 'word' || !accepts(token.lower)) continue;
    if (!isAuxiliary(token.lower) && !isSimpleVerb(tokens, verb)) continue;
    let start = verb;
    while (start > from && /^(?:ne|n'|se|s'|le|l'|la|lui|y|en|leur)$/.test(tokens[start - 1]?.lower ?? '')) start -= 1;
    const voice = subjectBefore(tokens, start, from);
    if (voice) return voice;
  }
  return undefined;
}

function isSimpleVerb(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] ?? { lower: '' };
  if (subjectPronouns.has(tokens[at - 1]?.lower ?? '') || isFinite(lower)) return true;
  const isNoun = determiners.has(tokens[at - 1]?.lower ?? '') || genitives.has(tokens[at - 1]?.lower ?? '');
  return !isNoun && reportingForms(lower).some(({ tense }) => tense === 'present' || tense === 'past' || tense === 'imperfect');
}

function isFinite(word: string): boolean {
  return word.length > 3 && /(?:ait|aient|èrent|ent|era|eront|ira)$/.test(word) && !/(?:ment|cent|sent|gent|dent|vent)$/.test(word);
}

/** Parts of a sentence between commas, semicolons, colons and dashes; quotations break too. */
function segmentsOf(tokens: readonly Token[], from: number, to: number): readonly Range[] {
  const segments: Range[] = [];
  let start = from;
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    if (token.text === '(') depth += 1;
    if (token.text === ')') depth = Math.max(0, depth - 1);
    const breaks = token.kind === 'mark' && /^[,;:–—.!?…]|^-$/.test(token.text) && depth === 0;
    if (!breaks) continue;
    segments.push({ start, end: at });
    // What stands before a full stop or a colon is another sentence.
    if (!/^[,–—-]$/.test(token.text)) segments.length = 0;
    start = at + 1;
  }
  segments.push({ start, end: to });
  return segments;
}

/** The subject in the words just before the verb. */
function subjectIn(tokens: readonly Token[], segment: Range, verb: number): Voice | undefined {
  for (let start = segment.start; start < verb; start += 1) {
    if (!canBegin(tokens, start, segment.start)) continue;
    const demonstrative = demonstrativeAt(tokens, start);
    const phrase = demonstrative ? undefined : nounPhraseAt(tokens, start, { limit: verb });
    const end = demonstrative?.end ?? phrase?.end;
    if (end === undefined || phrase?.kind === 'time') continue;
    if (!isPassable(tokens, end, verb)) continue;
    if (demonstrative) return demonstrative;
    if (phrase) return { start, end, pronoun: undefined, phrase, apposition: undefined };
  }
  return undefined;
}

/** Whether a noun phrase that is no complement can begin here. */
function canBegin(tokens: readonly Token[], at: number, floor: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || token.kind === 'mark' || token.kind === 'quotation' || token.isInverted) return false;
  if (at === floor || !before) return true;
  if (before.kind !== 'word') return before.kind === 'quotation' || before.kind === 'mark';
  if (prepositions.has(before.lower) || genitives.has(before.lower) || determiners.has(before.lower)) return false;
  if (isNameToken(token)) return !isNameToken(before) && !/^(?:d'|de|du|des|la|le|l'|les)$/.test(before.lower);
  return determiners.has(token.lower) || latter.test(token.lower) || /^cel/.test(token.lower) || token.kind === 'number' || token.lower === 'de' || token.lower === "d'";
}

/** Whether only adverbs, days, complements of place and relative clauses stand between. */
function isPassable(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const passed = passAdverbials(tokens, at, to).end;
    if (passed > at) {
      at = passed;
      continue;
    }
    const lower = tokens[at]?.lower ?? '';
    // A relative clause runs up to the verb: « le maire qui dirige la ville ».
    if (/^(?:qui|dont|où)$/.test(lower)) return true;
    if (/^[\p{L}-]+(?:é|ée|és|ées|ant|i|ie|is|u|ue|us|ues|t|te|ts|tes)$/u.test(lower) && at > from - 1 && !isAuxiliary(lower) && isParticiplePlace(tokens, at)) {
      at += 1;
      continue;
    }
    return false;
  }
  return true;
}

/** A participle right behind the phrase: « le groupe | basé à Paris ». */
function isParticiplePlace(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && (prepositions.has(next.lower) || genitives.has(next.lower) || next.kind === 'mark');
}

/** The verb follows a comma: its subject is the last phrase in the segments before that is no aside. */
function subjectAcrossCommas(tokens: readonly Token[], segments: readonly Range[]): Voice | undefined {
  for (let rank = segments.length - 1; rank >= Math.max(0, segments.length - 6); rank -= 1) {
    const segment = segments[rank];
    if (!segment || segment.end <= segment.start) continue;
    const isOwnRelative = rank === segments.length - 1 && tokens[segment.start]?.lower === 'qui' && !hasVerb(tokens, segment);
    if (isOwnRelative) return antecedent(tokens, segment.start, 0);
    const phrase = headPhrase(tokens, segment);
    if (!phrase) continue;
    const before = segments[rank - 1];
    const described = before && phraseAtEnd(tokens, before);
    if (described && areApposed(described, phrase)) {
      return { start: described.start, end: phrase.end, pronoun: undefined, phrase: described, apposition: phrase };
    }
    // A bare noun (« maire de Lyon ») is never a subject by itself.
    if (phrase.determiner === undefined && phrase.kind === 'noun' && !phrase.name) continue;
    return { start: phrase.start, end: phrase.end, pronoun: undefined, phrase, apposition: undefined };
  }
  return undefined;
}

/** Whether a clause has its verb already. */
function hasVerb(tokens: readonly Token[], { start, end }: Range): boolean {
  for (let at = start + 1; at < end; at += 1) {
    if (isAuxiliary(tokens[at]?.lower ?? '') || isSimpleVerb(tokens, at) || at === start + 1 && isBareThirdPerson(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

function isBareThirdPerson(word: string): boolean {
  return word.length > 3 && /(?:e|ent|it|t)$/.test(word) && !prepositions.has(word);
}

function areApposed(first: NounPhrase, second: NounPhrase): boolean {
  if (first.kind === 'time' || second.kind === 'time') return false;
  if (first.kind === 'name') return second.kind === 'noun' && !(second.determiner && second.source === undefined);
  return second.kind === 'name' && first.name === undefined;
}

/** A noun phrase that a segment begins with, after adverbials; undefined where the segment is an aside or a clause. */
function headPhrase(tokens: readonly Token[], segment: Range): NounPhrase | undefined {
  const first = tokens[segment.start];
  if (!first || /^(?:qui|dont|où|que|qu'|lequel|laquelle|et|comme|alors|tandis|selon|après|avant)$/.test(first.lower)) return undefined;
  const start = passAdverbials(tokens, segment.start, segment.end).end;
  const phrase = nounPhraseAt(tokens, start, { limit: segment.end, isApposition: true });
  return phrase && phrase.kind !== 'time' ? phrase : undefined;
}

function phraseAtEnd(tokens: readonly Token[], segment: Range): NounPhrase | undefined {
  for (let start = segment.start; start < segment.end; start += 1) {
    if (!canBegin(tokens, start, segment.start)) continue;
    const phrase = nounPhraseAt(tokens, start, { limit: segment.end });
    if (!phrase || phrase.kind === 'time') continue;
    if (phrase.end >= segment.end || isPassable(tokens, phrase.end, segment.end) || isParticiple(tokens, phrase.end)) return phrase;
  }
  return undefined;
}

function isParticiple(tokens: readonly Token[], at: number): boolean {
  return /(?:é|ée|és|ées)$/.test(tokens[at]?.lower ?? '');
}

/** The phrase that « qui » at `relative` stands for. */
function antecedent(tokens: readonly Token[], relative: number, floor: number): Voice | undefined {
  let end = relative;
  const before = tokens[end - 1];
  if (before?.text === ',') end -= 1;
  if (before?.lower === 'ce') return undefined;
  for (let start = Math.max(floor, end - 24); start < end; start += 1) {
    const isContracted = /^(?:du|au)$/.test(tokens[start - 1]?.lower ?? '');
    if (!isContracted && !canBegin(tokens, start, floor)) continue;
    const phrase = nounPhraseAt(tokens, start, { limit: end, isApposition: isContracted });
    if (phrase && phrase.kind !== 'time' && phrase.end === end) {
      return { start, end, pronoun: undefined, phrase, apposition: undefined };
    }
  }
  return undefined;
}
