import type { VFile } from 'vfile';
import { analyse } from '../analysis/analyse.ts';
import { readingOf } from '../analysis/reading.ts';
import { fileOffsetOf } from '../corpus/file-offset.ts';
import { fileOf } from '../corpus/notice.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import type { Part } from '../corpus/report.ts';
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
  const analysed = reports.map((report) => {
    const file = fileOf(report);
    const place = (part: Part, offset: number): number | undefined => fileOffsetOf(report, part, offset);
    return { report, file, analysis: analyse(readingOf(report), { entities, topics }, report.overrides, file, place) };
  });
  const analyses = new Map(analysed.map(({ report, analysis }) => [report.slug, analysis]));
  const composed = composeDossier(read.corpus, analyses);
  return { dossier: composed.dossier, files: mergeByPath([...read.files, ...analysed.map(({ file }) => file), ...composed.files]) };
}

/** One file for each path, with what every layer said of it. */
function mergeByPath(files: readonly VFile[]): readonly VFile[] {
  const merged = new Map<string, VFile>();
  for (const file of files) {
    if (file.messages.length === 0) continue;
    const known = merged.get(file.path);
    if (known) known.messages.push(...file.messages);
    else merged.set(file.path, file);
  }
  return [...merged.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
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
