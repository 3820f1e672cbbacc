import type { Span } from '../../corpus/report.ts';
import type { Correction } from './correction.ts';

const closingMarks = /^[»”’)\]]+(?:\s*[»”)\]]+)*/u;

/** A closing » or ) that parse-latin puts at the head of a sentence belongs to the one before. */
export const giveClosingMarkToItsSentence: Correction = ({ text, sentences }) => {
  const moved: Span[] = [];
  for (const sentence of sentences) {
    const left = moved.at(-1);
    const marks = left && closingMarks.exec(text.slice(sentence.start, sentence.start + 12))?.[0];
    if (!left || marks === undefined) {
      moved.push(sentence);
      continue;
    }
    const markEnd = sentence.start + marks.length;
    moved[moved.length - 1] = { start: left.start, end: Math.min(markEnd, sentence.end) };
    const rest = text.slice(markEnd, sentence.end);
    if (rest.trim() !== '')
      moved.push({ start: markEnd + rest.length - rest.trimStart().length, end: sentence.end });
  }
  return moved;
};
