import { describe, expect, test } from 'vitest';
import { speakersOf } from './read-passage.ts';

describe('a participle with a subject of its own', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      '« La guerre est finie », a déclaré le ministre Avi Roux, le négociateur en chef du Front, Karim Petit, affirmant avoir « reçu des garanties ».',
      ['Avi Roux', 'Karim Petit'],
    ],
    ['« C’est fini », a déclaré Anne Roux, maire de Lens, affirmant avoir « reçu des garanties ».', ['Anne Roux', 'Anne Roux']],
    [
      'Cinq soldats sont morts, a annoncé le commandement américain dans un communiqué, précisant que « la zone est sûre ».',
      ['le commandement américain'],
    ],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('a source that a relative pronoun takes up', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Le préfet a consulté Me Paul Petit, pour qui « ce n’est que le début ».', ['Paul Petit']],
    ['Elle répond aux propos de Marc Brun, vice-président américain, selon lesquels la mer « n’est à personne ».', ['Marc Brun']],
    ['Le maire cite une étude selon laquelle le bruit « fatigue ».', ['une étude']],
    ['Inimaginable pour les salariés, car il y a ici « du savoir-faire ».', ['les salariés']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('somebody before a colon', () => {
  test.each<readonly [string, readonly string[]]>([
    ['La sortie du ministre n’a pas plu à Paul Petit : « Tu vas trop loin », s’est-il exclamé.', ['Paul Petit']],
    ['M. Ri visait le message lancé par M. Clark samedi : « J’entends le ministre. »', ['Clark']],
    ['Tous pestent, comme Léa, qui dit que le site « ment », et même cet agent croisé en gare : « On ne sait rien. »', ['Léa', 'cet agent']],
    ['Les associations Rails.be et TransBus ont réagi : « Ce n’est pas normal », ont-elles dit.', ['Rails.be et TransBus']],
    ['Même son de cloche de la part d’un autre qui a lancé en ces termes : « Votez contre ! »', ['un autre']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('two who speak as one', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Jean Petit et Anne Roux ont dénoncé un « scandale ».', ['Jean Petit et Anne Roux']],
    ['Les députés Jean Petit et Anne Roux ont dénoncé un « scandale ».', ['Jean Petit et Anne Roux']],
    ['La CGT et la CFDT dénoncent « un passage en force ».', ['CGT et CFDT']],
    ['La CGT, FO et la CFDT dénoncent « un passage en force ».', ['CGT, FO et CFDT']],
    ['À Paris, Jean Petit et Anne Roux dénoncent « un passage en force ».', ['Jean Petit et Anne Roux']],
    ['Le directeur de Petit et Roux dénonce « un passage en force ».', ['Le directeur de Petit et Roux']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('one report inside another', () => {
  test.each<readonly [string, readonly string[]]>([
    ['M. Clark a publié un mot où il prévient que l’île « va disparaître », a estimé lundi le ministre coréen.', ['Clark']],
    ['« L’île va disparaître », a estimé lundi le ministre coréen.', ['le ministre coréen']],
    ['Après avoir refusé de rappeler Luc Gros, dont la junte réclamait le départ, Emma Martin a mis fin à « une situation intenable ».', ['Emma Martin']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('words that stand for somebody', () => {
  test.each<readonly [string, readonly string[]]>([
    ['« La Cour se trompe », a écrit sur Twitter celui qui dirigea le pays de 2008 à 2012.', ['celui qui dirigea le pays de 2008 à 2012']],
    ['Alors que la plaignante le décrit « ivre », lui affirme n’avoir bu « qu’une bière ». Paul Petit part.', ['la plaignante', '-']],
    [
      '« Soyez prudents », explique à Keystone-ATS un porte-parole de la police cantonale. Celle-ci appelle à « renoncer au ski ».',
      ['un porte-parole de la police cantonale', 'la police cantonale'],
    ],
    ['Les policiers qui sont venus « ont fait ce qu’ils ont pu », a déclaré leur supérieur samedi.', ['leur supérieur']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('an office with a list of charges', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Le ministre de l’Agriculture, de l’Alimentation et de la Pêche, Jean Martin, a promis « un effort ».', ['Jean Martin']],
    ['Pour le conseiller d’État en charge de la Santé, des affaires sociales et du sport, Jean Martin, « ce sont bien eux ».', ['Jean Martin']],
    ['Le ministre de la Pêche, de passage à Brest, a promis « un effort ».', ['Le ministre de la Pêche']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});
