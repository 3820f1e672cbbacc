import { announcingAbbreviations, endingAbbreviations } from '../../french/abbreviations.ts';
import { type Correction, joinWhere } from './correction.ts';

const lastAbbreviation = /(?:^|[\s«“"(’'-])(?<word>[^\s«“"(’']{1,12})\.\s*$/u;
const goesOn = /^[\p{Ll}\d,;:]/u;
const beforeChrist = /\bav\.\s*J\.?-?C?\.?$/u;

/** « M. Kim », « art. 5 », « av. J.-C. » go on after their full stop. */
export const holdAfterAbbreviation: Correction = ({ text, sentences }) =>
  joinWhere(sentences, (left, right) => {
    const before = text.slice(Math.max(left.start, left.end - 16), left.end);
    const word = lastAbbreviation.exec(before)?.groups?.['word']?.toLowerCase();
    if (word === undefined) return false;
    const after = text.slice(right.start, right.start + 8);
    if (announcingAbbreviations.has(word)) return !wordAlone(word, before);
    return (endingAbbreviations.has(word) || beforeChrist.test(before)) && goesOn.test(after);
  });

const negation = /(?:^|\s)(?:non|no)\.$/iu;

/** « no » announces a number, but « No. » alone is a word. */
function wordAlone(word: string, before: string): boolean {
  return (word === 'no' || word === 'sur') && negation.test(before) && before.trim().length <= 3;
}
