import type { VFile } from 'vfile';
import type { Entity, Topic } from '../corpus/corpus.ts';
import type { Override, Part } from '../corpus/report.ts';
import type { Reading, RecordLists } from './records.ts';

/** What the dossier knows before a report is read: the names and the facts it tracks. */
export interface Knowledge {
  readonly entities: readonly Entity[];
  readonly topics: readonly Topic[];
}

/**
 * What the plugins share through `file.data`: the reading, and the records found so far.
 * A plugin reads what earlier ones found and only appends to its own lists.
 */
export interface Workspace extends RecordLists {
  readonly reading: Reading;
  readonly knowledge: Knowledge;
  readonly overrides: readonly Override[];
  /**
   * Offset in the report's file of an offset in one of its texts, for messages;
   * undefined where that character does not stand in the file.
   */
  readonly fileOffsetOf: (part: Part, offset: number) => number | undefined;
}

type FileData = { -readonly [Key in keyof Workspace]?: Workspace[Key] | undefined };

declare module 'vfile' {
  interface DataMap extends FileData {}
}

/** What an analysis starts from; the lists start empty. */
export interface WorkspaceStart {
  readonly reading: Reading;
  readonly knowledge?: Knowledge;
  readonly overrides?: readonly Override[];
  readonly fileOffsetOf?: Workspace['fileOffsetOf'];
}

/**
 * The workspace of a file that is being analysed. The same lists come back at every call: append to them.
 *
 * Throws where nobody has given the file a reading (see {@link openWorkspace}).
 */
export function workspaceOf(file: VFile): Workspace {
  const { data } = file;
  const { reading } = data;
  if (!reading) throw new Error('This file has no reading yet: call openWorkspace(file, {reading}) first.');
  data.sentences ??= [];
  data.dates ??= [];
  data.names ??= [];
  data.quotations ??= [];
  data.attributions ??= [];
  data.hedges ??= [];
  data.facts ??= [];
  return {
    reading,
    knowledge: data.knowledge ?? { entities: [], topics: [] },
    overrides: data.overrides ?? [],
    sentences: data.sentences,
    dates: data.dates,
    names: data.names,
    quotations: data.quotations,
    attributions: data.attributions,
    hedges: data.hedges,
    facts: data.facts,
    fileOffsetOf: data.fileOffsetOf ?? (() => undefined),
  };
}

/** Gives a file its reading and empty lists, and returns them. */
export function openWorkspace(file: VFile, start: WorkspaceStart): Workspace {
  Object.assign(file.data, {
    reading: start.reading,
    knowledge: start.knowledge ?? { entities: [], topics: [] },
    overrides: start.overrides ?? [],
    fileOffsetOf: start.fileOffsetOf,
    sentences: [],
    dates: [],
    names: [],
    quotations: [],
    attributions: [],
    hedges: [],
    facts: [],
  });
  return workspaceOf(file);
}
