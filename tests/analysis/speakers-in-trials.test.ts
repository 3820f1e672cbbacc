import { describe, expect, test } from 'vitest';
import { hear } from './read-passage.ts';

/**
 * A report of a trial: one who is tried, a presiding judge, and a paragraph before about a victim, a witness in service
 * or a lawyer. Each row is what the next paragraph tells; whoever is tried answers the court (T), its judge asks (J).
 */
const turns: readonly (readonly [text: string, speakers: string])[] = [
  ['« Où sont les perceuses ? », demande la présidente. « Chez ma mère. »', 'JT'],
  ['« Où sont les perceuses ? », demande la présidente. « Je ne sais plus. » « Vous les avez vendues ? » « Oui. »', 'JTJT'],
  ['La présidente : « Où sont les perceuses ? » Le prévenu : « Chez ma mère. »', 'JT'],
  ['La présidente insiste. « Où sont-elles, Monsieur Morel ? » Silence. « Chez ma mère. »', 'JT'],
  ['« Chez ma mère », répond le jeune homme.', 'T'],
  ['« Chez ma mère », répond l’intéressé.', 'T'],
  ['« Où sont les perceuses ? », interroge la présidente. « Chez ma mère », souffle-t-il.', 'JT'],
  ['À la question de la présidente, il répond : « Chez ma mère. »', 'T'],
  ['Interrogé sur ses dettes, il se ferme. « Je ne dois rien à personne. »', 'T'],
  ['Relancé par la présidente, il finit par lâcher : « Chez ma mère. »', 'T'],
  ['« Je n’ai rien pris », se défend-il. La présidente : « Et ces photos ? »', 'TJ'],
  ['Le prévenu baisse la tête. « J’ai honte. »', 'T'],
  ['« J’ai honte. » Le prévenu baisse la tête.', 'T'],
  ['La présidente lui demande s’il regrette. « Tous les jours. »', 'T'],
  ['La présidente l’interroge sur ses dettes. « J’ai tout remboursé. »', 'T'],
  ['« Regrettez-vous ? » lui demande la présidente. « Tous les jours. »', 'JT'],
  ['« Vous mentez », coupe la présidente. « Non, Madame. »', 'JT'],
  ['Invité à parler en dernier, le prévenu se lève. « Je demande pardon. »', 'T'],
  ['Il a la parole en dernier. « Je demande pardon. »', 'T'],
  ['Kévin Morel hausse les épaules : « C’est la vie. »', 'T'],
  ['À la barre, il se tient droit. « J’ai paniqué. »', 'T'],
  ['Dans le box, le jeune homme s’agace. « J’ai déjà répondu. »', 'T'],
];

const before = {
  nobody: '',
  'a victim': 'La victime, Anne Roux, pleure au premier rang. « Je ne dors plus », dit-elle.',
  'a witness in service': 'Le commandant Luc Petit a raconté l’enquête mardi. « Tout était dans la cave », dit-il.',
  'a lawyer': 'L’avocat de la partie civile, Me Jean Faure, soupire.',
};

const opening = 'Kévin Morel, 24 ans, comparaît depuis lundi devant le tribunal de Blis pour un vol de perceuses. La présidente, Claire Vidal, ouvre le dossier.';

describe.each(Object.entries(before))('a trial, behind a paragraph about %s', (_whom, paragraph) => {
  test.each(turns)('%s', (text, speakers) => {
    const { quotations, attributionOf } = hear([opening, paragraph, `${text} Le jugement sera rendu le 12 mars.`].filter(Boolean).join('\n\n'));
    const told = quotations.slice(-speakers.length).map((quotation) => attributionOf(quotation)?.attribution.speaker);
    expect(told).toEqual([...speakers].map((side) => expect.stringMatching(side === 'J' ? /Claire Vidal|présidente/ : /Kévin Morel|prévenu|jeune homme/)));
  });
});
