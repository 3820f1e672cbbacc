import { describe, expect, test } from 'vitest';
import { datesIn } from './dates-in.ts';

describe('days and periods seen from publication', () => {
  test.each([
    ['Aujourd’hui, la ville est calme.', '2024-03-01', 'Aujourd’hui → 2024-03-01 | 2024-03-01'],
    ['Il est mort hier.', '2024-03-01', 'hier → 2024-02-29 | 2024-02-29'],
    ['Il est mort avant-hier.', '2024-03-01', 'avant-hier → 2024-02-28 | 2024-02-28'],
    ['Le vote aura lieu demain.', '2023-12-31', 'demain → 2024-01-01 | 2024-01-01'],
    ['Le vote aura lieu après-demain.', '2023-12-31', 'après-demain → 2024-01-02 | 2024-01-02'],
    ['Le Parlement siège cette semaine.', '2023-09-14', 'cette semaine → 2023-09-11/2023-09-17 | 2023-W37'],
    [
      'Il s’est rendu à Rome la semaine dernière.',
      '2023-09-14',
      'la semaine dernière → 2023-09-04/2023-09-10 | 2023-W36',
    ],
    [
      'Il se rendra à Rome la semaine prochaine.',
      '2023-09-14',
      'la semaine prochaine → 2023-09-18/2023-09-24 | 2023-W38',
    ],
    [
      'Il l’a vu au début de la semaine dernière.',
      '2023-09-14',
      'début de la semaine dernière → 2023-09-04/2023-09-10 | 2023-W36 START',
    ],
    ['Il arrivera en fin de semaine.', '2023-09-12', 'fin de semaine → 2023-09-11/2023-09-17 | 2023-W37 END'],
    ['Les ventes ont chuté le mois dernier.', '2024-01-14', 'le mois dernier → 2023-12 | 2023-12'],
    ['Les ventes reprendront le mois prochain.', '2023-12-14', 'le mois prochain → 2024-01 | 2024-01'],
    ['Les ventes ont chuté ce mois-ci.', '2023-12-14', 'ce mois-ci → 2023-12 | 2023-12'],
    ['Le salon fermera à la fin du mois.', '2023-12-14', 'la fin du mois → 2023-12 | 2023-12 END'],
    ['Il a plu l’an dernier.', '2023-12-14', 'l’an dernier → 2022 | 2022'],
    ['Il a plu l’année passée.', '2023-12-14', 'l’année passée → 2022 | 2022'],
    ['Il partira l’an prochain.', '2023-12-14', 'l’an prochain → 2024 | 2024'],
    ['Il partira l’année prochaine.', '2023-12-14', 'l’année prochaine → 2024 | 2024'],
    ['Cette année, la récolte est bonne.', '2023-12-14', 'Cette année → 2023 | 2023'],
    ['Il prendra sa retraite à la fin de l’année.', '2023-06-14', 'la fin de l’année → 2023 | 2023 END'],
    ['Il a démissionné en début d’année.', '2023-06-14', 'début d’année → 2023 | 2023 START'],
    ['Il était arrivé il y a trois jours.', '2024-03-02', 'il y a trois jours → 2024-02-28 | 2024-02-28'],
    ['Il était arrivé il y a 15 jours.', '2024-03-16', 'il y a 15 jours → 2024-03-01 | 2024-03-01'],
    [
      'Il y a deux semaines, il marchait.',
      '2023-09-14',
      'Il y a deux semaines → 2023-08-28/2023-09-03 | 2023-W35',
    ],
    ['Il y a six mois, tout allait bien.', '2023-03-14', 'Il y a six mois → 2022-09 | 2022-09'],
    ['Il y a vingt ans, il gagnait.', '2018-07-15', 'Il y a vingt ans → 1998 | 1998'],
    ['Il y a plus de vingt ans, il gagnait.', '2018-07-15', 'Il y a plus de vingt ans → 1998 | 1998 BEFORE'],
    [
      'Il y a une dizaine d’années, il gagnait.',
      '2018-07-15',
      'Il y a une dizaine d’années → 2008 | 2008 APPROX',
    ],
    [
      'Il reviendra dans deux semaines.',
      '2023-09-14',
      'dans deux semaines → 2023-09-25/2023-10-01 | 2023-W39',
    ],
    ['Il reviendra dans trois jours.', '2023-12-30', 'dans trois jours → 2024-01-02 | 2024-01-02'],
    ['Il reviendra dans dix ans.', '2023-12-30', 'dans dix ans → 2033 | 2033'],
    ['Il reviendra dans un mois.', '2023-12-30', 'dans un mois → 2024-01 | 2024-01'],
    ['Il avait tort il y a 48 heures.', '2024-03-02', 'il y a 48 heures → 2024-02-29 | 2024-02-29'],
    [
      'Les deux hommes se verront ce week-end.',
      '2023-09-13',
      'ce week-end → 2023-09-16/2023-09-17 | 2023-W37-WE',
    ],
    [
      'Trois personnes sont mortes ce week-end.',
      '2023-09-18',
      'ce week-end → 2023-09-16/2023-09-17 | 2023-W37-WE',
    ],
    [
      'Ils ont gagné le week-end dernier.',
      '2023-09-13',
      'le week-end dernier → 2023-09-09/2023-09-10 | 2023-W36-WE',
    ],
    [
      'Ils joueront le week-end prochain.',
      '2023-09-17',
      'le week-end prochain → 2023-09-23/2023-09-24 | 2023-W38-WE',
    ],
    [
      'La semaine du 11 septembre a été rude.',
      '2023-09-28',
      'La semaine du 11 septembre → 2023-09-11/2023-09-17 | 2023-W37',
    ],
    [
      'La production a reculé au premier trimestre.',
      '2023-09-28',
      'premier trimestre → 2023-01/2023-03 | 2023-Q1',
    ],
    [
      'La production a reculé au quatrième trimestre.',
      '2023-02-28',
      'quatrième trimestre → 2022-10/2022-12 | 2022-Q4',
    ],
    [
      'La production a reculé au deuxième trimestre 2021.',
      '2023-02-28',
      'deuxième trimestre 2021 → 2021-04/2021-06 | 2021-Q2',
    ],
    ['Le projet aboutira au second semestre.', '2023-02-28', 'second semestre → 2023-07/2023-12 | 2023-H2'],
    ['L’été dernier, les incendies ont ravagé la forêt.', '2023-02-28', 'L’été dernier → 2022-22 | 2022-SU'],
    ['Cet été, les prix grimperont.', '2023-02-28', 'Cet été → 2023-22 | 2023-SU'],
    ['Le procès s’ouvrira à l’automne.', '2023-02-28', 'l’automne → 2023-23 | 2023-FA'],
    ['L’hiver 1954 fut terrible.', '2023-02-28', 'L’hiver 1954 → 1954-24 | 1954-WI'],
    ['Le scrutin aura lieu au printemps 2027.', '2023-02-28', 'printemps 2027 → 2027-21 | 2027-SP'],
    ['Cet hiver, il a peu neigé.', '2024-02-10', 'Cet hiver → 2023-24 | 2023-WI'],
    ['Il a neigé à Noël.', '2024-02-10', 'Noël → 2023-12-25 | 2023-12-25'],
    ['Le magasin rouvrira avant Noël.', '2024-10-10', 'Noël → 2024-12-25 | 2024-12-25'],
    ['Le défilé du 14-Juillet aura lieu à Nice.', '2024-06-10', '14-Juillet → 2024-07-14 | 2024-07-14'],
    ['Les bouchons seront denses à la Toussaint.', '2024-09-10', 'la Toussaint → 2024-11-01 | 2024-11-01'],
    [
      'Le marché se tiendra le lundi de Pâques.',
      '2024-03-10',
      'le lundi de Pâques → 2024-04-01 | 2024-04-01',
    ],
    [
      'Le marché aura lieu le jeudi de l’Ascension.',
      '2024-03-10',
      'le jeudi de l’Ascension → 2024-05-09 | 2024-05-09',
    ],
    ['Ils défileront le 1er-Mai.', '2024-03-10', 'le 1er-Mai → 2024-05-01 | 2024-05-01'],
  ])('%s (%s)', (text, published, expected) => {
    expect(datesIn(text, published)).toEqual([expected]);
  });
});
