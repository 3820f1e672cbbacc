import { expect, test } from 'vitest';
import { divergence, quote } from './small-content.ts';
import { composed } from './small-dossier.ts';
import type { ReportSpec } from './small-report.ts';

const report = (slug: string, published: string): ReportSpec => ({
  slug,
  published,
  blocks: [[`Le journal ${slug} compte cinq drones.`]],
});

const placesOf = (reports: readonly ReportSpec[], quoted: readonly string[]) => {
  const quotes = quoted.map((slug) => quote(slug, `Le journal ${slug} compte cinq drones`));
  const [located] = composed(reports, { divergences: [divergence('drones', 'hard', quotes)] }).divergences;
  return [located?.order, located?.quotes.map(({ report: slug }) => slug)];
};

test('quotes of one day stand in the order of the reports, however they were quoted', () => {
  const reports = [report('c', '2024-05-14'), report('a', '2024-05-14'), report('b', '2024-05-14')];
  const inOrder = [...composed(reports).reports.keys()];
  expect(inOrder).toHaveLength(3);
  for (const quoted of [['a', 'b', 'c'], ['c', 'b', 'a'], ['b', 'a', 'c']]) {
    expect(placesOf(reports, quoted)).toEqual(['open', inOrder]);
  }
});

test('the earlier day goes first, whatever the order of the reports', () => {
  const reports = [report('a', '2024-05-16'), report('b', '2024-05-14')];
  expect(placesOf(reports, ['a', 'b'])).toEqual(['superseded', ['b', 'a']]);
  expect(placesOf(reports, ['b', 'a'])).toEqual(['superseded', ['b', 'a']]);
});
