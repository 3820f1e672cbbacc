import { cpSync, globSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { listPages } from '../../src/site/list-pages.ts';
import { CHECKSUM_PATH } from '../../src/site/write-checksums.ts';
import { attribute, documentOf, walk } from './built-pages.ts';
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

describe('another dossier under a sub-path', () => {
  const ORIGIN = 'http://localhost:4321';
  const BASE = '/dossiers/essai/';
  let site = '';
  beforeAll(async () => {
    site = await buildTo('sub-path', { BASE_PATH: BASE, CONTENT_DIR: 'tests/fixtures/dossiers/minimal' });
  });

  test('every address starts with the sub-path and leads to a file', () => {
    let count = 0;
    for (const page of listPages(site)) {
      for (const { node } of walk(documentOf(site, page))) {
        for (const name of ['href', 'src']) {
          const value = attribute(node, name);
          if (value === undefined || /^[a-z]+:/i.test(value)) continue;
          const target = new URL(value, `${ORIGIN}${BASE.slice(0, -1)}${page}`);
          expect(target.pathname, `${page}: ${value}`).toMatch(new RegExp(`^${BASE}`));
          const path = decodeURIComponent(target.pathname).slice(BASE.length - 1);
          expect(statSync(join(site, path.endsWith('/') ? `${path}index.html` : path)).isFile(), value).toBe(true);
          count += 1;
        }
      }
    }
    expect(count).toBeGreaterThan(100);
  });

  test('no word of the first dossier is on any page', () => {
    const names = globSync('content/reports/*.md').map((path) => path.replace(/^.*[\\/]/, '').replace('.md', ''));
    for (const page of listPages(site)) {
      const html = readFileSync(join(site, page.endsWith('/') ? `${page}index.html` : page), 'utf8');
      for (const word of [...names, 'Kim', 'Poutine', 'Vladivostok', 'drone', 'nord-coréen']) expect(html, page).not.toContain(word);
    }
  });
});
