import { summariseDossier } from '../summarise-dossier.ts';
import { countMessages, loadDossier } from '../load-dossier.ts';
import { readContentFolder } from '../read-content-folder.ts';
import { reportMessages } from '../report-messages.ts';
import { explainFailure } from '../explain-failure.ts';
import { readSettings } from '../settings.ts';

try {
  const { dossier, files } = loadDossier(readContentFolder(readSettings().contentDir));
  const text = reportMessages(files);
  if (text) process.stdout.write(`${text}\n`);
  const { errors, warnings, infos } = countMessages(files);
  if (dossier) process.stdout.write(`\n${summariseDossier(dossier)}\n`);
  process.stdout.write(`\n${errors} errors, ${warnings} warnings, ${infos} remarks\n`);
  process.exitCode = errors > 0 ? 1 : 0;
} catch (error) {
  process.stderr.write(`The dossier cannot be read: ${explainFailure(error)}\n`);
  process.exitCode = 1;
}
