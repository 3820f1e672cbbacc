import { isAdjectiveLike } from '../../french/adjective-like.ts';
import { functionWords } from '../../french/function-words.ts';
import { adjectiveForms, nounForms, verbForms } from '../../french/inflection.ts';
import { readNumber } from '../../french/number-words.ts';
import { bareForm, isCapitalised, type Word, wordsOf } from '../../french/words.ts';

/** A word of a wording as an editor wrote it: matched in all its forms, or a tool word matched with its contractions. */
interface Element {
  readonly forms: ReadonlySet<string>;
  readonly isLink: boolean;
  /** An article: any other determiner, and any number, may stand for it. */
  readonly isArticle: boolean;
}

/** A wording (« drone de reconnaissance », « gilet pare-balles ») ready to be found. */
export interface WordingPattern {
  readonly wording: string;
  readonly elements: readonly Element[];
}

/** Where a wording stands in a sentence. Word indexes; `end` is exclusive. */
export interface WordingMatch {
  readonly start: number;
  readonly end: number;
  /** Words of the wording itself, those put between left out: the longer wording wins. */
  readonly weight: number;
  /** Adjectives that stand between the words of the wording. */
  readonly inserted: readonly number[];
  /** The noun that a number inside the wording counts: « supprimer 450 postes », « la suppression de 450 postes ». */
  readonly counted: number | undefined;
}

const deLinks = new Set('de d du des'.split(' '));
const aLinks = new Set('a à au aux'.split(' '));
const articles = new Set('le la l les un une des ce cet cette ces son sa ses leur leurs notre nos'.split(' '));

/** The patterns of a wording: as written, and with a prefix joined (« antithermique » for « anti-thermique ») or parted. */
export function patternsOf(wording: string): readonly WordingPattern[] {
  const words = withoutArticle(wordsOf(wording));
  const variants = [words.map(({ lower }) => lower), ...joinedVariants(words), ...partedVariants(words)];
  return variants
    .filter((parts) => parts.length > 0)
    .map((parts) => ({ wording, elements: parts.map((part, index) => elementOf(part, index, parts.length)) }));
}

function withoutArticle(words: readonly Word[]): readonly Word[] {
  return words.length > 1 && articles.has(words[0]?.lower ?? '') ? words.slice(1) : words;
}

const hyphen = /^[-‐‑]$/u;

function joinedVariants(words: readonly Word[]): string[][] {
  return words.flatMap(({ gap }, index) => {
    if (index === 0 || !hyphen.test(gap)) return [];
    const parts = words.map(({ lower }) => lower);
    return [[...parts.slice(0, index - 1), `${parts[index - 1]}${parts[index]}`, ...parts.slice(index + 1)]];
  });
}

const prefix = /^(anti|auto|micro|mini|multi|para|pare|porte|super|télé|ultra|hyper|inter|bi|tri|semi|thermo|hydro|avant|non|sous|sur|co|vice)(\p{L}{4,})$/u;

function partedVariants(words: readonly Word[]): string[][] {
  return words.flatMap(({ lower }, index) => {
    const [, first, rest] = prefix.exec(lower) ?? [];
    if (!first || !rest) return [];
    const parts = words.map((word) => word.lower);
    return [[...parts.slice(0, index), first, rest, ...parts.slice(index + 1)]];
  });
}

/** « pare-balles » is also written « pare-balle ». */
const pluralNoun = /\p{L}{3}s$/u;

function elementOf(part: string, index: number, count: number): Element {
  const link = { isLink: true, isArticle: false };
  if (deLinks.has(part) && index > 0) return { ...link, forms: deLinks };
  if (aLinks.has(part) && index > 0) return { ...link, forms: aLinks };
  if (articles.has(part)) return { ...link, forms: articles, isArticle: true };
  if (functionWords.has(bareForm(part))) return { ...link, forms: new Set([part]) };
  const singular = pluralNoun.test(part) ? nounForms(part.slice(0, -1)) : [];
  const forms = index === 0 ? headForms(part, count) : new Set([...nounForms(part), ...adjectiveForms(part), ...singular]);
  return { forms, isLink: false, isArticle: false };
}

/** A wording of several words may begin with an adjective (« grand blessé ») or a verb (« supprimer un poste »). */
function headForms(part: string, count: number): ReadonlySet<string> {
  if (count === 1) return nounForms(part);
  return new Set([...nounForms(part), ...adjectiveForms(part), ...verbForms(part)]);
}

/** Whether a word of a text is one of some forms; a capital may go without its accent. */
export function isOneOf(word: Word, forms: ReadonlySet<string>): boolean {
  return forms.has(word.lower) || (isCapitalised(word.text) && unaccentedInitial(forms).has(word.lower));
}

const accentlessInitials = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

function unaccentedInitial(forms: ReadonlySet<string>): ReadonlySet<string> {
  const known = accentlessInitials.get(forms);
  if (known) return known;
  const bare = new Set([...forms].map((form) => bareForm(form.slice(0, 1)) + form.slice(1)));
  accentlessInitials.set(forms, bare);
  return bare;
}

const within = /^[\s'’ʼ«»“”"‘‐‑-]*$/u;
const longestInsertion = 3;

/** Matches a wording whose first word stands at `start`; undefined where it does not go on. */
export function matchWording(pattern: WordingPattern, words: readonly Word[], start: number): WordingMatch | undefined {
  let at = start;
  let counted: number | undefined;
  const inserted: number[] = [];
  for (const [index, element] of pattern.elements.entries()) {
    const numberEnd = index > 0 && (element.isArticle || followsLink(pattern, index)) ? countEnd(words, at) : at;
    if (numberEnd > at) {
      counted = numberEnd;
      at = numberEnd;
      if (element.isArticle) continue;
    }
    const place = index === 0 ? start : placeOf(element, words, at, words[start]);
    const word = place === undefined ? undefined : words[place];
    if (place === undefined || !word || !isOneOf(word, element.forms)) return undefined;
    for (let between = at; between < place; between += 1) inserted.push(between);
    at = afterArticle(pattern.elements, index, words, place + 1);
  }
  const weight = pattern.elements.filter(({ isLink }) => !isLink).length;
  return { start, end: at, weight, inserted, counted };
}

function followsLink({ elements }: WordingPattern, index: number): boolean {
  const before = elements[index - 1];
  return before !== undefined && before.forms === deLinks;
}

const countWords: ReadonlySet<string> = new Set(
  'plus moins près environ quelque quelques plusieurs au presque de d millions milliers centaines dizaines million millier centaine dizaine vingtaine trentaine'.split(' '),
);
const longestCount = 6;

/** Where a number that begins at a word ends, with « plus de », « environ » and the like; the word itself for none. */
function countEnd(words: readonly Word[], from: number): number {
  let end = from;
  let hasNumber = false;
  while (end < from + longestCount) {
    const word = words[end];
    if (!word || !within.test(word.gap.replace(groupSign, ''))) break;
    const isNumber = readNumber(word.lower) !== undefined || word.lower === 'plusieurs' || word.lower === 'quelques';
    if (!isNumber && !countWords.has(word.lower)) break;
    hasNumber ||= isNumber;
    end += 1;
  }
  return hasNumber ? end : from;
}

const groupSign = /^[.,]$/;

/** The word that an element stands at: the next, or one that a few adjectives and participles keep away. */
function placeOf(element: Element, words: readonly Word[], from: number, head: Word | undefined): number | undefined {
  for (let at = from; at <= from + longestInsertion; at += 1) {
    const word = words[at];
    if (!word || !within.test(word.gap)) return undefined;
    if (isOneOf(word, element.forms)) return at;
    if (!mayStandBetween(word, head)) return undefined;
  }
  return undefined;
}

const degreeWords: ReadonlySet<string> = new Set('tres plus non ultra hautement particulierement moins grievement legerement gravement mortellement'.split(' '));

/** « ont été », « seront », « sont »: between a noun and what is said of it. */
const copulas: ReadonlySet<string> = new Set(
  'est sont était étaient sera seront serait seraient fut furent été être étant ont a avait avaient auront aura auraient aurait ayant'.split(' '),
);

/** An adjective or a participle that agrees in number with the head, a word of degree, a copula, or a quoted term. */
export function mayStandBetween(word: Word, head: Word | undefined): boolean {
  if (degreeWords.has(word.bare) || copulas.has(word.lower) || isQuoted(word)) return true;
  return isAdjectiveLike(word.lower) && agreesInNumber(word.lower, head?.lower);
}

const pluralSign = /[sx]$/;
const onlyPlural = /aux$|(?:[éet]|f|que|a[il])s$/;

/** Whether two words can be of one number: a plural noun wants a plural adjective; a singular in -s can be either. */
export function agreesInNumber(adjective: string, noun: string | undefined): boolean {
  if (noun === undefined) return true;
  return pluralSign.test(noun) ? pluralSign.test(adjective) : !onlyPlural.test(adjective);
}

const quotedGap = /[«“"‘]/u;

function isQuoted(word: Word): boolean {
  return quotedGap.test(word.gap);
}

/** After « de » or « à » an article may stand that the wording leaves out: « d’une combinaison », « de la police ». */
function afterArticle(elements: readonly Element[], index: number, words: readonly Word[], at: number): number {
  const element = elements[index];
  const next = elements[index + 1];
  const word = words[at];
  if (!element?.isLink || !next || next.isLink || !word || isOneOf(word, next.forms)) return at;
  const isLinked = element.forms === deLinks || element.forms === aLinks;
  return isLinked && articles.has(word.lower) && within.test(word.gap) ? at + 1 : at;
}
