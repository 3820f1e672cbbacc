import { z } from 'zod';
import {
  attributionSchema,
  basisSchema,
  originSchema,
  partSchema,
  quantitySchema,
  reviewSchema,
} from './mention-schema.ts';

const premise = z.strictObject({
  kind: z.enum(['published', 'fact-date', 'tells-later-event']),
  date: z.string().nullable().meta({ description: 'EDTF of the publication or of the fact' }),
  modified: z.string().nullable().meta({ description: 'EDTF of the last change of the report' }),
  event: z.string().nullable().meta({ description: 'Id of the later event in chronology.json' }),
  source: z.string().nullable(),
  sentence: z.string().nullable(),
});

/** `comparison.json`: facts × reports, with typed silence. */
export const comparisonSchema = z.strictObject({
  version: z.literal(1),
  topics: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      facets: z.array(
        z.strictObject({
          id: z.string(),
          label: z.string(),
          date: z.string().nullable(),
          dateBasis: basisSchema.nullable().meta({ description: 'null where there is no date' }),
          event: z.string().nullable(),
          of: z.string().nullable().meta({ description: 'The facet that this one only qualifies' }),
          sources: z.int().nonnegative(),
          origins: z.array(originSchema),
          cells: z.array(
            z.strictObject({
              source: z.string(),
              state: z.enum(['reported', 'silent']),
              silence: z.enum(['before-fact', 'after-fact', 'undecidable']).nullable(),
              premises: z.array(premise),
              mentions: z.array(
                z.strictObject({
                  wording: z.string(),
                  quantity: quantitySchema,
                  qualities: z.array(z.string()),
                  giver: z.string().nullable(),
                  receiver: z.string().nullable(),
                  hedged: z.boolean(),
                  attribution: attributionSchema,
                  basis: basisSchema,
                  review: reviewSchema,
                  sentence: z.string(),
                  quote: z.string(),
                  from: partSchema,
                }),
              ),
            }),
          ),
        }),
      ),
    }),
  ),
});
