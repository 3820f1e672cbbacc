import { describe, expect, test } from 'vitest';
import { datesIn } from './dates-in.ts';

describe('vague expressions are recognised and left unresolved', () => {
  test.each([
    ['Il dirige actuellement la banque.', 'actuellement', 'PRESENT_REF'],
    ['Il est désormais seul.', 'désormais', 'PRESENT_REF'],
    ['La route est toujours fermée.', 'toujours', 'PRESENT_REF'],
    ['Pour l’instant, rien ne bouge.', 'Pour l’instant', 'PRESENT_REF'],
    ['À l’heure actuelle, rien ne bouge.', 'l’heure actuelle', 'PRESENT_REF'],
    ['Il a récemment déménagé.', 'récemment', 'PAST_REF'],
    ['Il avait auparavant dirigé la banque.', 'auparavant', 'PAST_REF'],
    ['À l’époque, il dirigeait la banque.', 'l’époque', 'PAST_REF'],
    ['Autrefois, on y pêchait.', 'Autrefois', 'PAST_REF'],
    ['On y pêchait jadis.', 'jadis', 'PAST_REF'],
    ['Ces derniers temps, on y pêchait.', 'Ces derniers temps', 'PAST_REF'],
    ['Il y a longtemps, on y pêchait.', 'Il y a longtemps', 'PAST_REF'],
    ['Il y a quelques années, on y pêchait.', 'Il y a quelques années', 'PAST_REF'],
    ['Il sera bientôt libre.', 'bientôt', 'FUTURE_REF'],
    ['La loi sera prochainement votée.', 'prochainement', 'FUTURE_REF'],
    ['Il ira à Pyongyang à un moment opportun.', 'un moment opportun', 'FUTURE_REF'],
    ['Il ira à Pyongyang dans un avenir proche.', 'un avenir proche', 'FUTURE_REF'],
    ['À l’avenir, il faudra payer.', 'l’avenir', 'FUTURE_REF'],
    ['Il reviendra dans quelques jours.', 'dans quelques jours', 'FUTURE_REF'],
  ])('%s', (text, expression, timex) => {
    expect(datesIn(text, '2024-05-16')).toEqual([`${expression} → nothing | ${timex}`]);
  });
});

describe('what only looks like a date', () => {
  test.each([
    'La sonde s’est posée sur Mars.',
    'La planète Mars fascine les astronomes.',
    'Mai Nguyen a remporté la course.',
    'Avril Lavigne a chanté à Lyon.',
    'Le carnaval culmine avec Mardi gras.',
    'Il a été condamné et a été relaxé.',
    'Les travaux ont été achevés.',
    'La seconde équipe a gagné.',
    'La Seconde Guerre mondiale a ravagé la ville.',
    'Ils ont gagné 3-1 contre Lyon.',
    'Appelez le 01 23 45 67 89.',
    'Le projet coûte 2000 euros.',
    'Le projet coûte 1 950 euros.',
    'La salle compte 2000 places.',
    'Un homme de 34 ans a été arrêté.',
    'Jean Dupont, 34 ans, a été arrêté.',
    'La victime, âgée de 19 ans, est morte.',
    'Un garçon âgé d’une dizaine d’années a disparu.',
    'Les plus de 65 ans sont concernés.',
    'Les 18-25 ans votent peu.',
    'Elle est morte à l’âge de 88 ans.',
    'Le vote est ouvert dès 16 ans.',
    'Ce Lyonnais de 27 ans a gagné.',
    'Une touriste suédoise de 21 ans a été secourue.',
    'L’âge légal passera de 62 à 64 ans.',
    'Les attentats du 11-Septembre ont tout changé.',
    'Il roulait à 130 kilomètres par heure.',
    'Le site a été mis à jour.',
    'L’ordre du jour est chargé.',
    'Une minute de silence a été observée.',
    'La guerre de Cent Ans a ruiné la région.',
    'Les sports d’hiver coûtent cher.',
    'L’université d’été du parti a réuni mille militants.',
    'Il roule en Peugeot 2008.',
    'Il vit dans le XIXe arrondissement.',
    'Le quotidien Midi libre l’a révélé.',
    'L’hebdomadaire a publié l’enquête.',
    'Il habite au 12 de la rue.',
    'Sa résolution est de 12,5 points.',
    'L’article 2012 du code civil est clair.',
    'Il est arrivé premier, sa sœur seconde.',
    'La fin du match a été tendue.',
    'Il a donné une seconde chance au club.',
    'Il faut vivre au jour le jour.',
    'LES MER DE L’EST ONT VU TIRER DEUX MISSILES MARDI 12 SEPTEMBRE',
    'POUTINE A « ACCEPTÉ » L’INVITATION MERCREDI',
  ])('%s', (text) => {
    expect(datesIn(text, '2024-05-16')).toEqual([]);
  });
});
