import { namedOrigin } from './count-origins.ts';
import type { Cell, ComparedFacet, FacetMention, Synthesis, ToldDifferently } from './compared-topic.ts';
import type { EntityIndex } from './index-entities.ts';

/** What a matrix amounts to: what is common, what differs, what one report alone tells, what could not be known yet. */
export function synthesise(facets: readonly ComparedFacet[], entities: EntityIndex): Synthesis {
  const speakers = new Map<string, Set<string>>();
  for (const facet of facets) {
    speakers.set(subjectOf(facet), new Set([...(speakers.get(subjectOf(facet)) ?? []), ...facet.reports]));
  }
  const shared = facets.filter(({ reports }) => reports.length >= 2);
  const isCommon = (facet: ComparedFacet): boolean =>
    facet.reports.length === speakers.get(subjectOf(facet))?.size;
  return {
    common: shared.filter(isCommon),
    partial: shared.filter((facet) => !isCommon(facet)),
    different: shared.flatMap((facet) => differencesOf(facet, entities)),
    alone: facets.flatMap((facet) => {
      const [report, second] = facet.reports;
      return report !== undefined && second === undefined ? [{ facet, report }] : [];
    }),
    notYet: notYet(facets),
    untold: facets.filter(({ reports }) => reports.length === 0),
  };
}

/** Facets of one event are told together; without an event, facets of one date. */
function subjectOf({ facet, date }: ComparedFacet): string {
  return facet.event ?? date ?? '';
}

function notYet(facets: readonly ComparedFacet[]): Synthesis['notYet'] {
  const early = facets.flatMap((facet) =>
    facet.cells.flatMap((cell) =>
      cell.state === 'silent' && cell.silence.kind === 'before-fact' ? [{ facet, report: cell.report }] : [],
    ),
  );
  return [...Map.groupBy(early, ({ report }) => report)].map(([report, list]) => ({
    report,
    facets: list.map(({ facet }) => facet),
  }));
}

type Reported = Extract<Cell, { readonly state: 'reported' }>;

/** What a cell says in one respect; undefined where it says nothing that could differ. */
type Reading = (cell: Reported) => string | undefined;

function differencesOf(facet: ComparedFacet, entities: EntityIndex): ToldDifferently[] {
  const readings: readonly [ToldDifferently['respect'], Reading][] = [
    ['quantity', (cell) => knownNumber(cell.mentions)],
    ['giver', (cell) => giverOf(cell.mentions, entities)],
    ['hedge', (cell) => (cell.mentions.every(({ isHedged }) => isHedged) ? 'hedged' : '')],
    ['attribution', (cell) => originOf(cell.mentions, entities)],
  ];
  return readings.flatMap(([respect, reading]) => {
    const variants = new Map<string, FacetMention[]>();
    for (const cell of facet.cells) {
      const value = cell.state === 'reported' ? reading(cell) : undefined;
      if (cell.state !== 'reported' || value === undefined) continue;
      variants.set(value, [...(variants.get(value) ?? []), ...cell.mentions]);
    }
    if (variants.size < 2) return [];
    return [{ facet, respect, variants: [...variants].map(([value, mentions]) => ({ value, mentions })) }];
  });
}

function knownNumber(mentions: readonly FacetMention[]): string | undefined {
  const known = mentions.find(({ quantity }) => quantity.value !== undefined)?.quantity;
  return known && (known.kind === 'exactly' ? String(known.value) : `${known.kind} ${known.value}`);
}

/** Other words for a giver are no difference (undefined): only another person is, or no giver at all. */
function giverOf(mentions: readonly FacetMention[], entities: EntityIndex): string | undefined {
  const givers = mentions.flatMap(({ giver }) => giver ?? []);
  if (givers.length === 0) return '';
  return givers.map((giver) => entities.speaker(giver)).find((entity) => entity !== undefined)?.label;
}

function originOf(mentions: readonly FacetMention[], entities: EntityIndex): string {
  const attributions = mentions.map(({ attribution }) => attribution);
  const named = attributions.find(({ originKind }) => originKind === 'named');
  if (named) return namedOrigin(named, entities).label;
  return attributions.find(({ originKind }) => originKind === 'vague')?.origin ?? '';
}
