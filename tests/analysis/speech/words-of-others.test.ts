import { describe, expect, test } from 'vitest';
import { speakersOf, toldIn } from '../read-passage.ts';

describe('a clause of the report inside quotation marks', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Paul Petit est venu. « Nous irons, a-t-il dit, jusqu’au bout. »', ['Paul Petit']],
    ['« Nous irons, a dit Anne Roux – la maire –, jusqu’au bout. »', ['Anne Roux']],
    ['« Nous irons jusqu’au bout, a dit Anne Roux. »', ['Anne Roux']],
    ['« Nous irons, a dit Anne Roux mardi à Lyon, jusqu’au bout. »', ['Anne Roux']],
    ['« Nous irons, dit-on, jusqu’au bout. »', ['-']],
    ['« Nous irons, ai-je dit, jusqu’au bout. »', ['-']],
    ['« Comme l’a dit Anne Roux, nous irons. »', ['-']],
    ['« Anne Roux a promis que nous irons. »', ['-']],
    ['« Selon Anne Roux, nous irons. »', ['-']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('a verb that is in no list, beside quoted words', () => {
  test.each<readonly [string, readonly string[]]>([
    ['« C’est fait », philosophe l’élu.', ['l’élu']],
    ['« C’est fait », philosophent les élus.', ['les élus']],
    ['« C’est fait » – philosophe l’élu.', ['l’élu']],
    ['« C’est fait », a philosophé l’élu.', ['l’élu']],
    ['« C’est fait », a, jeudi, philosophé l’élu.', ['l’élu']],
    ['« C’est fait », se lamente l’élu.', ['l’élu']],
    // The quoted words do something to him.
    ['« Trois mots » émeuvent le maire.', ['-']],
    ['« Le mur » barre la route.', ['-']],
    ['« Le mur », hier la fierté du maire, tombe.', ['-']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('the subject around woven words', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Le club « en grand danger » joue.', ['-']],
    ['Le Conseil « condamne avec force » ces tirs.', ['Conseil']],
    ['Le maire a « dirigé » la fête.', ['-']],
    ['Le maire est « très fier ».', ['Le maire']],
    ['Le maire est « pris entre deux feux très vifs ».', ['-']],
    ['Le rapport veut « un sursaut ».', ['-']],
    ['Le maire veut « un sursaut » ; il neige.', ['Le maire']],
    ['La Ligue « condamne » ces tirs.', ['Ligue']],
    ['Selon le maire, Anne Roux « ment ».', ['le maire']],
    ['Le maire a porté plainte pour « vol ».', ['-']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('the content of a report', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Le maire affirme être parti à 20:30.', ['Le maire: être parti à 20:30']],
    ['Le maire se dit prêt à partir, mais Anne Roux a dit « non ».', ['Le maire: prêt à partir']],
    ['Le maire a montré que la route est sûre.', []],
    ['La route est sûre, comme l’a dit le préfet, et la neige fond.', ['le préfet: La route est sûre']],
    ['La route est sûre, ainsi que l’a dit le préfet.', ['le préfet: La route est sûre']],
    ['La route est sûre, affirment les élus.', ['les élus: La route est sûre']],
    ['La route est sûre, affirme l’agence.', ['l’agence: La route est sûre']],
    ['La route est sûre, affirme la neige.', []],
    ['La route est sûre indique l’agence Belga.', ['Belga: La route est sûre']],
    ['Comme l’affirme le maire, la route est sûre.', ['le maire: la route est sûre.']],
    ['Affirme le maire.', []],
    ['La route est sûre, l’a-t-il dit ?', []],
  ])('%s', (text, expected) => {
    expect(toldIn(text)).toEqual(expected);
  });

  test.each<readonly [string, readonly string[]]>([
    ['Le maire a déclaré, « la route est sûre ».', ['Le maire']],
    ['Un proche la qualifie de « folle ».', ['Un proche']],
    ['Le maire a fermé la route et d’ajouter : « Jamais. »', ['Le maire']],
    ['Selon la Banque de France, « le cap » est tenu.', ['Banque de France']],
    ['Le maire va jusqu’à dénoncer « une honte ».', ['Le maire']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('whom names and nouns mean', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Avec Anne Roux et Paul Petit, Jeanne Martin est venue. « Oui », dit-elle.', ['Jeanne Martin']],
    ['Vidéo Martin parle. « Oui », a dit M. Martin.', ['Martin']],
    ['Mme Zorg Petit est là. « Oui », dit-elle.', ['Zorg Petit']],
    ['Mme Zorg Petit est là. Petit a parlé. « Oui », dit-il.', ['-']],
    ['Son voisin est venu. « Oui », dit-elle.', ['-']],
    ['Son voisin est venu. « Oui », dit-il.', ['Son voisin']],
    ['La Kolibri a dit « non ». « Oui », dit-elle.', ['Kolibri', 'Kolibri']],
    ['La Kolibri a dit « non ». « Oui », dit-il.', ['Kolibri', '-']],
    ['Le pape François est venu. « Oui », a dit le pape argentin.', ['François']],
    [
      'Le fleuve « monte », dit la préfète. Les digues ont « bien tenu ». Les ponts ont « tenu bon ». La crue « durera », dit la préfète.',
      ['la préfète', 'la préfète', 'la préfète', 'la préfète'],
    ],
    ['Une victime a dit « non ». « Oui », dit-elle.', ['Une victime', 'Une victime']],
    ['La directrice est venue. « Oui », dit-il.', ['-']],
    ['L’infirmière est venue. « Oui », dit-il.', ['-']],
    ['L’acteur est venu. « Oui », dit-elle.', ['-']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});
