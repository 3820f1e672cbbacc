import type { z } from 'zod';

/** The version of the open data's contract: raised when a field changes its meaning or goes. */
export const DATA_VERSION = 1;

/**
 * A value as a JSON file: checked against its schema, fields in the schema's order, two spaces, a line feed at the end.
 *
 * Throws where the value does not keep to the schema: the files and the published schemas cannot disagree.
 */
export function writeJson<Schema extends z.ZodType>(schema: Schema, value: z.input<Schema>): string {
  return `${JSON.stringify(schema.parse(value), undefined, 2)}\n`;
}
