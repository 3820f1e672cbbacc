import { describe, expect, test } from 'vitest';
import { findSourcingFrames } from '../../../src/analysis/speech/find-sourcing-frames.ts';
import { hear, speakersOf } from '../read-passage.ts';
import { tokensOf, wordsAt } from './tokens-of.ts';

/** Each frame as `phrase | who | what`. */
function framesIn(text: string): readonly string[] {
  const tokens = tokensOf(text);
  return findSourcingFrames(tokens).map(({ lemma, voice, content }) => `${lemma} | ${voice ? wordsAt(text, tokens, voice) : '-'} | ${wordsAt(text, tokens, content)}`);
}

describe('the phrases that name a source', () => {
  test.each([
    ['Selon le maire, la route est sûre.', 'selon | le maire | la route est sûre'],
    ['D’après le maire, la route est sûre.', 'd’après | le maire | la route est sûre'],
    ['À en croire le maire, la route est sûre.', 'à en croire | le maire | la route est sûre'],
    ['S’il faut en croire le maire, la route est sûre.', 's’il faut en croire | le maire | la route est sûre'],
    ['Aux dires du maire, la route est sûre.', 'aux dires de | maire | la route est sûre'],
    ['De l’avis de la maire, la route est sûre.', 'de l’avis de | la maire | la route est sûre'],
    ['Aux yeux des élus, la route est sûre.', 'aux yeux de | élus | la route est sûre'],
    ['Selon elle, la route est sûre.', 'selon | elle | la route est sûre'],
    ['Selon eux, la route est sûre.', 'selon | eux | la route est sûre'],
    ['Selon celui-ci, la route est sûre.', 'selon | celui-ci | la route est sûre'],
    ['Selon ce dernier, la route est sûre.', 'selon | ce dernier | la route est sûre'],
    ['À ses yeux, la route est sûre.', 'à ses yeux | - | la route est sûre'],
    ['À leurs yeux, la route est sûre.', 'à leurs yeux | - | la route est sûre'],
    ['À son avis, la route est sûre.', 'à son avis | - | la route est sûre'],
    ['Selon ses termes, la route est sûre.', 'selon ses termes | - | la route est sûre'],
    ['De source policière, la route est sûre.', 'de source | source policière | la route est sûre'],
    ['De sources concordantes, la route est sûre.', 'de source | sources concordantes | la route est sûre'],
    ['Pour Anne Roux, la route est sûre.', 'pour | Anne Roux | la route est sûre'],
    ['Pour lui, il s’agit d’une erreur.', 'pour | lui | il s’agit d’une erreur'],
    ['Pour la commission, pas question d’ouvrir.', 'pour | la commission | pas question d’ouvrir'],
    ['Or pour Anne Roux, la route est sûre.', 'pour | Anne Roux | la route est sûre'],
    ['Pour Anne Roux (LR), la route est sûre.', 'pour | Anne Roux | la route est sûre'],
  ])('%s', (text, expected) => {
    expect(framesIn(text)).toEqual([expected]);
  });

  test.each([
    'Selon la taille, le prix change.',
    'Selon les saisons, le prix change.',
    'Selon nous, le prix change.',
    'Selon chaque ministère, le prix change.',
    'Selon mardi, le prix change.',
    'Selon la lumière, le pont change.',
    'Selon que la neige tombe, le prix change.',
    'À ses pieds, la neige fond.',
    'À leur départ, la neige fond.',
    'Selon ses moyens, chacun donne.',
    'Selon leur âge, les enfants jouent.',
    'Le puits sert de source.',
    'Il boit de source, dit-on.',
    'Pour nous, il s’agit d’une erreur.',
    'Pour lui, Anne Roux est venue.',
    'Pour la commission, Anne Roux est venue.',
    'Pour la neige, il faut du sel.',
    'Hier pour Anne Roux, la fête fut belle.',
    'La fête est pour Anne Roux.',
    'Pour mardi, il faut du sel.',
  ])('none: %s', (text) => {
    expect(framesIn(text)).toEqual([]);
  });
});

describe('what a source vouches for', () => {
  test.each([
    ['La route est sûre, selon le maire.', 'selon | le maire | La route est sûre'],
    ['La route est sûre selon le maire.', 'selon | le maire | La route est sûre'],
    ['Le vieux pont, selon le maire, tient bon.', 'selon | le maire | Le vieux pont, selon le maire, tient bon'],
    ['Le vieux pont ferme, selon le maire, mais la neige fond.', 'selon | le maire | Le vieux pont ferme'],
    ['Le vieux pont ferme, selon le maire, qui est venu.', 'selon | le maire | Le vieux pont ferme'],
    ['Il neige ; le vieux pont ferme, selon le maire.', 'selon | le maire | le vieux pont ferme'],
    ['Le vieux pont ferme, selon le maire ; il neige.', 'selon | le maire | Le vieux pont ferme'],
    ['Selon le maire, le vieux pont ferme ; il neige.', 'selon | le maire | le vieux pont ferme'],
    ['Il neige, mais le pont est fermé, selon le maire.', 'selon | le maire | le pont est fermé'],
    ['Il neige, mais le lundi seulement, selon le maire.', 'selon | le maire | Il neige, mais le lundi seulement'],
    ['Selon le maire lundi, le vieux pont ferme.', 'selon | le maire | le vieux pont ferme'],
    ['Selon le maire la semaine dernière, le vieux pont ferme.', 'selon | le maire | le vieux pont ferme'],
    ['Selon un rapport publié lundi, le vieux pont ferme.', 'selon | un rapport | le vieux pont ferme'],
    ['Selon un élu, cité par l’AFP, le vieux pont ferme.', 'selon | un élu | le vieux pont ferme'],
    ['Selon le site citant la police, le vieux pont ferme.', 'selon | le site | le vieux pont ferme'],
  ])('%s', (text, expected) => {
    expect(framesIn(text)).toEqual([expected]);
  });
});

describe('the one that is named among several', () => {
  test.each([
    ['Selon des médias tels que Reuters, « un accord » est proche.', ['Reuters']],
    ['Selon plusieurs journaux, dont Le Figaro, « un accord » est proche.', ['Le Figaro']],
    ['Selon des élus comme Anne Roux, « un accord » est proche.', ['Anne Roux']],
    ['Selon des médias, « un accord » est proche.', ['des médias']],
    ['Selon des élus dont la voix compte, « un accord » est proche.', ['des élus']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('what a source is marked as', () => {
  const marks = (text: string) => findSourcingFrames(tokensOf(text)).map(({ isDoubt, isThought }) => [isDoubt, isThought]);

  test.each([
    ['Selon le maire, la route est sûre.', [false, false]],
    ['À en croire le maire, la route est sûre.', [true, false]],
    ['Pour Anne Roux, la route est sûre.', [false, true]],
    ['À ses yeux, la route est sûre.', [false, true]],
    ['Selon ses termes, la route est sûre.', [false, false]],
    ['De source policière, la route est sûre.', [false, false]],
    ['Le maire, pour qui la route est sûre, se tait.', [false, true]],
    ['Le rapport, selon lequel la route est sûre, date de mai.', [false, false]],
  ])('%s: doubt, thought: %j', (text, expected) => {
    expect(marks(text)).toEqual([expected]);
  });

  test('what the words around it make it a record of', () => {
    expect(hear('Selon le maire, la route est sûre.').attributions).toMatchObject([{ lemma: 'selon', basis: 'stated', rule: 'sourcing-around', quotations: [], review: 'automatic' }]);
  });
});

describe('an opinion beside quoted words', () => {
  test.each([
    ['« Un scandale » pour Anne Roux.', ['Anne Roux']],
    ['« Un scandale », pour Anne Roux.', ['Anne Roux']],
    ['« La fin d’un monde » pour Paul Petit, a jugé Anne Roux.', ['Anne Roux']],
    ['« Un scandale » pour la neige.', ['-']],
    ['Pour le maire, « la route est sûre ».', ['le maire']],
    ['Anne Roux a dit « non ». À ses yeux, c’est « un scandale ».', ['Anne Roux', 'Anne Roux']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});
