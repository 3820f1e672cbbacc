import { expect, test } from 'vitest';
import type { Sentence } from '../../../src/analysis/records.ts';
import { faceWords } from '../../../src/views/faces/side-words.ts';

const text = 'Le maire a ouvert le grand pont.';
const sentence: Sentence = {
  kind: 'sentence',
  id: 'le-phare#p-1',
  report: 'le-phare',
  part: 'text',
  role: 'paragraph',
  lang: 'fr',
  text,
  passage: 1,
  paragraph: 1,
  rank: 1,
  start: 100,
  end: 100 + text.length,
};
/** The words of the sentence; those listed are the other side's too. */
function wordsShared(...shared: string[]) {
  return [...text.matchAll(/\p{L}+/gu)].map(({ 0: word, index }) => ({
    sentence: sentence.id,
    start: 100 + index,
    end: 100 + index + word.length,
    isShared: shared.includes(word),
  }));
}

test('marks neighbouring words of one side as one stretch and leaves every character', () => {
  const pieces = faceWords(sentence, wordsShared('Le', 'maire', 'a', 'le', 'pont'), []);
  expect(pieces).toEqual([
    { text: 'Le maire a ', kind: 'plain' },
    { text: 'ouvert', kind: 'own' },
    { text: ' le ', kind: 'plain' },
    { text: 'grand', kind: 'own' },
    { text: ' pont.', kind: 'plain' },
  ]);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});

test('marks a long run that both sides have', () => {
  const pieces = faceWords(sentence, wordsShared('Le', 'maire', 'a', 'ouvert', 'le', 'grand', 'pont'), [{ start: 103, end: 117 }]);
  expect(pieces).toEqual([
    { text: 'Le ', kind: 'plain' },
    { text: 'maire a ouvert', kind: 'run' },
    { text: ' le grand pont.', kind: 'plain' },
  ]);
});

test('ignores words of another sentence', () => {
  const other = wordsShared().map((word) => ({ ...word, sentence: 'le-phare#p-2' }));
  expect(faceWords(sentence, other, [])).toEqual([{ text, kind: 'plain' }]);
});
