import { describe, expect, test } from 'vitest';
import { isEnumeration } from '../../src/dossier/is-enumeration.ts';
import { composed } from './small-dossier.ts';
import { name } from './small-records.ts';
import type { ReportSpec } from './small-report.ts';

const report = (slug: string, ...blocks: readonly string[]): ReportSpec => ({
  slug,
  blocks: blocks.map((block) => [block]),
});
const runsOf = (...reports: readonly ReportSpec[]) =>
  composed(reports).sharedRuns.map(({ words, text, kind, places }) => [
    words,
    text,
    kind,
    places.map(({ report: slug }) => slug),
  ]);

// Ten words, seven of them with matter (inondations, détruit, ponts, communes, vallée, selon is none, bilan, provisoire).
const copy = 'les inondations ont détruit trois ponts dans cinq communes voisines';

describe('common runs of words', () => {
  test('are as long as they can be, in each report’s own characters', () => {
    const runs = runsOf(
      report('a', `Hier, ${copy} du fleuve.`),
      report(
        'b',
        `Selon elle, LES INONDATIONS ont détruit « trois ponts » dans cinq communes voisines, hélas.`,
      ),
    );
    expect(runs).toEqual([[10, copy, 'agency-copy', ['a', 'b']]]);
  });

  test('do not cross blocks', () => {
    const [first, second] = ['Hier les inondations ont détruit trois', 'ponts dans cinq communes voisines.'];
    expect(
      runsOf(
        report('a', first, second),
        report('b', `Hier les inondations ont détruit trois ponts dans cinq communes voisines.`),
      ),
    ).toEqual([]);
  });

  test('of seven words are the language’s', () => {
    expect(
      runsOf(
        report('a', 'inondations détruit trois ponts dans cinq communes'),
        report('b', 'inondations détruit trois ponts dans cinq communes'),
      ),
    ).toEqual([]);
  });

  test('need four words with matter: neither grammar nor names make a copy', () => {
    const grammar = 'ce n’est pas ce que nous avons dit de tout cela pour eux';
    expect(runsOf(report('a', grammar), report('b', grammar))).toEqual([]);
    const named = (slug: string): ReportSpec => ({
      slug,
      blocks: [['La Société Nationale Immobilière Agricole Forestière du Nord est ici.']],
      records: (at) => [
        name(at('Société Nationale Immobilière Agricole Forestière du Nord'), 'Société', 's'),
      ],
    });
    expect(runsOf(named('a'), named('b'))).toEqual([]);
    const towns = ['Lyon', 'Paris', 'Vire', 'Caen', 'Brest', 'Nice', 'Metz', 'Nancy', 'Reims'];
    const listing = (slug: string): ReportSpec => ({
      slug,
      blocks: [[`${towns.join(', ')}.`]],
      records: (at) => towns.map((town) => name(at(town), town, town.toLowerCase())),
    });
    expect(runsOf(listing('a'), listing('b'))).toEqual([]);
  });

  test('between three reports name all three', () => {
    expect(
      runsOf(report('a', `${copy}.`), report('b', `${copy} aussi.`), report('c', `Ici ${copy}.`)),
    ).toEqual([[10, copy, 'agency-copy', ['a', 'b', 'c']]]);
  });

  test('the longest come first, of equal length in the order of the alphabet', () => {
    const other = 'avant midi trente camions blancs ont livré vingt tentes neuves';
    const longest = `${copy} du grand fleuve`;
    const blocks = [copy.replace('trois', 'six'), other, longest];
    const runs = runsOf(report('a', ...blocks), report('b', ...blocks)).map(([words, text]) => [words, text]);
    expect(runs.slice(0, 3)).toEqual([
      [13, longest],
      [10, other],
      [10, blocks[0]],
    ]);
  });

  test('within one report are nobody’s copy', () => {
    expect(runsOf(report('a', `${copy}.`, `${copy}.`))).toEqual([]);
  });
});

describe('an enumeration', () => {
  test.each([
    'un camion de pompiers et une échelle neuve',
    'trois ponts, deux routes et une école maternelle',
    'des vêtements, des vivres ou des tentes pour tous',
    '12 maisons et 3 granges du village',
  ])('« %s »', (text) => {
    expect(isEnumeration(text)).toBe(true);
  });

  test.each([
    'les inondations ont détruit trois ponts dans cinq communes',
    'évoquant des pertes lourdes et annonçant une aide rapide',
    'le maire a parlé longuement, puis la foule est partie',
  ])('not « %s »', (text) => {
    expect(isEnumeration(text)).toBe(false);
  });
});

test('similarity is the share of three-word shingles that both have', () => {
  // a: « un deux trois », « deux trois quatre »; b: « deux trois quatre », « trois quatre cinq »: one of three.
  const { similarities } = composed([
    report('b', 'deux trois quatre cinq'),
    report('a', 'un deux trois quatre'),
  ]);
  expect(similarities).toEqual([{ reports: ['a', 'b'], jaccard: 1 / 3, longestRun: undefined }]);
});

test('reports without a shingle in common are not alike at all', () => {
  const { similarities } = composed([report('a', 'un deux trois'), report('b', 'quatre cinq six')]);
  expect(similarities).toEqual([{ reports: ['a', 'b'], jaccard: 0, longestRun: undefined }]);
});

test('a shingle that a report repeats counts once', () => {
  // a: « un deux trois », « deux trois un », « trois un deux » and the first again; b: the first alone.
  const { similarities } = composed([report('a', 'un deux trois un deux trois'), report('b', 'un deux trois')]);
  expect(similarities[0]?.jaccard).toBe(1 / 3);
});
