import { describe, expect, test } from 'vitest';
import { addressesUnder } from '../../src/addresses/addresses.ts';
import { accessibilityView } from '../../src/views/accessibility.ts';
import { dataView, sizeInWords } from '../../src/views/data.ts';
import { methodFigures } from '../../src/views/method-figures.ts';
import { methodView } from '../../src/views/method.ts';
import { facet, stated, topic } from '../dossier/small-content.ts';
import { composed } from '../dossier/small-dossier.ts';
import { date, quotation } from '../dossier/small-records.ts';

const addresses = addressesUnder('/sous/');
const dossier = composed(
  [
    {
      slug: 'a',
      published: '2024-05-18',
      blocks: [
        ['Hier, la maire a donné douze vélos.', '« Enfin », lit-on, après six jours.', 'La veille, rien.'],
      ],
      records: (at) => [
        date(at('Hier'), 'Hier', '2024-05-17', {
          basis: 'inferred',
          anchor: '2024-05-18',
          anchorKind: 'reference',
        }),
        date(at('six jours'), 'six jours', undefined),
        date(at('La veille'), 'La veille', '2024-05-16', {
          basis: 'inferred',
          anchor: '2024-05-17',
          anchorKind: 'text',
        }),
        quotation(at('Enfin'), 'Enfin', 'speech'),
      ],
    },
    { slug: 'b', published: '2024-05-16', blocks: [['Le pont ouvrira.']] },
  ],
  {
    topics: [topic('dons', [facet('velos', { date: '2024-05-17', mentions: [stated('a', 'douze vélos')] })])],
  },
);

describe('the figures of the method', () => {
  test('are counted over all reports', () => {
    expect(methodFigures(dossier)).toMatchObject({
      reports: 2,
      proved: 0,
      sentences: 4,
      dates: { all: 3, stated: 0, fromReference: 1, fromText: 1, byEditor: 0, unresolved: 1 },
      quotations: 1,
      unattributed: 1,
      facets: 1,
      told: 1,
      silent: { 'before-fact': 1, 'after-fact': 0, undecidable: 0 },
    });
  });

  test('stand in French sentences, with French spaces', () => {
    const text = methodView(dossier, addresses)
      .sections.map(({ html }) => html)
      .join(' ');
    expect(text).toContain('Sur 3\u00A0expressions de temps relevées');
    expect(text).toContain(
      'Une parole rapportée n’a pas de voix dans le texte\u00A0: le site ne lui en prête pas.',
    );
    expect(text).toContain('Aucune copie de ce dossier n’a de texte reçu');
    expect(text).toContain('href="/sous/donnees/"');
    expect(text.replaceAll(/<[^>]*>/g, '')).not.toMatch(/ [;:!?»]|« /);
  });

  test('every section has its own address, also on the page about accessibility', () => {
    for (const view of [methodView(dossier, addresses), accessibilityView(dossier, addresses)]) {
      const ids = view.sections.map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(3);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('the page on open data', () => {
  const view = dataView(dossier, addresses, [
    { path: 'dates.json', body: 'x'.repeat(12_345), describes: 'Les dates' },
    { path: 'dates.csv', body: 'é', describes: 'Les dates en tableau' },
    { path: 'schemas/dates.json', body: '{}', describes: 'Le schéma' },
  ]);

  test('parts programs from spreadsheets, and gives each its schema', () => {
    expect(
      view.tables.map(({ id, files }) => [
        id,
        files.map(({ address, size, schema }) => [address, size, schema]),
      ]),
    ).toEqual([
      ['json', [['/sous/donnees/dates.json', '12\u00A0ko', '/sous/donnees/schemas/dates.json']]],
      ['csv', [['/sous/donnees/dates.csv', '2\u00A0octets', undefined]]],
    ]);
  });

  test('lists no raw document where there is none', () => expect(view.raw).toEqual([]));

  test.each([
    [1, '1\u00A0octet'],
    [999, '999\u00A0octets'],
    [1000, '1\u00A0ko'],
    [1_234_567, '1\u202F235\u00A0ko'],
  ])('%i octets', (bytes, words) => expect(sizeInWords(bytes)).toBe(words));
});
