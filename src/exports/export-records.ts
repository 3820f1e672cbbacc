import type { Dossier } from '../dossier/dossier.ts';
import { indexReports } from '../dossier/index-report.ts';
import { attributionOf } from '../dossier/group-quotations.ts';
import { viaOf } from './export-mention.ts';
import { divergencesSchema, entitiesSchema, quotationsSchema } from './records-schema.ts';
import { DATA_VERSION, writeJson } from './write-json.ts';

/** `entities.json`: for each form and source, how often and in which sentences it stands. */
export function exportEntities({ names }: Dossier): string {
  const entities = names.map(({ entity, forms, events }) => ({
    id: entity.slug,
    kind: entity.kind,
    label: entity.label,
    coordinates: entity.coordinates ? { ...entity.coordinates } : null,
    events: [...events],
    forms: forms.flatMap(({ form, status, uses }) =>
      [...Map.groupBy(uses, ({ report }) => report)].map(([source, here]) => ({
        form,
        status,
        source,
        count: here.length,
        sentences: [...new Set(here.map(({ sentence }) => sentence.id))],
      })),
    ),
  }));
  return writeJson(entitiesSchema, { version: DATA_VERSION, entities });
}

/** `quotations.json`: titles, texts and removed passages alike. */
export function exportQuotations({ corpus, analyses, quotationGroups }: Dossier): string {
  const groupOf = new Map(
    quotationGroups.flatMap(({ id, variants }) =>
      variants.map(({ quotation }) => [quotation.id, id] as const),
    ),
  );
  const quotations = [...indexReports(corpus, analyses).values()].flatMap(({ passages, sentences }) =>
    passages.flatMap((passage) =>
      passage.quotations.flatMap((quotation) => {
        const sentence = sentences.get(quotation.evidence.sentence);
        if (!sentence) return [];
        const attribution = attributionOf(quotation, passage);
        return [
          {
            id: quotation.id,
            source: quotation.evidence.report,
            sentence: sentence.id,
            from: sentence.part,
            start: quotation.evidence.start,
            end: quotation.evidence.end,
            text: quotation.text,
            kind: quotation.use,
            speaker: attribution.speaker ?? null,
            via: viaOf(attribution),
            group: groupOf.get(quotation.id) ?? null,
          },
        ];
      }),
    ),
  );
  return writeJson(quotationsSchema, { version: DATA_VERSION, quotations });
}

/** `divergences.json`: each in order of publication. */
export function exportDivergences({ divergences }: Dossier): string {
  return writeJson(divergencesSchema, {
    version: DATA_VERSION,
    divergences: divergences.map(({ file, order, quotes }) => ({
      id: file.slug,
      title: file.title,
      about: file.about,
      grade: file.grade,
      order,
      event: file.event ?? null,
      quotes: quotes.map((quote) => ({
        source: quote.report,
        sentence: quote.sentence.id,
        quote: quote.quote,
        from: quote.part,
        says: quote.says,
        published: quote.published,
      })),
    })),
  });
}
