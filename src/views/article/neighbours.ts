import type { Addresses } from '../../addresses/addresses.ts';
import type { Report } from '../../corpus/report.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { SourceIndex, type SourceView } from '../source-view.ts';
import { countOf } from '../wording/count-of.ts';
import { dateInWords } from '../wording/date-in-words.ts';
import { firstWords } from '../wording/source-names.ts';

/** An event that a report tells, with the first sentence that does. */
export interface ToldEvent {
  readonly title: string;
  readonly address: string;
  /** « 13 sept. », « sans date ». */
  readonly date: string;
  /** « 3 articles ». */
  readonly reports: string;
}

/** Another report of the dossier that tells the same days. */
export interface Neighbour {
  readonly source: SourceView;
  /** Its title, or the first words of its text. */
  readonly title: string;
  readonly isTitle: boolean;
  /** Where both are laid side by side; undefined where they have no such page. */
  readonly face: string | undefined;
  /** « 4 événements en commun ». */
  readonly shared: string;
}

/** The events that a report tells, in order of time. */
export function toldEvents(dossier: Dossier, report: Report, addresses: Addresses): readonly ToldEvent[] {
  const { periods, undated } = dossier.chronology;
  return [...periods.flatMap(({ events }) => events), ...undated]
    .filter(({ reports }) => reports.includes(report.slug))
    .map(({ file, reports }) => ({
      title: file.title,
      address: addresses.event(file.slug),
      date: file.date === undefined ? 'sans date' : dateInWords(file.date, 'short'),
      reports: countOf(reports.length, 'article'),
    }));
}

/** The other reports, nearest first; those without anything in common last, in the dossier's order. */
export function neighboursOf(dossier: Dossier, report: Report, addresses: Addresses): readonly Neighbour[] {
  const sources = new SourceIndex(dossier, addresses);
  return (dossier.nearest.get(report.slug) ?? []).flatMap(({ report: slug, pair }) => {
    const other = dossier.reports.get(slug);
    if (!other) return [];
    const hasPage = dossier.pairs.some(
      ({ reports }) => reports.includes(slug) && reports.includes(report.slug),
    );
    return [
      {
        source: sources.get(slug),
        ...(other.title === undefined ? { title: firstWords(other.text).words, isTitle: false } : { title: other.title, isTitle: true }),
        face: hasPage ? addresses.face(report.slug, slug) : undefined,
        shared: `${countOf(pair.sharedEvents.length, 'événement')} en commun`,
      },
    ];
  });
}
