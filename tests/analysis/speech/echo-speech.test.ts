import { describe, expect, test } from 'vitest';
import { hear, speakersOf } from '../read-passage.ts';

describe('words that stand over a text', () => {
  test.each<readonly [string, readonly string[]]>([
    // Who is the first to speak below.
    ['« La colère monte »\n\nIl neige. « Nous irons », a dit Anne Roux.', ['Anne Roux', 'Anne Roux']],
    ['« La colère monte »\n\n« Le calme revient »\n\n« Nous irons », a dit Anne Roux.', ['-', 'Anne Roux', 'Anne Roux']],
    ['« La colère monte »\n\nIl neige. Il gèle. Il vente. Il pleut. Il grêle. Il est tard. Il fait nuit. « Nous irons », a dit Anne Roux.', ['-', 'Anne Roux']],
    ['« La colère monte. »\n\n« Nous irons », a dit Anne Roux.', ['-', 'Anne Roux']],
    ['« Nous irons », a dit Anne Roux.\n\n« La colère monte »', ['Anne Roux', '-']],
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
