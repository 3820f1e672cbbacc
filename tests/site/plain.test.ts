import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { kinds, readPages, samples } from './browser-pages.ts';

const full = readPages();
const bare = readPages({ javaScriptEnabled: false }, (tab) => tab.route(/\.(css|woff2|png|svg)$/, (route) => route.abort()));
// Whoever routes requests has no cache.
const cold = readPages({}, (tab) => tab.route('**/*', (route) => route.continue()));

const wordsAndLinks = async (tab: Page): Promise<readonly string[]> => [
  (await tab.locator('body').textContent()) ?? '',
  ...(await tab.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))),
];

test.each(samples)('the text and the links are the same without JavaScript, styles and pictures: %s', async (page) => {
  const expected = await wordsAndLinks(await full.open(page));
  expect(expected[0]?.length).toBeGreaterThan(200);
  expect(await wordsAndLinks(await bare.open(page))).toEqual(expected);
});

test.each(kinds)('at most six requests, the favicon counted: %s', async (page) => {
  const tab = await cold.open(page);
  await tab.evaluate('document.fonts.ready');
  // The favicon is asked for late: the one of the page before may come in, too.
  const requests = new Set(cold.requests());
  const favicon = [...requests].some((url) => url.includes('favicon')) ? 0 : 1;
  expect(requests.size + favicon, [...requests].join(' ')).toBeLessThanOrEqual(6);
});
