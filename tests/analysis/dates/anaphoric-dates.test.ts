import { describe, expect, test } from 'vitest';
import { datesIn, recordsIn } from './dates-in.ts';

describe('dates counted from the last date of the text', () => {
  test.each([
    [
      'Il a été arrêté le 3 mars 2015. La veille, il avait fui.',
      ['le 3 mars 2015 → 2015-03-03 | 2015-03-03', 'La veille → 2015-03-02 | 2015-03-02'],
    ],
    [
      'Il a été arrêté le 28 février 2016. Le lendemain, il était libre.',
      ['le 28 février 2016 → 2016-02-28 | 2016-02-28', 'Le lendemain → 2016-02-29 | 2016-02-29'],
    ],
    [
      'Il a été arrêté le 3 mars 2015. L’avant-veille, il jouait.',
      ['le 3 mars 2015 → 2015-03-03 | 2015-03-03', 'L’avant-veille → 2015-03-01 | 2015-03-01'],
    ],
    [
      'Il a été arrêté le 30 mars 2015 et relâché le surlendemain.',
      ['le 30 mars 2015 → 2015-03-30 | 2015-03-30', 'le surlendemain → 2015-04-01 | 2015-04-01'],
    ],
    [
      'Le 3 mars 2015, il plaide. Ce jour-là, il pleuvait.',
      ['Le 3 mars 2015 → 2015-03-03 | 2015-03-03', 'Ce jour-là → 2015-03-03 | 2015-03-03'],
    ],
    [
      'Le 3 mars 2015, il plaide. Le même jour, sa femme fuit.',
      ['Le 3 mars 2015 → 2015-03-03 | 2015-03-03', 'Le même jour → 2015-03-03 | 2015-03-03'],
    ],
    [
      'Le 3 mars 2015, il plaide. Il est libéré trois jours plus tard.',
      ['Le 3 mars 2015 → 2015-03-03 | 2015-03-03', 'trois jours plus tard → 2015-03-06 | 2015-03-06'],
    ],
    [
      'Le 3 mars 2015, il plaide. Il avait été arrêté deux mois plus tôt.',
      ['Le 3 mars 2015 → 2015-03-03 | 2015-03-03', 'deux mois plus tôt → 2015-01 | 2015-01'],
    ],
    [
      'Elle est élue en 2012. Elle s’était présentée cinq ans auparavant.',
      ['2012 → 2012 | 2012', 'cinq ans auparavant → 2007 | 2007'],
    ],
    [
      'Elle est élue en 2012. La même année, elle écrit un livre.',
      ['2012 → 2012 | 2012', 'La même année → 2012 | 2012'],
    ],
    [
      'Elle est élue en 2012. L’année suivante, elle démissionne.',
      ['2012 → 2012 | 2012', 'L’année suivante → 2013 | 2013'],
    ],
    [
      'Elle est élue en 2012. L’année précédente, elle enseignait.',
      ['2012 → 2012 | 2012', 'L’année précédente → 2011 | 2011'],
    ],
    [
      'Elle est élue en mai 2012. Le mois suivant, elle voyage.',
      ['mai 2012 → 2012-05 | 2012-05', 'Le mois suivant → 2012-06 | 2012-06'],
    ],
    [
      'Il meurt le 15 août 2018. La semaine suivante, on l’enterre.',
      ['le 15 août 2018 → 2018-08-15 | 2018-08-15', 'La semaine suivante → 2018-08-20/2018-08-26 | 2018-W34'],
    ],
    [
      'Il meurt le 15 août 2018. Le mardi suivant, on l’enterre.',
      ['le 15 août 2018 → 2018-08-15 | 2018-08-15', 'Le mardi suivant → 2018-08-21 | 2018-08-21'],
    ],
    [
      'Il meurt le 15 août 2018. Le soir même, on le veille.',
      ['le 15 août 2018 → 2018-08-15 | 2018-08-15', 'Le soir même → 2018-08-15 | 2018-08-15TEV'],
    ],
    [
      'Il meurt le 15 août 2018. Le lendemain matin, on l’enterre.',
      ['le 15 août 2018 → 2018-08-15 | 2018-08-15', 'Le lendemain matin → 2018-08-16 | 2018-08-16TMO'],
    ],
    [
      'Il meurt le 15 août 2018. Quelques jours plus tard, on l’enterre.',
      ['le 15 août 2018 → 2018-08-15 | 2018-08-15', 'Quelques jours plus tard → nothing | FUTURE_REF'],
    ],
    [
      'Il meurt en 1998. Vingt ans après, on le lit encore.',
      ['1998 → 1998 | 1998', 'Vingt ans après → 2018 | 2018'],
    ],
    // « 2019 » is no day: the eve is that of Thursday.
    [
      'Il a parlé jeudi 16 mai 2019. Il y était allé en 2010. La veille, il se taisait.',
      [
        'jeudi 16 mai 2019 → 2019-05-16 | 2019-05-16',
        '2010 → 2010 | 2010',
        'La veille → 2019-05-15 | 2019-05-15',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(datesIn(text, '2023-09-17')).toEqual(expected);
  });

  test('the eve counts from the last dated day, not from publication, and says so', () => {
    const [, eve] = recordsIn(
      'Le porte-parole s’est exprimé mardi.\nLa veille, il se taisait.',
      '2023-09-17',
    );
    expect(eve).toMatchObject({
      value: '2023-09-11',
      anchor: '2023-09-12',
      anchorKind: 'text',
      basis: 'inferred',
    });
  });

  test('without any date in the text it counts from the reference', () => {
    expect(recordsIn('La veille, il se taisait.', '2023-09-17')).toMatchObject([
      { value: '2023-09-16', anchor: '2023-09-17', anchorKind: 'reference' },
    ]);
  });

  test('a past eve does not count from a day the text has announced', () => {
    expect(
      datesIn(
        'Le sommet de vendredi 8 mars a échoué. Le programme expire le 30 avril. La veille, Berlin avait dit non.',
        '2024-03-10',
      ).at(-1),
    ).toBe('La veille → 2024-03-07 | 2024-03-07');
  });

  test('the eve of an event is no known day', () => {
    expect(
      datesIn('Il a été élu le 3 mars 2015. Le lendemain du scrutin, il dormait.', '2023-09-17').at(-1),
    ).toBe('Le lendemain → nothing | XXXX-XX-XX');
  });

  test.each<[string, readonly string[]]>([
    [
      'Le maire a réagi mardi, au lendemain du vote.',
      ['mardi → 2023-09-12 | 2023-09-12', 'lendemain → 2023-09-12 | 2023-09-12'],
    ],
    ['Au lendemain du vote, le maire s’est tu.', ['lendemain → 2023-09-17 | 2023-09-17']],
    ['Au lendemain de la guerre, le maire s’est tu.', ['lendemain → nothing | XXXX-XX-XX']],
    [
      'Au lendemain du vote de 2014, le maire s’est tu.',
      ['lendemain → nothing | XXXX-XX-XX', '2014 → 2014 | 2014'],
    ],
  ])('the clause of « au lendemain de » happens on that day: %s', (text, expected) => {
    expect(datesIn(text, '2023-09-17')).toEqual(expected);
  });
});
