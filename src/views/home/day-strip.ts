import type { Addresses } from '../../addresses/addresses.ts';
import { dateBounds, isoDay } from '../../dossier/date-bounds.ts';
import type { Dossier, Event } from '../../dossier/dossier.ts';
import { civilDateOf } from '../civil-day.ts';
import { countOf } from '../wording/count-of.ts';
import { dateInWords } from '../wording/date-in-words.ts';

/** A day of the strip: what happened, and one stroke per event. */
export interface StripDay {
  readonly address: string;
  readonly weekday: string;
  readonly number: string;
  readonly datetime: string;
  /** Titles of what stands out that day, at most two. */
  readonly titles: readonly string[];
  /** The strokes as SVG path data: one line per event, as long as it has sources. */
  readonly strokes: string;
  /** Size of the drawing. */
  readonly width: number;
  readonly height: number;
  /** « 8 événements, 5 sources au plus »: the same for who does not see it. */
  readonly label: string;
}

/** The days of a dossier side by side. */
export interface DayStripView {
  readonly days: readonly StripDay[];
  /** Many days: small figures, no titles. */
  readonly isDense: boolean;
  readonly heading: string;
  readonly legend: string;
}

/** With more days than this the strip leaves the titles to the chronology. */
const MOST_TITLED = 10;
const STROKE = { pitch: 7, unit: 16, longest: 96 };

/** The strip of a dossier's days, undefined where no event is dated to the day. */
export function dayStripView(dossier: Dossier, addresses: Addresses): DayStripView | undefined {
  const dates = datesOf(dossier);
  if (dates.length === 0) return undefined;
  const most = dossier.corpus.reports.length;
  const isDense = dates.length > MOST_TITLED;
  return {
    days: dates.map((date) => stripDay(date, eventsOn(dossier, date), most, isDense, addresses)),
    isDense,
    heading: dates.length === 1 ? 'Le jour' : `Les ${countOf(dates.length, 'jour')}`,
    legend: `Un trait par événement\u00A0; plus il est long, plus il y a de sources (${most === 1 ? 'une seule' : `de 1 à ${most}`}).`,
  };
}

/** Every day of the dossier's period; the days that hold events where there is no period or it is long. */
function datesOf(dossier: Dossier): string[] {
  const { period } = dossier.corpus.dossier;
  const bounds = period === undefined ? undefined : dateBounds(period);
  const dated = dossier.chronology.periods.filter(({ events }) => events.length > 0).map(({ date }) => date);
  const days = dated.filter((date) => civilDateOf(date) !== undefined);
  if (!bounds || !Number.isFinite(bounds.last - bounds.first)) return days;
  const length = bounds.last - bounds.first + 1;
  if (length <= MOST_TITLED) return Array.from({ length }, (_, index) => isoDay(bounds.first + index));
  return days.filter((date) => {
    const own = dateBounds(date);
    return own !== undefined && own.first >= bounds.first && own.last <= bounds.last;
  });
}

function eventsOn(dossier: Dossier, date: string): readonly Event[] {
  return dossier.chronology.periods.find((period) => period.date === date)?.events ?? [];
}

function stripDay(
  date: string,
  events: readonly Event[],
  most: number,
  isDense: boolean,
  addresses: Addresses,
): StripDay {
  const unit = Math.min(STROKE.unit, STROKE.longest / most);
  const counts = events.map(({ reports }) => reports.length);
  const day = civilDateOf(date);
  return {
    address: events.length > 0 ? addresses.period(date) : addresses.chronology,
    weekday: day?.weekday ?? '',
    number: day?.number ?? dateInWords(date, 'short'),
    datetime: date,
    titles: isDense ? [] : titlesOf(events),
    strokes: counts.map((count, index) => `M0 ${index * STROKE.pitch + 2}H${Math.round(count * unit)}`).join(''),
    width: Math.ceil(unit * Math.max(1, ...counts)),
    height: Math.max(4, events.length * STROKE.pitch),
    label: labelOf(counts),
  };
}

/** What editors marked as milestones; else the event that most reports tell. */
function titlesOf(events: readonly Event[]): string[] {
  const milestones = events.filter(({ file }) => file.isMilestone);
  if (milestones.length > 0) return milestones.slice(0, 2).map(({ file }) => file.title);
  const [first] = [...events].sort((a, b) => b.reports.length - a.reports.length);
  return first ? [first.file.title] : [];
}

function labelOf(counts: readonly number[]): string {
  if (counts.length === 0) return 'aucun événement';
  const most = Math.max(...counts);
  return `${countOf(counts.length, 'événement')}, ${counts.length > 1 ? 'jusqu’à ' : ''}${countOf(most, 'source')}`;
}
