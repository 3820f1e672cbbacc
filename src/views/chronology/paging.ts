import type { Addresses } from '../../addresses/addresses.ts';
import type { ChronologyPeriod, Dossier } from '../../dossier/dossier.ts';
import { dateInWords } from '../wording/date-in-words.ts';

/** A page of the chronology: whole periods that follow each other. */
export interface ChronologyPage {
  readonly address: string;
  /** « 12 sept. – 4 oct. ». */
  readonly label: string;
  readonly periods: readonly ChronologyPeriod[];
}

/** What one page may hold, in cited sentences: about 60 kB of HTML. */
const MOST_SENTENCES = 260;

function weightOf({ events, unassigned }: ChronologyPeriod): number {
  return events.reduce((sum, { mentions }) => sum + mentions.length, unassigned.length);
}

/** The pages of a chronology, cut between periods; one page for a dossier of the usual size. */
export function chronologyPages(dossier: Dossier, addresses: Addresses): readonly ChronologyPage[] {
  const groups: ChronologyPeriod[][] = [[]];
  let weight = 0;
  for (const period of dossier.chronology.periods) {
    const own = weightOf(period);
    if (weight > 0 && weight + own > MOST_SENTENCES) {
      groups.push([]);
      weight = 0;
    }
    groups.at(-1)?.push(period);
    weight += own;
  }
  return groups.map((periods, index) => ({
    address: index === 0 ? addresses.chronology : `${addresses.chronology}periodes/${index + 1}/`,
    label: labelOf(periods),
    periods,
  }));
}

/** The page that holds a period. */
export function pageOf(pages: readonly ChronologyPage[], period: ChronologyPeriod): ChronologyPage | undefined {
  return pages.find(({ periods }) => periods.includes(period));
}

function labelOf(periods: readonly ChronologyPeriod[]): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return 'Sans date';
  const start = dateInWords(first.date, 'short');
  return first === last ? start : `${start} – ${dateInWords(last.date, 'short')}`;
}
