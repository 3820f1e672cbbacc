import type { Report } from '../corpus/report.ts';
import { dateBounds } from './date-bounds.ts';
import type { Citation } from './citation.ts';
import type { Premise, Silence } from './compared-topic.ts';
import type { Event, EventMention } from './dossier.ts';

/** The fact that a report does not mention. */
export interface Fact {
  /** EDTF; undefined where nobody dates it. */
  readonly date: string | undefined;
  /** Words of a report that date it. */
  readonly citation: Citation | undefined;
  readonly event: Event | undefined;
}

/** An event that a report tells, with the words that tell it. */
export interface ToldEvent {
  readonly event: Event;
  readonly mention: EventMention;
}

/**
 * Why a report does not mention a fact.
 *
 * *Before the fact*: the latest day its text can date from precedes the fact's earliest day. *After the fact*: its
 * earliest possible publication follows the fact's latest day, or it tells an event that is placed later than the
 * fact. Else *undecidable*, with what is known. A report that was modified can have been changed until then, but its
 * publication may be earlier: a modification only moves the latest day.
 *
 * @param told What the report tells, as {@link toldEvents} gives it.
 */
export function judgeSilence(report: Report, told: readonly ToldEvent[], fact: Fact): Silence {
  const published: Premise = {
    kind: 'published',
    report: report.slug,
    published: report.provenance.published,
    modified: report.provenance.modified,
  };
  const days = fact.date === undefined ? undefined : dateBounds(fact.date);
  if (fact.date === undefined || !days)
    return laterOr({ kind: 'undecidable', premises: [published] }, told, fact);
  const dated: Premise = { kind: 'fact-date', date: fact.date, citation: fact.citation };
  const { earliest, latest } = publicationDays(report);
  if (latest < days.first) return { kind: 'before-fact', premises: [published, dated] };
  if (earliest > days.last) return { kind: 'after-fact', premises: [published, dated] };
  return laterOr({ kind: 'undecidable', premises: [published, dated] }, told, fact);
}

/** The days between which a report's text was published, as day numbers; infinite where nothing bounds them. */
function publicationDays({ provenance }: Report): { earliest: number; latest: number } {
  const published = dateBounds(provenance.published);
  const modified = provenance.modified === undefined ? undefined : dateBounds(provenance.modified);
  return {
    earliest: published?.first ?? Number.NEGATIVE_INFINITY,
    latest: modified?.last ?? published?.last ?? Number.POSITIVE_INFINITY,
  };
}

/** What a report tells as having happened, for {@link judgeSilence}: no announcements, nothing from removed passages. */
export function toldEvents(events: Iterable<Event>): ReadonlyMap<string, readonly ToldEvent[]> {
  const told: ToldEvent[] = [];
  for (const event of events) {
    if (event.file.kind === 'announced') continue;
    const tellers = new Set<string>();
    for (const mention of event.mentions) {
      if (mention.part === 'removed' || tellers.has(mention.report) || isForetold(event, mention)) continue;
      tellers.add(mention.report);
      told.push({ event, mention });
    }
  }
  return Map.groupBy(told, ({ mention }) => mention.report);
}

/** Whether the words were said before the event: they announce it. */
function isForetold({ file }: Event, { said }: EventMention): boolean {
  const happened = file.date === undefined ? undefined : dateBounds(file.date);
  const spoken = said === undefined ? undefined : dateBounds(said);
  return happened !== undefined && spoken !== undefined && spoken.last < happened.first;
}

function laterOr(otherwise: Silence, told: readonly ToldEvent[], fact: Fact): Silence {
  const later = told
    .map((one) => ({ ...one, certainty: lateness(one.event, fact) }))
    .filter(({ certainty }) => certainty > 0)
    .sort((a, b) => b.certainty - a.certainty || b.event.file.order - a.event.file.order)[0];
  if (!later) return otherwise;
  const dated: readonly Premise[] =
    fact.date === undefined ? [] : [{ kind: 'fact-date', date: fact.date, citation: fact.citation }];
  return {
    kind: 'after-fact',
    premises: [
      ...dated,
      { kind: 'tells-later-event', event: later.event.file.slug, citation: later.mention },
    ],
  };
}

/** How surely an event is placed later than a fact: 3 a later day, 2 a report's own words, 1 the order of the day, 0 not. */
function lateness({ file }: Event, fact: Fact): 0 | 1 | 2 | 3 {
  const known = fact.event?.file;
  if (file.slug === known?.slug) return 0;
  const event = file.date === undefined ? undefined : dateBounds(file.date);
  const days = fact.date === undefined ? undefined : dateBounds(fact.date);
  if (event && days && event.first > days.last) return 3;
  if (file.relative?.relation === 'after' && file.relative.event === known?.slug) return 2;
  if (known?.relative?.relation === 'before' && known.relative.event === file.slug) return 2;
  if (!event || !days || !known || event.first !== days.first) return 0;
  const isOneDay = event.first === event.last && days.first === days.last;
  return isOneDay && file.order > known.order ? 1 : 0;
}
