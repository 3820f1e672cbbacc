import { describe, expect, test } from 'vitest';
import { findFacts } from '../../src/analysis/find-facets.ts';
import { findNames } from '../../src/analysis/link-entities.ts';
import { bareReading } from '../../src/analysis/reading.ts';
import { findDates } from '../../src/analysis/resolve-dates.ts';
import { findSentences } from '../../src/analysis/split-sentences.ts';
import { facet, topic } from './sentences-of.ts';

const things = topic('dons', [facet('vase', ['vase']), facet('pont', ['pont']), facet('chien', ['chien'])]);

function factsOf(text: string) {
  const reading = bareReading(text, { name: 'essai', published: '2024-05-16', lang: 'fr' });
  const sentences = findSentences(reading);
  const dates = findDates(reading, sentences);
  return findFacts({ sentences, names: findNames(sentences, []), dates, attributions: [], hedges: [], knowledge: { topics: [things] } });
}

const parties = (text: string): string[] => factsOf(text).map(({ giver, receiver }) => `${giver ?? '?'} → ${receiver ?? '?'}`);

describe('a verb of giving', () => {
  test.each([
    ['Anne Roux a donné un vase à Paul Petit.', 'Anne Roux → Paul Petit'],
    ['Anne Roux a donné à Paul Petit un vase.', 'Anne Roux → Paul Petit'],
    ['Anne Roux donne un vase à la mairie.', 'Anne Roux → mairie'],
    ['Anne Roux (Verts) a donné un vase au musée.', 'Anne Roux (Verts) → musée'],
    ['Anne Roux, maire de Vire, a donné un vase au musée.', 'Anne Roux → musée'],
    ['Roux, maire de Vire, a donné un vase au musée.', 'Roux → musée'],
    ['La maire, qui partait, a donné un vase au musée.', 'La maire → musée'],
    ['La maire de Vire a solennellement donné un vase au musée.', 'La maire de Vire → musée'],
    ['Mardi, la maire a donné un vase au musée.', 'la maire → musée'],
    ['Le musée dit que la maire a donné un vase à la ville.', 'la maire → ville'],
    ['Anne Roux a rencontré Paul Petit et lui a donné un vase.', 'Anne Roux → Paul Petit'],
    ['Anne Roux et Paul Petit ont donné un vase au musée.', 'Anne Roux et Paul Petit → musée'],
    ['La ville a fait don d’un vase au musée.', 'La ville → musée'],
    ['La ville a fait cadeau d’un vase au musée.', 'La ville → musée'],
    ['Anne Roux a donné un vase à neuf heures.', 'Anne Roux → ?'],
    ['Anne Roux a donné un vase.', 'Anne Roux → ?'],
    ['Le 14 mai Anne Roux a donné un vase au musée.', 'Anne Roux → musée'],
    ['Il pleut. Hier, le 14 mai Anne Roux a donné un vase au musée.', 'Anne Roux → musée'],
    ['Anne Roux a souri puis a donné un vase au musée.', 'Anne Roux → musée'],
    ['Paul Petit est là : Anne Roux lui a donné un vase.', 'Anne Roux → Paul Petit'],
    ['Anne Roux a donné un vase aux enfants.', 'Anne Roux → enfants'],
    ['Le docteur B. Petit a donné un vase.', 'Le docteur B. Petit → ?'],
    ['Après Vire la maire a donné un vase.', 'la maire → ?'],
    ['La maire qui a donné un vase dort.', 'La maire → ?'],
    ['C’est Anne Roux qui a donné un vase.', 'Anne Roux → ?'],
    ['Anne Roux, la maire, a donné un vase.', 'Anne Roux → ?'],
    ['Anne Blanc a donné un vase à la maire Anne Roux très émue.', 'Anne Blanc → maire Anne Roux'],
    ['Anne Roux a donné à la maire cette semaine un vase.', 'Anne Roux → maire'],
    ['Hier, la maire et le préfet ont donné un vase au musée.', 'la maire et le préfet → musée'],
    ['La maire va donner un vase au musée.', 'La maire → musée'],
    ['La maire doit offrir un vase au musée.', 'La maire → musée'],
    ['Le maire a donné, dit-on, un vase au musée.', 'Le maire → musée'],
    ['Anne Roux leur a donné un vase.', 'Anne Roux → ?'],
    ['Qui a donné un vase au musée ?', '? → musée'],
    ['Anne Roux a présenté un vase.', '? → ?'],
    ['Le chien donne la patte au maire.', '? → ?'],
    ['Le club dort. Anne Roux a donné un vase.', 'Anne Roux → ?'],
    ['Le vase que la ville a donné au musée est bleu.', '? → ?'],
    ['Le maire dort sans offrir un vase.', '? → ?'],
  ])('%s', (text, expected) => {
    expect(parties(text)).toEqual([expected]);
  });
});

describe('a verb of getting', () => {
  test.each([
    ['Paul Petit a reçu un vase.', '? → Paul Petit'],
    ['Paul Petit a reçu un vase d’Anne Roux.', 'Anne Roux → Paul Petit'],
    ['Paul Petit a reçu d’Anne Roux un vase.', 'Anne Roux → Paul Petit'],
    ['Paul Petit a reçu de la ville un vase.', 'ville → Paul Petit'],
    ['Paul Petit a reçu un vase de la part de la ville.', 'ville → Paul Petit'],
    ['Paul Petit a reçu un vase en cadeau de la mairie.', 'mairie → Paul Petit'],
    ['Paul Petit a reçu un vase de Chine.', 'Chine → Paul Petit'],
    ['Paul Petit s’est vu offrir un vase.', '? → Paul Petit'],
    ['Le musée a reçu un vase ; la ville rien.', '? → Le musée'],
    ['Paul Petit a reçu après une offre un vase.', '? → Paul Petit'],
    ['Paul Petit a reçu un vase des mains du maire.', 'maire → Paul Petit'],
    ['Paul Petit a reçu un vase à l’entrée de la ville.', '? → Paul Petit'],
    ['Il pleut. Paul Petit a reçu dimanche un vase d’Anne Roux.', 'Anne Roux → Paul Petit'],
    ['Les villes se sont vu remettre un vase.', '? → Les villes'],
    ['Paul Petit a été présenté avec un vase.', '? → Paul Petit'],
    ['Pour recevoir un vase de la ville, Paul Petit attend.', 'ville → ?'],
    ['Il a reçu un prix ; un vase trône ici.', '? → ?'],
    ['Paul Petit a reçu un prix ; un vase trône ici.', '? → ?'],
    ['Paul Petit a reçu un vase ; de la ville, rien.', '? → Paul Petit'],
  ])('%s', (text, expected) => {
    expect(parties(text)).toEqual([expected]);
  });
});

describe('a thing given', () => {
  test.each([
    ['Un vase a été offert à Paul Petit par la ville.', 'ville → Paul Petit'],
    ['Un vase a été offert par la ville à Paul Petit.', 'ville → Paul Petit'],
    ['Un vase offert par la ville est arrivé.', 'ville → ?'],
    ['Un vase, offert à Paul Petit, trône ici.', '? → Paul Petit'],
    ['Un vase trône ici.', '? → ?'],
    ['Un vase, remis à Paul Petit par la ville, est ici.', 'ville → Paul Petit'],
    ['Le vase donné hier au musée par la ville est bleu.', 'ville → musée'],
    ['Un vase est là quand la lettre est remise à Paul Petit.', '? → ?'],
    ['Un vase trône ; des mains du maire, rien.', '? → ?'],
    ['Un vase lui vient des mains du maire.', 'maire → ?'],
  ])('%s', (text, expected) => {
    expect(parties(text)).toEqual([expected]);
  });
});

describe('both ways', () => {
  test.each([
    ['Anne Roux et Paul Petit se sont offert un vase.', 'Anne Roux et Paul Petit → Anne Roux et Paul Petit'],
    ['Les deux maires ont mutuellement offert un vase.', 'Les deux maires → Les deux maires'],
    ['Les deux maires se sont réciproquement remis un vase.', 'Les deux maires → Les deux maires'],
  ])('%s', (text, expected) => {
    expect(parties(text)).toEqual([expected]);
  });

  test('one who gives to himself is not two', () => {
    expect(parties('Paul Petit s’est offert un vase.')).not.toEqual(['Paul Petit → Paul Petit']);
  });
});

describe('pronouns', () => {
  test('stand for the last person that is a subject before, and make it an inference', () => {
    const [fact] = factsOf('Paul Petit a souri quand il a reçu un vase.');
    expect([fact?.receiver, fact?.basis]).toEqual(['Paul Petit', 'inferred']);
  });

  test('the subject of one clause is no part of the next', () => {
    expect(parties('Luc Blanc dort et Paul Petit a souri quand il a reçu un vase.')).toEqual(['? → Paul Petit']);
  });

  test('« lui » is nobody where two were named', () => {
    expect(parties('Après Luc Blanc et Paul Petit, la maire lui a donné un vase.')).toEqual(['la maire → ?']);
  });

  test('a name is no inference', () => {
    const [fact] = factsOf('Paul Petit a reçu un vase d’Anne Roux.');
    expect(fact?.basis).toBe('stated');
  });
});

describe('the day of a gift', () => {
  test.each([
    ['Anne Roux a donné lundi un vase au musée, ouvert mardi.', '2024-05-13'],
    ['Il pleut. Le 14 mai Anne Roux a donné un vase.', '2024-05-14'],
    ['Il pleut mardi. Anne Roux a donné un vase.', undefined],
  ])('is the nearest of its own sentence: %s', (text, expected) => {
    expect(factsOf(text)[0]?.date).toBe(expected);
  });
});

describe('a wording with a hyphen', () => {
  const gloves = topic('gants', [facet('gant', ['gant anti-feu de cuir']), facet('habit', ['anti-feu'])]);
  const told = (text: string): string[] => {
    const reading = bareReading(text, { name: 'essai', published: '2024-05-16', lang: 'fr' });
    const sentences = findSentences(reading);
    const input = { sentences, names: [], dates: [], attributions: [], hedges: [], knowledge: { topics: [gloves] } };
    return findFacts(input).map(({ facet: id }) => id);
  };

  test.each([
    ['Il a un gant anti-feu de cuir.', 'gant'],
    ['Il a un gant antifeu de cuir.', 'gant'],
    ['Il a un gant antifeu.', 'habit'],
    ['Il a un antifeu de cuir.', 'habit'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('how far a mention goes', () => {
  const told = (text: string): string[] => factsOf(text).map(({ evidence }) => text.slice(evidence.start, evidence.end));

  test.each([
    ['Il a reçu un vase "ancien".', 'un vase "ancien"'],
    ['Il a reçu un vase « ancien ».', 'un vase « ancien »'],
    ['Elle dit : "Il a reçu un vase "bleu" ancien" et part.', 'un vase "bleu" ancien'],
  ])('to the closing mark, where it opened inside: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test.each([
    ['Il a reçu un vase mardi.', 'un vase'],
    ['Il a reçu un vase offert.', 'un vase'],
    ['Il a reçu un vase exposé.', 'un vase exposé'],
    ['Il a reçu un vase exposé à Vire.', 'un vase'],
    ['Il a reçu un vase « Han » ancien.', 'un vase « Han » ancien'],
    ['Il a reçu un vase « de la dynastie Han ».', 'un vase'],
  ])('adjectives belong to it, days, gifts and clauses do not: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('what kind of thing it is', () => {
  test.each([
    ['Il a reçu un vase d’origine chinoise.', ['d’origine chinoise']],
    ['Il a reçu un vase de marque allemande.', ['de marque allemande']],
    ['Il a reçu un vase sans marque.', []],
    ['Il a reçu un vase de type Mi-Han.', ['de type Mi-Han']],
    ['Il a reçu un vase de type Han et un chien.', ['de type Han']],
    ['Il a reçu un vase « Han » ancien.', ['Han', 'ancien']],
    ['Il a reçu un vase exposé à Vire.', ['exposé à Vire']],
    ['Il a reçu un vase fabriqué en Chine.', ['fabriqué en Chine']],
    ['Il a reçu un vase fabriqué en Chine et un tapis.', ['fabriqué en Chine']],
    ['Il a reçu un vase à décor bleu, cher.', ['à décor bleu']],
    ['Il a reçu un vase à sa taille.', []],
    ['Il a reçu un vase offert hier.', []],
  ])('%s', (text, expected) => {
    expect(factsOf(text)[0]?.qualities).toEqual(expected);
  });
});
