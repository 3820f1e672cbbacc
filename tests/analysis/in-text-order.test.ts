import { expect, test } from 'vitest';
import { inTextOrder } from '../../src/analysis/in-text-order.ts';
import { date } from '../dossier/small-records.ts';
import { reportOf } from '../dossier/small-report.ts';

const { analysis } = reportOf({
  slug: 'a',
  title: 'Un pont ouvre mardi',
  blocks: [['Il pleut. Le pont ouvre mardi 14 mai.'], ['La fête suit mercredi.']],
  removed: ['Vidéo : la fête de lundi'],
  records: (at) => [
    date(at('lundi'), 'lundi', '2024-05-13'),
    date(at('mercredi'), 'mercredi', '2024-05-15'),
    date(at('14 mai'), '14 mai', '2024-05-14'),
    date({ ...at('mardi 14 mai'), end: at('mardi 14 mai').start + 5 }, 'mardi', '2024-05-14'),
    date(at('mardi 14 mai'), 'mardi 14 mai', '2024-05-14'),
    date(at('ouvre mardi'), 'ouvre mardi', '2024-05-14'),
  ],
});

test('records come in the order of title, text and removed lines; of two that begin together the longer first', () => {
  const { dates, sentences } = inTextOrder({ ...analysis, sentences: analysis.sentences.toReversed() });
  expect(sentences).toEqual(analysis.sentences);
  expect(dates.map(({ expression }) => expression)).toEqual([
    'ouvre mardi',
    'mardi 14 mai',
    'mardi',
    '14 mai',
    'mercredi',
    'lundi',
  ]);
});
