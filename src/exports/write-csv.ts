import { stringify } from 'csv-stringify/sync';

/** A cell of a spreadsheet; null is an empty one. */
export type CsvCell = string | number | boolean | null;

/** Cells with a line break of any kind are quoted; the library by itself looks only for its own line end. */
const lineBreak = /[\r\n]/;

/**
 * A spreadsheet as RFC 4180 has it: commas, CRLF line ends, a header line, UTF-8 without a byte order mark.
 * A text that a spreadsheet would run as a formula (`=`, `+`, `-`, `@`, tab first) gets an apostrophe before it.
 */
export function writeCsv(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'boolean' ? String(cell) : cell)));
  return stringify([[...columns], ...cells], {
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_match: lineBreak,
  });
}
