import { expect, test } from 'vitest';
import { gatherEvidence, opensSentence, wordSentences } from '../../src/analysis/names/word-evidence.ts';
import type { Sentence } from '../../src/analysis/records.ts';
import { wordsOf } from '../../src/french/words.ts';
import { sentencesOf } from './sentences-of.ts';

function evidenceOf(text: string, lang = 'fr') {
  const sentences = sentencesOf(text).map((sentence): Sentence => ({ ...sentence, lang }));
  const { small, capitalised } = gatherEvidence(wordSentences(sentences));
  return { small: [...small], capitalised: [...capitalised] };
}

test('what a text writes small is a common word, what it gives a capital inside a sentence is a name', () => {
  expect(evidenceOf('Hier le maire a vu Zorgol.')).toEqual({ small: ['le', 'maire', 'a', 'vu'], capitalised: ['zorgol'] });
});

test('a sentence in another language tells nothing of French words', () => {
  expect(evidenceOf('The Mayor saw the table.', 'en')).toEqual({ small: [], capitalised: [] });
  expect(evidenceOf('Le maire dort.', 'fr-BE').small).toEqual(['maire', 'dort']);
});

test('a line of capitals tells nothing', () => {
  expect(evidenceOf('LE MAIRE VISITE LA VILLE')).toEqual({ small: [], capitalised: [] });
});

test.each([
  ['Zorgol est là.', 0, true],
  ['Il dort. Zorgol est là.', 2, true],
  ['Il dit : « Zorgol est là. »', 2, true],
  ['Il dort – Zorgol veille.', 2, true],
  ['Il a vu M. Zorgol.', 4, false],
  ['Il a vu B. Zorgol.', 4, false],
  ['Il a vu, Zorgol aidant.', 3, false],
])('« %s »: word %i opens a sentence or a quotation: %s', (text, at, expected) => {
  expect(opensSentence(wordsOf(text), at)).toBe(expected);
});
