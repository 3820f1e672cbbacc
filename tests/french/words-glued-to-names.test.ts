import { expect, test } from 'vitest';
import { glueIn } from '../../src/french/glued-words.ts';

const found = (text: string, names: readonly string[]): string[] => glueIn([text], names)(text).map(({ parts }) => parts.join('+'));

test('a name of four letters can have a tool word glued to it, one of three cannot', () => {
  expect(found('La ville de Vireet la mer.', ['Vire'])).toEqual(['Vire+et']);
  expect(found('La ville de Eauet la mer.', ['Eau'])).toEqual([]);
});

test('what a text writes twice is no slip', () => {
  expect(found('La ville de Vireet la mer.', ['Vire'])).toEqual(['Vire+et']);
  expect(found('La ville de Vireet la mer. À Vireet, il neige.', ['Vire'])).toEqual([]);
});
