import type { Divergence } from '../corpus/corpus.ts';
import type { Composition } from './composition.ts';
import { compareDates, dateBounds } from './date-bounds.ts';
import type { Citation } from './citation.ts';
import type { LocatedDivergence } from './dossier.ts';
import { findCitation } from './find-citation.ts';
import { wordTokens } from './word-tokens.ts';

type LocatedQuote = LocatedDivergence['quotes'][number];

/**
 * The divergences that editors wrote, their quotes resolved and in order of publication
 * (by the day that a report's words count from: it is the closest that is known).
 */
export function locateDivergences({ corpus, reports, notices }: Composition): LocatedDivergence[] {
  const rankOf = new Map([...reports.keys()].map((slug, rank) => [slug, rank]));
  return corpus.divergences.map((file) => {
    const quotes = file.quotes.flatMap((quote): LocatedQuote[] => {
      const found = findCitation(quote, reports);
      if (found.kind !== 'found') {
        notices.raiseQuote(file, quote, found);
        return [];
      }
      const published = reports.get(quote.report)?.report.provenance.published;
      return published === undefined ? [] : [{ ...found.citation, says: quote.says, published }];
    });
    const referenceOf = (slug: string): string => reports.get(slug)?.report.provenance.reference ?? '';
    const inTime = quotes.sort(
      (a, b) =>
        compareDates(referenceOf(a.report), referenceOf(b.report)) ||
        (rankOf.get(a.report) ?? 0) - (rankOf.get(b.report) ?? 0),
    );
    return { file, quotes: inTime, order: orderInTime(file, inTime, referenceOf) };
  });
}

/**
 * Whether time explains a contradiction. `open`: the reports can be of one day, or it is about a label or a scope.
 * `stale`: the later report still says that something has not happened which the earlier one tells.
 * `superseded`: the later report may simply know more.
 */
function orderInTime(
  { grade }: Divergence,
  quotes: readonly LocatedQuote[],
  referenceOf: (slug: string) => string,
): LocatedDivergence['order'] {
  const [earliest, latest] = [quotes[0], quotes.at(-1)];
  if (grade !== 'hard' || !earliest || !latest) return 'open';
  const [before, after] = [dateBounds(referenceOf(earliest.report)), dateBounds(referenceOf(latest.report))];
  if (!before || !after || before.last >= after.first) return 'open';
  return saysNotYet(latest) && !saysNotYet(earliest) ? 'stale' : 'superseded';
}

/** « n'a pas encore », « toujours pas », « aucun … encore »: a negation with *encore* or *toujours* beside it. */
function saysNotYet({ quote, sentence }: Citation): boolean {
  const words = wordTokens(quote === '' ? sentence.text : quote).map(({ folded }) => folded);
  const isNegated = words.some((word) => ['pas', 'aucun', 'aucune', 'jamais', 'ni', 'rien'].includes(word));
  return isNegated && words.some((word) => word === 'encore' || word === 'toujours');
}
