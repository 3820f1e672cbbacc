import { closeSync, lstatSync, openSync, readdirSync, readlinkSync, readSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from '../corpus/source-file.ts';

/** One byte more than the largest file the corpus accepts, so that it can refuse a larger one. */
const MOST_BYTES = 10 * 1024 * 1024 + 1;

/** Editors' and systems' droppings, never part of a dossier. */
const IGNORED_NAME = /^\.|~$/;

/**
 * Every file of the content folder, in the order of their paths, at most `MOST_BYTES` of each.
 * A symbolic link that leaves the folder is not followed: it comes with its `linkTarget` and no bytes.
 *
 * @throws when the folder does not exist or a file cannot be read.
 */
export function readContentFolder(folder: string): readonly SourceFile[] {
  const root = realpathSync(folder);
  return listFiles(root, root).map((path) => readSourceFile(root, path));
}

function listFiles(root: string, folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !IGNORED_NAME.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? listFiles(root, path) : [path];
    });
}

function readSourceFile(root: string, path: string): SourceFile {
  const relativePath = relative(root, path).split(sep).join('/');
  if (lstatSync(path).isSymbolicLink() && !isInside(root, path)) {
    return { path: relativePath, bytes: new Uint8Array(), linkTarget: readlinkSync(path) };
  }
  return { path: relativePath, bytes: readAtMost(path, MOST_BYTES) };
}

function isInside(root: string, link: string): boolean {
  try {
    const target = realpathSync(link);
    return target.startsWith(root + sep) && statSync(target).isFile();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ELOOP');
}

function readAtMost(path: string, most: number): Uint8Array {
  const handle = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(Math.min(statSync(path).size, most));
    let filled = 0;
    while (filled < bytes.length) {
      const count = readSync(handle, bytes, filled, bytes.length - filled, filled);
      if (count === 0) break;
      filled += count;
    }
    return bytes.subarray(0, filled);
  } finally {
    closeSync(handle);
  }
}
