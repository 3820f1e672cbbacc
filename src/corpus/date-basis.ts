import { type ContentSource, refuse } from './content-source.ts';
import type { FieldPath } from './front-matter-yaml.ts';
import type { Basis } from './report.ts';

/** Raises an error for a date that does not say whether a text states it; without a date there is nothing to say. */
export function basisOf(
  source: ContentSource<unknown>,
  date: string | undefined,
  basis: Basis | undefined,
  path: FieldPath,
): Basis {
  if (date !== undefined && basis === undefined) {
    refuse(source, path, {
      ruleId: 'field-missing',
      reason: `\`dateBasis\` is missing beside the date ${date}: expected \`stated\` or \`inferred\``,
      note: 'Write `dateBasis: stated` where a report says the date, `inferred` where we concluded it.',
    });
  }
  return basis ?? 'inferred';
}
