import { addressesUnder } from '../../src/addresses/addresses.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { loadDossier } from '../../src/site/load-dossier.ts';
import { readContentFolder } from '../../src/site/read-content-folder.ts';

let opened: Dossier | undefined;

/** The dossier of `content/`, read once for all tests of a file. @throws where it has an error. */
export function dossierOfFive(): Dossier {
  opened ??= loadDossier(readContentFolder('content')).dossier;
  if (!opened) throw new Error('content/ does not give a dossier: run npm run check.');
  return opened;
}

export const addresses = addressesUnder('/');
