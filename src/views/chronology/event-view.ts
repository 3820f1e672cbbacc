import type { Addresses } from '../../addresses/addresses.ts';
import type { EventKind } from '../../corpus/corpus.ts';
import { dateBounds } from '../../dossier/date-bounds.ts';
import type { Dossier, Event } from '../../dossier/dossier.ts';
import type { SourceIndex, SourceView } from '../source-view.ts';
import { countOf } from '../wording/count-of.ts';
import { dateInWords } from '../wording/date-in-words.ts';
import { originParts } from '../wording/origins-in-words.ts';
import { writtenNames } from '../written-names.ts';
import { type MentionView, mentionViews } from './mention-view.ts';

/** A place as an event names it. */
export interface PlaceView {
  readonly label: string;
  /** Its page among the names; undefined for a place without one. */
  readonly address: string | undefined;
}

/** One event, as the chronology lists it. */
export interface EventView {
  readonly slug: string;
  readonly title: string;
  /** Its own page, which stays. */
  readonly address: string;
  /** « déclaration », « annonce »; undefined for what happened. */
  readonly kind: string | undefined;
  readonly place: PlaceView | undefined;
  readonly placeNote: string | undefined;
  /** The date where it is not simply the day it stands under: « vers le 13 septembre 2023 ». */
  readonly when: string | undefined;
  /** The point is drawn open: the date is inferred, vague, or none. */
  readonly isUncertain: boolean;
  readonly dateNote: string | undefined;
  /** « avant de partir », and that this is before the event it counts from. */
  readonly relative:
    | { readonly words: string; readonly relation: 'avant' | 'après'; readonly title: string; readonly address: string }
    | undefined;
  /** Letters of the reports that tell it, parted by spaces, for the filter. */
  readonly letters: string;
  /** How many reports tell it, for the filter. */
  readonly count: number;
  /** « 3 sources ». */
  readonly countLabel: string;
  /** One place per report of the dossier, filled where it tells the event; only the filled ones in a large dossier. */
  readonly score: readonly (SourceView | undefined)[];
  readonly origins: string;
  readonly mentions: readonly MentionView[];
}

/** From this many reports on, a row of empty places says nothing. */
const MOST_COLUMNS = 8;

const kinds: Readonly<Record<EventKind, string | undefined>> = {
  happened: undefined,
  said: 'déclaration',
  announced: 'annonce',
  background: 'contexte',
};

/**
 * One event with all that the chronology shows of it.
 *
 * @param period EDTF of the period it stands under: its own date is only repeated where it says something else.
 */
export function eventView(
  event: Event,
  period: string | undefined,
  dossier: Dossier,
  sources: SourceIndex,
  addresses: Addresses,
): EventView {
  const { file, reports } = event;
  const told = sources.pick(reports);
  const isUncertain = file.date === undefined || file.dateBasis === 'inferred' || !isOneDay(file.date);
  return {
    slug: file.slug,
    title: file.title,
    address: addresses.event(file.slug),
    kind: kinds[file.kind],
    place: placeOf(event, dossier, addresses),
    placeNote: file.placeNote,
    when: file.date === undefined || file.date === period ? undefined : dateInWords(file.date),
    isUncertain,
    dateNote: file.dateNote ?? (file.dateBasis === 'inferred' && file.date !== undefined ? 'date déduite' : undefined),
    relative: relativeOf(event, dossier, addresses),
    letters: told.map((source) => source.mark.letter).join(' '),
    count: told.length,
    countLabel: countOf(told.length, 'source'),
    score:
      sources.all.length > MOST_COLUMNS
        ? told
        : sources.all.map((source) => (told.includes(source) ? source : undefined)),
    origins: originParts(event.origins).join(' · '),
    mentions: mentionViews(event.mentions, sources, addresses),
  };
}

function isOneDay(date: string): boolean {
  const bounds = dateBounds(date);
  return bounds !== undefined && bounds.first === bounds.last && !/[~?%]/.test(date);
}

function placeOf({ file }: Event, dossier: Dossier, addresses: Addresses): PlaceView | undefined {
  if (file.place === undefined) return undefined;
  const named = writtenNames(dossier).find(({ entity }) => entity.slug === file.place);
  const entity = named?.entity ?? dossier.corpus.entities.find(({ slug }) => slug === file.place);
  if (!entity) return undefined;
  return { label: entity.label, address: named ? addresses.name(entity.slug) : undefined };
}

function relativeOf({ file }: Event, dossier: Dossier, addresses: Addresses): EventView['relative'] {
  const anchor = file.relative && dossier.events.get(file.relative.event);
  if (!file.relative || !anchor) return undefined;
  const { words, relation } = file.relative;
  return {
    words,
    relation: relation === 'before' ? 'avant' : 'après',
    title: anchor.file.title,
    address: addresses.event(anchor.file.slug),
  };
}
