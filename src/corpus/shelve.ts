import { isReservedFragment, RESERVED_EVENTS, RESERVED_TOPICS } from '../addresses/addresses.ts';
import { VFile } from 'vfile';
import type { z } from 'zod';
import type { KnownSlugs } from './check-references.ts';
import { folderList, withoutTwins } from './check-uniqueness.ts';
import { type ContentFolder, type ContentPath, readContentPath } from './content-path.ts';
import { type ContentSource, readContentSource } from './content-source.ts';
import { raise } from './notice.ts';
import { openSource, type OpenSource } from './open-source.ts';
import { type RawFile, readRawDocument } from './raw-document.ts';
import type { SourceFile } from './source-file.ts';

/** The files of a dossier by kind. */
export interface Shelf {
  /** In the order of their paths; a dossier file that is not there is added at the end. */
  readonly files: VFile[];
  readonly known: KnownSlugs;
  readonly dossier: OpenSource | undefined;
  readonly hasDossier: boolean;
  readonly raws: ReadonlyMap<string, RawFile>;
  /** Names of raw documents that are there but could not be read. */
  readonly refusedRaws: ReadonlySet<string>;
  /** The valid files of a folder, in the order of their slugs. */
  read<Schema extends z.ZodType>(
    folder: ContentFolder,
    schema: Schema,
  ): readonly ContentSource<z.output<Schema>>[];
}

/** Opens all files and sorts them by what their paths say they are; raises what is wrong with files and names. */
export function shelve(files: readonly SourceFile[]): Shelf {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const opened = sorted.map((source) => ({ path: source.path, opened: openSource(source) }));
  const vfiles = opened.map(({ opened: one }) => (one instanceof VFile ? one : one.file));
  const readable = opened.flatMap(({ opened: one }) => (one instanceof VFile ? [] : [one]));
  for (const [index, { path }] of opened.entries()) checkPath(path, vfiles[index]);
  const sources = withoutTwins(readable);
  const raws = new Map<string, RawFile>();
  for (const source of sources) {
    const path = readContentPath(source.path);
    if (path.kind === 'raw') raws.set(path.name, readRawDocument(source));
  }
  const paths = sorted.map(({ path }) => readContentPath(path));
  return {
    files: vfiles,
    known: knownSlugs(paths),
    dossier: sources.find(({ path }) => path === 'dossier.md'),
    hasDossier: paths.some(({ kind }) => kind === 'dossier'),
    raws,
    refusedRaws: new Set(
      paths.flatMap((path) => (path.kind === 'raw' && !raws.has(path.name) ? [path.name] : [])),
    ),
    read: (folder, schema) =>
      sources
        .map((source) => ({ source, path: readContentPath(source.path) }))
        .flatMap(({ source, path }) =>
          path.kind === 'content' && path.folder === folder ? [{ source, slug: path.slug }] : [],
        )
        .sort((a, b) => (a.slug < b.slug ? -1 : 1))
        .flatMap(({ source, slug }) => readContentSource(source, slug, schema) ?? []),
  };
}

function knownSlugs(paths: readonly ContentPath[]): KnownSlugs {
  const slugsOf = (folder: ContentFolder): readonly string[] =>
    paths.flatMap((path) => (path.kind === 'content' && path.folder === folder ? [path.slug] : []));
  return {
    reports: slugsOf('reports'),
    events: slugsOf('events'),
    topics: slugsOf('topics'),
    divergences: slugsOf('divergences'),
    words: slugsOf('words'),
    entities: slugsOf('entities'),
  };
}

function checkPath(path: string, file: VFile | undefined): void {
  const read = readContentPath(path);
  if (!file) return;
  if (read.kind === 'misnamed') {
    raise(file, {
      degree: 'error',
      ruleId: 'slug-invalid',
      source: 'corpus',
      reason: `The name of the file is no slug: expected small letters a to z, digits and single hyphens before « .md »`,
      place: 0,
      note: 'Rename the file: its name becomes its address.',
    });
  }
  if (read.kind === 'content' && isReserved(read.folder, read.slug)) {
    raise(file, {
      degree: 'error',
      ruleId: 'slug-reserved',
      source: 'corpus',
      reason: `The name « ${read.slug} » is the address of a page of the site, or of a place on one: expected another name in \`${read.folder}/\``,
      place: 0,
      note: 'Rename the file: its name becomes its address.',
    });
  }
  if (read.kind === 'unknown') {
    raise(file, {
      degree: 'warning',
      ruleId: 'file-unread',
      source: 'corpus',
      reason: `The file is not read: expected \`dossier.md\`, a document in \`raw/\`, or a « .md » file in ${folderList}`,
      place: 0,
      note: 'Move it to where it belongs, or out of the content folder.',
    });
  }
}

function isReserved(folder: ContentFolder, slug: string): boolean {
  if (folder === 'topics') return RESERVED_TOPICS.includes(slug);
  if (folder === 'events' && RESERVED_EVENTS.includes(slug)) return true;
  return folder !== 'reports' && folder !== 'entities' && isReservedFragment(slug);
}
