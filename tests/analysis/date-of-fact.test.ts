import { expect, test } from 'vitest';
import { dateOfFact } from '../../src/analysis/facts/date-of-fact.ts';
import type { DateRecord } from '../../src/analysis/records.ts';
import { attributed, attribution, date } from '../dossier/small-records.ts';
import { reportOf, type ReportSpec } from '../dossier/small-report.ts';

const days: Readonly<Record<string, string>> = { lundi: '2024-05-13', mardi: '2024-05-14', jeudi: '2024-05-16' };

/** The day of « un vase » in a report; what follows « que » is attributed, in the sentences that have it. */
function dayOf(...sentences: readonly string[]): string | undefined {
  const told: { mention?: Parameters<typeof dateOfFact>[0] } = {};
  const records: ReportSpec['records'] = (at) => {
    told.mention = at('un vase');
    const dates = sentences.flatMap((sentence) =>
      Object.entries(days).flatMap(([day, value]) => {
        const place = sentence.indexOf(day);
        if (place < 0) return [];
        const start = at(sentence).start + place;
        return [date({ ...at(sentence), start, end: start + day.length }, day, value)];
      }),
    );
    const reported = sentences.flatMap((sentence) => {
      const words = sentence.split(' que ')[1];
      return words === undefined ? [] : [attributed(at(words), at(sentence), attribution({ speaker: 'le maire' }))];
    });
    return [...dates, ...reported];
  };
  const { analysis } = reportOf({ slug: 'a', blocks: [sentences], records });
  const own = (record: DateRecord): boolean => record.evidence.sentence === told.mention?.sentence;
  return told.mention && dateOfFact(told.mention, analysis.dates.filter(own), analysis.attributions);
}

test.each([
  ['the nearest', ['Il a reçu lundi un tapis et mardi un vase.'], '2024-05-14'],
  ['one before it rather than one as near behind', ['Il a reçu lundi cher un vase cher mardi.'], '2024-05-13'],
  ['one behind it where none stands before', ['Il a reçu un vase mardi.'], '2024-05-14'],
  ['not that of the saying', ['Le maire a dit jeudi que Paul a reçu un vase.'], undefined],
  ['of the act, with that of the saying beside it', ['Le maire a dit jeudi que Paul a reçu mardi un tapis et un vase.'], '2024-05-14'],
  ['whatever another sentence attributes', ['Le maire a dit que tout va bien.', 'Paul a reçu jeudi un vase.'], '2024-05-16'],
  ['none', ['Paul a reçu un vase.'], undefined],
])('the day of a fact is %s', (_, sentences, expected) => {
  expect(dayOf(...sentences)).toBe(expected);
});

test('lengths of time, habits and what is not resolved date nothing', () => {
  const { analysis } = reportOf({
    slug: 'a',
    blocks: [['Paul a reçu un vase en deux ans, chaque mardi ou dimanche.']],
    records: (at) => [
      date(at('deux ans'), 'deux ans', 'P2Y', { timex3: { type: 'DURATION', value: 'P2Y', mod: undefined } }),
      date(at('chaque mardi'), 'chaque mardi', '2024-05-14', { timex3: { type: 'SET', value: 'XXXX-WXX-2', mod: undefined } }),
      date(at('dimanche'), 'dimanche', undefined),
    ],
  });
  const [{ id, start } = { id: '', start: 0 }] = analysis.sentences;
  expect(dateOfFact({ report: 'a', sentence: id, start, end: start + 4 }, analysis.dates, [])).toBeUndefined();
});
