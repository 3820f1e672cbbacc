import { describe, expect, test } from 'vitest';
import { factsNotTold } from '../../src/dossier/facts-not-told.ts';
import { pairReports } from '../../src/dossier/pair-reports.ts';
import { entity, event, evidence, facet, stated, topic } from './small-content.ts';
import { composed } from './small-dossier.ts';
import { name } from './small-records.ts';
import type { ReportSpec } from './small-report.ts';

const report = (slug: string): ReportSpec => ({
  slug,
  blocks: [[`Le train ${slug} part.`, `Le train ${slug} arrive.`]],
});
const told = (slug: string, day: string, reports: readonly string[], more = {}) =>
  event(slug, day, { evidence: reports.map((one) => evidence(one, `Le train ${one} part`)), ...more });

describe('pairs', () => {
  const { pairs, nearest } = composed(['a', 'b', 'c', 'd'].map(report), {
    events: [
      told('un', '2024-05-14', ['a', 'b']),
      told('deux', '2024-05-15', ['a', 'b', 'c']),
      told('trois', '2024-05-16', ['d']),
    ],
  });

  test('that share an event get a page, with the events in order of time', () => {
    expect(pairs.map(({ reports, sharedEvents }) => [reports, sharedEvents])).toEqual([
      [
        ['a', 'b'],
        ['un', 'deux'],
      ],
      [['a', 'c'], ['deux']],
      [['b', 'c'], ['deux']],
    ]);
  });

  test('are as close as the share of events that both tell', () => {
    expect(pairs.map(({ closeness }) => closeness)).toEqual([1, 0.5, 0.5]);
  });

  test('that tell nothing at all are not close', () => {
    const similarity = { reports: ['a', 'b'] as const, jaccard: 0, longestRun: undefined };
    expect(pairReports(new Map(), [similarity])[0]?.closeness).toBe(0);
  });

  test('give each report its nearest; one that shares nothing has none', () => {
    expect([...nearest].map(([slug, list]) => [slug, list.map((near) => near.report)])).toEqual([
      ['a', ['b', 'c']],
      ['b', ['a', 'c']],
      ['c', ['a', 'b']],
      ['d', []],
    ]);
  });

  test('beyond twelve reports only the nearest get a page', () => {
    const slugs = Array.from({ length: 13 }, (_, index) => `r${String(index).padStart(2, '0')}`);
    const { pairs: few, similarities } = composed(slugs.map(report), {
      events: [told('tous', '2024-05-14', slugs)],
    });
    expect(similarities).toHaveLength(78);
    expect(few.length).toBeLessThanOrEqual(39);
    for (const slug of slugs) expect(few.some(({ reports }) => reports.includes(slug))).toBe(true);
  });
});

describe('the strip of days', () => {
  const events = [
    told('depart', '2024-05-14', ['a'], { isMilestone: true }),
    told('retour', '2024-05-16', ['b', 'a']),
    told('jadis', '2019', ['a'], { kind: 'background' }),
  ];
  const days = (period: string | undefined) =>
    composed(['a', 'b'].map(report), { events, dossier: { period } }).days.map(
      ({ date, events: list, milestones, reports }) => [
        date,
        list.length,
        milestones.map(({ file }) => file.slug),
        reports,
      ],
    );

  test('has every day of the period, empty ones too', () => {
    expect(days('2024-05-14/2024-05-16')).toEqual([
      ['2024-05-14', 1, ['depart'], ['a']],
      ['2024-05-15', 0, [], []],
      ['2024-05-16', 1, [], ['a', 'b']],
    ]);
  });

  test('has the days of the events where no period is stated, or one that is too long for a strip', () => {
    for (const period of [undefined, '2019/2024-12'])
      expect(days(period).map(([date]) => date)).toEqual(['2024-05-14', '2024-05-16']);
  });
});

test('what an article does not tell are the facts of others, each with its silence', () => {
  const dossier = composed(['a', 'b'].map(report), {
    topics: [
      topic('gare', [facet('depart', { mentions: [stated('a', 'Le train a part')] }), facet('retard')]),
    ],
  });
  expect(
    factsNotTold(dossier, 'b').map(({ facet: { facet: one }, silence }) => [one.id, silence.kind]),
  ).toEqual([['depart', 'undecidable']]);
  expect(factsNotTold(dossier, 'a')).toEqual([]);
});

test('a name is gathered by form, most frequent first, with the events whose words name it', () => {
  const named: ReportSpec = {
    slug: 'a',
    blocks: [['La ministre Anna Rey part.', 'Anna Rey salue Vire.', 'A. Rey revient.']],
    removed: ['Anna Rey en photos'],
    records: (at) => [
      name({ ...at('Anna Rey part'), end: at('Anna Rey part').start + 8 }, 'Anna Rey', 'rey'),
      name(at('A. Rey'), 'A. Rey', 'rey'),
      name({ ...at('Anna Rey salue'), end: at('Anna Rey salue').start + 8 }, 'Anna Rey', 'rey'),
      name({ ...at('Anna Rey en photos'), end: 8 }, 'Anna Rey', 'rey'),
    ],
  };
  const { names } = composed([named], {
    entities: [entity('rey', 'person', ['Anna Rey']), entity('vire', 'place', ['Vire'])],
    events: [
      event('salut', '2024-05-14', { evidence: [evidence('a', 'Anna Rey salue')] }),
      event('retour', '2024-05-15', { place: 'vire', evidence: [evidence('a', 'revient')] }),
    ],
  });
  expect(
    names.map(({ entity: { slug }, forms, events }) => [
      slug,
      forms.map(({ form, uses }) => `${form} ${uses.length}`),
      events,
    ]),
  ).toEqual([
    ['rey', ['Anna Rey 2', 'A. Rey 1'], ['salut']],
    ['vire', [], ['retour']],
  ]);
});
