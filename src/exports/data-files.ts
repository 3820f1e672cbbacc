import { z } from 'zod';
import type { Dossier } from '../dossier/dossier.ts';
import { annotationsSchema } from './annotations-schema.ts';
import { chronologySchema } from './chronology-schema.ts';
import { comparisonSchema } from './comparison-schema.ts';
import { datesSchema } from './dates-schema.ts';
import { exportAnnotations } from './export-annotations.ts';
import { exportChronology, exportChronologyCsv } from './export-chronology.ts';
import { exportComparison, exportComparisonCsv } from './export-comparison.ts';
import { exportDates, exportDatesCsv } from './export-dates.ts';
import { exportDivergences, exportEntities, exportQuotations } from './export-records.ts';
import { exportSentences, exportSources } from './export-sources.ts';
import { divergencesSchema, entitiesSchema, quotationsSchema } from './records-schema.ts';
import { sentencesSchema, sourcesSchema } from './sources-schema.ts';

/** A file of the open data, ready to be written below `/donnees/`. */
export interface DataFile {
  /** Relative to `/donnees/`: `sources.json`, `schemas/sources.json`. */
  readonly path: string;
  readonly mediaType: string;
  readonly body: string;
  /** What it holds, in French, for the page that explains the data. */
  readonly describes: string;
}

interface Kind {
  readonly path: string;
  readonly describes: string;
  readonly write: (dossier: Dossier) => string;
  /** Absent for a spreadsheet. */
  readonly schema?: z.ZodType;
}

const kinds: readonly Kind[] = [
  {
    path: 'sources.json',
    describes: 'Les articles et ce que l’on sait de chacun',
    write: exportSources,
    schema: sourcesSchema,
  },
  {
    path: 'sentences.json',
    describes: 'Chaque phrase, avec son identifiant et sa place',
    write: exportSentences,
    schema: sentencesSchema,
  },
  {
    path: 'dates.json',
    describes: 'Les expressions de temps et le jour qu’elles désignent',
    write: exportDates,
    schema: datesSchema,
  },
  {
    path: 'chronology.json',
    describes: 'Les événements et les phrases qui les racontent',
    write: exportChronology,
    schema: chronologySchema,
  },
  {
    path: 'comparison.json',
    describes: 'Les faits comparés article par article, silences compris',
    write: exportComparison,
    schema: comparisonSchema,
  },
  {
    path: 'entities.json',
    describes: 'Les noms, avec toutes leurs graphies',
    write: exportEntities,
    schema: entitiesSchema,
  },
  {
    path: 'quotations.json',
    describes: 'Les citations, qui les dit et par qui elles passent',
    write: exportQuotations,
    schema: quotationsSchema,
  },
  {
    path: 'divergences.json',
    describes: 'Les phrases qui ne s’accordent pas',
    write: exportDivergences,
    schema: divergencesSchema,
  },
  {
    path: 'annotations.jsonld',
    describes: 'Toutes les mentions en annotations W3C, ancrées dans les documents reçus',
    write: exportAnnotations,
    schema: annotationsSchema,
  },
  {
    path: 'chronology.csv',
    describes: 'La chronologie en tableau, une mention par ligne',
    write: exportChronologyCsv,
  },
  {
    path: 'comparison.csv',
    describes: 'La comparaison en tableau, une mention ou un silence par ligne',
    write: exportComparisonCsv,
  },
  { path: 'dates.csv', describes: 'Les expressions de temps en tableau', write: exportDatesCsv },
];

const mediaTypes: Readonly<Record<string, string>> = {
  json: 'application/json',
  jsonld: 'application/ld+json',
  csv: 'text/csv; charset=utf-8; header=present',
};

/** Every file of the open data, each JSON file followed at the end by its JSON Schema. The same dossier gives the same bytes. */
export function dataFiles(dossier: Dossier): readonly DataFile[] {
  const data = kinds.map(({ path, describes, write }) => ({
    path,
    mediaType: mediaTypes[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
    body: write(dossier),
    describes,
  }));
  return [...data, ...schemaFiles()];
}

/** The JSON Schemas of the data, made from the schemas that the files are checked against. */
export function schemaFiles(): readonly DataFile[] {
  return kinds.flatMap(({ path, schema }) => {
    if (!schema) return [];
    const name = path.slice(0, path.lastIndexOf('.'));
    const title = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `${name}.json`,
      title: path,
    };
    const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' });
    return [
      {
        path: `schemas/${name}.json`,
        mediaType: 'application/schema+json',
        body: `${JSON.stringify({ ...title, ...rest }, undefined, 2)}\n`,
        describes: `Le schéma de ${path}`,
      },
    ];
  });
}
