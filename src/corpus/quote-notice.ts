import type { Location, NearestText, Selector } from './locate-quote.ts';
import { type Notice, shown } from './notice.ts';
import type { Span } from './report.ts';

/** Where a quote was looked for. */
export interface SearchedText {
  /** « report `la-libre` », « the title of report `la-libre` ». */
  readonly name: string;
  /** The line of its file on which an offset of the text stands, where that is known. */
  lineOf(offset: number): number | undefined;
}

/** Why a quote has no place, as a message; undefined for one that has. The caller adds degree, source and place. */
export function quoteNotice(
  quote: Selector,
  location: Location,
  searched: SearchedText,
): Pick<Notice, 'ruleId' | 'reason' | 'note'> | undefined {
  if (location.kind === 'found') return undefined;
  if (location.kind === 'absent') {
    return {
      ruleId: 'quote-not-found',
      reason: `Quote not found in ${searched.name}: « ${shown(quote.exact)} »${context(quote)}`,
      note: nearestNote(location.nearest, searched),
    };
  }
  const lines = [...new Set(location.places.map(({ start }: Span) => searched.lineOf(start)))].filter(
    (line) => line !== undefined,
  );
  return {
    ruleId: 'quote-ambiguous',
    reason: `Quote found ${location.places.length} times in ${searched.name}, expected one place: « ${shown(quote.exact)} »${context(quote)}`,
    note: `${lines.length > 0 ? `It stands on line${lines.length > 1 ? 's' : ''} ${lines.join(', ')}. ` : ''}Add words before it as \`prefix\` or after it as \`suffix\`.`,
  };
}

function context({ prefix, suffix }: Selector): string {
  const before = prefix ? ` after « ${shown(prefix)} »` : '';
  const after = suffix ? ` before « ${shown(suffix)} »` : '';
  return before + after;
}

function nearestNote(nearest: NearestText | undefined, searched: SearchedText): string {
  if (!nearest) return 'Nothing in it comes near. Copy the words exactly.';
  const line = searched.lineOf(nearest.start);
  return `The nearest text is « ${shown(nearest.text, 160)} »${line === undefined ? '' : ` (line ${line})`}. Copy the words exactly.`;
}
