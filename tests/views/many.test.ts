import { describe, expect, test } from 'vitest';
import type { ChronologyPeriod, Dossier, Event } from '../../src/dossier/dossier.ts';
import { civilDate, dayNumber, isoDate } from '../../src/french/civil-date.ts';
import { chronologyView } from '../../src/views/chronology.ts';
import { chronologyPages } from '../../src/views/chronology/paging.ts';
import { dayStripView } from '../../src/views/home/day-strip.ts';
import { routeView } from '../../src/views/home/route-view.ts';
import { addresses, dossierOfFive } from './dossier-of-five.ts';

const five = dossierOfFive();
const first = dayNumber({ year: 2024, month: 1, day: 1 });

/** The events of the five reports again and again: five a day, that many days. */
function daysOfEvents(days: number): Dossier {
  const all = [...five.events.values()].filter(({ file }) => file.date !== undefined);
  const periods = Array.from({ length: days }, (_, day): ChronologyPeriod => {
    const date = isoDate(civilDate(first + day));
    const events = Array.from({ length: 5 }, (__, rank): Event => {
      const model = all[(day * 5 + rank) % all.length] ?? all[0];
      if (!model) throw new Error('no event');
      return { ...model, file: { ...model.file, slug: `e-${day}-${rank}`, date, dateBasis: 'stated' } };
    });
    return { date, events, unassigned: [] };
  });
  const events = periods.flatMap((period) => period.events);
  return {
    ...five,
    corpus: { ...five.corpus, dossier: { ...five.corpus.dossier, period: `${periods[0]?.date}/${periods.at(-1)?.date}` } },
    chronology: { periods, undated: [], undatedSentences: [] },
    events: new Map(events.map((event) => [event.file.slug, event])),
    days: periods.map(({ date, events: own }) => ({
      date,
      events: own,
      milestones: own.filter(({ file }) => file.isMilestone),
      reports: [...new Set(own.flatMap(({ reports }) => reports))],
    })),
  };
}

/** The five reports six times over, each copy under its own slug and letters. */
function thirtyReports(): Dossier {
  const reports = Array.from({ length: 6 }, (_, copy) =>
    five.corpus.reports.map((report) => ({
      ...report,
      slug: copy === 0 ? report.slug : `${report.slug}-${copy}`,
      mark: { ...report.mark, letter: copy === 0 ? report.mark.letter : `${report.mark.letter}${'ABCDE'[copy - 1] ?? ''}` },
    })),
  ).flat();
  return { ...five, corpus: { ...five.corpus, reports }, reports: new Map(reports.map((report) => [report.slug, report])) };
}

describe('two thousand events', () => {
  const dossier = daysOfEvents(400);
  const pages = chronologyPages(dossier, addresses);

  test('are cut into pages between days, each event on one page', () => {
    expect(pages.length).toBeGreaterThan(5);
    const slugs = pages.flatMap(({ periods }) => periods.flatMap(({ events }) => events.map(({ file }) => file.slug)));
    expect(slugs).toHaveLength(2000);
    expect(new Set(slugs).size).toBe(2000);
  });

  test('each page has its own address and leads to the others', () => {
    expect(new Set(pages.map(({ address }) => address)).size).toBe(pages.length);
    const view = chronologyView(dossier, addresses, 2);
    expect(view.pages).toHaveLength(pages.length);
    expect(view.pages.filter(({ isCurrent }) => isCurrent).map(({ address }) => address)).toEqual(['/chronologie/periodes/2/']);
  });

  test('a link to a day leads to the page that holds it', () => {
    const { days } = chronologyView(dossier, addresses);
    expect(days[0]?.address).toBe('/chronologie/#j-2024-01-01');
    expect(days.at(-1)?.address).toMatch(/^\/chronologie\/periodes\/\d+\/#j-2025-02-03$/);
  });
});

describe('the strip of days', () => {
  test('of sixty days is dense and leaves titles to the chronology', () => {
    const strip = dayStripView(daysOfEvents(60), addresses);
    expect(strip?.isDense).toBe(true);
    expect(strip?.days).toHaveLength(60);
    expect(strip?.days.flatMap(({ titles }) => titles)).toEqual([]);
  });

  test('of one day names it as one', () => {
    const strip = dayStripView(daysOfEvents(1), addresses);
    expect(strip?.heading).toBe('Le jour');
    expect(strip?.days[0]?.strokes.match(/M/g)).toHaveLength(5);
  });

  test('is left out where nothing is dated to the day', () => {
    expect(dayStripView({ ...five, days: [] }, addresses)).toBeUndefined();
  });
});

describe('thirty reports', () => {
  const view = chronologyView(thirtyReports(), addresses);

  test('all stand in the filter, and an event only shows those that tell it', () => {
    expect(view.sources).toHaveLength(30);
    const events = view.groups.flatMap(({ periods }) => periods.flatMap((period) => period.events));
    for (const { score, count } of events) expect(score).toHaveLength(count);
  });
});

test('without a located place there is no map', () => {
  const names = five.names.map((name) => ({ ...name, entity: { ...name.entity, coordinates: undefined } }));
  expect(routeView({ ...five, names }, addresses)).toBeUndefined();
});

test('a place that no report names is no stop', () => {
  const names = five.names.map((name) =>
    name.entity.slug === 'vladivostok' ? { ...name, forms: name.forms.map((form) => ({ ...form, uses: [] })) } : name,
  );
  expect(routeView({ ...five, names }, addresses)?.steps.map(({ place }) => place)).not.toContain('Vladivostok');
});
