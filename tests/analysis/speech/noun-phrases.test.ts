import { describe, expect, test } from 'vitest';
import type { NounPhrasePlace } from '../../../src/analysis/speech/noun-phrase.ts';
import { nounPhraseAt } from '../../../src/analysis/speech/noun-phrases.ts';
import { tokensOf, wordsAt } from './tokens-of.ts';

function phraseOf(text: string, place: Partial<NounPhrasePlace> = {}) {
  const tokens = tokensOf(text);
  const phrase = nounPhraseAt(tokens, 0, { limit: tokens.length, ...place });
  if (!phrase) return undefined;
  const words = (range: { start: number; end: number } | undefined) => range && wordsAt(text, tokens, range);
  return { ...phrase, words: words(phrase), name: words(phrase.name), complement: words(phrase.complement) };
}

describe('where a noun phrase ends', () => {
  test.each([
    ['le maire a parlé', 'le maire'],
    ['le maire de Lens a parlé', 'le maire de Lens'],
    ['le maire de la ville a parlé', 'le maire de la ville'],
    ['le maire (SE) de Lens a parlé', 'le maire (SE) de Lens'],
    ['le maire (SE) a parlé', 'le maire'],
    ['le maire, élu en mai', 'le maire'],
    ['le maire qui part', 'le maire'],
    ['le maire lundi', 'le maire'],
    ['le maire hier', 'le maire'],
    ['le maire avec sa femme', 'le maire'],
    ['le maire de son côté', 'le maire'],
    ['le maire de partir', 'le maire'],
    ['le maire et la ministre ont parlé', 'le maire et la ministre'],
    ['les maires de Lens et de Vire ont parlé', 'les maires de Lens et de Vire'],
    ['le maire et de son côté', 'le maire'],
    ['le maire et a parlé', 'le maire'],
    ['le maire et il part', 'le maire'],
    ['le maire et annoncé', 'le maire'],
    ['le maire et déjà', 'le maire'],
    ['le maire et pour lui', 'le maire'],
    ['le maire sortant a parlé', 'le maire sortant'],
    ['le maire parlant haut', 'le maire'],
    ['le maire cité par l’AFP', 'le maire'],
    ['le rédacteur en chef a parlé', 'le rédacteur en chef'],
    ['le président par intérim a parlé', 'le président par intérim'],
    ['la ministre déléguée à la Santé a parlé', 'la ministre déléguée à la Santé'],
    ['la professeure à l’université de Lyon a parlé', 'la professeure à l’université de Lyon'],
    ['le conseiller à la presse a parlé', 'le conseiller'],
    ['le conseiller à la Sécurité nationale a parlé', 'le conseiller à la Sécurité nationale'],
    ['l’ambassadeur à Paris a parlé', 'l’ambassadeur à Paris'],
    ['la ministre à 8 heures', 'la ministre'],
    ['le ministre à l’AFP', 'le ministre'],
    ['le ministre au Monde', 'le ministre'],
    ['le délégué à la mairie a parlé', 'le délégué à la mairie'],
    ['le délégué à son avis', 'le délégué'],
    ['le maire de leur ville a parlé', 'le maire de leur ville'],
    ['le maire d’une ville a parlé', 'le maire d’une ville'],
    ['le maire de hier', 'le maire'],
    ['le maire de lundi', 'le maire'],
    ['le maire de retour', 'le maire'],
    ['le maire (très à gauche dit-on) de Lens', 'le maire'],
    ['le maire à la Santé', 'le maire'],
    ['un ministre tel que lui', 'un ministre'],
    ['une source proche du dossier a parlé', 'une source proche du dossier'],
    ['les élus les plus âgés', 'les élus'],
    ['le jeune homme a parlé', 'le jeune homme'],
    ['l’une des victimes a parlé', 'l’une des victimes'],
    ['de nombreux experts ont parlé', 'de nombreux experts'],
    ['14 élus ont parlé', '14 élus'],
    ['tous les élus ont parlé', 'tous les élus'],
    ['Anne Roux a parlé', 'Anne Roux'],
    ['Anne Roux parle', 'Anne Roux'],
    ['Anne de La Tour parle', 'Anne de La Tour'],
    ['Marine Le Pen parle', 'Marine Le Pen'],
    ['Ludwig van Beethoven parle', 'Ludwig van Beethoven'],
    ['Mme Roux parle', 'Mme Roux'],
    ['Mme de la Tour parle', 'Mme de la Tour'],
    ['Anne du Bois parle', 'Anne du Bois'],
    ['Vire de la Tour parle', 'Vire de la Tour'],
    ['le chef de l’ONU Jean Petit a parlé', 'le chef de l’ONU Jean Petit'],
    ['M. Petit parle', 'M. Petit'],
    ['Anne Roux à Lens parle', 'Anne Roux'],
    ['Anne Roux contre Lens', 'Anne Roux'],
    ['Europe 1 a parlé', 'Europe 1'],
    ['Capitaine Roux parle', 'Capitaine Roux'],
    ['le patron de Renault Luca Meo a parlé', 'le patron de Renault Luca Meo'],
    ['le maire et avec Anne', 'le maire'],
    ['le maire et de Lens', 'le maire'],
    ['une de ses collègues a parlé', 'une de ses collègues'],
    ['le maire perd son calme', 'le maire'],
  ])('%s', (text, expected) => {
    expect(phraseOf(text)?.words).toBe(expected);
  });

  test.each(['parle encore', ', le maire', '', 'de partir', 'hier', 'Rencontrer Anne Roux', 'il parle', 'maire de Lens', 'À Lens', '14 Anne Roux', 'Elle parle', 'Qui parle', 'Maire de Lens', 'Reçu lundi à Matignon', 'Évoquant la neige', 'Venu avec Anne'])('none: %s', (text) => {
    expect(phraseOf(text)).toBeUndefined();
  });

  test('a noun without article only in an apposition, and only one that can speak', () => {
    expect(phraseOf('maire de Lens depuis 2014', { isApposition: true })?.words).toBe('maire de Lens');
    expect(phraseOf('neige de mai', { isApposition: true })).toBeUndefined();
  });

  test('whom something is told ends with its name', () => {
    expect(phraseOf('l’AFP Jean Petit', { isReceiver: true })?.words).toBe('l’AFP');
    expect(phraseOf('Radio Vire Anne Roux', { isReceiver: true })?.words).toBe('Radio Vire');
    expect(phraseOf('Anne Marie Roux', { isReceiver: true })?.words).toBe('Anne Marie Roux');
    expect(phraseOf('l’ONU fondateur du club', { isReceiver: true })?.words).toBe('l’ONU');
    expect(phraseOf('le Figaro fondateur du club', { isReceiver: true })?.words).toBe('le Figaro');
    expect(phraseOf('la radio RTL le maire', { isReceiver: true })?.words).toBe('la radio RTL');
    expect(phraseOf('l’Assemblée nationale le maire', { isReceiver: true })?.words).toBe('l’Assemblée nationale');
  });

  test('nothing is read from the limit on', () => {
    expect(phraseOf('le maire de Lens', { limit: 2 })?.words).toBe('le maire');
    expect(phraseOf('le maire de Lens', { limit: 3 })?.words).toBe('le maire');
    expect(phraseOf('le maire', { limit: 0 })).toBeUndefined();
    expect(phraseOf('le maire', { limit: 1 })).toBeUndefined();
  });
});

describe('what a noun phrase says', () => {
  test.each([
    ['le ministre de la Défense Jean Petit', { kind: 'noun', head: 'ministre', source: 'person', name: 'Jean Petit', complement: 'Défense', office: 'ministre défense', determiner: 'le' }],
    ['le Premier ministre Jean Petit', { kind: 'noun', head: 'ministre', name: 'Jean Petit', office: 'premier ministre' }],
    ['le Premier ministre', { kind: 'noun', head: 'ministre', name: undefined, office: 'premier ministre' }],
    ['l’ancienne ministre Anne Roux', { head: 'ministre', name: 'Anne Roux', office: 'ancienne ministre' }],
    ['le patron de Renault Luca de Meo', { head: 'patron', name: 'Luca de Meo', complement: 'Renault', office: 'patron renault' }],
    ['le président de la commission Jean Petit', { head: 'président', name: 'Jean Petit', complement: undefined, office: 'président' }],
    ['Anne Roux', { kind: 'name', head: undefined, source: undefined, name: 'Anne Roux', complement: undefined, office: undefined, determiner: undefined }],
    ['le chef de l’ONU Jean Petit', { head: 'chef', name: 'Jean Petit', complement: 'ONU', office: 'chef onu' }],
    ['le chef du Parti Vert', { head: 'chef', name: undefined, complement: 'Parti Vert' }],
    ['Mme Roux', { kind: 'name', head: undefined, name: 'Mme Roux' }],
    ['l’agence Interfax', { kind: 'noun', head: 'agence', source: 'agency', name: 'Interfax' }],
    ['le Conseil constitutionnel', { kind: 'name', head: undefined, name: 'Conseil' }],
    ['le maire de Lens', { kind: 'noun', head: 'maire', name: undefined, complement: 'Lens', office: 'maire lens' }],
    ['la semaine dernière', { kind: 'time', head: 'semaine' }],
    ['une Ardéchoise', { kind: 'noun', source: 'person', name: undefined }],
    ['14 élus', { determiner: 'plusieurs', head: 'élus' }],
    ['tous les élus', { determiner: 'les', head: 'élus' }],
    ['de nombreux experts', { determiner: 'des', head: 'experts' }],
    ['l’une des victimes', { determiner: 'un' }],
    ['le nouveau ministre', { head: 'ministre', office: 'ministre' }],
    ['le patron de Renault Luca Meo', { name: 'Luca Meo', complement: 'Renault' }],
    ['le patron de Renault Trucks', { name: undefined, complement: 'Renault Trucks' }],
    ['le Serbe Novak Petit', { kind: 'noun', head: 'serbe', source: 'person', name: 'Novak Petit' }],
    ['le Breton', { source: 'person', name: undefined }],
    ['le Parisien', { kind: 'name', name: 'Parisien' }],
    ['l’ONG', { head: 'ong', name: undefined }],
    ['l’ONU', { head: undefined, name: 'ONU' }],
    ['l’ancien maire', { head: 'maire', office: 'ancien maire' }],
  ])('%s', (text, expected) => {
    expect(phraseOf(text)).toMatchObject(expected);
  });
});
