import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const CACHE_VARIABLE = 'RECOUPEMENTS_TEST_SITES';

// The first process of a run, vitest's own, chooses the folder; the test files' processes inherit it.
process.env[CACHE_VARIABLE] ??= mkdtempSync(join(tmpdir(), 'recoupements-tests-'));

/**
 * Where the tests of one run build their sites; removed at its end. Not below `node_modules`: Node reads no
 * TypeScript there, and one of the builds runs in a copy of the project.
 */
export const SITE_CACHE = process.env[CACHE_VARIABLE];

/**
 * Builds the site as its users do, into a folder of that name under `SITE_CACHE`, and gives the folder.
 *
 * @throws with what the build printed, when it failed.
 */
export async function buildTo(
  name: string,
  environment: Readonly<Record<string, string>> = {},
  project: string = process.cwd(),
): Promise<string> {
  const folder = resolve(SITE_CACHE, name);
  const { NODE_ENV: _, VITEST: __, ...inherited } = process.env;
  await promisify(execFile)(process.execPath, ['src/site/commands/build.ts', '--outDir', folder], {
    cwd: project,
    env: { ...inherited, CONTENT_DIR: 'content', BASE_PATH: '/', ...environment },
    maxBuffer: 64 * 1024 * 1024,
  });
  return folder;
}
