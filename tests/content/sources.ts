import { readFileSync } from 'node:fs';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import { readContentFolder } from '../../src/site/read-content-folder.ts';

/** The files of this project's own dossier. */
export const ownSources: readonly SourceFile[] = readContentFolder('content');

/** A file made from text. */
export function sourceOf(path: string, text: string): SourceFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

/** The text of a file of a dossier; fails where there is none. */
export function textOf(sources: readonly SourceFile[], path: string): string {
  const file = sources.find((source) => source.path === path);
  if (!file) throw new Error(`no file ${path}`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
}

/** The same files with the text of one put through a change. */
export function withChange(sources: readonly SourceFile[], path: string, change: (text: string) => string): readonly SourceFile[] {
  const changed = sourceOf(path, change(textOf(sources, path)));
  return sources.map((source) => (source.path === path ? changed : source));
}

/** The invented sixth report. */
export const sixthReport: SourceFile = sourceOf(
  'reports/sixieme.md',
  readFileSync('tests/fixtures/sixth-report/sixieme.md', 'utf8'),
);
