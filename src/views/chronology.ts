import type { Addresses } from '../addresses/addresses.ts';
import { cardNames } from './cards.ts';
import { dateBounds } from '../dossier/date-bounds.ts';
import type { ChronologyPeriod, Dossier } from '../dossier/dossier.ts';
import { type EventView, eventView } from './chronology/event-view.ts';
import { type LooseSentenceView, looseLabel, looseSentenceView } from './chronology/mention-view.ts';
import { type ChronologyPage, chronologyPages, pageOf } from './chronology/paging.ts';
import { type PeriodView, periodView } from './chronology/period-view.ts';
import { type PageFrame, pageFrame } from './page-frame.ts';
import { civilDateOf } from './civil-day.ts';
import { SourceIndex, type SourceView } from './source-view.ts';
import { capitalised, countOf, numberInLetters } from './wording/count-of.ts';
import { dateInWords } from './wording/date-in-words.ts';

/** A source in the filter, with how many events it tells. */
export interface SourceChoice {
  readonly source: SourceView;
  readonly count: number;
}

/** An entry of the row of days. */
export interface DayLink {
  readonly address: string;
  readonly short: string;
  readonly full: string;
}

/** Periods that belong together: before the dossier's days, those days, after them. */
export interface PeriodGroup {
  readonly fragment: string;
  /** Undefined for the dossier's own days, which need no heading above them. */
  readonly title: string | undefined;
  readonly periods: readonly PeriodView[];
}

/** The chronology, or one page of a long one. */
export interface ChronologyView {
  readonly title: string;
  readonly lede: string;
  readonly days: readonly DayLink[];
  readonly sources: readonly SourceChoice[];
  readonly stylesheet: string;
  readonly groups: readonly PeriodGroup[];
  readonly undated: readonly EventView[];
  readonly undatedSentences: readonly LooseSentenceView[];
  /** « 2 autres phrases datées ». */
  readonly undatedLabel: string;
  /** The other pages of a long chronology; empty where all stands on one. */
  readonly pages: readonly { readonly label: string; readonly address: string; readonly isCurrent: boolean }[];
}

/** What stands around the chronology, or around one page of it. */
export function chronologyFrame(dossier: Dossier, addresses: Addresses, number = 1): PageFrame {
  const { period, title } = dossier.corpus.dossier;
  const when = period === undefined ? title : dateInWords(period);
  return pageFrame(dossier, addresses, {
    title: number === 1 ? `Chronologie, ${when}` : `Chronologie, ${when}, page ${number}`,
    description: `${title}\u00A0: événement par événement, avec les phrases exactes de ${countOf(dossier.corpus.reports.length, 'source')}.`,
    section: 'chronology',
    card: cardNames.chronology,
  });
}

/** The address of the style sheet of the chronology and of its events. */
export function chronologySheet(addresses: Addresses): string {
  return `${addresses.chronology}filtres.css`;
}

type Position = 'before' | 'during' | 'after';

/** The chronology of a dossier, whole or one page of it (from 1). */
export function chronologyView(dossier: Dossier, addresses: Addresses, number = 1): ChronologyView {
  const sources = new SourceIndex(dossier, addresses);
  const pages = chronologyPages(dossier, addresses);
  const page = pages[number - 1];
  const periods = page?.periods ?? [];
  const isLast = number === pages.length;
  return {
    title: titleOf(dossier),
    lede: ledeOf(dossier),
    days: dayLinks(dossier, pages, addresses),
    sources: sources.all.map((source) => ({ source, count: tellsOf(dossier, source.slug) })),
    stylesheet: chronologySheet(addresses),
    groups: groupsOf(periods, dossier, sources, addresses),
    undated: isLast
      ? dossier.chronology.undated.map((event) => eventView(event, undefined, dossier, sources, addresses))
      : [],
    undatedSentences: isLast
      ? dossier.chronology.undatedSentences.map((sentence) => looseSentenceView(sentence, sources, addresses))
      : [],
    undatedLabel: looseLabel(dossier.chronology.undatedSentences.length),
    pages:
      pages.length < 2
        ? []
        : pages.map(({ label, address }, index) => ({ label, address, isCurrent: index === number - 1 })),
  };
}

function titleOf(dossier: Dossier): string {
  const bounds = dossier.corpus.dossier.period === undefined ? undefined : dateBounds(dossier.corpus.dossier.period);
  const days = bounds ? bounds.last - bounds.first + 1 : 0;
  if (!Number.isFinite(days) || days < 2 || days > 31) return 'Les jours, phrase par phrase';
  return `${capitalised(numberInLetters(days))} jours, phrase par phrase`;
}

function ledeOf(dossier: Dossier): string {
  const sentences = new Set([...dossier.events.values()].flatMap(({ mentions }) => mentions.map((one) => one.sentence.id)));
  const { period } = dossier.corpus.dossier;
  const isWider = dossier.chronology.periods.some((one) => positionOf(one, dossier) !== 'during');
  const when = period === undefined ? '' : `, ${dateInWords(period, 'full')}${isWider ? ' pour l’essentiel' : ''}`;
  return `${countOf(dossier.events.size, 'événement')} et ${countOf(sentences.size, 'phrase citée', 'phrases citées')}${when}. Sous chaque événement, les mots exacts des sources qui le rapportent. Un point plein\u00A0: date sûre. Un point ouvert\u00A0: date déduite ou approchée.`;
}

function tellsOf(dossier: Dossier, slug: string): number {
  return [...dossier.events.values()].filter(({ reports }) => reports.includes(slug)).length;
}

function positionOf(period: ChronologyPeriod, dossier: Dossier): Position {
  const whole = dossier.corpus.dossier.period === undefined ? undefined : dateBounds(dossier.corpus.dossier.period);
  const own = dateBounds(period.date);
  if (!whole || !own) return 'during';
  if (own.last < whole.first) return 'before';
  return own.first > whole.last ? 'after' : 'during';
}

const groupTitles: Readonly<Record<Position, string | undefined>> = { before: 'Avant', during: undefined, after: 'Après' };
const groupFragments: Readonly<Record<Position, string>> = { before: 'avant', during: 'jours', after: 'apres' };

function groupsOf(
  periods: readonly ChronologyPeriod[],
  dossier: Dossier,
  sources: SourceIndex,
  addresses: Addresses,
): PeriodGroup[] {
  return (['before', 'during', 'after'] as const).flatMap((position) => {
    const here = periods.filter((period) => positionOf(period, dossier) === position);
    if (here.length === 0) return [];
    const views = here.map((period) => periodView(period, dossier, sources, addresses));
    return [{ fragment: groupFragments[position], title: groupTitles[position], periods: views }];
  });
}

/** One link for all that comes before or after, one for each day between. */
function dayLinks(dossier: Dossier, pages: readonly ChronologyPage[], addresses: Addresses): DayLink[] {
  const sources = new SourceIndex(dossier, addresses);
  const links: DayLink[] = [];
  const told = new Set<Position>();
  for (const period of dossier.chronology.periods) {
    const position = positionOf(period, dossier);
    const base = pageOf(pages, period)?.address ?? addresses.chronology;
    const title = groupTitles[position];
    if (title !== undefined) {
      if (!told.has(position)) links.push({ address: `${base}#${groupFragments[position]}`, short: title, full: title });
      told.add(position);
    } else if (civilDateOf(period.date)) {
      const { short, full, fragment } = periodView({ ...period, events: [], unassigned: [] }, dossier, sources, addresses);
      links.push({ address: `${base}#${fragment}`, short, full });
    }
  }
  const { undated, undatedSentences } = dossier.chronology;
  if (undated.length + undatedSentences.length > 0) {
    const base = pages.at(-1)?.address ?? addresses.chronology;
    links.push({ address: `${base}#sans-date`, short: 'Sans date', full: 'Sans date' });
  }
  return links;
}
