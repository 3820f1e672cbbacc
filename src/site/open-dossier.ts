import { type Addresses, addressesUnder } from '../addresses/addresses.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { type Loaded, loadDossier } from './load-dossier.ts';
import { readContentFolder } from './read-content-folder.ts';
import { reportMessages } from './report-messages.ts';
import { readSettings, type Settings } from './settings.ts';

/** What every page starts from. */
export interface OpenedDossier {
  readonly dossier: Dossier;
  readonly addresses: Addresses;
  readonly settings: Settings;
}

/** Thrown when the content has an error: nothing may be published from it. */
export class DossierRefused extends Error {
  override readonly name = 'DossierRefused';
}

interface Cache {
  loaded?: Loaded;
}

// Astro bundles the pages apart from the integration that checks the dossier first: two instances of this
// module in one process. The global symbol lets them read and analyse the dossier once.
const CACHE_KEY = Symbol.for('recoupements.loaded-dossier');

function cacheOfProcess(): Cache {
  const store: typeof globalThis & { [CACHE_KEY]?: Cache } = globalThis;
  store[CACHE_KEY] ??= {};
  return store[CACHE_KEY];
}

/** Reads the content folder once per process; later calls give the same result until `forgetDossier`. */
export function loadOnce(): Loaded {
  const cache = cacheOfProcess();
  cache.loaded ??= loadDossier(readContentFolder(readSettings().contentDir));
  return cache.loaded;
}

/** Makes the next call read the content folder again: the development server calls it when a file changes. */
export function forgetDossier(): void {
  delete cacheOfProcess().loaded;
}

/**
 * The dossier and its addresses, read once for all pages of a build.
 *
 * @throws {DossierRefused} with every message, when any is an error.
 */
export function openDossier(): OpenedDossier {
  const settings = readSettings();
  const loaded = loadOnce();
  if (!loaded.dossier) throw new DossierRefused(`The dossier has errors.\n${reportMessages(loaded.files)}`);
  return { dossier: loaded.dossier, addresses: addressesUnder(settings.basePath), settings };
}
