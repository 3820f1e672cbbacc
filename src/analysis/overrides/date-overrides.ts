import type { DateRecord, Timex3, Timex3Type } from '../records.ts';
import type { OverrideRules } from './override-rules.ts';
import { choiceOf, type Settings, settingsOf, textOf } from './read-settings.ts';

const types: readonly Timex3Type[] = ['DATE', 'TIME', 'DURATION', 'SET'];

/** A date in EDTF that is also a TIMEX3 value: a day, a month, a year. */
const plainDate = /^-?\d{4}(?:-\d{2}){0,2}$/;

function timex3Of(set: Settings, value: string | undefined, known: Timex3 | undefined): Timex3 {
  const stated = settingsOf(set, 'timex3');
  if (stated) {
    return {
      type: choiceOf(stated, 'type', types) ?? known?.type ?? 'DATE',
      value: textOf(stated, 'value') ?? known?.value ?? '',
      mod: textOf(stated, 'mod'),
    };
  }
  if (value !== undefined && plainDate.test(value) && known?.type !== 'TIME') return { type: 'DATE', value, mod: known?.mod };
  return known ?? { type: 'DATE', value: value ?? '', mod: undefined };
}

/** A date that an editor sets: `value` (EDTF), `timex3` where it is not the same. */
export const dateOverrides: OverrideRules<DateRecord> = {
  list: ({ dates }) => dates,
  correct: (record, { set, why }) => {
    const value = textOf(set, 'value') ?? record.value;
    const timex3 = timex3Of(set, textOf(set, 'value'), record.timex3);
    return { ...record, value, timex3, anchor: undefined, anchorKind: 'editor', basis: 'inferred', why };
  },
  create: (evidence, { set, quote, why }) => {
    const value = textOf(set, 'value');
    return {
      kind: 'date',
      evidence,
      expression: quote,
      value,
      timex3: timex3Of(set, value, undefined),
      basis: 'inferred',
      anchor: undefined,
      anchorKind: 'editor',
      rule: 'editor',
      interval: undefined,
      review: 'overridden',
      why,
    };
  },
};
