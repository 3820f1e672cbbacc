import { describe, expect, test } from 'vitest';
import { quote } from './small-content.ts';
import { composed } from './small-dossier.ts';
import { attributed, attribution, quotation } from './small-records.ts';
import type { ReportSpec } from './small-report.ts';

/** A report of one sentence with its quoted words, each said by the same speaker where one is named. */
const saying = (slug: string, sentence: string, quoted: readonly string[], speaker?: string): ReportSpec => ({
  slug,
  blocks: [[sentence]],
  records: (at) =>
    quoted.flatMap((words) => {
      const record = quotation(at(words), words);
      if (speaker === undefined) return [record];
      return [record, attributed(at(words), at(words), attribution({ speaker }), [record.id])];
    }),
});

const groupsOf = (reports: readonly ReportSpec[], utterances: Parameters<typeof composed>[1] = {}) =>
  composed(reports, utterances).quotationGroups.map(({ rule, basis, variants }) => [
    rule,
    basis,
    variants.map(({ citation }) => `${citation.report}: ${citation.quote}`),
  ]);

describe('the rules tie', () => {
  test('the same words in two reports, whatever their case and marks', () => {
    const reports = [
      saying('a', 'Il parle d’une « paix juste ».', ['paix juste']),
      saying('b', '« Paix juste », dit-on.', ['Paix juste']),
    ];
    expect(groupsOf(reports)).toEqual([['same-words', 'inferred', ['a: paix juste', 'b: Paix juste']]]);
  });

  test('words in quotation marks, and says that they are', () => {
    const reports = ['a', 'b'].map((slug) => saying(slug, 'Il parle d’une « paix juste ».', ['paix juste']));
    expect(composed(reports).quotationGroups[0]?.variants.map(({ isQuoted, basis }) => [isQuoted, basis])).toEqual([
      [true, 'inferred'],
      [true, 'inferred'],
    ]);
  });

  test('words that stand within a longer quotation', () => {
    const reports = [
      saying('a', 'Il espère une « paix juste ».', ['paix juste']),
      saying('b', '« Nous voulons une paix juste et durable », dit-il.', [
        'Nous voulons une paix juste et durable',
      ]),
    ];
    expect(groupsOf(reports).map(([rule]) => rule)).toEqual(['words-within']);
  });

  test('one word with matter only where the speaker or the words beside it are the same', () => {
    const alone = [
      saying('a', 'Une « catastrophe » est venue.', ['catastrophe']),
      saying('b', 'Ni « catastrophe » ni peur.', ['catastrophe']),
    ];
    expect(groupsOf(alone)).toEqual([]);
    const beside = [
      saying('a', 'Il craint une « catastrophe » pour la région.', ['catastrophe']),
      saying('b', 'Elle redoute une « catastrophe » pour la région entière.', ['catastrophe']),
    ];
    expect(groupsOf(beside)).toHaveLength(1);
    const spoken = [
      saying('a', 'Une « catastrophe » est venue.', ['catastrophe'], 'le maire'),
      saying('b', 'Ni « catastrophe » ni peur.', ['catastrophe'], 'Le maire'),
    ];
    expect(groupsOf(spoken)).toHaveLength(1);
  });
});

describe('the rules do not tie', () => {
  test('two quotations of one report', () => {
    expect(groupsOf([saying('a', 'La « paix juste » est une « paix juste ».', ['paix juste'])])).toEqual([]);
  });

  test('words of grammar alone', () => {
    expect(
      groupsOf([
        saying('a', 'Il dit « c’est pour nous ».', ['c’est pour nous']),
        saying('b', 'Et « c’est pour nous ».', ['c’est pour nous']),
      ]),
    ).toEqual([]);
  });

  test('quoted terms that nobody says', () => {
    const term = (slug: string): ReportSpec => ({
      slug,
      blocks: [['Le « pain perdu » cuit.']],
      records: (at) => [quotation(at('pain perdu'), 'pain perdu', 'term')],
    });
    expect(groupsOf([term('a'), term('b')])).toEqual([]);
  });
});

describe('an editor ties', () => {
  const reports = [
    saying('a', 'Il viendra « quand il pourra ».', ['quand il pourra']),
    saying('b', 'Il viendra « dès que possible ».', ['dès que possible']),
    saying('c', 'Il viendra « quand il pourra », dit-on.', ['quand il pourra']),
  ];
  const utterances = [
    { id: 'venue', label: 'Sa venue', quotes: [quote('a', 'quand il pourra'), quote('b', 'Il viendra')] },
  ];

  test('other words for one utterance; what stands outside quotation marks says so', () => {
    const [group] = composed(reports, { dossier: { utterances } }).quotationGroups;
    expect(group).toMatchObject({ id: 'venue', label: 'Sa venue', basis: 'stated', rule: 'editor' });
    expect(group?.variants.map(({ citation, isQuoted }) => [citation.report, isQuoted])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  test('and a later report with the same words joins the group by itself, marked inferred', () => {
    const same = saying('d', 'Il a promis une « paix juste ».', ['paix juste']);
    const others = [saying('e', 'Une « paix juste », dit-il.', ['paix juste']), same];
    const [group, ...rest] = composed(others, {
      dossier: { utterances: [{ id: 'paix', label: 'La paix', quotes: [quote('e', 'paix juste')] }] },
    }).quotationGroups;
    expect(group?.variants.map(({ citation, basis }) => [citation.report, basis])).toEqual([
      ['e', 'stated'],
      ['d', 'inferred'],
    ]);
    expect(rest).toEqual([]);
  });
});

test('who says a variant is the attribution that names the quotation', () => {
  const [group] = composed([
    saying('a', 'Une « paix juste » viendra.', ['paix juste'], 'la ministre'),
    saying('b', 'Une « paix juste ».', ['paix juste']),
  ]).quotationGroups;
  expect(group?.variants.map(({ attribution: { speaker } }) => speaker)).toEqual(['la ministre', undefined]);
});

test('the name of a group does not change when a report joins it', () => {
  const two = ['a', 'b'].map((slug) => saying(slug, 'Une « paix juste ».', ['paix juste']));
  const third = saying('c', 'La « paix juste » enfin.', ['paix juste']);
  const [before] = composed(two).quotationGroups;
  const [after] = composed([third, ...two]).quotationGroups;
  expect(after?.variants).toHaveLength(3);
  expect(after?.id).toBe(before?.id);
});
