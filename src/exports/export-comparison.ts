import type { Cell, ComparedFacet, FacetMention, Premise } from '../dossier/compared-topic.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { comparisonSchema } from './comparison-schema.ts';
import { exportAttribution, exportOrigins } from './export-mention.ts';
import { type CsvColumn, writeCsv } from './write-csv.ts';
import { DATA_VERSION, writeJson } from './write-json.ts';

/** `comparison.json`: each topic's facets × reports. */
export function exportComparison(dossier: Dossier): string {
  return writeJson(comparisonSchema, { version: DATA_VERSION, topics: exportTopics(dossier) });
}

function exportTopics({ topics }: Dossier) {
  return topics.map(({ topic, facets }) => ({
    id: topic.slug,
    title: topic.title,
    facets: facets.map(exportFacet),
  }));
}

function exportFacet({ facet, date, dateBasis, reports, origins, cells }: ComparedFacet) {
  return {
    id: facet.id,
    label: facet.label,
    date: date ?? null,
    dateBasis: date === undefined ? null : dateBasis,
    event: facet.event ?? null,
    of: facet.of ?? null,
    sources: reports.length,
    origins: exportOrigins(origins),
    cells: cells.map(exportCell),
  };
}

function exportCell(cell: Cell) {
  const isSilent = cell.state === 'silent';
  return {
    source: cell.report,
    state: cell.state,
    silence: isSilent ? cell.silence.kind : null,
    premises: isSilent ? cell.silence.premises.map(exportPremise) : [],
    mentions: isSilent ? [] : cell.mentions.map(exportMention),
  };
}

function exportPremise(premise: Premise) {
  const nothing = { date: null, modified: null, event: null, source: null, sentence: null };
  switch (premise.kind) {
    case 'published': {
      const { kind, published, modified, report } = premise;
      return { ...nothing, kind, date: published, modified: modified ?? null, source: report };
    }
    case 'fact-date': {
      const { kind, date, citation } = premise;
      return {
        ...nothing,
        kind,
        date,
        source: citation?.report ?? null,
        sentence: citation?.sentence.id ?? null,
      };
    }
    case 'tells-later-event': {
      const { kind, event, citation } = premise;
      return { ...nothing, kind, event, source: citation.report, sentence: citation.sentence.id };
    }
  }
}

function exportMention(mention: FacetMention) {
  return {
    wording: mention.wording,
    quantity: { kind: mention.quantity.kind, value: mention.quantity.value ?? null },
    qualities: [...mention.qualities],
    giver: mention.giver ?? null,
    receiver: mention.receiver ?? null,
    hedged: mention.isHedged,
    attribution: exportAttribution(mention.attribution),
    basis: mention.basis,
    review: mention.review,
    sentence: mention.sentence.id,
    quote: mention.quote,
    from: mention.part,
  };
}

/** A line of the spreadsheet: a cell with one of its mentions, or a silent one. */
interface Line {
  readonly topic: string;
  readonly facet: ReturnType<typeof exportFacet>;
  readonly cell: ReturnType<typeof exportCell>;
  readonly mention: ReturnType<typeof exportMention> | undefined;
}

const columns: readonly CsvColumn<Line>[] = [
  ['topic', ({ topic }) => topic],
  ['facet', ({ facet }) => facet.id],
  ['label', ({ facet }) => facet.label],
  ['date', ({ facet }) => facet.date],
  ['source', ({ cell }) => cell.source],
  ['state', ({ cell }) => cell.state],
  ['silence', ({ cell }) => cell.silence],
  ['wording', ({ mention }) => mention?.wording],
  ['quantity_kind', ({ mention }) => mention?.quantity.kind],
  ['quantity', ({ mention }) => mention?.quantity.value],
  ['giver', ({ mention }) => mention?.giver],
  ['receiver', ({ mention }) => mention?.receiver],
  ['hedged', ({ mention }) => mention?.hedged],
  ['chain', ({ mention }) => mention?.attribution.chain.join(' ← ')],
  ['origin', ({ mention }) => mention?.attribution.originLabel],
  ['origin_kind', ({ mention }) => mention?.attribution.originKind],
  ['speaker', ({ mention }) => mention?.attribution.speaker],
  ['review', ({ mention }) => mention?.review],
  ['sentence', ({ mention }) => mention?.sentence],
  ['quote', ({ mention }) => mention?.quote],
];

/** `comparison.csv`: a mention a line, and a line for each silent cell. */
export function exportComparisonCsv(dossier: Dossier): string {
  const rows = exportTopics(dossier).flatMap(({ id: topic, facets }) =>
    facets.flatMap((facet) =>
      facet.cells.flatMap((cell): Line[] => {
        const mentions = cell.mentions.length > 0 ? cell.mentions : [undefined];
        return mentions.map((mention) => ({ topic, facet, cell, mention }));
      }),
    ),
  );
  return writeCsv(columns, rows);
}
