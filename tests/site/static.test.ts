import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { readHeaderRules } from '../../src/site/static-server.ts';
import { attribute, documentOf, fileOf, type Visited, walk } from './built-pages.ts';
import { listPages } from '../../src/site/list-pages.ts';
import { htmlFaults } from './html-faults.ts';
import { typographyFaults } from './french-typography.ts';
import { isReportWords } from './report-words.ts';

const site = inject('site');
const pages = listPages(site);
const ORIGIN = 'http://localhost:4321';

const nodesOf = new Map<string, readonly Visited[]>(pages.map((page) => [page, [...walk(documentOf(site, page))]]));
const idsOf = new Map(
  pages.map((page) => [page, new Set((nodesOf.get(page) ?? []).flatMap(({ node }) => attribute(node, 'id') ?? []))]),
);
const nodes = (page: string): readonly Visited[] => nodesOf.get(page) ?? [];
const elements = (page: string, name: string): readonly Visited[] => nodes(page).filter(({ node }) => node.nodeName === name);

test('every kind of page was built', () => {
  for (const page of ['/', '/chronologie/', '/articles/', '/comparaison/', '/methode/', '/404.html']) {
    expect(pages).toContain(page);
  }
  const reports = globSync('content/reports/*.md').length;
  expect(pages.filter((page) => /^\/articles\/[^/]+\/$/.test(page))).toHaveLength(reports);
});

describe('HTML', () => {
  test.each(pages)('is valid: %s', async (page) => {
    expect(await htmlFaults(fileOf(site, page))).toEqual([]);
  });

  test.each(pages)('has one title, one h1, a description, and no jump between headings: %s', (page) => {
    expect(elements(page, 'h1')).toHaveLength(1);
    const titles = elements(page, 'title').filter(({ ancestors }) => ancestors.at(-1)?.tagName === 'head');
    expect(titles).toHaveLength(1);
    const descriptions = elements(page, 'meta').filter(({ node }) => attribute(node, 'name') === 'description');
    expect(descriptions.map(({ node }) => (attribute(node, 'content') ?? '').length > 30)).toEqual([true]);
    const levels = nodes(page).flatMap(({ node }) => (/^h[1-6]$/.test(node.nodeName) ? [Number(node.nodeName[1])] : []));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });
});

describe('French typography', () => {
  test.each([
    ['Oui\u202F!', 0],
    ['Oui !', 1],
    ['«\u202Fa\u202F»\u00A0:', 0],
    ['« a »', 2],
    ["l'été", 1],
    ['l’été', 0],
    ['voir https://a.b/c:d à 12:30', 0],
    ['Quoi\u202F?!', 0],
    ['et puis...', 1],
    ['"non"', 2],
  ])('%s has %i faults', (text, count) => expect(typographyFaults(text)).toHaveLength(count));

  const UNREAD = new Set(['script', 'style', 'svg']);
  test.each(pages)('holds in every word of ours: %s', (page) => {
    const ours = nodes(page).flatMap(({ node, lang, ancestors }) => {
      if (!lang.startsWith('fr')) return [];
      if (ancestors.some((element) => UNREAD.has(element.tagName) || isReportWords(element))) return [];
      const spoken = ['aria-label', 'title', 'alt'].flatMap((name) => attribute(node, name) ?? []);
      const meta = node.nodeName === 'meta' && attribute(node, 'name') === 'description' ? [attribute(node, 'content') ?? ''] : [];
      return [...spoken, ...meta, ...('value' in node && node.nodeName === '#text' ? [node.value] : [])];
    });
    expect(ours.length).toBeGreaterThan(5);
    expect(ours.flatMap(typographyFaults)).toEqual([]);
  });
});

describe('links', () => {
  const originals = new Set(
    globSync('content/reports/*.md').flatMap((file) => /^url: *["']?(\S+?)["']?$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? []),
  );
  const SUFFIX_OF_FILES = /\.[a-z0-9]+$/;

  test.each(pages)('lead somewhere, fragment included: %s', (page) => {
    const dead: string[] = [];
    for (const { node } of nodes(page)) {
      for (const name of ['href', 'src', 'cite', 'content']) {
        const value = attribute(node, name);
        if (value === undefined || (name === 'content' && !value.startsWith('http'))) continue;
        const target = new URL(value, `${ORIGIN}${page}`);
        if (target.origin !== ORIGIN) continue;
        const path = decodeURIComponent(target.pathname);
        if (!existsSync(fileOf(site, path)) || (!path.endsWith('/') && !SUFFIX_OF_FILES.test(path))) dead.push(value);
        const fragment = decodeURIComponent(target.hash.slice(1));
        if (fragment && !idsOf.get(path)?.has(fragment)) dead.push(value);
      }
    }
    expect(dead).toEqual([]);
  });

  test('lead to no other host but the originals', () => {
    const others = pages.flatMap((page) =>
      nodes(page).flatMap(({ node }) => ['href', 'src', 'cite'].flatMap((name) => attribute(node, name) ?? [])),
    );
    const outside = [...new Set(others)].filter((value) => /^[a-z]+:|^\/\//i.test(value) && !value.startsWith(ORIGIN));
    expect(outside.filter((value) => !originals.has(value))).toEqual([]);
    expect(outside.length).toBe(originals.size);
  });

  test('article pages ask not to be indexed and lead to the original', () => {
    for (const page of pages.filter((one) => /^\/articles\/[^/]+\/$/.test(one))) {
      const robots = elements(page, 'meta').find(({ node }) => attribute(node, 'name') === 'robots');
      expect(robots && attribute(robots.node, 'content')).toContain('noindex');
      expect(elements(page, 'a').some(({ node }) => originals.has(attribute(node, 'href') ?? ''))).toBe(true);
      expect(elements(page, 'link').some(({ node }) => attribute(node, 'rel') === 'canonical')).toBe(false);
    }
  });

  test('ids are unique on their page', () => {
    for (const page of pages) {
      const ids = nodes(page).flatMap(({ node }) => attribute(node, 'id') ?? []);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index), page).toEqual([]);
    }
  });
});

describe('security', () => {
  const policies = (page: string): readonly string[] =>
    elements(page, 'meta').flatMap(({ node }) =>
      attribute(node, 'http-equiv')?.toLowerCase() === 'content-security-policy' ? [attribute(node, 'content') ?? ''] : [],
    );
  const rules = readHeaderRules(readFileSync(join(site, '_headers'), 'utf8'));
  const headers = new Map(rules.filter(({ pattern }) => pattern.test('/')).flatMap(({ headers: pairs }) => [...pairs]));

  test.each(pages)('nothing is inline: %s', (page) => {
    const inline = nodes(page).flatMap(({ node }) => {
      const found: string[] = [];
      if (node.nodeName === 'script') found.push('script');
      if (node.nodeName === 'style') found.push('style');
      for (const { name, value } of 'attrs' in node ? node.attrs : []) {
        if (name === 'style' || name.startsWith('on') || /^\s*(javascript|data|vbscript):/i.test(value)) found.push(`${name}=${value}`);
      }
      return found;
    });
    expect(inline).toEqual([]);
  });

  test('the headers are strict', () => {
    const policy = headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
    for (const name of ['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy', 'Strict-Transport-Security']) {
      expect(headers.has(name), name).toBe(true);
    }
  });

  test('every page carries the same policy, less what a page cannot say', () => {
    const directives = (policy: string): string[] => policy.split(';').map((one) => one.trim()).filter(Boolean).sort();
    const expected = directives(headers.get('Content-Security-Policy') ?? '').filter(
      (one) => !one.startsWith('frame-ancestors') && one !== 'upgrade-insecure-requests',
    );
    for (const page of pages) expect(policies(page).map(directives), page).toEqual([expected]);
  });
});

describe('weight', () => {
  const PAGE_BUDGET = 14_600;
  const CHRONOLOGY_BUDGET = 29_000;
  const FONT_BUDGET = 100_000;
  const zipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;
  const stylesheets = (page: string): readonly string[] =>
    elements(page, 'link').flatMap(({ node }) =>
      attribute(node, 'rel') === 'stylesheet' ? [new URL(attribute(node, 'href') ?? '', `${ORIGIN}${page}`).pathname] : [],
    );

  test.each(pages)('HTML and styles stay within the budget: %s', (page) => {
    expect(stylesheets(page).length).toBeLessThanOrEqual(2);
    const total = zipped(fileOf(site, page)) + stylesheets(page).reduce((sum, path) => sum + zipped(join(site, path)), 0);
    expect(total).toBeLessThanOrEqual(page === '/chronologie/' ? CHRONOLOGY_BUDGET : PAGE_BUDGET);
  });

  test('there is no JavaScript, and the fonts are small', () => {
    const files = globSync('**/*', { cwd: site }).filter((file) => statSync(join(site, file)).isFile());
    expect(files.filter((file) => ['.js', '.mjs', '.wasm'].includes(extname(file)))).toEqual([]);
    const fonts = files.filter((file) => extname(file) === '.woff2');
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.reduce((sum, file) => sum + statSync(join(site, file)).size, 0)).toBeLessThan(FONT_BUDGET);
  });
});
