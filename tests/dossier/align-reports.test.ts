import { describe, expect, test } from 'vitest';
import { alignReports } from '../../src/dossier/align-reports.ts';
import { diffSentences } from '../../src/dossier/diff-sentences.ts';
import { sentencesOf } from '../analysis/sentences-of.ts';
import { composed } from './small-dossier.ts';
import { date, name } from './small-records.ts';
import type { ReportSpec } from './small-report.ts';

const gazette: ReportSpec = {
  slug: 'gazette',
  blocks: [
    ['La rivière a débordé mardi à Vire et noyé cinq maisons du quartier.'],
    ['Un marché aux fleurs aura lieu en juin.'],
    ['Les pompiers ont évacué le camping municipal, et leur capitaine salue le courage des campeurs.'],
  ],
  records: (at) => [date(at('mardi'), 'mardi', '2024-05-14'), name(at('Vire'), 'Vire', 'vire')],
};
const courrier: ReportSpec = {
  slug: 'courrier',
  blocks: [
    ['Le camping municipal a été évacué par les pompiers.'],
    ['Le capitaine des pompiers salue le courage des campeurs.'],
    ['À Vire, cinq maisons du quartier ont été noyées mardi quand la rivière a débordé.'],
    ['Le conseil votera le budget.'],
  ],
  records: (at) => [date(at('mardi'), 'mardi', '2024-05-14'), name(at('Vire'), 'Vire', 'vire')],
};
const dossier = composed([gazette, courrier]);
const rowsOf = (left: string, right: string) =>
  alignReports(dossier, left, right).rows.map(({ kind, left: mine, right: theirs }) => [
    kind,
    mine.map(({ text }) => text.slice(0, 11)),
    theirs.map(({ text }) => text.slice(0, 11)),
  ]);

test('sentences that tell the same meet, in the order of the left report; the others stand alone', () => {
  expect(rowsOf('gazette', 'courrier')).toEqual([
    ['match', ['La rivière '], ['À Vire, cin']],
    ['right-only', [], ['Le conseil ']],
    ['left-only', ['Un marché a'], []],
    ['match', ['Les pompier'], ['Le camping ', 'Le capitain']],
  ]);
});

test('which sentences meet does not depend on which report is left', () => {
  const matches = (rows: ReturnType<typeof rowsOf>, flip: boolean) =>
    rows
      .filter(([kind]) => kind === 'match')
      .map(([, left, right]) => JSON.stringify(flip ? [right, left] : [left, right]))
      .sort();
  expect(matches(rowsOf('courrier', 'gazette'), true)).toEqual(matches(rowsOf('gazette', 'courrier'), false));
});

test('a match says what it rests on', () => {
  const [first] = alignReports(dossier, 'gazette', 'courrier').rows;
  expect(first?.shared).toMatchObject({ names: ['vire'], dates: ['2024-05-14'] });
  expect(first?.shared.quantities).toHaveLength(1);
  // The stems of débordé, maisons, noyé, quartier, rivière.
  expect(first?.shared.stems).toHaveLength(5);
});

test('every sentence of both reports stands in exactly one row', () => {
  const { rows } = alignReports(dossier, 'gazette', 'courrier');
  const ids = rows.flatMap(({ left, right }) => [...left, ...right].map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(7);
});

describe('word differences', () => {
  const pair = composed([
    { slug: 'a', blocks: [['Le maire de Vire a fermé trois écoles du centre, lundi.']] },
    { slug: 'b', blocks: [['Lundi, le maire de Vire a rouvert trois ÉCOLES du centre.']] },
  ]);
  const [row] = alignReports(pair, 'a', 'b').rows;
  const wordsOf = (side: 'leftWords' | 'rightWords', isShared: boolean) => {
    const text = (side === 'leftWords' ? row?.left : row?.right)?.[0]?.text ?? '';
    return row?.[side]
      .filter((word) => word.isShared === isShared)
      .map(({ start, end }) => text.slice(start, end));
  };

  test('mark the words that only one side has in that order, case and accents aside', () => {
    expect(wordsOf('leftWords', false)).toEqual(['fermé', 'lundi']);
    expect(wordsOf('rightWords', false)).toEqual(['Lundi', 'rouvert']);
    expect(wordsOf('rightWords', true)).toEqual([
      'le',
      'maire',
      'de',
      'Vire',
      'a',
      'trois',
      'ÉCOLES',
      'du',
      'centre',
    ]);
  });
});

test('no match is forced: names and a date in common are not enough', () => {
  const records: ReportSpec['records'] = (at) => [
    date(at('mardi'), 'mardi', '2024-05-14'),
    name(at('Vire'), 'Vire', 'vire'),
  ];
  const apart = composed([
    { slug: 'a', blocks: [['Vire a élu sa reine mardi.']], records },
    { slug: 'b', blocks: [['Un incendie a touché Vire mardi.']], records },
  ]);
  expect(alignReports(apart, 'a', 'b').rows.map(({ kind }) => kind)).toEqual(['right-only', 'left-only']);
});

test('which words are shared does not depend on which side is left, though more than one order fits', () => {
  const sides = [sentencesOf('Caen puis Vire.'), sentencesOf('Vire puis Caen encore.')] as const;
  const [one, other] = [diffSentences(sides[0], sides[1]), diffSentences(sides[1], sides[0])];
  expect(one.leftWords).toEqual(other.rightWords);
  expect(one.rightWords).toEqual(other.leftWords);
});
