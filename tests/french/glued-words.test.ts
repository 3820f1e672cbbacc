import fc from 'fast-check';
import { expect, test } from 'vitest';
import { glueIn } from '../../src/french/glued-words.ts';

const names = ['Kim Jong Un', 'Amour', 'Vostotchny', 'Flotte russe du Pacifique', 'Extrême-Orient'];
const found = (text: string): string[] => glueIn([text], names)(text).map(({ parts }) => parts.join('+'));

test.each([
  ['Le meneurLe train est parti.', ['meneur+Le']],
  ['Le conflit ukrainiendont on parle.', ['ukrainien+dont']],
  ['Le train de Kim Jong Unparti hier.', ['Un+parti']],
  ['La Flotte russe du Pacifiqueprécise que non.', ['Pacifique+précise']],
  ['L’Université d’Extrême-Orientsitué là.', ['Orient+situé']],
  ['Le cosmodrome Vostotchnydans la région de Amouret.', ['Vostotchny+dans', 'Amour+et']],
  ['Son train blindé.KNS', ['blindé.+KNS']],
  ['Au leader »Nous voyons.', ['»+Nous']],
  ['Le maire de Marseille, Benoît Payan. Payanlors de sa visite.', ['Payan+lors']],
])('%s', (text, glued) => {
  expect(found(text)).toEqual(glued);
});

test.each([
  'Les Marseillais ont vu YouTube et LinkedIn avec M. McDonald.',
  'L’Université de Lyon forme des Lyonnais, des Parisiens et des Romains.',
  'Alors, désormais, cependant, cherchez les artisans d’antan.',
  'Il a dit : « Oui. » Puis il est parti (hier).',
  'Le TGV de 8 h 30 et l’iPhone de Juliette.',
  'Moscou et les Moscovites. La Russie et les Russes.',
])('nothing glued in « %s »', (text) => {
  expect(found(text)).toEqual([]);
});

test('nothing throws, and each find stands where it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const { words, at } of glueIn([text], names)(text)) expect(text.slice(at, at + words.length)).toBe(words);
    }),
  );
});

test('what is glued comes in the order of the text', () => {
  expect(found('Le meneurLe train est blindé.KNS le dit.')).toEqual(['meneur+Le', 'blindé.+KNS']);
});
