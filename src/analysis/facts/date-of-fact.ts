import type { AttributionRecord, DateRecord, Evidence } from '../records.ts';

/**
 * When the fact of a mention was: the nearest date of its sentence, those before it first.
 *
 * A date beside the reporting verb (« a indiqué jeudi le Kremlin ») says when it was said, not when it was: it counts
 * for nothing here. Durations and repeated times are no dates.
 */
export function dateOfFact(
  mention: Evidence,
  dates: readonly DateRecord[],
  attributions: readonly AttributionRecord[],
): string | undefined {
  const [nearest] = dates
    .filter(({ timex3, value }) => value !== undefined && (timex3.type === 'DATE' || timex3.type === 'TIME'))
    .filter((date) => !datesTheSaying(date, mention, attributions))
    .sort((a, b) => distance(a.evidence, mention) - distance(b.evidence, mention));
  return nearest?.value;
}

/** A date after the mention costs more than one before it: « a reçu dimanche cinq drones … avant lundi ». */
const AFTER_COSTS = 2;

function distance(date: Evidence, mention: Evidence): number {
  return date.end <= mention.start ? mention.start - date.end : (date.start - mention.end) * AFTER_COSTS;
}

/** Outside the words that are attributed, in a sentence whose mention is attributed: the date is the reporter's. */
function datesTheSaying(date: DateRecord, mention: Evidence, attributions: readonly AttributionRecord[]): boolean {
  return attributions.some(
    ({ evidence }) =>
      evidence.sentence === mention.sentence &&
      evidence.start <= mention.start &&
      mention.end <= evidence.end &&
      !(evidence.start <= date.evidence.start && date.evidence.end <= evidence.end),
  );
}
