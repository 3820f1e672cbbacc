/** A file of the dossier as it was read: nothing below `site/` opens files itself. */
export interface SourceFile {
  /** Relative to the content folder, with forward slashes: `reports/la-libre.md`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Where a symbolic link leads when it leaves the content folder; such a file is refused. */
  readonly linkTarget?: string;
}
