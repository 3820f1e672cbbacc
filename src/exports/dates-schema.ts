import { z } from 'zod';
import { basisSchema, reviewSchema } from './mention-schema.ts';

/** `dates.json`: every temporal expression and what it resolves to. */
export const datesSchema = z.strictObject({
  version: z.literal(1),
  dates: z.array(
    z.strictObject({
      source: z.string(),
      sentence: z.string(),
      expression: z.string(),
      start: z
        .int()
        .nonnegative()
        .meta({ description: 'UTF-16 code units into the text that the sentence belongs to' }),
      end: z.int().nonnegative(),
      value: z
        .string()
        .nullable()
        .meta({ description: 'EDTF; null where it names no place on the calendar' }),
      basis: basisSchema,
      anchor: z.string().nullable().meta({ description: 'EDTF date that it was counted from' }),
      rule: z.string(),
      interval: z.string().nullable().meta({ description: 'Shared by the two expressions of one interval' }),
      review: reviewSchema,
      timex3: z.strictObject({
        type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
        value: z.string(),
        mod: z.string().nullable(),
      }),
    }),
  ),
});
