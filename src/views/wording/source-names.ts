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

/** The beginning of a text, in its own characters. */
export interface FirstWords {
  readonly words: string;
  /** More follows: the page sets an ellipsis after the words, outside of what it quotes. */
  readonly isCut: boolean;
}

const wordRuns = /\S+/gu;

/** The first words of a text, whole words. */
export function firstWords(text: string, most = 12): FirstWords {
  const trimmed = text.trim();
  const runs = [...trimmed.matchAll(wordRuns)];
  const last = runs[most - 1];
  if (runs.length <= most || !last) return { words: trimmed, isCut: false };
  return { words: trimmed.slice(0, last.index + last[0].length), isCut: true };
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
