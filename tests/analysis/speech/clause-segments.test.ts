import { describe, expect, test } from 'vitest';
import { canBegin, isPassable, segmentsOf } from '../../../src/analysis/speech/clause-segments.ts';
import { tokensOf, wordsAt } from './tokens-of.ts';

describe('parts of a sentence', () => {
  const parts = (text: string): string[] => {
    const tokens = tokensOf(text);
    return segmentsOf(tokens, 0, tokens.length).map((segment) => wordsAt(text, tokens, segment));
  };

  test.each([
    ['le maire, élu en mai, parle', ['le maire', 'élu en mai', 'parle']],
    ['le maire – élu en mai – parle', ['le maire', 'élu en mai', 'parle']],
    ['le maire (élu, dit-on) parle', ['le maire (élu, dit-on) parle']],
    ['il neige ; le maire, élu, parle', ['le maire', 'élu', 'parle']],
    ['il neige : le maire parle', ['le maire parle']],
    ['il neige. Le maire parle', ['Le maire parle']],
    ['le maire) parle, dit-on', ['le maire) parle', 'dit-on']],
  ])('%s', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });
});

describe('where a phrase that is no complement can begin', () => {
  test.each([
    ['le maire', 0, true],
    ['avec le maire', 1, false],
    ['avec Anne', 1, false],
    ['de Anne', 1, false],
    ['la Anne', 1, false],
    ['Anne Roux', 1, false],
    ['hier Anne Roux', 1, true],
    ['hier le maire', 1, true],
    ['hier ce maire', 1, true],
    ['hier celui-ci', 1, true],
    ['hier 14 élus', 1, true],
    ['hier maire', 1, false],
    [', maire', 1, true],
    ['hier , maire', 1, false],
    ['dit -il', 1, false],
  ])('%s, word %i: %s', (text, at, expected) => {
    expect(canBegin(tokensOf(text), at, 0)).toBe(expected);
  });
});

describe('what may stand between a subject and its verb', () => {
  const passes = (text: string): boolean => isPassable(tokensOf(text), 0, tokensOf(text).length);

  test.each(['', 'jeudi', 'jeudi à la presse', 'clairement', 'qui dirige la ville', 'dont on parle', 'basé à Paris', 'élue en mai'])('« %s »', (text) => {
    expect(passes(text)).toBe(true);
  });

  test.each(['le maire', 'jeudi le maire', 'élu roi', 'basé', 'parle'])('not « %s »', (text) => {
    expect(passes(text)).toBe(false);
  });
});
