import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjectiveForms, femininesOf, nounForms, pluralsOf, verbForms } from '../../src/french/inflection.ts';

describe('pluralsOf', () => {
  test.each([
    ['drone', ['drones']],
    ['cadeau', ['cadeaux']],
    ['jeu', ['jeux']],
    ['pneu', ['pneus']],
    ['journal', ['journaux']],
    ['festival', ['festivals']],
    ['travail', ['travaux']],
    ['genou', ['genoux']],
    ['trou', ['trous']],
    ['prix', ['prix']],
    ['nez', ['nez']],
    ['repas', ['repas']],
    ['bleu', ['bleus']],
    ['spécial', ['spéciaux']],
    ['monsieur', ['messieurs']],
  ])('%s', (singular, plurals) => {
    expect(pluralsOf(singular)).toEqual(plurals);
  });
});

describe('femininesOf', () => {
  test.each([
    ['explosif', ['explosive']],
    ['dangereux', ['dangereuse']],
    ['premier', ['première']],
    ['nucléaire', ['nucléaire']],
    ['officiel', ['officielle']],
    ['ancien', ['ancienne']],
    ['bon', ['bonne']],
    ['blanc', ['blanche']],
    ['public', ['publique']],
    ['beau', ['belle']],
    ['long', ['longue']],
    ['net', ['nette']],
    ['complet', ['complète']],
    ['petit', ['petite']],
    ['directeur', ['directrice', 'directeuse']],
    ['vendeur', ['vendeuse', 'vendeure']],
    ['mort', ['morte']],
  ])('%s', (masculine, feminines) => {
    expect(femininesOf(masculine)).toEqual(feminines);
  });
});

test('an adjective has both genders and numbers', () => {
  expect([...adjectiveForms('spécial')]).toEqual(['spécial', 'spéciaux', 'spéciale', 'spéciales']);
  expect([...adjectiveForms('explosif')]).toEqual(['explosif', 'explosifs', 'explosive', 'explosives']);
});

test('a noun has a feminine only where it names people', () => {
  expect([...nounForms('blessé')]).toEqual(['blessé', 'blessés', 'blessée', 'blessées']);
  expect([...nounForms('fusil')]).toEqual(['fusil', 'fusils']);
  expect([...nounForms('port')]).toEqual(['port', 'ports']);
});

test.each([
  ['offrir', ['offre', 'offrent', 'offrait', 'offrira', 'offrirait', 'offert', 'offerte', 'offertes', 'offrant']],
  ['recevoir', ['reçoit', 'reçoivent', 'recevait', 'recevra', 'reçu', 'reçue', 'reçus']],
  ['remettre', ['remet', 'remettent', 'remettait', 'remettra', 'remis', 'remise']],
  ['condamner', ['condamne', 'condamnent', 'condamné', 'condamnée', 'condamnera']],
  ['détruire', ['détruit', 'détruisent', 'détruite', 'détruira']],
])('forms of %s', (infinitive, forms) => {
  const found = verbForms(infinitive);
  expect(forms.filter((form) => !found.has(form))).toEqual([]);
});

test('what is no infinitive has no verb forms', () => {
  expect([...verbForms('cadeau')]).toEqual([]);
});

test('nothing throws on any string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (word) => {
      expect(nounForms(word).size).toBeGreaterThan(0);
      expect(adjectiveForms(word).size).toBeGreaterThan(0);
      verbForms(word);
    }),
  );
});
