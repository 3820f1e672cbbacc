import { buildSite } from './build-site.ts';
import { countMessages } from './load-dossier.ts';
import { loadOnce } from './open-dossier.ts';
import { reportMessages } from './report-messages.ts';
import { readSettings } from './settings.ts';

/** Checks the dossier, prints what is to say of it, and builds the site; false when nothing was published. */
export async function runBuild(outDir: string): Promise<boolean> {
  try {
    const { dossier, files } = loadOnce();
    const text = reportMessages(files, { isQuiet: true });
    if (text) process.stderr.write(`${text}\n`);
    if (!dossier) {
      const { errors } = countMessages(files);
      process.stderr.write(`\nNothing was published: ${errors} error${errors === 1 ? '' : 's'} in ${readSettings().contentDir}.\n`);
      return false;
    }
    await buildSite(outDir);
    process.stdout.write(`The site stands in ${outDir}.\n`);
    return true;
  } catch (error) {
    process.stderr.write(`Nothing was published: ${explain(error)}\n`);
    return false;
  }
}

/** What stopped a build, for someone who has not seen the code: system faults by name, else the message. */
export function explain(error: unknown): string {
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
