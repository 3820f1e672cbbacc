import { describe, expect, test } from 'vitest';
import { addressesUnder } from '../../../src/addresses/addresses.ts';
import type { Report } from '../../../src/corpus/report.ts';
import { provenanceSheet } from '../../../src/views/article/provenance.ts';
import { cautionsOf } from '../../../src/views/articles.ts';
import { composed } from '../../dossier/small-dossier.ts';

const dossier = composed([{ slug: 'a', published: '2024-05', blocks: [['Une phrase.']] }]);
const [bare] = dossier.corpus.reports;
if (!bare) throw new Error('no report');
const sheet = (change: Partial<Report['provenance']> = {}, more: Partial<Report> = {}) =>
  provenanceSheet(
    dossier,
    { ...bare, ...more, provenance: { ...bare.provenance, ...change } },
    addressesUnder('/'),
  );
const values = (lines: ReturnType<typeof sheet>['lines']) =>
  Object.fromEntries(lines.map(({ term, value, basis }) => [term, [value, basis]]));

describe('the provenance sheet', () => {
  test('of a report with nothing but a month and a language', () => {
    expect(values(sheet().lines)).toEqual({
      'Paru dans': ['inconnu', undefined],
      Publié: ['mai 2024, jour inconnu', 'dit par le texte reçu'],
      Titre: ['inconnu', undefined],
      'Adresse d’origine': ['inconnue', undefined],
      Agence: ['inconnue', undefined],
      Signature: ['inconnue', undefined],
      'Voix citées': ['aucune repérée', undefined],
      Longueur: ['0\u00A0mot, 1\u00A0paragraphe', undefined],
    });
    expect(sheet().fidelity).toMatchObject({ isProved: false, raw: undefined });
  });

  test('each fact with what it rests on', () => {
    const known = sheet({
      publisher: 'Le Quotidien',
      publisherBasis: 'page',
      country: 'BE',
      published: '2024-05-18',
      reference: '2024-05-17',
      referenceBasis: 'inferred',
      modified: '2024-05-18T11:01',
      agency: 'AFP',
      agencyBasis: 'inferred',
      translatedFrom: 'en',
      translatedFromBasis: 'document',
      original: { publisher: 'The Daily', author: 'J. Doe' },
      url: 'https://www.exemple.be/a/b',
    });
    expect(values(known.lines)).toMatchObject({
      'Paru dans': ['Le Quotidien (Belgique)', 'lu sur la page publiée'],
      'Mis à jour': ['18\u00A0mai 2024, 11\u202Fh\u202F01', undefined],
      'Jours comptés depuis': ['17\u00A0mai 2024', 'déduit'],
      Agence: ['AFP', 'déduit'],
      'Traduit de': ['l’anglais', 'dit par le texte reçu'],
      'Article d’origine': ['The Daily', undefined],
      Signature: ['J. Doe', undefined],
      'Adresse d’origine': ['exemple.be', undefined],
    });
  });

  test.each([
    ['es', 'l’espagnol'],
    ['ru', 'le russe'],
    ['ko', 'le coréen'],
    ['unknown', 'langue inconnue'],
  ])('translated from %s', (translatedFrom, words) => {
    expect(values(sheet({ translatedFrom }).lines)['Traduit de']?.[0]).toBe(words);
  });

  test('a proved copy gives the fingerprint and the raw document', () => {
    const proved = sheet({}, { fidelity: 'proved', raw: { path: 'raw/a.txt', sha256: 'abc', text: '' } });
    expect(proved.fidelity).toMatchObject({ isProved: true, sha256: 'abc', raw: '/donnees/brut/a.txt' });
  });
});

test('what keeps articles from being independent witnesses is counted', () => {
  const of = (provenance: Partial<Report['provenance']>): Report => ({
    ...bare,
    provenance: { ...bare.provenance, ...provenance },
  });
  expect(
    cautionsOf([
      of({ publisher: 'A', agency: 'AFP', translatedFrom: 'en', translatedFromBasis: 'document' }),
      of({ publisher: 'A', translatedFrom: 'unknown', translatedFromBasis: 'inferred' }),
      of({ publisher: 'B', agency: 'AFP' }),
      of({}),
    ]),
  ).toEqual([
    'Deux des quatre articles viennent du même éditeur, A.',
    'Deux sont des traductions (déduit pour un).',
    'Deux reposent sur la même agence, AFP.',
  ]);
  expect(cautionsOf([of({}), of({})])).toEqual([]);
});
