import { edtfDays } from './edtf.ts';

/** What the order of reports depends on. */
export interface OrderedReport {
  readonly slug: string;
  /** EDTF. */
  readonly published: string;
}

/**
 * Reports in the order they are shown: those the dossier names in its order, then the others by the first day they
 * can have been published on, then by slug. The order they come in does not matter.
 */
export function orderReports<Item extends OrderedReport>(
  reports: readonly Item[],
  order: readonly string[],
): readonly Item[] {
  const rank = new Map(order.map((slug, index) => [slug, index]));
  const keyed = reports.map((report) => ({
    report,
    rank: rank.get(report.slug) ?? order.length,
    day: edtfDays(report.published)?.earliest ?? '',
  }));
  return keyed
    .sort((a, b) => a.rank - b.rank || compare(a.day, b.day) || compare(a.report.slug, b.report.slug))
    .map(({ report }) => report);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
