import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildSite } from '../../src/site/build-site.ts';
import { explainFailure } from '../../src/site/explain-failure.ts';

let folder = '';
let target = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoupements-faults-'));
  target = join(folder, 'dist');
  mkdirSync(target);
  writeFileSync(join(target, 'index.html'), 'the last good site');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lastGoodSiteIsWhole = (): void => {
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('the last good site');
  expect(readdirSync(folder)).toEqual(['dist']);
};

/** Writes a page, then fails as the system does. */
const failingWith = (code: string) => async (fresh: string): Promise<void> => {
  mkdirSync(fresh, { recursive: true });
  writeFileSync(join(fresh, 'index.html'), 'half a site');
  throw Object.assign(new Error(`${code}: simulated`), { code, path: '/somewhere' });
};

describe('a fault while building leaves the last good site whole', () => {
  test.each([
    ['ENOSPC', 'no space is left on the disk (/somewhere). Free some and build again.'],
    ['EACCES', "writing is not allowed (/somewhere). Check the folder's permissions."],
    ['ENOENT', 'a file or folder is missing (/somewhere). If it vanished during the build, build again.'],
  ])('%s, with a clear message', async (code, message) => {
    const failure = await buildSite(target, failingWith(code)).catch((error: unknown) => error);
    expect(explainFailure(failure)).toBe(message);
    lastGoodSiteIsWhole();
  });

  test('the new site vanishes before it is swapped in', async () => {
    await expect(buildSite(target, async () => undefined)).rejects.toThrow(/ENOENT/);
    lastGoodSiteIsWhole();
  });

  test('Ctrl-C', async () => {
    const script = `
      import { buildSite } from ${JSON.stringify(resolve('src/site/build-site.ts'))};
      await buildSite(${JSON.stringify(target)}, async () => { process.stdout.write('building'); await new Promise((done) => setTimeout(done, 30_000)); });`;
    const build = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    build.stderr.on('data', (chunk) => { said += chunk; });
    await new Promise((done) => build.stdout.once('data', done));
    build.kill('SIGINT');
    const code = await new Promise((done) => build.once('exit', done));
    expect(code).toBe(130);
    expect(said).toContain('Stopped by SIGINT: nothing was published');
    lastGoodSiteIsWhole();
  });
});

test('two builds at once: each is whole, and one of them stays', async () => {
  const render = (name: string) => async (fresh: string): Promise<void> => {
    mkdirSync(fresh, { recursive: true });
    for (let part = 0; part < 20; part++) {
      writeFileSync(join(fresh, `${part}.html`), name);
      await new Promise((done) => setTimeout(done, 1));
    }
  };
  await Promise.all([buildSite(target, render('one')), buildSite(target, render('two'))]);
  const pages = readdirSync(target).map((file) => readFileSync(join(target, file), 'utf8'));
  expect(pages).toHaveLength(20);
  expect(new Set(pages).size).toBe(1);
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('a first build needs no earlier site', async () => {
  rmSync(target, { recursive: true });
  await buildSite(target, async (fresh) => {
    mkdirSync(fresh);
    writeFileSync(join(fresh, 'index.html'), 'the first site');
  });
  expect(existsSync(join(target, 'index.html'))).toBe(true);
});
