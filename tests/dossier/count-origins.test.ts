import { describe, expect, test } from 'vitest';
import { countOrigins } from '../../src/dossier/count-origins.ts';
import { indexEntities } from '../../src/dossier/index-entities.ts';
import { entity } from './small-content.ts';
import { attribution } from './small-records.ts';

const entities = indexEntities([
  entity('afp', 'agency', ['AFP', 'Agence France-Presse'], { descriptions: ['agence mondiale'] }),
  entity('prefecture', 'organisation', ['Préfecture du Calvados']),
  entity('vire', 'place', ['Vire']),
]);

const named = (report: string, origin: string) => ({
  report,
  attribution: attribution({ origin, originLabel: origin }),
});
const vague = (report: string, origin: string) => ({
  report,
  attribution: attribution({ origin, originKind: 'vague' }),
});
const own = (report: string) => ({ report, attribution: attribution() });

describe('an agency under several names is one origin', () => {
  test.each([
    'afp',
    'AFP',
    'Afp',
    'l’AFP',
    "l'agence de presse AFP",
    'l’Agence France-Presse',
    'une agence mondiale',
  ])('« %s » is AFP', (words) => {
    expect(countOrigins([named('a', 'AFP'), named('b', words)], entities)).toEqual({
      named: [{ id: 'afp', label: 'AFP', reports: ['a', 'b'] }],
      vague: [],
      none: [],
    });
  });

  test('a name that no file lists is itself, whatever its article and capitals', () => {
    expect(
      countOrigins([named('a', 'le Canard enchaîné'), named('b', 'Canard Enchaîné')], entities).named,
    ).toEqual([{ id: 'canard enchaine', label: 'le Canard enchaîné', reports: ['a', 'b'] }]);
  });

  test('a place inside the words is no origin', () => {
    expect(countOrigins([named('a', 'la radio de Vire')], entities).named.map(({ id }) => id)).toEqual([
      'radio de vire',
    ]);
  });
});

describe('a report counts once', () => {
  test('by the origin that it names, even where it also tells it in its own voice', () => {
    expect(countOrigins([own('a'), named('a', 'AFP'), vague('a', 'des sources proches')], entities)).toEqual({
      named: [{ id: 'afp', label: 'AFP', reports: ['a'] }],
      vague: [],
      none: [],
    });
  });

  test('by its vague origin where it names none', () => {
    expect(
      countOrigins([own('a'), vague('a', 'les médias locaux'), vague('b', 'des médias locaux')], entities),
    ).toEqual({
      named: [],
      vague: [{ words: 'les médias locaux', reports: ['a', 'b'] }],
      none: [],
    });
  });

  test('by nobody where it says nothing', () => {
    expect(countOrigins([own('a'), own('a'), named('b', 'AFP')], entities).none).toEqual(['a']);
  });

  test('by each of two origins that it names', () => {
    expect(
      countOrigins([named('a', 'AFP'), named('a', 'prefecture')], entities).named.map(({ id }) => id),
    ).toEqual(['afp', 'prefecture']);
  });
});
