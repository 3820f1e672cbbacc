import { describe, expect, test } from 'vitest';
import { findFacts } from '../../src/analysis/find-facets.ts';
import { findNames } from '../../src/analysis/link-entities.ts';
import { entity, facet, sentencesOf, topic } from './sentences-of.ts';

const things = topic('objets', [
  facet('vase', ['vase doré']),
  facet('etoile', ['étoile']),
  facet('gant', ['gant de cuir']),
  facet('poste', ['supprimer un poste']),
  facet('lampe', ['une lampe bleue']),
  facet('tenue', ['tenue antichoc de nuit']),
]);

function wordsOf(text: string): string[] {
  const input = { sentences: sentencesOf(text), names: [], dates: [], attributions: [], hedges: [], knowledge: { topics: [things] } };
  return findFacts(input).map(({ facet: id }) => id);
}

describe('a wording is found', () => {
  test.each([
    ['Voici un vase doré.', 'vase'],
    ['Voici des vases dorés.', 'vase'],
    ['Voici un vase ancien doré.', 'vase'],
    ['Voici un vase chinois ancien très doré.', 'vase'],
    ['Voici un vase « doré ».', 'vase'],
    ['Etoiles partout.', 'etoile'],
    ['Étoiles partout.', 'etoile'],
    ['Voici un gant d’un cuir rare.', 'gant'],
    ['Voici un gant du cuir rare.', 'gant'],
    ['Le groupe supprime cent postes.', 'poste'],
    ['Le groupe supprimera près de cent postes.', 'poste'],
    ['Voici des lampes bleues.', 'lampe'],
    ['Voici trois lampes bleues.', 'lampe'],
    ['Voici une tenue antichoc de nuit.', 'tenue'],
    ['Voici une tenue anti-choc de nuit.', 'tenue'],
  ])('%s', (text, expected) => {
    expect(wordsOf(text)).toEqual([expected]);
  });

  test.each([
    'Voici un vase, doré.',
    'Voici un vase chinois ancien très beau doré.',
    'Voici un vase et doré.',
    'Voici un gant cuir.',
    'Voici une tenue anti-choc de jour.',
    'Voici une lampe.',
    'etoiles partout.',
    'Le groupe supprime la route et cent postes.',
  ])('not: %s', (text) => {
    expect(wordsOf(text)).toEqual([]);
  });
});

test('the marks that close an outer quotation are not of the mention', () => {
  const text = '« Il a un vase « doré » » et part.';
  const sentences = sentencesOf(text);
  const [fact] = findFacts({ sentences, names: [], dates: [], attributions: [], hedges: [], knowledge: { topics: [things] } });
  expect(text.slice(fact?.evidence.start, fact?.evidence.end)).toBe('un vase « doré »');
});

describe('a surname alone', () => {
  const found = (text: string, form: string) =>
    findNames(sentencesOf(text), [entity('elle', 'person', [form])])
      .filter(({ entity: slug }) => slug === 'elle')
      .map((name) => name.form);

  test('names its person once the whole name was told, but for one of two letters', () => {
    expect(found('Anne Roux est là. Hier, Roux est venue.', 'Anne Roux')).toEqual(['Anne Roux', 'Roux']);
    expect(found('Anne Bah est là. Hier, Bah est venue.', 'Anne Bah')).toEqual(['Anne Bah', 'Bah']);
    expect(found('Anne Ba est là. Hier, Ba est venue.', 'Anne Ba')).toEqual(['Anne Ba']);
  });
});

describe('a capital at the head of a sentence', () => {
  const names = (text: string) => findNames(sentencesOf(text), []).map(({ form }) => form);

  test('is a name where the text writes it with a capital elsewhere too', () => {
    expect(names('Zorgol est venu. Hier, on a vu Zorgol.')).toEqual(['Zorgol', 'Zorgol']);
  });

  test('is none where the text writes it small', () => {
    expect(names('Grève votée. La grève dure.')).toEqual([]);
  });
});
