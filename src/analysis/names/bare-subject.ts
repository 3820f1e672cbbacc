import { isFiniteAuxiliary } from '../../french/finite-auxiliaries.ts';
import { isGentilic } from '../../french/gentilics.ts';
import { isCapitalised, type Word } from '../../french/words.ts';
import { isCommonWord } from './common-words.ts';
import type { WordEvidence } from './word-evidence.ts';

const space = /^\s+$/u;
const tellingEnding = /\p{L}{2}(?:[eid]ra|rra|[eid]ront|rront|[eid]rait|rrait|èrent|irent|urent|aient)$/u;
const participleEnding = /(?:e|ee|es|ees|ant)$/;

/** « Paris enverra », « Pékin a promis », « Berlin, Paris et Rome »: what stands there without an article is a name. */
export function isBareSubject(words: readonly Word[], start: number, evidence: WordEvidence): boolean {
  const [word, next, third] = words.slice(start, start + 3);
  if (!word || !next) return false;
  if (space.test(next.gap))
    return (
      isFiniteAuxiliary(words, start + 1) ||
      tellingEnding.test(next.lower) ||
      (next.bare === 'et' &&
        startsName(words, start + 2, evidence) &&
        !isGentilic(word.bare) &&
        !participleEnding.test(word.bare))
    );
  return Boolean(
    next.gap === ', ' &&
      third?.bare === 'et' &&
      startsName(words, start + 1, evidence) &&
      startsName(words, start + 3, evidence) &&
      !isGentilic(word.bare) &&
      !participleEnding.test(word.bare),
  );
}

function startsName(words: readonly Word[], at: number, evidence: WordEvidence): boolean {
  const word = words[at];
  return Boolean(
    word &&
      isCapitalised(word.text) &&
      space.test(word.gap.replace(',', '')) &&
      !isCommonWord(words, at, evidence),
  );
}
