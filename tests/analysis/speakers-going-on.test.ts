import { describe, expect, test } from 'vitest';
import { speakersOf } from './read-passage.ts';

/**
 * Grids of what may follow somebody's words: every way of letting them speak with every way of going on, and every
 * sentence that may stand between two utterances with every place it may have. What is expected follows from who is
 * spoken of in between, so a cell that fails is a rule that holds for one wording and not for its neighbour.
 */

interface Person {
  /** As the text first calls them. */
  readonly words: string;
  readonly name: string;
  readonly pronoun: 'il' | 'elle';
  /** Their office, with its article. */
  readonly office: string;
}

const people: readonly Person[] = [
  { words: 'Claire Duval, maire de Laval', name: 'Claire Duval', pronoun: 'elle', office: 'la maire' },
  { words: 'Luc Morand, directeur du port', name: 'Luc Morand', pronoun: 'il', office: 'le directeur' },
];

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Ways of letting somebody speak first; each has one quotation. */
const first: Readonly<Record<string, (person: Person) => string>> = {
  incise: ({ words }) => `« Je ne dors plus », dit ${words}.`,
  'incise between the marks': ({ words }) => `« Je ne dors plus, raconte ${words}. Nous attendons une réponse. »`,
  colon: ({ words }) => `${words} : « Je ne dors plus. »`,
  'verb and colon': ({ words }) => `${words}, raconte : « Je ne dors plus. »`,
  que: ({ words }) => `${words}, assure que « rien n’avance ».`,
  selon: ({ words }) => `Selon ${words}, « rien n’avance ».`,
  pour: ({ words }) => `Pour ${words}, « rien n’avance ».`,
  'se dire': ({ words }) => `${words}, se dit « à bout de forces ».`,
  'verb and object': ({ words }) => `${words}, dénonce une « gestion à vue ».`,
  'mood and colon': ({ words }) => `${words}, ne cache pas sa colère : « Je ne dors plus. »`,
  claim: ({ words }) => `« Je ne dors plus. » ${words}, hausse les épaules.`,
};

/** Ways of going on; each has as many quotations of the same person as it says. */
const then: Readonly<Record<string, readonly [quotations: number, text: (person: Person) => string]>> = {
  'the next words': [1, () => ' « Il faut tenir. »'],
  'a paragraph': [1, () => '\n\n« Il faut tenir encore un peu. »'],
  'two paragraphs': [2, () => '\n\n« Il faut tenir encore un peu. »\n\n« On verra bien. »'],
  ajouter: [1, ({ pronoun }) => ` « Il faut tenir », ajoute-t-${pronoun}.`],
  'ajouter, in a paragraph': [1, ({ pronoun }) => `\n\n« Il faut tenir », ajoute-t-${pronoun}.`],
  'pronoun between the marks': [2, ({ pronoun }) => `\n\n« Il faut tenir, poursuit-${pronoun}. On verra. »\n\n« Nous attendons. »`],
  'pronoun first': [1, ({ pronoun }) => ` ${capital(pronoun)} ajoute : « Il faut tenir. »`],
  'et de': [1, () => ' Et d’ajouter : « Il faut tenir. »'],
  'avant de': [1, () => ' Avant de conclure : « Il faut tenir. »'],
  'pronoun and object': [1, ({ pronoun }) => ` ${capital(pronoun)} craint une « lente agonie ».`],
  office: [1, ({ office }) => `\n\n« Il faut tenir », poursuit ${office}.`],
  'office between the marks': [2, ({ office }) => `\n\n« Il faut tenir, poursuit ${office}. On verra. » « Nous attendons. »`],
  'office first': [1, ({ office }) => `\n\n${capital(office)} dénonce une « lente agonie ».`],
  'a heading': [1, ({ pronoun }) => `\n\nUn avenir incertain\n\n« Il faut tenir », dit-${pronoun}.`],
  'a thing': [1, () => ' Le dossier avance lentement. « Il faut tenir. »'],
  'two gestures': [2, ({ pronoun }) => ` « Il faut tenir. » ${capital(pronoun)} soupire : « On verra. »`],
};

describe('ways of going on', () => {
  test.each(Object.keys(first))('after %s', (way) => {
    const failing = people.flatMap((person) =>
      Object.values(then).flatMap(([quotations, going]) => {
        const text = capital((first[way] ?? String)(person)) + going(person);
        const found = speakersOf(text);
        return found.length === quotations + 1 && found.every((speaker) => speaker.includes(person.name)) ? [] : [[text, found]];
      }),
    );
    expect(failing).toEqual([]);
  });
});

/** Sentences that leave the words to whoever spoke; without their stop. */
const nobodyElse: readonly string[] = ['PRONOUN montre le plafond', 'PRONOUN a perdu son emploi en mars', 'Le toit fuit depuis mars', 'Un silence', 'PRONOUN se lève, puis se rassoit', 'Dans la cuisine, l’eau goutte', 'Les yeux s’embuent'];

/** Sentences that hand them on, with whom to. */
const another: readonly (readonly [sentence: string, speaker: string])[] = [
  ['À côté, Jean Roux acquiesce', 'Jean Roux'],
  ['Jean Roux, son voisin, est plus nuancé', 'Jean Roux'],
  ['Jean Roux opine', 'Jean Roux'],
  ['Jean Roux en sait quelque chose', 'Jean Roux'],
  ['Jean Roux, lui, a fait ses cartons', 'Jean Roux'],
  ['Jean Roux aussi songe à partir', 'Jean Roux'],
  ['Comme elle, Jean Roux songe à partir', 'Jean Roux'],
  ['Deux étages plus haut, Jean Roux vit seul', 'Jean Roux'],
  ['Chez Jean Roux, l’inquiétude domine', 'Jean Roux'],
  ['C’est au tour de Jean Roux de prendre la parole', 'Jean Roux'],
  ['Autre son de cloche chez Jean Roux', 'Jean Roux'],
  ['Même constat pour Jean Roux', 'Jean Roux'],
  ['Une colère que partage Jean Roux', 'Jean Roux'],
  ['Un constat partagé par son voisin, Jean Roux', 'Jean Roux'],
  ['Ce n’est pas l’avis de Jean Roux, gardien de l’immeuble', 'Jean Roux'],
  ['Même son de cloche du côté de la mairie', 'la mairie'],
];

const places: Readonly<Record<string, (sentence: string, words: string) => string>> = {
  'in the paragraph': (sentence, words) => ` ${sentence}. « ${words} »`,
  'in the next paragraph': (sentence, words) => `\n\n${sentence}. « ${words} »`,
  'above the next paragraph': (sentence, words) => ` ${sentence}.\n\n« ${words} »`,
};
const withColon: typeof places = {
  ...places,
  'before a colon': (sentence, words) => ` ${sentence} : « ${words} »`,
  'before a colon in the next paragraph': (sentence, words) => `\n\n${sentence} : « ${words} »`,
};
const utterances = ['Je me demande comment on va tenir.', 'On nous a promis des travaux.'];

describe('a sentence between two utterances', () => {
  const secondSpeaker = (person: Person, rest: string): string | undefined => speakersOf(`« Je ne dors plus », soupire ${person.words}.${rest}`).at(1);

  test.each(Object.keys(places))('about nobody else, %s', (place) => {
    const failing = people.flatMap((person) =>
      nobodyElse.flatMap((sentence) =>
        utterances.flatMap((words) => {
          const rest = (places[place] ?? String)(sentence.replace('PRONOUN', capital(person.pronoun)), words);
          return secondSpeaker(person, rest)?.includes(person.name) ? [] : [rest];
        }),
      ),
    );
    expect(failing).toEqual([]);
  });

  test.each(Object.keys(withColon))('about another, %s', (place) => {
    const failing = people.flatMap((person) =>
      another.flatMap(([sentence, speaker]) =>
        utterances.flatMap((words) => {
          const rest = (withColon[place] ?? String)(sentence, words);
          return secondSpeaker(person, rest)?.includes(speaker) ? [] : [rest];
        }),
      ),
    );
    expect(failing).toEqual([]);
  });
});
