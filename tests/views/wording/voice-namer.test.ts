import { expect, test } from 'vitest';
import { voiceNamer } from '../../../src/views/wording/voice-namer.ts';
import { dossierOfFive } from '../dossier-of-five.ts';

const nameOf = voiceNamer(dossierOfFive());

test.each([
  // « le Kremlin », « du Kremlin »; « La Maison Blanche »; « cité par l’AFP »; « tels que le New York Times »
  ['kremlin', 'Kremlin', 'le Kremlin'],
  ['maison-blanche', 'Maison Blanche', 'la Maison Blanche'],
  ['afp', 'AFP', 'l’AFP'],
  ['new-york-times', 'New York Times', 'le New York Times'],
  // « les Etats-Unis soupçonnent », « Les États-Unis menacent »
  ['etats-unis', 'États-Unis', 'les États-Unis'],
  // « selon TASS », « a affirmé jeudi KCNA », « selon Moscou », « sur Telegram »
  ['tass', 'TASS', 'TASS'],
  ['kcna', 'KCNA', 'KCNA'],
  ['moscou', 'Moscou', 'Moscou'],
  ['telegram', 'Telegram', 'Telegram'],
  ['dmitri-peskov', 'Dmitri Peskov', 'Dmitri Peskov'],
])('%s', (entity, label, words) => {
  expect(nameOf({ label, entity })).toBe(words);
});

test('words of a report stand in guillemets', () => {
  expect(nameOf({ label: 'des médias', entity: undefined })).toBe('«\u202Fdes médias\u202F»');
});
