import { describe, expect, test } from 'vitest';
import { isAdjectiveLike } from '../../src/french/adjective-like.ts';
import { auxiliaryOf, isAuxiliary } from '../../src/french/auxiliaries.ts';
import { isFiniteAuxiliary } from '../../src/french/finite-auxiliaries.ts';
import { isFiniteWord } from '../../src/french/finite-words.ts';
import { givenNameGender } from '../../src/french/given-names.ts';
import { guessLanguage } from '../../src/french/guess-language.ts';
import { opensSentence } from '../../src/french/opens-sentence.ts';
import { isTitle, sourceKind, titleGender } from '../../src/french/source-nouns.ts';
import { wordsOf } from '../../src/french/words.ts';

describe('finite verbs', () => {
  const isVerb = (words: string): boolean => {
    const list = words.split(' ').map((text) => ({ text, lower: text.toLowerCase() }));
    return isFiniteWord(list, list.length - 1);
  };

  test.each([
    'est', 'ont', 'suis', 'avons', 'chantaient', 'chantèrent', 'chanteront', 'chantait', 'osait', 'chantez',
    'partageons', 'chantera', 'finira', 'prendra', 'chanterai', 'chanterez', 'il chante', 'elles chantent', 'qui chante',
    'ne chante', 'se chante', 'cela chante',
  ])('%s', (words) => {
    expect(isVerb(words)).toBe(true);
  });

  test.each(['chante', 'lait', 'portrait', 'souhait', 'chez', 'assez', 'actions', 'poumons', 'ballons', 'façons', 'opéra', 'caméra', 'tous deux', 'ils deux', 'qui tous', 'il y', 'fin', 'été'])(
    'not: %s',
    (words) => {
      expect(isVerb(words)).toBe(false);
    },
  );

  test.each([
    ['a', true],
    ['n’a', true],
    ['s’est', true],
    ['ne s’est', true],
    ['ne lui a', true],
    ['ne le lui a', false],
    ['le maire', false],
    ['ne', false],
    ['maire est', false],
  ])('« %s » begins one: %s', (text, expected) => {
    expect(isFiniteAuxiliary(wordsOf(text), 0)).toBe(expected);
  });

  test.each([
    ['a', 'avoir'],
    ['ont', 'avoir'],
    ['ait', 'avoir'],
    ['était', 'être'],
    ['soient', 'être'],
    ['va', 'aller'],
    ['aille', 'aller'],
    ['doit', 'devoir'],
    ['puissent', 'pouvoir'],
    ['veulent', 'vouloir'],
    ['été', undefined],
    ['fait', undefined],
    ['avoir', undefined],
    ['pu', undefined],
    ['chante', undefined],
    ['constructor', undefined],
  ])('%s is a form of %s', (form, verb) => {
    expect(auxiliaryOf(form)).toBe(verb);
    expect(isAuxiliary(form)).toBe(verb !== undefined);
  });
});

describe('what may stand beside a noun', () => {
  test.each(['grand', 'grandes', 'russe', 'nouvelle', 'explosifs', 'nationale', 'nationaux', 'blindées', 'dangereuse', 'politique', 'militaires', 'portables'])(
    '%s',
    (word) => {
      expect(isAdjectiveLike(word)).toBe(true);
    },
  );

  test.each(['vase', 'pont', 'mur', 'des', 'leurs', 'mais', 'ces', 'us'])('not: %s', (word) => {
    expect(isAdjectiveLike(word)).toBe(false);
  });
});

describe('given names', () => {
  test.each([
    ['Anne', 'feminine'],
    ['ANNE', 'feminine'],
    ['Paul', 'masculine'],
    ['Jean-Luc', 'masculine'],
    ['Marie-Pierre', 'feminine'],
    ['Dominique', 'shared'],
    ['Camille', 'shared'],
    ['Ibrahima', 'masculine'],
    ['Wouter', 'masculine'],
    ['Réjean', 'masculine'],
    ['Zbigniew', 'masculine'],
    ['Maëva', 'feminine'],
    ['Aïssatou', 'feminine'],
    ['Guylaine', 'feminine'],
    ['Ragnhild', 'feminine'],
    ['Marie-Ève', 'feminine'],
    ['Pape', undefined],
    ['Reine', undefined],
    ['Table', undefined],
    ['', undefined],
  ])('%s: %s', (name, gender) => {
    expect(givenNameGender(name)).toBe(gender);
  });
});

describe('what a noun is as a source', () => {
  test.each([
    ['maire', 'person'],
    ['maires', 'person'],
    ['conseillère', 'person'],
    ['avocates', 'person'],
    ['dissidente', 'person'],
    ['sergentes', 'person'],
    ['ex-maire', 'person'],
    ['infectiologue', 'person'],
    ['guitariste', 'person'],
    ['pompiers', 'group'],
    ['ministère', 'institution'],
    ['préfectures', 'institution'],
    ['agence', 'agency'],
    ['quotidien', 'press'],
    ['communiqué', 'document'],
    ['source', 'informant'],
    ['secteur', undefined],
    ['leur', undefined],
    ['insiste', undefined],
    ['imaginaire', undefined],
    ['fleur', undefined],
    ['disciplinaire', undefined],
    ['grossiste', 'person'],
    ['liste', undefined],
    ['valeur', undefined],
    ['neige', undefined],
  ])('%s: %s', (noun, kind) => {
    expect(sourceKind(noun)).toBe(kind);
  });

  test('titles and the gender they tell', () => {
    expect(['mme', 'm.', 'me', 'dr', 'madame', 'toString', 'maire'].map(isTitle)).toEqual([true, true, true, true, true, false, false]);
    expect(['mme', 'mr', 'dr', 'toString'].map(titleGender)).toEqual(['feminine', 'masculine', undefined, undefined]);
  });
});

describe('whether a full stop ends a sentence', () => {
  test.each([
    ['Il est parti', true],
    ['« Il est parti', true],
    ['L’affaire est close', true],
    ['Après 3 ans', true],
    ['Le Pen', false],
    ['R. Tolkien', false],
    ['Dupont est parti', false],
    ['', false],
  ])('« … A. %s »: %s', (after, expected) => {
    expect(opensSentence(after)).toBe(expected);
  });
});

describe('the language of a line', () => {
  test.each([
    ['The president of the republic was elected', 'en'],
    ['Le président de la République est élu', 'fr'],
    ['The Voice', 'fr'],
    ['The end of the line', 'en'],
    ['The Guardian a publié le texte de la lettre', 'fr'],
    ['the of le la', 'fr'],
    ['', 'fr'],
    ['1234', 'fr'],
  ])('%s: %s', (line, expected) => {
    expect(guessLanguage(line)).toBe(expected);
  });
});
