import { describe, expect, test } from 'vitest';
import { hear, speakersOf } from './read-passage.ts';
import { tells } from './tells.ts';

/**
 * Grids of clauses that let somebody speak: every subject with every verb phrase, by themselves and inside words that
 * somebody else says. Who is expected is always the subject, so that a cell that fails shows a rule that holds for
 * one wording and not for its neighbour.
 */

interface Subject {
  readonly words: string;
  /** A word of whoever is expected. */
  readonly head: string;
  readonly isPlural?: true;
}

const subjects: readonly Subject[] = [
  { words: 'le dernier', head: 'dernier' },
  { words: 'la petite', head: 'petite' },
  { words: 'le plus jeune', head: 'jeune' },
  { words: 'un type', head: 'type' },
  { words: 'les enfants', head: 'enfants', isPlural: true },
  { words: 'd’autres', head: 'autres', isPlural: true },
  { words: 'la vieille derrière lui', head: 'vieille' },
  { words: 'l’infirmière de nuit', head: 'infirmière' },
  { words: 'le gars de l’assurance', head: 'gars' },
  { words: 'Paul Petit', head: 'Petit' },
  { words: 'M. Petit', head: 'Petit' },
  { words: 'la mairie', head: 'mairie' },
];

/** Verb phrases in the singular and the plural; « Q » stands for the words. */
const phrases: readonly (readonly [string, string])[] = [
  ['m’a dit : Q', 'm’ont dit : Q'],
  ['nous a juste lancé Q', 'nous ont juste lancé Q'],
  ['va vous dire : Q', 'vont vous dire : Q'],
  ['vient de nous écrire : Q', 'viennent de nous écrire : Q'],
  ['me l’a répété : Q', 'me l’ont répété : Q'],
  ['s’est mis à crier : Q', 'se sont mis à crier : Q'],
  ['n’arrête pas de répéter : Q', 'n’arrêtent pas de répéter : Q'],
  ['n’a jamais dit Q', 'n’ont jamais dit Q'],
  ['criait : Q', 'criaient : Q'],
];

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const clause = ({ words, isPlural }: Subject, [one, several]: readonly [string, string], said: string): string => `${words} ${isPlural ? several : one}`.replace('Q', said);

/** Who is found for the words inside the words of somebody else. */
function innerSpeaker(text: string): string | undefined {
  const { quotations, attributionOf } = hear(text);
  const inner = quotations.find(({ depth }) => depth > 0);
  return inner && attributionOf(inner)?.attribution.speaker;
}

describe.each(phrases)('« %s »', (...phrase) => {
  test.each(subjects)('$words', (subject) => {
    const said = clause(subject, phrase, '« Il fallait partir plus tôt »');
    expect(speakersOf(`Il était tard. ${capital(said)}. La nuit est tombée.`)).toEqual([expect.stringContaining(subject.head)]);
    expect(speakersOf(`Il était tard. Ce soir-là, ${said}. La nuit est tombée.`)).toEqual([expect.stringContaining(subject.head)]);
  });

  test.each(subjects)('$words, as somebody else tells it', (subject) => {
    const said = clause(subject, phrase, '“Reculez, c’est parti”');
    expect(innerSpeaker(`« Il était tard. ${capital(said)}. Je suis partie », raconte Anne Roux.`)).toContain(subject.head);
    expect(innerSpeaker(`Anne Roux a raconté la scène : « Je l’ai vu arriver, et ${said}. »`)).toContain(subject.head);
  });
});

test.each(subjects)('$words, who says it with a gesture', (subject) => {
  const said = clause(subject, ['nous le dit en souriant : Q', 'nous le disent en souriant : Q'], '« Il fallait partir plus tôt »');
  expect(speakersOf(`Il était tard. ${capital(said)}. La nuit est tombée.`)).toEqual([expect.stringContaining(subject.head)]);
});

describe('a pronoun behind a clause of time', () => {
  test.each([
    ['Quand Luc a repris l’équipe en mai, il nous a dit « ça ira bien ».', 'Luc'],
    ['Lorsque Anne est arrivée, elle a dit : « Il reste une balle. »', 'Anne'],
    ['Quand j’ai annoncé la date à la directrice du théâtre, elle m’a répondu : « Il reste une balle. »', 'la directrice du théâtre'],
    ['Dès que le patron m’a vu, il a crié : « Il reste une balle. »', 'le patron'],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});

tells('whoever is asked answers', [
  ['Anne Roux a écrit au maire. Réponse : « Votre lettre a retenu toute notre attention. »', ['maire']],
  ['« Il fallait partir », dit Anne Roux au préfet, qui répond : « Nous verrons bien. »', ['Anne Roux', 'préfet']],
  ['Anne Roux répond à Jean Morel, qui l’interroge : « Il fallait partir. »', ['Anne Roux']],
]);

tells('words inside words: who is not named, and who was asked', [
  ['« J’ai alerté la mairie en mai. On m’a répondu “plus tard, on verra” », dit Paul Petit.', ['Paul Petit', 'la mairie']],
  ['« Il faisait nuit. Et puis j’ai entendu crier “Aidez-moi !” », raconte Marie Roux.', ['Marie Roux', '-']],
  ['« Ma mère dormait. On lui a dit : “Il faut partir” », raconte Marie Roux.', ['Marie Roux', '-']],
  ['« Sur notre tract, il y avait écrit “la ville n’est pas à vendre” », a rappelé Paul Petit.', ['Paul Petit', 'notre tract']],
  ['« Les élèves appellent ça “la dictée polaire”. Moi, de moins en moins », dit la directrice.', ['la directrice', 'Les élèves']],
  ['« Le juge m’a traitée de “rêveuse”. J’ai ri », raconte Marie Roux.', ['Marie Roux', 'Le juge']],
]);

tells('words that a thing bears', [
  ['Sur la porte du lavoir, il est écrit « Aux absentes et aux oubliées », rien de plus.', ['la porte du lavoir']],
  ['On a trouvé un tableau où était inscrit « meilleure vendeuse du mois ».', ['un tableau']],
  ['On peut lire « Fermé pour travaux, merci de sonner » sur la grille.', ['la grille']],
]);

tells('past an aside that ends with somebody else’s name', [
  ['Anne Roux, qui a battu le préfet, Jean Morel, se réjouit : « Il fallait partir. »', ['Anne Roux']],
  ['Anne Roux, comme le préfet, Jean Morel, y croit : « Il fallait partir. »', ['Anne Roux']],
  ['Anne Roux, 42 ans, infirmière, salue Jean Morel : « Il fallait partir. »', ['Anne Roux']],
  ['Après le préfet, Jean Morel, Samia prend la parole : « Il fallait partir. »', ['Samia']],
  ['Anne Roux a qualifié Lucie Faure, la directrice, de « vraie menteuse ».', ['Anne Roux']],
]);

tells('incises whose subject stands behind more than the verb', [
  ['« Il fallait partir », répond le dernier.', ['le dernier']],
  ['« Il fallait partir », expliquait il y a un an la présidente du tribunal.', ['la présidente du tribunal']],
  ['« Il fallait partir », lâche dans un soupir quelqu’un.', ['quelqu’un']],
  ['« Il fallait partir », lance d’une voix douce M. Petit.', ['Petit']],
  ['« Il fallait partir ! » ne cesse de répéter la patronne.', ['la patronne']],
  ['« Vous avez trahi vos clients », a répondu à l’avocat, Me Paul Rouvier, 44 ans, la procureure, Inès Santoni.', ['Inès Santoni']],
  ['« Chaque soir il me rassurait », souffle dans un sanglot Teresa, dont le fils, Damien, un foreur, est bloqué au fond.', ['Teresa']],
  ['À la préfecture, on temporise. « Les services sont mobilisés », répond-on par courriel à La Voix libre.', ['la préfecture']],
  ['« Il fallait partir », ne peut s’empêcher de lâcher le maire.', ['le maire']],
  ['« Rien ne va plus ici explique Anne Roux. On verra bien demain. »', ['Anne Roux']],
  ['« Sur ma garde, on est dix-neuf, compte Paul Petit, sergent. Il en manque six. »', ['Paul Petit']],
]);

tells('who tells of what another has done', [
  ['Anne Roux raconte que le cuisinier lui a lancé une poêle : « J’ai hurlé. J’avais peur. »', ['Anne Roux']],
  ['Une décision que le gérant ne digère pas : « Nous ferons appel. »', ['le gérant']],
]);

tells('no name before the text gives it, nor for a body of another kind', [
  ['« Non », a dit le maire.\n\nLa neige tombe.\n\nPaul Petit, maire de Lens, dort.', ['le maire']],
  ['L’Envol a dit « non ».\n\nLa neige tombe.\n\n« Oui », rappelle l’institut.', ['Envol', 'l’institut']],
]);
