import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../src/exports/data-files.ts';
import { loadDossier } from '../../src/site/load-dossier.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { ownSources, sixthReport } from './sources.ts';

const dossierOf = (sources: Parameters<typeof loadDossier>[0]): Dossier => {
  const { dossier, files } = loadDossier(sources);
  if (!dossier) throw new Error(files.flatMap((file) => file.messages.map(String)).join('\n'));
  return dossier;
};

describe('adding a report by one file', () => {
  const before = dossierOf(ownSources);
  const after = dossierOf([...ownSources, sixthReport]);

  test('gives it its place among the sources', () => {
    expect(after.corpus.reports).toHaveLength(before.corpus.reports.length + 1);
    const report = after.reports.get('sixieme');
    expect(report?.fidelity).toBe('unproved');
    expect(before.corpus.reports.map(({ mark }) => mark.letter)).not.toContain(report?.mark.letter);
  });

  test('changes no mark and no sentence id of the others', () => {
    for (const report of before.corpus.reports) expect(after.reports.get(report.slug)?.mark).toEqual(report.mark);
    for (const [id, sentence] of before.sentences) expect(after.sentences.get(id)).toEqual(sentence);
  });

  test('gives it a column in the comparison: five drones from TASS, a vest, no painting', () => {
    const facets = after.topics.flatMap((topic) => topic.facets);
    const cellsOfSixth = facets.map(({ facet, cells }) => ({ id: facet.id, cell: cells.find(({ report }) => report === 'sixieme') }));
    expect(cellsOfSixth.every(({ cell }) => cell !== undefined)).toBe(true);
    const reported = cellsOfSixth.filter(({ cell }) => cell?.state === 'reported');
    const words = reported.flatMap(({ cell }) => (cell?.state === 'reported' ? cell.mentions.map(({ wording }) => wording) : []));
    expect(words.some((word) => word.includes('drones kamikazes'))).toBe(true);
    expect(words.some((word) => word.includes('gilet pare-balles'))).toBe(true);
    const drones = reported.find(({ cell }) => cell?.state === 'reported' && cell.mentions.some(({ wording }) => wording.includes('drones')));
    if (drones?.cell?.state !== 'reported') throw new Error('the drones are not reported');
    const mention = drones.cell.mentions.find(({ wording }) => wording.includes('drones'));
    expect(mention?.quantity).toEqual({ kind: 'exactly', value: 5 });
    expect(mention?.attribution.originLabel).toBe('TASS');
    expect(mention?.review).toBe('automatic');
    const painting = cellsOfSixth.find(({ cell }) => cell?.state === 'silent');
    expect(painting).toBeDefined();
  });

  test('puts its dated sentences on their days: Tuesday 19, Sunday 17, Monday 18, Saturday 16', () => {
    const days = new Map(
      after.chronology.periods.flatMap(({ date, events, unassigned }) =>
        [...unassigned, ...events.flatMap((event) => event.mentions)]
          .filter(({ report }) => report === 'sixieme')
          .map(({ sentence }) => [sentence.text.slice(0, 12), date] as const),
      ),
    );
    expect(days.get('Le dirigeant')).toBe('2023-09-19');
    expect(days.get('Dimanche, le')).toBe('2023-09-17');
    expect(days.get('« Ce voyage ')).toBe('2023-09-18');
    expect(days.get('Samedi, Kim ')).toBe('2023-09-16');
  });

  test('gives new pairs and enters the data', () => {
    expect(after.similarities.length - before.similarities.length).toBe(before.corpus.reports.length);
    const sources = dataFiles(after).find(({ path }) => path === 'sources.json');
    expect(JSON.parse(sources?.body ?? '{}').sources).toHaveLength(before.corpus.reports.length + 1);
  });

  test('does not depend on the order of the files', () => {
    const shuffled = dossierOf([sixthReport, ...ownSources].reverse());
    expect(dataFiles(shuffled)).toEqual(dataFiles(after));
  });
});
