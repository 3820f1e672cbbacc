import { VFile } from 'vfile';
import { quoteChecker } from './check-quotes.ts';
import { checkReferences, type Read, type Referring } from './check-references.ts';
import { checkForms } from './check-uniqueness.ts';
import type { ContentFolder } from './content-path.ts';
import * as schemas from './content-schemas.ts';
import { type ContentSource, readContentSource } from './content-source.ts';
import type { Corpus } from './corpus.ts';
import { hasError, raise } from './notice.ts';
import { readEvent } from './read-event.ts';
import { readDivergence, readDossierFile, readEntity, readWordFamily } from './read-other-content.ts';
import { readReports, type ReadReports } from './read-reports.ts';
import { readTopic } from './read-topic.ts';
import { reportSchema } from './report-schema.ts';
import { type Shelf, shelve } from './shelve.ts';
import type { SourceFile } from './source-file.ts';
import type { z } from 'zod';

/** What reading a content folder gives. */
export interface ReadCorpus {
  /** Undefined where any message is an error. */
  readonly corpus: Corpus | undefined;
  /** Every file, in the order of their paths, with all that is to say about it. */
  readonly files: readonly VFile[];
}

/**
 * Reads and validates everything under `content/`, in one run: a file with errors keeps no other from being checked.
 *
 * Quotes are looked for in their reports; whether a quote is one sentence, and whether a date agrees with what a
 * sentence says, is for the layers that read sentences. The result does not depend on the order of the files.
 */
export function readCorpus(files: readonly SourceFile[]): ReadCorpus {
  const shelf = shelve(files);
  const reports = readReports(shelf.read('reports', reportSchema), shelf.raws, shelf.refusedRaws);
  const all = {
    dossier: readDossier(shelf),
    events: readAll(shelf, 'events', schemas.eventSchema, readEvent),
    topics: readAll(shelf, 'topics', schemas.topicSchema, readTopic),
    divergences: readAll(shelf, 'divergences', schemas.divergenceSchema, readDivergence),
    words: readAll(shelf, 'words', schemas.wordFamilySchema, readWordFamily),
    entities: readAll(shelf, 'entities', schemas.entitySchema, readEntity),
  };
  checkReferences(all, shelf.known);
  checkForms(all.entities);
  checkAllQuotes(all, reports);
  requireReports(shelf);
  const { dossier } = all;
  const ordered = reports.finished(dossier?.content.order ?? []);
  if (!dossier || hasError(shelf.files)) return { corpus: undefined, files: shelf.files };
  const contents = <Content>(read: readonly Read<Content>[]): readonly Content[] =>
    read.map(({ content }) => content);
  return {
    corpus: {
      dossier: dossier.content,
      reports: ordered,
      events: contents(all.events),
      topics: contents(all.topics),
      divergences: contents(all.divergences),
      words: contents(all.words),
      entities: contents(all.entities),
    },
    files: shelf.files,
  };
}

function readAll<Schema extends z.ZodType, Content>(
  shelf: Shelf,
  folder: ContentFolder,
  schema: Schema,
  read: (source: ContentSource<z.output<Schema>>) => Content,
): readonly Read<Content>[] {
  return shelf.read(folder, schema).map((source) => ({ source, content: read(source) }));
}

function readDossier(shelf: Shelf): Referring['dossier'] {
  if (!shelf.hasDossier) {
    const file = new VFile({ path: 'content/dossier.md' });
    shelf.files.push(file);
    raise(file, {
      degree: 'error',
      ruleId: 'dossier-missing',
      source: 'corpus',
      reason: 'The dossier has no file `dossier.md`: expected one with at least a `title`',
      place: { line: 1, column: 1 },
      note: 'Add `content/dossier.md` with « --- », « title: "…" », « --- » and an introduction.',
    });
  }
  const source = shelf.dossier && readContentSource(shelf.dossier, 'dossier', schemas.dossierSchema);
  return source && { source, content: readDossierFile(source) };
}

function requireReports(shelf: Shelf): void {
  const file = shelf.files.find(({ path }) => path === 'content/dossier.md');
  if (!file || shelf.known.reports.length > 0) return;
  raise(file, {
    degree: 'error',
    ruleId: 'reports-missing',
    source: 'corpus',
    reason: 'The dossier has no report: expected at least one in `content/reports/`',
    place: { line: 1, column: 1 },
    note: 'Add `content/reports/<slug>.md` with `published` and `lang` in its front matter.',
  });
}

function checkAllQuotes(all: Referring, reports: ReadReports): void {
  const check = quoteChecker(reports.bySlug);
  for (const { source, content } of all.dossier ? [all.dossier] : []) {
    check(
      source,
      content.utterances.flatMap(({ quotes }) => quotes),
    );
  }
  for (const { source, content } of all.events) check(source, content.evidence);
  for (const { source, content } of all.topics)
    check(
      source,
      content.facets.flatMap(({ mentions }) => mentions),
    );
  for (const { source, content } of all.divergences) check(source, content.quotes);
}
