import { resolve } from 'node:path';

/** Where the dossier is read from and where the site will be published. */
export interface Settings {
  /** Absolute path of the folder that holds the dossier. */
  readonly contentDir: string;
  /** Origin of the published site, without a path. */
  readonly siteUrl: string;
  /** Base path, with a slash at both ends. */
  readonly basePath: string;
}

/** The settings as the environment gives them: `CONTENT_DIR`, `SITE_URL`, `BASE_PATH`, each optional. */
export function readSettings(environment: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const parts = (environment['BASE_PATH'] ?? '/').split('/').filter(Boolean);
  return {
    contentDir: resolve(environment['CONTENT_DIR'] ?? 'content'),
    siteUrl: environment['SITE_URL'] ?? 'http://localhost:4321',
    basePath: parts.length === 0 ? '/' : `/${parts.join('/')}/`,
  };
}
