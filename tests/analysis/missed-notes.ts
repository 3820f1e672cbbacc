import { haveSpeaker, isSameSpeaker, judgeQuotations, type NotedPassage } from './noted-passages.ts';
import { hear } from './read-passage.ts';

/** The words of a passage that the rules give to another than the reader does, or to somebody where nobody is told. */
export function misread(passage: NotedPassage): readonly string[] {
  const judged = judgeQuotations(passage, hear(passage.text));
  const words = passage.notes.map(([, noted = '']) => noted);
  return judged.flatMap((quotation, rank) => {
    const isRight = haveSpeaker(quotation) ? isSameSpeaker(quotation.found, quotation.speaker ?? '') : quotation.found === undefined;
    return quotation.record && isRight ? [] : [words[rank] ?? ''];
  });
}

/** The words of a passage whose notes end in `missed`. */
export function knownToBeMissed({ notes }: NotedPassage): readonly string[] {
  return notes.flatMap(([, words = '', , mark]) => (mark === 'missed' ? [words] : []));
}
