import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bareReading } from '../../../src/analysis/reading.ts';
import { findDates } from '../../../src/analysis/resolve-dates.ts';
import { findSentences } from '../../../src/analysis/split-sentences.ts';

/** Every temporal expression of the five raw documents, in order: words, EDTF value, TIMEX3 value. Read by hand. */
const golden: readonly {
  readonly report: string;
  readonly reference: string;
  readonly dates: readonly (readonly [expression: string, value: string | undefined, timex3: string])[];
}[] = [
  {
    report: 'la-libre',
    reference: '2023-09-17',
    dates: [
      ['dimanche', '2023-09-17', '2023-09-17'],
      ['September 16, 2023', '2023-09-16', '2023-09-16'],
      ['September 17, 2023', '2023-09-17', '2023-09-17'],
      ['September 16', '2023-09-16', '2023-09-16'],
      ['Mercredi', '2023-09-13', '2023-09-13'],
      ['actuel', undefined, 'PRESENT_REF'],
      ['Dimanche', '2023-09-17', '2023-09-17'],
      ['ces derniers jours', undefined, 'PXD'],
    ],
  },
  {
    report: 'news-24-monde',
    reference: '2023-09-17',
    dates: [
      ['2023-09', '2023-09', '2023-09'],
      ['six jours', undefined, 'P6D'],
      ['mardi dernier', '2023-09-12', '2023-09-12'],
      ['plus de quatre ans', undefined, 'P4Y'],
      ['précédemment', undefined, 'PAST_REF'],
      ['Vendredi', '2023-09-15', '2023-09-15'],
      ['Samedi', '2023-09-16', '2023-09-16'],
      ['Plus tôt dans la journée', '2023-09-17', '2023-09-17'],
      ['un moment opportun', undefined, 'FUTURE_REF'],
    ],
  },
  {
    report: 'news-24-fox',
    reference: '[2023-09-17,2023-09-18]',
    dates: [
      ['2023-09', '2023-09', '2023-09'],
      ['dimanche', '2023-09-17', '2023-09-17'],
      ['six jours', undefined, 'P6D'],
      // The two possible days of publication lie in two weeks: only an editor can say which week is meant.
      ['début de la semaine dernière', undefined, 'XXXX-WXX'],
      ['un avenir proche', undefined, 'FUTURE_REF'],
      ['un moment opportun', undefined, 'FUTURE_REF'],
      ['jeudi', '2023-09-14', '2023-09-14'],
    ],
  },
  {
    report: 'earth-press-news',
    reference: '2023-09-17',
    dates: [
      ['dimanche 17 septembre 2023', '2023-09-17', '2023-09-17'],
      ['11h01', '2023-09-17', '2023-09-17T11:01'],
      ['ce dimanche', '2023-09-17', '2023-09-17'],
      ['2019', '2019', '2019'],
      ['2011', '2011', '2011'],
      ['la semaine dernière', '2023-09-04/2023-09-10', '2023-W36'],
    ],
  },
  {
    report: 'al-manar',
    reference: '2023-09-14',
    dates: [
      ['le jeudi 14 septembre', '2023-09-14', '2023-09-14'],
      ['jeudi', '2023-09-14', '2023-09-14'],
      ['mercredi', '2023-09-13', '2023-09-13'],
      ['Jeudi', '2023-09-14', '2023-09-14'],
      ['quelques jours', undefined, 'PXD'],
      ['La veille', '2023-09-13', '2023-09-13'],
      ['2019', '2019', '2019'],
      ['Mercredi', '2023-09-13', '2023-09-13'],
      ['plus de deux heures', undefined, 'PT2H'],
      ['mercredi', '2023-09-13', '2023-09-13'],
      ['jeudi', '2023-09-14', '2023-09-14'],
    ],
  },
];

describe('the five reports', () => {
  test.each(golden)('$report', ({ report, reference, dates }) => {
    const text = readFileSync(new URL(`../../../content/raw/${report}.txt`, import.meta.url), 'utf8');
    const reading = bareReading(text, { name: report, published: reference });
    const found = findDates(reading, findSentences(reading));
    expect(found.map(({ expression, value, timex3 }) => [expression, value, timex3.value])).toEqual(dates);
    for (const { evidence, expression } of found)
      expect(text.slice(evidence.start, evidence.end)).toBe(expression);
  });
});
