import { expect, test } from 'vitest';
import { isAdjectiveLike } from '../../src/french/adjective-like.ts';
import { isGentilic } from '../../src/french/gentilics.ts';
import { guessLanguage } from '../../src/french/guess-language.ts';
import { bareForm } from '../../src/french/words.ts';

test.each('Français Américains Ukrainien Coréenne Chinois Marocaine Russes Belge Turcs Allemands Suédoise Israélienne Occidentaux'.split(' '))(
  '%s is a people',
  (word) => {
    expect(isGentilic(bareForm(word))).toBe(true);
  },
);

test.each('Ukraine Lorraine Calais Vienne Russie Paris Oise Valenciennes Jean Sylvain Marine Lens Nantes Macron'.split(' '))(
  '%s is none',
  (word) => {
    expect(isGentilic(bareForm(word))).toBe(false);
  },
);

test.each('explosifs russe spéciaux militaire blindées neuves nouvelles légers intitulée thermique'.split(' '))(
  '%s may be an adjective',
  (word) => {
    expect(isAdjectiveLike(word)).toBe(true);
  },
);

test.each('dans avec pour cette leur dont soldat'.split(' '))('%s is none', (word) => {
  expect(isAdjectiveLike(word)).toBe(false);
});

test.each([
  ['Le président russe a été reçu par les autorités.', 'fr'],
  ['This picture shows the leader of the country with his train.', 'en'],
  ['CONNEXION RÉTABLIE', 'fr'],
  ['KNS / AFP', 'fr'],
])('« %s » is %s', (line, lang) => {
  expect(guessLanguage(line)).toBe(lang);
});
