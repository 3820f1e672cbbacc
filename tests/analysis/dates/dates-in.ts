import { bareReading } from '../../../src/analysis/reading.ts';
import type { DateRecord } from '../../../src/analysis/records.ts';
import { findDates } from '../../../src/analysis/resolve-dates.ts';
import { findSentences } from '../../../src/analysis/split-sentences.ts';

/** The date records of a French text that was published on that day (EDTF). */
export function recordsIn(text: string, published: string | undefined): readonly DateRecord[] {
  const reading = bareReading(text, { name: 'texte', published, lang: 'fr' });
  return findDates(reading, findSentences(reading));
}

/** `expression → EDTF value or nothing | TIMEX3 value [mod]` for each date of the text. */
export function datesIn(text: string, published: string | undefined): readonly string[] {
  return recordsIn(text, published).map(({ expression, value, timex3 }) => {
    const mod = timex3.mod === undefined ? '' : ` ${timex3.mod}`;
    return `${expression} → ${value ?? 'nothing'} | ${timex3.value}${mod}`;
  });
}
