import { describe, expect, test } from 'vitest';
import { speakersOf } from './read-passage.ts';

/**
 * Grids of clauses whose verb says nothing and whose colon lets their subject speak, behind openings and links of all
 * kinds; and of subjects that some phrase without a verb stands behind. Who is expected is always the subject.
 */

const subjects = [
  ['La maire', 'maire'],
  ['Le syndicat', 'syndicat'],
  ['Paul Petit', 'Paul Petit'],
  ['Mme Roux', 'Roux'],
  ['Le directeur de l’école', 'directeur'],
  ['Les riverains', 'riverains'],
  ['La jeune femme', 'jeune femme'],
  ['Un voisin', 'voisin'],
  ['Son avocat', 'avocat'],
  ['Le quadragénaire', 'quadragénaire'],
] as const;

/** What they do, one and several. */
const deeds = [
  ['hausse les épaules', 'haussent les épaules'],
  ['a les larmes aux yeux', 'ont les larmes aux yeux'],
  ['n’en démord pas', 'n’en démordent pas'],
  ['montre le plafond', 'montrent le plafond'],
  ['ne décolère pas', 'ne décolèrent pas'],
  ['garde le sourire', 'gardent le sourire'],
  ['se lève', 'se lèvent'],
  ['reste prudent', 'restent prudents'],
  ['connaît la chanson', 'connaissent la chanson'],
  ['ne mâche pas ses mots', 'ne mâchent pas leurs mots'],
] as const;

/** Where the clause stands: {S} begins with a capital, {s} does not, {V} is the verb phrase. */
const places = [
  '{S} {V}',
  'Le texte a été adopté mardi, mais {s} {V}',
  'Le texte n’a pas bougé et {s} {V}',
  'La question divise, car {s} {V}',
  'Le maire de Blis se tait, tandis que {s} {V}',
  'Le texte fâche ; {s} {V}',
  'Malgré la colère des élus, {s} {V}',
  'Quand on lui parle du préfet, {s} {V}',
  'Alors que le préfet insiste, {s} {V}',
  '{S}, qui suit le dossier, {V}',
  'Face au préfet, {s} {V}',
  'Si le préfet s’inquiète, {s} {V}',
  'À la question du préfet, {s} {V}',
  'Loin de s’inquiéter, {s} {V}',
  'En rangeant ses outils, {s} {V}',
  'Interrogé par le préfet, {s} {V}',
  'Devant le juge Martin, {s} {V}',
  'Après la visite du préfet, {s} {V}',
  '{S} {V} en regardant le préfet',
  '{S} {V} devant le préfet',
  '{S} {V}, puis se tourne vers le préfet',
];

const small = (subject: string): string => (/^(?:Paul|Mme)/.test(subject) ? subject : subject.charAt(0).toLowerCase() + subject.slice(1));

describe.each(places)('%s : « … »', (place) => {
  test.each(subjects)('%s', (subject, head) => {
    for (const [one, several] of deeds) {
      const clause = place.replace('{S}', subject).replace('{s}', small(subject)).replace('{V}', subject.startsWith('Les') ? several : one);
      expect(speakersOf(`${clause} : « Rien ne sera comme avant. »`)).toEqual([expect.stringContaining(head)]);
    }
  });
});

/** Phrases with no verb that stand between a subject and its verb, those between commas with both of them. */
const complements = [
  'de jeudi', 'en colère', 'à la retraite', 'au chômage', 'à lunettes', 'sans papiers', 'de garde', 'd’à côté', 'du dessus', 'aux cheveux gris', 'en blouse blanche', 'en tête du cortège',
  'près de la gare', 'de 40 ans', 'du coin', 'de la rue Haute', 'de permanence ce soir-là', 'd’alors', 'du jour', 'sous couvert d’anonymat', 'de gauche', 'd’opposition', 'de passage', 'd’une soixantaine d’années',
  'en larmes', 'parmi d’autres', 'de la semaine dernière', 'du 3 mars', ', 40 ans,', ', lui,', ', dans la foulée,', ', micro en main,', ', les larmes aux yeux,', ', la mine défaite,', ', le visage fermé,', ', la voix nouée,',
  ', les bras croisés,', ', pour sa part,', ', de son côté,',
];

describe.each(complements)('a subject and « %s » before its verb', (complement) => {
  test.each(['Un habitant', 'Le vainqueur', 'Une infirmière'])('%s', (noun) => {
    const subject = complement.startsWith(',') ? `${noun}${complement}` : `${noun} ${complement}`;
    const head = noun.split(' ')[1] ?? noun;
    for (const clause of [`${subject} parle d’une « vraie débâcle ».`, `${subject} avait dénoncé une « vraie débâcle ».`, `${subject} assure que tout est « sous contrôle ».`, `${subject} y voit « un vrai progrès ».`]) {
      expect(speakersOf(`Il est tard. ${clause}`)).toEqual([expect.stringContaining(head)]);
    }
  });
});
