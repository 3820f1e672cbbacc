import { describe, expect, test } from 'vitest';
import { readQuantity } from '../../src/analysis/facts/read-quantity.ts';
import { wordsOf } from '../../src/french/words.ts';

/** Quantity and noun group of the noun that begins with `noun`. */
function read(text: string, noun: string): string {
  const words = wordsOf(text);
  const head = words.findIndex(({ lower }) => lower.startsWith(noun));
  const { quantity, start } = readQuantity(words, head);
  const group = text.slice(words[start]?.start, words[head]?.end);
  return `${quantity.kind}${quantity.value === undefined ? '' : ` ${quantity.value}`} | ${group}`;
}

describe('readQuantity', () => {
  test.each([
    ['Il a reçu cinq drones.', 'drone', 'exactly 5 | cinq drones'],
    ['Il a reçu 5 drones.', 'drone', 'exactly 5 | 5 drones'],
    ['Il a reçu des drones.', 'drone', 'unknown | des drones'],
    ['Il a reçu un drone.', 'drone', 'exactly 1 | un drone'],
    ['Elle a reçu une carabine.', 'carabine', 'exactly 1 | une carabine'],
    ['Il a reçu le drone.', 'drone', 'unknown | le drone'],
    ['Il a reçu les cinq drones.', 'drone', 'exactly 5 | les cinq drones'],
    ['ses deux premiers drones', 'drone', 'exactly 2 | ses deux premiers drones'],
    ['cinq nouveaux drones', 'drone', 'exactly 5 | cinq nouveaux drones'],
    ['un puissant drone', 'drone', 'exactly 1 | un puissant drone'],
    ['Une dizaine de blessés', 'bless', 'about 10 | Une dizaine de blessés'],
    ['une trentaine de blessés', 'bless', 'about 30 | une trentaine de blessés'],
    ['plus d’une centaine de blessés', 'bless', 'at least 100 | plus d’une centaine de blessés'],
    ['deux dizaines de blessés', 'bless', 'about 20 | deux dizaines de blessés'],
    ['une demi-douzaine de blessés', 'bless', 'about 6 | une demi-douzaine de blessés'],
    ['Des dizaines de milliers de manifestants', 'manif', 'unknown | Des dizaines de milliers de manifestants'],
    ['des centaines de manifestants', 'manif', 'unknown | des centaines de manifestants'],
    ['une paire de gants', 'gant', 'exactly 2 | une paire de gants'],
    ['au moins trois morts', 'mort', 'at least 3 | au moins trois morts'],
    ['plus de 300 morts', 'mort', 'at least 300 | plus de 300 morts'],
    ['pas moins de douze morts', 'mort', 'at least 12 | pas moins de douze morts'],
    ['moins de dix morts', 'mort', 'at most 10 | moins de dix morts'],
    ['jusqu’à vingt morts', 'mort', 'at most 20 | jusqu’à vingt morts'],
    ['environ 5 000 manifestants', 'manif', 'about 5000 | environ 5 000 manifestants'],
    ['près de 1\u202f200 personnes', 'personne', 'about 1200 | près de 1\u202f200 personnes'],
    ['quelque 40 blessés', 'bless', 'about 40 | quelque 40 blessés'],
    ['quelques blessés', 'bless', 'unknown | quelques blessés'],
    ['plusieurs blessés', 'bless', 'at least 2 | plusieurs blessés'],
    ['Aucun blessé', 'bless', 'exactly 0 | Aucun blessé'],
    ['Il n’y a pas de blessé.', 'bless', 'exactly 0 | de blessé'],
    ['L’incendie n’a pas fait de victimes.', 'victime', 'exactly 0 | de victimes'],
    ['beaucoup de victimes', 'victime', 'unknown | victimes'],
    ['entre dix et quinze blessés', 'bless', 'at least 10 | entre dix et quinze blessés'],
    ['cinq ou six disparus', 'disparu', 'at least 5 | cinq ou six disparus'],
    ['de 10 à 12 disparus', 'disparu', 'at least 10 | de 10 à 12 disparus'],
    ['vingt et un blessés', 'bless', 'exactly 21 | vingt et un blessés'],
    ['quatre-vingt-dix-sept blessés', 'bless', 'exactly 97 | quatre-vingt-dix-sept blessés'],
    ['deux cents blessés', 'bless', 'exactly 200 | deux cents blessés'],
    ['1.500 manifestants', 'manif', 'exactly 1500 | 1.500 manifestants'],
    ['12 000 manifestants', 'manif', 'exactly 12000 | 12 000 manifestants'],
    ['deux millions d’électeurs', 'électeur', 'exactly 2000000 | deux millions d’électeurs'],
    ['2,5 millions d’électeurs', 'électeur', 'exactly 2500000 | 2,5 millions d’électeurs'],
    ['un million de tonnes', 'tonne', 'exactly 1000000 | un million de tonnes'],
    ['à Kim Jong Un un ensemble', 'ensemble', 'exactly 1 | un ensemble'],
    ['Le bilan est de 3 morts et 27 blessés', 'bless', 'exactly 27 | 27 blessés'],
    ['Drones et gilet', 'gilet', 'unknown | gilet'],
    ['le prix du gilet', 'gilet', 'unknown | gilet'],
    ['aux deux gilets', 'gilet', 'exactly 2 | deux gilets'],
    ['Le 17 septembre, des gilets', 'gilet', 'unknown | des gilets'],
    ['un seul gilet', 'gilet', 'exactly 1 | un seul gilet'],
    ['sa carabine', 'carabine', 'unknown | sa carabine'],
    ['Nouveaux drones', 'drone', 'unknown | drones'],
    ['Il donne à l’un un gilet, à l’autre rien.', 'gilet', 'exactly 1 | un gilet'],
    ['une soixantaine de blessés', 'bless', 'about 60 | une soixantaine de blessés'],
  ])('%s', (text, noun, expected) => {
    expect(read(text, noun)).toBe(expected);
  });
});
