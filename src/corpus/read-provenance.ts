import type { Provenance } from './report.ts';
import type { ReportFields } from './report-schema.ts';

/**
 * What is known of where a report comes from. A basis that nobody gives is `unknown`; relative expressions count
 * from the publication where no other reference is given, and then on its basis.
 */
export function readProvenance(fields: ReportFields): Provenance {
  const publishedBasis = fields.publishedBasis ?? 'unknown';
  return {
    publisher: fields.publisher,
    publisherBasis: fields.publisherBasis ?? 'unknown',
    country: fields.country,
    published: fields.published,
    publishedBasis,
    publishedNote: fields.publishedNote,
    reference: fields.reference ?? fields.published,
    referenceBasis: fields.referenceBasis ?? (fields.reference === undefined ? publishedBasis : 'unknown'),
    referenceNote: fields.referenceNote,
    modified: fields.modified,
    modifiedNote: fields.modifiedNote,
    agency: fields.agency,
    agencyBasis: fields.agencyBasis ?? 'unknown',
    translatedFrom: fields.translatedFrom,
    translatedFromBasis: fields.translatedFromBasis ?? 'unknown',
    original: fields.original && { publisher: fields.original.publisher, author: fields.original.author },
    url: fields.url,
    remarks: fields.remarks,
  };
}
