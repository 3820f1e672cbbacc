import { describe, expect, test } from 'vitest';
import { speakersOf } from './read-passage.ts';

/**
 * What a newsroom sets before a title (its subject, its place, its series) and the marks by which it parts them: none
 * is who says the words behind, who is told by the text below or by nobody.
 */
const kickers = ['Grève des bus', 'Cantine', 'Sécheresse', 'Blis-sur-Orne', 'Agriculture', 'Piscine municipale', 'Hôpital', 'Nord', 'Ligue 2', 'Mobilité', 'Municipales 2026', 'Pouvoir d’achat', 'École', 'Cyclisme', 'Canicule', 'Vide-greniers', 'Guerre en Syrie'];

const marks: readonly (readonly [string, (kicker: string, words: string) => string])[] = [
  ['colon', (kicker, words) => `${kicker} : « ${words} »`],
  ['dash', (kicker, words) => `${kicker} – « ${words} »`],
  ['bar', (kicker, words) => `${kicker} | « ${words} »`],
  ['colon and more', (kicker, words) => `${kicker} : « ${words} », la colère monte`],
];

const below = {
  'said again below': { words: 'On ne lâchera rien', text: 'Depuis mardi, rien ne va plus. « On ne lâchera rien et on ira jusqu’au bout », promet Anne Roux, présidente du comité.', speaker: 'Anne Roux' },
  'one person below': { words: 'J’ai cru ne jamais revoir mon four', text: 'Anne Roux attendait ce jour depuis dix ans. La boulangère a rouvert samedi. Elle a pleuré devant ses clients.', speaker: 'Anne Roux' },
  'two people below': { words: 'On a trop attendu', text: 'Le dossier est rouvert depuis mardi. Paul Petit, le maire, a reçu Anne Roux, la préfète. « Nous avançons », dit-elle. « Il était temps », répond-il.', speaker: '-' },
};

describe.each(marks)('a kicker and its title, parted by a %s', (_name, title) => {
  describe.each(Object.entries(below))('%s', (_case, { words, text, speaker }) => {
    test.each(kickers)('%s', (kicker) => {
      expect(speakersOf(`${title(kicker, words)}\n\n${text}`)[0]).toBe(speaker);
    });
  });
});

describe('a surname before a colon is whose the words are', () => {
  test.each([
    ['Kervadec : « On verra bien »\n\nLe dossier traîne depuis des mois dans la commune.', 'Kervadec'],
    ['Anne Roux : « On verra bien »\n\nLe dossier traîne depuis des mois dans la commune.', 'Anne Roux'],
    ['Tribunal de Lens. Le faux couvreur « voyait des trous partout »\n\nUn homme était jugé.\n\n« Il voyait des trous partout, surtout dans la mémoire des gens », a ironisé le magistrat.', 'le magistrat'],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text)[0]).toBe(speaker);
  });
});
