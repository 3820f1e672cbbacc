import type { Attribution } from '../analysis/records.ts';
import type { Origins } from './origins.ts';
import type { EntityIndex } from './index-entities.ts';
import { wordTokens } from './word-tokens.ts';

/** Something a report tells, and from whom. */
export interface Attributed {
  readonly report: string;
  readonly attribution: Attribution;
}

interface Origin {
  readonly id: string;
  readonly label: string;
  readonly reports: string[];
}

/**
 * The distinct origins of one fact over its reports, in order of first mention.
 *
 * A report that names its origin once names it for the fact: its mentions without one then count for nothing,
 * and a vague one counts only where the report names none.
 */
export function countOrigins(mentions: readonly Attributed[], entities: EntityIndex): Origins {
  const named = new Map<string, Origin>();
  const vague = new Map<string, Origin>();
  const none: string[] = [];
  for (const [report, told] of Map.groupBy(mentions, (mention) => mention.report)) {
    const ofKind = (kind: Attribution['originKind']): Attribution[] =>
      told
        .map(({ attribution }) => attribution)
        .filter(({ originKind, origin }) => originKind === kind && origin !== undefined);
    const [namedHere, vagueHere] = [ofKind('named'), ofKind('vague')];
    for (const attribution of namedHere) addReport(named, namedOrigin(attribution, entities), report);
    if (namedHere.length > 0) continue;
    for (const attribution of vagueHere) addReport(vague, vagueOrigin(attribution), report);
    if (vagueHere.length === 0) none.push(report);
  }
  return {
    named: [...named.values()],
    vague: [...vague.values()].map(({ label, reports }) => ({ words: label, reports })),
    none,
  };
}

/** The entity that an attribution's named origin is, by the forms of the entity files, else its words as they compare. */
export function namedOrigin(
  { origin = '', originLabel }: Attribution,
  entities: EntityIndex,
): { id: string; label: string } {
  const entity =
    entities.source(origin) ?? (originLabel === undefined ? undefined : entities.source(originLabel));
  return entity
    ? { id: entity.slug, label: entity.label }
    : { id: comparableWords(origin), label: originLabel ?? origin };
}

function vagueOrigin({ origin = '', originLabel }: Attribution): { id: string; label: string } {
  return { id: comparableWords(originLabel ?? origin), label: originLabel ?? origin };
}

const determiners: ReadonlySet<string> = new Set([
  'l',
  'le',
  'la',
  'les',
  'd',
  'de',
  'des',
  'du',
  'un',
  'une',
]);

/** Words without their leading article: « les médias d'État russes » and « des médias d'État russes » are one origin. */
function comparableWords(words: string): string {
  const folded = wordTokens(words).map((token) => token.folded);
  const first = folded.findIndex((word) => !determiners.has(word));
  return folded.slice(Math.max(first, 0)).join(' ');
}

function addReport(
  origins: Map<string, Origin>,
  { id, label }: { id: string; label: string },
  report: string,
): void {
  const known = origins.get(id);
  if (!known) origins.set(id, { id, label, reports: [report] });
  else if (!known.reports.includes(report)) known.reports.push(report);
}
