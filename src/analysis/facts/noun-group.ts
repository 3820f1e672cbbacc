import { isAdjectiveLike } from '../../french/adjective-like.ts';
import { calendarWords } from '../../french/calendar-words.ts';
import { isFiniteAuxiliary } from '../../french/finite-auxiliaries.ts';
import { functionWords } from '../../french/function-words.ts';
import { transferForms } from '../../french/transfer-verbs.ts';
import type { Word } from '../../french/words.ts';
import { agreesInNumber, type WordingMatch } from './wording-pattern.ts';

/** A noun with what belongs to it. Word indexes; `end` is exclusive. */
export interface NounGroup {
  /** After the last adjective that follows. */
  readonly end: number;
  /** Character offset in the sentence where the group ends, a closing quotation mark included. */
  readonly endOffset: number;
  /** What kind of thing it is, in the words of the text: adjectives, model, make. */
  readonly qualities: readonly string[];
}

const space = /^[\s\u00a0\u202f]+$/u;
const openingQuote = /^[\s\u00a0\u202f]*[«“"'‘][\s\u00a0\u202f]*$/u;
const afterQuote = /^[\s\u00a0\u202f]*[»”"'’][\s\u00a0\u202f]*$/u;
const closingQuote = /^[\s\u00a0\u202f]*([»”"'’])/u;
const longestAdjectiveRun = 3;

/** The adjectives and complements that follow a wording in its sentence. */
export function nounGroup(text: string, words: readonly Word[], match: WordingMatch): NounGroup {
  const end = adjectivesEnd(words, match);
  const endOffset = withClosingQuote(text, words[match.start]?.start ?? 0, words[end - 1]?.end ?? 0);
  const adjectives = [...match.inserted, ...indexes(match.end, end)]
    .flatMap((index) => words[index] ?? [])
    .filter(isQuality)
    .map(({ text: quality }) => quality);
  return { end, endOffset, qualities: [...adjectives, ...complements(text, words, end)] };
}

const noQuality = /(?:ant|ment)$/;

function isQuality(word: Word): boolean {
  return openingQuote.test(word.gap) || (isAdjectiveLike(word.lower) && !noQuality.test(word.lower) && !isFiniteAuxiliary([word], 0));
}

function indexes(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}

function adjectivesEnd(words: readonly Word[], match: WordingMatch): number {
  const head = words[match.start]?.lower;
  let end = match.end;
  while (end < match.end + longestAdjectiveRun) {
    const word = words[end];
    if (!word) break;
    const isQuotedTerm = openingQuote.test(word.gap) && closesAfter(words, end);
    const isAdjective =
      (space.test(word.gap) || (end > match.end && afterQuote.test(word.gap))) &&
      isTrailingAdjective(words, end) &&
      agreesInNumber(word.lower, head);
    if (!isQuotedTerm && !isAdjective) break;
    end += 1;
  }
  return end;
}

function closesAfter(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next === undefined || closingQuote.test(next.gap);
}

/** Not a participle that opens a clause of its own (« offert par », « présentés à »), nor an adverb or a day. */
function isTrailingAdjective(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  const next = words[at + 1];
  if (!isAdjectiveLike(lower) || lower.endsWith('ment') || calendarWords.has(words[at]?.bare ?? '')) return false;
  if (transferForms.has(lower)) return false;
  const opensClause = next !== undefined && (openingQuote.test(next.gap) || (space.test(next.gap) && isPreposition(next)));
  return !(isParticipleLike(lower) && opensClause);
}

const participle = /(?:é|i|u|it|is|ant|ert)(?:e?s?)$/;

function isParticipleLike(lower: string): boolean {
  return participle.test(lower);
}

const prepositions: ReadonlySet<string> = new Set(
  'par a au aux de d du des dans en sur sous pour avec lors avant apres depuis vers contre chez pendant'.split(' '),
);

function isPreposition(word: Word): boolean {
  return prepositions.has(word.bare);
}

/** A quotation mark that opened inside the group closes inside it. */
function withClosingQuote(text: string, start: number, end: number): number {
  const inside = text.slice(start, end);
  const isOpen = ['«»', '“”', '""'].some(([open = '', close = '']) => {
    const opened = inside.split(open).length - 1;
    const closed = open === close ? 0 : inside.split(close).length - 1;
    return open === close ? opened % 2 === 1 : opened > closed;
  });
  const closing = isOpen ? closingQuote.exec(text.slice(end, end + 4)) : undefined;
  return closing ? end + closing[0].length : end;
}

const kindNouns: ReadonlySet<string> = new Set(
  'type marque modele classe fabrication production conception calibre categorie serie origine facture'.split(' '),
);
const clauseEnd = /[,;:.!?()»”—–]/u;
const longestComplement = 6;

/** « de type Geran-25 », « à décollage vertical », « fabriquée en Corée du Nord ». */
function complements(text: string, words: readonly Word[], from: number): string[] {
  const found: string[] = [];
  for (let at = from; at < words.length; ) {
    const end = complementEnd(words, at);
    if (end === undefined) break;
    const start = words[at]?.start ?? 0;
    found.push(text.slice(start, withClosingQuote(text, start, closingOfTerm(text, words, at, end))));
    at = end;
  }
  return found;
}

/** A term between straight single quotes keeps its closing mark. */
function closingOfTerm(text: string, words: readonly Word[], at: number, end: number): number {
  const last = words[end - 1]?.end ?? 0;
  const isQuoted = words.slice(at, end).some(({ gap }) => openingQuote.test(gap) && gap.trim() === "'");
  return isQuoted && text[last] === "'" ? last + 1 : last;
}

function complementEnd(words: readonly Word[], at: number): number | undefined {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next || !(space.test(word.gap) || afterQuote.test(word.gap))) return undefined;
  const isKind = (word.bare === 'de' || word.bare === 'd') && kindNouns.has(next.bare);
  const isTrait = word.lower === 'à' && space.test(next.gap) && isBareNoun(next);
  const isMade = isParticipleLike(word.lower) && !transferForms.has(word.lower) && isAdjectiveLike(word.lower);
  if (isKind) return stretch(words, at + 2, 3);
  if (isTrait) return stretch(words, at + 2, 2);
  return isMade ? stretch(words, at + 1, longestComplement, true) : undefined;
}

const smallLetter = /^\p{Ll}/u;

function isBareNoun(word: Word): boolean {
  return smallLetter.test(word.text) && !functionWords.has(word.bare);
}

/** As far as a complement goes: to a mark, a conjunction, or (unless it is a whole clause) to the next preposition. */
function stretch(words: readonly Word[], from: number, longest: number, isClause = false): number {
  let end = from;
  while (end < from + longest) {
    const word = words[end];
    if (!word || clauseEnd.test(word.gap) || (!isClause && isPreposition(word))) break;
    if (['et', 'ou', 'qui', 'que', 'mais'].includes(word.bare) || transferForms.has(word.lower)) break;
    if (!isClause && !isAdjectiveLike(word.lower) && !openingQuote.test(word.gap) && !hyphenOrDigit(word) && end > from) break;
    end += 1;
  }
  return end;
}

function hyphenOrDigit({ gap, lower }: Word): boolean {
  return gap === '-' || /^\d/.test(lower);
}
