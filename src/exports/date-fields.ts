import type { DateRecord } from '../analysis/records.ts';

/** What the open data says of a time expression, wherever it stands; absence is `null`. */
export function dateFields({ expression, value, basis, anchor, rule, interval, review, timex3 }: DateRecord) {
  return {
    expression,
    value: value ?? null,
    basis,
    anchor: anchor ?? null,
    rule,
    interval: interval ?? null,
    review,
    timex3: { type: timex3.type, value: timex3.value, mod: timex3.mod ?? null },
  };
}
