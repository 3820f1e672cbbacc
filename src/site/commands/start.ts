import { explainFailure } from '../explain-failure.ts';
import { runBuild } from '../run-build.ts';
import { readSettings } from '../settings.ts';
import { serveSite } from '../static-server.ts';

const OUT_DIR = 'dist';
const port = Number(process.env['PORT'] ?? 4321);

if (await runBuild(OUT_DIR)) {
  try {
    const { url } = await serveSite(OUT_DIR, readSettings().basePath, port);
    process.stdout.write(`Recoupements is served on ${url} (Ctrl-C stops it).\n`);
  } catch (error) {
    process.stderr.write(`The site cannot be served: ${explainFailure(error)}\n`);
    process.exitCode = 1;
  }
} else {
  process.exitCode = 1;
}
