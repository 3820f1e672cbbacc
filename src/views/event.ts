import type { Addresses } from '../addresses/addresses.ts';
import type { ComparedFacet } from '../dossier/compared-topic.ts';
import type { Dossier, Event } from '../dossier/dossier.ts';
import { renderInline } from '../rendering/render-prose.ts';
import { type EventView, eventView } from './chronology/event-view.ts';
import { chronologyPages, pageOf } from './chronology/paging.ts';
import { htmlDatetime } from './citation-view.ts';
import type { NamedLink } from './named-link.ts';
import { type PageFrame, pageFrame } from './page-frame.ts';
import { SourceIndex, type SourceView } from './source-view.ts';
import { onDate } from './wording/date-in-words.ts';

/** An event on its own page: all evidence, and what lies around it. */
export interface EventPageView {
  readonly event: EventView;
  /** HTML of one neutral sentence. */
  readonly body: string;
  /** « le dimanche 17 septembre 2023 », « sans date ». */
  readonly date: string;
  readonly datetime: string | undefined;
  /** Its place in the chronology. */
  readonly inChronology: string;
  /** Reports of the dossier that do not tell it. */
  readonly others: readonly SourceView[];
  readonly facets: readonly NamedLink[];
  readonly divergences: readonly NamedLink[];
  /** People, places, organisations and agencies that its sentences name. */
  readonly names: readonly NamedLink[];
  /** Events that a report places before or after this one without a date. */
  readonly placedBy: readonly NamedLink[];
  /** Pairs of reports that both tell it. */
  readonly faces: readonly NamedLink[];
  readonly previous: NamedLink | undefined;
  readonly next: NamedLink | undefined;
}

/** What the page of an event shows. */
export function eventPageView(event: Event, dossier: Dossier, addresses: Addresses): EventPageView {
  const sources = new SourceIndex(dossier, addresses);
  const { file } = event;
  const line = inOrder(dossier);
  const rank = line.indexOf(event);
  const link = (other: Event | undefined): NamedLink | undefined =>
    other && { label: other.file.title, address: addresses.event(other.file.slug) };
  return {
    event: eventView(event, file.date, dossier, sources, addresses),
    body: renderInline(file.body),
    date: file.date === undefined ? 'sans date' : onDate(file.date),
    datetime: file.date === undefined ? undefined : htmlDatetime(file.date),
    inChronology: placeInChronology(event, dossier, addresses),
    others: sources.all.filter(({ slug }) => !event.reports.includes(slug)),
    facets: facetLinks(event, dossier, addresses),
    divergences: dossier.divergences
      .filter((divergence) => divergence.file.event === file.slug)
      .map((divergence) => ({ label: divergence.file.title, address: `${addresses.divergences}#${encodeURIComponent(divergence.file.slug)}` })),
    names: dossier.names
      .filter(({ events }) => events.includes(file.slug))
      .map(({ entity }) => ({ label: entity.label, address: addresses.name(entity.slug) })),
    placedBy: line.flatMap((other) => (other.file.relative?.event === file.slug ? [link(other)] : [])).filter((one) => one !== undefined),
    faces: dossier.pairs
      .filter(({ sharedEvents }) => sharedEvents.includes(file.slug))
      .map(({ reports: [a, b] }) => ({ label: `${sources.get(a).name} et ${sources.get(b).name}`, address: addresses.face(a, b) })),
    previous: rank > 0 ? link(line[rank - 1]) : undefined,
    next: rank >= 0 ? link(line[rank + 1]) : undefined,
  };
}

/** What stands around the page of an event. */
export function eventFrame({ event, date }: EventPageView, dossier: Dossier, addresses: Addresses): PageFrame {
  return pageFrame(dossier, addresses, {
    title: event.title,
    description: `${event.title}, ${date}\u00A0: ${event.countLabel}, avec les phrases exactes.`,
    section: 'chronology',
  });
}

/** The event of a page's address. @throws where the dossier has none of that slug. */
export function eventBySlug(dossier: Dossier, slug: string): Event {
  const event = dossier.events.get(slug);
  if (!event) throw new Error(`No event \`${slug}\` in the dossier.`);
  return event;
}

function inOrder({ chronology }: Dossier): readonly Event[] {
  return [...chronology.periods.flatMap(({ events }) => events), ...chronology.undated];
}

/** The event on the page of the chronology that holds it. */
function placeInChronology(event: Event, dossier: Dossier, addresses: Addresses): string {
  const pages = chronologyPages(dossier, addresses);
  const period = dossier.chronology.periods.find(({ events }) => events.includes(event));
  const page = period ? pageOf(pages, period) : pages.at(-1);
  return `${page?.address ?? addresses.chronology}#${encodeURIComponent(event.file.slug)}`;
}

function facetLinks({ file }: Event, dossier: Dossier, addresses: Addresses): NamedLink[] {
  const isOwn = ({ facet }: ComparedFacet): boolean => facet.event === file.slug;
  return dossier.topics.flatMap(({ topic, facets }) =>
    facets.filter(isOwn).map(({ facet }) => ({ label: facet.label, address: addresses.facet(topic.slug, facet.id) })),
  );
}
