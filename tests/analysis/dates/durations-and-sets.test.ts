import { describe, expect, test } from 'vitest';
import { datesIn } from './dates-in.ts';

const one = (expression: string, timex: string): string[] => [`${expression} → nothing | ${timex}`];

describe('durations are no dates', () => {
  test.each([
    ['Il a régné quatre ans.', 'quatre ans', 'P4Y'],
    ['C’est son premier voyage depuis plus de quatre ans.', 'plus de quatre ans', 'P4Y MORE_THAN'],
    ['La visite a duré six jours.', 'six jours', 'P6D'],
    ['Ils ont discuté plus de deux heures.', 'plus de deux heures', 'PT2H MORE_THAN'],
    ['Ils ont discuté près de deux heures.', 'près de deux heures', 'PT2H APPROX'],
    ['Ils ont joué 90 minutes.', '90 minutes', 'PT90M'],
    ['Il a couru 45 secondes.', '45 secondes', 'PT45S'],
    ['Elle habite ici depuis une vingtaine d’années.', 'une vingtaine d’années', 'P20Y APPROX'],
    ['Il faudra une dizaine de jours.', 'une dizaine de jours', 'P10D APPROX'],
    ['Il a été condamné à trois ans de prison.', 'trois ans', 'P3Y'],
    ['Il a été condamné à 20 ans de réclusion.', '20 ans', 'P20Y'],
    ['Une peine de 18 mois a été requise.', '18 mois', 'P18M'],
    ['Le chantier a pris deux ans et demi.', 'deux ans et demi', 'P2.5Y'],
    ['La panne a duré une heure et demie.', 'une heure et demie', 'PT1H30M'],
    ['Il a attendu une demi-heure.', 'une demi-heure', 'PT30M'],
    ['Il a attendu un quart d’heure.', 'un quart d’heure', 'PT15M'],
    ['Il a attendu trois quarts d’heure.', 'trois quarts d’heure', 'PT45M'],
    ['Il a couru le marathon en 2h05.', '2h05', 'PT2H5M'],
    ['Un film de 1h40 sans entracte.', '1h40', 'PT1H40M'],
    ['Elle a passé plusieurs mois à Rome.', 'plusieurs mois', 'PXM'],
    ['La visite se poursuit encore quelques jours.', 'quelques jours', 'PXD'],
    ['Il a plu ces derniers jours.', 'ces derniers jours', 'PXD'],
    ['Les prix ont monté ces dernières années.', 'ces dernières années', 'PXY'],
    ['Les prochaines semaines seront décisives.', 'Les prochaines semaines', 'PXW'],
    ['Il a plu ces dernières 24 heures.', 'ces dernières 24 heures', 'PT24H'],
    ['Les dix dernières années ont été chaudes.', 'Les dix dernières années', 'P10Y'],
    ['Au cours des six derniers mois, il a plu.', 'six derniers mois', 'P6M'],
    ['Il neige depuis des semaines.', 'des semaines', 'PXW'],
    ['Au moins trois jours seront nécessaires.', 'Au moins trois jours', 'P3D EQUAL_OR_MORE'],
    ['Il restera quinze jours au maximum.', 'quinze jours au maximum', 'P15D EQUAL_OR_LESS'],
    ['Il restera moins d’un mois.', 'moins d’un mois', 'P1M LESS_THAN'],
    ['Il a attendu toute la journée.', 'toute la journée', 'P1D'],
    ['La mine fermera dans une décennie de travaux, après trois siècles.', 'trois siècles', 'P3CE'],
    ['Le pont a tenu un demi-siècle.', 'un demi-siècle', 'P50Y'],
    ['Deux minutes et dix secondes de silence.', 'Deux minutes et dix secondes', 'PT2M10S'],
    ['Le trajet dure 3 h.', '3 h', 'PT3H'],
    ['La ligne est coupée pour deux week-ends.', 'deux week-ends', 'P2WE'],
    ['Il est tombé cent ans plus de pluie.', 'cent ans', 'P100Y'],
    ['La trêve de 72 heures a tenu.', '72 heures', 'PT72H'],
    ['Un bail de neuf ans.', 'neuf ans', 'P9Y'],
    ['Elle a mis vingt-deux jours.', 'vingt-deux jours', 'P22D'],
    ['Elle a mis soixante et onze jours.', 'soixante et onze jours', 'P71D'],
    ['Elle a mis quatre-vingt-dix-sept jours.', 'quatre-vingt-dix-sept jours', 'P97D'],
    ['Elle a mis 1.500 jours.', '1.500 jours', 'P1500D'],
  ])('%s', (text, expression, timex) => {
    expect(datesIn(text, '2024-05-16').filter((date) => !date.startsWith('dans une'))).toEqual(
      one(expression, timex),
    );
  });

  test('a range is two durations', () => {
    expect(datesIn('Le délai va de deux à trois semaines.', '2024-05-16')).toEqual([
      'deux → nothing | P2W',
      'trois semaines → nothing | P3W',
    ]);
    expect(datesIn('Cela prendra entre cinq et dix ans.', '2024-05-16')).toEqual([
      'cinq → nothing | P5Y',
      'dix ans → nothing | P10Y',
    ]);
  });
});

describe('what comes back', () => {
  test.each([
    ['Le marché se tient chaque mardi.', 'chaque mardi', 'XXXX-WXX-2'],
    ['Le marché se tient tous les mardis matin.', 'tous les mardis matin', 'XXXX-WXX-2TMO'],
    ['Le marché se tient le mardi.', 'le mardi', 'XXXX-WXX-2'],
    ['Ils défilent les lundis.', 'les lundis', 'XXXX-WXX-1'],
    ['Le congrès a lieu tous les deux ans.', 'tous les deux ans', 'P2Y'],
    ['Le prix change chaque année.', 'chaque année', 'P1Y'],
    ['Le prix change tous les jours.', 'tous les jours', 'P1D'],
    ['Le prix change toutes les semaines.', 'toutes les semaines', 'P1W'],
    ['Un train part toutes les dix minutes.', 'toutes les dix minutes', 'PT10M'],
    ['Il passe deux fois par semaine.', 'deux fois par semaine', 'P1W'],
    ['Elle gagne 30.000 euros par an.', 'par an', 'P1Y'],
    ['Il travaille un jour sur deux.', 'un jour sur deux', 'P2D'],
    ['La rivière est contrôlée quotidiennement.', 'quotidiennement', 'XXXX-XX-XX'],
    ['Le loyer est révisé annuellement.', 'annuellement', 'XXXX'],
    ['Le taux mensuel a reculé.', 'mensuel', 'XXXX-XX'],
    ['Le rendez-vous annuel attire la foule.', 'annuel', 'XXXX'],
    ['Les touristes affluent chaque été.', 'chaque été', 'XXXX-SU'],
    ['Il court chaque matin.', 'chaque matin', 'XXXX-XX-XXTMO'],
  ])('%s', (text, expression, timex) => {
    expect(datesIn(text, '2024-05-16')).toEqual(one(expression, timex));
  });
});
