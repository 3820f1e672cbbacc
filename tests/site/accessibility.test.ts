import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { kinds, overflows, readPages, samples } from './browser-pages.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice', 'RGAAv4'];

const phone = { viewport: { width: 320, height: 800 } };
const { open, said } = readPages(phone);
const restyled = readPages({ ...phone, bypassCSP: true });

test.each(samples)('axe finds nothing, light and dark, narrow and wide, and nothing overflows: %s', async (page) => {
  const tab = await open(page);
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
  expect(faults).toEqual([]);
  expect(said()).toEqual([]);
});

const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

test.each(kinds)('text keeps its place at 200 %% and with wider spacing: %s', async (page) => {
  const tab = await restyled.open(page);
  await tab.addStyleTag({ content: SPACING });
  expect(await overflows(tab), 'wider spacing').toBe(false);
  await tab.setViewportSize({ width: 640, height: 800 });
  await tab.addStyleTag({ content: ':root { font-size: 200% !important }' });
  expect(await overflows(tab), '200 %').toBe(false);
});

test('on paper every fold is open', async () => {
  const page = samples.find((one) => /^\/articles\/[^/]+\/$/.test(one)) ?? '/';
  const tab = await open(page);
  await tab.emulateMedia({ media: 'print' });
  const hidden = await tab.evaluate<number>(
    `[...document.querySelectorAll('details > :not(summary)')].filter((e) => e.getBoundingClientRect().height === 0 && e.textContent.trim() && !e.hasAttribute('popover')).length`,
  );
  expect(hidden).toBe(0);
});
