import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entity, event, evidence, facet, stated, topic } from './small-content.ts';
import { composed, corpusOf, type CorpusSpec } from './small-dossier.ts';
import { date, name, quotation } from './small-records.ts';
import type { ReportSpec } from './small-report.ts';
import { composeDossier } from '../../src/dossier/compose-dossier.ts';

const reports: readonly ReportSpec[] = ['a', 'b', 'c'].map((slug, index) => ({
  slug,
  published: `2024-05-1${6 + index}`,
  title: `Le journal ${slug}`,
  blocks: [
    ['Mardi, la rivière a débordé à Vire.', 'Le maire parle d’une « crue historique ».'],
    [`Le numéro ${slug} donne cinq barques.`],
  ],
  records: (at) => [
    date(at('Mardi'), 'Mardi', '2024-05-14'),
    name(at('Vire'), 'Vire', 'vire'),
    quotation(at('crue historique'), 'crue historique'),
  ],
}));

const spec: CorpusSpec = {
  entities: [
    entity('vire', 'place', ['Vire']),
    entity('vire-normandie', 'place', ['Vire']),
    entity('afp', 'agency', ['AFP']),
  ],
  events: [
    event('crue', '2024-05-14', {
      terms: ['rivière'],
      evidence: [evidence('a', 'la rivière a débordé'), evidence('b', 'la rivière a débordé')],
    }),
    event('parole', '2024-05-14', { evidence: [evidence('c', 'Le maire parle')] }),
    event('secours', undefined, { evidence: [evidence('a', 'cinq barques')] }),
  ],
  topics: [
    topic('aide', [
      facet('barque', {
        event: 'crue',
        mentions: [stated('a', 'cinq barques'), stated('c', 'cinq barques')],
      }),
    ]),
  ],
};

test('the order of content files changes nothing', () => {
  const before = composed(reports, spec);
  const shuffle = <Item>(items: readonly Item[] | undefined) =>
    fc.shuffledSubarray([...(items ?? [])], { minLength: items?.length ?? 0 });
  fc.assert(
    fc.property(shuffle(spec.entities), shuffle(spec.events), (entities, events) => {
      const after = composed(reports, { ...spec, entities, events });
      expect(after.chronology).toEqual(before.chronology);
      expect([...after.events]).toEqual([...before.events]);
      expect(after.topics).toEqual(before.topics);
      expect(after.quotationGroups).toEqual(before.quotationGroups);
    }),
    { numRuns: 30 },
  );
});

test('a report more changes no id: sentences, events, facets, groups', () => {
  const [before, after] = [
    composed(reports.slice(0, 2), { events: spec.events?.slice(0, 1) ?? [] }),
    composed(reports, spec),
  ];
  for (const id of before.sentences.keys()) expect(after.sentences.has(id)).toBe(true);
  expect(before.quotationGroups.map(({ id }) => id)).toEqual(after.quotationGroups.map(({ id }) => id));
  expect(after.quotationGroups[0]?.variants).toHaveLength(3);
});

test('a report that no content file names still counts: its sentences attach, its column is silent', () => {
  const { events, topics, pairs } = composed(reports, spec);
  expect(events.get('crue')?.mentions.map(({ report, review }) => [report, review])).toEqual([
    ['a', 'confirmed'],
    ['b', 'confirmed'],
    ['c', 'automatic'],
  ]);
  expect(topics[0]?.facets[0]?.cells.map(({ report, state }) => [report, state])).toEqual([
    ['a', 'reported'],
    ['b', 'silent'],
    ['c', 'reported'],
  ]);
  expect(pairs.map(({ reports: pair }) => pair)).toEqual([
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ]);
});

describe('a dossier with little in it', () => {
  test('of no report composes', () => {
    expect(composed([]).chronology).toEqual({ periods: [], undated: [], undatedSentences: [] });
  });

  test('of reports without analysis composes', () => {
    const { corpus } = corpusOf(reports);
    const { dossier, files } = composeDossier(corpus, new Map());
    expect(files).toEqual([]);
    expect(dossier?.sharedRuns).toEqual([]);
  });
});
