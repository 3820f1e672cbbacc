import type { VFile } from 'vfile';
import { analyse } from '../analysis/analyse.ts';
import { readingOf } from '../analysis/reading.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import type { SourceFile } from '../corpus/source-file.ts';
import { composeDossier } from '../dossier/compose-dossier.ts';
import type { Dossier } from '../dossier/dossier.ts';

/** What reading a content folder gives: the dossier, unless a message is fatal, and every message. */
export interface Loaded {
  readonly dossier: Dossier | undefined;
  /** The files that something was said about, in the order of their paths. */
  readonly files: readonly VFile[];
}

/** Reads, analyses and composes a dossier from its files; touches neither the disk nor the console. */
export function loadDossier(sources: readonly SourceFile[]): Loaded {
  const read = readCorpus(sources);
  if (!read.corpus) return { dossier: undefined, files: read.files };
  const { entities, topics, reports } = read.corpus;
  const analyses = new Map(
    reports.map((report) => [report.slug, analyse(readingOf(report), { entities, topics }, report.overrides)]),
  );
  const composed = composeDossier(read.corpus, analyses);
  return { dossier: composed.dossier, files: [...read.files, ...composed.files] };
}

/** How many messages of each degree: errors stop the build, warnings want an editor, the rest informs. */
export function countMessages(files: readonly VFile[]): { errors: number; warnings: number; infos: number } {
  const degrees = files.flatMap((file) => file.messages.map((message) => message.fatal));
  return {
    errors: degrees.filter((fatal) => fatal === true).length,
    warnings: degrees.filter((fatal) => fatal === false).length,
    infos: degrees.filter((fatal) => fatal === undefined || fatal === null).length,
  };
}
