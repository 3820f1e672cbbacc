import { functionWords } from './function-words.ts';
import { isGentilic } from './gentilics.ts';
import { reportingForms } from './reporting-verbs.ts';
import { bareForm, isAllCapitals, isCapitalised, type Word, wordsOf } from './words.ts';

/** Two words that lost the space between them. `at` is the offset in the text that was read. */
export interface GluedWords {
  readonly words: string;
  readonly parts: readonly [string, string];
  readonly at: number;
}

/** Finds the glued words of a sentence. */
export type GlueFinder = (sentence: string) => readonly GluedWords[];

/** Words no French word ends with: after another word they can only have been glued to it. */
const unmistakable = /^(\p{L}{4,})(dont|dans|lors|avec|pour|depuis|selon|lorsque|après|jusqu)$/u;
/** « meneurLe » */
const caseChange = /^(\p{L}*\p{Ll}{2})(\p{Lu}\p{Ll}+)$/u;
/** « blindé.KNS », « »Nous »: a mark with no space after it. */
const afterMark = /(\p{L}{2,}[.!?…]|[»\])])(\p{Lu}\p{L}+)/gu;

const participle = /^\p{L}{3,}(?:é|ée|és|ées)$|^parti(?:e|s|es)?$/u;

/**
 * Finds words glued together, from the text's own words and the names it is known to hold (no dictionary): what is
 * found is a doubt for an editor, not a fact.
 *
 * @param texts the text, in any number of parts
 * @param names forms of names that may stand in it
 */
export function glueIn(texts: readonly string[], names: readonly string[] = []): GlueFinder {
  const nameWords = [...names.map(wordsOf), ...texts.map(wordsOf)];
  const known = new Map<string, number>();
  for (const words of nameWords) for (const { text } of words) if (isCapitalised(text)) count(known, text);
  const followers = pairsOf(names);
  return (sentence) => {
    const words = wordsOf(sentence);
    return [
      ...[...sentence.matchAll(afterMark)].flatMap(({ 0: found, 1: one = '', 2: other = '', index }) => ({
        words: found,
        parts: [one, other] as const,
        at: index,
      })),
      ...words.flatMap((word, index) => {
        const parts = partsOf(word, words[index - 1], known, followers);
        return parts ? [{ words: word.text, parts, at: word.start }] : [];
      }),
    ].sort((a, b) => a.at - b.at);
  };
}

function count(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** The words that follow one another in names of several words: « jong un ». */
function pairsOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(
    names.flatMap((name) => {
      const words = wordsOf(name).map(({ bare }) => bare);
      return words.slice(1).map((word, index) => `${words[index]} ${word}`);
    }),
  );
}

function partsOf(
  word: Word,
  before: Word | undefined,
  known: ReadonlyMap<string, number>,
  followers: ReadonlySet<string>,
): readonly [string, string] | undefined {
  const { text } = word;
  if (isAllCapitals(text) || text.length < 5) return undefined;
  const cased = caseChange.exec(text);
  if (cased) return casedParts(cased[1] ?? '', cased[2] ?? '');
  const plain = unmistakable.exec(text);
  if (plain) return [plain[1] ?? '', plain[2] ?? ''];
  if (!isCapitalised(text) || (known.get(text) ?? 0) > 1 || isGentilic(word.bare)) return undefined;
  for (let length = text.length - 2; length >= 2; length -= 1) {
    const [name, rest] = [text.slice(0, length), text.slice(length)];
    const isKnown =
      length >= 4
        ? known.has(name)
        : before !== undefined && followers.has(`${before.bare} ${bareForm(name)}`);
    if (isKnown && isWordOfItsOwn(rest, length)) return [name, rest];
  }
  return undefined;
}

/** « meneurLe », not « YouTube »: the first part a common word, or the second a tool word. */
function casedParts(first: string, second: string): readonly [string, string] | undefined {
  return !isCapitalised(first) || functionWords.has(bareForm(second)) ? [first, second] : undefined;
}

const shortestToolWord = 2;
/** Tool words that end many names: « Amour » + « et », but « Albert », « Juliette » hold no such name before them. */
function isWordOfItsOwn(rest: string, nameLength: number): boolean {
  if (participle.test(rest) || (rest.length > shortestToolWord && reportingForms(rest).length > 0))
    return true;
  return rest.length >= shortestToolWord && nameLength >= 4 && functionWords.has(bareForm(rest));
}
