import { stringify } from 'csv-stringify/sync';

/** A cell of a spreadsheet; null and undefined are an empty one. */
export type CsvCell = string | number | boolean | null | undefined;

/** A column: its name in the header, and the cell of a row. */
export type CsvColumn<Row> = readonly [name: string, cell: (row: Row) => CsvCell];

/** Cells with a line break of any kind are quoted; the library by itself looks only for its own line end. */
const lineBreak = /[\r\n]/;

/**
 * A spreadsheet as RFC 4180 has it: commas, CRLF line ends, a header line, UTF-8 without a byte order mark.
 * A text that a spreadsheet would run as a formula (`=`, `+`, `-`, `@`, tab first) gets an apostrophe before it.
 */
export function writeCsv<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  const lines = rows.map((row) =>
    columns.map(([, cellOf]) => {
      const cell = cellOf(row);
      return typeof cell === 'boolean' ? String(cell) : cell;
    }),
  );
  return stringify([columns.map(([name]) => name), ...lines], {
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_match: lineBreak,
  });
}
