import { describe, expect, test } from 'vitest';
import { findMedia, isPress, issuerOf } from '../../../src/analysis/speech/find-media.ts';
import { nounPhraseAt } from '../../../src/analysis/speech/noun-phrases.ts';
import { voicesOf } from '../read-passage.ts';
import { tokensOf, wordsAt } from './tokens-of.ts';

/** Each medium as `kind | words`, once, with the article that belongs to its name. */
function mediaIn(text: string): readonly string[] {
  const tokens = tokensOf(text);
  const media = findMedia(tokens).map(({ kind, range, article }) => `${kind} | ${article ? `${article} ` : ''}${wordsAt(text, tokens, range)}`);
  return [...new Set(media)];
}

describe('to whom it is told', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Il l’a dit à l’AFP.', ['agency | AFP']],
    ['Il l’a dit au Monde.', ['agency | Le Monde']],
    ['Il l’a dit aux Échos.', ['agency | Les Échos']],
    ['Il l’a dit à RTL.', ['agency | RTL']],
    ['Il l’a dit auprès de l’AFP.', ['agency | AFP']],
    ['Il l’a dit auprès du Monde.', ['agency | Le Monde']],
    ['Il l’a dit à l’antenne de RTL.', ['agency | RTL']],
    ['Il l’a dit à franceinfo.', ['agency | franceinfo']],
    ['Il l’a dit au quotidien Ouest-France.', ['agency | Ouest-France']],
    ['Il l’a dit à sa mère.', []],
    ['Il l’a dit à l’ONU.', []],
    ['Il l’a dit à Lyon.', []],
    ['Il l’a dit à la presse.', []],
    ['Il l’a dit devant la presse.', []],
    ['Il l’a dit au maire.', []],
    ['Il l’a dit à midi.', []],
  ])('%s', (text, expected) => {
    expect(mediaIn(text)).toEqual(expected);
  });
});

describe('on what it is said or written', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Il l’a dit sur RTL.', ['agency | RTL']],
    ['Il l’a dit sur franceinfo.', ['agency | franceinfo']],
    ['Il l’a dit sur Telegram.', ['medium | Telegram']],
    ['Il l’a dit sur le plateau de TF1.', ['agency | TF1']],
    ['Il l’a écrit sur son compte Facebook.', ['medium | Facebook']],
    ['Il l’a écrit sur son compte.', ['medium | son compte']],
    ['Il l’a écrit dans un communiqué.', ['medium | un communiqué']],
    ['Il l’a écrit dans un communiqué du ministère.', ['medium | un communiqué']],
    ['Il l’a écrit dans Le Monde.', ['agency | Le Monde']],
    ['Il l’a écrit dans le Monde.', ['agency | Monde']],
    ['Il l’a écrit dans les colonnes du Monde.', ['agency | Le Monde']],
    ['Il l’a écrit dans les pages des Échos.', ['agency | Les Échos']],
    ['Il l’a écrit via Twitter.', ['medium | Twitter']],
    ['Il l’a écrit sur place.', []],
    ['Il l’a posé sur la table.', []],
    ['Il l’a posé dans la cour.', []],
    ['Il l’a posé dans les pages.', []],
    ['Il est passé via la cour.', []],
  ])('%s', (text, expected) => {
    expect(mediaIn(text)).toEqual(expected);
  });
});

describe('who passes it on', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Un élu cité par l’AFP a parlé.', ['agency | AFP']],
    ['Un élu cité hier soir par l’AFP a parlé.', ['agency | AFP']],
    ['Un élu cité par Le Monde a parlé.', ['agency | Le Monde']],
    ['Un élu cité par l’agence Interfax a parlé.', ['agency | Interfax']],
    ['Un élu cité par une agence de presse a parlé.', ['agency | une agence de presse']],
    ['Un élu cité par l’agence a parlé.', ['agency | l’agence']],
    ['Un élu cité par des médias a parlé.', ['agency | des médias']],
    ['Un élu cité par le quotidien a parlé.', ['agency | le quotidien']],
    ['Un élu cité par le site Mediapart a parlé.', ['agency | Mediapart']],
    ['Un élu cité par la chaîne TF1 a parlé.', ['agency | TF1']],
    ['Un élu interrogé par Franceinfo a parlé.', ['agency | Franceinfo']],
    ['Un élu, invité de RTL, a parlé.', ['agency | RTL']],
    ['Un entretien accordé au Figaro est paru.', ['agency | Le Figaro']],
    ['Une étude publiée dans Le Monde est parue.', ['agency | Le Monde']],
    ['Un élu cité par le maire a parlé.', []],
    ['Un élu cité par des voisins a parlé.', []],
    ['Un élu cité par le site a parlé.', []],
    ['Un élu cité en exemple a parlé.', []],
    ['Un élu invité par le maire a parlé.', []],
  ])('%s', (text, expected) => {
    expect(mediaIn(text)).toEqual(expected);
  });

  test.each<readonly [string, readonly string[]]>([
    ['Le site, citant un diplomate, est formel.', ['cited | un diplomate']],
    ['Le site, citant Anne Roux, est formel.', ['cited | Anne Roux']],
    ['Le site, citant la maire Anne Roux, est formel.', ['cited | Anne Roux']],
    ['Le site, citant la maire, Anne Roux, est formel.', ['cited | Anne Roux']],
  ])('the source of a source: %s', (text, expected) => {
    expect(mediaIn(text)).toEqual(expected);
  });
});

describe('what is a paper, a station or a wire', () => {
  const press = (text: string): boolean => {
    const tokens = tokensOf(text);
    const phrase = nounPhraseAt(tokens, 0, { limit: tokens.length });
    return phrase !== undefined && isPress(tokens, phrase);
  };

  test.each(['l’AFP', 'l’agence Reuters', 'l’agence', 'une agence de presse', 'le quotidien', 'la chaîne', 'le site Mediapart', 'la station Europe 1', 'Le Monde', 'RTL'])('%s', (text) => {
    expect(press(text)).toBe(true);
  });

  test.each(['l’ONU', 'une agence', 'la presse', 'le site', 'la station', 'le titre', 'l’émission', 'Anne Roux', 'le maire', 'la SNCF', 'la ville de Lens'])('not: %s', (text) => {
    expect(press(text)).toBe(false);
  });
});

describe('who issued a text', () => {
  const issuer = (text: string): string | undefined => {
    const tokens = tokensOf(text);
    const phrase = nounPhraseAt(tokens, 0, { limit: tokens.length });
    const range = phrase && issuerOf(tokens, phrase);
    return range && wordsAt(text, tokens, range);
  };

  test.each([
    ['un communiqué du ministère', 'ministère'],
    ['un communiqué du ministère de la Santé', 'ministère de la Santé'],
    ['un communiqué de la mairie', 'la mairie'],
    ['un communiqué de l’armée', 'l’armée'],
    ['un communiqué du Parti socialiste', 'Parti socialiste'],
    ['le rapport de la commission', 'la commission'],
    ['un communiqué', undefined],
    ['le rapport d’enquête', undefined],
  ])('%s: %s', (text, expected) => {
    expect(issuer(text)).toBe(expected);
  });
});

describe('the medium in the chain', () => {
  test.each<readonly [string, readonly string[]]>([
    ['« Je pars », a dit Anne Roux à l’AFP.', ['AFP ← Anne Roux']],
    ['« Je pars », a dit Anne Roux au Monde.', ['Le Monde ← Anne Roux']],
    ['« Je pars », a écrit Anne Roux sur Telegram.', ['Telegram ← Anne Roux']],
    ['« Je pars », a écrit Anne Roux dans un communiqué.', ['un communiqué ← Anne Roux']],
    ['« Je pars », a dit Anne Roux, citée par l’agence Belga.', ['Belga ← Anne Roux']],
    ['« Je pars », a rapporté l’agence Belga, citant Anne Roux.', ['Belga ← Anne Roux']],
    ['Selon l’agence Belga, Anne Roux a dit « non ».', ['Belga ← Anne Roux']],
    ['« Je pars », a dit l’AFP à l’AFP.', ['AFP']],
    ['Anne Roux a dit : « Je l’ai lu dans Le Monde. »', ['Anne Roux']],
    // Whom he is quoted by stands far from the source that « selon » names.
    ['La ville est calme, selon la police, « sans un incident » depuis la visite du ministre, qui a parlé lundi soir sur RTL.', ['la police']],
  ])('%s', (text, expected) => {
    expect(voicesOf(text)).toEqual(expected);
  });
});
