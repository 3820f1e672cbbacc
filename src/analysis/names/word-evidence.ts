import { announcingAbbreviations } from '../../french/abbreviations.ts';
import { isCapitalised, type Word, wordsOf } from '../../french/words.ts';
import { isMostlyCapitals } from '../mostly-capitals.ts';
import type { Sentence } from '../records.ts';

/** A sentence with its words, and whether it is set in capitals. */
export interface WordedSentence {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly isInCapitals: boolean;
  readonly isFrench: boolean;
}

/** What a text shows about its own words: the only lexicon of common words and names that the rules have. */
export interface WordEvidence {
  /** Words seen in small letters (bare): common words. */
  readonly small: ReadonlySet<string>;
  /** Words seen with a capital where no sentence begins (bare): names. */
  readonly capitalised: ReadonlySet<string>;
}

const french = /^fr\b/i;

/** The words of each sentence. */
export function wordSentences(sentences: readonly Sentence[]): readonly WordedSentence[] {
  return sentences.map((sentence) => ({
    sentence,
    words: wordsOf(sentence.text),
    isInCapitals: isMostlyCapitals(sentence.text),
    isFrench: french.test(sentence.lang),
  }));
}

/** Which words a text writes small, and which it gives a capital inside its sentences. */
export function gatherEvidence(sentences: readonly WordedSentence[]): WordEvidence {
  const small = new Set<string>();
  const capitalised = new Set<string>();
  for (const { words, isInCapitals, isFrench } of sentences) {
    if (isInCapitals || !isFrench) continue;
    for (const [index, word] of words.entries()) {
      if (!isCapitalised(word.text)) small.add(word.bare);
      else if (!opensSentence(words, index)) capitalised.add(word.bare);
    }
  }
  return { small, capitalised };
}

const openingSign = /[.!?…:;«“„"*•–—]|-\s|\s-/u;
const fullStop = /^\.[\s-]*$/u;

/** Whether a word has its capital from its place: first of a sentence, of a quotation, after a colon or a dash. */
export function opensSentence(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (!word || !before) return true;
  if (!openingSign.test(word.gap)) return false;
  const isAbbreviation = before.text.length === 1 || announcingAbbreviations.has(before.lower);
  return !(fullStop.test(word.gap) && isAbbreviation);
}
