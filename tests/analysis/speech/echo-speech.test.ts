import { describe, expect, test } from 'vitest';
import { hear, speakersOf } from '../read-passage.ts';

describe('words that stand over a text', () => {
  test.each<readonly [string, readonly string[]]>([
    // Who is the first to speak below.
    ['« La colère monte »\n\nIl neige. « Nous irons », a dit Anne Roux.', ['Anne Roux', 'Anne Roux']],
    ['« La colère monte »\n\n« Le calme revient »\n\n« Nous irons », a dit Anne Roux.', ['-', 'Anne Roux', 'Anne Roux']],
    ['« La colère monte »\n\nIl neige. Il gèle. Il vente. Il pleut. Il grêle. Il est tard. Il fait nuit. « Nous irons », a dit Anne Roux.', ['-', 'Anne Roux']],
    ['« La colère monte. »\n\n« Nous irons », a dit Anne Roux.', ['-', 'Anne Roux']],
    ['« Nous irons », a dit Anne Roux.\n\n« La colère monte »\n\nIl neige.', ['Anne Roux', '-']],
    // Nothing is below it: she goes on.
    ['« Nous irons », a dit Anne Roux.\n\n« La colère monte »', ['Anne Roux', 'Anne Roux']],
    // Who says the same words, though somebody else speaks first.
    ['« Un immense gâchis »\n\n« Non », a dit Paul Petit. « Un immense gâchis humain », a dit Anne Roux.', ['Anne Roux', 'Paul Petit', 'Anne Roux']],
    ['« Un immense gâchis »\n\nIl neige. « Un immense gâchis », a dit Paul Petit. « Un immense gâchis », a dit Paul Petit.', ['Paul Petit', 'Paul Petit', 'Paul Petit']],
  ])('%j', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('words beside other words', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Le ministre se dit « déçu », « las » et « prêt à partir ».', ['Le ministre', 'Le ministre', 'Le ministre']],
    ['Le fleuve « monte », dit la préfète. Les digues ont « bien tenu ». La crue « durera », dit la préfète.', ['la préfète', 'la préfète', 'la préfète']],
    ['Le fleuve « monte », dit la préfète. Les digues ont « bien tenu ». La crue « durera », dit le maire.', ['la préfète', '-', 'le maire']],
    ['Les digues ont « bien tenu ». La crue « durera », dit la préfète.', ['-', 'la préfète']],
    ['Le fleuve « monte », dit la préfète. Les digues ont « bien tenu ».', ['la préfète', 'la préfète']],
    ['Le fleuve « monte », dit la préfète. Il neige. Il gèle. Il vente. Il pleut. Les digues ont « bien tenu ». La crue « durera », dit la préfète.', ['la préfète', '-', 'la préfète']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });

  test('what is borrowed is inferred, link by link, and says so', () => {
    const { quotations, attributionOf } = hear('Le fleuve « monte », dit la préfète. Les digues ont « bien tenu ». La crue « durera », dit la préfète.');
    const record = quotations[1] && attributionOf(quotations[1]);
    expect(record).toMatchObject({ basis: 'inferred', rule: 'between', quotations: [quotations[1]?.id] });
    expect(record?.attribution.chain.map(({ basis }) => basis)).toEqual(['inferred']);
    expect(record?.evidence.sentence).toBe(quotations[1]?.evidence.sentence);
  });
});

describe('an utterance with nobody beside it, in a story of one person', () => {
  const opening = 'Anne Roux tient un café à Lens. « Je me lève à cinq heures », dit Anne Roux.';
  test.each<readonly [string, string]>([
    // Named most often, and two of the three attributed quotations are hers.
    [`${opening}\n\n« Elle ne s’arrête jamais », souffle son voisin, Paul Petit.\n\nLe soir, Anne Roux ferme tard. « C’est long », avoue-t-elle.\n\nLa salle est vide, à présent.\n\n« Demain, il fera beau. »`, 'Anne Roux'],
    // Two of five.
    [`${opening}\n\n« Elle ne s’arrête jamais », souffle son voisin, Paul Petit. « On l’aime bien », dit une cliente. « Elle est drôle », dit un livreur.\n\nLe soir, Anne Roux ferme tard. « C’est long », avoue-t-elle.\n\nLa salle est vide, à présent.\n\n« Demain, il fera beau. »`, '-'],
    // Paul Petit is named as often.
    [`${opening}\n\nPaul Petit vient le matin. Paul Petit repart à midi.\n\n« Elle ne s’arrête jamais », souffle Paul Petit.\n\nLe soir, Anne Roux ferme tard. « C’est long », avoue-t-elle.\n\nLa salle est vide, à présent.\n\n« Demain, il fera beau. »`, '-'],
    // A term is nobody’s.
    [`${opening}\n\n« Elle ne s’arrête jamais », souffle son voisin, Paul Petit.\n\nLe soir, Anne Roux ferme tard. « C’est long », avoue-t-elle.\n\nLa rue porte le nom de « L’Étoile ».`, '-'],
  ])('%s', (text, expected) => {
    expect(speakersOf(text).at(-1)).toBe(expected);
  });

  test('it says that it is inferred', () => {
    const { quotations, attributionOf } = hear(`${opening}\n\n« Elle ne s’arrête jamais », souffle son voisin, Paul Petit.\n\nLe soir, Anne Roux ferme tard. « C’est long », avoue-t-elle.\n\nLa salle est vide.\n\n« Demain, il fera beau. »`);
    const last = quotations.at(-1);
    expect(last && attributionOf(last)).toMatchObject({ basis: 'inferred', rule: 'story' });
  });
});
