import { expect, test } from 'vitest';
import { readPages, samples } from './browser-pages.ts';

const { open } = readPages({ viewport: { width: 1280, height: 800 } });

test.each(samples)('the keyboard reaches everything, from the skip link on, and shows where it is: %s', async (page) => {
  const tab = await open(page);
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
});
