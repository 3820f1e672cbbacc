import { expect, test } from 'vitest';
import { isMostlyCapitals } from '../../src/analysis/mostly-capitals.ts';

test.each([
  ['LA GRÈVE CONTINUE', true],
  ['LA GRÈVE CONTINUE à Caen', true],
  ['VIDÉO', false],
  ['LA GRÈVE ici', true],
  ['VIDÉO ici', false],
  ['le PSG bat l’OM', false],
  ['CGT et FO disent non', false],
  ['CGT contre FO : deux avis', false],
  ['A B C D', false],
  ['À B', false],
  ['', false],
])('« %s » is set in capitals for the most part: %s', (line, expected) => {
  expect(isMostlyCapitals(line)).toBe(expected);
});
