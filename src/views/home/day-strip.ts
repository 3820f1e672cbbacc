import type { Addresses } from '../../addresses/addresses.ts';
import type { StripDay as Day, Dossier, Event } from '../../dossier/dossier.ts';
import { civilDateOf } from '../civil-day.ts';
import { countOf, numberInLetters } from '../wording/count-of.ts';
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
  const isDense = dossier.days.length > MOST_TITLED;
  const shown = isDense ? dossier.days.filter(({ events }) => events.length > 0) : dossier.days;
  if (!shown.some(({ events }) => events.length > 0)) return undefined;
  const most = dossier.corpus.reports.length;
  return {
    days: shown.map((day) => stripDay(day, most, isDense, addresses)),
    isDense,
    heading: shown.length === 1 ? 'Le jour' : isDense ? 'Les jours' : `Les ${numberInLetters(shown.length)} jours`,
    legend: `Un trait par événement\u00A0; plus il est long, plus il y a de sources (${most === 1 ? 'une seule' : `de 1 à ${most}`}).`,
  };
}

function stripDay({ date, events, milestones }: Day, most: number, isDense: boolean, addresses: Addresses): StripDay {
  const unit = Math.min(STROKE.unit, STROKE.longest / most);
  const counts = events.map(({ reports }) => reports.length);
  const day = civilDateOf(date);
  return {
    address: events.length > 0 ? addresses.period(date) : addresses.chronology,
    weekday: day?.weekday ?? '',
    number: day?.number ?? dateInWords(date, 'short'),
    datetime: date,
    titles: isDense ? [] : titlesOf(events, milestones),
    strokes: counts.map((count, index) => `M0 ${index * STROKE.pitch + 2}H${Math.round(count * unit)}`).join(''),
    width: Math.ceil(unit * Math.max(1, ...counts)),
    height: Math.max(4, events.length * STROKE.pitch),
    label: labelOf(counts),
  };
}

/** What editors marked as milestones; else the event that most reports tell. */
function titlesOf(events: readonly Event[], milestones: readonly Event[]): string[] {
  if (milestones.length > 0) return milestones.slice(0, 2).map(({ file }) => file.title);
  const [first] = [...events].sort((a, b) => b.reports.length - a.reports.length);
  return first ? [first.file.title] : [];
}

function labelOf(counts: readonly number[]): string {
  if (counts.length === 0) return 'aucun événement';
  const most = Math.max(...counts);
  return `${countOf(counts.length, 'événement')}, ${counts.length > 1 ? 'jusqu’à ' : ''}${countOf(most, 'source')}`;
}
