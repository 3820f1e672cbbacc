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
  const key = ({ slug, published }: Item): readonly [number, string, string] => [
    rank.get(slug) ?? order.length,
    edtfDays(published)?.earliest ?? '',
    slug,
  ];
  return [...reports].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    return left[0] - right[0] || compare(left[1], right[1]) || compare(left[2], right[2]);
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
