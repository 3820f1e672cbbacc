import { announcingAbbreviations, endingAbbreviations, isWordWithStop } from '../../french/abbreviations.ts';
import { opensSentence } from '../../french/opens-sentence.ts';
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
    const after = text.slice(right.start, right.start + 24);
    if (initials.test(before) && isCapital.test(after)) return !opensSentence(after);
    if (isWordWithStop(before)) return goesOn.test(after);
    if (announcingAbbreviations.has(word)) return !wordAlone(word, before);
    return (endingAbbreviations.has(word) || beforeChrist.test(before)) && goesOn.test(after);
  });

/** « É. », « J.-L. », « d'E. », « Ph. », « Ch.-A. », but not the letters of « l'O.N.U. ». */
const initials =
  /(?:^|[\s«“"('’-])(?:\p{Lu}|Ch|Ph|Th|Yv|Fr|Al|Cl|Gé|Jé)\.(?:[-‐‑](?:\p{Lu}|Ch|Ph|Th|Fr)\.)?\s*$/u;
const isCapital = /^\p{Lu}/u;

const negation = /(?:^|\s)(?:non|no)\.$/iu;

const metres = /\d\s?m\.\s*$/u;

/** « no » announces a number, but « No. » alone is a word, as is the sign in « 100 m. » */
function wordAlone(word: string, before: string): boolean {
  if (word === 'm' && metres.test(before)) return true;
  return (word === 'no' || word === 'sur') && negation.test(before) && before.trim().length <= 3;
}
