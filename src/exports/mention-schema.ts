import { z } from 'zod';

/** Who a report says something from. */
export const attributionSchema = z.strictObject({
  chain: z
    .array(z.string())
    .meta({ description: 'From the report outward; empty: the report says it in its own voice' }),
  origin: z
    .string()
    .nullable()
    .meta({ description: 'Id of the first agency or institution on the chain, else its words' }),
  originLabel: z.string().nullable(),
  originKind: z.enum(['named', 'vague', 'none']),
  speaker: z
    .string()
    .nullable()
    .meta({ description: 'Who said it, at the far end, in the words of the report' }),
});

/** Distinct origins of one fact with the reports that name them. */
export const originSchema = z.strictObject({
  kind: z.enum(['named', 'vague', 'none']),
  id: z.string().nullable(),
  label: z.string().nullable(),
  sources: z.array(z.string()),
});

/** Whether a text or an editor says it, or the program deduced it. */
export const basisSchema = z.enum(['stated', 'inferred']);
/** Whether an editor has looked at what a rule found. */
export const reviewSchema = z.enum(['automatic', 'confirmed', 'overridden']);
/** Where in a report the words stand; `removed` passages are not in its body. */
export const partSchema = z.enum(['title', 'text', 'removed']);

/** How many: `exactly` five, `at least` two, or a number that the report does not give. */
export const quantitySchema = z.strictObject({
  kind: z.enum(['exactly', 'at least', 'at most', 'about', 'unknown']),
  value: z.number().nullable(),
});
