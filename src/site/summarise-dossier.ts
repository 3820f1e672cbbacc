import type { Analysis } from '../analysis/records.ts';
import type { Dossier } from '../dossier/dossier.ts';

const COLUMNS = ['report', 'sentences', 'expressions', 'resolved', 'names', 'quotations', 'attributed', 'facts'] as const;

/** What was found, a line per report and one for all, as an aligned table for the terminal. */
export function summariseDossier(dossier: Dossier): string {
  const rows = dossier.corpus.reports.map((report) => {
    const analysis = dossier.analyses.get(report.slug);
    return [report.slug, ...(analysis ? countRecords(analysis) : COLUMNS.slice(1).map(() => 0))];
  });
  const totals = COLUMNS.slice(1).map((_, column) => rows.reduce((sum, row) => sum + Number(row[column + 1]), 0));
  const table = [[...COLUMNS], ...rows, [`${rows.length} reports`, ...totals]];
  const widths = COLUMNS.map((_, column) => Math.max(...table.map((row) => String(row[column]).length)));
  return table
    .map((row) => row.map((cell, column) => pad(String(cell), widths[column] ?? 0, column === 0)).join('  '))
    .join('\n');
}

function countRecords(analysis: Analysis): number[] {
  const attributed = new Set(analysis.attributions.flatMap((attribution) => attribution.quotations));
  return [
    analysis.sentences.length,
    analysis.dates.length,
    analysis.dates.filter((date) => date.value !== undefined).length,
    analysis.names.length,
    analysis.quotations.length,
    analysis.quotations.filter((quotation) => attributed.has(quotation.id)).length,
    analysis.facts.length,
  ];
}

function pad(cell: string, width: number, isLeft: boolean): string {
  return isLeft ? cell.padEnd(width) : cell.padStart(width);
}
