import type { z } from 'zod';
import type { StatedAttribution } from './corpus.ts';
import type { attribution } from './field-schemas.ts';

/** An attribution as the records have it; undefined where an editor says nothing. */
export function statedAttribution(
  written: z.output<typeof attribution> | undefined,
): StatedAttribution | undefined {
  if (!written) return undefined;
  const { chain, origin, originKind, speaker } = written;
  return { chain, origin, originKind, speaker };
}
