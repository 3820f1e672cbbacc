import { createHash } from 'node:crypto';
import type { VFile } from 'vfile';
import type { OpenSource } from './open-source.ts';
import type { RawDocument } from './report.ts';

/** A document of `raw/` with its file, for messages. */
export interface RawFile extends RawDocument {
  readonly file: VFile;
}

/** The raw document that a file holds; its text keeps byte order mark and line ends. */
export function readRawDocument({ path, bytes, text, file }: OpenSource): RawFile {
  return { path, text, file, sha256: createHash('sha256').update(bytes).digest('hex') };
}
