import { z } from 'zod';

const edtf = z
  .string()
  .meta({ description: 'A date of the Extended Date/Time Format, as specific as what is known' });
const basis = z.enum(['document', 'page', 'inferred', 'unknown']);

/** `sources.json`: the reports and what is known of each. */
export const sourcesSchema = z.strictObject({
  version: z.literal(1),
  sources: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string().nullable(),
      titleBasis: basis,
      publisher: z.string().nullable(),
      publisherBasis: basis,
      country: z.string().nullable().meta({ description: 'ISO 3166 alpha-2' }),
      lang: z.string().meta({ description: 'BCP 47' }),
      published: edtf,
      publishedBasis: basis,
      reference: edtf.meta({ description: 'The day that relative expressions count from' }),
      referenceBasis: basis,
      modified: edtf.nullable(),
      agency: z.string().nullable(),
      agencyBasis: basis,
      translatedFrom: z
        .string()
        .nullable()
        .meta({ description: 'BCP 47, or "unknown"; null: no translation' }),
      url: z.string().nullable(),
      raw: z
        .strictObject({ file: z.string(), sha256: z.string() })
        .nullable()
        .meta({ description: 'The document as received, beside this file' }),
      fidelity: z.enum(['proved', 'unproved']),
      words: z.int().nonnegative(),
    }),
  ),
});

/** `sentences.json`: every sentence, the unit of evidence. */
export const sentencesSchema = z.strictObject({
  version: z.literal(1),
  sentences: z.array(
    z.strictObject({
      id: z.string(),
      source: z.string(),
      part: z.enum(['title', 'text', 'removed']).meta({
        description:
          "The text that start and end count in: the report's title, its text, or the removed passage",
      }),
      role: z.string(),
      lang: z.string(),
      text: z.string(),
      start: z.int().nonnegative().meta({ description: 'UTF-16 code units' }),
      end: z.int().nonnegative(),
    }),
  ),
});
