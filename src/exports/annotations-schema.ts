import { z } from 'zod';

const quoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});

const positionSelector = z.strictObject({
  type: z.literal('TextPositionSelector'),
  start: z.int().nonnegative().meta({ description: 'Unicode code points into the raw document' }),
  end: z.int().nonnegative(),
});

/** `annotations.jsonld`: every mention as a W3C Web Annotation on the raw document. */
export const annotationsSchema = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: z.string(),
  type: z.literal('AnnotationPage'),
  items: z.array(
    z.strictObject({
      id: z.string(),
      type: z.literal('Annotation'),
      motivation: z.enum(['describing', 'identifying', 'classifying', 'linking']),
      body: z.union([
        z.strictObject({
          type: z.literal('TextualBody'),
          value: z.string(),
          format: z.literal('text/plain'),
        }),
        z.strictObject({ type: z.literal('SpecificResource'), source: z.string() }),
      ]),
      target: z.strictObject({ source: z.string(), selector: z.tuple([quoteSelector, positionSelector]) }),
    }),
  ),
});
