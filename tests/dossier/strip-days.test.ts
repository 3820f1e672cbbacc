import { describe, expect, test } from 'vitest';
import { event, evidence } from './small-content.ts';
import { composed } from './small-dossier.ts';

const blocks = [['Le pont est ouvert.'], ['Le maire est venu.']];
const told = { evidence: [evidence('a', 'Le pont est ouvert')] };

function stripOf(period: string | undefined, dates: readonly string[]) {
  const events = dates.map((date, index) => event(`e${index}`, date, told));
  return composed([{ slug: 'a', blocks }], { events, dossier: { period } }).days;
}

describe('the days of the strip', () => {
  test('are all those of the period, with events or without', () => {
    const strip = stripOf('2024-05-14/2024-05-17', ['2024-05-15']);
    expect(strip.map(({ date, events }) => [date, events.length])).toEqual([
      ['2024-05-14', 0],
      ['2024-05-15', 1],
      ['2024-05-16', 0],
      ['2024-05-17', 0],
    ]);
    expect(strip[1]?.reports).toEqual(['a']);
    expect(strip[0]?.reports).toEqual([]);
  });

  test('sixty-two days are still a strip; of sixty-three only those with events are shown', () => {
    expect(stripOf('2024-05-01/2024-07-01', [])).toHaveLength(62);
    expect(stripOf('2024-05-01/2024-07-02', ['2024-05-01', '2024-07-02', '2024-04-30', '2024-07-03', '2024-06']).map(({ date }) => date)).toEqual([
      '2024-05-01',
      '2024-07-02',
    ]);
  });

  test('without a period those of the events, months apart', () => {
    expect(stripOf(undefined, ['2024-05-15', '2024-03', '2023-01-02']).map(({ date }) => date)).toEqual(['2023-01-02', '2024-05-15']);
  });

  test('background is no event of a day; a milestone is told apart', () => {
    const events = [
      event('fond', '2024-05-15', { ...told, kind: 'background' }),
      event('borne', '2024-05-15', { ...told, isMilestone: true }),
      event('simple', '2024-05-15', told),
    ];
    const [day] = composed([{ slug: 'a', blocks }], { events, dossier: { period: '2024-05-15/2024-05-15' } }).days;
    expect(day?.events.map(({ file }) => file.slug).toSorted()).toEqual(['borne', 'simple']);
    expect(day?.milestones.map(({ file }) => file.slug)).toEqual(['borne']);
  });
});
