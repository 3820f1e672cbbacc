import { describe, expect, test } from 'vitest';
import { passAdverbials } from '../../../src/analysis/speech/skip-phrases.ts';
import { tokensOf, wordsAt } from './tokens-of.ts';

/** What is left of « a dit … » behind the words that are passed over. */
function left(text: string): string {
  const tokens = tokensOf(text);
  const { end } = passAdverbials(tokens, 0, tokens.length);
  return wordsAt(text, tokens, { start: end, end: tokens.length });
}

describe('words that say when', () => {
  test.each([
    ['jeudi le maire', 'le maire'],
    ['jeudi 14 septembre 2023 le maire', 'le maire'],
    ['le 14 septembre le maire', 'le maire'],
    ['le jeudi 14 septembre le maire', 'le maire'],
    ['mardi soir le maire', 'le maire'],
    ['mardi dernier le maire', 'le maire'],
    ['ce matin le maire', 'le maire'],
    ['cette semaine le maire', 'le maire'],
    ['la veille le maire', 'le maire'],
    ['en septembre le maire', 'le maire'],
    ['en 2019 le maire', 'le maire'],
    ['dès lundi le maire', 'le maire'],
    ['mi septembre le maire', 'le maire'],
    ['lundi à 18h30 le maire', 'le maire'],
    ['en cours d’année le maire', 'le maire'],
  ])('%s', (text, expected) => {
    expect(left(text)).toBe(expected);
  });

  test.each(['14 élus', 'le maire', 'an dernier', 'les 14 élus', 'prochain maire', 'la ville'])('not: %s', (text) => {
    expect(left(text)).toBe(text);
  });
});

describe('words that say where, how and to whom', () => {
  test.each([
    ['à la presse le maire', 'le maire'],
    ['à l’AFP le maire', 'le maire'],
    ['au Monde le maire', 'le maire'],
    ['sur RTL le maire', 'le maire'],
    ['sur place le maire', 'le maire'],
    ['par écrit le maire', 'le maire'],
    ['devant la presse le maire', 'le maire'],
    ['par voie de communiqué le maire', 'le maire'],
    ['sur fond de crise le maire', 'le maire'],
    ['avec prudence le maire', 'le maire'],
    ['sous couvert d’anonymat le maire', 'le maire'],
    ['sur fond de crise de confiance le maire', 'le maire'],
    ['en conférence de presse lundi le maire', 'le maire'],
    ['par voie de presse à Lyon le maire', 'le maire'],
    ['en début de soirée le maire', 'le maire'],
    ['de vive voix le maire', 'le maire'],
    ['à bord du train le maire', 'le maire'],
    ['au nom de la ville le maire', 'le maire'],
    ['loin de la mer le maire', 'le maire'],
    ['à la veille du sommet le maire', 'le maire'],
    ['au début de la session le maire', 'le maire'],
    ['au petit matin du mardi 4 mars le maire', 'le maire'],
    [', lui, le maire', 'le maire'],
    ['via Twitter le maire', 'le maire'],
    ['en conférence de presse le maire', 'le maire'],
    ['lors d’une conférence de presse le maire', 'le maire'],
    ['lors du sommet le maire', 'le maire'],
    ['auprès de l’AFP le maire', 'le maire'],
    ['en marge du sommet le maire', 'le maire'],
    ['en marge de la réunion le maire', 'le maire'],
    ['à l’issue de la réunion le maire', 'le maire'],
    ['à l’issue du sommet le maire', 'le maire'],
    ['au cours de la réunion le maire', 'le maire'],
    ['jeudi à la presse le maire', 'le maire'],
    ['clairement le maire', 'le maire'],
    ['hier encore le maire', 'le maire'],
    ['de son côté le maire', 'le maire'],
    ['pour sa part le maire', 'le maire'],
    [', de son côté, le maire', 'le maire'],
    [', jeudi, le maire', 'le maire'],
    [', clairement, le maire', 'le maire'],
    ['(en russe) le maire', 'le maire'],
    ['(très vite et sans détour) le maire', 'le maire'],
  ])('%s', (text, expected) => {
    expect(left(text)).toBe(expected);
  });

  test.each([
    ', le maire',
    ', de son côté le maire',
    ', le maire, jeudi',
    'de la ville',
    'le gouvernement',
    '(sans fin le maire',
    'il part',
    'ce dernier',
    'dit-elle',
  ])('not: %s', (text) => {
    expect(left(text)).toBe(text);
  });
});

describe('what a prepositional phrase is told as', () => {
  const phrasesOf = (text: string) => {
    const tokens = tokensOf(text);
    return passAdverbials(tokens, 0, tokens.length).phrases.map(
      (phrase) => `${phrase.preposition} | ${phrase.object ? wordsAt(text, tokens, phrase.object) : '-'} | ${wordsAt(text, tokens, phrase)}`,
    );
  };

  test.each([
    ['à la presse le maire', ['à | la presse | à la presse']],
    ['sur place le maire', ['sur | - | sur place']],
    ['jeudi à l’AFP le maire', ['à | l’AFP | à l’AFP']],
    ['lors d’une réunion sur RTL le maire', ['lors | une réunion | lors d’une réunion', 'sur | RTL | sur RTL']],
    ['jeudi le maire', []],
    ['dès le 14 septembre le maire', []],
    ['auprès du Monde le maire', ['auprès | Monde | auprès du Monde']],
  ])('%s', (text, expected) => {
    expect(phrasesOf(text)).toEqual(expected);
  });
});

test('nothing past the limit is passed over', () => {
  const tokens = tokensOf('jeudi à la presse le maire');
  expect(passAdverbials(tokens, 0, 1).end).toBe(1);
  expect(passAdverbials(tokens, 1, 1).end).toBe(1);
  expect(passAdverbials(tokensOf('de son côté le maire'), 0, 2).end).toBe(0);
});
