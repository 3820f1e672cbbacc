import type { Report } from '../../corpus/report.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { dateInWords } from './date-in-words.ts';

/** The publisher of a report, or « éditeur inconnu ». */
export function publisherName(report: Report): string {
  return report.provenance.publisher ?? 'éditeur inconnu';
}

/**
 * What to call a report on the pages: its publisher; where the dossier has several of one publisher, with what
 * tells them apart (« News 24, d’après Fox News »), in the end the letter of its mark.
 */
export function sourceName(dossier: Dossier, report: Report): string {
  const publisher = publisherName(report);
  const same = dossier.corpus.reports.filter((other) => publisherName(other) === publisher);
  if (same.length === 1) return publisher;
  const named = distinction(report);
  const isTold =
    named !== undefined && same.every((other) => other === report || distinction(other) !== named);
  return isTold ? `${publisher}, ${named}` : `${publisher} (${report.mark.letter})`;
}

/** The first words of a text, whole words, with an ellipsis where more follows. */
export function firstWords(text: string, most = 12): string {
  const words = text.trim().split(/\s+/u);
  return words.length <= most ? words.join(' ') : `${words.slice(0, most).join(' ')}…`;
}

/** « dimanche 17 septembre 2023 », « 17 ou 18 septembre 2023 », « septembre 2023, jour inconnu ». */
export function publicationInWords(report: Report): string {
  const { published } = report.provenance;
  const words = dateInWords(published);
  return /^\d{4}-\d{2}$/.test(published) ? `${words}, jour inconnu` : words;
}

function distinction(report: Report): string | undefined {
  const original = report.provenance.original?.publisher;
  return original === undefined ? undefined : `d’après ${original}`;
}
