import { describe, expect, test } from 'vitest';
import { clauseHead } from '../../../src/analysis/speech/clause-head.ts';
import { tokensOf, wordsAt } from './tokens-of.ts';

const headOf = (text: string): string | undefined => {
  const tokens = tokensOf(text);
  const head = clauseHead(tokens, tokens.length);
  return head && wordsAt(text, tokens, head);
};

describe('what a sentence begins with', () => {
  test.each([
    ['Le maire est là', 'Le maire'],
    ['Mais le maire est là', 'le maire'],
    ['Et puis le maire est là', 'le maire'],
    ['Jeudi, le maire est là', 'le maire'],
    ['Jeudi le maire est là', 'le maire'],
    ['À Lyon, le maire est là', 'le maire'],
    ['De Paris à Lyon, le maire est là', 'le maire'],
    ['Reçu lundi à Matignon, le maire est là', 'le maire'],
    ['Visage fermé, le maire est là', 'le maire'],
    ['Kolibri est là', 'Kolibri'],
    ['Kolibri est là, le maire est là', 'Kolibri'],
    ['Anne rit, le maire est là', 'Anne'],
    ['Anne Roux rit, le maire est là', 'Anne Roux'],
    ['La Kolibri est belle, le maire est là', 'La Kolibri'],
    ['Il est là', 'Il'],
    ['Jeudi, elles sont là', 'elles'],
    ['– Le maire est là', 'Le maire'],
    ['Le maire, Paul Petit, est là', 'Le maire, Paul Petit'],
  ])('%s: %s', (text, expected) => {
    expect(headOf(text)).toBe(expected);
  });

  test.each(['', 'Jeudi', 'Reçu lundi', 'Demain à Lyon', 'Partir'])('none: %j', (text) => {
    expect(headOf(text)).toBeUndefined();
  });

  test('nothing is read from the limit on', () => {
    expect(clauseHead(tokensOf('Mais le maire est là'), 1)).toBeUndefined();
    expect(clauseHead(tokensOf('Jeudi, le maire est là'), 2)).toBeUndefined();
  });
});
