import type { Dossier } from '../dossier/dossier.ts';
import { dateFields } from './date-fields.ts';
import { datesSchema } from './dates-schema.ts';
import { type CsvColumn, writeCsv } from './write-csv.ts';
import { DATA_VERSION, writeJson } from './write-json.ts';

/** `dates.json`. */
export function exportDates(dossier: Dossier): string {
  return writeJson(datesSchema, { version: DATA_VERSION, dates: dateRows(dossier) });
}

const columns: readonly CsvColumn<ReturnType<typeof dateRows>[number]>[] = [
  ['source', ({ source }) => source],
  ['sentence', ({ sentence }) => sentence],
  ['expression', ({ expression }) => expression],
  ['start', ({ start }) => start],
  ['end', ({ end }) => end],
  ['value', ({ value }) => value],
  ['basis', ({ basis }) => basis],
  ['anchor', ({ anchor }) => anchor],
  ['rule', ({ rule }) => rule],
  ['review', ({ review }) => review],
  ['timex3_type', ({ timex3 }) => timex3.type],
  ['timex3_value', ({ timex3 }) => timex3.value],
  ['timex3_mod', ({ timex3 }) => timex3.mod],
];

/** `dates.csv`: the same, an expression a line. */
export function exportDatesCsv(dossier: Dossier): string {
  return writeCsv(columns, dateRows(dossier));
}

function dateRows({ corpus, analyses }: Dossier) {
  return corpus.reports.flatMap(({ slug }) =>
    (analyses.get(slug)?.dates ?? []).map((date) => {
      const { report, sentence, start, end } = date.evidence;
      return { source: report, sentence, start, end, ...dateFields(date) };
    }),
  );
}
