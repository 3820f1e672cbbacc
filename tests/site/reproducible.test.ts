import { cpSync, globSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { CHECKSUM_PATH } from '../../src/site/write-checksums.ts';
import { SITE_CACHE, buildTo } from './build-to.ts';

const filesOf = (site: string): readonly string[] =>
  globSync('**/*', { cwd: site }).filter((file) => statSync(join(site, file)).isFile()).sort();
const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
const digest = (site: string): readonly string[] => filesOf(site).map((file) => `${hashOf(join(site, file))}  ${file}`);

/** A copy of the project in another folder, its packages linked. */
function copyProject(): string {
  const copy = join(SITE_CACHE, 'elsewhere', 'the project');
  mkdirSync(copy, { recursive: true });
  for (const name of ['src', 'content', 'public', 'astro.config.ts', 'package.json', 'tsconfig.json']) {
    cpSync(name, join(copy, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'dir');
  return copy;
}

describe('the same content gives the same bytes', () => {
  const site = inject('site');

  test('in another folder, another time zone, another locale', async () => {
    const twin = await buildTo('twin', { TZ: 'America/Los_Angeles', LANG: 'fr_FR.UTF-8', LC_ALL: 'fr_FR.UTF-8' }, copyProject());
    expect(digest(twin)).toEqual(digest(site));
  });

  test('in UTC', async () => {
    const third = await buildTo('utc', { TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' });
    expect(digest(third)).toEqual(digest(site));
  });

  test('the published list of hashes covers every file but itself', () => {
    const listed = readFileSync(join(site, CHECKSUM_PATH), 'utf8').trimEnd().split('\n');
    expect(listed.length).toBeGreaterThan(20);
    expect([...listed].sort()).toEqual(digest(site).filter((line) => !line.endsWith(`  ${CHECKSUM_PATH}`)).sort());
  });
});
