import { describe, expect, test } from 'vitest';
import { datesIn, recordsIn } from './dates-in.ts';

describe('a reference that is less than a day gives no false day', () => {
  test.each([
    ['Il est parti dimanche.', '2023-09', 'dimanche → 2023-09 | 2023-09'],
    ['Il est parti hier.', '2023-09', 'hier → 2023-09 | 2023-09'],
    ['Il est parti aujourd’hui.', '2023-09', 'aujourd’hui → 2023-09 | 2023-09'],
    ['Il est parti ce matin.', '2023-09', 'ce matin → 2023-09 | XXXX-XX-XXTMO'],
    ['Il est parti le mois dernier.', '2023-09', 'le mois dernier → 2023-08 | 2023-08'],
    ['Il est parti l’an dernier.', '2023-09', 'l’an dernier → 2022 | 2022'],
    ['Il est parti en août.', '2023-09', 'août → 2023-08 | 2023-08'],
    ['Il est parti le 14 septembre.', '2023-09', 'le 14 septembre → 2023-09-14 | 2023-09-14'],
    ['Il est parti dimanche.', '2023', 'dimanche → 2023 | 2023'],
    ['Il est parti l’an dernier.', '2023', 'l’an dernier → 2022 | 2022'],
    ['Il est parti le mois dernier.', '2023', 'le mois dernier → nothing | XXXX-XX'],
    ['Il est parti le 14 septembre.', '2023', 'le 14 septembre → 2023-09-14 | 2023-09-14'],
    ['Il est parti il y a vingt jours.', '2023-12', 'il y a vingt jours → 2023 | 2023'],
  ])('%s (%s)', (text, published, expected) => {
    const [found = ''] = datesIn(text, published);
    expect(found).toBe(expected);
  });
});

describe('a reference that is a choice', () => {
  const choice = '[2023-09-17,2023-09-18]';
  test.each([
    ['Il a quitté dimanche la Russie.', 'dimanche → 2023-09-17 | 2023-09-17'],
    ['Il a parlé jeudi.', 'jeudi → 2023-09-14 | 2023-09-14'],
    ['Il a parlé hier.', 'hier → nothing | XXXX-XX-XX'],
    ['Il a parlé lundi.', 'lundi → nothing | XXXX-WXX-1'],
    ['Il a parlé le mois dernier.', 'le mois dernier → 2023-08 | 2023-08'],
    ['Il a parlé en 2019.', '2019 → 2019 | 2019'],
    ['Il a parlé ce matin.', 'ce matin → nothing | XXXX-XX-XXTMO'],
    ['Il l’a vu au début de la semaine dernière.', 'début de la semaine dernière → nothing | XXXX-WXX START'],
  ])('%s', (text, expected) => {
    expect(datesIn(text, choice)).toEqual([expected]);
  });

  test('the anchor is the reference as it is written', () => {
    expect(recordsIn('Il a quitté dimanche la Russie.', choice)).toMatchObject([
      { anchor: choice, anchorKind: 'reference', basis: 'inferred' },
    ]);
  });
});

describe('without any reference', () => {
  test.each([
    ['Il est parti dimanche.', 'dimanche → nothing | XXXX-WXX-7'],
    ['Il est parti hier matin.', 'hier matin → nothing | XXXX-XX-XXTMO'],
    ['Il est parti le 14 septembre.', 'le 14 septembre → nothing | XXXX-09-14'],
    ['Il est parti en août.', 'août → nothing | XXXX-08'],
    ['Il est parti le 14 septembre 2023.', 'le 14 septembre 2023 → 2023-09-14 | 2023-09-14'],
  ])('%s', (text, expected) => {
    expect(datesIn(text, undefined)).toEqual([expected]);
  });
});

test('what the words say whole is stated, what is counted is inferred', () => {
  expect(recordsIn('Le 12 mars 2019, puis mardi, il a parlé quatre ans.', '2024-05-16')).toMatchObject([
    { basis: 'stated', anchor: undefined, anchorKind: undefined, rule: 'calendar-day' },
    { basis: 'inferred', anchor: '2024-05-16', anchorKind: 'reference', rule: 'weekday' },
    { basis: 'stated', anchor: undefined, rule: 'duration' },
  ]);
});

test('the two ends of an interval share its name and its value', () => {
  const [start, end] = recordsIn('La visite a duré du 12 au 17 septembre.', '2023-09-17');
  expect(start?.interval).toBeDefined();
  expect(start?.interval).toBe(end?.interval);
  expect([start?.value, end?.value]).toEqual(['2023-09-12/2023-09-17', '2023-09-12/2023-09-17']);
});
