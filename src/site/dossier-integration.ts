import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { countMessages } from './load-dossier.ts';
import { DossierRefused, forgetDossier, loadOnce } from './open-dossier.ts';
import { reportMessages } from './report-messages.ts';
import { readSettings } from './settings.ts';
import { writeChecksums } from './write-checksums.ts';

/**
 * Ties the dossier to Astro: a build prints every message first and stops on an error; the development
 * server reads the content again when a file under it changes; a finished build gets its list of hashes.
 */
export function dossierIntegration(): AstroIntegration {
  const { contentDir } = readSettings();
  return {
    name: 'recoupements:dossier',
    hooks: {
      'astro:build:start': () => {
        const { dossier, files } = loadOnce();
        const text = reportMessages(files.filter((file) => file.messages.some((message) => message.fatal === true)));
        if (!dossier) throw new DossierRefused(`Nothing was published.\n${text}`);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add(contentDir);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(contentDir)) return;
          forgetDossier();
          const { files } = loadOnce();
          const { errors, warnings } = countMessages(files);
          if (errors > 0 || warnings > 0) logger.warn(`\n${reportMessages(files)}`);
          server.ws.send({ type: 'full-reload', path: '*' });
        });
      },
      'astro:build:done': ({ dir }) => writeChecksums(fileURLToPath(dir)),
    },
  };
}
