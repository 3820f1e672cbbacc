import type { z } from 'zod';
import type { Attribution } from '../analysis/records.ts';
import type { Origins } from '../dossier/origins.ts';
import type { attributionSchema, originSchema } from './mention-schema.ts';

/** An attribution as the open data gives it: the labels of its chain. */
export function exportAttribution(attribution: Attribution): z.input<typeof attributionSchema> {
  return {
    chain: attribution.chain.map(({ label }) => label),
    origin: attribution.origin ?? null,
    originLabel: attribution.originLabel ?? null,
    originKind: attribution.originKind,
    speaker: attribution.speaker ?? null,
  };
}

/** Origins as one list: named ones, vague ones, then the reports that name none. */
export function exportOrigins({ named, vague, none }: Origins): z.input<typeof originSchema>[] {
  return [
    ...named.map(({ id, label, reports }) => ({ kind: 'named' as const, id, label, sources: [...reports] })),
    ...vague.map(({ words, reports }) => ({
      kind: 'vague' as const,
      id: null,
      label: words,
      sources: [...reports],
    })),
    ...(none.length > 0 ? [{ kind: 'none' as const, id: null, label: null, sources: [...none] }] : []),
  ];
}

/** Who an attribution goes through before its speaker, from the report outward. */
export function viaOf({ chain }: Attribution): string[] {
  return chain.filter(({ role }) => role !== 'speaker').map(({ label }) => label);
}
