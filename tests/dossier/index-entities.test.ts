import { describe, expect, test } from 'vitest';
import { indexEntities } from '../../src/dossier/index-entities.ts';
import { entity } from './small-content.ts';

const index = indexEntities([
  entity('tass', 'agency', ['TASS'], { descriptions: ['agence russe'] }),
  entity('ministere', 'organisation', ['ministère de la Santé'], { shortForms: ['ministère'] }),
  entity('sante', 'organisation', ['Santé publique']),
  entity('roux', 'person', ['Anne Roux'], { shortForms: ['Roux'] }),
  entity('porte-voix', 'person', ['Paul Petit'], { isOrigin: true }),
  entity('vire', 'place', ['Vire']),
  entity('b-journal', 'organisation', ['Le Courrier de Vire']),
  entity('a-journal', 'organisation', ['Le Courrier de Vire']),
]);

describe('what some words name as a source', () => {
  test.each([
    ['tass', 'tass'],
    ['TASS', 'tass'],
    ['Tass', 'tass'],
    ['l’agence de presse officielle TASS', 'tass'],
    ['une agence russe', 'tass'],
    ['le MINISTERE de la santé', 'ministere'],
    ['le ministère', 'ministere'],
    ['la santé publique', 'sante'],
    ['Paul Petit', 'porte-voix'],
    ['Anne Roux', undefined],
    ['Vire', undefined],
    ['ministères', undefined],
    ['', undefined],
  ])('%s: %s', (words, slug) => {
    expect(index.source(words)?.slug).toBe(slug);
  });

  test('of two with the same form the slug decides, of two forms the longer', () => {
    expect(index.source('selon Le Courrier de Vire')?.slug).toBe('a-journal');
    const turned = indexEntities([entity('a', 'organisation', ['Le Courrier']), entity('b', 'organisation', ['Le Courrier'])]);
    expect(turned.source('selon Le Courrier')?.slug).toBe('a');
    expect(index.source('TASS et le ministère de la Santé')?.slug).toBe('ministere');
  });

  test('of forms of one length an agency goes first', () => {
    expect(index.source('le ministère, TASS')?.slug).toBe('tass');
    expect(index.source('TASS, le ministère')?.slug).toBe('tass');
  });
});

test('a person speaks before the body beside it', () => {
  expect(index.speaker('Anne Roux, ministère de la Santé')?.slug).toBe('roux');
  expect(index.speaker('le ministère de la Santé')?.slug).toBe('ministere');
  expect(index.speaker('Roux')?.slug).toBe('roux');
  expect(index.speaker('Vire')).toBeUndefined();
});
