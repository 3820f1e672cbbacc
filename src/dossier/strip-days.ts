import type { Composition } from './composition.ts';
import { dateBounds, isoDay, singleDay } from './date-bounds.ts';
import type { Chronology, StripDay } from './dossier.ts';

/** A period longer than this is no strip of days: only the days that have events are shown. */
const STRIP_DAYS = 62;

/** The days of the dossier's period with what happened on them; without a period, the days of its events. */
export function stripDays({ periods }: Chronology, { corpus, reports }: Composition): StripDay[] {
  const byDate = new Map(periods.map((period) => [period.date, period]));
  return daysOf(corpus.dossier.period, byDate.keys()).map((date) => {
    const events = (byDate.get(date)?.events ?? []).filter(({ file }) => file.kind !== 'background');
    const tellers = new Set(events.flatMap((event) => event.reports));
    return {
      date,
      events,
      milestones: events.filter(({ file }) => file.isMilestone),
      reports: [...reports.keys()].filter((slug) => tellers.has(slug)),
    };
  });
}

function daysOf(period: string | undefined, dates: Iterable<string>): string[] {
  const bounds = period === undefined ? undefined : dateBounds(period);
  const length = bounds ? bounds.last - bounds.first + 1 : Number.POSITIVE_INFINITY;
  if (bounds && length <= STRIP_DAYS)
    return Array.from({ length }, (_, index) => isoDay(bounds.first + index));
  return [...dates].filter((date) => {
    const day = singleDay(date) === date ? dateBounds(date) : undefined;
    return day !== undefined && (!bounds || (bounds.first <= day.first && day.last <= bounds.last));
  });
}
