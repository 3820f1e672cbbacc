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

test('an article that an editor listed with the form counts; a label that has one keeps it', () => {
  const [pattern] = dossierOfFive().names.filter(({ entity }) => entity.slug === 'kcna');
  const use = pattern?.forms[0]?.uses.find(({ sentence }) => sentence.lang === 'fr');
  if (!pattern || !use) throw new Error('no use to start from');
  const named = (slug: string, label: string, quote: string): typeof pattern => ({
    ...pattern,
    entity: { ...pattern.entity, slug, label },
    forms: [{ form: quote, status: 'listed', uses: [{ ...use, quote }] }],
  });
  const name = voiceNamer({
    names: [named('rivieres', 'Agence des rivières', 'l’Agence des rivières'), named('libre', 'La Libre', 'La Libre')],
  });
  expect(name({ label: 'Agence des rivières', entity: 'rivieres' })).toBe('l’Agence des rivières');
  expect(name({ label: 'La Libre', entity: 'libre' })).toBe('La Libre');
});
