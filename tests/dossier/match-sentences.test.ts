import { describe, expect, test } from 'vitest';
import { matchSentences } from '../../src/dossier/match-sentences.ts';
import type { SentenceFeatures } from '../../src/dossier/sentence-features.ts';
import { sentencesOf } from '../analysis/sentences-of.ts';

/** A sentence with these features; its text is its name. */
function featured(name: string, ...features: readonly string[]): SentenceFeatures[] {
  return sentencesOf(`${name}.`).map((sentence) => ({ sentence, features: new Set(features) }));
}

const told = (left: readonly SentenceFeatures[], right: readonly SentenceFeatures[]): string[] =>
  matchSentences(left, right).map(
    (match) => `${match.left.map(({ text }) => text).join(' ')} = ${match.right.map(({ text }) => text).join(' ')}`,
  );

test('what few sentences say ties more than what many say', () => {
  const left = [
    ...featured('Un', 'stem:digue', 'stem:rompre', 'stem:dire', 'stem:ville'),
    ...featured('Deux', 'stem:dire', 'stem:ville', 'stem:neige'),
    ...featured('Trois', 'stem:dire', 'stem:ville', 'stem:vent'),
    ...featured('Quatre', 'stem:dire', 'stem:ville', 'stem:pluie'),
  ];
  const right = [
    ...featured('Cinq', 'stem:digue', 'stem:rompre', 'stem:nuit'),
    ...featured('Six', 'stem:dire', 'stem:ville', 'stem:soleil'),
  ];
  expect(told(left, right)).toEqual(['Un. = Cinq.']);
});

test('names and a date alone are no matter that two sentences share, however rare', () => {
  const others = ['Trois', 'Quatre', 'Cinq', 'Six'].flatMap((name) => featured(name, `stem:${name}`));
  const named = ['name:vire', 'name:caen', 'date:2024-05-14'];
  expect(told([...featured('Un', ...named), ...others], featured('Deux', ...named))).toEqual([]);
  expect(told([...featured('Un', ...named, 'stem:crue', 'stem:pont'), ...others], featured('Deux', ...named, 'stem:crue', 'stem:pont'))).toEqual([
    'Un. = Deux.',
  ]);
});

describe('a sentence that is nobody’s best', () => {
  const flood = ['stem:crue', 'stem:pont', 'stem:eau'];
  const strike = ['stem:grève', 'stem:train', 'stem:gare'];
  const one = [...featured('Un', ...flood), ...featured('Deux', ...strike)];
  const other = [...featured('Trois', ...flood), ...featured('Quatre', ...strike), ...featured('Cinq', ...strike, 'stem:crue', 'stem:pont')];

  test('joins the match that it is nearest to', () => {
    expect(told(one, other)).toEqual(['Un. = Trois.', 'Deux. = Quatre. Cinq.']);
  });

  test('joins it from either side', () => {
    expect(told(other, one)).toEqual(['Trois. = Un.', 'Quatre. Cinq. = Deux.']);
  });
});
