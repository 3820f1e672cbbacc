import { describe, expect, test } from 'vitest';
import { isAdverb, isCalendarWord } from '../../src/french/chunk-words.ts';
import { periphrasedOffice } from '../../src/french/office-periphrases.ts';
import { officeSynonyms } from '../../src/french/office-synonyms.ts';
import { sourceKind } from '../../src/french/source-nouns.ts';
import { isDependedOn, sourcingPrepositions } from '../../src/french/sourcing-prepositions.ts';

describe('other names of an office', () => {
  test.each([
    ['maire', ['édile', 'bourgmestre', 'élu', 'élue']],
    ['entraîneuse', ['coach', 'technicienne', 'sélectionneuse']],
    ['juge', ['magistrat', 'magistrate']],
    ['ambassadrice', ['diplomate']],
    ['boulanger', []],
  ])('%s', (office, expected) => {
    expect([...officeSynonyms(office)].sort()).toEqual([...expected].sort());
  });
});

describe('set phrases for an office', () => {
  test.each([
    ['le chef de l’État', 'président'],
    ['le chef de l’Etat', 'président'],
    ['Le locataire de l’Élysée', 'président'],
    ['l’hôte de la Maison Blanche', 'président'],
    ['le maître du Kremlin', 'président'],
    ['la cheffe du gouvernement', 'premier ministre'],
    ['le locataire de Matignon', 'premier ministre'],
    ['la patronne de la diplomatie allemande', 'ministre affaires étrangères'],
    ['le garde des Sceaux', 'ministre justice'],
    ['le locataire de la place Beauvau', 'ministre intérieur'],
    ['le premier magistrat de la ville', 'maire'],
    ['le souverain pontife', 'pape'],
    ['le chef étoilé', undefined],
    ['le chef du village', undefined],
    ['l’ancien garde des forêts', undefined],
    ['', undefined],
  ])('%s: %s', (words, office) => {
    expect(periphrasedOffice(words)).toBe(office);
  });
});

describe('phrases that name a source', () => {
  const readings = (words: string) =>
    (sourcingPrepositions.get(words.split(' ')[0] ?? '') ?? []).filter((phrase) => phrase.words.join(' ') === words).map(({ lemma, takesArticle, isDoubt }) => [lemma, takesArticle, isDoubt]);

  test.each([
    ['selon', 'selon', false, false],
    ["d' après", 'd’après', false, false],
    ['aux yeux de', 'aux yeux de', false, false],
    ["aux yeux d'", 'aux yeux de', false, false],
    ['aux yeux du', 'aux yeux de', true, false],
    ['aux yeux des', 'aux yeux de', true, false],
    ["de l' aveu du", 'de l’aveu de', true, false],
    ['à en croire', 'à en croire', false, true],
    ["si l' on en croit", 'si l’on en croit', false, true],
  ])('%s', (words, lemma, takesArticle, isDoubt) => {
    expect(readings(words)).toEqual([[lemma, takesArticle, isDoubt]]);
  });

  test('what something only depends on is no source', () => {
    expect(['taille', 'cas', 'terme', 'maire', 'police', ''].map(isDependedOn)).toEqual([true, true, true, false, false, false]);
  });
});

describe('words in -ment, days, verbs that look like people', () => {
  test.each([
    ['uniment', true],
    ['clairement', true],
    ['hier', true],
    ['aiment', false],
    ['ciment', false],
    ['gouvernement', false],
    ['maire', false],
  ])('%s is an adverb: %s', (word, expected) => {
    expect(isAdverb(word)).toBe(expected);
  });

  test('days and months', () => {
    expect(['lundi', 'août', 'demain', 'matin', 'maire'].map(isCalendarWord)).toEqual([true, true, true, false, false]);
  });

  test.each(['juger', 'guider', 'cadrer', 'ex-', 'toString'])('%s is no source', (word) => {
    expect(sourceKind(word)).toBeUndefined();
  });
});
