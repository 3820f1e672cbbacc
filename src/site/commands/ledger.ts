import { reporter } from 'vfile-reporter';
import { draftLedger } from '../../corpus/draft-ledger.ts';
import { explainFailure } from '../explain-failure.ts';
import { readContentFolder } from '../read-content-folder.ts';
import { readSettings } from '../settings.ts';

/** Prints the proposed ledger of each report named on the command line, as YAML to paste into its front matter. */
function printLedgers(slugs: readonly string[]): void {
  const files = readContentFolder(readSettings().contentDir);
  for (const slug of slugs) {
    const draft = draftLedger(files, slug);
    if (draft.kind === 'failed') {
      process.stderr.write(`${reporter([...draft.files], { verbose: true })}\n`);
      process.exitCode = 1;
      continue;
    }
    process.stdout.write(draft.yaml);
    process.stderr.write(
      `${slug}: ${draft.withoutReason} entries still need a reason, in French; readers see it.\n`,
    );
  }
}

const slugs = process.argv.slice(2);
if (slugs.length === 0) {
  process.stderr.write(
    'Usage: npm run ledger -- SLUG\nPrints the ledger of content/reports/SLUG.md, proposed from its raw document.\n',
  );
  process.exitCode = 2;
} else {
  try {
    printLedgers(slugs);
  } catch (error) {
    process.stderr.write(`The ledger cannot be proposed: ${explainFailure(error)}\n`);
    process.exitCode = 1;
  }
}
