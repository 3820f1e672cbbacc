import type { Dossier, Event, EventMention, UnassignedSentence } from '../dossier/dossier.ts';
import { chronologySchema } from './chronology-schema.ts';
import { exportAttribution, exportOrigins } from './export-mention.ts';
import { type CsvColumn, writeCsv } from './write-csv.ts';
import { DATA_VERSION, writeJson } from './write-json.ts';

/** `chronology.json`: events in order of time, undated ones last; dated sentences of no event. */
export function exportChronology({ events, chronology }: Dossier): string {
  const unassigned = [
    ...chronology.periods.flatMap((period) => period.unassigned),
    ...chronology.undatedSentences,
  ];
  return writeJson(chronologySchema, {
    version: DATA_VERSION,
    events: [...events.values()].map(exportEvent),
    unassigned: unassigned.map(exportUnassigned),
  });
}

function exportEvent({ file, reports, origins, mentions }: Event) {
  return {
    id: file.slug,
    title: file.title,
    summary: file.body,
    date: file.date ?? null,
    dateBasis: file.date === undefined ? null : file.dateBasis,
    kind: file.kind,
    place: file.place ?? null,
    placeNote: file.placeNote ?? null,
    sources: [...reports],
    origins: exportOrigins(origins),
    mentions: mentions.map((mention) => ({
      source: mention.report,
      sentence: mention.sentence.id,
      quote: mention.quote,
      from: mention.part,
      expression: expressionOf(mention),
      value: mention.date?.value ?? null,
      said: mention.said ?? null,
      hedged: mention.isHedged,
      attribution: exportAttribution(mention.attribution),
      basis: mention.basis,
      review: mention.review,
    })),
  };
}

/** The words that date a mention: those the rules read, else those an editor points at. */
function expressionOf({ date, expression, sentence }: EventMention): string | null {
  if (date) return date.expression;
  return expression
    ? sentence.text.slice(expression.start - sentence.start, expression.end - sentence.start)
    : null;
}

function exportUnassigned({ report, sentence, date }: UnassignedSentence) {
  return { source: report, sentence: sentence.id, expression: date.expression, value: date.value ?? null };
}

type ExportedEvent = ReturnType<typeof exportEvent>;
type ExportedMention = ExportedEvent['mentions'][number];

const columns: readonly CsvColumn<readonly [ExportedEvent, ExportedMention]>[] = [
  ['event', ([event]) => event.id],
  ['title', ([event]) => event.title],
  ['date', ([event]) => event.date],
  ['date_basis', ([event]) => event.dateBasis],
  ['kind', ([event]) => event.kind],
  ['place', ([event]) => event.place],
  ['source', ([, mention]) => mention.source],
  ['sentence', ([, mention]) => mention.sentence],
  ['quote', ([, mention]) => mention.quote],
  ['from', ([, mention]) => mention.from],
  ['expression', ([, mention]) => mention.expression],
  ['value', ([, mention]) => mention.value],
  ['said', ([, mention]) => mention.said],
  ['hedged', ([, mention]) => mention.hedged],
  ['chain', ([, mention]) => mention.attribution.chain.join(' ← ')],
  ['origin', ([, mention]) => mention.attribution.originLabel],
  ['origin_kind', ([, mention]) => mention.attribution.originKind],
  ['speaker', ([, mention]) => mention.attribution.speaker],
  ['review', ([, mention]) => mention.review],
];

/** `chronology.csv`: a mention a line. */
export function exportChronologyCsv({ events }: Dossier): string {
  const rows = [...events.values()]
    .map(exportEvent)
    .flatMap((event) => event.mentions.map((mention) => [event, mention] as const));
  return writeCsv(columns, rows);
}
