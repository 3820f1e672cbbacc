import { z } from 'zod';
import { partSchema } from './mention-schema.ts';

/** `entities.json`: people, places, organisations and agencies with every form of their names. */
export const entitiesSchema = z.strictObject({
  version: z.literal(1),
  entities: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(['person', 'place', 'organisation', 'agency']),
      label: z.string(),
      coordinates: z.strictObject({ latitude: z.number(), longitude: z.number() }).nullable(),
      events: z.array(z.string()),
      forms: z.array(
        z.strictObject({
          form: z.string(),
          status: z.enum(['listed', 'variant']),
          source: z.string(),
          count: z.int().positive(),
          sentences: z.array(z.string()),
        }),
      ),
    }),
  ),
});

/** `quotations.json`: what stands between quotation marks, who says it and through whom. */
export const quotationsSchema = z.strictObject({
  version: z.literal(1),
  quotations: z.array(
    z.strictObject({
      id: z.string(),
      source: z.string(),
      sentence: z.string(),
      from: partSchema,
      start: z
        .int()
        .nonnegative()
        .meta({ description: 'UTF-16 code units into the text that the sentence belongs to' }),
      end: z.int().nonnegative(),
      text: z.string(),
      kind: z.enum(['speech', 'partial', 'term']),
      speaker: z.string().nullable(),
      via: z.array(z.string()).meta({ description: 'From the report outward, the speaker left out' }),
      group: z.string().nullable().meta({ description: 'Shared by the variants of one utterance' }),
    }),
  ),
});

/** `divergences.json`: sentences that do not agree, graded. */
export const divergencesSchema = z.strictObject({
  version: z.literal(1),
  divergences: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      about: z.string(),
      grade: z.enum(['hard', 'scope', 'compatible']),
      order: z.enum(['open', 'superseded', 'stale']),
      event: z.string().nullable(),
      quotes: z.array(
        z.strictObject({
          source: z.string(),
          sentence: z.string(),
          quote: z.string(),
          from: partSchema,
          says: z.string(),
          published: z.string(),
        }),
      ),
    }),
  ),
});
