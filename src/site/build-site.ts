import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { build } from 'astro';

/** Writes all files of the site into an empty folder. */
export type Render = (folder: string) => Promise<void>;

const renderWithAstro: Render = (folder) => {
  // Variables of the shell that are named like Vite's own take their place: pages would lose their security policy.
  for (const name of ['PROD', 'DEV', 'MODE', 'SSR']) delete process.env[name];
  process.env['NODE_ENV'] = 'production';
  return build({ outDir: folder, logLevel: 'warn' });
};

/**
 * Builds the site into `outDir`. It is built in a folder beside and swapped in when it is whole, so a build
 * that fails or is stopped leaves the last good one as it was. Two builds at once do not see each other's
 * files; the one that ends last stays.
 *
 * @throws what stopped the build, after its unfinished folder was removed.
 */
export async function buildSite(outDir: string, render: Render = renderWithAstro): Promise<void> {
  const target = resolve(outDir);
  mkdirSync(dirname(target), { recursive: true });
  const workshop = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  const removeWorkshop = (): void => rmSync(workshop, { recursive: true, force: true });
  const stop = (signal: NodeJS.Signals): void => {
    removeWorkshop();
    process.stderr.write(`Stopped by ${signal}: nothing was published, ${target} is as it was.\n`);
    process.exit(130);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    const fresh = join(workshop, 'site');
    await render(fresh);
    swap(fresh, target, join(workshop, 'previous'));
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
    removeWorkshop();
  }
}

function swap(fresh: string, target: string, previous: string): void {
  const hadOne = existsSync(target);
  if (hadOne) renameSync(target, previous);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (hadOne) renameSync(previous, target);
    throw error;
  }
}
