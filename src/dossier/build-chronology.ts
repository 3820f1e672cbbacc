import type { DateRecord } from '../analysis/records.ts';
import { isOnCalendar } from './cite-event.ts';
import type { Composition } from './composition.ts';
import { compareDates } from './date-bounds.ts';
import type { Chronology, Event, UnassignedSentence } from './dossier.ts';
import { citationAt } from './find-citation.ts';
import { periodOf } from './tell-events.ts';

/** Periods in order of time with their events and the dated sentences of no event; what has no date stands apart. */
export function buildChronology(events: ReadonlyMap<string, Event>, { reports }: Composition): Chronology {
  const eventsOf = new Map<string, Event[]>();
  const undated: Event[] = [];
  const assigned = new Set<string>();
  for (const event of events.values()) {
    for (const { sentence } of event.mentions) assigned.add(sentence.id);
    if (event.file.date === undefined) undated.push(event);
    else listUnder(eventsOf, periodOf(event.file.date)).push(event);
  }
  const sentencesOf = new Map<string, UnassignedSentence[]>();
  const undatedSentences: UnassignedSentence[] = [];
  for (const indexed of reports.values()) {
    const seen = new Set<string>();
    for (const date of indexed.passages.flatMap((passage) => passage.dates)) {
      const sentence = indexed.sentences.get(date.evidence.sentence);
      if (!sentence || sentence.part === 'removed' || assigned.has(sentence.id)) continue;
      const period = isOnCalendar(date) && date.value !== undefined ? periodOf(date.value) : undefined;
      if ((period === undefined && !isUnresolved(date)) || seen.has(`${sentence.id} ${period}`)) continue;
      seen.add(`${sentence.id} ${period}`);
      const list = period === undefined ? undatedSentences : listUnder(sentencesOf, period);
      list.push({ ...citationAt(sentence, sentence, indexed.report), date });
    }
  }
  const dates = [...new Set([...eventsOf.keys(), ...sentencesOf.keys()])].sort(compareDates);
  const periods = dates.map((date) => ({
    date,
    events: eventsOf.get(date) ?? [],
    unassigned: sentencesOf.get(date) ?? [],
  }));
  return { periods, undated, undatedSentences };
}

/** TIMEX3 values that point at no day: the present, past and future at large, and lengths of time. */
const namesNoDay = /_REF$|^P[\dXT]/;

/** Whether an expression means a place on the calendar that the rules could not find (« dimanche » of an unknown week). */
function isUnresolved({ value, timex3 }: DateRecord): boolean {
  return (
    value === undefined &&
    (timex3.type === 'DATE' || timex3.type === 'TIME') &&
    !namesNoDay.test(timex3.value)
  );
}

function listUnder<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const list = lists.get(key) ?? [];
  if (list.length === 0) lists.set(key, list);
  return list;
}
