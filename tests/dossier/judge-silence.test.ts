import { describe, expect, test } from 'vitest';
import type { Silence } from '../../src/dossier/compared-topic.ts';
import { event, evidence, facet, stated, topic } from './small-content.ts';
import { composed } from './small-dossier.ts';
import { date } from './small-records.ts';
import type { ReportSpec } from './small-report.ts';

/** A prize given on 14 May, told by one report; the other says nothing of it. */
const teller: ReportSpec = {
  slug: 'teller',
  published: '2024-05-20',
  blocks: [['Le jury a remis le prix.']],
};
const prize = event('prix', '2024-05-14', {
  order: 20,
  evidence: [evidence('teller', 'Le jury a remis le prix')],
});

const silenceOf = (
  silent: Partial<ReportSpec>,
  events: readonly ReturnType<typeof event>[] = [],
  fact: Parameters<typeof facet>[1] = { event: 'prix' },
): Silence => {
  const reports = [
    teller,
    { slug: 'silent', blocks: [['Le discours a duré.', 'La salle s’est vidée.']], ...silent },
  ];
  const { topics } = composed(reports, {
    events: [prize, ...events],
    topics: [topic('remise', [facet('prix', { mentions: [stated('teller', 'le prix')], ...fact })])],
  });
  const cell = topics[0]?.facets[0]?.cells.find(({ report }) => report === 'silent');
  if (cell?.state !== 'silent') throw new Error('the report is not silent');
  return cell.silence;
};

const told = (slug: string, date: string | undefined, more: Parameters<typeof event>[2] = {}) =>
  event(slug, date, { evidence: [evidence('silent', 'Le discours a duré')], ...more });

describe('by the day of publication', () => {
  test.each([
    ['2024-05-13', 'before-fact'],
    ['[2024-05-12,2024-05-13]', 'before-fact'],
    ['[..2024-05-13]', 'before-fact'],
    ['2024-05-14', 'undecidable'],
    ['2024-05', 'undecidable'],
    ['[2024-05-13,2024-05-14]', 'undecidable'],
    ['[..2024-05-20]', 'undecidable'],
    ['2024-05-15', 'after-fact'],
    ['[2024-05-15,2024-05-20]', 'after-fact'],
    ['2024-06', 'after-fact'],
  ])('published %s: %s', (published, kind) => {
    expect(silenceOf({ published }).kind).toBe(kind);
  });

  test('both premises are given: when it was published and when the fact was', () => {
    expect(silenceOf({ published: '2024-05-13' }).premises).toEqual([
      { kind: 'published', report: 'silent', published: '2024-05-13', modified: undefined },
      { kind: 'fact-date', date: '2024-05-14', citation: undefined },
    ]);
  });

  test('a report that was changed later may have been told by then: no longer before the fact', () => {
    expect(silenceOf({ published: '2024-05-13', modified: '2024-05-13T18:00' }).kind).toBe('before-fact');
    expect(silenceOf({ published: '2024-05-13', modified: '2024-05-15' }).kind).toBe('undecidable');
  });

  test('a later change does not make the publication later: not after the fact', () => {
    expect(silenceOf({ published: '[..2024-05-16]', modified: '2024-05-16' }).kind).toBe('undecidable');
  });
});

describe('by an event that the report tells', () => {
  const unknown = { published: '2024-05' };

  test('of a later day: after the fact, with the sentence that tells it', () => {
    const silence = silenceOf(unknown, [told('discours', '2024-05-15')]);
    expect(silence.kind).toBe('after-fact');
    expect(silence.premises.map(({ kind }) => kind)).toEqual(['fact-date', 'tells-later-event']);
    const last = silence.premises.at(-1);
    expect(last?.kind === 'tells-later-event' && [last.event, last.citation.quote]).toEqual([
      'discours',
      'Le discours a duré',
    ]);
  });

  test.each([
    ['of the same day, placed later in it', told('discours', '2024-05-14', { order: 30 }), 'after-fact'],
    ['of the same day, placed earlier', told('discours', '2024-05-14', { order: 10 }), 'undecidable'],
    [
      'of the same day, at the same place in it',
      told('discours', '2024-05-14', { order: 20 }),
      'undecidable',
    ],
    [
      'of a period that begins on the day',
      told('discours', '2024-05-14/2024-05-18', { order: 30 }),
      'undecidable',
    ],
    ['of an earlier day', told('discours', '2024-05-13', { order: 30 }), 'undecidable'],
    ['without a date', told('discours', undefined, { order: 30 }), 'undecidable'],
    [
      'without a date, but after the prize in the words of a report',
      told('discours', undefined, { relative: { words: 'après le prix', event: 'prix', relation: 'after' } }),
      'after-fact',
    ],
    ['only announced', told('discours', '2024-05-15', { kind: 'announced' }), 'undecidable'],
  ] as const)('%s: %s', (_, later, kind) => {
    expect(silenceOf(unknown, [later]).kind).toBe(kind);
  });

  test('words spoken before the event only foretell it', () => {
    const foretold = event('discours', '2024-05-15', {
      evidence: [evidence('silent', 'Le discours a duré', { said: '2024-05-13' })],
    });
    expect(silenceOf(unknown, [foretold]).kind).toBe('undecidable');
  });

  test('a related headline that the copy leaves out proves nothing about the report', () => {
    const elsewhere = event('discours', '2024-05-15', {
      evidence: [evidence('silent', 'Un discours', { from: 'removed' })],
    });
    expect(silenceOf({ ...unknown, removed: ['Un discours long'] }, [elsewhere]).kind).toBe('undecidable');
  });

  test('a report that precedes the fact stays so, whatever it tells', () => {
    expect(silenceOf({ published: '2024-05-13' }, [told('discours', '2024-05-15')]).kind).toBe('before-fact');
  });
});

describe('a fact without a date', () => {
  test('is undecidable', () => {
    const silence = silenceOf({ published: '2024-05-13' }, [], {});
    expect(silence.kind).toBe('undecidable');
    expect(silence.premises.map(({ kind }) => kind)).toEqual(['published']);
  });

  test('dated by itself, its own date wins over its event’s', () => {
    expect(silenceOf({ published: '2024-05-13' }, [], { event: 'prix', date: '2024-05-12' }).kind).toBe(
      'after-fact',
    );
  });
});

describe('the words that date the fact', () => {
  const dating = (words: string): ReportSpec => ({
    ...teller,
    blocks: [['Mardi, la salle a ouvert.', 'Le jury a remis le prix mardi.']],
    records: (at) => [date({ ...at(words), end: at(words).start + 5 }, 'mardi', '2024-05-14')],
  });
  const citationFor = (report: ReportSpec): string | undefined => {
    const { topics } = composed([report, { slug: 'silent', published: '2024-05-13', blocks: [['Le discours a duré.']] }], {
      topics: [topic('remise', [facet('prix', { date: '2024-05-14', mentions: [stated('teller', 'le prix')] })])],
    });
    const cell = topics[0]?.facets[0]?.cells.find(({ report: slug }) => slug === 'silent');
    const dated = cell?.state === 'silent' ? cell.silence.premises.find(({ kind }) => kind === 'fact-date') : undefined;
    return dated?.kind === 'fact-date' ? dated.citation?.quote : 'no premise';
  };

  test('are a mention whose own sentence has the date', () => {
    expect(citationFor(dating('mardi.'))).toBe('le prix');
  });

  test('are not a mention whose neighbour has it', () => {
    expect(citationFor(dating('Mardi, la salle'))).toBeUndefined();
  });
});
