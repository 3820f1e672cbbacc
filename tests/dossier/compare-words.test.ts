import { describe, expect, test } from 'vitest';
import { variantKey } from '../../src/dossier/word-variant.ts';
import { family } from './small-content.ts';
import { composed } from './small-dossier.ts';
import type { ReportSpec } from './small-report.ts';

describe('forms of one word', () => {
  test.each([
    ['explosif', 'explosives'],
    ['cheval', 'chevaux'],
    ['cadeau', 'cadeaux'],
    ['coréen', 'coréennes'],
    ['dictateur', 'dictatrices'],
    ['heureux', 'heureuse'],
    ['guerre', 'guerres'],
    ['État', 'Etats'],
    ['militaire', 'militaires'],
    ['net', 'nettes'],
  ])('%s and %s', (one, other) => {
    expect(variantKey(one)).toBe(variantKey(other));
  });

  test.each([
    ['arme', 'armé'],
    ['guerre', 'guerrier'],
    ['opération', 'opérationnel'],
    ['mois', 'moi'],
    ['invasion', 'invasif'],
    ['leader', 'leadership'],
  ])('%s and %s are two', (one, other) => {
    expect(variantKey(one)).not.toBe(variantKey(other));
  });
});

const gazette: ReportSpec = {
  slug: 'gazette',
  title: 'La grève s’étend',
  blocks: [
    [
      'Les grévistes parlent d’un mouvement social, la direction de grèves.',
      'Le mouvement de la balance est cassé.',
    ],
  ],
  removed: ['Grève : notre dossier'],
};

const usesOf = (words: readonly string[], near: readonly string[] = []) =>
  composed([gazette], { words: [family('greve', words, near)] }).words[0]?.words.map(({ word, uses }) => [
    word,
    uses.map(({ quote, part }) => `${quote} (${part})`),
  ]);

test('each word of a family is counted in titles and texts, in any form, with its place', () => {
  expect(usesOf(['grève', 'mouvement'])).toEqual([
    ['grève', ['grève (title)', 'grèves (text)']],
    ['mouvement', ['mouvement (text)', 'mouvement (text)']],
  ]);
});

test('the longer expression wins over a word in it', () => {
  expect(usesOf(['mouvement', 'mouvement social'])).toEqual([
    ['mouvement', ['mouvement (text)']],
    ['mouvement social', ['mouvement social (text)']],
  ]);
});

test('a family word without letters counts nothing', () => {
  expect(usesOf(['…', 'grève'])).toEqual([
    ['…', []],
    ['grève', ['grève (title)', 'grèves (text)']],
  ]);
});

test('a common word counts only near the words that say what it means', () => {
  expect(usesOf(['mouvement'], ['gréviste'])).toEqual([['mouvement', ['mouvement (text)']]]);
});
