import { describe, expect, test } from 'vitest';
import { subjectBefore } from '../../../src/analysis/speech/subjects.ts';
import { subjectBehind } from '../../../src/analysis/speech/subject-behind.ts';
import { tokensOf, wordsAt } from './tokens-of.ts';

/** The subject in front of the last word, which is the verb. */
function subjectOf(text: string): string | undefined {
  const tokens = tokensOf(text);
  const voice = subjectBefore(tokens, tokens.length - 1, 0);
  return voice && wordsAt(text, tokens, voice);
}

describe('the subject right in front of its verb', () => {
  test.each([
    ['Le maire affirme', 'Le maire'],
    ['Il affirme', 'Il'],
    ['Elles affirment', 'Elles'],
    ['Anne Roux affirme', 'Anne Roux'],
    ['Celui-ci affirme', 'Celui-ci'],
    ['Ce dernier affirme', 'Ce dernier'],
    ['Le maire clairement affirme', 'Le maire'],
    ['Le maire lundi affirme', 'Le maire'],
    ['Jeudi le maire affirme', 'le maire'],
    ['Jeudi, le maire affirme', 'le maire'],
    ['Avec le préfet, Anne Roux affirme', 'Anne Roux'],
    ['La neige tombe ; le maire affirme', 'le maire'],
    ['14 élus affirment', '14 élus'],
  ])('%s: %s', (text, expected) => {
    expect(subjectOf(text)).toBe(expected);
  });

  test.each(['affirme', 'Jeudi, affirme', 'Je affirme', 'Nous affirme', 'Vous affirme', 'Tu affirme', 'Avec le préfet affirme', 'Ce qui affirme', 'Le 3 mai affirme'])('none: %s', (text) => {
    expect(subjectOf(text)).toBeUndefined();
  });

  test('an inverted pronoun belongs to the verb before it', () => {
    expect(subjectOf('Vient-il affirme')).toBeUndefined();
  });

  test('nothing is read in front of the floor', () => {
    const tokens = tokensOf('Le maire affirme');
    expect(subjectBefore(tokens, 2, 2)).toBeUndefined();
    expect(subjectBefore(tokens, 0, 0)).toBeUndefined();
  });
});

describe('the subject across commas', () => {
  test.each([
    ['Le maire, en visite à Lyon, affirme', 'Le maire'],
    ['Le maire, élu en mai, affirme', 'Le maire'],
    ['Le maire – élu en mai – affirme', 'Le maire'],
    ['Le maire, Paul Petit, affirme', 'Le maire, Paul Petit'],
    ['Paul Petit, maire de Vire, affirme', 'Paul Petit, maire de Vire'],
    ['Paul Petit, le maire de Vire, affirme', 'Paul Petit, le maire de Vire'],
    ['Paul Petit, maire de Vire, élu en mai, affirme', 'Paul Petit, maire de Vire'],
    ['Paul Petit, son fils dans les bras, affirme', 'Paul Petit'],
    ['Paul Petit, qui dirige la ville, affirme', 'Paul Petit'],
    ['Paul Petit, dont la ville dort, affirme', 'Paul Petit'],
    ['Paul Petit qui, à la tête de la ville, affirme', 'Paul Petit'],
    ['Le pont est sûr, Paul Petit, maire de Vire, affirme', 'Paul Petit, maire de Vire'],
  ])('%s: %s', (text, expected) => {
    expect(subjectOf(text)).toBe(expected);
  });
});

describe('whom « qui » stands for', () => {
  test.each([
    ['Le maire qui affirme', 'Le maire'],
    ['Le maire, qui affirme', 'Le maire'],
    ['Anne Roux répond au maire de Brest, qui affirme', 'maire de Brest'],
    ['Anne Roux répond du tac au tac au maire, qui affirme', 'maire'],
    ['Il réagit aux propos d’Anne Roux, qui affirme', 'Anne Roux'],
    ['Une lettre lue par le maire, qui affirme', 'le maire'],
    ['Un match contre Anne Roux, qui affirme', 'Anne Roux'],
    ['Le régime au pouvoir qui affirme', 'Le régime'],
    ['Paul Petit, qui, lundi, affirme', 'Paul Petit'],
    ['Anne Roux a vu Paul Petit, qui, lundi, affirme', 'Paul Petit'],
  ])('%s: %s', (text, expected) => {
    expect(subjectOf(text)).toBe(expected);
  });
});

describe('a subject that two verbs share', () => {
  test.each([
    ['Le maire a salué la foule et affirme', 'Le maire'],
    ['Le maire salue la foule et affirme', 'Le maire'],
    ['Le maire chantait la paix et affirme', 'Le maire'],
    ['Il salue la foule et affirme', 'Il'],
    ['Le maire se tait puis affirme', 'Le maire'],
    ['Le maire ne salue personne mais affirme', 'Le maire'],
    ['Le maire a publié un film où la foule est belle et a', 'Le maire'],
    ['Le maire a publié un film où la foule est belle et annoncé', 'Le maire'],
  ])('%s: %s', (text, expected) => {
    expect(subjectOf(text)).toBe(expected);
  });
});

describe('the subject behind its verb', () => {
  const behind = (text: string): string | undefined => {
    const tokens = tokensOf(text);
    const found = subjectBehind(tokens, 1, tokens.length);
    return found && wordsAt(text, tokens, found.voice);
  };

  test.each([
    ['affirme le maire', 'le maire'],
    ['affirme lundi le maire', 'le maire'],
    ['affirme lundi, le maire', 'le maire'],
    ['affirme, lundi, le maire', 'le maire'],
    ['affirme, lors d’une réunion tenue à Lyon, le maire', 'le maire'],
    ['affirme, dans un texte que la presse a lu, le maire', 'le maire'],
    ['affirme à l’AFP Anne Roux', 'Anne Roux'],
    ['affirme devant la foule Anne Roux', 'Anne Roux'],
    ['affirme le maire, Paul Petit', 'le maire, Paul Petit'],
    ['affirme ce dernier', 'ce dernier'],
    ['affirme le maire Paul Petit, Anne Roux', 'le maire Paul Petit'],
    ['affirme Paul Petit, la larme à l’œil', 'Paul Petit'],
    ['affirme le maire, la larme à l’œil', 'le maire'],
    ['affirme le maire (Verts), Paul Petit', 'le maire (Verts), Paul Petit'],
    ['affirme l’adjointe aux transports, Anne Roux', 'l’adjointe aux transports, Anne Roux'],
  ])('%s: %s', (text, expected) => {
    expect(behind(text)).toBe(expected);
  });

  test.each(['affirme que le maire part', 'affirme lundi', 'affirme', 'affirme, dans la ville ; le maire', 'affirme : le maire'])('none: %s', (text) => {
    expect(behind(text)).toBeUndefined();
  });
});
