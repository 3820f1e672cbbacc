import type { Dossier } from '../dossier/dossier.ts';
import { sentencesSchema, sourcesSchema } from './sources-schema.ts';
import { DATA_VERSION, writeJson } from './write-json.ts';

/** `sources.json`. */
export function exportSources({ corpus }: Dossier): string {
  const sources = corpus.reports.map((report) => {
    const { provenance, raw } = report;
    return {
      id: report.slug,
      title: report.title ?? null,
      titleBasis: report.titleBasis,
      publisher: provenance.publisher ?? null,
      publisherBasis: provenance.publisherBasis,
      country: provenance.country ?? null,
      lang: report.lang,
      published: provenance.published,
      publishedBasis: provenance.publishedBasis,
      reference: provenance.reference,
      referenceBasis: provenance.referenceBasis,
      modified: provenance.modified ?? null,
      agency: provenance.agency ?? null,
      agencyBasis: provenance.agencyBasis,
      translatedFrom: provenance.translatedFrom ?? null,
      url: provenance.url ?? null,
      raw: raw ? { file: rawFile(report.slug), sha256: raw.sha256 } : null,
      fidelity: report.fidelity,
      words: report.words,
    };
  });
  return writeJson(sourcesSchema, { version: DATA_VERSION, sources });
}

/** Where the document as received stands, seen from the data files. */
export function rawFile(slug: string): string {
  return `brut/${encodeURIComponent(slug)}.txt`;
}

/** `sentences.json`. */
export function exportSentences({ corpus, analyses }: Dossier): string {
  const sentences = corpus.reports.flatMap(({ slug }) =>
    (analyses.get(slug)?.sentences ?? []).map(({ id, report, part, role, lang, text, start, end }) => ({
      id,
      source: report,
      part,
      role,
      lang,
      text,
      start,
      end,
    })),
  );
  return writeJson(sentencesSchema, { version: DATA_VERSION, sentences });
}
