import type { Dossier } from '../dossier/dossier.ts';
import { datesSchema } from './dates-schema.ts';
import { writeCsv } from './write-csv.ts';
import { DATA_VERSION, writeJson } from './write-json.ts';

/** `dates.json`. */
export function exportDates(dossier: Dossier): string {
  return writeJson(datesSchema, { version: DATA_VERSION, dates: dateRows(dossier) });
}

/** `dates.csv`: the same, an expression a line. */
export function exportDatesCsv(dossier: Dossier): string {
  const columns = [
    'source',
    'sentence',
    'expression',
    'start',
    'end',
    'value',
    'basis',
    'anchor',
    'rule',
    'review',
    'timex3_type',
    'timex3_value',
    'timex3_mod',
  ];
  const rows = dateRows(dossier).map(({ timex3, ...date }) => [
    date.source,
    date.sentence,
    date.expression,
    date.start,
    date.end,
    date.value,
    date.basis,
    date.anchor,
    date.rule,
    date.review,
    timex3.type,
    timex3.value,
    timex3.mod,
  ]);
  return writeCsv(columns, rows);
}

function dateRows({ corpus, analyses }: Dossier) {
  return corpus.reports.flatMap(({ slug }) =>
    (analyses.get(slug)?.dates ?? []).map(({ evidence, expression, value, basis, anchor, rule, interval, review, timex3 }) => ({
      source: evidence.report,
      sentence: evidence.sentence,
      expression,
      start: evidence.start,
      end: evidence.end,
      value: value ?? null,
      basis,
      anchor: anchor ?? null,
      rule,
      interval: interval ?? null,
      review,
      timex3: { type: timex3.type, value: timex3.value, mod: timex3.mod ?? null },
    })),
  );
}
