import type { Span } from '../../corpus/report.ts';
import { endingAbbreviations, isWordWithStop } from '../../french/abbreviations.ts';
import { opensSentence } from '../../french/opens-sentence.ts';
import type { Correction } from './correction.ts';

/** A full stop, the mark that closes the words it ends (« « Formez le 101. » Il … »), and what a sentence begins with. */
const innerStop = /\.(?<close>\s?[»”"])?\s+(?=["“«(]?\s?\p{Lu})/gu;
/** The last word before the full stop, its signs, in the 24 characters before it. */
const lastWord = /(?:^|[\s«“"(’'])(?<word>[^\s«“"(’']+)$/u;
const number = /^[\d][\d.,:/h-]*$/u;
/** « – 1 °C. », « 40°C. » */
const degrees = /°[CF]$/u;
const smallLetter = /^\p{Ll}$/u;
const capitalLetters = /^\p{Lu}(?:\.?\p{Lu})*$/u;
const numberBefore = /\d\s?\p{Ll}$/u;

/** A sentence can end in a number or a letter: parse-latin takes its full stop for that of an ordinal or an initial. */
export const breakAfterFinalSign: Correction = ({ text, sentences }) =>
  sentences.flatMap((sentence) => breakSentence(text, sentence));

function breakSentence(text: string, sentence: Span): Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const parts: Span[] = [];
  let start = sentence.start;
  for (const { 0: stop, index, groups } of words.matchAll(innerStop)) {
    const from = Math.max(0, index - 24);
    const before = words.slice(from, index);
    const after = words.slice(index + stop.length, index + stop.length + 24);
    const isFirstWord = sentence.start + from === start && !/\s/.test(before.trim());
    if (isFirstWord || !isFinal(before, after)) continue;
    parts.push({ start, end: sentence.start + index + 1 + (groups?.['close']?.length ?? 0) });
    start = sentence.start + index + stop.length;
  }
  return [...parts, { start, end: sentence.end }];
}

function isFinal(before: string, after: string): boolean {
  const word = lastWord.exec(before)?.groups?.['word'];
  if (word === undefined) return false;
  if (number.test(word) || degrees.test(word)) return true;
  if (isWordWithStop(`${before}.`)) return opensSentence(after);
  if (smallLetter.test(word)) return numberBefore.test(before);
  return (capitalLetters.test(word) || endingAbbreviations.has(word.toLowerCase())) && opensSentence(after);
}
