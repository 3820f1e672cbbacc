import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listPages, onePageOfEachKind } from '../../src/site/list-pages.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice', 'RGAAv4'];
const base = inject('base').replace(/\/$/, '');
const pages = listPages(inject('site'));

/** One page of each kind, and every page of the kinds that are few. */
const samples = pages.filter((page, index) => {
  const kind = page.replace(/(\/[^/]+\/)[^/].*$/, '$1*');
  const first = pages.findIndex((other) => other.replace(/(\/[^/]+\/)[^/].*$/, '$1*') === kind);
  return index - first < 3 || page.startsWith('/articles/');
});

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});
afterAll(() => browser.close());

async function open(page: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<{ tab: Page; context: BrowserContext; said: string[] }> {
  const context = await browser.newContext({ locale: 'fr-FR', reducedMotion: 'reduce', ...options });
  const tab = await context.newPage();
  const said: string[] = [];
  tab.on('console', (message) => said.push(message.text()));
  tab.on('pageerror', (error) => said.push(String(error)));
  tab.on('request', (request) => {
    if (!request.url().startsWith(base)) said.push(`request to ${request.url()}`);
  });
  await tab.goto(`${base}${page}`);
  return { tab, context, said };
}

const overflows = (tab: Page): Promise<boolean> =>
  tab.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');

describe('accessibility', () => {
  test.each(samples)('axe finds nothing, light and dark, narrow and wide, and nothing overflows: %s', async (page) => {
    const { tab, context, said } = await open(page, { viewport: { width: 320, height: 800 } });
    await tab.evaluate(AXE);
    const faults: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 1280]) {
        await tab.emulateMedia({ colorScheme });
        await tab.setViewportSize({ width, height: 800 });
        const options = JSON.stringify({ runOnly: { type: 'tag', values: TAGS }, resultTypes: ['violations', 'incomplete'] });
        const found = await tab.evaluate<string[]>(
          `axe.run(document, ${options}).then((r) => [...r.violations, ...r.incomplete].map((v) => v.id + ' ' + v.nodes.slice(0, 3).map((n) => n.target.join(' ')).join(' | ')))`,
        );
        faults.push(...found.map((fault) => `${colorScheme} ${width} ${fault}`));
        if (await overflows(tab)) faults.push(`${colorScheme} ${width} horizontal scroll`);
      }
    }
    await context.close();
    expect(faults).toEqual([]);
    expect(said).toEqual([]);
  });

  const SPACING =
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
  test.each(onePageOfEachKind(pages))('text keeps its place at 200 % and with wider spacing: %s', async (page) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 800 }, bypassCSP: true, reducedMotion: 'reduce' });
    const tab = await context.newPage();
    await tab.goto(`${base}${page}`);
    await tab.addStyleTag({ content: SPACING });
    expect(await overflows(tab), 'wider spacing').toBe(false);
    await tab.setViewportSize({ width: 640, height: 800 });
    await tab.addStyleTag({ content: ':root { font-size: 200% !important }' });
    expect(await overflows(tab), '200 %').toBe(false);
    await context.close();
  });

  test.each(samples)('the keyboard reaches everything, from the skip link on, and shows where it is: %s', async (page) => {
    const { tab, context } = await open(page, { viewport: { width: 1280, height: 800 } });
    const expected = await tab.evaluate<number>(
      `[...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')].filter((e) => e.checkVisibility({ visibilityProperty: true }) && !e.disabled && !(e.type === 'radio' && !e.checked)).length`,
    );
    await tab.evaluate('window.seen = new Set()');
    for (let step = 0; step < expected + 2; step++) {
      await tab.keyboard.press('Tab');
      const state = await tab.evaluate<string>(
        `(() => { const e = document.activeElement; if (!e || e === document.body) return 'out'; window.seen.add(e); const s = getComputedStyle(e); return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 ? 'shown' : 'hidden ' + e.outerHTML.slice(0, 80); })()`,
      );
      if (state === 'out') break;
      expect(state).toBe('shown');
      if (step === 0) expect(await tab.evaluate(`document.activeElement.getAttribute('href')`)).toMatch(/^#/);
    }
    expect(await tab.evaluate('window.seen.size')).toBe(expected);
    await context.close();
  });
});

describe('without scripts, styles or pictures', () => {
  const wordsAndLinks = async (tab: Page): Promise<readonly string[]> => [
    (await tab.locator('body').textContent()) ?? '',
    ...(await tab.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))),
  ];

  test.each(samples)('the text and the links are the same without JavaScript and without styles: %s', async (page) => {
    const withAll = await open(page);
    const full = await wordsAndLinks(withAll.tab);
    await withAll.context.close();
    const context = await browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    await tab.route(/\.(css|woff2|png|svg)$/, (route) => route.abort());
    await tab.goto(`${base}${page}`);
    expect(full[0]?.length).toBeGreaterThan(200);
    expect(await wordsAndLinks(tab)).toEqual(full);
    await context.close();
  });

  test.each(onePageOfEachKind(pages))('at most six requests, the favicon counted: %s', async (page) => {
    const context = await browser.newContext();
    const tab = await context.newPage();
    const requests: string[] = [];
    tab.on('request', (request) => requests.push(request.url()));
    await tab.goto(`${base}${page}`, { waitUntil: 'networkidle' });
    await context.close();
    const favicon = requests.some((url) => url.includes('favicon')) ? 0 : 1;
    expect(requests.length + favicon, requests.join(' ')).toBeLessThanOrEqual(6);
  });
});

test('on paper every fold is open', async () => {
  const page = pages.find((one) => /^\/articles\/[^/]+\/$/.test(one)) ?? '/';
  const { tab, context } = await open(page);
  await tab.emulateMedia({ media: 'print' });
  const hidden = await tab.evaluate<number>(
    `[...document.querySelectorAll('details > :not(summary)')].filter((e) => e.getBoundingClientRect().height === 0 && e.textContent.trim() && !e.hasAttribute('popover')).length`,
  );
  await context.close();
  expect(hidden).toBe(0);
});
