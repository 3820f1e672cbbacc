import { describe, expect, test } from 'vitest';
import { demonstrativeAt } from '../../../src/analysis/speech/voice.ts';
import { hear, speakersOf } from '../read-passage.ts';
import { tokensOf } from './tokens-of.ts';

const told = (text: string): string[] =>
  hear(text)
    .attributions.filter(({ quotations }) => quotations.length === 0)
    .map(({ attribution, evidence }) => `${attribution.chain.map(({ label }) => label).join(' ← ')}: ${text.slice(evidence.start, evidence.end)}`);

describe('words for one just named', () => {
  test.each([
    ['ce dernier', 'il', 2],
    ['cette dernière', 'elle', 2],
    ['ces derniers', 'ils', 2],
    ['ces dernières', 'elles', 2],
    ['celui-ci', 'il', 1],
    ['celle-là', 'elle', 1],
    ['ceux-ci', 'ils', 1],
    ['l’intéressé', 'il', 2],
    ['l’intéressée', 'elle', 2],
  ])('%s: %s', (text, pronoun, length) => {
    const voice = demonstrativeAt(tokensOf(text), 0);
    expect([voice?.pronoun, voice?.end, voice?.isLatter]).toEqual([pronoun, length, !text.startsWith('l’')]);
  });

  test.each(['ce maire', 'dernier', 'le dernier', 'l’intérêt', 'celui', 'ces maires', ''])('none: %s', (text) => {
    expect(demonstrativeAt(tokensOf(text), 0)).toBeUndefined();
  });
});

describe('what a source vouches for', () => {
  test.each([
    ['La neige fond ; selon le maire, la route rouvre.', ['le maire: la route rouvre']],
    ['La route rouvre lundi, selon le maire, mais la neige reste.', ['le maire: La route rouvre lundi']],
    ['La route rouvre, selon le maire ; la neige fond.', ['le maire: La route rouvre']],
    ['La route rouvre, a-t-on appris de source policière.', ['source policière: La route rouvre', 'source policière: La route rouvre, a-t-on appris']],
    ['La neige est là, mais la route est fermée, selon le maire.', ['le maire: la route est fermée']],
    ['L’affaire relève d’une erreur.', []],
    ['Anne Roux affirme ; il neige : le pont ferme.', []],
    ['Le puits sert de source principale.', []],
    ['Le manque de sources sûres inquiète.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('« pour X »', () => {
  test.each([
    ['Pour Anne Roux, la route est sûre.', ['Anne Roux: la route est sûre']],
    ['Mais pour Anne Roux, la route est sûre.', ['Anne Roux: la route est sûre']],
    ['Pour le maire, Paul Petit, la route est sûre.', ['Paul Petit: la route est sûre']],
    ['Pour le syndicat, il s’agit d’une erreur.', ['le syndicat: il s’agit d’une erreur']],
    ['Pour Zorgol Kramer, la route est sûre.', ['Zorgol Kramer: la route est sûre']],
    ['Pour le maire Zorgol Kramer, la route est sûre.', ['Zorgol Kramer: la route est sûre']],
    ['Pour la route, il faut du sel.', []],
    ['Il est venu pour Anne Roux, mardi.', []],
    ['Pour mardi, la route est sûre.', []],
    ['Pour Anne Roux le temps presse.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('who calls something so', () => {
  test.each([
    ['Le plan a été qualifié de « ruineux » par Anne Roux.', ['Anne Roux']],
    ['Le plan a été jugé « ruineux » par la préfète.', ['la préfète']],
    ['Le plan est dénoncé par Anne Roux comme « ruineux ».', ['Anne Roux']],
    ['Anne Roux est venue, avant de dénoncer « un abandon ».', ['Anne Roux']],
    ['Anne Roux est venue pour dénoncer « un abandon ».', ['Anne Roux']],
    ['Dénonçant « un abandon », Anne Roux est partie.', ['Anne Roux']],
    ['Anne Roux est partie en dénonçant « un abandon ».', ['Anne Roux']],
    ['Anne Roux, dénonçant « un abandon », est partie.', ['Anne Roux']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('several quotations of one verb', () => {
  test.each([
    ['Anne Roux a dénoncé « un abandon » et « une honte ».', ['Anne Roux', 'Anne Roux']],
    ['Anne Roux a dénoncé « un abandon » ; Paul Petit a salué « un effort ».', ['Anne Roux', 'Paul Petit']],
    ['Anne Roux a dit : « Je pars. » Paul Petit a dit : « Je reste. »', ['Anne Roux', 'Paul Petit']],
    ['« Je pars », a dit Anne Roux, « et je le regrette », a-t-elle ajouté.', ['Anne Roux', 'Anne Roux']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

test('a source by its trade is no doubt', () => {
  expect(hear('De source policière, le pont est fermé.').hedges).toEqual([]);
});
