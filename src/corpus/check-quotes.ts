import { type ContentSource, refuse } from './content-source.ts';
import { fileOffsetOf } from './file-offset.ts';
import { type Location, locatorOf } from './locate-quote.ts';
import { fileOf, pointAt } from './notice.ts';
import { quoteNotice, type SearchedText } from './quote-notice.ts';
import type { UnmarkedReport } from './read-report.ts';
import type { Quote, Span } from './report.ts';

/**
 * Raises an error for each quote of a content file that is absent from the part of the report that it names, or there
 * twice. Quotes from reports that could not be read are left alone: their own errors come first.
 */
export type CheckQuotes = (source: ContentSource<unknown>, quotes: readonly Quote[]) => void;

/** Checks quotes against these reports; each report is prepared for the search once, when it is first quoted. */
export function quoteChecker(reports: ReadonlyMap<string, UnmarkedReport>): CheckQuotes {
  const finders = new Map<string, ReturnType<typeof finderOf>>();
  return (source, quotes) => {
    for (const quote of quotes) {
      const report = reports.get(quote.report);
      if (!report) continue;
      const finder = finders.get(quote.report) ?? finderOf(report);
      finders.set(quote.report, finder);
      const { location, searched } = finder(quote);
      const notice = quoteNotice(quote, location, searched);
      if (notice) refuse(source, { start: quote.fileOffset, end: quote.fileEnd ?? quote.fileOffset }, notice);
    }
  };
}

interface Finding {
  readonly location: Location;
  readonly searched: SearchedText;
}

function finderOf(report: UnmarkedReport): (quote: Quote) => Finding {
  const file = fileOf(report);
  const lineAt = (offset: number | undefined): number | undefined =>
    offset === undefined ? undefined : pointAt(file, offset)?.line;
  const name = `report \`${report.slug}\``;
  const text = locatorOf(report.text);
  const title = locatorOf(report.title ?? '');
  const removed = report.removed.map((passage) => ({ passage, locate: locatorOf(passage.text) }));
  const inText = { name, lineOf: (offset: number) => lineAt(fileOffsetOf(report, 'text', offset)) };
  const inTitle = { name: `the title of ${name}`, lineOf: () => lineAt(report.titleFileOffset) };
  return (quote) => {
    if (quote.from === 'text') return { location: text(quote), searched: inText };
    if (quote.from === 'title') return { location: title(quote), searched: inTitle };
    const found = removed.map(({ passage, locate }) => ({ passage, location: locate(quote) }));
    return {
      location: together(found.map(({ location }) => location)),
      searched: { name: `the removed passages of ${name}`, lineOf: () => undefined },
    };
  };
}

/** What several searches say together: one place in all, none, or too many. */
function together(locations: readonly Location[]): Location {
  const places = locations.flatMap((location): readonly Span[] => {
    if (location.kind === 'found') return [location];
    return location.kind === 'ambiguous' ? location.places : [];
  });
  const [only] = places;
  if (only && places.length === 1) return { kind: 'found', start: only.start, end: only.end };
  if (places.length > 1) return { kind: 'ambiguous', places };
  const nearest = locations.flatMap((location) =>
    location.kind === 'absent' && location.nearest ? [location.nearest] : [],
  );
  return { kind: 'absent', nearest: nearest[0] };
}
