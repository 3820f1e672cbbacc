import { diffArrays } from 'diff';
import type { Sentence } from '../analysis/records.ts';
import type { Span } from '../corpus/report.ts';
import { wordTokens } from './word-tokens.ts';

/** A word of a sentence, said by the other side too or not; offsets count in the text that the sentence belongs to. */
export interface WordDifference extends Span {
  readonly sentence: string;
  readonly isShared: boolean;
}

/** Longer passages are not compared word by word: the cost grows with the product of their lengths. */
const WORDS_COMPARED = 2_000;

/**
 * Which words two passages share in the same order (case, accents and punctuation aside), and which only one has.
 * The comparison does not depend on which side is called left.
 */
export function diffSentences(
  left: readonly Sentence[],
  right: readonly Sentence[],
): { readonly leftWords: readonly WordDifference[]; readonly rightWords: readonly WordDifference[] } {
  const [a, b] = [wordsOf(left), wordsOf(right)];
  const isSwapped = (left[0]?.id ?? '') > (right[0]?.id ?? '');
  const [sharedA, sharedB] = isSwapped ? sharedWords(b, a).toReversed() : sharedWords(a, b);
  return { leftWords: mark(a, sharedA), rightWords: mark(b, sharedB) };
}

interface Word extends Span {
  readonly sentence: string;
  readonly folded: string;
}

function wordsOf(sentences: readonly Sentence[]): Word[] {
  return sentences.flatMap((sentence) =>
    wordTokens(sentence.text, sentence.start).map(({ start, end, folded }) => ({
      sentence: sentence.id,
      start,
      end,
      folded,
    })),
  );
}

function sharedWords(a: readonly Word[], b: readonly Word[]): ReadonlySet<number>[] {
  const [inA, inB] = [new Set<number>(), new Set<number>()];
  if (a.length > WORDS_COMPARED || b.length > WORDS_COMPARED) return [inA, inB];
  let [atA, atB] = [0, 0];
  for (const change of diffArrays(
    a.map(({ folded }) => folded),
    b.map(({ folded }) => folded),
  )) {
    const count = change.value.length;
    for (let offset = 0; !change.added && !change.removed && offset < count; offset += 1) {
      inA.add(atA + offset);
      inB.add(atB + offset);
    }
    if (!change.added) atA += count;
    if (!change.removed) atB += count;
  }
  return [inA, inB];
}

function mark(words: readonly Word[], shared: ReadonlySet<number> | undefined): WordDifference[] {
  return words.map(({ sentence, start, end }, index) => ({
    sentence,
    start,
    end,
    isShared: shared?.has(index) ?? false,
  }));
}
