import { describe, expect, test } from 'vitest';
import { datesIn } from './dates-in.ts';

/** 2024-05-16 was a Thursday. */
describe('words that are dates in one place and none in another', () => {
  test.each<[string, readonly string[]]>([
    // « toujours » is « encore », or « de tout temps ».
    ['Le guide n’a toujours pas été retrouvé.', ['toujours → nothing | PRESENT_REF']],
    ['Le guide a toujours aimé la montagne.', []],
    ['Le sentier est presque toujours boueux.', []],
    ['Les riverains ont longtemps protesté.', ['longtemps → nothing | PXX']],
    // « aujourd’hui » is this day, or our days.
    ['Le conseil siège aujourd’hui à Tours.', ['aujourd’hui → 2024-05-16 | 2024-05-16']],
    ['Paul Garnier, aujourd’hui directeur d’un musée, a témoigné.', ['aujourd’hui → nothing | PRESENT_REF']],
    ['L’agriculture d’aujourd’hui manque de bras.', ['aujourd’hui → nothing | PRESENT_REF']],
    ['Aujourd’hui encore, le puits est à sec.', ['Aujourd’hui → nothing | PRESENT_REF']],
    ['Le maire, aujourd’hui, ne regrette rien.', ['aujourd’hui → 2024-05-16 | 2024-05-16']],
    ['L’ancien joueur est aujourd’hui à la retraite.', ['aujourd’hui → nothing | PRESENT_REF']],
    ['L’ancien joueur est aujourd’hui en visite à Nice.', ['aujourd’hui → 2024-05-16 | 2024-05-16']],
    ['Elles sont aujourd’hui 41 % à voter.', ['aujourd’hui → 2024-05-16 | 2024-05-16']],
    ['La vallée est, aujourd’hui, plongée dans le noir.', ['aujourd’hui → nothing | PRESENT_REF']],
    ['Le conseil siège aujourd?hui à Tours.', ['aujourd?hui → 2024-05-16 | 2024-05-16']],
    // Papers, first names, hours of business.
    ['Elle a répondu à La Gazette Dimanche.', []],
    ['Elle a répondu à la presse Dimanche dernier.', ['Dimanche dernier → 2024-05-12 | 2024-05-12']],
    ['Le préfet Noël Marchand a signé.', []],
    ['Les bus sont pleins aux heures de pointe.', []],
    ['La boutique a fermé hors des heures d’ouverture.', []],
    ['Tu viens d’un autre siècle.', []],
    ['Il a couru deux fois les 24 Heures du Mans.', []],
    ['Les 35 heures font débat.', []],
    // Names of papers are no habit, missions are.
    ['Les patrouilles quotidiennes continuent.', ['quotidiennes → nothing | XXXX-XX-XX']],
    ['Le quotidien sportif a fermé, la vie quotidienne continue.', []],
    // What is held in a year is dated, what is sold under a number is not.
    ['La Coupe d’Afrique 2019 a été déplacée.', ['2019 → 2019 | 2019']],
    ['Le Mondial 2018 a attiré la foule.', ['2018 → 2018 | 2018']],
    ['Il conduisait une Renault 2008 volée.', []],
    [
      'Il purgera deux jours, son complice un jour.',
      ['deux jours → nothing | P2D', 'un jour → nothing | P1D'],
    ],
    ['Un jour, il reviendra.', []],
    [
      'Rendez-vous le week end prochain à Metz.',
      ['le week end prochain → 2024-05-18/2024-05-19 | 2024-W20-WE'],
    ],
  ])('%s', (text, expected) => {
    expect(datesIn(text, '2024-05-16')).toEqual(expected);
  });
});

describe('earlier and later', () => {
  test.each<[string, readonly string[]]>([
    ['La députée répondra plus tard.', ['plus tard → nothing | FUTURE_REF']],
    ['Un peu plus tard, la députée s’est tue.', ['Un peu plus tard → nothing | FUTURE_REF']],
    ['Le dossier doit être rendu au plus tard le 7 juin.', ['le 7 juin → 2024-06-07 | 2024-06-07']],
    [
      'Plus tôt dans la semaine, la députée s’était tue.',
      ['Plus tôt dans la semaine → 2024-05-13/2024-05-19 | 2024-W20'],
    ],
    ['Plus tôt ce mois-ci, un rapport a fuité.', ['Plus tôt ce mois-ci → 2024-05 | 2024-05']],
    ['Plus tôt mardi, un rapport avait fuité.', ['Plus tôt mardi → 2024-05-14 | 2024-05-14']],
    [
      'Le vote a eu lieu lundi. Plus tôt le même jour, un rapport avait fuité.',
      ['lundi → 2024-05-13 | 2024-05-13', 'Plus tôt le même jour → 2024-05-13 | 2024-05-13'],
    ],
  ])('%s', (text, expected) => {
    expect(datesIn(text, '2024-05-16')).toEqual(expected);
  });
});

describe('days and months that the verb does not place', () => {
  test.each<[string, readonly string[]]>([
    // What stands in brackets after a name is when it is held.
    [
      'La skieuse a présenté mardi les Mondiaux de Bormio (2-14 juillet).',
      [
        'mardi → 2024-05-14 | 2024-05-14',
        '2 → 2024-07-02/2024-07-14 | 2024-07-02',
        '14 juillet → 2024-07-02/2024-07-14 | 2024-07-14',
      ],
    ],
    ['Elle a parlé du festival de Saintes (juillet).', ['juillet → 2024-07 | 2024-07']],
    // A day of the month, though no month has been named yet.
    ['« Si le 3, nous n’avons pas de réponse, on s’arrête. »', ['le 3 → 2024-06-03 | 2024-06-03']],
    [
      'La fête commence lundi 3 juin et se prolonge jusqu’au 14.',
      ['lundi 3 juin → 2024-06-03 | 2024-06-03', '14 → 2024-06-14 | 2024-06-14'],
    ],
    ['L’accès est libre depuis le 20.', ['le 20 → 2024-04-20 | 2024-04-20']],
    ['Il porte le 10, Messi aussi.', []],
  ])('%s', (text, expected) => {
    expect(datesIn(text, '2024-05-16')).toEqual(expected);
  });
});

/** 2024-05-17 was a Friday. */
describe('days of what has been changed or is intended', () => {
  test.each<[string, readonly string[]]>([
    ['La ligne a supprimé huit trains samedi.', ['samedi → 2024-05-18 | 2024-05-18']],
    ['La ligne a supprimé huit trains mercredi.', ['mercredi → 2024-05-15 | 2024-05-15']],
    ['La mairie a interdit le cortège dimanche.', ['dimanche → 2024-05-19 | 2024-05-19']],
    ['La cour a annulé lundi le permis.', ['lundi → 2024-05-13 | 2024-05-13']],
    ['Il a redit son intention de quitter Rome mardi.', ['mardi → 2024-05-21 | 2024-05-21']],
    ['Elle a évoqué la possibilité de rouvrir le tunnel en janvier.', ['janvier → 2025-01 | 2025-01']],
  ])('%s', (text, expected) => {
    expect(datesIn(text, '2024-05-17')).toEqual(expected);
  });
});

/** 2024-05-17 was a Friday. */
describe('the eve of who has spoken', () => {
  test('behind a quotation it counts from publication', () => {
    expect(
      datesIn('Le barrage a cédé mardi. « Tout va bien », avait assuré la veille le préfet.', '2024-05-17'),
    ).toEqual(['mardi → 2024-05-14 | 2024-05-14', 'la veille → 2024-05-16 | 2024-05-16']);
  });

  test('in the story it counts from the story', () => {
    expect(datesIn('Le barrage a cédé mardi. La veille, le préfet l’avait inspecté.', '2024-05-17')).toEqual([
      'mardi → 2024-05-14 | 2024-05-14',
      'La veille → 2024-05-13 | 2024-05-13',
    ]);
  });
});

/** 2024-05-16 was a Thursday; Whit Monday was the 20th. */
describe('what has just been, what comes next', () => {
  test.each<[string, readonly string[]]>([
    ['Le navire a coulé voici trois semaines.', ['voici trois semaines → 2024-04-22/2024-04-28 | 2024-W17']],
    ['Voilà trois semaines que le navire attend.', ['trois semaines → nothing | P3W']],
    ['L’année qui vient de s’écouler a été dure.', ['L’année qui vient de s’écouler → 2023 | 2023']],
    ['La semaine qui vient sera dure.', ['La semaine qui vient → 2024-05-20/2024-05-26 | 2024-W21']],
    ['Les skieurs ont manqué de neige cet hiver.', ['cet hiver → 2023-24 | 2023-WI']],
    ['Les campings seront pleins cet été.', ['cet été → 2024-22 | 2024-SU']],
    ['La kermesse a été prévue ce lundi de Pentecôte.', ['ce lundi de Pentecôte → 2024-05-20 | 2024-05-20']],
    ['Le bulletin de 16 heures annonce du vent.', ['16 heures → 2024-05-16 | 2024-05-16T16:00']],
    ['Le train de 8h12 a été supprimé.', ['8h12 → 2024-05-16 | 2024-05-16T08:12']],
  ])('%s', (text, expected) => {
    expect(datesIn(text, '2024-05-16')).toEqual(expected);
  });
});

describe('a season that is over', () => {
  test.each([
    ['Les campings accueilleront cet été plus de monde.', '2023-10-15', 'cet été → 2024-22 | 2024-SU'],
    ['Les campings ont accueilli cet été plus de monde.', '2023-10-15', 'cet été → 2023-22 | 2023-SU'],
    ['Les campings accueilleront cet été plus de monde.', '2023-08-15', 'cet été → 2023-22 | 2023-SU'],
  ])('%s (%s)', (text, published, expected) => {
    expect(datesIn(text, published)).toEqual([expected]);
  });
});

/** 2024-05-16 was a Thursday. */
describe('days told twice, told elsewhere, told before', () => {
  test.each<[string, readonly string[]]>([
    [
      'Le vote était prévu hier mercredi.',
      ['hier → 2024-05-15 | 2024-05-15', 'mercredi → 2024-05-15 | 2024-05-15'],
    ],
    [
      'Le vote aura lieu demain, vendredi.',
      ['demain → 2024-05-17 | 2024-05-17', 'vendredi → 2024-05-17 | 2024-05-17'],
    ],
    [
      'Une grange a brûlé lundi soir (lire notre édition d’hier). Le feu a pris vers 22 h.',
      [
        'lundi soir → 2024-05-13 | 2024-05-13TEV',
        'hier → 2024-05-15 | 2024-05-15',
        '22 h → 2024-05-13 | 2024-05-13T22:00',
      ],
    ],
    [
      'Après avoir touché un plancher en juin, le cours devrait remonter en août.',
      ['juin → 2023-06 | 2023-06', 'août → 2024-08 | 2024-08'],
    ],
    ['Il a reconnu avoir menti lundi.', ['lundi → 2024-05-13 | 2024-05-13']],
    ['Le taux devrait baisser, stable depuis février.', ['février → 2024-02 | 2024-02']],
    [
      'Le chômage a reculé en avril. Il atteignait 9 % en avril 2019. Le chiffre d’avril surprend.',
      ['avril → 2024-04 | 2024-04', 'avril 2019 → 2019-04 | 2019-04', 'avril → 2024-04 | 2024-04'],
    ],
    ['Deux pompiers, de 31 et 44 ans, sont blessés.', []],
    ['Inès, tout juste 18 ans, vote.', []],
    ['Un peu avant minuit, la foule chantait.', ['minuit → 2024-05-16 | 2024-05-16T24:00']],
    [
      'Jeudi, un peu avant 17h30, un car a glissé.',
      ['Jeudi, un peu avant 17h30 → 2024-05-16 | 2024-05-16T17:30'],
    ],
  ])('%s', (text, expected) => {
    expect(datesIn(text, '2024-05-16')).toEqual(expected);
  });
});
