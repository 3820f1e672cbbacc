import type { DateRecord } from '../../analysis/records.ts';
import type { DateMark } from '../../rendering/annotate.ts';
import { dateInWords, isDay } from '../wording/date-in-words.ts';
import { originOfValue } from '../wording/date-reason.ts';

/** What a time expression was taken to mean, and why: opened by the sign behind the expression. */
export interface DateAnswer {
  readonly id: string;
  readonly expression: string;
  readonly value: string;
  readonly reason: string;
  /** A rule found it and nobody has said more. */
  readonly isAutomatic: boolean;
}

/** A time expression of a passage: how it is marked, and the answer it opens, if it needs one. */
export interface MarkedDate {
  readonly mark: DateMark;
  readonly answer: DateAnswer | undefined;
}

/** « actuellement », « auparavant », « bientôt »: TIMEX3 knows them as references, not as dates. */
const looseReference = /^(?:PAST|PRESENT|FUTURE)_REF$/;

/**
 * Marks the expressions that point at the calendar. One that the text states in full needs no answer, one that is
 * counted from something gets one. Durations, habits and mere « now » are left unmarked: they are no place in time.
 *
 * @param year the year that the reader takes for granted: another one is shown.
 */
export function markedDates(
  records: readonly DateRecord[],
  prefix: string,
  year: string,
): readonly MarkedDate[] {
  return records.flatMap((record, index): MarkedDate[] => {
    const { evidence, value, timex3, basis } = record;
    const span = { start: evidence.start, end: evidence.end, value };
    if (value === undefined) {
      const isVague =
        (timex3.type === 'DATE' || timex3.type === 'TIME') && !looseReference.test(timex3.value);
      return isVague ? [{ mark: { ...span, answer: undefined }, answer: undefined }] : [];
    }
    if (basis === 'stated' && record.review !== 'overridden')
      return [{ mark: { ...span, answer: undefined }, answer: undefined }];
    const answer = answerOf(record, value, `${prefix}${index + 1}`);
    const label = `«\u202F${record.expression}\u202F»\u00A0: ${answer.value}. Pourquoi\u202F?`;
    return [
      { mark: { ...span, answer: { short: shortValue(value, year), label, popover: answer.id } }, answer },
    ];
  });
}

function answerOf(record: DateRecord, value: string, id: string): DateAnswer {
  return {
    id,
    expression: record.expression,
    value: dateInWords(value, 'full'),
    reason: originOfValue(record),
    isAutomatic: record.review === 'automatic',
  };
}

/** « 17 sept. », with the year where it is another than the report's. */
function shortValue(value: string, year: string): string {
  return isDay(value) && !value.startsWith(year) ? dateInWords(value) : dateInWords(value, 'short');
}
