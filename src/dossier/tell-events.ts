import type { EventFile } from '../corpus/corpus.ts';
import { attachSentences } from './attach-sentences.ts';
import { citeEvent } from './cite-event.ts';
import type { Composition } from './composition.ts';
import { countOrigins } from './count-origins.ts';
import { compareDates, singleDay } from './date-bounds.ts';
import type { Citation } from './citation.ts';
import type { Event } from './dossier.ts';

/** Every event with the reports that tell it, by slug, in order of time; undated ones last. */
export function tellEvents(composition: Composition): ReadonlyMap<string, Event> {
  const { corpus, entities } = composition;
  const stated = new Map(corpus.events.map((event) => [event.slug, citeEvent(event, composition)]));
  const attached = attachSentences(stated, composition);
  const told = [...corpus.events].sort(compareEvents).map((file): [string, Event] => {
    const mentions = inReportOrder(
      [...(stated.get(file.slug) ?? []), ...(attached.get(file.slug) ?? [])],
      composition,
    );
    return [
      file.slug,
      {
        file,
        reports: [...new Set(mentions.map(({ report }) => report))],
        mentions,
        origins: countOrigins(mentions, entities),
      },
    ];
  });
  return new Map(told);
}

/** Order of time; within a day the editor's `order`, then the slug. */
export function compareEvents(a: EventFile, b: EventFile): number {
  if (a.date === undefined || b.date === undefined) {
    return Number(a.date === undefined) - Number(b.date === undefined) || compareRank(a, b);
  }
  return compareDates(periodOf(a.date), periodOf(b.date)) || compareRank(a, b);
}

/** The period of the chronology that a date stands under: its day where it means one, else the date itself. */
export function periodOf(date: string): string {
  return singleDay(date) ?? date;
}

function compareRank(a: EventFile, b: EventFile): number {
  return a.order - b.order || (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0);
}

/** Citations in the dossier's order of reports, then in the order of the text (title, text, removed passages). */
export function inReportOrder<Located extends Citation>(
  citations: readonly Located[],
  { reports }: Pick<Composition, 'reports'>,
): Located[] {
  const rankOf = new Map([...reports.keys()].map((slug, rank) => [slug, rank]));
  return [...citations].sort(
    (a, b) =>
      (rankOf.get(a.report) ?? 0) - (rankOf.get(b.report) ?? 0) ||
      a.sentence.passage - b.sentence.passage ||
      a.evidence.start - b.evidence.start ||
      a.evidence.end - b.evidence.end,
  );
}
