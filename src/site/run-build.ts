import { buildSite } from './build-site.ts';
import { countMessages } from './load-dossier.ts';
import { explainFailure } from './explain-failure.ts';
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
    process.stderr.write(`Nothing was published: ${explainFailure(error)}\n`);
    return false;
  }
}
