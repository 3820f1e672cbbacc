import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Where the list of hashes stands in the built site. */
export const CHECKSUM_PATH = 'donnees/sha256.txt';

/** Writes the SHA-256 of every file of a built site, itself excepted, in the format that `sha256sum -c` reads. */
export function writeChecksums(folder: string): void {
  const lines = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== CHECKSUM_PATH)
    .sort()
    .map((path) => `${createHash('sha256').update(readFileSync(join(folder, path))).digest('hex')}  ${path}\n`);
  mkdirSync(join(folder, 'donnees'), { recursive: true });
  writeFileSync(join(folder, CHECKSUM_PATH), lines.join(''));
}
