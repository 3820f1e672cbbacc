import type { Sentence } from '../../analysis/records.ts';
import type { WordDifference } from '../../dossier/diff-sentences.ts';

/** A stretch of a sentence: words of one side alone, words of a long run that both have, or the rest. */
export interface FaceWords {
  readonly text: string;
  readonly kind: 'own' | 'run' | 'plain';
}

/** A span that both reports have word for word, in the text of the sentence's report. */
interface SharedSpan {
  readonly start: number;
  readonly end: number;
}

/** The sentence, cut where a difference or a shared run begins or ends; its characters are the report's. */
export function faceWords(
  sentence: Sentence,
  words: readonly WordDifference[],
  runs: readonly SharedSpan[],
): readonly FaceWords[] {
  const own = mergedOwnWords(sentence, words);
  const within = (spans: readonly SharedSpan[], at: number): boolean => spans.some(({ start, end }) => start <= at && at < end);
  const cuts = [sentence.start, sentence.end, ...[...own, ...runs].flatMap(({ start, end }) => [start, end])];
  const places = [...new Set(cuts)].filter((cut) => cut >= sentence.start && cut <= sentence.end).sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => ({
    text: sentence.text.slice(start - sentence.start, (places[index + 1] ?? start) - sentence.start),
    kind: within(own, start) ? 'own' : within(runs, start) ? 'run' : 'plain',
  }));
}

/** Words of one side that follow each other make one stretch, with the spaces between them. */
function mergedOwnWords(sentence: Sentence, words: readonly WordDifference[]): SharedSpan[] {
  const here = words.filter((word) => word.sentence === sentence.id);
  const merged: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const { start, end, isShared } of here) {
    const last = merged.at(-1);
    if (isShared) isOpen = false;
    else if (isOpen && last) last.end = end;
    else {
      merged.push({ start, end });
      isOpen = true;
    }
  }
  return merged;
}
