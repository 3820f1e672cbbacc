import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFacts } from '../../src/analysis/find-facets.ts';
import { findNames } from '../../src/analysis/link-entities.ts';
import type { FactRecord, HedgeRecord } from '../../src/analysis/records.ts';
import { findDates } from '../../src/analysis/resolve-dates.ts';
import { bareReading } from '../../src/analysis/reading.ts';
import { findSentences } from '../../src/analysis/split-sentences.ts';
import type { Topic } from '../../src/corpus/corpus.ts';
import { facet, topic } from './sentences-of.ts';

const gifts = ['offrir', 'recevoir', 'remettre', 'cadeau', 'présenter'];
const giftTopic = topic('cadeaux', [
  facet('drones', ['drone explosif', 'drone kamikaze'], { context: gifts }),
  facet('reconnaissance', ['drone de reconnaissance'], { context: gifts }),
  facet('modele', ['Geran-25', 'décollage vertical'], { of: 'reconnaissance' }),
  facet('gilet', ['gilet pare-balles'], { context: gifts }),
  facet('vetements', ['vêtement anti-thermique'], { context: gifts }),
  facet('carabine', ['carabine', 'fusil'], { context: gifts, excluding: ['production russe'] }),
]);

/** A road accident and its toll, as an editor of another dossier would write it. */
const accident = topic('accident', [
  facet('morts', ['mort', 'personne tuée', 'victime'], { excluding: ['danger de mort'] }),
  facet('blesses', ['blessé', 'personne blessée']),
  facet('disparus', ['disparu', 'personne portée disparue']),
]);

/** A trial and its sentences. */
const trial = topic('proces', [
  facet('amende', ['amende']),
  facet('prison', ['mois de prison', 'année de prison', 'an de prison', 'peine de prison']),
  facet('dommages', ['euro de dommages et intérêts']),
]);

/** A strike: trains and jobs. */
const strike = topic('greve', [
  facet('trains', ['train supprimé', 'train annulé']),
  facet('postes', ['suppression de poste', 'supprimer un poste']),
  facet('ambulances', ['ambulance', 'véhicule sanitaire'], { context: ['offrir', 'don', 'livrer', 'donner'] }),
]);

/** Help that is promised. */
const aid = topic('aide', [facet('ambulances', ['ambulance'])]);

function factsOf(text: string, ...topics: readonly Topic[]): readonly FactRecord[] {
  const reading = bareReading(text, { name: 'essai', published: '2023-09-17', lang: 'fr' });
  const sentences = findSentences(reading);
  return findFacts({
    sentences,
    names: findNames(sentences, []),
    dates: findDates(reading, sentences),
    attributions: [],
    hedges: [],
    knowledge: { topics },
  });
}

/** `facet: words (quantity)`, in text order. */
function told(text: string, ...topics: readonly Topic[]): string[] {
  return factsOf(text, ...topics).map(({ facet: id, evidence, quantity: { kind, value } }) => {
    return `${id}: ${text.slice(evidence.start, evidence.end)} (${kind}${value === undefined ? '' : ` ${value}`})`;
  });
}

describe('wordings and quantities', () => {
  test.each([
    ['Il lui a offert cinq drones explosifs « kamikaze ».', giftTopic, ['drones: cinq drones explosifs « kamikaze » (exactly 5)']],
    ['Il a reçu des drones kamikaze en cadeau.', giftTopic, ['drones: des drones kamikaze (unknown)']],
    ['Il a reçu des drones russes explosifs.', giftTopic, ['drones: des drones russes explosifs (unknown)']],
    ['Deux gilets pare-balle neufs lui ont été remis.', giftTopic, ['gilet: Deux gilets pare-balle neufs (exactly 2)']],
    ['On lui remet un gilet pare‑balles.', giftTopic, ['gilet: un gilet pare‑balles (exactly 1)']],
    ['Il a reçu des vêtements antithermiques.', giftTopic, ['vetements: des vêtements antithermiques (unknown)']],
    ['Il reçoit un drone de reconnaissance.', giftTopic, ['reconnaissance: un drone de reconnaissance (exactly 1)']],
    [
      'Un accident a fait au moins douze morts et une trentaine de blessés, dont cinq blessés graves.',
      accident,
      ['morts: au moins douze morts (at least 12)', 'blesses: une trentaine de blessés (about 30)', 'blesses: cinq blessés graves (exactly 5)'],
    ],
    ['L’incendie n’a pas fait de victimes.', accident, ['morts: de victimes (exactly 0)']],
    ['Près de 1 200 personnes ont été blessées.', accident, ['blesses: Près de 1 200 personnes ont été blessées (about 1200)']],
    ['Trois personnes grièvement blessées sont soignées.', accident, ['blesses: Trois personnes grièvement blessées (exactly 3)']],
    ['Entre dix et quinze personnes sont portées disparues.', accident, ['disparus: Entre dix et quinze personnes sont portées disparues (at least 10)']],
    ['Une blessée et deux mortes.', accident, ['blesses: Une blessée (exactly 1)', 'morts: deux mortes (exactly 2)']],
    ['Il écope de dix-huit mois de prison et d’une amende de 10 000 euros.', trial, ['prison: dix-huit mois de prison (exactly 18)', 'amende: une amende (exactly 1)']],
    ['Le parquet a requis deux peines de prison ferme.', trial, ['prison: deux peines de prison (exactly 2)']],
    ['Elle devra verser 3 000 euros de dommages et intérêts.', trial, ['dommages: 3 000 euros de dommages et intérêts (exactly 3000)']],
    ['La compagnie prévoit que 300 trains seront annulés.', strike, ['trains: 300 trains seront annulés (exactly 300)']],
    ['Le groupe supprimera 450 postes.', strike, ['postes: supprimera 450 postes (exactly 450)']],
    ['La suppression de 1 200 postes est confirmée.', strike, ['postes: La suppression de 1 200 postes (exactly 1200)']],
  ])('%s', (text, one, expected) => {
    expect(told(text, one)).toEqual(expected);
  });
});

describe('what is no mention', () => {
  test.each([
    ['L’armée a détruit cinq drones explosifs.', giftTopic],
    ['Il a offert une carabine de production russe.', giftTopic],
    ['Les jours du conducteur sont en danger de mort.', accident],
    ['Il a reçu un drone. Le modèle est le Geran-25.', giftTopic],
    ['CINQ DRONES EXPLOSIFS OFFERTS EN CADEAU À KIM', giftTopic],
    ['Elle a blessé son voisin.', trial],
    ['Il a reçu un drone et un gilet en laine.', giftTopic],
  ])('%s', (text, one) => {
    expect(told(text, one)).toEqual([]);
  });
});

describe('who gives and who gets', () => {
  const parties = (text: string, one: Topic): string[] =>
    factsOf(text, one).map(({ giver, receiver }) => `${giver ?? '?'} → ${receiver ?? '?'}`);

  test.each([
    ['Le gouverneur a offert à Kim Jong Un un gilet pare-balles.', giftTopic, ['Le gouverneur → Kim Jong Un']],
    ['Le gouverneur (Oleg Kojémiako) a offert à Kim un gilet pare-balles.', giftTopic, ['Le gouverneur (Oleg Kojémiako) → Kim']],
    ['Avant que Kim ne parte, un gouverneur régional lui a offert un gilet pare-balles.', giftTopic, ['un gouverneur régional → Kim']],
    ['Kim a reçu dimanche un gilet pare-balles des mains du gouverneur de la région.', giftTopic, ['gouverneur de la région → Kim']],
    ['Kim a reçu en cadeau d’Alexandre Kozlov, ministre, un gilet pare-balles.', giftTopic, ['Alexandre Kozlov → Kim']],
    ['M. Kim aurait été présenté avec un gilet pare-balles comme cadeau.', giftTopic, ['? → M. Kim']],
    ['Un gilet pare-balles a été remis à Kim par le gouverneur.', giftTopic, ['gouverneur → Kim']],
    ['Un gilet pare-balles offert par la Russie est exposé.', giftTopic, ['Russie → ?']],
    ['Vladimir Poutine et Kim se sont offert un fusil.', giftTopic, ['Vladimir Poutine et Kim → Vladimir Poutine et Kim']],
    ['Les deux dirigeants s’étaient mutuellement offert un fusil.', giftTopic, ['Les deux dirigeants → Les deux dirigeants']],
    ['M. Poutine a offert à Kim un gilet pare-balles. En retour, il a reçu une carabine.', giftTopic, ['M. Poutine → Kim', '? → ?']],
    ['« M. Poutine a offert à Kim un gilet pare-balles. En retour, il a reçu une carabine », dit-on.', giftTopic, ['M. Poutine → Kim', 'Kim → M. Poutine']],
    ['L’Allemagne a livré à l’Ukraine cinq ambulances blindées.', strike, ['L’Allemagne → Ukraine']],
    ['La Croix-Rouge suisse a fait don de quatre véhicules sanitaires à l’hôpital de Goma.', strike, ['La Croix-Rouge suisse → hôpital de Goma']],
    ['Le maire a remis au capitaine Dubois la médaille et une ambulance donnée par la société Legrand.', strike, ['société Legrand → capitaine Dubois']],
    ['Les ambulances, offertes par la France, sont arrivées.', strike, ['France → ?']],
    ['Le maire a écopé d’une amende.', trial, ['? → Le maire']],
    ['Une ambulance a été offerte.', strike, ['? → ?']],
    ['La cour d’Ille-et-Vilaine a condamné vendredi un ancien notaire de Fougères à une amende.', trial, ['La cour d’Ille-et-Vilaine → ancien notaire de Fougères']],
    ['Le chauffeur a été condamné à une amende.', trial, ['? → Le chauffeur']],
    ['Le juge a condamné la société à une amende.', trial, ['Le juge → société']],
    ['Le juge a condamné deux fois Paul Petit à une amende.', trial, ['Le juge → Paul Petit']],
    ['Le prévenu, Yann L., devra verser une amende à la ville.', trial, ['Le prévenu → ville']],
    ['L’Inde a promis 13 ambulances, et la Chine 62 ambulances.', aid, ['L’Inde → ?', 'la Chine → ?']],
    ['Barack Obama a promis dix ambulances.', aid, ['Barack Obama → ?']],
    ['L’Inde a promis 13 ambulances, Paris 62 ambulances.', aid, ['L’Inde → ?', 'Paris → ?']],
  ])('%s', (text, one, expected) => {
    expect(parties(text, one)).toEqual(expected);
  });

  test('a pronoun understood is an inference', () => {
    const [fact] = factsOf('Avant que Kim ne parte, un gouverneur lui a offert un gilet pare-balles.', giftTopic);
    expect(fact?.basis).toBe('inferred');
  });
});

test('model and make are qualities, and a qualifying facet stands beside its own', () => {
  const text = "Il a reçu un drone de reconnaissance de type 'Geran-25' à décollage vertical.";
  const facts = factsOf(text, giftTopic);
  expect(facts.map(({ facet: id }) => id)).toEqual(['reconnaissance', 'modele', 'modele']);
  expect(facts[0]?.qualities).toEqual(["de type 'Geran-25'", 'à décollage vertical']);
});

test('the date of the act, not of the saying', () => {
  const [fact] = factsOf('Kim a reçu mardi 12 septembre un gilet pare-balles.', giftTopic);
  expect(fact?.date).toBe('2023-09-12');
});

test('a hedge or an attribution is of the mentions that it shares characters with, not of those it only touches', () => {
  const text = 'Il aurait un gilet pare-balles neuf.';
  const sentences = findSentences(bareReading(text, { name: 'essai', published: undefined, lang: 'fr' }));
  const start = text.indexOf('un gilet');
  const end = text.indexOf('.');
  const hedged = (from: number, to: number): boolean | undefined => {
    const at = { report: 'essai', sentence: sentences[0]?.id ?? '', start: from, end: to };
    const hedges: HedgeRecord[] = [{ kind: 'hedge', evidence: at, cue: at, rule: 'conditional', review: 'automatic' }];
    const knowledge = { topics: [topic('essai', [facet('gilet', ['gilet pare-balles'])])] };
    return findFacts({ sentences, names: [], dates: [], attributions: [], hedges, knowledge })[0]?.isHedged;
  };
  expect([hedged(0, start), hedged(0, start + 1), hedged(end, end + 1), hedged(end - 1, end)]).toEqual([false, true, false, true]);
});

test('nothing throws, and each fact points at its words', () => {
  const bits = ['cinq ', 'drones ', 'explosifs ', '« kamikaze » ', 'a reçu ', 'offert ', 'à Kim ', '. ', ', ', 'un ', 'des ', 'par ', 'blessés ', 'de ', '(', ')', '12 ', 'et '];
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...bits), { maxLength: 40 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      for (const { evidence, wording } of factsOf(text, giftTopic, accident)) {
        const words = text.slice(evidence.start, evidence.end);
        expect(words.endsWith(wording)).toBe(true);
        expect(wording).not.toBe('');
      }
    }),
  );
});
