import { expect, test } from 'vitest';
import { pages, readPages } from './browser-pages.ts';

const { open } = readPages({ viewport: { width: 1280, height: 800 } });

/** What a keyboard can reach on a page: of radio buttons, only the chosen one. */
const REACHABLE = `[...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')].filter((e) => e.checkVisibility({ visibilityProperty: true }) && !e.disabled && !(e.type === 'radio' && !e.checked))`;

/** Notes each element that gets the focus, and whether an outline shows it. */
const WATCH = `
  window.walk = [];
  document.addEventListener('focusin', ({ target }) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(target);
    window.walk.push({ target, isShown: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 });
  });`;

test.each(pages)('the keyboard reaches everything, from the skip link on, and shows where it is: %s', async (page) => {
  const tab = await open(page);
  const expected = await tab.evaluate<number>(`${WATCH} ${REACHABLE}.length`);
  expect(expected).toBeGreaterThan(5);
  await Promise.all(Array.from({ length: expected }, () => tab.keyboard.press('Tab')));
  const walk = await tab.evaluate<{ first: string; reached: number; hidden: readonly string[]; missed: readonly string[] }>(`(() => {
    const reached = new Set(window.walk.map(({ target }) => target));
    return {
      first: window.walk[0]?.target.getAttribute('href') ?? '',
      reached: reached.size,
      hidden: window.walk.filter(({ isShown }) => !isShown).map(({ target }) => target.outerHTML.slice(0, 80)),
      missed: ${REACHABLE}.filter((e) => !reached.has(e)).map((e) => e.outerHTML.slice(0, 80)),
    };
  })()`);
  expect(walk).toEqual({ first: expect.stringMatching(/^#/), reached: expected, hidden: [], missed: [] });
});
