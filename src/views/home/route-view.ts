import type { Addresses } from '../../addresses/addresses.ts';
import type { Entity } from '../../corpus/corpus.ts';
import { dateBounds } from '../../dossier/date-bounds.ts';
import type { Dossier, Event } from '../../dossier/dossier.ts';
import { drawRouteMap, type MapPlace, type RouteMap } from '../../rendering/map/draw-route-map.ts';
import { civilDateOf } from '../civil-day.ts';
import { dateInWords, onDate } from '../wording/date-in-words.ts';
import { listInWords } from '../wording/list-in-words.ts';
import { writtenNames } from '../written-names.ts';

/** A stop of the route, in words. */
export interface RouteStep {
  /** « le mercredi 13 septembre 2023 ». */
  readonly when: string;
  readonly place: string;
  readonly title: string;
  readonly address: string;
}

/** The route that the dossier's milestones give, drawn and told. */
export interface RouteView {
  readonly map: RouteMap;
  readonly title: string;
  /** The whole map in a sentence, for who does not see it. */
  readonly description: string;
  readonly steps: readonly RouteStep[];
}

interface Stop {
  readonly event: Event;
  readonly entity: Entity;
  readonly longitude: number;
  readonly latitude: number;
}

/** The route of a dossier, undefined where no milestone happens at a place that is named and located. */
export function routeView(dossier: Dossier, addresses: Addresses): RouteView | undefined {
  const stops = stopsOf(dossier);
  if (stops.length === 0) return undefined;
  const visited = [...new Map(stops.map((stop) => [stop.entity.slug, stop])).values()];
  const places: MapPlace[] = visited.map(({ entity, longitude, latitude }) => ({
    label: entity.label,
    when: visitsOf(stops, entity),
    longitude,
    latitude,
  }));
  const order = stops.map(({ entity }) => visited.findIndex((stop) => stop.entity === entity));
  return {
    map: drawRouteMap({ places, stops: withoutRepeats(order), countries: namedCountries(dossier) }),
    title: 'Les étapes, dans l’ordre',
    description: `${stops.map(({ event, entity }) => `${entity.label}, ${dateInWords(event.file.date ?? '')}`).join('\u202F; ')}.`,
    steps: stops.map(({ event, entity }) => ({
      when: onDate(event.file.date ?? ''),
      place: entity.label,
      title: event.file.title,
      address: addresses.event(event.file.slug),
    })),
  };
}

/** Milestones in order of time, at a place that a report names and an entity file locates. */
function stopsOf(dossier: Dossier): Stop[] {
  return dossier.chronology.periods.flatMap(({ events }) =>
    events.flatMap((event) => {
      if (!event.file.isMilestone) return [];
      const named = writtenNames(dossier).find(({ entity }) => entity.slug === event.file.place);
      const coordinates = named?.entity.coordinates;
      const isNamed = named?.forms.some(({ uses }) => uses.length > 0) ?? false;
      return named && coordinates && isNamed ? [{ event, entity: named.entity, ...coordinates }] : [];
    }),
  );
}

/** « mer. 13 », « sam. 16 et dim. 17 », « du 3 au 28 mars »: when the route stops at a place. */
function visitsOf(stops: readonly Stop[], entity: Entity): string {
  const dates = [...new Set(stops.filter((stop) => stop.entity === entity).map(({ event }) => event.file.date ?? ''))];
  const [first, last] = [dates[0], dates.at(-1)];
  if (first !== undefined && last !== undefined && dates.length > 2) return dateInWords(`${first}/${last}`, 'short');
  const isLong = spanOf(stops) > 20;
  return listInWords(
    dates.map((date) => {
      const day = civilDateOf(date);
      return day && !isLong ? `${day.shortWeekday} ${day.number}` : dateInWords(date, 'short');
    }),
  );
}

function spanOf(stops: readonly Stop[]): number {
  const bounds = stops.map(({ event }) => dateBounds(event.file.date ?? '')).filter((one) => one !== undefined);
  return Math.max(...bounds.map(({ last }) => last)) - Math.min(...bounds.map(({ first }) => first));
}

function withoutRepeats(order: readonly number[]): number[] {
  return order.filter((stop, index) => stop !== order[index - 1]);
}

/** Countries that a report names may be written on the map; no other. */
function namedCountries(dossier: Dossier): ReadonlySet<string> {
  const places = writtenNames(dossier).filter(({ entity }) => entity.kind === 'place');
  return new Set(places.map(({ entity }) => entity.label));
}
