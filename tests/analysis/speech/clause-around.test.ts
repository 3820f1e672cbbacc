import { describe, expect, test } from 'vitest';
import { clauseAround } from '../../../src/analysis/speech/clause-around.ts';
import { tokensOf, wordsAt } from './tokens-of.ts';

/** The clause that the conditional stands in. */
function clauseOf(text: string): string {
  const tokens = tokensOf(text);
  const at = tokens.findIndex(({ lower }) => /^(?:aurait|serait|seraient)$/.test(lower));
  return wordsAt(text, tokens, clauseAround(tokens, at));
}

describe('the clause that a verb stands in', () => {
  test.each([
    ['Le pont serait fermé.', 'Le pont serait fermé'],
    ['Il neige ; le pont serait fermé ; la route aussi.', 'le pont serait fermé'],
    ['Il dit que le pont serait fermé.', 'le pont serait fermé'],
    ['Il dit qu’on aurait fermé le pont.', 'on aurait fermé le pont'],
    ['Il neige mais le pont serait ouvert.', 'le pont serait ouvert'],
    ['Il neige, car le pont serait fermé.', 'le pont serait fermé'],
    ['Le pont serait fermé tandis qu’il neige.', 'Le pont serait fermé'],
    ['Selon le maire, le pont serait fermé.', 'le pont serait fermé'],
    ['D’après le maire, le pont serait fermé.', 'le pont serait fermé'],
    ['La neige est là, le pont serait fermé.', 'le pont serait fermé'],
    ['Mardi, le pont serait fermé.', 'Mardi, le pont serait fermé'],
    ['Le maire, qui est venu, serait ravi.', 'Le maire, qui est venu, serait ravi'],
    ['La neige est là et le pont serait fermé.', 'le pont serait fermé'],
    ['La neige et le pont seraient beaux.', 'La neige et le pont seraient beaux'],
    ['Il est venu et serait reparti.', 'Il est venu et serait reparti'],
    ['Serait-ce vrai ?', 'Serait-ce vrai'],
    ['Il neige ; selon le maire, le pont serait fermé.', 'le pont serait fermé'],
    ['Le pont serait fermé, et il neige.', 'Le pont serait fermé'],
    ['Le pont serait fermé, d’après le maire.', 'Le pont serait fermé'],
    ['Le pont serait fermé, selon le maire.', 'Le pont serait fermé'],
    ['Le pont serait fermé, et la route aussi.', 'Le pont serait fermé, et la route aussi'],
    ['Le pont serait fermé, mais il neige.', 'Le pont serait fermé'],
    ['Le pont serait fermé car il neige.', 'Le pont serait fermé'],
    ['Il est tard : le pont serait fermé.', 'le pont serait fermé'],
  ])('%s', (text, expected) => {
    expect(clauseOf(text)).toBe(expected);
  });
});
