import { isSlug } from './slug.ts';

/** The folders of a dossier, each for one kind of file. */
export const contentFolders = ['reports', 'events', 'topics', 'divergences', 'words', 'entities'] as const;

/** A folder of a dossier. */
export type ContentFolder = (typeof contentFolders)[number];

/** What a path of the content folder says that its file is. */
export type ContentPath =
  | { readonly kind: 'dossier' }
  | { readonly kind: 'raw'; readonly name: string }
  | { readonly kind: 'content'; readonly folder: ContentFolder; readonly slug: string }
  | { readonly kind: 'misnamed'; readonly slug: string }
  | { readonly kind: 'unknown' };

const markdownFile = /^(?<folder>[^/]+)\/(?:.*\/)?(?<name>[^/]+)\.md$/s;

/**
 * What a file is, by its path alone. Folders may have folders of their own: only the name of a file counts, so that
 * two files of one kind can ask for one slug.
 */
export function readContentPath(path: string): ContentPath {
  if (path.split('/').includes('..')) return { kind: 'unknown' };
  if (path === 'dossier.md') return { kind: 'dossier' };
  if (path.startsWith('raw/')) return { kind: 'raw', name: path.slice('raw/'.length) };
  const { folder, name } = markdownFile.exec(path)?.groups ?? {};
  if (folder === undefined || name === undefined || !isContentFolder(folder)) return { kind: 'unknown' };
  return isSlug(name) ? { kind: 'content', folder, slug: name } : { kind: 'misnamed', slug: name };
}

function isContentFolder(folder: string): folder is ContentFolder {
  return contentFolders.some((known) => known === folder);
}
