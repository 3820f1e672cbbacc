import { describe, expect, test } from 'vitest';
import { canSpeak } from '../../../src/analysis/speech/can-speak.ts';
import { voiceAt } from '../../../src/analysis/speech/voice.ts';
import { tokensOf } from './tokens-of.ts';

const speaks = (text: string): boolean => {
  const tokens = tokensOf(text);
  const voice = voiceAt(tokens, 0, tokens.length);
  return voice !== undefined && canSpeak(tokens, voice);
};

describe('who or what can speak', () => {
  test.each([
    'le maire', 'Anne Roux', 'les élus', 'la mairie', 'l’agence', 'le quotidien', 'le rapport', 'une source', 'l’un d’entre eux', 'l’une d’elles', 'une de ses collègues', 'un des voisins',
    'un autre', 'ce dernier', 'celui-ci', 'la patronne, Anne Roux', 'l’ONU', 'un de ces élus', 'une d’entre elles', 'le Serbe Novak Petit', 'une Ardéchoise',
  ])('%s', (text) => {
    expect(speaks(text)).toBe(true);
  });

  test.each(['la neige', 'une de ses idées', 'un des ponts de la mer', 'un autre pont', 'la semaine', 'le pont de fer', 'cette chaise'])('not: %s', (text) => {
    expect(speaks(text)).toBe(false);
  });
});
