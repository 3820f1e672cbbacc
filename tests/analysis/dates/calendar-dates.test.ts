import { describe, expect, test } from 'vitest';
import { datesIn } from './dates-in.ts';

describe('days of the calendar', () => {
  test.each([
    ['La cour a rendu son arrêt le 12 mars 2019.', '2024-05-16', 'le 12 mars 2019 → 2019-03-12 | 2019-03-12'],
    [
      'La cour a rendu son arrêt le mardi 12 mars 2019.',
      '2024-05-16',
      'le mardi 12 mars 2019 → 2019-03-12 | 2019-03-12',
    ],
    ['Le décret du 3 avril 1955 reste en vigueur.', '2005-11-08', '3 avril 1955 → 1955-04-03 | 1955-04-03'],
    ['Il est né le 1er janvier 2000.', '2024-05-16', 'le 1er janvier 2000 → 2000-01-01 | 2000-01-01'],
    ['Né le premier mai 1970 à Lens.', '2024-05-16', 'le premier mai 1970 → 1970-05-01 | 1970-05-01'],
    ['Le vote a eu lieu le 29 février 2024.', '2024-05-16', 'le 29 février 2024 → 2024-02-29 | 2024-02-29'],
    [
      'Le jeudi 14 septembre, le Kremlin a confirmé.',
      '2023-09-17',
      'Le jeudi 14 septembre → 2023-09-14 | 2023-09-14',
    ],
    ['Il a été arrêté le 14 septembre.', '2023-09-17', 'le 14 septembre → 2023-09-14 | 2023-09-14'],
    ['Il a été arrêté le 14 décembre.', '2023-09-17', 'le 14 décembre → 2022-12-14 | 2022-12-14'],
    ['Le procès s’ouvrira le 14 décembre.', '2023-09-17', 'le 14 décembre → 2023-12-14 | 2023-12-14'],
    ['Le procès s’ouvrira le 8 janvier.', '2023-09-17', 'le 8 janvier → 2024-01-08 | 2024-01-08'],
    [
      'Le procès s’est ouvert le 4 juin dernier.',
      '2023-09-17',
      'le 4 juin dernier → 2023-06-04 | 2023-06-04',
    ],
    ['Le procès s’ouvre le 4 juin prochain.', '2023-09-17', 'le 4 juin prochain → 2024-06-04 | 2024-06-04'],
    ['La grève a débuté le mardi 7 mars.', '2023-03-20', 'le mardi 7 mars → 2023-03-07 | 2023-03-07'],
    // 20 janvier was a Saturday in 2018, not in 2017.
    [
      'Le défilé a eu lieu le samedi 20 janvier.',
      '2018-02-01',
      'le samedi 20 janvier → 2018-01-20 | 2018-01-20',
    ],
    [
      'Les faits du samedi 23 décembre ont ému la ville.',
      '2024-01-04',
      'samedi 23 décembre → 2023-12-23 | 2023-12-23',
    ],
    ['Le contrat expire le 30 sept. 2021.', '2021-01-05', 'le 30 sept. 2021 → 2021-09-30 | 2021-09-30'],
    ['Le sommet est prévu le 12 déc. à Bruxelles.', '2019-11-20', 'le 12 déc. → 2019-12-12 | 2019-12-12'],
    ['Réunion le 12septembre 2023 en mairie.', '2023-09-01', 'le 12septembre 2023 → 2023-09-12 | 2023-09-12'],
    [
      'Le 1 er octobre 2020, la loi est entrée en vigueur.',
      '2020-11-02',
      'Le 1 er octobre 2020 → 2020-10-01 | 2020-10-01',
    ],
    ['Le 1er août 2014 marquait le centenaire.', '2014-09-01', 'Le 1er août 2014 → 2014-08-01 | 2014-08-01'],
    ['Le 4 aout 2020, le port a explosé.', '2020-08-10', 'Le 4 aout 2020 → 2020-08-04 | 2020-08-04'],
    ['Le 12/09/2023, la cour a tranché.', '2023-09-17', 'Le 12/09/2023 → 2023-09-12 | 2023-09-12'],
    ['Mise en ligne : 2023-09-12.', '2023-09-17', '2023-09-12 → 2023-09-12 | 2023-09-12'],
    ['Publié le 05.03.2021.', '2021-03-06', 'le 05.03.2021 → 2021-03-05 | 2021-03-05'],
    ['Facture du 3/11/98.', '1999-01-10', '3/11/98 → 1998-11-03 | 1998-11-03'],
    ['La décision sera connue avant le 30 juin.', '2022-05-10', 'le 30 juin → 2022-06-30 | 2022-06-30'],
    ['La baignade est interdite jusqu’au 31 août.', '2022-07-10', '31 août → 2022-08-31 | 2022-08-31'],
    ['La conférence a été reportée au 15 novembre.', '2022-09-10', '15 novembre → 2022-11-15 | 2022-11-15'],
    [
      'Le 24 décembre de l’année dernière, il neigeait.',
      '2022-09-10',
      'Le 24 décembre de l’année dernière → 2021-12-24 | 2021-12-24',
    ],
    [
      'Ce 24 novembre, des milliers de femmes ont défilé.',
      '2018-11-24',
      'Ce 24 novembre → 2018-11-24 | 2018-11-24',
    ],
  ])('%s (%s)', (text, published, expected) => {
    expect(datesIn(text, published)).toEqual([expected]);
  });
});

describe('months and years', () => {
  test.each([
    ['Les prix ont baissé en septembre 2022.', '2023-01-10', 'septembre 2022 → 2022-09 | 2022-09'],
    ['Les prix ont baissé en septembre.', '2023-01-10', 'septembre → 2022-09 | 2022-09'],
    ['Les prix ont baissé en janvier.', '2023-01-31', 'janvier → 2023-01 | 2023-01'],
    ['Le musée rouvrira en mars.', '2023-09-17', 'mars → 2024-03 | 2024-03'],
    ['Le musée rouvrira en décembre.', '2023-09-17', 'décembre → 2023-12 | 2023-12'],
    ['Il avait démissionné en juin dernier.', '2023-09-17', 'juin dernier → 2023-06 | 2023-06'],
    ['Les élections se tiendront en juin prochain.', '2023-09-17', 'juin prochain → 2024-06 | 2024-06'],
    ['La mesure s’appliquera mi-octobre.', '2023-09-17', 'mi-octobre → 2023-10 | 2023-10 MID'],
    ['Il est rentré fin août.', '2023-09-17', 'fin août → 2023-08 | 2023-08 END'],
    ['Il était parti début août.', '2023-09-17', 'début août → 2023-08 | 2023-08 START'],
    [
      'Il était parti au début du mois d’août.',
      '2023-09-17',
      'début du mois d’août → 2023-08 | 2023-08 START',
    ],
    ['Le chantier commencera à la mi-novembre.', '2023-09-17', 'la mi-novembre → 2023-11 | 2023-11 MID'],
    ['Le mois de mai 1968 fut agité.', '2023-09-17', 'Le mois de mai 1968 → 1968-05 | 1968-05'],
    ['La loi date de 1905.', '2023-09-17', '1905 → 1905 | 1905'],
    ['Il est au pouvoir depuis 2011.', '2023-09-17', '2011 → 2011 | 2011'],
    ['L’objectif est fixé à l’horizon 2050.', '2023-09-17', '2050 → 2050 | 2050'],
    ['Le site (2017) a fermé.', '2023-09-17', '2017 → 2017 | 2017'],
    ['L’année 2020 a été la plus chaude.', '2023-09-17', 'L’année 2020 → 2020 | 2020'],
    ['Le passage à l’an 2000 inquiétait.', '2023-09-17', 'l’an 2000 → 2000 | 2000'],
    ['Il a été élu début 2023.', '2023-09-17', 'début 2023 → 2023 | 2023 START'],
    ['L’usine fermera à la fin de 2025.', '2023-09-17', 'la fin de 2025 → 2025 | 2025 END'],
    ['Les travaux finiront mi-2026.', '2023-09-17', 'mi-2026 → 2026 | 2026 MID'],
    ['La dette a explosé dans les années 1980.', '2023-09-17', 'les années 1980 → 198X | 198'],
    ['Un tube des années 80.', '2023-09-17', 'années 80 → 198X | 198'],
    [
      'Au début des années 2000, la ville s’est étendue.',
      '2023-09-17',
      'début des années 2000 → 200X | 200 START',
    ],
    ['Une église du XIIe siècle.', '2023-09-17', 'XIIe siècle → 11XX | 11'],
    ['Au dix-neuvième siècle, on y tissait la soie.', '2023-09-17', 'dix-neuvième siècle → 18XX | 18'],
    [
      'À la fin du XXe siècle, elle comptait mille âmes.',
      '2023-09-17',
      'la fin du XXe siècle → 19XX | 19 END',
    ],
    ['Au début du XIXe, on y tissait la soie.', '2023-09-17', 'début du XIXe → 18XX | 18 START'],
    ['Le livre « Nord » (Gallimard, 1960) reparaît.', '2023-09-17', '1960 → 1960 | 1960'],
    ['Alésia tomba en 52 av. J.-C.', '2023-09-17', '52 av. J.-C. → -0051 | BC0052'],
    [
      'La grotte fut peinte vers 2 500 avant notre ère.',
      '2023-09-17',
      '2 500 avant notre ère → -2499 | BC2500',
    ],
    ['La grotte fut peinte en 20 000 avant J.-C.', '2023-09-17', '20 000 avant J.-C. → nothing | PAST_REF'],
  ])('%s (%s)', (text, published, expected) => {
    expect(datesIn(text, published)).toEqual([expected]);
  });

  test('a passage that tells of another year goes on in that year', () => {
    expect(
      datesIn('En juin 2019, il est arrêté. En octobre, il est libéré. En mars, il disparaît.', '2023-09-17'),
    ).toEqual(['juin 2019 → 2019-06 | 2019-06', 'octobre → 2019-10 | 2019-10', 'mars → 2020-03 | 2020-03']);
  });

  test('a new passage counts from the reference again', () => {
    expect(datesIn('En juin 2019, il est arrêté.\nLes prix ont augmenté en août.', '2023-09-17')).toEqual([
      'juin 2019 → 2019-06 | 2019-06',
      'août → 2023-08 | 2023-08',
    ]);
  });
});

describe('lists and intervals', () => {
  test.each([
    [
      'Le festival aura lieu les 12 et 13 septembre.',
      '2023-07-01',
      ['12 → 2023-09-12 | 2023-09-12', '13 septembre → 2023-09-13 | 2023-09-13'],
    ],
    [
      'Les audiences des 3, 4 et 5 mai 2021 ont été annulées.',
      '2021-06-01',
      ['3 → 2021-05-03 | 2021-05-03', '4 → 2021-05-04 | 2021-05-04', '5 mai 2021 → 2021-05-05 | 2021-05-05'],
    ],
    [
      'Le voyage a duré du 12 au 17 septembre.',
      '2023-09-17',
      ['12 → 2023-09-12/2023-09-17 | 2023-09-12', '17 septembre → 2023-09-12/2023-09-17 | 2023-09-17'],
    ],
    [
      'Il était absent du 30 août au 2 septembre 2023.',
      '2023-09-17',
      [
        '30 août → 2023-08-30/2023-09-02 | 2023-08-30',
        '2 septembre 2023 → 2023-08-30/2023-09-02 | 2023-09-02',
      ],
    ],
    [
      'Les transports étaient gratuits du 28 décembre au 3 janvier 2024.',
      '2024-01-10',
      [
        '28 décembre → 2023-12-28/2024-01-03 | 2023-12-28',
        '3 janvier 2024 → 2023-12-28/2024-01-03 | 2024-01-03',
      ],
    ],
    [
      'Entre 2011 et 2019, la population a doublé.',
      '2023-09-17',
      ['2011 → 2011/2019 | 2011', '2019 → 2011/2019 | 2019'],
    ],
    [
      'Il a présidé le club de 1998 à 2004.',
      '2023-09-17',
      ['1998 → 1998/2004 | 1998', '2004 → 1998/2004 | 2004'],
    ],
    [
      'La grève a duré de lundi à mercredi.',
      '2023-09-15',
      ['lundi → 2023-09-11/2023-09-13 | 2023-09-11', 'mercredi → 2023-09-11/2023-09-13 | 2023-09-13'],
    ],
    [
      'Le marché sera fermé de vendredi à dimanche.',
      '2023-09-13',
      ['vendredi → 2023-09-15/2023-09-17 | 2023-09-15', 'dimanche → 2023-09-15/2023-09-17 | 2023-09-17'],
    ],
    [
      'De janvier à mars 2020, 4.000 emplois ont disparu.',
      '2020-06-01',
      ['janvier → 2020-01/2020-03 | 2020-01', 'mars 2020 → 2020-01/2020-03 | 2020-03'],
    ],
    [
      'Entre novembre et février 2022, il a neigé.',
      '2022-06-01',
      ['novembre → 2021-11/2022-02 | 2021-11', 'février 2022 → 2021-11/2022-02 | 2022-02'],
    ],
    [
      'Il a joué la saison 2022-2023 à Lens.',
      '2023-09-17',
      ['2022 → 2022/2023 | 2022', '2023 → 2022/2023 | 2023'],
    ],
    [
      'En mai et juin 2011, il a plu.',
      '2011-09-17',
      ['mai → 2011-05 | 2011-05', 'juin 2011 → 2011-06 | 2011-06'],
    ],
    [
      'Du lundi 11 au vendredi 15 septembre, la route était fermée.',
      '2023-09-17',
      [
        'lundi 11 → 2023-09-11/2023-09-15 | 2023-09-11',
        'vendredi 15 septembre → 2023-09-11/2023-09-15 | 2023-09-15',
      ],
    ],
    [
      'Les candidats ont entre le 12 mars et le 14 avril 2020 pour s’inscrire.',
      '2020-02-02',
      [
        'le 12 mars → 2020-03-12/2020-04-14 | 2020-03-12',
        'le 14 avril 2020 → 2020-03-12/2020-04-14 | 2020-04-14',
      ],
    ],
  ])('%s (%s)', (text, published, expected) => {
    expect(datesIn(text, published)).toEqual(expected);
  });
});
