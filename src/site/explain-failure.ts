import { printable } from '../corpus/notice.ts';

/** What stopped a build, for someone who has not seen the code: system faults by name, else the message. */
export function explainFailure(error: unknown): string {
  return printable(explanation(error));
}

function explanation(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const path = 'path' in error && typeof error.path === 'string' ? ` (${error.path})` : '';
  if (code === 'ENOSPC') return `no space is left on the disk${path}. Free some and build again.`;
  if (code === 'EACCES' || code === 'EPERM') return `writing is not allowed${path}. Check the folder's permissions.`;
  if (code === 'EROFS') return `the disk is read-only${path}. Choose another folder with --outDir.`;
  if (code === 'ENOENT') return `a file or folder is missing${path}. If it vanished during the build, build again.`;
  if (code === 'EADDRINUSE') return `the port is taken. Choose another one: PORT=4322 npm start`;
  return error.message;
}
