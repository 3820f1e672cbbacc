import { z } from 'zod';
import { attributionSchema, basisSchema, originSchema, partSchema, reviewSchema } from './mention-schema.ts';

/** `chronology.json`: events with the sentences that tell them, and dated sentences of no event. */
export const chronologySchema = z.strictObject({
  version: z.literal(1),
  events: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      summary: z.string(),
      date: z.string().nullable().meta({ description: 'EDTF; null: no report dates it' }),
      dateBasis: basisSchema.nullable().meta({ description: 'null where there is no date' }),
      kind: z.enum(['happened', 'said', 'announced', 'background']),
      place: z.string().nullable().meta({ description: 'Id in entities.json' }),
      placeNote: z.string().nullable(),
      sources: z.array(z.string()),
      origins: z.array(originSchema),
      mentions: z.array(
        z.strictObject({
          source: z.string(),
          sentence: z.string(),
          quote: z.string(),
          from: partSchema,
          expression: z.string().nullable().meta({ description: 'The words that date it' }),
          value: z.string().nullable().meta({ description: 'EDTF that they resolve to' }),
          said: z.string().nullable().meta({ description: 'EDTF of the saying, where it differs' }),
          hedged: z.boolean(),
          attribution: attributionSchema,
          basis: basisSchema,
          review: reviewSchema,
        }),
      ),
    }),
  ),
  unassigned: z.array(
    z.strictObject({
      source: z.string(),
      sentence: z.string(),
      expression: z.string(),
      value: z.string().nullable(),
    }),
  ),
});
