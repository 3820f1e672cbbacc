import { globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listPages } from '../../src/site/list-pages.ts';
import { type RunningServer, serveSite } from '../../src/site/static-server.ts';
import { attribute, documentOf, fileOf, textOf, walk } from './built-pages.ts';
import { SITE_CACHE, buildTo } from './build-to.ts';
import { htmlFaults } from './html-faults.ts';
import { composeHostileDossier, INVISIBLE, LONG_NAME, LONG_TITLE, LONG_WORD } from './hostile-dossier.ts';

const ORIGIN = 'http://localhost:4321';
const BASE = '/dossiers/essai/';

/** The addresses of originals that the dossier gives; no other address of another host may be on a page. */
const ORIGINALS = [
  'https://gazette.example/valmereau-a-son-pont',
  'https://messager.example/le-pont',
  `https://piege.example/"><script>alert('adresse')</script>`,
];

let site = '';
let pages: readonly string[] = [];
const content = join(SITE_CACHE, 'hostile-content');

beforeAll(async () => {
  composeHostileDossier(content);
  // Names that a shell may have for itself and that the builder has, too.
  const shell = { NODE_ENV: 'test', PROD: '', DEV: '1', MODE: 'test', SSR: '', BASE_URL: '/ailleurs/' };
  site = await buildTo('sub-path', { ...shell, BASE_PATH: BASE, CONTENT_DIR: content });
  pages = listPages(site);
});

const attributesOf = (of: string, page: string) =>
  [...walk(documentOf(of, page))].flatMap(({ node }) =>
    'attrs' in node ? node.attrs.map(({ name, value }) => ({ element: node.nodeName, name, value })) : [],
  );

describe('another dossier under a sub-path', () => {
  test('every address starts with the sub-path and leads to a file', () => {
    let count = 0;
    for (const page of pages) {
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

  test('every fragment names one place on its page', () => {
    const idsOf = new Map(
      pages.map((page) => [page, [...walk(documentOf(site, page))].flatMap(({ node }) => attribute(node, 'id') ?? [])]),
    );
    const faults: string[] = [];
    for (const page of pages) {
      for (const { node } of walk(documentOf(site, page))) {
        const value = attribute(node, 'href');
        if (value === undefined || !value.includes('#') || /^[a-z]+:/i.test(value)) continue;
        const target = new URL(value, `${ORIGIN}${BASE.slice(0, -1)}${page}`);
        const fragment = decodeURIComponent(target.hash.slice(1));
        const ids = idsOf.get(decodeURIComponent(target.pathname).slice(BASE.length - 1)) ?? [];
        if (ids.filter((id) => id === fragment).length !== 1) faults.push(`${page}: ${value}`);
      }
    }
    expect([...new Set(faults)]).toEqual([]);
  });

  test('no word of the first dossier is on any page', () => {
    const names = globSync('content/reports/*.md').map((path) => basename(path, '.md'));
    for (const page of pages) {
      const html = readFileSync(fileOf(site, page), 'utf8');
      for (const word of [...names, 'Kim', 'Poutine', 'Vladivostok', 'drone', 'nord-coréen']) expect(html, page).not.toContain(word);
    }
  });
});

describe('a dossier that means harm is only text', () => {
  test('nothing is written but the site', () => {
    const builtByTests = ['main', 'twin', 'utc', 'elsewhere', 'sub-path', 'hostile-content'];
    expect(readdirSync(SITE_CACHE).filter((name) => !name.startsWith('.') && !builtByTests.includes(name))).toEqual([]);
    const own = new Set(readdirSync(inject('site')));
    expect(readdirSync(site).filter((name) => !own.has(name))).toEqual([]);
    expect(readdirSync(dirname(SITE_CACHE)).filter((name) => name.includes('piege'))).toEqual([]);
  });

  test('no page has an element or attribute that the pages of the first dossier do not have', () => {
    const pairs = (of: string): ReadonlySet<string> =>
      new Set(
        listPages(of).flatMap((page) => [
          ...[...walk(documentOf(of, page))].map(({ node }) => node.nodeName),
          ...attributesOf(of, page).map(({ element, name }) => `${element} ${name}`),
        ]),
      );
    const known = pairs(inject('site'));
    expect([...pairs(site)].filter((pair) => !known.has(pair))).toEqual([]);
    for (const name of ['script', 'style', 'iframe', 'img', 'object', 'embed', 'base', '#comment']) expect(known, name).not.toContain(name);
  });

  test('every page carries the security policy, whatever the shell calls its variables', () => {
    const policies = (of: string): readonly string[] =>
      listPages(of).map(
        (page) =>
          attributesOf(of, page).find(({ element, name, value }) => element === 'meta' && name === 'content' && value.startsWith('default-src'))
            ?.value ?? `${page} has none`,
      );
    expect(new Set(policies(site))).toEqual(new Set(policies(inject('site')).slice(0, 1)));
  });

  test('no attribute runs anything or leads to another host, but to the originals', () => {
    const faults = pages.flatMap((page) =>
      attributesOf(site, page)
        .filter(({ name, value }) => {
          if (/^on|^style$|^srcdoc$|^formaction$/i.test(name)) return true;
          if (!['href', 'src', 'cite', 'action', 'xlink:href'].includes(name)) return false;
          return /^\s*(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(value) && !value.startsWith(`${ORIGIN}${BASE}`) && !ORIGINALS.includes(value);
        })
        .map(({ element, name, value }) => `${page}: ${element} ${name}=${value}`),
    );
    expect([...new Set(faults)]).toEqual([]);
  });

  test.each<readonly [string, string]>([
    ['/', `</title><script>alert('dossier')</script>`],
    ['/', `"><img src=x onerror=alert('sous-titre')> <!-- =1+1`],
    ['/', `<script>alert('constat')</script> </script><!--`],
    ['/', `<script>alert('chapeau')</script>`],
    ['/', `<iframe src="//piege.example"></iframe>`],
    ['/', `<b onclick="alert(1)">suite</b>`],
    ['/', `</text></svg><script>alert('carte')</script>`],
    ['/articles/', `=cmd|' /C calc'!A0 "><img src=x onerror=alert('éditeur')>`],
    ['/articles/attaque/', `</title><script>alert("titre reçu")</script>`],
    ['/articles/attaque/', `=cmd|' /C calc'!A0 "><img src=x onerror=alert('éditeur')>`],
    ['/articles/attaque/', `Une phrase avec <script>alert("corps")</script> au milieu`],
    ['/articles/attaque/', `<style>body{display:none}</style>`],
    ['/articles/attaque/', `<object data="x">note de référence</object>`],
    ['/articles/attaque/', `<svg onload=alert('agence')>`],
    ['/articles/attaque/', `<base href=//piege.example>`],
    ['/articles/attaque/', `' onmouseover='alert(1)' autofocus='`],
    ['/articles/attaque/', `<meta http-equiv=refresh content="0;url=//piege.example">`],
    ['/articles/attaque/', `<a href="vbscript:x" onclick=alert('remarque')>clic</a>`],
    ['/articles/attaque/', `<iframe src="javascript:alert('publicité')"></iframe></script><!-- --> ]]>`],
    ['/articles/attaque/', `<link rel=stylesheet href=//piege.example/raison.css>`],
    ['/articles/attaque/', `<form action=//piege.example><input name=note></form>`],
    ['/articles/attaque/', `"><img src=x onerror=alert('note')>`],
    ['/articles/attaque/', `</div></main><script>alert('note du titre')</script>`],
    ['/articles/constructor/', `{{constructor}} \${7*7} <%= 1 %> &lt;script&gt; &#x3C;b&#x3E; %3Cscript%3E`],
    ['/articles/constructor/', `<script src="//piege.example/x.js"></script>`],
    ['/articles/constructor/', `<style>main { display: none }</style>`],
    ['/articles/constructor/', `[un lien](javascript:alert('lien')), [un autre](data:text/html,bonjour)`],
    ['/articles/constructor/', `<a href="JaVaScRiPt:alert('balise')">un troisième</a>`],
    ['/articles/constructor/', `![une image](https://piege.example/pixel.png)`],
    ['/articles/constructor/', `<svg onload="alert('svg')"></svg> et <iframe src="//piege.example"></iframe>`],
    ['/articles/constructor/', `"><img src=x onerror=alert('citation')>`],
    ['/articles/constructor/', `<h1>Intertitre</h1> </script><!-- <b`],
    ['/articles/constructor/', `coupée <b>par une balise</b> \`reste\` entière, d’après __proto__ et constructor.`],
    ['/articles/constructor/', `&lt;script&gt; n’est pas une balise, &#60;b&#62; non plus.`],
    ['/noms/constructor/', `<img src=x onerror=alert('nom')> "Jeanne" </script>`],
    ['/noms/constructor/', `<script>alert('corps du nom')</script>`],
    ['/noms/piege/', `</text></svg><script>alert('carte')</script>`],
    ['/chronologie/', `=1+1 <script>alert('événement')</script> </script><!--`],
    ['/chronologie/constructor/', `=1+1 <script>alert('événement')</script> </script><!--`],
    ['/chronologie/constructor/', `<img src=x onerror=alert('note')>`],
    ['/chronologie/constructor/', `"><svg onload=alert('lieu')>`],
    ['/chronologie/constructor/', `<script>alert('phrase')</script>`],
    ['/comparaison/constructor/', `<script>alert('sujet')</script> =1+1`],
    ['/comparaison/constructor/', `"><img src=x onerror=alert('question')>`],
    ['/comparaison/constructor/', `=1+1 <script>alert('fait')</script>`],
    ['/comparaison/constructor/', `</td></table><script>alert('cellule')</script>`],
    ['/comparaison/constructor/fiche/', `</td></table><script>alert('cellule')</script>`],
    ['/comparaison/citations/', `"><script>alert('parole')</script>`],
    ['/comparaison/desaccords/', `<script>alert('désaccord')</script>`],
    ['/comparaison/desaccords/', `=1+1 <script>alert('dit')</script>`],
    ['/comparaison/mots/', `<script>alert('famille')</script>`],
    ['/articles/long-index/', LONG_TITLE],
    ['/articles/long-index/', LONG_WORD],
    ['/articles/long-index/', LONG_NAME],
    ['/articles/long-index/', INVISIBLE],
  ])('%s shows %s', (page, words) => {
    expect(textOf(documentOf(site, page))).toContain(words);
  });

  test('every page is valid HTML', async () => {
    const faults: string[] = [];
    for (const page of pages) {
      const found = await htmlFaults(fileOf(site, page));
      faults.push(...found.map((fault) => `${page} ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  test('every JSON file parses and holds the words as they were written', () => {
    const files = globSync('**/*.{json,jsonld}', { cwd: site });
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) expect(() => JSON.parse(readFileSync(join(site, file), 'utf8')), file).not.toThrow();
    const all = readFileSync(join(site, 'donnees', 'sources.json'), 'utf8');
    expect(all).toContain(JSON.stringify(`</title><script>alert("titre reçu")</script>`));
  });

  test('no cell of a spreadsheet is a formula', () => {
    const files = globSync('**/*.csv', { cwd: site });
    expect(files.length).toBe(3);
    const cells = files.flatMap((file) => cellsOf(readFileSync(join(site, file), 'utf8')));
    expect(cells.filter((cell) => /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell))).toEqual([]);
    expect(cells).toContain(`'=1+1 <script>alert('événement')</script> </script><!--`);
    expect(cells).toContain(`'@SUM(1+1)*cmd|A0 est une formule`);
  });

  test('every picture is a picture and no file runs', () => {
    const files = globSync('**/*.*', { cwd: site }).filter((file) => statSync(join(site, file)).isFile());
    const endings = new Set(files.map((file) => extname(file)));
    expect([...endings].sort()).toEqual(['.css', '.csv', '.html', '.json', '.jsonld', '.png', '.svg', '.txt', '.woff2']);
    for (const file of files.filter((one) => one.endsWith('.png'))) {
      expect(readFileSync(join(site, file)).subarray(1, 4).toString('latin1'), file).toBe('PNG');
    }
  });
});

/** The cells of a spreadsheet (RFC 4180). */
function cellsOf(csv: string): readonly string[] {
  const cell = /(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g;
  return [...csv.matchAll(cell)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '');
}

describe('in a browser, under the headers', () => {
  let server: RunningServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await serveSite(site, BASE, 0);
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test('no page says anything, asks another host, or is wider than a phone', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 800 }, reducedMotion: 'reduce' });
    const tab = await context.newPage();
    const faults: string[] = [];
    let page = '';
    tab.on('console', (message) => faults.push(`${page} ${message.text()}`));
    tab.on('pageerror', (error) => faults.push(`${page} ${String(error)}`));
    tab.on('dialog', (dialog) => {
      faults.push(`${page} dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    tab.on('request', (request) => {
      if (!request.url().startsWith(server.url)) faults.push(`${page} request to ${request.url()}`);
    });
    for (page of pages) {
      await tab.goto(`${server.url}${page.slice(1)}`);
      const isWide = await tab.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');
      if (isWide) faults.push(`${page} is wider than its window`);
    }
    await context.close();
    expect(faults).toEqual([]);
  });
});
