import { civilTitles, personTitles } from '../../french/titles.ts';
import { isAllCapitals, isCapitalised, type Word } from '../../french/words.ts';
import { isCommonWord } from './common-words.ts';
import { type FormKind, isWrittenLike, type KnownForm, type NameLexicon } from './name-lexicon.ts';
import { opensSentence, type WordEvidence, type WordedSentence } from './word-evidence.ts';

/** Words of a sentence that an entity file accounts for. Word indexes; `end` is exclusive. */
export interface ListedMatch {
  readonly start: number;
  readonly end: number;
  /** More than one where a short form is short for several. */
  readonly forms: readonly KnownForm[];
  readonly kind: FormKind;
  readonly isPlural: boolean;
  readonly hasCivilTitle: boolean;
}

const joint = /^(?:\s{1,3}|[-‐‑–]|['’ʼ])$/u;
const abbreviated = /^\.(?:\s|-)?$|^\.-$/u;
const longestAbbreviation = 3;

/** Whether a word goes on the name that the word before began: a space, a hyphen, an apostrophe, a stop after an initial. */
export function joinsName(before: Word, word: Word): boolean {
  if (joint.test(word.gap)) return true;
  return abbreviated.test(word.gap) && before.text.length <= longestAbbreviation;
}

/** The listed names of a sentence, the longest first from each word on; a short form only where nothing claims it. */
export function matchListed(
  worded: WordedSentence,
  lexicon: NameLexicon,
  evidence: WordEvidence,
): ListedMatch[] {
  const { words, isInCapitals } = worded;
  const longest: ListedMatch[] = [];
  for (let at = 0; at < words.length; ) {
    const match = longestMatch(words, at, { lexicon, isInCapitals });
    if (match) longest.push(match);
    at = match ? match.end : at + 1;
  }
  const taken = new Set(longest.flatMap(({ start, end }) => range(start, end)));
  return longest.filter((match) => !isPartOfLongerName(match, words, taken, evidence));
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

const rank: Readonly<Record<FormKind, number>> = { form: 0, initials: 1, short: 2, surname: 3 };

interface Line {
  readonly lexicon: NameLexicon;
  readonly isInCapitals: boolean;
}

function longestMatch(words: readonly Word[], start: number, line: Line): ListedMatch | undefined {
  let node = line.lexicon.root;
  let found: ListedMatch | undefined;
  for (let at = start; at < words.length; at += 1) {
    const word = words[at];
    const before = words[at - 1];
    if (!word || (at > start && before && !joinsName(before, word))) break;
    const exact = node.next.get(word.bare);
    const singular = exact ? undefined : singularStep(words, start, at, node.next);
    const next = exact ?? singular;
    if (!next) break;
    const forms = next.forms.filter((form) => isWritten(form, words, start, line));
    const best = forms.reduce<FormKind | undefined>(
      (kind, form) => (kind === undefined || rank[form.kind] < rank[kind] ? form.kind : kind),
      undefined,
    );
    if (best)
      found = matchOf(
        words,
        start,
        at + 1,
        forms.filter(({ kind }) => kind === best),
        best,
        !exact,
      );
    if (!exact) break;
    node = next;
  }
  return found;
}

const pluralDeterminers: ReadonlySet<string> = new Set(
  'les des aux deux trois quatre ces nos vos leurs'.split(' '),
);

/** « les deux Corées »: the last word of a form in the plural, where a plural determiner stands before. */
function singularStep<Node>(
  words: readonly Word[],
  start: number,
  at: number,
  next: ReadonlyMap<string, Node>,
): Node | undefined {
  const { bare = '' } = words[at] ?? {};
  const determiner = words[start - 1]?.bare;
  if (bare.length < 4 || !bare.endsWith('s') || determiner === undefined) return undefined;
  return pluralDeterminers.has(determiner) ? next.get(bare.slice(0, -1)) : undefined;
}

/** « KIM JONG ONU »: the words before begin a listed name that this one fails to finish. */
function endsUnfinishedName(words: readonly Word[], start: number, { root }: NameLexicon): boolean {
  const [first, second] = [words[start - 2]?.bare, words[start - 1]?.bare];
  return first !== undefined && second !== undefined && root.next.get(first)?.next.has(second) === true;
}

function isWritten(
  form: KnownForm,
  words: readonly Word[],
  start: number,
  { lexicon, isInCapitals }: Line,
): boolean {
  return form.cases.every((required, index) => {
    const word = words[start + index];
    if (!word) return false;
    if (isInCapitals && (required !== 'acronym' || endsUnfinishedName(words, start, lexicon))) return false;
    if (form.words[index]?.text.length === 1 && form.kind === 'initials') {
      return isCapitalised(word.text) && (words[start + index + 1]?.gap.startsWith('.') ?? false);
    }
    return isWrittenLike(word.text, required);
  });
}

function matchOf(
  words: readonly Word[],
  start: number,
  end: number,
  forms: readonly KnownForm[],
  kind: FormKind,
  isPlural: boolean,
): ListedMatch {
  const title = words[start - 1];
  const first = words[start];
  const isPerson = forms.some(({ entity }) => entity.kind === 'person');
  const hasCivilTitle = Boolean(
    isPerson &&
      title &&
      first &&
      isCapitalised(title.text) &&
      civilTitles.has(title.bare) &&
      joinsName(title, first),
  );
  return { start: hasCivilTitle ? start - 1 : start, end, forms, kind, isPlural, hasCivilTitle };
}

const space = /^\s+$/u;
const hyphenated = /^[-‐‑]$/u;
const placePrepositions: ReadonlySet<string> = new Set(
  'a au aux en de d du des vers pour par depuis dans sur entre et la le l les'.split(' '),
);

/** « Kim » in « Kim Yo Jong », « Primorski » in « Artiom-Primorski »: one word of a name that is not listed. */
function isPartOfLongerName(
  { start, end, hasCivilTitle, forms }: ListedMatch,
  words: readonly Word[],
  taken: ReadonlySet<number>,
  evidence: WordEvidence,
): boolean {
  const wordCount = end - start - (hasCivilTitle ? 1 : 0);
  const next = words[end];
  const before = words[start - 1];
  const goesOn = (gap: string): boolean => hyphenated.test(gap) || (space.test(gap) && isJoinedBySpace());
  const isJoinedBySpace = (): boolean => wordCount === 1 && !standsAlone(words, start, forms);
  const isNameWord = (index: number): boolean => {
    const word = words[index];
    return Boolean(
      word && isCapitalised(word.text) && !taken.has(index) && !isCommonWord(words, index, evidence),
    );
  };
  if (next && goesOn(next.gap) && isNameWord(end)) return true;
  const first = words[start];
  if (hasCivilTitle || !before || !first || !goesOn(first.gap) || !isNameWord(start - 1)) return false;
  return !personTitles.has(before.bare);
}

/** A place after a preposition, and an acronym, end their own name: « de Russie Sergueï Lavrov ». */
function standsAlone(words: readonly Word[], start: number, forms: readonly KnownForm[]): boolean {
  if (forms.some(({ entity }) => entity.kind === 'person')) return false;
  const { text = '' } = words[start] ?? {};
  return (
    isAllCapitals(text) || placePrepositions.has(words[start - 1]?.bare ?? '') || opensSentence(words, start)
  );
}
