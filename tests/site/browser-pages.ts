import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { listPages, onePageOfEachKind } from '../../src/site/list-pages.ts';

const base = inject('base').replace(/\/$/, '');

/** Every page of the built site. */
export const pages = listPages(inject('site'));

/** One page of each kind. */
export const kinds = onePageOfEachKind(pages);

/** Three pages of each kind, and every article. */
export const samples = pages.filter((page, index) => {
  const kind = page.replace(/(\/[^/]+\/)[^/].*$/, '$1*');
  const first = pages.findIndex((other) => other.replace(/(\/[^/]+\/)[^/].*$/, '$1*') === kind);
  return index - first < 3 || page.startsWith('/articles/');
});

/** One tab of a test file, which goes from page to page. */
export interface Reader {
  /** Shows a page, in the media and the window that the reader began with. */
  readonly open: (page: string) => Promise<Page>;
  /** What the console said since the page was asked for, and the requests to other hosts. */
  readonly said: () => readonly string[];
  /** The addresses asked for since then. */
  readonly requests: () => readonly string[];
}

/** Opens a tab for the test file that calls it, in the browser of the run, and closes it at the end; `prepare` sets it up. */
export function readPages(options: BrowserContextOptions = {}, prepare?: (tab: Page) => Promise<unknown>): Reader {
  let browser: Browser;
  let tab: Page;
  let said: string[] = [];
  let requests: string[] = [];
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
    const context = await browser.newContext({ locale: 'fr-FR', reducedMotion: 'reduce', ...options });
    tab = await context.newPage();
    tab.on('console', (message) => said.push(message.text()));
    tab.on('pageerror', (error) => said.push(String(error)));
    tab.on('request', (request) => {
      requests.push(request.url());
      if (!request.url().startsWith(base)) said.push(`request to ${request.url()}`);
    });
    await prepare?.(tab);
  });
  afterAll(() => browser.close());
  return {
    open: async (page) => {
      await tab.emulateMedia({ media: null, colorScheme: null });
      if (options.viewport) await tab.setViewportSize(options.viewport);
      [said, requests] = [[], []];
      await tab.goto(`${base}${page}`);
      return tab;
    },
    said: () => said,
    requests: () => requests,
  };
}

/** Whether a page is wider than its window. */
export function overflows(tab: Page): Promise<boolean> {
  return tab.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
}
